import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'
import { BARE, CLIENT, FAULTY, UNDONE } from './pieces.ts'

const NOT_IF = piece`(?<!\b(?:jika|jikalau|sekiranya|andai|kalau|adakah|seandainya|kakitangan|staf|pekerja|pelatih)(?: (?:memang|baharu|baru|sementara))? (?:saya|kami))`

/** What I did or we did, or did not do: the half of "ownership" that tells of a deed. */
const ACTS: readonly RegExp[] = [
  p`\b(?:saya|kami)${NOT_IF} (?:yang |telah |sudah |pula |sendiri |juga ){0,2}(?:tersilap|silap|tersalah|salah|terlupa|lupa|cuai|lalai|gagal|lewat|terlepas|terlewat|terpadam|tersalah baca|memungkiri|mungkir)\b`,
  p`\b(?:saya|kami)${NOT_IF} (?:tidak|belum|tidak pernah) (?:pun |sempat )?(?:menyemak|menghantar|membalas|memberitahu|memaklumkan|mengemas ?kini|memadankan|membaca|mengesahkan|menelefon|menyampaikan|mencatat|memasukkan|menyediakan|menepati|buat|semak|balas)\b`,
  p`\b(?:saya|kami) (?:telah |sudah )?(?:mengebil|mengenakan|caj|mengecaj|menghantar|hantar|memasukkan|membuat|menggunakan|guna|menyalin|mencetak|memberi)\b[^.;:]{0,90}\b(?:dua kali|salah|silap|lewat|lama|terlebih|lebih daripada|bukan|tanpa|sepatutnya|pelanggan lain|penerima lain|kurang)\b`,
  p`\b(?:saya|kami) sepatutnya\b`,
  p`\b(?:saya|kami)${NOT_IF} (?:yang |telah |sudah |sempat |juga |malah |sendiri |memang |pun |silap |(?:salah|silap) |rupanya ){0,3}${FAULTY}\b(?! faham (?:jika|jikalau))`,
  p`\b(?:saya|kami)${NOT_IF} (?:[a-z]+ )?(?:tidak|belum|tidak pernah|lupa|terlupa|gagal|lewat|terlambat|lambat|baharu|baru) (?:sempat |pernah |segera |dahulu |dulu )?${UNDONE}\b(?! (?:kerugian|kehilangan|akses|data peribadi))(?<!\b(?:tidak akan|tidak boleh) [a-z]+)`,
  p`\b(?:saya|kami) (?:[a-z]+ )?(?:menghantar(?:kan)?|mengecaj|mengebil|memotong|menolak|memakai|menggunakan|memasukkan|memuat naik|menyalin|mencetak|menulis(?:kan)?|memberi(?:kan)?|menyampaikan|memaklumkan|menjadualkan|mengeluarkan|memasang|berkongsi|mencatat|mengira|memesan|menempah|melampirkan|mendebit|
    menyerahkan|menyebut(?:kan)?|membaca|meneruskan|membayar(?:kan)?|mengambil|mengisi|menetapkan|membuka|memindahkan|menjanjikan|memilih)\b[^.;:]{0,90}\b(?:salah|silap|dua kali|berganda|dua kali ganda|lewat|terlambat|lambat|terlewat|lama|tahun (?:lalu|lepas)|bukan|sedangkan|padahal|tanpa|terlalu|lebih (?:besar|tinggi|mahal|banyak|sedikit|kecil|dari(?:pada)?)|kurang|orang lain|klien lain|pelanggan lain|sepatutnya|seharusnya|melebihi|penerima lain|sebaliknya)\b`,
  p`\b(?:saya|kami) (?:sudah |telah |tidak sengaja |tanpa sengaja )?(?:memadam|menghilangkan|terlepas|melupakan|mengabaikan|merosakkan|membocorkan|melanggar|memungkiri|membatalkan|menukar|mengecewakan|menutup akses|memutuskan (?:talian|akses|bekalan)|mematikan|membiarkan|menangguhkan|menggugurkan|tercicir)\b`,
  p`\b(?:tidak|belum|lupa|terlupa|salah|silap|lewat|terlambat|lambat|terlewat) (?:saya|kami) (?:lakukan|semak|hantar|sampaikan|maklumkan|balas|jawab|catat|padankan|kemas ?kini|baca|beri|teruskan|tepati|sertakan|kira|tulis|uji|lihat|proses|simpan|penuhi|serahkan|masukkan)\b`,
  p`\b(?:saya|kami) (?:lupakan|lewatkan|lepaskan|hilangkan|rosakkan|abaikan|langgar|cicirkan)\b|\b(?:saya|kami) ${BARE}\b[^.;:]{0,50}\b(?:dua kali|berganda|dua kali ganda|lewat|terlambat|lambat|salah|silap|terbalik|tamat|terlalu [a-z]+|ke (?:orang|penerima|alamat|klien) (?:lain|yang (?:salah|silap)|lama))\b`,
  p`\b(?:sepatutnya|seharusnya) (?:saya|kami)\b|\b(?:saya|kami) (?:sepatutnya|seharusnya|semestinya|(?:harus|perlu|terpaksa|mesti) menyemak dahulu)\b`,
  p`\b(?:pasukan|pejabat|gudang|bahagian [a-z]+|staf|cawangan|syarikat) kami (?:[a-z]+ )?(?:tersilap|tersalah|salah|silap|lupa|terlupa|cuai|lalai|lewat|terlambat|lambat|tidak|terlepas|mengebil|memadam|menghantar|menghilangkan|gagal)\b`,
  p`\b(?:saya|kami)${NOT_IF} (?:baru|baharu|hanya) me[a-z]{4,}\b[^.;:]{0,60}\b(?:lewat|terlambat|lambat)\b`,
  // A deed whose verb no list holds, and the wrong thing beside it. Who takes a wrong thing back does no wrong.
  p`\b(?:saya|kami)${NOT_IF} (?:sudah |telah )?(?!(?:menemui|menjumpai|melihat|menerima|membaiki|memperbaiki|mengganti|menggantikan|menukar|menarik|memadam|mengambil|mencabut|membetulkan|menyemak|mengangkut|membuang|mengetahui|menyedari|memulangkan|mengembalikan|meroboh|merobohkan|mendapat|mendapati|membaca)\b)me[a-z]{4,}\b[^.;:]{0,40}\b(?:yang|dengan(?: [a-z]+){1,2}(?: yang)?) (?:salah|silap)\b`,
  p`\b(?:saya|kami) (?!(?:yang|tidak|belum|akan|sudah|telah|juga|dan|di|ke|dari|daripada|untuk|pada|dengan|mohon|minta|ingin|harap|boleh|dapat|sedia|ada|sangat|amat|sedang|masih|perlu|tahu|faham|sendiri|ini|itu|ganti|gantikan|tukar|tarik|ambil|baiki|betulkan|temui|jumpai|kembalikan|pulangkan|roboh|angkut|buang|cabut)\b|me|ber|ter|di|pe)[a-z]{4,}\b[^.;:]{0,40}\b(?:(?:nama|alamat|nombor|tarikh|harga|warna|saiz|label|naskhah|versi|tajuk)(?: [a-z]+)? (?:yang )?(?:salah|silap|lama|lain)|terbalik)\b`,
  p`\b(?:saya|kami)${NOT_IF} (?:sudah |telah )?me[a-z]{4,}\b[^.;:]{0,40}\btanpa (?:terlebih dahulu )?(?:melihat|membaca|memeriksa|menyemak|memadankan|menguji|bertanya|memberitahu|memaklumkan|mengukur|mengira|menimbang|membandingkan|memastikan)`,
  p`\b(?:saya|kami)${NOT_IF} [^.;:]{0,50}\b(?:kerana|sebab|akibat) (?:tersalah|tersilap|salah|silap|terlupa|lupa|lalai|cuai|kurang teliti|tidak me[a-z]+)\b|\b(?:itu|ini) (?:keputusan|pilihan) (?:saya|kami)\b(?<!\bbukan [a-z ]{0,20})`,
  p`\b(?:dihantar|dibilkan|dipadam|dibuat|dilakukan|dicetak|dicaj|digunakan) oleh (?:saya|kami|pasukan kami)\b`,
]

