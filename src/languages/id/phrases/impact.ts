import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'
import { CLIENT, NOT_YET, WE } from './pieces.ts'

// Whoever the client answers for, or depends on.
const PEOPLE = piece`(?:tamu|tetangga|keluarga|anak|anak-anak|putra|putri|ananda|suami|istri|ayah|ibu|orang tua|kakek|nenek|adik|saudara|warga|penghuni|penyewa|pelanggan|pembeli|murid|siswa|mahasiswa|wali murid|pasien|penumpang|jemaah|jamaah|peserta|pengantin|mempelai|undangan|panitia|pengurus|rombongan|karyawan|karyawati|pegawai|pekerja|staf|sopir|kasir|koki|
  guru|pengunjung|penonton|anggota|rekan|teman|bos|atasan|akuntan|auditor|dosen|klien|nasabah|petani|nelayan|pedagang|reseller|dokter|perawat|tim|bagian [a-z]+|pengasuh|pengajar|santri|pendengar|pembaca|pemilih|pemohon|pelamar|orang)`
const COUNT = piece`(?:\d+|[a-z]+ (?:belas|puluh|ratus)|seratus|sebelas|seribu|puluhan|ratusan|belasan|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|para|semua|seluruh|beberapa|sebagian)`
// What befalls one: "kebanjiran", "kehabisan", "ketinggalan".
const BEFALLS = piece`(?:kebanjiran|kehabisan|kehilangan|kehujanan|kepanasan|kedinginan|kelaparan|kehausan|kemalaman|kesiangan|kebasahan|ketinggalan|kecurian|kewalahan|kerepotan|kelabakan|kebingungan|kekurangan|kesakitan|keracunan|kecapekan|kelelahan|ketakutan|kecewa|kerugian|kelewatan|kepikiran|ketahuan|keliru|kosong)`
const SUFFERS = piece`(?:harus|minta|komplain|protes|marah|nagih|pergi|pindah|kabur|kecele|terpaksa|jadi|sampai|gagal|batal|telat|terlambat|pulang|antre|antri|mengantre|bolak-balik|begadang|rugi|malu|sakit|pusing|muntah|demam|jatuh|panik|menangis|tidur|berdiri|duduk|keliling|naik|balik|lembur|tahu|${BEFALLS}|${NOT_YET} [a-z]+|(?:sudah|telah|sempat|telanjur|terlanjur|keburu) [a-z]+|n(?:g|y)[aeiou][a-z]{2,}|(?:me|ber|ter|di)(?!tempat|mana|dalam|luar|atas|bawah|sini|lain|masuk|lampir|akhir|kait|baik|hadap|utama|sebut|dasarkan)[a-z]{4,})`

