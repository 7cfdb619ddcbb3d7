import { piece } from '../../pattern.ts'

/** What several rules look for. */
export const WE = piece`(?:saya|kami|aku)`
export const CLIENT = piece`(?:tuan\/puan|tuan puan|tuan|puan|anda|encik|cik|dato'|datuk|datin|tan sri|akak|kakak|kak|abang|bang|cikgu|sis|bro|bos|kau|awak|korang|doktor|ustaz|ustazah|saudara|saudari|sdr|prof)`
export const MISHAP = piece`(?:kesalahan|salah faham|kesilapan|kecuaian|kekhilafan|kekeliruan|kelemahan|ralat|isu|gangguan|kelewatan|error|masalah|insiden|perbezaan|
  percanggahan|ketidaksesuaian|kebocoran|ketirisan|miskomunikasi|kerosakan|kekurangan|caj berlebihan|lebihan caj|kegagalan|penangguhan|degradasi|ketidakselarasan|ketidaksegerakan|ketidaktepatan|ketidakpadanan|ketidakseragaman)(?:nya)?`
/** Written and spoken: most mail to a client is a little of both. */
export const NOT = piece`(?:tidak|tak|belum)`
export const PAST = piece`(?:sudah|telah|dah)`
/** What is condition to a sentence. "Apabila" and "bila" are none: they say when. */
export const IF = piece`(?:jika|jikalau|andai|andainya|andai kata|andaikata|seandainya|sekiranya|sekira|kalau|kalau-kalau|kot-kot|kot|takut-takut|mana tahu|manalah tahu)`
/** What somebody did wrongly, in the forms of a doer: "tersilap", "salah hantar". */
export const FAULTY = piece`(?:tersilap|tersalah|salah|silap|cuai|lalai|lupa|terlupa|khilaf|lewat|terlambat|lambat|terlewat|terlepas|tercicir|tertinggal|tertukar|melupakan|mengabaikan|
  menghilangkan|merosakkan|membocorkan|sambil lewa|gagal|memadam|menukar|kurang teliti|memungkiri|mungkir|menangguhkan|melanggar|(?:salah|silap) [a-z]+)`
export const UNDONE = piece`(?:menyemak|memeriksa|memadankan|menghantar(?:kan)?|membalas|menjawab|memberitahu|memaklumkan|menyampaikan|mencatat|mengemas ?kini|mengemaskinikan|membaca|meneliti|menghubungi|menepati|mematuhi|
  menyertakan|melampirkan|mengemukakan|memasukkan|memasang|menyambung|meneruskan|mengesahkan|bertanya|bertanyakan|menyelesaikan|melaksanakan|menyimpan|menguji|melihat|datang|hadir|menghadiri|
  menelefon|mengambil kira|mengambil tindakan|mengikuti|menempah|memesan|memproses|meminta|mendapatkan|menyerahkan|menyiapkan|melaporkan|mengingat(?:kan)?|memantau|memastikan|membuat|mengubah|menukar|menggantikan|mengganti|memulakan|mengunci|
  mengukur|mengira|mendaftarkan|mencetak|memulangkan|mengemaskini|menguruskan|menanda|mengisi|mengambil|menetapkan|melaraskan|memuat naik)`
/** Verbs as they stand behind their doer without a prefix: "fail itu saya hantar", "saya cetak hijau". */
export const BARE = piece`(?:hantar|caj|tolak|potong|padam|tulis|guna|pakai|salin|masukkan|kongsikan|muat naik|cetak|serahkan|sampaikan|maklumkan|kemukakan|kemas ?kini|janjikan|kira|catat|beri|bagi|buat|lupakan|lewatkan|
  hilangkan|batalkan|buka|tutup|ubah|tukar|debit|kreditkan|lampirkan|teruskan|jadualkan|tempah|bayar|ambil|pasang|rosakkan|jual|luluskan|sebut|keluarkan|proses|tetapkan|laraskan|tampal|muat|simpan|sapu|edarkan|taip|daftarkan|susun|atur|letak|letakkan|bungkus|jahit|ukur|timbang|isi|gunakan|bawa|jemput|rakam|siram|bina|
  buang|campak|pilih|salurkan|masak|goreng|bakar|panaskan|hidang|hidangkan|cuci|basuh|gosok|seterika|cat|warnakan|lukis|reka|edit|sunting|gunting|tebang|cabut|cantas|tanam|gali|korek|tarik|angkat|angkut|alih|alihkan|pindah|pindahkan|parkir|lipat|gulung|ikat|kunci|sambung|putuskan|matikan|hidupkan|
  tekan|klik|set|jalankan|lancarkan|naikkan|turunkan|gandakan|kurangkan|tambah|tambahkan|campur|campurkan|asingkan|gabungkan|sahkan|hentikan|mulakan|habiskan|siapkan|sediakan|suruh|arahkan|tawarkan|sewa|sewakan|pinjamkan|order|pesan|book|cop|tandatangani|failkan|rekod|rekodkan|siarkan|terbitkan|pos|poskan|post|upload|delete|cancel|transfer|update|print|scan|forward|tag|
  tahan|tahankan|beli|belikan|masuk|format|restart|reset|pandu|jaga|ajar|suntik|rawat|kumpulkan|agihkan|bahagikan|lekat|lekatkan|gam|paku|skru|sapukan|tuang|tuangkan|bancuh|adun|kimpal|servis|semai|baja|pangkas|lorek|tanda|tandakan|label|labelkan|isikan|kosongkan|penuhkan|longgarkan|ketatkan|sambungkan|tinggikan|rendahkan|besarkan|kecilkan|panjangkan|pendekkan)`
