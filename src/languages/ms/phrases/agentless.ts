import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'
import { BARE, CLIENT, MISHAP, NOT, PAST, WE, WRONGLY } from './pieces.ts'

// Whoever says sorry has not said yet whose it was.
const OWNED = piece`(?![^.;]{0,40}\b${WE}\b(?! (?:(?:amat|sangat|benar-benar|ingin|dengan ini) )?(?:(?:me)?mohon|(?:me)?minta) maaf))`
// "Jika berlaku kesilapan" supposes; "supaya tidak berlaku kesilapan" guards.
const NOT_SUPPOSED = piece`(?<!\b(?:jika|jikalau|andai|sekiranya|kalau|agar|supaya|tidak|bukan|tanpa|mencegah|setiap|bagaimana|mengapa|kenapa|adakah|untuk(?! (?:makluman|pengetahuan))|di mana|punca|bila|apabila|yang|sama(?= ada))\b[^;:.,]{0,30})`
const THING = piece`(?:invois|bil|laporan|data|pesanan|tempahan|dokumen|fail|e-?mel|surat|barang|bungkusan|pembayaran|bayaran|wang|baki|kontrak|jadual|janji|lampiran|invoice|stok|akaun|penghantaran|sandaran|perkhidmatan|kad|resit|permintaan|permohonan|sebut harga)`
const HARMED = piece`(?:dihantar(?:kan)?|dicaj|dibilkan|dijana|dipadam|dikongsi|ditolak|dipotong|didebit|dikreditkan|dicetak|dimasukkan|didaftarkan|diserahkan|digunakan|dibuka|dimuat naik|dibayar|dicatat|ditulis|dikira|diproses|dijadualkan|diterbitkan|disiarkan|dikeluarkan|dikemas ?kini|ditempah|disampaikan|dimaklumkan|ditutup|dibatalkan|dikenakan|diberikan)`