export default {
  // Whose it was, said outright; or what I did or we did, or did not do.
  ownership: [
    p`\b(?:kesilapan|kesalahan|kecuaian|salah|silap) (?:saya|kami)\b(?<!\bbukan(?:lah)? [a-z ]{0,40})(?! (?:jika|sekiranya))|\bkesilapan (?:ini )?(?:di|pada) pihak (?:kami|saya)\b|\b(?:saya|kami)(?:lah)? yang (?:bertanggung ?jawab|bersalah|tersilap|silap|terlupa)\b|\bmaaf (?:[a-z]+ ){0,2}?kerana (?:saya |kami )?(?:tersilap|tersalah|terlupa|terlepas|gagal|lewat|menghantar|mengebil|mengenakan|tidak)\b`,
    p`\b(?:kesalahan|kesilapan|kecuaian|kealpaan|kelewatan|salah|silap|kekhilafan|kegagalan) (?:[a-z]+ )?(?:saya|kami)\b(?<!\bbukan(?:lah)? [a-z ]{0,40})(?! (?:jika|jikalau|andai))`,
    p`\b(?:kesalahan|kesilapan|kecuaian|kelewatan|(?:salah|silap)(?: [a-z]+)?|tanggungjawab)(?:nya)?(?: ini| itu| tersebut)? (?:ada (?:pada|di)|terletak pada|sepenuhnya (?:ada )?(?:pada|di|tanggungjawab)|di (?:pihak|tangan)|milik|daripada|datang daripada|berasal daripada|berpunca daripada) ?(?:pihak )?(?:saya|kami)\b(?<!\bbukan(?:lah)? [a-z ]{0,40})`,
    p`\b(?:saya|kami) (?:yang )?(?:[a-z]+ )?(?:bertanggung ?jawab|memikul tanggungjawab|mengambil tanggungjawab|menanggung kesilapan|mengaku (?:salah|silap)|mengakui (?:kesalahan|kesilapan|bahawa))\b(?<!\btidak (?:dapat |boleh |akan )?[a-z ]+)(?! (?:penuh )?(?:atas|untuk) (?:jualan|pemasaran|akaun))`,
    p`\btanggung ?jawab (?:sepenuhnya |penuh )?(?:saya|kami)\b(?<!\b(?:bukan(?:lah)?|di luar) [a-z ]{0,20})|\bpada (?:saya|kami)lah\b|\bsaya(?:lah)? yang (?:salah|silap)\b|\bsayalah\b|\bkamilah yang\b`,
    p`\bmaaf\b[^.;:]{0,40}\b(?:kerana|sudah|telah) (?:[a-z]+ )?(?:mengecaj|menghantar|mengebil|terlepas|melupakan|membuat ${CLIENT}|lewat|terlambat|lambat|tidak ${UNDONE}|salah|silap|lupa|terlupa|memadam|membiarkan|mengabaikan|memberi|membatalkan|menyampaikan|memaklumkan|memakai|menggunakan)`,
    // The cause is something of our doing: "puncanya kadar lama yang saya guna".
    p`\b(?:punca|sebab)nya,?(?: adalah| ialah| iaitu)?(?: [a-z]+){1,5} yang (?:saya|kami) (?!terima\b)[a-z]{4,}\b`,
    p`\b(?:saranan|nasihat|cadangan|jawapan|penjelasan|pengiraan|maklumat) (?:daripada )?(?:saya|kami) (?:itu |tersebut )?(?:rupanya )?(?:salah|silap)\b|\bkerana (?:saya|kami)(?=[.,;!]|$)`,
    ...ACTS,
  ],
  'ownership.act': ACTS,
  'ownership.hedged': [
    p`\bsebahagian(?:nya)? (?:kesilapan|kesalahan|salah|silap)\b`,
    p`\b(?:jika|jikalau|andai|sekiranya|kalau|seandainya|andainya) (?:memang )?(?:kami|saya|ini|itu|hal|ada|berlaku|terjadi|terdapat|tindakan|terbukti)\b`,
    p`\b(?:mungkin|barangkali|boleh jadi) (?:[a-z]+ )?(?:kami|saya|kesalahan|kesilapan|kecuaian|ada|kerana)\b|\b(?:kami|saya) (?:mungkin|barangkali|boleh jadi)\b`,
    p`\b(?:bukan|tidak) (?:sepenuhnya|semata-mata|hanya|seratus peratus) (?:kesalahan|salah|silap|tanggungjawab|kecuaian)?\b|\b(?:sebahagian|sedikit banyak) (?:kesalahan|tanggungjawab|salah|silap) (?:kami|saya)\b`,
    p`\bbukan(?:lah)? (?:kesalahan|salah|silap|kecuaian|kesilapan) (?:saya|kami)\b|\btanpa (?:mengakui|pengakuan)\b`,
  ],
} satisfies Phrases
