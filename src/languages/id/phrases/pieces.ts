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
export const IF = piece`(?:jika|bila|apabila|kalau|seandainya|sekiranya|andaikata|jikalau|bilamana|andai|kalau-kalau|manakala|seumpama|umpama|semisal|andaipun|kalaupun|kalau pun|jikapun|bilapun|umpamanya|misalnya|kalo)`
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

/** It stands behind "saya" or "kami", and looks back over it: a condition, a question, or something that only carries the word. */
export const NOT_IF = piece`(?<!\b(?:jika|bila|apabila|kalau|apakah|seandainya|sekiranya|andai|andaikata)(?: (?:memang|ternyata|benar|saja))? ${WE})`
const NOT_OTHERS = piece`(?<!\b(?:sistem|server|aplikasi|situs|komputer|kurir|ekspedisi|sopir|pemasok|vendor|penyedia|mitra|rekanan|kebijakan|ketentuan|catatan|staf|karyawan|pegawai|teknisi|admin|magang|layanan|harapan|komitmen|maksud|niat|keinginan)(?: [a-z]+)? ${WE})(?<!\b(?:di|ke|dari|oleh|untuk|kepada|terhadap|atas|bagi|antara) (?!(?:awal|sini|situ|sana|tadi|kemarin|mana|dalam|luar|atas|rumah)\b)[a-z]+ ${WE})`
const ADVERBS = piece`(?:yang|sudah|telah|udah|tidak|nggak|gak|belum|lupa|gagal|terlambat|telat|baru|kurang|hanya|cuma|sempat|malah|lalu|justru|sengaja|tanpa sengaja|memang|juga|sendiri|kemudian|langsung|pernah|selalu|terus|keburu|telanjur|terlanjur|asal|buru-buru|waktu itu|kemarin|tadi)`
const ADVERB = piece`(?:${ADVERBS} )`
/** "periksa" as in "kami periksa", "memeriksa" and "diperiksa", with "-kan" and "-i". What the prefix does to the first letter is a rule. */
export const verbs = (stems: string): string => {
  const words = stems.split(' ')
  return `(?:(?:(?:di)?(?:${words.join('|')})|${words.map(active).join('|')})(?:kan|i)?(?:nya)?)`
}

function active(stem: string): string {
  if (/^[^aeiou]+[aeiou][^aeiou]*$/.test(stem)) return `menge${stem}`
  if (/^(?:per(?!iksa|lu)|pr|tr|kr|kl|s[^aeiou])/.test(stem)) return { p: 'mem', t: 'men', s: 'men', k: 'meng' }[stem[0]!]! + stem
  const nasal = { p: 'mem', t: 'men', k: 'meng', s: 'meny' }[stem[0]!]
  if (nasal) return nasal + stem.slice(1)
  if (/^[bfv]/.test(stem)) return `mem${stem}`
  if (/^[dcjz]/.test(stem)) return `men${stem}`
  return (/^[aeioughq]/.test(stem) ? 'meng' : 'me') + stem
}

// Talk about the message and the mistake, and work on it: whoever says these has done nothing wrong yet.
const WORK = verbs(
  'minta mohon sampai ucap hatur harga apresiasi paham maklum sadar ketahu aku tangan selidik periksa cek telusur teliti perbaik benah tingkat evaluasi upaya usaha jamin pasti janji hubung kabar jawab balas tanggap ganti kembali pulih koreksi ralat betul lampir sesal sayang dengar temu terima dapat duga sangka kira harap ingin butuh perlu punya milik jelas utama kedepan prioritas bantu layan informasi beritahu lapor tunggu nanti kenal pikir percaya rasa lihat mengerti tindak tindaklanjut laku alam cari jadi jaga selesai atasi hadap perlaku bangga cinta tekan tegas konfirmasi identifikasi deteksi cermat pelajar sikap ajak undang tawar umum ingat simak',
)
// Grammar, moods and places are no deeds at all.
const NO_DEED = piece`(?!(?:${WORK}|${ADVERBS}|minggu|senin|selasa|rabu|kamis|jumat|sabtu|ahad|semalam|pagi|siang|sore|malam|bulan|tahun|tanggal|pukul|januari|februari|maret|april|juni|juli|agustus|september|oktober|november|desember|lewat|melalui|secara|serta|tanpa|punya|dong|nanti|sekarang|kini|ber(?:harap|terima|usaha|upaya|komitmen|janji|maksud|niat|duka|sedia|ada|diri|benah|tekad|doa|gerak|pengalaman|konsultasi|koordinasi|bicara|sama)[a-z]*|bicara|bekerja|akan|hendak|bisa|boleh|harus|wajib|siap|sangat|amat|sungguh|benar-benar|turut|ikut|masih|sedang|tengah|selaku|sebagai|dari|untuk|pada|dengan|atas|kepada|bahwa|karena|sebab|agar|supaya|tentang|mengenai|
  dalam|oleh|hingga|sejak|saat|ketika|setelah|sebelum|seperti|antara|semua|para|maupun|atau|tetapi|namun|adalah|ialah|segera|senantiasa|prihatin|sedih|kecewa|malu|maaf|ragu|kepikiran|hari|kali|lain|lagi|saja|sekeluarga|masing-masing|satu|berdua|bertiga|berempat|pribadi|tersebut|setuju|rencananya|seharusnya|semestinya|mampu|mungkin|barangkali|khawatir|tertarik|senang|gembira|rindu|kangen|beserta|
  sekalian|capek|sakit|besok|lusa|nantinya|dulu|sini|situ|sana|yakin|tahu|ingin)\b)`

/** Any deed of the writer, of which no list knows all: "kami titipkan", "saya tidak menutup", "aku ngirim". */
export const DEED = piece`\b${WE}${NOT_IF}${NOT_OTHERS} ${ADVERB}{0,3}${NO_DEED}[a-z]{4,}`