export default {
  agentless: [
    p`\bada (?:sesuatu|benda|perkara|something) (?:yang )?(?:tidak|tak) (?:berapa )?(?:kena|betul)\b(?<!\b(?:jika|kalau|sekiranya|andai) [^.;]{0,40})`,
    p`\b(?:kesilapan|kesalahan|kelewatan|kecuaian) (?:tersebut |ini |itu )?(?:telah )?(?:berlaku|timbul|terjadi|berpunca)\b${NOT_SUPPOSED}(?! (?:kerana|daripada|akibat) (?:[a-z]+ )?${WE}\b)${OWNED}`,
    p`\bkesilapan (?:telah |yang )?dilakukan\b(?! oleh ${WE}\b)|\bterlepas pandang\b(?<!\b(?:${WE}|${CLIENT}) (?:[a-z]+ )?terlepas pandang)`,
    p`\b(?:berlaku|terjadi)(?:nya|lah)?\b${NOT_SUPPOSED} (?:(?:sedikit|beberapa|satu) )?(?:[a-z]+ )?${MISHAP}\b${OWNED}`,
    p`\badanya (?:[a-z]+ )?${MISHAP}\b${NOT_SUPPOSED}`,
    p`\b(?:terdapat|wujud|dikesan|ditemui|didapati|timbul|tercetus)\b${NOT_SUPPOSED} (?:ada |bahawa |terdapat |sedikit |beberapa |satu ){0,2}(?:[a-z]+ )?${MISHAP}\b${OWNED}`,
    p`\bada${NOT_SUPPOSED} (?:sedikit |beberapa )?(?:kesalahan|kesilapan|masalah|kecuaian|kekhilafan|miskomunikasi|salah faham|ketidaksesuaian|gangguan|ralat|isu|(?:lebihan|kekurangan|perbezaan) (?:potongan|bayaran|caj|tolakan|jumlah|harga))\b(?! (?:pada|di) ${WE}\b)${OWNED}`,
    p`\b${MISHAP}(?: [a-z]+){0,3} (?:telah |sudah |dah |pun )?(?:berlaku|terjadi|timbul|tercetus|berpunca|disebabkan|diakibatkan|(?:dikesan|ditemui|didapati)(?! oleh))\b${NOT_SUPPOSED}(?! (?:kerana|daripada|akibat|oleh|sebab) (?:[a-z]+ )?${WE}\b)${OWNED}`,
    p`\b(?:kesalahan|kesilapan|kelewatan|kecuaian) (?:yang |telah |yang telah )(?:berlaku|terjadi|terdapat|ada|dibuat|dilakukan|timbul)\b(?! (?:oleh )?${WE}\b)`,
    p`\b(?:ada|berlaku|terjadi) (?:sesuatu|hal) yang (?:salah|silap|tidak semestinya|tidak sesuai)\b${NOT_SUPPOSED}|\btidak (?:berjalan|berlaku) (?:sebagaimana|seperti|mengikut) (?:yang|sepatutnya|rancangan|perancangan|harapan|jadual)\b${NOT_SUPPOSED}`,
  ],
  // Damage that happens to things by itself: read only where nobody in the message says "I did" or "we did".
  'agentless.damage': [
    p`\b(?:tersilap|tersalah) (?:di[a-z]{3,}|hantar|caj|kira|taip|tulis|masuk|masukkan|cetak|beri|letak|pilih|baca|faham|tolak|bayar|isi|daftar|kunci masuk)\b(?<!\b${WE} (?:[a-z]+ )?[a-z]+ [a-z]+)(?<!\b${WE}\b[^.;:]{0,80}\b(?:dan|lalu|tetapi|tapi) [a-z]+ [a-z]+)(?<!\b${WE}\b[^.;:]{0,60}\b(?:kerana|sebab) [a-z]+ [a-z]+)`,
    p`\b(?:terhantar|tercaj|tertolak|terpadam|tertinggal|tertangguh|tercicir|terlewat|terlambat|terlebih (?:caj|bayar|kira|tolak)|terkurang)\b(?! (?:oleh )?${WE}\b)(?<!\b${WE} (?:[a-z]+ )?[a-z]+)`,
    p`\b(?:disebabkan|berpunca daripada) (?:oleh )?(?:kesilapan|ralat|gangguan|kelewatan|masalah)\b${OWNED}|\b(?:tidak|tak|gagal) (?:dihantar|diproses|disiapkan|dipenuhi) (?:mengikut|seperti|pada|dalam)\b|\b(?:tidak|tak|belum|gagal) (?:dapat |sempat |boleh )di[a-z]{4,}(?: [a-z]+){0,2} (?:tepat pada masanya|pada masanya|mengikut|seperti (?:yang )?dijanji)[a-z]*\b|\b${NOT} (?:sempat (?:ter|di)[a-z]{4,}|pernah (?:ter|di)(?:hantar|proses|balas|jawab|terima|urus|catat|sampai|serah)[a-z]*)\b${OWNED}`,
    p`\b(?:berubah|terpadam|hilang|beralih|bertukar|terhantar|terisi)(?: [a-z]+){0,2} dengan sendirinya\b|\b(?:tertulis|tercatat|tertera) (?:lebih (?:tinggi|rendah|besar|kecil|mahal|murah|banyak|sedikit)|salah|silap)\b${OWNED}|\b(?:ada|berlaku|terdapat) [a-z]+ (?:berganda|pendua|dua kali)\b${NOT_SUPPOSED}${OWNED}`,
    p`\b(?:invois|bil|laporan|data|pesanan|bayaran|dokumen)\b[^.;:]{0,40}\b(?:dihantar|dicaj|dipadam|dikongsi|dikenakan) (?:dua kali|kepada pihak|tanpa|lewat)\b${OWNED}`,
    p`\b(?:terhantar|tercaj|tertolak|terpotong|terdebit|tercetak|terbayar|terpakai|tercatat|tersebar|terbuka|terhitung|terpasang|dimuat naik) (?:berganda|dua kali ganda|dua kali|silap|salah|terbalik|senget|kabur|ke|kepada|lebih|lewat|terlambat|lambat|untuk|dengan)\b${NOT_SUPPOSED}`,
    p`\b(?:terlepas|terlepas pandang|terpadam|tertukar|tertangguh|terlupa|terlupakan|terabaikan|terabai|terbiar|terbengkalai|terselip|tercicir|tercecer|terbantut|terganggu|terputus|tertinggal|hilang|rosak|bocor)\b${NOT_SUPPOSED}(?<!\bmungkin ${CLIENT} [a-z ]+)(?<!\b(?:tidak|tak|bukan|belum) [a-z ]{0,12}(?:hilang|rosak|bocor|terganggu|terpadam|tertukar|terbantut))${OWNED}`,
    p`\b${THING}\b[^.;:]{0,60}?\b${HARMED}\b[^.;:]{0,30}?\b${WRONGLY}\b${OWNED}`,
    p`\b${THING}\b[^.;:]{0,40}?\b(?:belum|tidak|tak) (?:sempat |pernah )?(?:dihantar|diproses|diuruskan|dibalas|disiapkan|dijana|dikreditkan|disahkan|dikemas ?kini|diteruskan|disampaikan|dimaklumkan|tersimpan|dapat (?:dipenuhi|diselesaikan|dihantar|dipulihkan)|boleh (?:dipenuhi|diselesaikan|dihantar|dipulihkan))\b${OWNED}`,
    p`\b(?:salah|silap) (?:hantar|cetak|kira|caj|catat|potong|taip|pindahkan|alamat)\b(?<!\b${WE}\b[^.;:]{0,30})${OWNED}`,
    p`\b${NOT} (?:dapat|boleh) (?:dipenuhi|diselesaikan|dihantar|dilaksanakan|diserahkan)(?: [a-z]+){0,2} (?:tepat pada masanya|pada masanya|mengikut)\b`,
    p`\b(?:mengalami|mengakibatkan) (?:[a-z]+ )?(?:${MISHAP}|penangguhan|gangguan bekalan)\b(?<!\b(?:jika|jikalau|andai|kalau|sekiranya|tuan|puan|anda)\b[^.;:]{0,20})`,
    p`\b(?:tidak sengaja|tanpa sengaja) (?:ter|di)[a-z]+`,
    p`\b(?:didapati|dikesan|ternyata|rupanya)\b${NOT_SUPPOSED} (?:telah |masih |sudah |dah )?(?:tiada|hilang|kurang|rosak|tertinggal|tercicir|salah|silap|tidak (?:lengkap|disertakan|dimasukkan|sampai|ada|dihantar)|tak (?:ada|lengkap|sampai|masuk))\b${OWNED}`,
    p`\b(?:berlaku|terjadi|timbul|wujud)\b${NOT_SUPPOSED} (?:[a-z]+ )?(?:per|ke|pen|pem)[a-z]{3,}an\b(?! (?:ini|itu|tersebut)\b)(?<!\b(?:perubahan|peningkatan|perkembangan|pertambahan|perbincangan|pertemuan|keadaan|kejadian|pertandingan))${OWNED}`,
    p`\b(?:rekod|data|nama|maklumat|butiran|gambar|nombor|alamat|akaun|permohonan|tempahan|pesanan|bayaran|borang|sijil|markah|gaji|fail)\b[^.;:]{0,40}\b(?:(?:${PAST} )?(?:terdedah|tersebar|bocor|hilang|terpadam|tercicir|tertinggal|terhantar)|(?:tidak|tak|belum|gagal) (?:${PAST} )?(?:dimasukkan|disenaraikan|direkodkan|didaftarkan|dipaparkan|diproses|disertakan|dihantar|dibayar|diluluskan|dikreditkan|dikemas ?kini))\b${NOT_SUPPOSED}(?<!\b(?:jika|kalau|sekiranya|akan|tuan|puan|encik)\b [a-z ]{0,10})${OWNED}`,
    p`\bentah (?:macam mana|bagaimana|kenapa|mengapa|apa)\b${OWNED}|\b(?:kesilapan|kesalahan|ralat|kekeliruan) (?:pada|dalam|di) [^.;:]{2,40}\b(?:sedang|telah|sudah|dah|akan) (?:[a-z]+ )?di[a-z]{4,}\b${OWNED}`,
    p`\b(?:didapati|ternyata|rupanya|dikesan)\b${NOT_SUPPOSED} (?:telah |sudah |dah )?(?:dipadam|dibuang|dibatalkan|ditukar|terpadam|dihapus|tersalah|tersilap|terbatal|bocor|dibuka|disalin|diubah)[a-z]*\b${OWNED}`,
    p`\b(?:yang|telah|sudah|dah|itu|tersebut)\b[^.;:]{0,30}\b(?:dihantar|dibekalkan|diberi|dicetak|dipasang|dibuat|dikeluarkan|diterima|disediakan|dihidangkan|dijual)\b[^.;:]{0,20}\b(?:bukan (?:mengikut|yang|seperti)|tidak (?:mengikut|sama|seperti|menepati)|tersalah|tersilap|salah|silap|tak (?:ikut|sama|macam))\b(?<!\b(?:jika|kalau|sekiranya|andai|adakah|supaya|agar)\b[^.;]{0,80})${OWNED}`,
  ],
  // Who did it, in ways that "ownership" does not list: any act of ours, in the sentence that tells of the damage.
  'agentless.owner': [
    p`\b${WE}\b (?:[a-z]+ ){0,2}?(?:tersilap|tersalah|salah|silap|lupa|terlupa|cuai|lalai|lewat|terlambat|lambat|menghantar|mengebil|memotong|menolak|memakai|menggunakan|memadam|memasukkan|memuat naik|menyalin|mencetak|menulis|bersetuju dengan|tidak|belum|mengubah|menutup|menjadualkan|memberi|menyampaikan|memaklumkan|menjanjikan|menghilangkan|terlepas|membuat|membatalkan)\b`,
    p`\b(?:sudah|telah|dah|yang|tidak|belum|lalu|kemudian)? ?${WE} ${BARE}\b`,
    p`\boleh (?:saya|kami|pasukan kami)\b|\b(?:kesalahan|kesilapan|kecuaian|salah|silap|kealpaan) (?:ada (?:pada|di) )?${WE}\b(?<!\bbukan [a-z]+ ${WE})`,
  ],
} satisfies Phrases
