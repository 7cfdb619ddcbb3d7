import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { CLIENT, MISHAP, WRONGLY } from './pieces.ts'

export default {
  // Bad news that needs no "we".
  'what-went-wrong': [
    p`\b(?:dibilkan|tercaj|terpotong|dipotong|didebit|terdebit|dihantar|terhantar|dikirimi|dihantar|dicetak|dibayar|diberi tahu|menerima|mendapat|memuat|berisi|tercantum|tertulis|dicantumkan|dipakai|dikira|diinput|ditulis|datang|tiba|(?:sampai|sehingga)|terbit|dijadualkan)\b[^.;:]{0,60}\b${WRONGLY}\b`,
    p`\b(?:(?:lewat|terlambat|lambat)|terlewat|tidak tepat waktu|lewat (?:dari )?tarikh akhir|melewati tarikh akhir|hilang|rosak|bocor|tertukar|terpadam|terputus|terhenti|padam|mati|cacat|pecah|tidak lengkap|kurang (?:\d+|dua|tiga|satu)|tamat tempoh|sesak|error|down|mundur|tertangguh|ditangguhkan|dibatalkan|batal)\b`,
    p`\b(?:tidak|belum|tak) (?:sempat |pernah |dapat |boleh |kunjung )?(?:(?:sampai|sehingga)|tiba|masuk|muncul|terhantar|dihantar|diproses|tersedia|diterima|terbuka|dibuka|diakses|digunakan|dipakai|berfungsi|jalan|berjalan|terbaca|tersimpan|dihantar|datang|dibalas|dijawab|login|(?:memesan|menempah)|membayar|mengakses|membuka|menghantar|menepati|menerima|menyemak|menyelesaikan|mencantumkan|memberi)[a-z]*\b`,
    p`\b(?:(?:salah|silap)|silap)\b(?<!\btidak (?:ada yang )?(?:salah|silap))(?! satu)|\b(?:(?:sepatutnya|seharusnya)|semestinya)\b|\b(?:sedangkan|padahal)\b|\b(?:dua kali|invois (?:berganda|dua kali ganda)|berganda|(?:berganda|dua kali ganda)|(?:kelebihan|lebihan) (?:bayar|caj|potong))\b`,
    p`\b(?:saya|kami) (?:[a-z]+ )?(?:terlepas|melupakan|(?:lupa|terlupa)|memadam|menghilangkan|merosakkan|membocorkan|menghantar|mengebil|(?:memakai|menggunakan)|mengubah|membatalkan|menutup|(?:memotong|menolak)|mengingkari|menjanjikan|mencetak|menjual|menyebut|(?:menyampaikan|memaklumkan)|menulis)\b`,
    p`\b(?:invois|bil|laporan|data|(?:pesanan|tempahan)|dokumen|fail|e-?mel|barang|bungkusan|(?:pembayaran|bayaran)|kontrak|jadual|perkhidmatan|sistem|aplikasi|laman web|(?:pelayan|server)|elektrik|akses)\b[^.;:]{0,40}\b(?:${MISHAP}|(?:salah|silap)|silap|hilang|lebih (?:besar|tinggi|mahal|rendah|kecil))\b`,
    p`\b(?:${MISHAP}|kecuaian|kelewatan|(?:kelebihan|lebihan)) (?:pada|dalam|di|saat|penghantaran|pengebilan|invois|bil|(?:pembayaran|bayaran)|data|jadual|harga|jumlah|pengiraan|alamat)\b`,
  ],
  // Said of anything, so said of nothing.
  'what-went-wrong.vague': [
    p`^ada (?:yang|sesuatu(?: yang)?) tidak (?:kena|betul)[.!]?$`,
    p`^(?:(?:telah |sudah |memang )?(?:(?:berlaku|terjadi)|ada|terdapat)|(?:kami|${CLIENT}) (?:sempat |sedang |telah )?(?:mengalami|menghadapi|menemui)|ini (?:tentang|mengenai)|terkait|mengenai) (?:sedikit |sebuah |suatu |beberapa )?(?:[a-z]+ )?(?:${MISHAP}|hal|situasi|kejadian)(?: (?:teknis|internal|kecil|tersebut|ini))?(?: (?:pada|di|dalam|dengan) (?:perkhidmatan|sistem|sisi|pihak|akaun|(?:pesanan|tempahan)|projek) (?:kami|anda|tuan|puan))?(?: (?:(?:baharu|baru)-(?:baharu|baru) ini|kelmarin|hari ini|minggu lalu))?[.!]?$`,
    p`^(?:ada (?:yang|sesuatu yang) (?:(?:salah|silap)|tidak beres|kurang)|${MISHAP}(?: (?:telah |sudah )?(?:berlaku|terjadi))?)[.!]?$`,
  ],
  // A thing that can be pointed at, besides dates, amounts, numbers and names.
  'what-went-wrong.anchor': [
    p`\b(?:invois|bil|laporan|data|(?:pesanan|tempahan)|dokumen|fail|e-?mel|surat|barang|bungkusan|(?:pembayaran|bayaran)|(?:wang|dana)|baki|kontrak|jadual|mesyuarat|fail|lampiran|stok|akaun|penghantaran|sandaran|kad|resit|sebut harga|tarif|harga|alamat|akaun bank|katalog|risalah|jemputan|reka bentuk|laman web|aplikasi|(?:pelayan|server)|elektrik|mesin|borang|cukai|polis|tuntutan|tiket|bilik|hotel|latihan|presentasi|spanduk|iklan|
      label|kerusi|meja|seragam|ubat|sampel|hasil|nilai|latihan|gaji|cetakan|lori|gudang|telefon|panggilan|janji|tarikh akhir|nama|nombor|angka|senarai|kata laluan|folder|lesen|kos|materi|menu|suku cadang|bahan|kain|ukuran|warna|acara|kunjungan)(?:nya)?\b(?! (?:ini|tersebut)[.!]?$)`,
  ],
  // Any deed of the writer, of which no list knows all. Work on the mistake and words about the message are no deeds.
  'what-went-wrong.deed': [
    p`\b(?:saya|kami) (?:sudah |telah |tidak |belum |sempat |malah |juga |lalu |kemudian )?(?!(?:meminta|memohon|(?:kesal|menyesal)|menerima|menyadari|mengetahui|memahami|(?:faham|memahami)|menghargai|(?:menyampaikan|memaklumkan)|(?:membaiki|memperbaiki|membetulkan)|(?:meningkatkan|mempertingkatkan|menambah ?baik)|menindak|menangani|menyiasat|mengapresiasi|memaklumkan|memaklumkan|mengakui|melakukan|mengalami|
      mengucapkan|menjamin|memastikan|mengevaluasi|mengutamakan|menghubungi|melampirkan|(?:memulangkan|mengembalikan|membayar balik)|(?:menggantikan|mengganti)|menyemak|menemukan|menjawab|mengusahakan|mencari|mengesali|kesal dengan|memerlukan|menjelaskan|menunggu|menjaga|merasa|menjadi|menyelesaikan|mengatasi|meneruskan|melaporkan)\b)(?:me|mem|men|meng|meny)[a-z]{4,}\b`,
  ],
} satisfies Phrases
