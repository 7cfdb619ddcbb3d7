import { piece } from '../../pattern.ts'

/** What several rules look for. */
export const WE = piece`(?:saya|kami|aku|gue|gua|gw)`
export const CLIENT = piece`(?:bapak\/ibu|bapak ibu|bapak|ibu|anda|pak|bu|mas|mbak|kakak|kak|saudara|saudari|kamu|abang|bang|kang|bli|om|tante|lo|lu|elo)`
/** Written and spoken: "sudah", "udah". */
export const HAS = piece`(?:sudah|telah|udah|udh|sdh)`
export const NOT = piece`(?:tidak|tak|nggak|enggak|ngga|gak|ga|kagak)`
export const NOT_YET = piece`(?:tidak|belum|tak|nggak|enggak|ngga|gak|ga|kagak)`
export const MISHAP = piece`(?:kesalahan|kesalahpahaman|salah paham|kekeliruan|kelalaian|kekhilafan|kendala|gangguan|keterlambatan|error|masalah|insiden|selisih|
  ketidaksesuaian|kebocoran|miskomunikasi|kerusakan|kekurangan|kelebihan tagih|pemadaman|kegagalan|kekacauan|penundaan|hambatan|kekosongan|kekurangtelitian|ketidaktelitian|ketidakcermatan|keteledoran|kecerobohan)(?:nya)?`
/** What is condition to a sentence. */
export const IF = piece`(?:jika|bila|apabila|kalau|seandainya|sekiranya|andaikata|jikalau|bilamana|andai|kalau-kalau|manakala|seumpama|umpama|semisal)`
/** What somebody did wrongly, in the forms of a doer: "menagih", "salah kirim". */
export const FAULTY = piece`(?:salah|keliru|lalai|lupa|khilaf|luput|terlambat|telat|melewatkan|melupakan|mengabaikan|menghilangkan|merusak|membocorkan|tertinggal|teledor|ceroboh|gagal|menghapus|mengacaukan|menukar|tertukar|kurang teliti|
  kelewatan|menunda|melanggar|salah [a-z]+)`
export const UNDONE = piece`(?:mengecek|memeriksa|mencocokkan|mengirim(?:kan)?|membalas|menjawab|memberi tahu|memberitahu|mengabari|menyampaikan|mencatat|memperbarui|membaca|menghubungi|menepati|menyertakan|memasukkan|memasang|memperpanjang|meneruskan|mengonfirmasi|bertanya|menanyakan|
  menyelesaikan|mengantar(?:kan)?|menyimpan|menguji|melihat|datang|hadir|menelepon|memperhitungkan|mengikuti|memesan|memproses|membayar|meminta|menyerahkan|menyiapkan|melaporkan|mengingat(?:kan)?|memverifikasi|memastikan|membuat|mengubah|mengganti|memulai|mengunci|
  mengukur|menghitung|mendaftarkan|mencetak|mengunggah|mengembalikan|mengajukan|mengurus|menandai|mengisi|mengambil|mengatur|menyetel|menanggapi)`
export const BARE = piece`(?:kirim|tagih|potong|hapus|tulis|pakai|salin|masukkan|bagikan|unggah|cetak|pesan|antar|serahkan|sampaikan|janjikan|hitung|catat|lupakan|lewatkan|hilangkan|batalkan|buka|tutup|ubah|input|debet|cantumkan|lampirkan|teruskan|jadwalkan|bayar|ambil|pasang|rusak(?:kan)?|jual|setujui|sebut|terbitkan|proses|setel|tempel|muat|simpan|sebarkan|atur|ketik|daftarkan|bungkus|letakkan|rakit|jahit|ukur|timbang|isi|gunakan|bawa|jemput|rekam|siram|cantumkan|bangun|edarkan)`
export const WRONGLY = piece`(?:salah|keliru|ganda|dua kali|dobel|terlambat|lama|lain|bukan|tanpa|melebihi|terlalu|lebih (?:besar|tinggi|mahal|dari)|kurang)`
/** Others of ours. */
export const STAFF = piece`(?:staf|karyawan|karyawati|pegawai|admin|kasir|rekan|anak magang|magang|petugas|teknisi|operator|resepsionis|perawat|satpam|penjaga|montir|mekanik|perancang|desainer|penulis|penerjemah|koki|pelayan|pengawas|mahasiswa|pekerja|tukang|tenaga|bawahan|anak buah|kolega|sopir|sekretaris|asisten)`
/** Neither ours nor the client's. */
export const OUTSIDER = piece`(?:vendor|pemasok|supplier|kurir|ekspedisi|pihak ketiga|pihak bank|pihak luar|bank|subkontraktor|kontraktor|percetakan|provider|penyedia|agen|distributor|mitra kerja|rekanan|pengembang|maskapai|jasa kirim|jasa pengiriman|pabrik|gudang pihak|pln|telkom|bea cukai|imigrasi|pelayaran|notaris|
  (?:perusahaan|toko|bengkel|studio|konveksi|penyewaan|jasa)(?: [a-z]+)? (?:langganan|rekanan|mitra)|perusahaan (?:truk|angkutan|logistik|sewa))(?:nya)?`