export default {
  // You or yours, and what it cost: had to, could not, lost, waited, paid.
  impact: [
    p`\b${CLIENT}\b[^.;:?]{0,50}\b(?:terpaksa|harus|tidak (?:dapat|bisa|sempat|menerima)|kehilangan|menunggu|membayar|kehabisan|gagal|terlambat|tertunda|terhenti|tertahan|menanggung|menahan|menutup|mengulang|bekerja|membatalkan|menjelaskan|dirugikan|merugi|rugi|ditagih|terganggu|kekurangan|menghentikan|menolak|melewatkan|berhenti|mengeluarkan|menghabiskan|memakai|menerima|keluar)\b`,
    p`\b(?:akibatnya|karena itu|dampaknya|gara-gara (?:ini|itu|kesalahan ini)|sehingga|jadi)\b[^.;:?]{0,60}\b(?:${CLIENT}|tim|kantor|toko|pelanggan)\b`,
    p`\b${CLIENT}\b[^.;:?]{0,30}\b(?:dibaca|dilihat|diketahui|diterima|terbaca|terlihat|jatuh ke tangan)\b[^.;:?]{0,20}\b(?:orang|pihak|klien|penerima|perusahaan) lain\b`,
    p`\b${CLIENT}\b[^.;:?]{0,40}\b(?:${NOT_YET} (?!perlu|usah|harus|ada|keberatan|cocok|setuju|salah|bersalah)[a-z]+|(?:sudah|telah|sempat|terlanjur) (?:melihat|membaca|memakai|menyetujui|mengirim|membayar|menyampaikan|mencetak|mengumumkan))\b(?<!\b(?:jika|bila|kalau|apabila) [^.;:?]{0,60})`,
    p`\b(?:terbaca|dibaca|dilihat|diketahui|diterima) (?:oleh )?(?:[a-z]+ ){0,4}?(?:orang|perusahaan|pihak|klien) (?:lain|luar)\b`,
    p`\b(?:membuat|merugikan|merepotkan|menyulitkan|memaksa|menyita|mengganggu|menghambat|menyebabkan|mengakibatkan|menunda|membebani)\b[^.;:?]{0,40}\b${CLIENT}\b`,
    // Things of yours to which something happened: "rapat Ibu tertunda", "pidato Bapak terpotong".
    p`\b${CLIENT}\b[^.;:?]{0,50}\bter(?!masuk|lampir|akhir|kait|bar|baik|had|tentu|sebut|cantum|ima|utama|daftar|kini)[a-z]{4,}\b`,
    p`\b${CLIENT}\b[^.;:?]{0,50}\bjadi (?:di[a-z]{4,}|ke[a-z]{4,}an|nggak|gak|tanpa|tidak|tak|kurang|harus|ikut|salah|kosong|macet|molor|mundur|lebih)\b`,
    p`\b(?:memuat|berisi|memperlihatkan|menampilkan|mencantumkan)\b[^.;:?]{0,40}\b(?:nama|alamat|nomor|gaji|nilai|data|foto|rekening)\b[^.;:?]{0,30}\b${CLIENT}\b`,
    p`\b${CLIENT}\b[^.;:?]{0,40}\b(?:layu|rusak|mati|pecah|basah|hilang|kosong|batal|sia-sia|hangus|tutup|sepi|kacau|berantakan|macet|cacat|luntur|padam|sobek|retak|habis|membusuk|gelap|bubar|di(?:panggil|tegur|denda|marahi|salahkan|protes|tuntut|tolak|hukum|periksa))\b(?<!\b(?:jika|bila|kalau|apabila) [^.;:?]{0,60})`,
    p`\b(?:\d+|puluh|belas|ratus|seratus|sebelas|seribu|puluhan|ratusan|belasan|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|para|semua|beberapa) (?:orang|tamu|peserta|karyawan|pegawai|pekerja|pelanggan|siswa|murid|pasien|sopir|penumpang|pengunjung|anggota|staf|panitia|undangan|guru|warga|pembeli)\b[^.;:?]{0,30}\b(?:menunggu|terpaksa|harus|tidak|gagal|kehilangan|pulang|berdiri|antre|salah|tersesat|ter(?:tahan|lantar|lambat|tinggal)|batal|kecewa)\b`,
    p`\b${NOT_YET} (?:bisa|boleh|dapat|sempat|jadi) ${CLIENT} (?!lihat|hubungi)[a-z]{4,}\b`,
    p`\b${CLIENT} (?:jadi |sampai )?(?:kebanjiran|kewalahan|kehujanan|kerepotan|kelabakan|kebingungan|ketinggalan|kecewa)\b|\b${CLIENT}\b[^.;:?]{0,30}\btanpa\b|\b(?:kehilangan|terpaksa|kehabisan|telantar|terlantar)\b(?<!\b${WE} [a-z]+)`,
    p`\b${CLIENT} (?:sendiri |sekeluarga |juga |pun |semua |malah |akhirnya |yang )?(?:jadi|sampai|akhirnya|terpaksa|malah|${BEFALLS}) (?!(?:ada |bisa |dapat |lebih )?(?:tenang|senang|puas|tahu|jelas))[a-z]{3,}`,
    p`\b${CLIENT}\b[^.;:?]{0,40}\b(?:${BEFALLS}|telat|antre|antri|mengantre|bolak-balik|begadang|lembur|nombok|(?:masih|jadi) (?:bau|basah|kotor|rusak|gelap|panas|dingin|kosong|berantakan|setengah jadi)|nangis|nunggu|nombok|nyari|nganggur|malu|kena (?:denda|tegur|marah|semprot|biaya)|di(?:omel|marah|protes|tagih|komplain|tegur|cuek|tolak)in|ke(?:potong|hapus|tuker|blokir|debet|buang|tutup|bakar|gores)|ditolak|digagalkan|disalahkan|dimarahi|diomeli|sia-sia|percuma|terbuang|hilang)\b(?<!\b(?:jika|bila|kalau|apabila)\b[^.;:?]{0,60})`,
    p`\b${COUNT} (?:[a-z]+ )?${PEOPLE}(?:nya)?(?: [a-z]+)? ${SUFFERS}\b`,
    p`\b(?<!\b(?:oleh|untuk|kepada|dengan|dari|saat|jika|bila|kalau|bahwa) )${PEOPLE}(?:nya| (?:[a-z]+ )?${CLIENT})(?: (?:juga|ikut|pun|sendiri|yang [a-z]+))? ${SUFFERS}\b`,
    p`\b(?:warga|penghuni|penumpang|tamu|murid|siswa|pasien|jemaah|peserta|anak-anak|pelanggan|pengunjung) (?:jadi |pun |juga |ikut )?(?:harus|terpaksa|${NOT_YET} (?:bisa|dapat|sempat|jadi|mendapat|kebagian)|batal|gagal|telat|${BEFALLS}|menunggu|mengantre|antre|pulang)\b`,
    // The thing that was to be there, and was not.
    p`\b(?:jadi(?:nya)?|akhirnya|sehingga|makanya|alhasil|akibatnya|sampai|hingga|maka)\b(?<!\b${WE} [a-z]+) (?!(?:saya|kami|aku|gue)\b)(?:[a-z]+ ){0,5}?(?:${NOT_YET} (?:ada|jadi|bisa|dapat|sempat|punya|kebagian|terpakai|dipakai|muat|cukup|laku|bisa di[a-z]+)|batal|gagal|terpaksa|harus|telat|terlambat|mundur|molor|kosong|rusak|basi|busuk|mati|layu|basah|kotor|berantakan|kacau|${BEFALLS}|terbuang|sia-sia|ditolak|ditunda)\b`,
    p`\b(?:acara|pesta|rapat|lamaran|pernikahan|akad|resepsi|ujian|sidang|wisuda|pengajian|arisan|sekolah|panen|dagangan|jualan|toko|warung|rumah|kamar|kantor|kelas|pesanan|perjalanan|penerbangan|cuti|gaji|cicilan|uang|waktu|ongkos|tenaga|kerja|skripsi|baju|bekal|kue|kasur|atap|kebun|tanaman|ikan|ayam)(?: [a-z]+){0,4}? ${CLIENT}(?: (?:pun|juga|jadi|sampai|malah|ikut))? (?:${SUFFERS}|rusak|mati|layu|basah|hangus|basi|busuk|naik|turun|berkurang|bertambah|mundur|molor|kacau|berantakan|menyusut|mengering|membusuk|bau|kotor|robek|sobek|patah|bocor|banjir)\b`,
    // What the client then did, in verbs that no list holds: "Bapak menggelar latihan dengan denah itu". Asking and choosing cost nothing.
    p`\b${CLIENT} (?:jadi |lalu |sempat |sudah |telah |juga |pun |masih |sampai )?(?!(?:memerlukan|membutuhkan|menginginkan|menghendaki|mempunyai|memiliki|menghubungi|menelepon|membalas|memilih|memberi[a-z]*|menyampaikan|mengatakan|memesan|meminta|menulis|menyetujui|mengirim[a-z]*|memeriksa|memastikan|menemukan|memahami|memaklumi|mengerti|melihat|membaca|berkenan|bersedia|bertanya|berpesan|berhak|berminat)\b)(?:me|ber)[a-z]{4,}\b(?<!\b(?:jika|bila|kalau|apabila|agar|supaya|silakan|mohon)\b[^.;:?]{0,40})`,
    p`\b(?:ruangan|kamar|rumah|toko|kelas|kantor|dapur|halaman|warung)(?:nya)? (?:masih|jadi|tetap) (?:bau|basah|kotor|rusak|gelap|panas|dingin|kosong|berantakan|terkunci|banjir|terkepung)\b`,
    // What is the client's own, before other eyes.
    p`\b(?:isi(?:nya)?|memuat|berisi|tercantum|terlihat|terbaca|memperlihatkan|menampilkan)\b[^.;]{0,80}\b(?:nama|alamat|nomor|data|hasil|gaji|saldo|foto|rekening|diagnosis|riwayat|tagihan|kontrak)(?: [a-z]+){0,2}? ${CLIENT}\b`,
    p`\b(?:orang|pasien|klien|pelanggan|nasabah|peserta|penyewa|karyawan|murid|pihak) lain(?:nya)? (?:[a-z]+ ){0,2}?(?:melihat|membaca|menerima|mengetahui|tahu|memegang|membuka|mengunduh|mendapat|memakai)\b`,
  ],
  // Words for harm that name none.
  'impact.blank': [
    p`\b(?:ketidaknyamanan|ketidakpuasan|kerepotan|kesulitan|kekecewaan|gangguan|kendala|dampak|masalah|kerugian yang|keresahan|kecewa|terganggu|terdampak|tidak nyaman|kurang nyaman|tidak puas|kurang puas|merepotkan)\b`,
  ],
} satisfies Phrases
