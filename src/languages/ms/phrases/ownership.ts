import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'
import { BARE, CLIENT, DEED, DOES, FAULTY, LEFT_UNDONE, NOT, OTHER_DEED, PAST, UNDONE, WE } from './pieces.ts'

/** What I did or we did, or did not do: the half of "ownership" that tells of a deed. */
// Happens to whoever does it, and the doer says so: "saya terambil kunci lain".
const BY_MISTAKE = piece`ter(?!ima\b|us|paksa|haru|kilan|kejut|buka|tanya|ikat|libat|kesan|jejas|dekat|lebih|hadap|tarik|masuk|sebut|baik|kenal|utang|hutang|bukti|panggil|ingin|akhir|capai|duga|fikir|bayang|dapat|diri|senyum|tumpu)[a-z]{4,}`
// Looked at, written down or passed on too late or not at all.
const OMITTED = piece`(?:semak|tengok|baca|periksa|cek|check|perasan|balas|jawab|telefon|call|tanya|dengar|beritahu|beri tahu|bagitahu|maklumkan|catat|hantar|siapkan|tukar|pasang|kunci|padam|kira|ukur|timbang|uji|masukkan|letak|tulis|ikut|datang|muncul|sampaikan|padankan|kemas ?kini|update|bawa|sahkan|panggil|buat|serahkan|bayarkan|rekod|tanda|label|follow ?up)`

