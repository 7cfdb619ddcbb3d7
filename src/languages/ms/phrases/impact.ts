import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { CLIENT, NOT, PAST, WE } from './pieces.ts'

export default {
  // You or yours, and what it cost: had to, could not, lost, waited, paid.
  impact: [
    p`\b${CLIENT}\b[^.;:?]{0,50}\b(?:terpaksa|harus|perlu|mesti|tidak (?:dapat|boleh|sempat|menerima)|kehilangan|menunggu|membayar|kehabisan|gagal|lewat|terlambat|lambat|tertangguh|terhenti|tertahan|menanggung|menahan|menutup|mengulang|bekerja|membatalkan|menjelaskan|menanggung rugi|kerugian|rugi|dicaj|terganggu|kekurangan|menghentikan|menolak|melepaskan|berhenti|mengeluarkan|menghabiskan|menggunakan|menerima|keluar)\b`,
    p`\b(?:akibatnya|oleh itu|kesannya|akibat (?:itu|kesilapan ini)|sehingga|jadi)\b[^.;:?]{0,60}\b(?:${CLIENT}|pasukan|pejabat|kedai|pelanggan)\b`,
    p`\b${CLIENT}\b[^.;:?]{0,30}\b(?:dibaca|dilihat|diketahui|diterima|terbaca|terlihat|jatuh ke tangan)\b[^.;:?]{0,20}\b(?:orang|pihak|pelanggan|penerima|syarikat) lain\b`,
    p`\b${CLIENT}\b[^.;:?]{0,40}\b(?:${NOT} (?!perlu|payah|usah|harus|ada|keberatan|sesuai|bersetuju|salah|bersalah)[a-z]+|(?:sudah|telah|dah|sempat) (?:melihat|membaca|menggunakan|meluluskan|menghantar|membayar|menyampaikan|mencetak|mengumumkan))\b(?<!\b(?:jika|kalau|sekiranya|andai) [^.;:?]{0,60})`,
    p`\b(?:terbaca|dibaca|dilihat|diketahui|diterima) (?:oleh )?(?:[a-z]+ ){0,4}?(?:orang|syarikat|pihak|pelanggan) (?:lain|luar)\b`,
    p`\b(?:membuat|merugikan|menyusahkan|menyulitkan|memaksa|mengganggu|membantutkan|melambatkan|menjejaskan|membebankan|menyebabkan|mengakibatkan|menangguhkan)\b[^.;:?]{0,40}\b${CLIENT}\b`,
    // Things of yours to which something happened: "mesyuarat puan tertangguh", "ucapan tuan terhenti".
    p`\b${CLIENT}\b[^.;:?]{0,50}\bter(?!masuk|lampir|akhir|kait|bai|bar|bah|had|tentu|sebut|catat|ima|utama|kini|dahulu|libat)[a-z]{4,}\b`,
    p`\b${CLIENT}\b[^.;:?]{0,50}\b(?:jadi|menjadi) (?:tanpa|tidak|tak|kurang|turut|salah|kosong|sesak|lebih)\b`,
    p`\b(?:mengandungi|memuatkan|memaparkan|menunjukkan|menyenaraikan)\b[^.;:?]{0,40}\b(?:nama|alamat|nombor|gaji|keputusan|markah|data|gambar|akaun)\b[^.;:?]{0,30}\b${CLIENT}\b`,
    p`\b${CLIENT}\b[^.;:?]{0,40}\b(?:layu|rosak|mati|pecah|basah|hilang|kosong|batal|sia-sia|hangus|lengang|kucar-kacir|sesak|cacat|luntur|padam|koyak|retak|habis|gelap|tutup|di(?:panggil|tegur|denda|marahi|persalahkan|saman|tolak|hukum|periksa))\b(?<!\b(?:jika|kalau|sekiranya) [^.;:?]{0,60})`,
    p`\b(?:\d+|puluh|belas|ratus|seratus|sebelas|seribu|berpuluh|beratus|dua|tiga|empat|lima|enam|tujuh|lapan|sembilan|sepuluh|para|semua|beberapa) (?:orang|tetamu|peserta|kakitangan|pekerja|pelanggan|murid|pelajar|pesakit|pemandu|penumpang|pengunjung|ahli|staf|jemputan|guru|penduduk|pembeli)\b[^.;:?]{0,30}\b(?:menunggu|terpaksa|perlu|tidak|gagal|kehilangan|pulang|berdiri|beratur|tersalah|salah|sesat|ter(?:tahan|kandas|lambat|tinggal))\b`,
    p`\b${NOT} (?:boleh|dapat|sempat|jadi) ${CLIENT} (?!lihat|hubungi)[a-z]{4,}\b`,
    p`\b${CLIENT}\b[^.;:?]{0,30}\btanpa\b|\b(?:kehilangan|terpaksa|kehabisan|terkandas)\b(?<!\b${WE} [a-z]+)`,
    // What the client then did, in verbs that no list holds: "tuan mengadakan latihan dengan pelan itu". Asking and choosing cost nothing.
    p`\b${CLIENT} (?:jadi |lalu |sempat |sudah |telah |dah |juga |pun |masih |sampai )?(?!(?:memerlukan|menghendaki|mempunyai|memiliki|menghubungi|menelefon|membalas|memilih|memberi[a-z]*|menyampaikan|memaklumkan|memesan|menempah|meminta|menulis|meluluskan|menghantar|menyemak|memastikan|menemui|mendapati|memahami|melihat|membaca|bersetuju|bersedia|bertanya|berhak|berminat|berkenan)\b)(?:me|ber)[a-z]{4,}\b(?<!\b(?:jika|kalau|sekiranya|agar|supaya|sila|mohon)\b[^.;:?]{0,40})`,
    // Spoken: "encik kena bawa dia ke klinik", "akak dah tunggu 50 minit".
    p`\b${CLIENT}\b[^.;:?]{0,50}\b(?:kena|(?:${PAST} |pun |sampai |terus )(?:ambil cuti|tunggu|bayar|balik|bangun|keluar|datang|beratur|turun|pergi|drive|rugi|hilang|bazir|batalkan|beritahu|bagitahu|jemput|umum|cetak|guna|pakai|hantar|sebar|tandatangan|beli|tempah)[a-z]*|tertunggu-tunggu|ternanti-nanti|malu|berhutang|didenda|dimarahi|disaman|sakit|muntah|jatuh|cedera|luka|lapar|basah kuyup|tidur|bermalam|berjaga)\b(?<!\b(?:jika|kalau|sekiranya|andai|sila|boleh|takkan|mungkin)\b[^.;:?]{0,60})`,
    p`\b(?:baru|baharu|barulah) ${CLIENT} (?:tahu|sedar|perasan|dapat|terima|dapati)\b|\b(?:depan|di hadapan|di depan) (?:tetamu|pelanggan|keluarga|jemputan|orang|bos|pengantin|klien|kawan|murid|pelajar|semua)[a-z]*\b`,
    // Seen or had by somebody else: "maklumat anak puan saya dedahkan kepada keluarga lain".
    p`\b${CLIENT}\b[^.;:?]{0,70}\b(?:kepada|oleh|ke tangan|pada) (?:[a-z]+ ){0,3}(?:lain|luar|asing|sebelah|tidak dikenali)\b`,
    // What is spoilt for good, whoever it belongs to.
    p`\b${NOT} (?:lagi )?(?:boleh|dapat) (?:lagi )?(?:dipulihkan|diselamatkan|diulang|diulangi|dipakai|digunakan|dibuka|dibesarkan|dimakan|dijual|dibaca|diganti|dibaiki|dikembalikan|diambil balik|guna|pakai|baiki|pulih|dibetulkan|dicetak|dimainkan|dihidangkan|dihidupkan)\b`,
    p`\b${CLIENT} (?:[a-z]+ )?(?:nak|mahu|hendak|perlu|perlukan|bergantung pada) (?:pakai|guna|bawa|pindah|buka|kahwin|nikah|tunang|terbang|mengajar|menyerahkan|hantar|tayang|edar|pada hari|untuk (?:majlis|kenduri|pelancaran|mesyuarat|pembentangan|peperiksaan|kelas|temu duga))[a-z]*\b(?<!\b(?:jika|kalau|sekiranya|andai)\b[^.;:?]{0,60})`,
    p`\b(?:terlepas|ketinggalan|tertinggal|kehilangan|hilang) (?:satu |dua |peluang )?(?:ujian|peperiksaan|penerbangan|kapal terbang|bas|kereta api|feri|kelas|temu janji|temu duga|peluang|tarikh|majlis|mesyuarat|giliran|sesi|tempahan|jualan|pelanggan|pendapatan|gaji|upah|hari|rm)\b(?<!\b${WE} (?:[a-z]+ )?(?:terlepas|tertinggal|kehilangan) [a-z ]+)`,
    p`\b(?:peserta|tetamu|pelajar|murid|pelanggan|pesakit|penumpang|penduduk|jemputan|pekerja|ahli|pembeli|pengunjung|orang|pengantin) (?:[a-z]+ )?(?:tidak|tak|terpaksa|kena|menunggu|tunggu|balik|pulang|berdiri|beratur|marah|merungut|kelaparan|lapar)\b|\b(?:dewan|kedai|kelas|restoran|pejabat|kaunter|rumah|stor|wad) (?:[a-z]+ )?(?:hampir )?(?:kosong|gelap|tutup|ditutup|sesak|kehabisan|banjir|lengang)\b`,
    p`\b(?:anak|isteri|suami|ibu|bapa|ayah|mak|keluarga|bayi|datuk|nenek|pekerja|staf|pelanggan|tetamu|murid|pesakit|pembeli|penyewa|klien|pasukan|pengantin) ${CLIENT}\b[^.;:?]{0,50}\b(?:kena|tunggu|menunggu|tertunggu|balik|pulang|makan|minum|muntah|sakit|pening|demam|gatal|alah|jatuh|terlepas|duduk|berdiri|menangis|marah|tanpa|tidak|tak|terpaksa|keluar)\b`,
    p`\b(?:menitik|tumpah|jatuh|mengenai|merosakkan|menembusi|membasahi|mengotorkan|mencalarkan|terkena|meleleh|terbakar|melanggar|menghempap|menimpa|membanjiri|memenuhi|melimpah|masuk ke|terkeluar)\b[^.;:?]{0,50}\b${CLIENT}\b(?<!\bakaun ${CLIENT})|\b(?:di hadapan|di depan|depan) (?:[a-z0-9]+ ){0,4}?(?:tetamu|pelanggan|menteri|hakim|lembaga|pelabur|penonton|peserta|pekerja|ibu bapa|rakan)\b`,
    p`\b(?:peserta|tetamu|pelajar|murid|pelanggan|pesakit|penumpang|jemputan|pekerja|ahli|pembeli|pengunjung|orang|kawan|staf|klien)(?: [a-z]+){0,3} (?:keliru|bertanya|sesat|tersalah|kecewa|menangis|tertanya|bising|batal|membatalkan|cancel)\b`,
    p`\b(?:naskhah|helai|keping|kad|buku|kotak|risalah|poster|unit|jemputan|sijil|botol|pinggan|set|barang|tiket)(?: [a-z0-9]+){0,3} (?:sudah|telah|dah|habis|semua(?:nya)?) (?:pun )?(?:dicetak|dijual|diedarkan|dihantar|dipos|dipasang|digunakan|dimakan|ditampal|dibuang|terjual|rosak|basah)\b`,
    p`\b${CLIENT}\b[^.;:?]{0,50}\bdi(?:tangguhkan|batalkan|tolak|sekat|bekukan|tahan|hentikan|rampas|sita|tamatkan|potong|senaraihitamkan|buka oleh|lihat oleh|baca oleh)\b(?<!\b(?:jika|kalau|sekiranya|andai|akan)\b[^.;:?]{0,60})`,
  ],
  // Words for harm that name none.
  'impact.blank': [
    p`\b(?:ketidakselesaan|rasa tidak puas hati|kesukaran|kesulitan|kekecewaan|gangguan|ralat|isu|kesan|impak|masalah|kerugian yang|keresahan|kecewa|terkilan|terganggu|terjejas|tidak selesa|kurang selesa|tidak puas hati|kurang puas|menyusahkan)\b`,
  ],
} satisfies Phrases
