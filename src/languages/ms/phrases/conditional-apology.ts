import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'
import { CLIENT, IF } from './pieces.ts'

const SORRY = piece`\b(?:maaf|(?:kesal|menyesal))(?:kan)?\b`
// What an invitation asks for: "mohon maaf; jika Bapak memerlukan rincian, hubungi saya" puts no condition on the apology.
const INVITES = piece`(?! (?:${CLIENT} |ada yang |masih |ada )?(?:memerlukan|perlu|perlu|memerlukan|ingin|mahu|bersedia|berkenan(?! )|punya|memiliki|ada (?:pertanyaan|soalan)|(?:pertanyaan|soalan)|menghendaki|lebih suka|setuju|yang (?:ingin|mahu|perlu)))`

export default {
  'conditional-apology': [
    p`\bmaaf (?:[a-z-]+ ){0,3}?(?:jika|jikalau|kalau|sekiranya|andai|andainya|seandainya|andai kata)\b${INVITES}`,
    p`\b(?:jika|sekiranya|andai|kalau) (?:ada|terdapat|berlaku) (?:sebarang |apa-apa )(?:kesilapan|kekurangan|kesulitan|kekhilafan|salah faham)\b`,
    p`\bsebarang (?:kesulitan|kesilapan|kekurangan|kekhilafan|ketidakselesaan|gangguan|kesukaran)\b(?<!\b(?:tanpa|menghadapi|mengalami) [a-z]+ [a-z]+)|\bapa-apa kesulitan\b|\bterkasar bahasa\b|\bsalah dan silap\b|\bkalau (?:betul|memang) (?:kami|ada|begitu)\b`,
    p`\bmungkin (?:telah )?(?:menyebabkan|menyusahkan|menimbulkan|menjejaskan|mengguris|menyinggung) (?:[a-z]+ )?(?:kesulitan|ketidakselesaan|perasaan|masalah|gangguan|kekeliruan|kerugian|tuan|puan|anda|mana-mana)\b`,
    p`${SORRY} (?:[a-z-]+ ){0,4}?${IF}\b${INVITES}`,
    p`\b${IF}\b${INVITES}[^.;:]{0,80}\b(?:(?:tersinggung|terasa hati)|terganggu|(?:kecewa|terkilan)|dirugikan|tidak selesa|kurang selesa|kurang senang|tidak berkenan|merugikan|mengganggu|menyinggung|keberatan|mengecewakan|menyusahkan|kurang puas|tidak puas hati|kesulitan|terjejas|(?:salah|silap)|silap|kekurangan|kelewatan|masalah|kesalahan|kesilapan|kekhilafan|khilaf)\b[^.;:]{0,60}${SORRY}`,
    p`${SORRY}[^.;:]{0,80}\b${IF}\b${INVITES}[^.;:]{0,80}\b(?:(?:tersinggung|terasa hati)|terganggu|(?:kecewa|terkilan)|dirugikan|selesa|berkenan|merugikan|mengganggu|menyinggung|mengecewakan|menyusahkan|puas|terjejas|(?:salah|silap)|silap|kesalahan|kesilapan|kekurangan|dianggap|dirasa|merasa)\b`,
    p`\b(?:kesalahan|kesilapan|ketidakselesaan|kerugian|gangguan|kekecewaan|kekurangan|keresahan|kesukaran) (?:apa pun |apapun )?yang (?:barangkali|mungkin|boleh jadi|boleh jadi|sekiranya)\b`,
    p`\b${IF} memang (?:ada|terbukti|(?:betul|benar)|kami|saya|(?:berlaku|terjadi)|demikian|begitu)\b(?!.{0,60}\bhubungi\b)|\b${IF} (?:hal|kejadian|tindakan|kesalahan|kelewatan)? ?(?:ini|itu|tersebut) (?:[a-z]+ )?(?:dirasa|dianggap|terasa|menyinggung|merugikan|mengganggu|mengecewakan)\b`,
    p`\bmaaf[^.;:]{0,30}\b(?:segala|semua) (?:kesalahan|kekurangan|kekhilafan|kesilapan)\b|\b(?:barangkali|mungkin) (?:ada|terdapat) (?:kesalahan|kesilapan|kekurangan|kekhilafan)\b(?=.{0,80}\bmaaf)|\bmaaf lahir (?:dan )?batin\b(?<!\b(?:idul ?fitri|lebaran|idulfitri|selamat hari raya)\b.{0,80})`,
    p`\bmungkin (?:telah |sudah |sempat )?(?:membuat|menyinggung|mengganggu|merugikan|mengecewakan|menyusahkan|menimbulkan)\b`,
  ],
} satisfies Phrases
