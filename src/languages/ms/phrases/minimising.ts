import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'

const FAULT = piece`(?:kesalahan|kesilapan|masalah|(?:ralat|isu)|soal|gangguan|kelewatan|kecuaian|error|hal|perkara|kekhilafan|perbezaan|salah faham|urusan|miskomunikasi)`

export default {
  minimising: [
    p`\bsemua orang (?:pernah |pasti |akan |boleh )?(?:melakukan|membuat) kesilapan\b|\b(?:lewat|terlewat|tersilap|terlebih|tergendala) sedikit\b|\bkes (?:yang )?(?:terpencil|terasing)\b`,
    p`\b(?:hanya|cuma|sekadar) (?:kesilapan|kesalahan|masalah|ralat|isu) (?:kecil|teknikal|taip|biasa|perkeranian)\b|\b(?:kesilapan|kesalahan|masalah|isu|perkara) (?:kecil|remeh)\b(?<!\bbukan [a-z ]+)|\b(?:sedikit|sekelumit) (?:kesilapan|masalah|kelewatan|gangguan|kesulitan|ralat)\b`,
    p`\btidak (?:begitu |berapa |terlalu |lah )?(?:serius|ketara|teruk)\b|\b(?:biasa|lazim|lumrah|kerap) berlaku\b|\bkita semua (?:manusia|membuat kesilapan)\b|\bmanusia (?:biasa|tidak (?:lari|terlepas|sunyi))\b|\btiada (?:siapa|sesiapa) (?:yang )?sempurna\b`,
    p`\btidak (?:di)?sengaja[a-z]*\b|\b(?:tiada|bukan) niat\b|\bbukan disengajakan\b`,
    p`\b(?:hanya|cuma|sekadar|cuma|sebatas|semata-mata|cuman)(?:lah)? (?:sebuah |satu |masalah |soal )?${FAULT} (?:kecil|remeh|teknis|administrasi|administratif|ketik|biasa|penulisan|input|sederhana|komunikasi)\b(?<!\bbukan (?:hanya|cuma|sekadar) [a-z ]+)`,
    p`\b${FAULT} (?:yang )?(?:sangat |relatif |agak |tergolong |terbilang )?(?:kecil|remeh|ringan|remeh|minor)\b(?<!\bbukan (?:sekadar |hanya |cuma )?[a-z ]+)(?! (?:apa pun|sekalipun))`,
    p`\b(?:sedikit|agak|sekelumit) (?:kesalahan|kesilapan|(?:ralat|isu)|kelewatan|gangguan|(?:lewat|terlambat|lambat)|terlewat|masalah|kekurangan|mundur|molor|(?:salah|silap)|(?:kelebihan|lebihan)|miskomunikasi|salah faham|meleset|tertangguh|terganggu)\b`,
    p`\b(?:(?:salah taip|tersilap taip)|typo|kesalahan ketik|(?:salah|silap) tulis|(?:salah|silap) cetak) (?:(?:sahaja|saja)|biasa|kecil|kok)\b|\b(?:hanya|cuma|sekadar|cuma) (?:(?:salah|silap) (?:ketik|tulis|cetak|faham|input)|typo|perbezaan|(?:lewat|terlambat|lambat)|terlewat|tertukar|berbeda)\b`,
    p`\b(?:hal|masalah|perkara|soal|urusan) (?:remeh|kecil|remeh|biasa|lumrah)\b(?<!\bbukan [a-z ]+)|\b(?:tidak|tak) (?:terlalu |begitu |seberapa |(?:sampai|sehingga) )?(?:serius|fatal|signifikan|parah|material|seberapa|besar(?: kok)?|berarti)\b(?<!\bbukan [^.;]{0,10})`,
    p`\bsemua orang (?:pasti |pernah |juga |boleh )+(?:(?:salah|silap)|silap|khilaf|berbuat|melakukan)|\bnamanya (?:juga )?manusia\b|\bmanusia (?:tempat(?:nya)?|tidak (?:luput|lepas)|pasti|biasa)\b|\btidak ada (?:manusia |orang |yang )+(?:yang )?(?:sempurna|luput)\b|\bkita semua (?:manusia|pernah)\b`,
    p`\b(?:hal |yang |ini |memang )?(?:wajar|lumrah|biasa|umum|kerap|sering|sudah biasa)(?: (?:sahaja|saja))? (?:(?:berlaku|terjadi)|dialami|ditemui)\b(?<!\b(?:tidak|bukan) (?:hal )?(?:yang )?(?:wajar|lumrah|biasa|umum|(?:sepatutnya|seharusnya)) [a-z]+)`,
    p`\b(?:tanpa|tidak ada|bukan) (?:ada )?(?:unsur )?(?:kesengajaan|niat(?:an)?|maksud(?: buruk)?|disengaja)\b|\b(?:tidak|bukan)(?: ada)? (?:di)?sengaja\b|\b(?:tidak|tak)(?: pernah)? (?:bermaksud|berniat|punya niat|ada maksud)\b`,
  ],
  // True now and then, and still no comfort to the client.
  'minimising.soothing': [
    p`\bpertama kali berlaku\b|\bkali pertama (?:ia |perkara ini )?berlaku\b|\b(?:nasib baik|mujur)[a-z]*\b`,
    p`\b(?:untung(?:nya| (?:sahaja|saja)| lah)|syukurlah|beruntung(?:nya)?)\b|\b(?:tidak|tak|jangan) (?:perlu |usah )?(?:(?:risau|bimbang)|panik|cemas|risau)\b|\b(?:baharu|baru) (?:kali ini|sekali ini|pertama kali)(?: [a-z]+)? (?:(?:berlaku|terjadi)|kami)?\b`,
    p`\b(?:setidaknya|paling tidak|kira-kira|ambil (?:hikmahnya|positifnya)|di balik (?:ini|semua))\b(?! (?:rm|\d|dua|satu|tiga|sekali))`,
  ],
  // Makes little of it only beside a mistake.
  'minimising.hinted': [
    p`\bhanya (?:sebahagian kecil|beberapa|segelintir|sebentar|sementara|sesaat|sekitar)\b|\b(?:sempat|sesaat|sebentar (?:sahaja|saja))\b(?= (?:terganggu|terhenti|tidak))`,
  ],
} satisfies Phrases