const ACTS: readonly RegExp[] = [
  p`\b${WE}${DOES} (?:yang |telah |sudah |dah |pula |sendiri |juga ){0,2}(?:tersilap|silap|tersalah|salah|terlupa|lupa|cuai|lalai|gagal|lewat|terlepas|terlewat|terpadam|tersalah baca|memungkiri|mungkir)\b`,
  p`\b${WE}${DOES} (?:tidak|tak|belum|tidak pernah) (?:pun |sempat )?(?:menyemak|menghantar|membalas|memberitahu|memaklumkan|mengemas ?kini|memadankan|membaca|mengesahkan|menelefon|menyampaikan|mencatat|memasukkan|menyediakan|menepati|buat|semak|balas)\b`,
  p`\b${WE}${DOES} (?:${PAST} )?(?:mengebil|mengenakan|caj|mengecaj|menghantar|hantar|memasukkan|membuat|menggunakan|guna|menyalin|mencetak|memberi)\b[^.;:]{0,90}\b(?:dua kali|salah|silap|lewat|lama|terlebih|lebih daripada|bukan|tanpa|sepatutnya|pelanggan lain|penerima lain|kurang)\b`,
  p`\b${WE} sepatutnya\b`,
  p`\b${WE}${DOES} (?:yang |telah |sudah |dah |sempat |juga |malah |sendiri |memang |pun |silap |(?:salah|silap) |rupanya ){0,3}${FAULTY}\b(?! faham (?:jika|jikalau))`,
  p`\b${WE}${DOES} (?:[a-z]+ )?(?:tidak|tak|belum|tidak pernah|lupa|terlupa|gagal|lewat|terlambat|lambat|baharu|baru) (?:sempat |pernah |segera |dahulu |dulu )?${UNDONE}\b(?! (?:kerugian|kehilangan|akses|data peribadi))(?<!\b(?:tidak akan|tidak boleh) [a-z]+)`,
  p`\b${WE}${DOES} (?:[a-z]+ )?(?:menghantar(?:kan)?|mengecaj|mengebil|memotong|menolak|memakai|menggunakan|memasukkan|memuat naik|menyalin|mencetak|menulis(?:kan)?|memberi(?:kan)?|menyampaikan|memaklumkan|menjadualkan|mengeluarkan|memasang|berkongsi|mencatat|mengira|memesan|menempah|melampirkan|mendebit|
    menyerahkan|menyebut(?:kan)?|membaca|meneruskan|membayar(?:kan)?|mengambil|mengisi|menetapkan|membuka|memindahkan|menjanjikan|memilih)\b[^.;:]{0,90}\b(?:salah|silap|dua kali|berganda|dua kali ganda|lewat|terlambat|lambat|terlewat|lama|tahun (?:lalu|lepas)|bukan|sedangkan|padahal|tanpa|terlalu|lebih (?:besar|tinggi|mahal|banyak|sedikit|kecil|dari(?:pada)?)|kurang|orang lain|klien lain|pelanggan lain|sepatutnya|seharusnya|melebihi|penerima lain|sebaliknya)\b`,
  p`\b${WE}${DOES} (?:sudah |telah |dah |tidak sengaja |tanpa sengaja )?(?:memadam|menghilangkan|terlepas|melupakan|mengabaikan|merosakkan|membocorkan|melanggar|memungkiri|membatalkan|menukar|mengecewakan|menutup akses|memutuskan (?:talian|akses|bekalan)|mematikan|membiarkan|menangguhkan|menggugurkan|tercicir)\b`,
  p`\b(?:tidak|tak|belum|lupa|terlupa|salah|silap|lewat|terlambat|lambat|terlewat) ${WE} (?:lakukan|semak|hantar|sampaikan|maklumkan|balas|jawab|catat|padankan|kemas ?kini|baca|beri|teruskan|tepati|sertakan|kira|tulis|uji|lihat|proses|simpan|penuhi|serahkan|masukkan)\b`,
  p`\b${WE} (?:lupakan|lewatkan|lepaskan|hilangkan|rosakkan|abaikan|langgar|cicirkan)\b|\b${WE} ${BARE}\b[^.;:]{0,50}\b(?:dua kali|berganda|dua kali ganda|lewat|terlambat|lambat|salah|silap|terbalik|tamat|terlalu [a-z]+|ke (?:orang|penerima|alamat|klien) (?:lain|yang (?:salah|silap)|lama))\b`,
  p`\b(?:sepatutnya|seharusnya) ${WE}\b|\b${WE} (?:sepatutnya|seharusnya|semestinya|(?:harus|perlu|terpaksa|mesti) menyemak dahulu)\b`,
  p`\b(?:pasukan|pejabat|gudang|bahagian [a-z]+|staf|cawangan|syarikat) kami (?:[a-z]+ )?(?:tersilap|tersalah|salah|silap|lupa|terlupa|cuai|lalai|lewat|terlambat|lambat|tidak|terlepas|mengebil|memadam|menghantar|menghilangkan|gagal)\b`,
  p`\b${WE}${DOES} (?:${PAST} )?(?:ber|me)[a-z]{3,} (?:lewat|lambat|terlambat|terlewat|awal|terlalu)\b(?<!\b(?:akan|boleh) [a-z ]+)`,
  p`\b${WE}${DOES} (?:baru|baharu|hanya) me[a-z]{4,}\b[^.;:]{0,60}\b(?:lewat|terlambat|lambat)\b`,
  // A deed whose verb no list holds, and the wrong thing beside it. Who takes a wrong thing back does no wrong.
  p`\b${WE}${DOES} (?:${PAST} )?(?!(?:menemui|menjumpai|melihat|menerima|membaiki|memperbaiki|mengganti|menggantikan|menukar|menarik|memadam|mengambil|mencabut|membetulkan|menyemak|mengangkut|membuang|mengetahui|menyedari|memulangkan|mengembalikan|meroboh|merobohkan|mendapat|mendapati|membaca)\b)me[a-z]{4,}\b[^.;:]{0,40}\b(?:yang|dengan(?: [a-z]+){1,2}(?: yang)?) (?:salah|silap)\b`,
  p`\b${WE} (?!(?:yang|tidak|belum|akan|sudah|telah|dah|juga|dan|di|ke|dari|daripada|untuk|pada|dengan|mohon|minta|ingin|harap|boleh|dapat|sedia|ada|sangat|amat|sedang|masih|perlu|tahu|faham|sendiri|ini|itu|ganti|gantikan|tukar|tarik|ambil|baiki|betulkan|temui|jumpai|kembalikan|pulangkan|roboh|angkut|buang|cabut)\b|me|ber|ter|di|pe)[a-z]{4,}\b[^.;:]{0,40}\b(?:(?:nama|alamat|nombor|tarikh|harga|warna|saiz|label|naskhah|versi|tajuk)(?: [a-z]+)? (?:yang )?(?:salah|silap|lama|lain)|terbalik)\b`,
  p`\b${WE}${DOES} (?:${PAST} )?me[a-z]{4,}\b[^.;:]{0,40}\btanpa (?:terlebih dahulu )?(?:melihat|membaca|memeriksa|menyemak|memadankan|menguji|bertanya|memberitahu|memaklumkan|mengukur|mengira|menimbang|membandingkan|memastikan)`,
  p`\b${WE}${DOES} [^.;:]{0,50}\b(?:kerana|sebab|akibat) (?:tersalah|tersilap|salah|silap|terlupa|lupa|lalai|cuai|kurang teliti|tidak me[a-z]+)\b|\b(?:itu|ini) (?:keputusan|pilihan) ${WE}\b(?<!\bbukan [a-z ]{0,20})`,
  p`\b(?:dihantar|dibilkan|dipadam|dibuat|dilakukan|dicetak|dicaj|digunakan) oleh (?:saya|kami|pasukan kami)\b`,
  p`\b${WE}${DOES} (?:yang |telah |sudah |dah |juga |pula |pulak |sendiri |pun |memang ){0,2}${BY_MISTAKE}\b`,
  p`\b${WE}${DOES} (?:pun |memang |juga |pula |pulak |langsung |sendiri |yang ){0,2}${NOT} (?:pernah |sempat |pun |dah )?${OMITTED}\b`,
  p`\b${WE}${DOES} (?:${PAST} )?(?:kehilangan|hilang) (?!pekerja|staf|kata|hubungan|bekalan|elektrik|kuasa|seorang|akses|punca)[a-z]+\b`,
  p`\b${WE}${DOES} [^.;:]{3,60} (?:dan|tetapi|tapi|lalu|kemudian) (?:tersalah|tersilap|terlupa|lupa|terlepas|tertinggal|terlewat|${NOT} (?:sempat |pernah |pun )?(?:${UNDONE}|${OMITTED}))\b`,
  p`\b${WE} (?:sendiri )?yang (?!(?:bayar|hantar|jemput|ambil|bawa|pasang|siapkan|tambah|beli|pos|jaga)\b)${BARE}\b`,
]

