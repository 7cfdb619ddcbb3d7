import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'
import { CLIENT, IF, WE } from './pieces.ts'

// "Mohon maaf, kami tidak menerima pengembalian jika …" declines; it takes nothing back.
const SORRY = piece`\b(?:(?:di)?maaf|menyesal)(?:kan)?\b(?!,? ${WE} (?:tidak|belum) (?:dapat |bisa )?(?:menerima|melayani|mengirim|memproses|membuka))`
// What an invitation asks for: "mohon maaf; jika Bapak memerlukan rincian, hubungi saya" puts no condition on the apology.
const INVITES = piece`(?! (?:${CLIENT} |ada yang |masih |ada )?(?:memerlukan|perlu|butuh|membutuhkan|ingin|mau|bersedia|berkenan(?! )|punya|memiliki|ada pertanyaan|pertanyaan|menghendaki|lebih suka|setuju|yang (?:ingin|mau|perlu)))`

export default {
  'conditional-apology': [
    p`${SORRY} (?:[a-z-]+ ){0,4}?${IF}\b${INVITES}`,
    p`${SORRY}(?: ya)?,? ${CLIENT}(?: [a-z]+)?, ${IF}\b${INVITES}`,
    // Whatever the condition is, the apology rests on it; where the reader is asked to call or to tell, it is the request that does.
    p`\b${IF}\b${INVITES}(?:(?!\b(?:telepon|hubungi|kabari|beri ?tahu|kirimkan|balas|silakan|tolong)\b)[^.;:]){0,140}?${SORRY}`,
    p`${SORRY}[^.;:]{0,80}\b${IF}\b${INVITES}[^.;:]{0,80}\b(?:tersinggung|terganggu|kecewa|dirugikan|nyaman|berkenan|merugikan|mengganggu|menyinggung|mengecewakan|merepotkan|puas|terdampak|(?:ada|terdapat|terjadi) (?:yang |sedikit )?(?:salah|keliru|kesalahan|kekeliruan|kekurangan)|dianggap|dirasa|merasa)\b`,
    p`\b(?:kesalahan|kekeliruan|ketidaknyamanan|kerugian|gangguan|kekecewaan|kekurangan|keresahan|kerepotan|kesusahan|keterlambatan) (?:apa pun |apapun )?yang (?:barangkali|mungkin|boleh jadi|bisa jadi|sekiranya)\b`,
    p`\b${IF} memang (?:ada|terbukti|benar|kami|saya|terjadi|demikian|begitu)\b(?!.{0,60}\bhubungi\b)|\b${IF} (?:hal|kejadian|tindakan|kesalahan|keterlambatan)? ?(?:ini|itu|tersebut) (?:[a-z]+ )?(?:dirasa|dianggap|terasa|menyinggung|merugikan|mengganggu|mengecewakan)\b(?![^.]{0,90}\b(?:telepon|hubungi|beri ?tahu|sampaikan|kabari|balas)\b)`,
    p`\bmaaf[^.;:]{0,30}\b(?:segala|semua) (?:kesalahan|kekurangan|kekhilafan|kekeliruan)\b|\b(?:barangkali|mungkin|siapa tahu) (?:ada|terdapat) (?:yang |hal yang )?(?:terlewat|luput|kurang|salah|keliru|kesalahan|kekeliruan|kekurangan|kekhilafan)\b(?=.{0,80}\bmaaf)|\bmaaf lahir (?:dan )?batin\b(?<!\b(?:idul ?fitri|lebaran|idulfitri|selamat hari raya)\b.{0,80})`,
    p`\bmungkin (?:telah |sudah |sempat )?(?:membuat|menyinggung|mengganggu|merugikan|mengecewakan|merepotkan|menimbulkan)\b`,
    p`^(?:barangkali|mungkin|siapa tahu|mana tahu|boleh jadi|bisa jadi)(?: saja)? (?:ada|kami|saya|aku|${CLIENT})\b[^.;:]{0,140}?\bmaaf\b`,
    p`\b(?:sepanjang|sejauh|selama)\b[^.;:]{0,60}\b(?:benar|terbukti|memang|dinilai|dianggap|dirasa|dipandang|terdapat)\b[^.;:]{0,80}\bmaaf\b`,
    // To whoever feels it, so maybe to nobody.
    p`\bmaaf\b[^.;:]{0,60}\b(?:kepada|bagi|untuk|buat|pada) (?:[a-z\/]+ ){0,4}?(?:yang|siapa (?:pun|saja)(?: yang)?) (?:mungkin |sempat |barangkali |sekiranya )?(?:merasa|terganggu|terusik|tersinggung|dirugikan|keberatan|kurang berkenan|tidak berkenan|kecewa|terdampak)\b`,
    p`\bmaaf\b[^.;:]{0,40}\b(?:kepada|bagi|untuk|buat) (?:[a-z]+ )?siapa (?:saja|pun)\b`,
    p`^(?:kepada|bagi|untuk|buat) (?:[a-z\/]+ ){0,3}?(?:yang|siapa (?:pun|saja)(?: yang)?) (?:mungkin |sempat |barangkali )?(?:merasa|terganggu|terusik|tersinggung|dirugikan|keberatan|kurang berkenan|tidak berkenan|kecewa|terdampak)\b[^.;]{0,80}?\bmaaf\b`,
  ],
} satisfies Phrases
