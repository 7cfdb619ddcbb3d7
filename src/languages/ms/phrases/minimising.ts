import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'
import { NOT } from './pieces.ts'

const FAULT = piece`(?:kesalahan|kesilapan|masalah|ralat|isu|soal|gangguan|kelewatan|kecuaian|error|hal|perkara|kekhilafan|perbezaan|salah faham|urusan|miskomunikasi)`

export default {
  minimising: [
    p`\bsemua orang (?:pernah |pasti |akan |boleh )?(?:melakukan|membuat) kesilapan\b|\b(?:lewat|terlewat|tersilap|terlebih|tergendala) sedikit\b|\bkes (?:yang )?(?:terpencil|terasing)\b`,
    p`\b(?:kesilapan|kesalahan|masalah|isu|perkara) (?:kecil|remeh)\b(?<!\bbukan [a-z ]+)|\b(?:sedikit|sekelumit) (?:kesilapan|masalah|kelewatan|gangguan|kesulitan|ralat)\b`,
    p`\b(?:tidak|tidaklah|tak|taklah) (?:begitu |berapa |terlalu |seberapa )?(?:serius|ketara|teruk|besar mana)\b|\b(?:biasa|lazim|lumrah|kerap) berlaku\b|\bkita semua (?:manusia|membuat kesilapan)\b|\bmanusia (?:biasa|tidak (?:lari|terlepas|sunyi))\b|\btiada (?:siapa|sesiapa) (?:yang )?sempurna\b`,
    p`\b(?:perbezaan|kerugian|kelewatan|jumlah)(?:nya)?(?: [a-z]+){0,2} ${NOT} (?:sampai|lebih daripada|seberapa)\b|\b${FAULT} (?:[a-z]+ )?semata-mata\b|^lagi ?pun\b|\banggap(?:lah)? (?:sahaja|saja)\b|\b(?:hal|itu|ini) (?:sudah |memang )?(?:biasa|lumrah|lazim) (?:dalam|di|untuk|bagi)\b`,
    p`\btidak (?:di)?sengaja[a-z]*\b|\b(?:tiada|bukan) niat\b|\bbukan disengajakan\b`,
    p`\b(?:hanya|cuma|sekadar|semata-mata)(?:lah)? (?:satu |masalah |soal )?${FAULT} (?:kecil|remeh|teknikal|pentadbiran|perkeranian|taip|menaip|ejaan|biasa|penulisan|komunikasi)\b(?<!\bbukan (?:hanya|cuma|sekadar) [a-z ]+)`,
    p`\b${FAULT} (?:yang )?(?:sangat |amat |agak )?(?:kecil|remeh|ringan|minor|terpencil)\b(?<!\bbukan (?:sekadar |hanya |cuma )?[a-z ]+)(?! (?:apa pun|sekalipun))`,
    p`\b(?:sedikit|agak|sekelumit) (?:kesalahan|kesilapan|ralat|isu|kelewatan|gangguan|lewat|terlambat|lambat|terlewat|masalah|kekurangan|salah|silap|lebihan|miskomunikasi|salah faham|tersasar|tertangguh|terganggu)\b`,
    p`\b(?:salah taip|tersilap taip|typo|kesilapan taip|(?:salah|silap) tulis|(?:salah|silap) cetak) (?:sahaja|saja|biasa|kecil)\b|\b(?:hanya|cuma|sekadar) (?:(?:salah|silap) (?:taip|tulis|cetak|faham)|typo|perbezaan|lewat|terlambat|lambat|terlewat|tertukar|berbeza|sehari dua|beberapa hari)\b`,
    p`\b(?:hal|masalah|perkara|soal|urusan) (?:remeh|kecil|biasa|lumrah)\b(?<!\bbukan [a-z ]+)|\b${NOT} (?:terlalu |begitu )?(?:signifikan|besar|menjejaskan sangat)\b(?<!\bbukan [^.;]{0,10})`,
    p`\b(?:semua orang|sesiapa pun|siapa-siapa pun) (?:pasti |pernah |juga |boleh )+(?:tersilap|salah|silap|khilaf|membuat|melakukan)|\b(?:namanya|dah nama|sudah namanya) manusia\b|\bmanusia (?:biasa|pasti|tidak (?:sempurna|lepas))\b|\b(?:tidak ada|tiada) (?:manusia |orang |yang )+(?:yang )?sempurna\b|\bkita semua (?:manusia|pernah)\b`,
    p`\b(?:hal |yang |ini |memang )?(?:wajar|lumrah|biasa|umum|kerap|sering|sudah biasa)(?: (?:sahaja|saja))? (?:berlaku|terjadi|dialami|ditemui)\b(?<!\b(?:tidak|tak|bukan) (?:hal )?(?:yang )?(?:wajar|lumrah|biasa|umum|sepatutnya|seharusnya) [a-z]+)`,
    p`\b(?:tanpa|tidak ada|tiada|bukan) (?:ada )?(?:unsur )?(?:sengaja|niat(?:an)?|maksud(?: buruk)?|disengaja)\b|\b(?:tidak|tak|bukan)(?: ada)? (?:di)?sengaja\b|\b${NOT}(?: pernah)? (?:bermaksud|berniat|punya niat|ada maksud)\b`,
    p`\b(?:beza|perbezaan|lebihan|kekurangan|kerugian|kelewatan|jumlah)(?:nya)?(?: [a-z]+)? (?:tidaklah|taklah|tidak sampai|tak sampai|hanya|cuma|sekadar) (?:seberapa|banyak|ketara|besar|beberapa|sedikit|segelintir)\b`,
    p`\b(?:hanya|cuma|sekadar) (?:beranjak|berganjak|tertangguh|tertunda|beza|terlewat|lewat) (?:[a-z]+)\b|\b(?:remeh)\b(?<!\b(?:tidak|tak|bukan)(?: [a-z]+)? remeh)`,
    p`^(?:alah|alaa|ala)\b|\b(?:lewat|lambat|kurang|beza|tersasar|silap|salah|terlebih|hilang|rosak|benda|perkara|isu|soal)(?: [a-z0-9]+){1,4} (?:je|jer|sahaja|saja)\b(?! (?:yang|pada|di|dan)\b)(?<!\b(?:jika|kalau|sekiranya|andai|supaya|agar|bukan)\b[^.;]{0,60})|\bbukannya (?:sampai|teruk|besar|apa sangat|selalu|hari-hari|rugi|mahal|banyak|lama|[a-z]+ (?:tuan|puan|encik|akak|kak|cik|bos|sis|bro) (?:hari ini|hari ni|esok))\b`,
    p`\b(?:tidaklah|taklah|tidak|tak) (?:seberapa|berapa (?:banyak|lama|teruk|besar|ketara)|(?:banyak|besar|teruk|lama|sebanyak|sebesar) mana)\b(?<!\bsumbangan [a-z ]+)|\bsekejap (?:je|jer|sahaja|saja|sangat)\b|\b(?:pengguna|pelanggan|orang|penumpang|penghuni|pembeli|ramai|kebanyakan|rata-rata)(?: [a-z]+)? (?:tak|tidak|tidak pun) (?:perasan|sedar|menyedari|terasa|kisah)\b`,
    // What is wrong, in words that are not quite bad.
    p`\b(?:kurang|belum (?:cukup|begitu)|tidak (?:begitu|berapa)|tak (?:begitu|berapa)) (?:selaras|optimum|optimal|tepat|lengkap|memuaskan|sempurna|menepati|konsisten|lancar|stabil|ideal|selari|padan|menjadi|seragam|sejajar|elok|cantik|kemas)\b(?<!\b(?:jika|kalau|sekiranya|andai|apa-apa|mana-mana|lebih)\b[^.;]{0,60})|\b(?:fasa|tempoh|proses) (?:penyesuaian|peralihan|pemantapan|penstabilan|pelarasan|penambahbaikan)\b|\b(?:prestasi|perkhidmatan) (?:yang )?(?:terdegradasi|merosot|di bawah jangkaan)\b`,
    p`\b(?:benda|perkara|hal|isu|masalah|kesilapan) (?:macam|seperti|begini|sebegini|semacam)(?: (?:ni|ini|itu|tu))? (?:memang |kira |dah )?(?:biasa|normal|lumrah|selalu|kerap|lazim)\b|\b(?:tidaklah|tak adalah|taklah|bukanlah|tidak pun)(?: [a-z]+){0,3} (?:sampai|besar|teruk|serius|menjejaskan|kritikal|mahal|jauh|lama)\b|\b(?:tak|tidak) (?:tengok|lihat|perhati|pandang)(?: [a-z]+){0,2} (?:memang )?(?:tak|tidak) (?:nampak|perasan|ketara)\b|\b(?:kebanyakan|majoriti|rata-rata|sebahagian besar) (?:pengguna|pelanggan|penghuni|penumpang|pelajar|tetamu)(?: [a-z]+)? (?:tidak|tak) (?:terkesan|terjejas|terlibat|terganggu)\b`,
    p`\b(?:cuma|hanya) (?:ter[a-z]{4,}|lewat|lambat|beza|kurang|calar|kotor|silap|salah)(?: [a-z0-9]+){0,3} (?:hari|jam|minit|sen|ringgit|kilometer|inci|sentimeter|halus|kecil|sikit|sedikit)\b|\b(?:calar|kesan|lubang|tompok|retak|kotor|silap|salah|lewat|lambat|isu) (?:yang )?(?:halus|sikit|sikit-sikit|kecil)\b(?<!\b(?:jika|kalau|sekiranya|bukan)\b[^.;]{0,60})`,
    p`\b(?:kurang|tidak berapa|tak berapa) (?:mesra|sopan|segar|panas|bersih|ramah|profesional|senang)(?: daripada)?\b(?<!\b(?:jika|kalau|sekiranya|andai)\b[^.;]{0,60})`,
    p`\b(?:sekali-sekala|sekali sekala|kadang-kadang|sesekali)\b[^.;]{0,40}\b(?:silap|salah|tersilap|lambat|lewat|normal|biasa|berlaku|terjadi|tercicir)\b|\b(?:perkara|benda|hal) (?:yang )?(?:normal|biasa|lumrah)\b|\brm ?[\d.]+ (?:je|jer|sahaja|saja) (?:pun|kak|bang|puan|encik|tuan|bos|la)\b|\b(?:tidaklah|taklah|tidak|tak) (?:se)?(?:teruk|serius|besar|buruk) (?:yang|mana|seperti|macam)\b(?<!\b(?:jika|kalau|sekiranya|andai|supaya|agar|bukan|adakah)\b[^.;]{0,60})`,
    p`\bsedikit (?:cabaran|halangan|kesukaran|kekangan|hiccup|perubahan|pelarasan)\b|\b(?:mengalami|menghadapi) (?:sedikit |beberapa )?(?:cabaran|kekangan)(?: (?:logistik|teknikal|operasi|dalaman))?\b|\b(?:pelarasan|perubahan|gangguan) (?:yang )?(?:tidak dirancang|di luar jangkaan|kecil)\b(?<!\bbukan(?:nya)? [a-z ]+)|\b(?:penambahbaikan|naik taraf|kemas kini)(?: [a-z]+){0,3} (?:menyebabkan|mengakibatkan)\b|\btergendala (?:buat )?(?:sementara|seketika)\b`,
  ],
  // True now and then, and still no comfort to the client.
  'minimising.soothing': [
    p`\bpertama kali berlaku\b|\bkali pertama (?:ia |perkara ini )?berlaku\b|\b(?:nasib baik|mujur)[a-z]*\b`,
    p`\b(?:untungnya|syukurlah|syukur)\b|\b(?:tidak|tak|jangan) (?:perlu |usah )?(?:risau|bimbang|khuatir|panik)\b|\b(?:baharu|baru) (?:kali ini|sekali ini|pertama kali)(?: [a-z]+)? (?:berlaku|terjadi|kami)?\b`,
    p`\b(?:tiada|tidak ada) (?:siapa|sesiapa|pihak)(?: pun)?(?: yang)?(?: pun)? (?:rugi|dirugikan|tercedera)\b`,
    p`\b(?:sekurang-kurangnya|setidak-tidaknya|paling tidak|ambil (?:hikmahnya|positifnya)|ada hikmah)\b(?! (?:rm|\d|dua|satu|tiga|empat|lima|enam|tujuh|sepuluh|sekali|se(?:hari|minggu|jam|bulan|tahun|kali)))`,
  ],
  // Makes little of it only beside a mistake.
  'minimising.hinted': [
    p`\b(?:hanya|cuma|sekadar) (?:sebahagian kecil|beberapa|segelintir|sebentar|sementara|seketika|sehari dua)\b|\b(?:sempat|seketika|sebentar (?:sahaja|saja))\b(?= (?:terganggu|terhenti|tidak))`,
  ],
} satisfies Phrases