/** The same of what only does harm. */
export const SPOILS = piece`(?:dedahkan|bocorkan|sebarkan|langgar|pecahkan|jatuhkan|tumpahkan|koyakkan|calarkan|biarkan|tinggalkan|abaikan|tangguhkan|lambatkan|lepaskan|bazirkan|musnahkan|hanguskan|luputkan|gugurkan|cicirkan|keliru|kelirukan)`
export const WRONGLY = piece`(?:salah|silap|tersilap|tersalah|berganda|dua kali ganda|dua kali|lewat|terlambat|lambat|lama|lain|bukan|tanpa|terlebih|melebihi|terlalu|lebih (?:besar|tinggi|mahal|daripada|dari)|kurang)`
/** Others of ours. */
export const STAFF = piece`(?:staf|budak (?:praktikal|baru|baharu|kedai|office|stor|dispatch|kaunter|dapur|gudang)|intern|praktikal|pekerja|kakitangan|pegawai|eksekutif|kerani|penyelia|admin|juruwang|juruakaun|rakan sekerja|rakan setugas|pelatih|petugas|juruteknik|operator|penyambut tetamu|jururawat|pengawal|mekanik|pereka|penulis|penterjemah|tukang masak|pelayan restoran|pelajar|tukang|pekerja lepas|krew|orang bawahan|anak buah|pemandu|setiausaha|pembantu|
  wakil (?:jualan|khidmat pelanggan))`
/** Neither ours nor the client's. */
export const OUTSIDER = piece`(?:vendor|pembekal|supplier|kurier|syarikat (?:penghantaran|kurier|pengangkutan|percetakan|telekomunikasi|penerbangan|insurans)|pihak (?:ketiga|bank|luar|pengurusan bangunan)|bank|subkontraktor|kontraktor|penyedia perkhidmatan|
  agen|ejen|pengedar|rakan niaga|pemaju|pengilang|pengeluar|penghantar|kilang|pos malaysia|tnb|telekom|pencetak|penyedia|kastam|imigresen|pelabuhan|syarikat (?:lori|sewa|katering|perkapalan|pembersihan)|
  (?:syarikat|kedai|bengkel|studio|percetakan)(?: [a-z]+)? (?:rakan niaga|langganan|rakan kongsi))(?:nya)?`

/** Not "jika kami menghantar", and not "sistem kami menghantar": what stands before did it, and "kami" says whose it is. */
export const DOES = piece`(?<!\b(?:jika|jikalau|sekiranya|andai|kalau|seandainya|andainya|adakah|apabila|bila|selepas|setelah|seperti|sistem|pelayan|server|aplikasi|laman|web|mesin|perisian|platform|dasar|polisi|staf|pekerja|kakitangan|pelatih|${STAFF}|${OUTSIDER})(?: (?:memang|baharu|baru|sementara))? ${WE})`
const ADVERB = piece`(?:yang |sudah |telah |dah |pun |juga |memang |sendiri |cuma |hanya |terus |lalu |kemudian |pula |pulak |malah |rupanya |sempat |baru |baharu |masih |asyik |pernah ){0,3}`
// Words about the message, about feelings and plans, and work on the mistake: whoever did these has done nothing wrong yet.
const NO_DEED = piece`(?!(?:memohon|meminta|memaklumkan|memahami|memandang|memastikan|memantau|memiliki|mempercayai|memerlukan|mementingkan|membincangkan|memulihkan|membaiki|membetulkan|memper[a-z]+|membayangkan|
  menyesal|menyesali|menyedari|mendapati|mengetahui|mengesan|menghargai|mengucapkan|menerima|menjamin|menjaga|meneliti|mengalami|mengutamakan|menyampaikan|menyiasat|menyemak|menginginkan|mengharapkan|mengharap|mengakui|menantikan|mendengar|menemui|
  menambah ?baik|mengkaji|mengesali|mengingatkan|menghubungi|menelefon|menjawab|menjelaskan|menerangkan|menyatakan|menegaskan|mencadangkan|mengembalikan|memulangkan|menggantikan|mengganti|menyelesaikan|menangani|mengusahakan|mencari|menjunjung|menitikberatkan|menyokong|
  menegur|mencuba|merujuk|merasa|merasai|merasakan|melampirkan|menyertakan|melayan|melatih|melaporkan|melihat|memang|melalui|meningkatkan|mempertingkatkan|menjadi|menerusi|menurut|mengikut|menafikan|menolak (?:tuduhan|dakwaan|tanggungjawab)|
  mengambil (?:maklum|berat|tindakan|perhatian|iktibar|pengajaran|langkah|serius)|memberi(?:kan)? (?:perhatian|komitmen|penjelasan|keutamaan|amaran|jaminan|maklum balas|yang terbaik|khidmat|perkhidmatan|latihan)|mengadakan (?:mesyuarat|taklimat|perbincangan|sesi)|
  menjalankan (?:siasatan|semakan|amanah|tugas)|melakukan (?:siasatan|semakan|yang terbaik|pembetulan|penambahbaikan)|menyediakan perkhidmatan)(?:nya)?\b)`
