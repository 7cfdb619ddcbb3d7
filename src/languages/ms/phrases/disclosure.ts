import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { ANNOUNCED, AWAY, BUYS, DUE, GONE_WRONG, MACHINE, MANUAL, NO_SLIP, REFUSED, SIDE, SMALL, SORRY } from './neutral.ts'
import { CLIENT, MISHAP, NOT, PAST, WE } from './pieces.ts'

/** Nobody's mistake, unless another sentence owns one. */
const ROUTINE = [...REFUSED, ...ANNOUNCED, ...MACHINE, ...MANUAL, ...AWAY]

// What tells that a text is about a mistake, where nobody in it says so.
export default {
  // An affair that everybody is taken to know of: read only beside words about the firm or in its defence.
  'disclosure.affair': [
    p`\b(?:${MISHAP}|kejadian|perkara|situasi|permasalahan|hal|aduan|tuduhan) (?:ini|itu|tersebut)\b`,
    p`\b(?:menjawab|berkaitan|berhubung|mengenai) (?:[a-z]+ ){0,2}(?:aduan|kejadian|insiden|laporan|komplen|ralat|isu|gangguan|permasalahan)\b`,
    p`\b(?:kes|kejadian|insiden|perkara|hal) yang (?:menimpa|melibatkan|berlaku (?:kepada|pada|terhadap)|dibangkitkan|tular)\b`,
  ],
  // What only a notice of something bad says: tells by itself.
  'disclosure.notice': [
    p`\bdata (?:[a-z]+ ){0,4}(?:mungkin |kemungkinan |dipercayai |disyaki )(?:[a-z]+ )?(?:diakses|bocor|terdedah|dilihat|diambil|tersebar)|\b(?:kebocoran data|ketirisan data|akses (?:tidak sah|tanpa izin))\b(?<!\b(?:jika|jikalau|andai|mencegah|cegah|terhadap|dari(?:pada)?|risiko) (?:[a-z]+ )?[a-z ]+)`,
  ],
  'disclosure.owed': DUE,
  'disclosure.relayed': ROUTINE,
  // Known beforehand, so nobody's mistake. What tells of another matter is asked twice: beside words of sorrow, and beside trouble.
  'disclosure.planned': [
    ...ROUTINE,
    ...DUE,
    p`\b(?:penyelenggaraan|naik taraf|gangguan bekalan) (?:berjadual|rutin|berkala|sistem|dirancang)\b|\bakan (?:tutup|ditutup|bercuti|dihentikan sementara|tidak dapat diakses|tidak beroperasi)\b`,
    p`\b(?:ditutup|dihentikan|terputus|dialihkan|tidak beroperasi) (?:sementara |sepenuhnya )?(?:dari|mulai|pada|antara|bagi|untuk)\b[^.;]{0,80}\b(?:hingga|sehingga|bagi (?:kerja|tujuan|memberi)|untuk (?:kerja|penyelenggaraan))\b|\bnotis (?:penutupan|gangguan|penyelenggaraan|pemberitahuan|kerja)\b|\bbagi (?:kerja(?:-kerja)?|tujuan) (?:me[a-z]+|penyelenggaraan|naik taraf|pembaikan)\b(?<!\b(?:invois|bil|caj|bayaran|sebut harga|deposit) (?:[a-z]+ ){0,2}bagi [a-z -]+)`,
  ],
  // Whoever complains tells of a mistake, too, and it is the reader's.
  'disclosure.complains': [
    p`\bsaya (?:[a-z]+ )?(?:kecewa|terkilan|tidak (?:ber)?puas hati|komplen|mengadu|membuat aduan|minta wang saya)\b|\b(?:kembalikan|pulangkan|bayar balik|mana) wang saya\b`,
    p`\bboleh(?:kah)? (?:tolong )?(?:diperbetulkan|dibetulkan|betulkan|dibaiki|baiki|hantar juruteknik|check tak|cek tak|semak tak)\b[^.]{0,60}\?|\bsaya (?:nak|mahu|minta|hendak|menuntut) (?:refund|duit (?:saya )?(?:balik|semula)|bayaran balik|ganti rugi|penjelasan)\b|\b(?:order|pesanan|barang|parcel|bungkusan) saya\b[^.;]{0,40}\b(?:belum|tak|tidak) (?:sampai|diterima|dapat|tiba)\b`,
    p`\byang (?:saya|kami|aku|isteri saya|suami saya|mak saya) (?:${PAST} |baru |baru je )?${BUYS}\b|\b(?:saya|aku|kami) (?:${PAST} |ada |baru |baru je )?${BUYS} (?:[a-z0-9]+ ){0,6}?(?:di|kat|dari|daripada|dengan|melalui) (?:cawangan|kedai|butik|laman|website|app|shopee|lazada|${SIDE})\b`,
    p`\b(?:minta|mohon|harap|berharap|tolong|diharap|menuntut|pohon)(?:lah| agar| supaya)? ${SIDE} (?:dapat |boleh |segera |tolong )?(?:hantar (?:orang|tukang|juruteknik|wakil|pekerja)|ambil tindakan|mengambil tindakan|bertindak|siasat|menyiasat|tampil|menghentikan|memastikan|(?:memberi|beri|bayar|membayar|membayar) (?:pampasan|ganti rugi)|(?:pulangkan|memulangkan|kembalikan|mengembalikan|bayar balik) (?:duit|wang|deposit|bayaran|lebihan|baki)|ganti|menggantikan|baiki|membaiki|beri penjelasan|memberi penjelasan|campur tangan|selesaikan|menyelesaikan|tengok|turun padang)\b`,
    p`\b(?:saya|kami|aku) (?:${PAST} |banyak kali |berkali-kali )*(?:call|telefon|menelefon|hubungi|menghubungi|whatsapp|wasap|mesej|ws|pm|email|emel|e-mel|lapor|melapor|melaporkan|report|adukan)\b(?! (?:tuan|puan|encik|cik|anda)\b)[^.;]{0,70}\b(?:tak|tidak|tiada|takde|belum)\b[^.;]{0,30}\b(?:jawab|dijawab|balas|dibalas|reply|jawapan|balasan|angkat|respon|maklum balas|tindakan|sesiapa|siapa|layan|dilayan|orang)\b|\bkali (?:ke|kedua|ketiga|keempat|kelima|ke-\d) ?(?:saya|kami) (?:lapor|melapor|melaporkan|mengadu|adu|komplen|hubungi|call|tanya)\b|\b(?:tiada|tak ada|belum ada|tanpa) (?:sebarang |apa-apa )?tindakan (?:diambil|susulan|daripada|dari)\b(?! ${WE}\b)`,
    p`\b(?:saya|kami|aku) (?:masih |langsung |pun )?(?:tak|tidak|belum) (?:dapat|terima|menerima) (?:apa-apa|barang|parcel|refund|duit|wang|makanan|bayaran|baki|deposit|tracking|resit)\b|\b(?:order|pesanan|parcel|bungkusan|duit|wang|deposit|langganan|tiket|bagasi|refund|internet|line|wifi|makanan|laptop|kereta|motor|rumah|unit|gaji) (?:saya|aku)\b[^.;]{0,60}\b(?:belum|tak|tidak|hilang|rosak|salah|lambat|lewat|dipotong|ditolak|bila|bocor|pecah|calar|kena)\b`,
    p`\b(?:saya|kami|aku) (?:ingin|nak|mahu|hendak|mau) (?:[a-z]+ )?(?:mengadu|adu|aduan|complain|lapor|melaporkan|tahu bila|tahu kenapa|cancel|batalkan order)\b|\b(?:servis|layanan|service|perkhidmatan) (?:yang )?(?:paling |sangat |memang |amat |cukup )?(?:teruk|hampeh|lembap|slow|menyakitkan hati|mengecewakan)\b(?<!\b${WE}\b[^.;]{0,30})|\b(?:tak|tidak|kurang) profesional\b(?![^.;]{0,30}\b${WE}\b)|\b(?:serik|tak recommend|tidak recommend|rugi (?:je|saja|sahaja) beli)\b`,
    p`\b(?:rumah|kedai|kawasan|taman|lorong|peti sejuk|mesin basuh|kereta|motosikal|motor|jiran|anak|ibu|bapa|isteri|suami) (?:saya|kami)\b[^.;]{0,40}\b(?:kerap|sering|masih|selalu|asyik|sudah|dah|telah)\b[^.;]{0,30}\b(?:terputus|rosak|banjir|bocor|tiada|terganggu|bising|berbau|busuk|kotor|sakit|tersumbat|gelap)\b|\bbila (?:nak|akan|boleh|lagi|baru|lori|technician|juruteknik|rider) [^.;]{0,30}\?|\b(?:saya|kami) (?:minta|pohon|menuntut) (?:pampasan|ganti rugi|duit balik)\b|\b(?:[1-3]|satu|dua) (?:bintang|star)\b(?!.{0,40}\b${WE}\b)`,
    p`\b(?:saya|kami) (?:makan|menginap|bermalam|singgah|datang|pergi|ke|berkunjung|menggunakan|guna|melanggan|berurusan|parkir|dirawat|mendapat rawatan)(?: [a-z]+){0,3} (?:restoran|kedai|kafe|hotel|klinik|hospital|cawangan|servis|perkhidmatan|aplikasi|syarikat|bengkel|salun|spa)(?: [a-z]+)? (?:tuan|puan|anda|encik|ini|ni|tersebut)\b|\b(?:saya|kami) (?:mohon|harap|minta|berharap|pohon) (?:agar |supaya )?${SIDE} (?:dapat )?(?:ambil|mengambil) (?:serius|perhatian|berat|tindakan)\b|\b(?:mohon|minta|harap|tolong) (?:dapat )?(?:tindakan|siasat|betulkan|perbetulkan|selesaikan) (?:segera|secepat|sewajarnya|tegas)\b`,
    p`\b(?:kecewa|terkilan|geram|sakit hati|frust|hampa|bengang) (?:sangat|betul|gila|sungguh|habis|teruk)\b(?<!\b(?:${CLIENT}|mesti|tentu|pasti) (?:[a-z]+ ){0,2}[a-z]+ [a-z]+)|\b(?:sampai|hingga|sehingga) (?:sekarang|hari ini|hari ni|kini|saat ini) (?:masih |pun )?(?:senyap|sepi|diam|tiada (?:jawapan|tindakan|khabar|berita|maklum balas|balasan)|(?:tak|tidak) (?:ada )?(?:balas|reply|jawab|jawapan|gerak|dibalas|dijawab|refund))\b(?![^.;]{0,30}\b(?:dari(?:pada)?|oleh) (?:kami|saya|vendor|pembekal)\b)`,
    // The reader's own device.
    p`\b(?:sambungan|rangkaian|peranti|pelayar|kamera|mikrofon|storan|pencetak)(?: internet| wifi| rangkaian)? anda\b`,
    // News tell of the mistakes of others.
    p`\b(?:jurucakap(?:nya)?|katanya|ujarnya|jelasnya|tambahnya|kata beliau|ujar beliau|lapor bernama|dalam kenyataan(?:nya)?|memetik)\b`,
  ],
  // How a firm decides about a complaint in its own favour: read only beside the complaint.
  'disclosure.verdict': [
    p`\b(?:kes|masalah|perkara|aduan) ini (?:kami )?(?:anggap |nyatakan |dianggap |dinyatakan )(?:selesai|ditutup)\b|\bkeputusan (?:ini |kami )?(?:adalah )?muktamad\b|\b(?:tidak (?:ditemui|ada|terdapat)|tiada) (?:kesilapan|kesalahan|pelanggaran|kecuaian)\b|\b${PAST} (?:mengikut|mematuhi) (?:prosedur|sop|syarat)\b`,
  ],
  // The client has complained, and this is the answer.
  'disclosure.complaint': [
    p`\b(?:aduan|komplen|laporan|ulasan|maklum balas|kritikan|e-?mel|mesej|tuduhan) (?:dari(?:pada)? )?${CLIENT}\b|\b(?:mengadu|komplen)\b`,
  ],
  // Said only by somebody who has something to answer for.
  'disclosure.told': [
    p`\b(?:sebagai|bentuk) (?:[a-z]+ )?(?:permohonan maaf|ganti rugi)\b|\b${WE} (?:(?:baharu|baru) |telah |sudah )?(?:menyedari|mengetahui|mendapati) (?:bahawa|terdapat|ada) (?=[^.;]{0,60}\b(?:${MISHAP}|salah|silap|tidak|belum|lewat|terlambat|lambat|berganda|dua kali ganda)\b)`,
    p`\b(?:aduan|komplen|maklum balas|laporan) (?:tuan|puan|anda)(?:\/puan)? (?:sudah|telah|dah|akan|sedang) (?:kami )?(?:teruskan|catat|terima|proses|sampaikan|maklumkan|diteruskan)`,
  ],
  // Something does not work, or did not; read only beside words that soothe.
  'disclosure.trouble': [
    p`\b(?:mengalami|berlaku|terjadi|ada|adanya|terdapat) (?:[a-z]+ ){0,2}?${MISHAP}\b(?<!\b(?:jika|jikalau|andai|sekiranya|kalau) [^.;]{0,50})|\b(?:perkhidmatan|sistem|aplikasi|laman web|akses|elektrik|rangkaian) (?:[a-z]+ ){0,2}(?:sudah|telah|dah|kembali) (?:pulih|normal|beroperasi|berfungsi)\b`,
    p`\b(?:dibatalkan|ditangguhkan|tertangguh|terganggu|terhenti|terbantut|tidak (?:dapat|boleh) (?:diakses|dibuka|digunakan|beroperasi))\b`,
  ],
  // Thanks for waiting, which nobody was asked about.
  'disclosure.patience': [p`\b(?:kesabaran|pengertian|pemahaman|kefahaman|bersabar|maklum|dimaklumi|memaklumi|difahami)(?:nya)?\b`],
  // Somebody is spoken to, or of.
  'disclosure.reader': [
    p`\b(?:anda|tuan|puan|pelanggan|klien|rakan niaga|pengguna|tetamu|penumpang|pesakit|pembaca|peserta|pelajar|kakak|kak|abang)\b`,
  ],
  // One client is spoken to.
  'disclosure.you': [p`\b(?:anda|tuan|puan|encik|cik|kak|abang|kakak)\b`],
  // Words of sorrow that are good manners, or somebody else's.
  'disclosure.polite': [
    p`\b(?:maaf|sorry)(?:,| ya| tau| sangat| lah?)?,? (?:${CLIENT},? )?(?:${WE} )?(?:(?:lambat|lewat|slow|baru|baharu|dah lama tak) (?:balas|reply|jawab|respon|upload|kasi|bagi|call|angkat|baca|tengok|nampak|update)|(?:tak|tidak) (?:dapat|boleh|sempat|jadi) (?:hadir|datang|join|sertai|ikut|turut|pergi|jumpa|angkat|jawab|balas)|terlepas (?:panggilan|call|mesej)|ganggu|kacau|menyusahkan|bertanya|tanya|banyak (?:tanya|soalan)|panjang)\b`,
    p`\b(?:maaf|sorry),? tiada (?:tempahan|parkir|parking|tempat letak|bungkus|cod|pembayaran|tunai|kad)\b|\b(?:maaf|sorry) (?:awal-awal|in advance)\b|\bminit (?:mesyuarat|lepas|lalu|yang lalu|ringkas)\b`,
    p`\bmaaf (?:zahir|mengganggu|menyusahkan|ya,?(?: (?:encik|cik|kak|abang|kakak|tuan|puan),?)? (?:nak|mahu|tumpang|boleh|ganggu)|(?:baharu|baru|terlewat|lambat|slow) (?:balas|membalas|respon)|tumpang|nak (?:tanya|bertanya)|mahu (?:tanya|bertanya))\b|\bmohon maaf (?:zahir|mengganggu)\b|\bterlebih dahulu (?:${WE} )?(?:mohon |memohon |minta )?maaf\b(?! (?:jika|kalau|sekiranya|andai)\b)`,
    p`\b${SORRY}${SMALL} (?:(?:lambat|lewat|slow|baru|baharu|dah lama tak) (?:nak |dapat |sempat |boleh )?(?:balas|membalas|reply|jawab|menjawab|respon|respond|baca|perasan|tengok|nampak|maklum|maklumkan|inform)|ganggu|mengganggu|kacau|mencelah|menyampuk|menyibuk|menyusahkan|bertanya|tanya|tumpang|banyak (?:tanya|soalan|songeh)|panjang|(?:mesej|soalan|post|posting|e-?mel) (?:panjang|ni panjang|bodoh|banyak)|lari topik|off-?topic|spam|typo|terlepas (?:panggilan|call|mesej|whatsapp)|${NOT} (?:angkat|jawab|perasan|dengar|sempat (?:angkat|jawab|baca|balas))(?: (?:call|panggilan|mesej|telefon|whatsapp))?)\b(?! (?:aduan|komplen))`,
    p`\b(?:minta|mohon|meminta|memohon|harap) maaf (?:kerana |sebab |atas |di atas )?(?:lambat|lewat|kelewatan|baru|baharu) (?:dalam )?(?:membalas|balas|menjawab|jawab|memberi maklum balas|balasan|reply|maklumkan)\b(?! (?:aduan|komplen))|\b(?:minta|mohon|meminta|memohon) maaf (?:kerana )?(?:mengganggu|mencelah|bertanya|menyusahkan|mengganggu masa)\b|\bmaaf\b[^.;]{0,60}\bsepanjang (?:[a-z]+ ){0,2}?(?:saya|kami|berkhidmat|bekerja|bertugas|berada|menyewa|belajar)\b|\b(?:salam|selamat) (?:aidilfitri|hari raya|lebaran|ramadan)\b`,
    // "Maaf, ini bukan kaunter bil": a word to begin a no with.
    p`^(?:(?:[a-z]+ ){0,2}[a-z]+, |[a-z]+ )?(?:minta |mohon |harap )?(?:maaf|sorry|sori)(?:,? (?:ya|yer|la|lah|tau|sangat|${CLIENT}|semua|bro|bang|sis))*[,!]? (?!jika|kalau|sekiranya|andai)(?=[a-z0-9-]+,? [a-z]+)(?![^.;]*\b${GONE_WRONG}\b)`,
    p`\b(?:maaf|ampun)(?: [a-z]+)? (?:kalau|jika|sekiranya) (?:[a-z]+ ){0,4}(?:panjang|kekasaran|terkasar|kasar|terlalu|terus terang|direct|jujur|cerewet|tersilap (?:kata|bicara|cakap)|tak sempat (?:datang|hadir|jumpa)|tidak sempat (?:hadir|bertemu)|menyibuk|bodoh|pelik)\b|\b(?:minta|mohon|meminta|memohon) maaf (?:di ?)?atas (?:kelewatan|kelambatan) (?:dalam )?(?:maklum balas|jawapan|balasan|respons?|membalas|menjawab|memberi maklum balas|memberikan maklum balas)\b`,
    // Not sold, not allowed, not there.
    p`\b${SORRY}${SMALL} (?:${WE} |kedai |pihak ${WE} )?(?:memang )?(?:tidak|tak) (?:menerima|terima|menjual|jual|membuat|buat|menyediakan|sediakan|menawarkan|ada|layan|melayan|accept|provide)\b(?![^.;]*\b(?:semalam|seperti (?:yang )?dijanji))|\b${SORRY}[^.;]{0,60}\b(?:tidak|tak) (?:dibenarkan|layak|dibenar|boleh (?:ditukar|dipulangkan|dirunding|nego))\b|\b${SORRY}${SMALL} (?!lupa|terlupa|salah|silap|ter)(?:[a-z]+ ){1,4}(?:(?:dah|sudah|telah|memang|tengah) )?(?:sold(?: out)?|habis|penuh|tutup|terjual|fully booked|out of stock|tak ada stok|tiada stok|tinggal)\b|\b${SORRY}[^.;]{0,30}\b(?:tak|tidak) boleh (?:parking|parkir|masuk|merokok|hisap|ambil gambar|bawa|makan|bising|tukar|pulang|cancel|masuk campur)\b|\b${SORRY}${SMALL} (?:sangat, )?(?:slot|tarikh|tempat|meja|stok|item|produk|warna|saiz|size)\b[^.;]{0,40}\b(?:full|penuh|habis|booked|tiada|tak ada|takde)\b|\b(?:maaf|sorry), anda (?:bukan|tidak|tak|belum|perlu|hanya)\b|\b${SORRY}${SMALL} (?:halaman|laman|kata laluan|kod|nombor|carian|sesi|fail|format|saya tidak faham|saya tak faham)\b`,
    // What the reader sent in is not good enough.
    p`\b${SORRY}[^.;]{0,30}\b(?:bukti|resit|dokumen|permohonan|gambar|fail|borang|slip|salinan|tuntutan|penyata|video)\b[^.;]{0,50}\b(?:ditolak|tidak (?:lengkap|jelas|sah|diterima|dapat (?:diterima|dibaca|disahkan))|kabur|tak (?:jelas|lengkap|clear))\b${NO_SLIP}`,
    p`\b(?:syarikat|restoran|kedai|kafe|hotel|bank|sekolah|hospital|pengurusan|penganjur|penyanyi|pelakon|artis|penceramah|universiti|pihak|lelaki|wanita|usahawan|pengasas|pemilik)(?: [a-z]+){0,3} (?:itu|berkenaan|terbabit|tersebut)(?: [a-z]+){0,2} (?:tampil )?(?:meminta|minta|memohon|menyampaikan permohonan) maaf\b`,
    p`\b(?:ia|dia|mereka|beliau|syarikat itu|pengarah|menteri|presiden)(?: [a-z]+){0,3} (?:meminta|minta|memohon|menyampaikan permohonan) maaf\b`,
    p`\b(?:memohon|mohon|minta) (?:ke)?ampun(?:an)? (?:atas|kepada|daripada|dari) (?:segala dosa|allah|tuhan|dosa)\b|\b(?:segala )?dosa\b[^.;]{0,30}\bkesilapan\b`,
    p`\b(?:jangan|takkan|tak akan|tidak akan|tak|usah) (?:nanti )?(?:menyesal|kesal)\b|\bsorry for (?:cross|the cross)|\b${SORRY}${SMALL} (?:lupa|terlupa) (?:nak )?(?:wish|ucap|belanja|sambut|kenalkan)\b`,
    p`\b(?:pengerusi|pengarah|pengurus(?: besar| cawangan)?|menteri(?: [a-z]+)?|presiden|ketua(?: [a-z]+)?|jurulatih|kapten|pemain|pelakon|penyanyi|pempengaruh|influencer|artis|lelaki|wanita|pemuda|remaja|pemilik(?: [a-z]+)?|peniaga|netizen|kelab(?: [a-z]+)?|persatuan(?: [a-z]+)?|duta)(?: (?:itu|tersebut|berkenaan|berusia \d+ tahun))? (?:tampil |telah |turut |kemudian |akhirnya |juga |sudah )*(?:meminta|minta|memohon|membuat permohonan|menyampaikan permohonan) maaf\b|\b${SORRY}${SMALL} (?:mesej|call|telefon|whatsapp|wasap|hubungi) (?:pagi|malam|waktu|time|hujung minggu|hari cuti|lewat|tengah)\b`,
    p`\b${SORRY}${SMALL} (?:lambat|lewat|baru|baharu) (?:me)?(?:maklumkan|beritahu|bagitahu|bagitau|mberitahu|inform)(?=[.,!]|$)`,
    p`\b(?:maaf|sorry) (?:lewat|lambat) (?:sikit|sekejap|kejap|\d+ minit|lima minit|sepuluh minit|sampai)\b(?=[^.;]{0,40}\b(?:jem|jam|lif|parking|parkir|hujan|kereta|tren|lrt|bas|kelas|meeting|mesyuarat)\b)|\b(?:maafkan|maaf atas|mohon maaf atas) (?:segala |semua )?(?:kenakalan|keterlanjuran|kelancangan|kedegilan)\b`,
    p`\b(?:dia|mereka|diorang|beliau|staf|pelayan|pemandu|pekerja|rider|kaunter|admin|seller|pengurus)(?: [a-z]+)? (?:cuma |hanya |sekadar |pun |dah |sudah |ada )?(?:kata|cakap|minta|mohon|ucap|balas) (?:[a-z]+ )?(?:maaf|sorry)\b(?<!\b(?:kami|saya) (?:[a-z]+ )?[a-z]+ [a-z]+)|\b(?:maaf|sorry) (?:kalau|jika|sekiranya) (?:ter)?(?:lupa|terlepas pandang)\b`,
    p`\b(?:turut bersedih|turut berdukacita|takziah)\b`,
    p`\b(?:maaf|sorry),? (?:[a-z]+ ){1,2}(?:terhad|penuh|habis|sold out)\b|\b(?:maaf|sorry)[^.;]{0,20}\b(?:balik lambat|lambat balik|lewat bangun|tertidur)\b|\b(?:minta|mohon|meminta|memohon) maaf (?:jika|bila|apabila|kalau) (?:silap|salah|tersilap|bersalah)\b|\b(?:cara|panduan|tip|petua|langkah) (?:untuk )?(?:mengurus|mengurus(?:kan)?|menangani|meminta|minta|menulis|melayan|menjawab)\b`,
    // Who was not chosen is told with regret, and nobody did wrong.
    p`\b(?:dukacita|malangnya|kesal|maaf)[a-z]*\b[^.;]{0,60}\b(?:permohonan|tawaran|cadangan|sebut harga|tender|jawatan|pencalonan|manuskrip|karya|penyertaan|jemputan)\b[^.;]{0,40}\b(?:tidak|belum|tak) (?:berjaya|diterima|dipilih|diluluskan|terpilih|dapat (?:dipertimbangkan|diterima|kami terima|hadir))\b`,
    // A reminder: what is late there is the reader's.
    p`\b(?:invois|bil|bayaran|pembayaran|yuran|ansuran|sewa|akaun)\b[^.;]{0,50}\b(?:tertunggak|belum (?:dibayar|dijelaskan|diterima|kami terima)|(?:sudah |telah |dah )?(?:lewat|melepasi|lepas) (?:[a-z0-9]+ )?(?:hari|tempoh|tarikh|minggu|bulan))\b|\bmungkin ${CLIENT} (?:terlepas|terlupa|lupa|belum)\b|\b(?:abaikan|sila abaikan) (?:pesanan|mesej|e-?mel|peringatan|surat|notis) ini\b|\b(?:peringatan mesra|sekadar (?:mengingatkan|peringatan))\b`,
    p`\b(?:maaf|sorry),? (?:${WE} )?(?:terlupa|lupa) (?:nak )?(?:bagitau|bagitahu|cakap|inform|ajak)\b`,
    // Who thanks for an apology was owed it.
    p`\b(?:terima kasih|menerima|terima) (?:atas |kerana )?(?:permohonan |permintaan |ucapan )?(?:(?:me)?mohon |(?:me)?minta )?maaf\b`,
    p`\b(?:maaf|sorry) (?:atas|untuk|kerana|sebab) (?:perubahan|notis|makluman|maklumkan)(?: [a-z]+){0,2} (?:saat akhir|last minute|singkat)\b`,
  ],
} satisfies Phrases