export default {
  // Whose it was, said outright; or what I did or we did, or did not do.
  ownership: [
    p`\b(?:kesilapan|kesalahan|kecuaian|salah|silap) ${WE}\b(?<!\bbukan(?:lah)? [a-z ]{0,40})(?! (?:jika|sekiranya))|\bkesilapan (?:ini )?(?:di|pada) pihak ${WE}\b|\b${WE}(?:lah)? yang (?:bertanggung ?jawab|bersalah|tersilap|silap|terlupa)\b|\bmaaf (?:[a-z]+ ){0,2}?kerana (?:${WE} )?(?:tersilap|tersalah|terlupa|terlepas|gagal|lewat|menghantar|mengebil|mengenakan|tidak)\b`,
    p`\b(?:kesalahan|kesilapan|kecuaian|kealpaan|kelewatan|salah|silap|kekhilafan|kegagalan) (?:[a-z]+ )?${WE}\b(?<!\bbukan(?:lah)? [a-z ]{0,40})(?! (?:jika|jikalau|andai))`,
    p`\b(?:kesalahan|kesilapan|kecuaian|kelewatan|(?:salah|silap)(?: [a-z]+)?|tanggungjawab)(?:nya)?(?: ini| itu| tersebut)? (?:ada (?:pada|di)|terletak pada|sepenuhnya (?:ada )?(?:pada|di|tanggungjawab)|di (?:pihak|tangan)|milik|daripada|datang daripada|berasal daripada|berpunca daripada) ?(?:pihak )?${WE}\b(?<!\bbukan(?:lah)? [a-z ]{0,40})`,
    p`\b${WE} (?:yang )?(?:[a-z]+ )?(?:bertanggung ?jawab|memikul tanggungjawab|mengambil tanggungjawab|menanggung kesilapan|mengaku (?:salah|silap)|mengakui (?:kesalahan|kesilapan|bahawa))\b(?<!\btidak (?:dapat |boleh |akan )?[a-z ]+)(?! (?:penuh )?(?:atas|untuk) (?:jualan|pemasaran|akaun))`,
    p`\btanggung ?jawab (?:sepenuhnya |penuh )?${WE}\b(?<!\b(?:bukan(?:lah)?|di luar) [a-z ]{0,20})|\bpada ${WE}lah\b|\bsaya(?:lah)? yang (?:salah|silap)\b|\bsayalah\b|\bkamilah yang\b`,
    p`\bmaaf\b[^.;:]{0,40}\b(?:kerana|sudah|telah) (?:[a-z]+ )?(?:mengecaj|menghantar|mengebil|terlepas|melupakan|membuat ${CLIENT}|lewat|terlambat|lambat|tidak ${UNDONE}|salah|silap|lupa|terlupa|memadam|membiarkan|mengabaikan|memberi|membatalkan|menyampaikan|memaklumkan|memakai|menggunakan)`,
    // The cause is something of our doing: "puncanya kadar lama yang saya guna".
    p`\b(?:punca|sebab)nya,?(?: adalah| ialah| iaitu)?(?: [a-z]+){1,5} yang ${WE} (?!terima\b)[a-z]{4,}\b`,
    p`\b(?:saranan|nasihat|cadangan|jawapan|penjelasan|pengiraan|maklumat) (?:daripada )?${WE} (?:itu |tersebut )?(?:rupanya )?(?:salah|silap)\b|\bkerana ${WE}(?=[.,;!]|$)`,
    p`\b(?:angkara|perbuatan|gara-gara|puncanya(?: (?:ialah|adalah))?|kelalaian|kelemahan) ${WE}\b(?<!\bbukan(?:lah)? [a-z ]{0,40})(?! (?:${NOT}|terima|menerima)\b)`,
    ...ACTS,
  ],
  'ownership.act': ACTS,
  // Beside an apology or at the top, a deed of any kind.
  'ownership.deed': [
    p`${DEED}`,
    p`${LEFT_UNDONE}`,
    // Of ours who did it: "dapur kami menghidangkan", "majlis mengenakan".
    p`\b(?:pasukan|dapur|gudang|bengkel|studio|cawangan|kaunter|bahagian|unit|firma|syarikat|klinik|sekolah|majlis|bank|jabatan|pejabat) (?:[a-z]+ )?(?:${PAST} )?(?:mengenakan|menolak|menghantar|mengebil|mengecaj|membatalkan|memotong|memadam|memberi(?:kan)?|mengeluarkan|menutup|menyiarkan|mencetak|mengira|menetapkan|menjadualkan|mendaftarkan|memasukkan)\b(?<!\b(?:jika|kalau|sekiranya|lain|tuan|puan|encik|anda)\b[^.;]{0,40})${OTHER_DEED}`,
    p`\b${WE}${DOES} [^.;:]{3,40} (?:dan|lalu) (?:berkata|kata|cakap|beritahu|memberitahu|mengatakan)\b`,
  ],
  'ownership.hedged': [
    p`\bsebahagian(?:nya)? (?:kesilapan|kesalahan|salah|silap)\b`,
    p`\b(?:jika|jikalau|andai|sekiranya|kalau|seandainya|andainya) (?:memang )?(?:kami|saya|ini|itu|hal|ada|berlaku|terjadi|terdapat|tindakan|terbukti)\b`,
    p`\b(?:mungkin|barangkali|boleh jadi) (?:[a-z]+ )?(?:kami|saya|kesalahan|kesilapan|kecuaian|ada|kerana)\b|\b${WE} (?:mungkin|barangkali|boleh jadi)\b`,
    p`\b(?:bukan|tidak) (?:sepenuhnya|semata-mata|hanya|seratus peratus) (?:kesalahan|salah|silap|tanggungjawab|kecuaian)?\b|\b(?:sebahagian|sedikit banyak) (?:kesalahan|tanggungjawab|salah|silap) ${WE}\b`,
    p`\bbukan(?:lah)? (?:kesalahan|salah|silap|kecuaian|kesilapan) ${WE}\b|\btanpa (?:mengakui|pengakuan)\b`,
  ],
} satisfies Phrases
