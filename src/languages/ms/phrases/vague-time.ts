import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'
import { BARE, PAST, WE } from './pieces.ts'

const COUNT = piece`(?:\d+|satu|dua|tiga|empat|lima|enam|tujuh|lapan|sembilan|sepuluh|seminggu|sehari|sejam|se)`

export default {
  // No time in it that anybody could hold you to.
  'vague-time': [
    p`\b(?:dengan|dalam) kadar (?:yang )?segera\b|\bsecepat (?:mungkin|yang mungkin|yang boleh|yang ${WE} (?:boleh|mampu|dapat))\b|\bdalam (?:masa|tempoh|waktu) (?:yang )?(?:terdekat|dekat|singkat|sedikit|munasabah|sesingkat mungkin)|\bdalam sedikit masa\b|\bsedikit masa lagi\b\b|\bapabila (?:tiba masanya|keadaan mengizinkan|berkelapangan|(?:kami |saya |sudah ){0,2}(?:ada|mempunyai) (?:kelapangan|masa|kesempatan|peluang|perkembangan|maklumat))\b|\bdari (?:semasa ke semasa|masa ke masa)\b|\bpada masa (?:akan datang|hadapan)\b`,
    p`\bbeberapa (?:hari|minggu|jam|ketika) (?:lagi|akan datang)\b|\bdalam beberapa (?:hari|minggu|jam)\b(?! (?:lepas|lalu|terakhir))`,
    p`\b(?:secepatnya|secepat mungkin|sesegera mungkin|sesegera|secepat-cepatnya|asap)\b`,
    p`\bdalam (?:masa|waktu|tempoh) (?:yang )?(?:sesingkat[a-z-]*|tidak (?:terlalu |berapa )?lama|wajar|cepat)\b|\b(?:sebentar lagi|tidak lama lagi|tak lama lagi|bila-bila(?! (?:masa )?(?:sebelum|sehingga|antara|dari|pada|hari)\b)(?<!\b(?:hubungi|dihubungi|menghubungi|telefon|ditelefon|menelefon)\b[^.;]{0,30})(?![^.;]{0,40}\b(?:hubungi|telefon|beri ?tahu)\b)|insya ?-?allah|sebentar nanti|kemudian nanti|kelak|pada peluang (?:pertama|terawal)|(?:jika|sekiranya|apabila) (?:boleh|keadaan mengizinkan|sempat|berkesempatan))\b`,
    p`\b(?:beberapa|berapa) (?:hari|ketika|waktu|jam|minggu|minit) (?:akan datang|ke hadapan|lagi|kemudian|nanti)\b|\bdalam beberapa (?:hari|waktu|jam|minggu|minit)(?: (?:akan datang|ke hadapan))?\b(?! (?:terakhir|lepas|lalu|yang (?:lalu|lepas)))|\b(?:satu|1|sehari) (?:atau|-) ?(?:dua|2) (?:hari|minggu)|\b(?:sehari|seminggu|sejam) dua\b\b|\b(?:hari|minggu)-(?:hari|minggu) ini\b`,
    p`\b(?:sehingga|hingga) (?:ada )?(?:(?:pemberitahuan|notis|makluman|maklumat) (?:lanjut|selanjutnya|kelak)|(?:diberitahu|dimaklumkan)(?: kelak| semula)?|suatu tarikh)`,
  ],
  // These are vague only where something is promised: "saya segera menghentikannya" says what happened.
  'vague-time.promised': [
    p`\bsegera\b(?! (?:selepas|setelah|sesudah|menghubungi (?:saya|kami|pejabat)|hubungi ${WE}|laporkan|beri ?tahu))(?<!\b(?:mohon|sila|harap|sudah|telah|dah|tolong|untuk|kadar|yang) (?:[a-z]+ )?segera)`,
    p`\b(?:nanti(?:nya)?|kelak|secara berperingkat|secara berkala|dengan cepat|suatu hari nanti|sambil (?:jalan|berjalan)|perlahan-lahan|minggu-minggu (?:ini|terdekat)|dalam proses|menyusul|(?<!tepat )pada masanya)\b(?! (?:petang|malam|tengah hari|pagi|pukul|jam|pada|tarikh|hari))`,
    p`\b(?:sebaik (?:sahaja|saja)?|apabila|bila|kalau|selepas|setelah|jika|sekiranya) (?:[a-z]+ )?(?:stok|barang|bahan|alat ganti|juruteknik|pemandu|lori|slot|jadual|tempat|kurier|kekosongan)(?: [a-z]+){0,2}(?: (?:kosong|lapang|datang|sampai|masuk|ada|siap|longgar|tersedia)\b|(?<=kekosongan)(?=[.,]|$))`,
    p`\b(?:sebaik(?: sahaja| saja)?|apabila|bila|kalau|selepas|lepas|setelah|jika|sekiranya) (?:[a-z]+ ){0,5}?(?:longgar|lapang|free|senang|sempat|mengizinkan|muktamad|dimuktamadkan|diputuskan|stabil|reda|tenang|ada (?:masa|perkembangan|bajet|peruntukan|rezeki|kekosongan|slot|stok|duit)|masuk balik|semakan selesai|diluluskan|dah ok|pulih)\b|\bsampai masa(?:nya)?\b|\bmengikut (?:giliran|keutamaan|peruntukan|kesesuaian|keadaan|kelapangan)\b|\btunggu (?:je|jer|sahaja|saja|dulu|dahulu)\b`,
    p`\b(?:on the way|otw|tengah jalan|dalam perjalanan|sabar (?:sikit|sekejap|ya)|tunggu sekejap|esok lusa|dua tiga hari|sehari dua|tengah (?:settle|urus|tengok|proses|buat)|akan ditetapkan|dalam giliran)\b`,
    p`\b(?:bila|apabila|kalau) ada (?:masa|peluang|kelapangan|ruang)(?: [a-z]+)?\b|\b(?:biasanya |mungkin )?(?:ambil|mengambil|makan) (?:sedikit masa|sikit masa|masa (?:sikit|sedikit|lagi|juga|lama))\b|\b(?:selepas|setelah|lepas) (?:mendapat|dapat|menerima|terima) (?:maklum balas|jawapan|kelulusan|pengesahan|feedback)\b|\bmasa terluang\b`,
  ],
  'vague-time.promise': [
    p`\b(?:sabar (?:sikit|sekejap|ya)|(?:ambil|makan|mengambil) (?:sikit masa|sedikit masa|masa (?:sikit|sedikit|lagi|juga|lama))|harap (?:boleh|dapat) tunggu|tengokkan|uruskan|akan ditetapkan|tengah (?:on the way|otw|settle|urus|tengok|proses|buat)|${WE} (?:${BARE}|settle|settlekan|bagi|update|uruskan|selesaikan)|tunggu (?:je|jer|sahaja|saja|dulu|dahulu))\b|\b(?:transfer|pos|hantar|settle) (?:balik|semula|nanti|la|lah)\b`,
    p`\b(?:akan|bakal|mahu|berjanji|janji|cuba|usahakan|pastikan|menyusul|dijangka|diharapkan|dirancang)\b|\b${WE} (?:segera |nanti |secepatnya )?(?:${BARE}|maklumkan|hubungi|ganti|gantikan|baiki|betulkan|perbaiki|kembalikan|pulangkan|bayar balik|selesaikan|proses|balas|jawab|urus|beritahu|menghubungi|menghantar|membaiki|memperbaiki|membetulkan|memaklumkan|menggantikan|mengganti|menyelesaikan)\b|\bsegera (?:kami|saya|di[a-z]+|kembali|pulih|normal|selesai|mendapat|menerima)\b`,
  ],
  // Gets in touch, or finds out, at no time at all.
  'vague-time.contact': [
    p`\b(?:kami|saya|pasukan kami|(?:pegawai|wakil|rakan sekerja) kami) akan (?:[a-z]+ )?(?:menghubungi|memaklumkan|memberi ?tahu|memberi(?:kan)? (?:maklum balas|maklumat|jawapan)|hubungi|maklumkan)\b|\bakan (?:kami|saya|segera|di) ?(?:hubungi|maklumkan|dihubungi|dimaklumkan)\b`,
    p`\b(?:maklumat|makluman|berita|penjelasan|keterangan|perkembangan|butiran)(?:nya)? (?:lanjut|selanjutnya|seterusnya|terkini)? ?(?:akan |segera )?(?:${WE} )?(?:menyusul|(?:sampaikan|maklumkan) kemudian|disampaikan|dimaklumkan|diberikan|sampaikan|maklumkan)\b(?<!\b${PAST} [a-z ]+)`,
  ],
  // A date after one of these is a deadline, whatever happened before.
  'vague-time.deadline': [p`\b(?:selewat-lewatnya|paling lewat|sebelum|sehingga|hingga|pada|menjelang|mulai|dan) (?:hari |tarikh )?$`],
  'vague-time.anchor': [
    p`\b(?:segera|begitu|terus|langsung) (?:setelah|selepas|sesudah)\b|\b(?:hari ini(?: juga)?|esok|lusa|petang ini|malam ini|pagi ini|tengah hari ini|akhir (?:hari|minggu|bulan)(?: ini)?)\b`,
    p`\b(?:dalam|dalam masa|dalam tempoh|selewat-lewatnya|paling lewat|selama|setiap) (?:masa |tempoh )?${COUNT} ?(?:x ?)?(?:jam|hari|minit|minggu|bulan|hari (?:bekerja|perniagaan))\b|\b${COUNT} (?:jam|hari|minit|minggu|hari bekerja|bulan) (?:lagi|akan datang|ke hadapan|sejak|setelah|selepas|dari(?:pada)?)\b|\b\d ?x ?24 jam\b`,
  ],
} satisfies Phrases
