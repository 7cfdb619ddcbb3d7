import { piece } from '../../pattern.ts'

/** What several rules look for. */
export const WE = piece`(?:saya|kami)`
export const CLIENT = piece`(?:tuan\/puan|tuan puan|tuan|puan|anda|encik|cik|dato'|datuk|datin|tan sri)`
export const MISHAP = piece`(?:kesalahan|salah faham|kesilapan|kecuaian|kekhilafan|kekeliruan|kelemahan|ralat|isu|gangguan|kelewatan|error|masalah|insiden|perbezaan|
  percanggahan|ketidaksesuaian|kebocoran|ketirisan|miskomunikasi|kerosakan|kekurangan|caj berlebihan|lebihan caj|kegagalan|penangguhan)(?:nya)?`
/** What is condition to a sentence. "Apabila" and "bila" are none: they say when. */
export const IF = piece`(?:jika|jikalau|andai|andainya|andai kata|andaikata|seandainya|sekiranya|kalau|kalau-kalau)`
/** What somebody did wrongly, in the forms of a doer: "tersilap", "salah hantar". */
export const FAULTY = piece`(?:tersilap|tersalah|salah|silap|cuai|lalai|lupa|terlupa|khilaf|lewat|terlambat|lambat|terlewat|terlepas|tercicir|tertinggal|tertukar|melupakan|mengabaikan|
  menghilangkan|merosakkan|membocorkan|sambil lewa|gagal|memadam|menukar|kurang teliti|memungkiri|mungkir|menangguhkan|melanggar|(?:salah|silap) [a-z]+)`
export const UNDONE = piece`(?:menyemak|memeriksa|memadankan|menghantar(?:kan)?|membalas|menjawab|memberitahu|memaklumkan|menyampaikan|mencatat|mengemas ?kini|mengemaskinikan|membaca|meneliti|menghubungi|menepati|mematuhi|
  menyertakan|melampirkan|mengemukakan|memasukkan|memasang|menyambung|meneruskan|mengesahkan|bertanya|bertanyakan|menyelesaikan|melaksanakan|menyimpan|menguji|melihat|datang|hadir|menghadiri|
  menelefon|mengambil kira|mengambil tindakan|mengikuti|menempah|memesan|memproses|meminta|mendapatkan|menyerahkan|menyiapkan|melaporkan|mengingat(?:kan)?|memantau|memastikan|membuat|mengubah|menukar|menggantikan|mengganti|memulakan|mengunci|
  mengukur|mengira|mendaftarkan|mencetak|memulangkan|mengemaskini|menguruskan|menanda|mengisi|mengambil|menetapkan|melaraskan|memuat naik)`
export const BARE = piece`(?:hantar|caj|tolak|potong|padam|tulis|guna|pakai|salin|masukkan|kongsikan|muat naik|cetak|serahkan|sampaikan|maklumkan|kemukakan|kemas ?kini|janjikan|kira|catat|beri|buat|lupakan|lewatkan|
  hilangkan|batalkan|buka|tutup|ubah|tukar|debit|kreditkan|lampirkan|teruskan|jadualkan|tempah|bayar|ambil|pasang|rosakkan|jual|luluskan|sebut|keluarkan|proses|tetapkan|laraskan|tampal|muat|simpan|sapu|edarkan|taip|daftarkan|susun|atur|letakkan|bungkus|jahit|ukur|timbang|isi|gunakan|bawa|jemput|rakam|siram|bina)`
export const WRONGLY = piece`(?:salah|silap|tersilap|tersalah|berganda|dua kali ganda|dua kali|lewat|terlambat|lambat|lama|lain|bukan|tanpa|terlebih|melebihi|terlalu|lebih (?:besar|tinggi|mahal|daripada|dari)|kurang)`
/** Others of ours. */
export const STAFF = piece`(?:staf|pekerja|kakitangan|pegawai|eksekutif|kerani|penyelia|admin|juruwang|juruakaun|rakan sekerja|rakan setugas|pelatih|petugas|juruteknik|operator|penyambut tetamu|jururawat|pengawal|mekanik|pereka|penulis|penterjemah|tukang masak|pelayan restoran|pelajar|tukang|pekerja lepas|krew|orang bawahan|anak buah|pemandu|setiausaha|pembantu|
  wakil (?:jualan|khidmat pelanggan))`
/** Neither ours nor the client's. */
export const OUTSIDER = piece`(?:vendor|pembekal|supplier|kurier|syarikat (?:penghantaran|kurier|pengangkutan|percetakan|telekomunikasi|penerbangan|insurans)|pihak (?:ketiga|bank|luar|pengurusan bangunan)|bank|subkontraktor|kontraktor|penyedia perkhidmatan|
  agen|ejen|pengedar|rakan niaga|pemaju|pengilang|pengeluar|penghantar|kilang|pos malaysia|tnb|telekom|pencetak|penyedia|kastam|imigresen|pelabuhan|syarikat (?:lori|sewa|katering|perkapalan|pembersihan)|
  (?:syarikat|kedai|bengkel|studio|percetakan)(?: [a-z]+)? (?:rakan niaga|langganan|rakan kongsi))(?:nya)?`
