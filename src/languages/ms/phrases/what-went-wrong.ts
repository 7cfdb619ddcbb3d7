import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { BARE, CLIENT, MISHAP, NOT, PAST, WE, WRONGLY } from './pieces.ts'

export default {
  // Bad news that needs no "we".
  'what-went-wrong': [
    p`\b(?:dicaj|dibilkan|tercaj|ditolak|tertolak|dipotong|didebit|dihantar|terhantar|dicetak|dibayar|diberitahu|menerima|mendapat|memuatkan|mengandungi|tercatat|tertulis|tertera|digunakan|dikira|ditulis|datang|tiba|sampai|dijadualkan)\b[^.;:]{0,60}\b${WRONGLY}\b`,
    p`\b(?:lewat|terlambat|lambat|terlewat|tidak menepati (?:masa|tarikh|jadual)|melepasi tarikh akhir|hilang|rosak|bocor|tertukar|tercicir|terpadam|terputus|terhenti|padam|mati|cacat|pecah|tidak lengkap|kurang (?:\d+|dua|tiga|satu)|tamat tempoh|sesak|error|down|tertangguh|ditangguhkan|dibatalkan|terbatal|tidak (?:memuaskan|mencukupi|menepati|tepat|betul))\b`,
    p`\b${NOT} (?:sempat |pernah |dapat |boleh )?(?:sampai|tiba|masuk|dihantar|diproses|disediakan|disiapkan|siap|diterima|dibuka|diakses|digunakan|berfungsi|berjalan|dibaca|disimpan|datang|dibalas|dijawab|log masuk|memesan|menempah|membayar|mengakses|membuka|menghantar|menepati|menerima|menyemak|menyelesaikan|memberi)[a-z]*\b`,
    p`\b(?:salah|silap|tersilap|tersalah)\b(?<!\btidak (?:ada yang )?(?:salah|silap))(?! (?:satu|seorang))|\b(?:sepatutnya|seharusnya|semestinya)\b|\b(?:sedangkan|padahal)\b|\b(?:dua kali|invois (?:berganda|dua kali ganda)|berganda|dua kali ganda|(?:terlebih|lebihan) (?:bayar|bayaran|caj|tolak)|(?:caj|bayaran|tolakan) berlebihan)\b`,
    p`\b${WE} (?:[a-z]+ )?(?:terlepas|melupakan|lupa|terlupa|gagal|mengecaj|memadam|menghilangkan|merosakkan|membocorkan|menghantar|mengebil|memakai|menggunakan|mengubah|membatalkan|menutup|memotong|menolak|memungkiri|menjanjikan|mencetak|menjual|menyebut|menyampaikan|memaklumkan|menulis)\b`,
    p`\b(?:invois|bil|laporan|data|pesanan|tempahan|dokumen|fail|e-?mel|barang|bungkusan|pembayaran|bayaran|kontrak|jadual|perkhidmatan|sistem|aplikasi|laman web|pelayan|server|elektrik|akses)\b[^.;:]{0,40}\b(?:${MISHAP}|salah|silap|hilang|lebih (?:besar|tinggi|mahal|rendah|kecil))\b`,
    p`\b(?:${MISHAP}|kecuaian|kelewatan|lebihan) (?:pada|dalam|di|semasa|ketika|penghantaran|pengebilan|invois|bil|pembayaran|bayaran|data|jadual|harga|jumlah|pengiraan|alamat)\b`,
    p`\b${WE} ${BARE}\b[^.;:]{0,50}\b(?:terbalik|${WRONGLY})\b`,
    // What the apology is for, where it is more than a word for trouble.
    p`\bmaaf (?:[a-z]+ ){0,2}?(?:di ?)?(?:atas|kerana|untuk) (?:kelewatan|pembatalan|kehilangan|kerosakan|kebocoran|penangguhan|pertukaran) (?:[a-z]+ )?(?:itu|ini|tersebut|tadi|semalam|${CLIENT}|penghantaran|pesanan|barang|pembayaran|bayaran)\b`,
  ],
  // Said of anything, so said of nothing.
  'what-went-wrong.vague': [
    p`^ada (?:yang|sesuatu(?: yang)?) tidak (?:kena|betul)[.!]?$`,
    p`^(?:(?:telah |sudah |dah |memang )?(?:berlaku|terjadi|ada|terdapat)|(?:kami|${CLIENT}) (?:sedang |telah )?(?:mengalami|menghadapi|menemui)|ini (?:tentang|mengenai)|berkaitan|mengenai) (?:sedikit |satu |beberapa )?(?:[a-z]+ )?(?:${MISHAP}|hal|situasi|kejadian)(?: (?:teknikal|dalaman|kecil|tersebut|ini))?(?: (?:pada|di|dalam|dengan) (?:perkhidmatan|sistem|pihak|akaun|pesanan|tempahan|projek) (?:kami|anda|tuan|puan))?(?: (?:baru-baru ini|kelmarin|hari ini|minggu (?:lalu|lepas)))?[.!]?$`,
    p`^(?:ada (?:yang|sesuatu yang) (?:salah|silap|kurang)|${MISHAP}(?: (?:${PAST} )?(?:berlaku|terjadi))?)[.!]?$`,
  ],
  // A thing that can be pointed at, besides dates, amounts, numbers and names.
  'what-went-wrong.anchor': [
    p`\b(?:invois|bil|laporan|data|pesanan|tempahan|dokumen|fail|e-?mel|surat|barang|bungkusan|pembayaran|bayaran|wang|baki|kontrak|jadual|mesyuarat|lampiran|stok|akaun|penyata|penghantaran|sandaran|kad|resit|sebut harga|tarif|harga|alamat|akaun bank|katalog|risalah|jemputan|reka bentuk|laman web|aplikasi|pelayan|server|elektrik|mesin|borang|cukai|polis|tuntutan|tiket|bilik|hotel|latihan|pembentangan|kain rentang|iklan|
      label|kerusi|meja|pakaian|ubat|sampel|hasil|nilai|gaji|cetakan|lori|gudang|telefon|panggilan|janji|tarikh akhir|nama|nombor|angka|senarai|kata laluan|folder|lesen|kos|bahan|menu|alat ganti|kain|saiz|warna|acara|lawatan|keputusan|ujian|sijil|pelan|buku|naskhah|kek|makanan|daging|lauk|baju|tudung|kasut|perabot|tayar|enjin|motosikal|kereta|bot|lif|paip|bumbung|dinding|siling|langsir|papan tanda|gambar|foto|video|suntikan|vaksin|gigi|rawatan|peperiksaan|markah|yuran|pencen|deposit|sewa|visa|pasport|bagasi|beg|kunci|pintu|terjemahan|perjanjian|draf|gerai|slot)(?:nya)?\b(?! (?:ini|tersebut)[.!]?$)`,
  ],
  // Any deed of the writer, of which no list knows all. Work on the mistake and words about the message are no deeds.
  'what-went-wrong.deed': [
    p`\b${WE} (?:sudah |telah |dah |tidak |belum |sempat |malah |juga |lalu |kemudian )?(?!(?:meminta|memohon|kesal|menyesal|menerima|menyedari|mengetahui|memahami|faham|menghargai|menyampaikan|memaklumkan|membaiki|memperbaiki|membetulkan|meningkatkan|mempertingkatkan|menambah ?baik|menangani|menyiasat|mengakui|melakukan|mengalami|
      mengucapkan|menjamin|memastikan|menilai|mengutamakan|menghubungi|melampirkan|memulangkan|mengembalikan|membayar balik|menggantikan|mengganti|menyemak|menemui|menjawab|mengusahakan|mencari|mengesali|kesal dengan|memerlukan|menjelaskan|menunggu|menjaga|berasa|merasa|menjadi|menyelesaikan|mengatasi|meneruskan|melaporkan)\b)(?:me|mem|men|meng|meny)[a-z]{4,}\b`,
  ],
} satisfies Phrases
