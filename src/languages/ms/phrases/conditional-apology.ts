import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'
import { CLIENT, IF, PAST } from './pieces.ts'

const SORRY = piece`\b(?:(?:di|ke)?maaf(?:an)?|kesal|menyesal|sorry)(?:kan)?(?:lah)?\b`
// What an invitation asks for: "maaf; jika tuan memerlukan butiran, hubungi saya" puts no condition on the apology.
const INVITES = piece`(?! (?:${CLIENT} |ada yang |masih |ada )?(?:memerlukan|perlu|ingin|mahu|bersedia|mempunyai|ada (?:pertanyaan|soalan)|pertanyaan|soalan|menghendaki|lebih suka|setuju|yang (?:ingin|mahu|perlu)))`

export default {
  'conditional-apology': [
    p`\bmaaf (?:[a-z-]+ ){0,3}?(?:jika|jikalau|kalau|sekiranya|andai|andainya|seandainya|andai kata)\b${INVITES}`,
    p`\b(?:jika|sekiranya|andai|kalau) (?:ada|terdapat|berlaku) (?:sebarang |apa-apa )(?:kesilapan|kesalahan|kekurangan|kesulitan|kekhilafan|salah faham)\b`,
    p`\bsebarang (?:kesulitan|kesilapan|kekurangan|kekhilafan|ketidakselesaan|gangguan|kesukaran)\b(?<!\b(?:tanpa|menghadapi|mengalami) [a-z]+ [a-z]+)|\bapa-apa kesulitan\b|\bterkasar bahasa\b|\bsalah dan silap\b|\bkalau (?:betul|memang) (?:kami|ada|begitu)\b`,
    p`\bmungkin (?:telah )?(?:menyebabkan|menyusahkan|menimbulkan|menjejaskan|mengguris|menyinggung) (?:[a-z]+ )?(?:kesulitan|ketidakselesaan|perasaan|masalah|gangguan|kekeliruan|kerugian|tuan|puan|anda|mana-mana)\b`,
    p`${SORRY} (?:[a-z-]+ ){0,4}?${IF}\b${INVITES}`,
    p`${SORRY}(?: ya)?,? ${CLIENT}(?: [a-z]+)?, ${IF}\b${INVITES}`,
    p`${SORRY}[^.;:]{0,30}\b(?:apa jua|apa-apa|apa (?:sahaja|saja|pun)|mana-mana) (?:kesulitan|kesusahan|kesukaran|kesilapan|kekurangan|kerugian|masalah|gangguan|kelewatan|ketidakselesaan)\b`,
    // Whatever the condition is, the apology rests on it; where the reader is asked to call or to tell, it is the request that does.
    p`\b${IF}\b${INVITES}(?:(?!\b(?:telefon|hubungi|beri ?tahu|maklumkan|hantarkan|balas|sila|tolong)\b)[^.;:]){0,140}?${SORRY}`,
    p`${SORRY}[^.;:]{0,80}\b${IF}\b${INVITES}[^.;:]{0,80}\b(?:tersinggung|terasa hati|terganggu|kecewa|terkilan|kerugian|selesa|merugikan|mengganggu|menyinggung|mengecewakan|menyusahkan|puas|terjejas|terguris|salah|silap|kesalahan|kesilapan|kekurangan|dianggap|dirasa|berasa|merasa)\b`,
    p`\b(?:kesalahan|kesilapan|kesulitan|ketidakselesaan|kerugian|gangguan|kekecewaan|kekurangan|keresahan|kesukaran|kesusahan|kelewatan) yang (?:barangkali|mungkin|boleh jadi|sekiranya)\b`,
    p`\b${IF} memang (?:ada|terbukti|betul|benar|kami|saya|berlaku|terjadi|begitu)\b(?!.{0,60}\bhubungi\b)|\b${IF} (?:hal|kejadian|tindakan|kesalahan|kelewatan)? ?(?:ini|itu|tersebut) (?:[a-z]+ )?(?:dirasakan|dianggap|dilihat|menyinggung|merugikan|mengganggu|mengecewakan)\b`,
    p`\bmaaf[^.;:]{0,30}\b(?:segala|semua) (?:kesalahan|kekurangan|kekhilafan|kesilapan)\b|\b(?:barangkali|mungkin) (?:ada|terdapat) (?:yang |hal yang )?(?:terlepas|tercicir|kurang|salah|silap|kesalahan|kesilapan|kekurangan|kekhilafan)\b(?=.{0,80}\bmaaf)|\bmaaf zahir (?:dan )?batin\b(?<!\b(?:aidilfitri|hari raya|syawal|lebaran)\b.{0,80})`,
    p`\bmungkin (?:${PAST} )?(?:membuat|menyinggung|mengganggu|merugikan|mengecewakan|menyusahkan|menimbulkan)\b`,
    // To whoever feels that way: nobody in particular.
    p`\b(?:mana-mana|sesiapa|siapa-siapa|siapa(?: sahaja| saja| pun)?|pihak|mereka|orang|pelanggan|semua)(?: [a-z]+){0,3} yang (?:me|be)?(?:rasa(?:kan)?|terkesan|tersinggung|terganggu|terasa|terguris|kecewa|tidak (?:ber)?puas hati|tak puas hati)\b[^.;:]{0,100}${SORRY}|${SORRY}[^.;:]{0,40}\b(?:kepada|pada|dengan) (?:mana-mana|sesiapa|siapa-siapa|siapa(?: sahaja| saja| pun)?|pihak|mereka|orang|pelanggan|semua)(?: [a-z]+){0,3} yang (?:(?:me|be)?rasa(?:kan)?|terkesan|tersinggung|terganggu|terasa|terguris|kecewa|mungkin|tidak (?:ber)?puas hati)\b`,
    p`\b(?:mana-mana|sesiapa|pihak|mereka|penyewa|pelanggan|penghuni|penumpang|pengguna|semua)(?: [a-z]+){0,2} yang (?:mungkin|barangkali|rasa|berasa|merasa)\b[^.;]{0,100}\b(?:maaf|ampun)\b`,
  ],
} satisfies Phrases