export const OTHER_DEED = piece`(?! (?:e-?mel|mesej|surat|aduan|ulasan|maklum balas|komen|laporan|panggilan|rakaman)(?: (?:itu|ini|tersebut|daripada|dari|tuan|puan|encik|anda|kak|akak|bos|cik)\b|[,.]))(?![^.;]{0,80}\b(?:esok|lusa|nanti|akan|bila|apabila|kelak|selepas ini|lepas ni|mulai|setiap|segera)\b)`
// Behind these "saya" is no "my": what follows is what I do, unless it is one of the words after it.
const HEAD = piece`(?:^|[,;:] |\b(?:itu|ini|tersebut|tu|ni|${CLIENT}|dan|lalu|jadi|tapi|tetapi|bahawa|sedangkan|padahal|rupanya) )`
const NO_VERB = piece`(?!(?:me|be[rl]|ter|di|pe[mnr]|ke|se)[a-z]{3,}|(?:yang|dan|atau|di|ke|dari|daripada|untuk|pada|dengan|kepada|atas|sebagai|seperti|macam|kerana|sebab|juga|pun|sendiri|ini|itu|ni|tu|tersebut|semua|sini|sana|lagi|saja|sahaja|je|la|ya|tau|
  ${PAST}|${NOT}|bukan|tiada|akan|bakal|sedang|masih|baru|baharu|sangat|amat|sungguh|benar-benar|betul-betul|cukup|lebih|kurang|paling|hanya|cuma|tetap|turut|terus|selalu|kerap|mungkin|pasti|tentu|memang|boleh|dapat|mampu|perlu|harus|mesti|wajib|patut|ingin|mahu|nak|hendak|harap|rasa|
  tahu|faham|sedar|yakin|percaya|ingat|fikir|kesal|sesal|malu|sedih|kecewa|simpati|gembira|bangga|syukur|hargai|komited|prihatin|sedia|setuju|suka|sayang|janji|jamin|pastikan|usahakan|cuba|tolong|bantu|mohon|minta|maaf|ucapkan|doakan|utamakan|rujuk|semak|siasat|teliti|pantau|kaji|bincang|tegur|latih|
  baca|dengar|lihat|nampak|tengok|jumpa|telefon|hubungi|call|lampirkan|sertakan|pulangkan|ganti|gantikan|baiki|betulkan|perbaiki|pulihkan|selesaikan|tanggung|maklumkan|sampaikan|beritahu|bagitahu|jelaskan|terangkan|terima|dapati|tunggu|jawab|balas|rancang|cadangkan|antara|dalam|bagi|oleh|tentang|pasal|
  hingga|sampai|apabila|bila|jika|kalau|supaya|agar|esok|nanti|lusa|hari|pagi|petang|malam|minggu|bulan|tahun|ada|adalah|ialah|jadi|kena|punya|dua|tiga|empat|lima|berdua|anggap|harapkan)\b)`
/** Any deed of the writer, of which no list knows all. */
export const DEED = piece`\b${WE}${DOES} ${ADVERB}${NO_DEED}me[a-z]{4,}\b${OTHER_DEED}|\b${WE}${DOES} ${ADVERB}(?:${BARE}|${SPOILS})\b${OTHER_DEED}|
  ${HEAD}${WE}${DOES} (?:${PAST} |terus )?${NO_VERB}[a-z]{3,}\b${OTHER_DEED}|
  \b${WE}${DOES} ${ADVERB}(?:berkata|berkongsi|bertolak|berhenti|bercakap|bergerak|bersetuju|berjanji (?:untuk|dengan|hendak)|bertukar)\b${OTHER_DEED}`
/** What the writer left undone. "Kami tidak menyangka" tells of no deed. */
export const LEFT_UNDONE = piece`\b${WE}${DOES} ${ADVERB}${NOT} (?:pernah |sempat |pun |lagi |juga )?(?!me(?:mpunyai|mahami|ngetahui|nerima|ndapat|njangka|njangkakan|nyangka|nemui|lihat|miliki|rasa|nyesal|mandang|mbayangkan|nduga|nafikan|ngenakan caj|ngecaj|njual|nyimpan (?:data|nombor|maklumat))\b)(?:me[a-z]{4,}|${BARE}|pergi|datang|hadir|tiba|sampai|turun|masuk|muncul|bertanya|berada|tengok|semak|baca|balas|periksa|cek|uji|siap|tunggu|tanya)\b`
