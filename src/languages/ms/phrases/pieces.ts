import { piece } from '../../pattern.ts'

/** What several rules look for. */
export const WE = piece`(?:saya|kami)`
export const CLIENT = piece`(?:tuan\/puan|tuan puan|tuan|puan|anda|encik|cik)`
export const MISHAP = piece`(?:kesalahan|salah faham|salah faham|kesilapan|kecuaian|kekhilafan|(?:ralat|isu)|gangguan|kelewatan|error|masalah|insiden|perbezaan|
  ketidaksesuaian|kebocoran|miskomunikasi|kerusakan|kekurangan|(?:kelebihan|lebihan) caj|gangguan bekalan|kegagalan|kekacauan|penangguhan|hambatan|kekosongan)(?:nya)?`
/** What is condition to a sentence. */
export const IF = piece`(?:(?:jika|jikalau)|andai|sekiranya|kalau|(?:seandainya|andainya)|sekiranya|andaikata|jikalau|bilamana|andai|kalau-kalau|manakala)`
/** What somebody did wrongly, in the forms of a doer: "menagih", "salah kirim". */
export const FAULTY = piece`(?:(?:salah|silap)|silap|(?:cuai|lalai)|(?:lupa|terlupa)|khilaf|luput|(?:lewat|terlambat|lambat)|terlewat|terlepas|melupakan|mengabaikan|menghilangkan|merosakkan|membocorkan|tertinggal|teledor|ceroboh|gagal|memadam|mengacaukan|menukar|tertukar|kurang teliti|
  kelewatan|menangguhkan|melanggar|(?:salah|silap) [a-z]+)`
export const UNDONE = piece`(?:menyemak|menyemak|memadankan|menghantar(?:kan)?|membalas|menjawab|memberitahu|memberitahu|memaklumkan|(?:menyampaikan|memaklumkan)|mencatat|mengemas ?kini|membaca|menghubungi|menepati|menyertakan|memasukkan|memasang|melanjutkan|meneruskan|mengesahkan|bertanya|menanyakan|
  menyelesaikan|menghantar(?:kan)?|menyimpan|menguji|melihat|datang|hadir|menelefon|mengambil kira|mengikuti|(?:memesan|menempah)|memproses|meminta|menyerahkan|menyiapkan|melaporkan|mengingat(?:kan)?|mengesahkan|memastikan|membuat|mengubah|(?:menggantikan|mengganti))`
export const BARE = piece`(?:hantar|caj|potong|padam|tulis|(?:guna|pakai)|salin|masukkan|kongsikan|muat naik|cetak|(?:mesej|tempah)|hantar|serahkan|(?:sampaikan|maklumkan)|janjikan|kira|catat|lupakan|lewatkan|hilangkan|batalkan|buka|tutup|ubah|input|debit|cantumkan|lampirkan|teruskan|jadualkan|bayar|ambil|pasang|rosak(?:kan)?|jual|setujui|sebut|keluarkan|proses)`
export const WRONGLY = piece`(?:(?:salah|silap)|silap|(?:berganda|dua kali ganda)|dua kali|berganda|(?:lewat|terlambat|lambat)|lama|lain|bukan|tanpa|melebihi|terlalu|lebih (?:besar|tinggi|mahal|dari)|kurang)`
/** Others of ours. */
export const STAFF = piece`(?:staf|pekerja|kakitangan|pegawai|admin|juruwang|rakan sekerja|anak pelatih|pelatih|petugas|juruteknik|operator|bawahan|anak buah|rakan sejawat|pemandu|setiausaha|pembantu|kerani|jurujual|penyelia)`
/** Neither ours nor the client's. */
export const OUTSIDER = piece`(?:vendor|pembekal|supplier|kurier|syarikat penghantaran|pihak ketiga|pihak bank|pihak luar|bank|subkontraktor|kontraktor|pencetak|provider|penyedia|agen|distributor|rakan niaga kerja|rekanan|pengembang|syarikat penerbangan|jasa hantar|jasa penghantaran|kilang|gudang pihak|pln|telkom)`
