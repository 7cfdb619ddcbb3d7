import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'
import { BARE, MISHAP, WE, WRONGLY } from './pieces.ts'

// "Jika terjadi kesalahan" supposes; "agar tidak terjadi kesalahan" guards.
const NOT_SUPPOSED = piece`(?<!\b(?:(?:jika|jikalau)|andai|sekiranya|kalau|agar|supaya|tidak|bukan|tanpa|mencegah|setiap|bagaimana|mengapa|kenapa|adakah|untuk|di mana|penyebab|yang)\b[^;:.,]{0,30})`
// Whoever says sorry has not said yet whose it was.
const OWNED = piece`(?![^.;]{0,40}\b(?:saya|kami)\b(?! (?:(?:amat|sangat|benar-benar|ingin|dengan ini) )?(?:(?:me)?mohon|(?:me)?minta) maaf))`
const THING = piece`(?:invois|bil|laporan|data|(?:pesanan|tempahan)|dokumen|fail|e-?mel|surat|barang|bungkusan|(?:pembayaran|bayaran)|(?:wang|dana)|baki|kontrak|jadual|janji|fail|lampiran|invoice|stok|akaun|penghantaran|sandaran|perkhidmatan|kad|resit|(?:permintaan|permohonan)|sebut harga)`
const HARMED = piece`(?:dihantar|dibilkan|dipadam|dikongsi|dipotong|didebit|dicetak|diinput|dimasukkan|dihantar|diserahkan|dipakai|dibuka|dimuat naik|dibayar|dicatat|ditulis|dikira|diproses|dijadualkan|diterbitkan|(?:disampaikan|dimaklumkan)|ditutup|dibatalkan|dikenakan|dibebankan|diberikan)`

export default {
  agentless: [
    p`\bada sesuatu yang tidak (?:kena|betul)\b(?<!\b(?:jika|kalau|sekiranya|andai) [^.;]{0,40})`,
    p`\bberlaku(?:nya|lah)?${NOT_SUPPOSED} (?:sedikit |satu |beberapa )?(?:kesilapan|kesalahan|ralat|gangguan|kelewatan|masalah|kecuaian|kekhilafan|salah faham)\b${OWNED}`,
    p`\b(?:terdapat|wujud|dikesan)${NOT_SUPPOSED} (?:sedikit |satu |beberapa )?(?:kesilapan|kesalahan|ralat|gangguan|kelewatan|masalah|isu)\b${OWNED}`,
    p`\b(?:kesilapan|kesalahan|kelewatan|kecuaian) (?:tersebut |ini |itu )?(?:telah )?(?:berlaku|timbul|terjadi|berpunca)\b${NOT_SUPPOSED}(?! (?:kerana|daripada|akibat) (?:[a-z]+ )?(?:saya|kami)\b)${OWNED}`,
    p`\bkesilapan (?:telah |yang )?dilakukan\b(?! oleh (?:saya|kami)\b)|\bterlepas pandang\b(?<!\b(?:saya|kami) (?:[a-z]+ )?terlepas pandang)`,
    p`\b(?:berlaku|terjadi)(?:nya|lah)?\b${NOT_SUPPOSED} (?:(?:sebuah|suatu|sedikit|beberapa|satu|adanya) )?(?:[a-z]+ )?${MISHAP}\b${OWNED}`,
    p`\badanya (?:[a-z]+ )?${MISHAP}\b${NOT_SUPPOSED}`,
    p`\b(?:terdapat|ditemukan|ditemui|didapati|muncul|timbul)\b${NOT_SUPPOSED} (?:sedikit |beberapa |sebuah |adanya )?${MISHAP}\b${OWNED}`,
    p`\bada${NOT_SUPPOSED} (?:sedikit |sebuah |beberapa )?(?:kesalahan|kesilapan|kecuaian|kekhilafan|miskomunikasi|salah faham|ketidaksesuaian|gangguan|(?:ralat|isu))\b(?! (?:pada|di) (?:saya|kami)\b)${OWNED}`,
    p`\b${MISHAP}(?: [a-z]+){0,2} (?:telah |sudah |sempat |pun )?(?:(?:berlaku|terjadi)|muncul|timbul|disebabkan|diakibatkan)\b${NOT_SUPPOSED}(?! (?:kerana|akibat|oleh|sebab) (?:[a-z]+ )?(?:saya|kami)\b)${OWNED}`,
    p`\b(?:kesalahan|kesilapan|kelewatan|kecuaian) (?:yang |telah |yang telah )(?:(?:berlaku|terjadi)|terdapat|ada|dibuat|dilakukan|timbul)\b(?! (?:oleh )?(?:saya|kami)\b)`,
    p`\b(?:ada|(?:berlaku|terjadi)) (?:sesuatu|hal) yang (?:(?:salah|silap)|tidak beres|tidak semestinya|tidak sesuai)\b${NOT_SUPPOSED}|\btidak berjalan (?:sebagaimana|sesuai|seperti) (?:semestinya|rencana|yang|harapan)\b${NOT_SUPPOSED}`,
  ],
  // Damage that happens to things by itself: read only where nobody in the message says "I did" or "we did".
  'agentless.damage': [
    p`\b(?:tersilap|tersalah) (?:dihantar|dicaj|dimasukkan|dikeluarkan|dibayar|hantar|caj|kira|taip|masuk|cetak)\b(?<!\b(?:saya|kami) (?:[a-z]+ )?[a-z]+ [a-z]+)`,
    p`\b(?:terhantar|tercaj|terpadam|tertinggal|tertangguh|tercicir|terlewat)\b(?! (?:oleh )?(?:saya|kami)\b)(?<!\b(?:saya|kami) (?:[a-z]+ )?[a-z]+)`,
    p`\b(?:disebabkan|berpunca daripada) (?:oleh )?(?:kesilapan|ralat|gangguan|kelewatan|masalah)\b${OWNED}|\b(?:tidak|gagal) (?:dihantar|diproses|disiapkan|dipenuhi) (?:mengikut|seperti|pada|dalam)\b`,
    p`\b(?:invois|bil|laporan|data|pesanan|bayaran|dokumen)\b[^.;:]{0,40}\b(?:dihantar|dicaj|dipadam|dikongsi|dikenakan) (?:dua kali|kepada pihak|tanpa|lewat)\b${OWNED}`,
    p`\b(?:terhantar|tercaj|terpotong|terdebit|terdebit|terinput|tercetak|terbayar|terpakai|tercatat|tersebar|terbuka|terhitung|terpasang|termuat naik|terhantar) (?:(?:berganda|dua kali ganda)|dua kali|silap|(?:salah|silap)|ke|kepada|lebih|(?:lewat|terlambat|lambat)|berganda|untuk|dengan)\b${NOT_SUPPOSED}`,
    p`\b(?:(?:terlepas|terlepas pandang)|terpadam|tertukar|tertangguh|terlupa|terlupakan|terabaikan|terselip|terbengkalai|tercecer|terhambat|terkendala|terganggu|terputus|tergeser|kelewatan|terlewatkan|tersendat|terbawa|tertinggal|hilang|rosak|bocor)\b${NOT_SUPPOSED}(?<!\b(?:tidak|bukan|belum) [a-z ]{0,12}(?:hilang|rosak|bocor|terganggu|terpadam|tertukar|terhambat))${OWNED}`,
    p`\b${THING}\b[^.;:]{0,60}?\b${HARMED}\b[^.;:]{0,30}?\b${WRONGLY}\b${OWNED}`,
    p`\b${THING}\b[^.;:]{0,40}?\b(?:belum|tidak|tak) (?:sempat |pernah |kunjung )?(?:terhantar|tertangani|terproses|dihantar|diproses|ditindak|dibalas|dikemas ?kini|dicantumkan|diteruskan|(?:disampaikan|dimaklumkan)|tersimpan|dapat (?:dipenuhi|diselesaikan|dihantar|dipulihkan)|boleh (?:dipenuhi|diselesaikan|dihantar|dipulihkan))\b${OWNED}`,
    p`\b(?:(?:salah|silap)|silap) (?:hantar|input|cetak|kira|caj|catat|hantar|potong|ketik|pindahkan|alamat|cantum)\b(?<!\b(?:saya|kami)\b[^.;:]{0,30})(?<!\bkesalahan [a-z]+)${OWNED}`,
    p`\b(?:tidak|belum) (?:dapat|boleh) (?:dipenuhi|diselesaikan|dihantar|dilaksanakan|diserahkan)(?: [a-z]+){0,2} (?:tepat waktu|sesuai)\b`,
    p`\b(?:mengalami|mengakibatkan) (?:[a-z]+ )?(?:${MISHAP}|penangguhan|gangguan bekalan)\b(?<!\b(?:(?:jika|jikalau)|andai|kalau|sekiranya|tuan|puan|anda)\b[^.;:]{0,20})`,
    p`\b(?:secara (?:tidak sengaja|tersilap)|(?:tidak sengaja|tersilap)|tanpa sengaja) (?:ter|di)[a-z]+`,
  ],
  // Who did it, in ways that "ownership" does not list: any act of ours, in the sentence that tells of the damage.
  'agentless.owner': [
    p`\b${WE}\b (?:[a-z]+ ){0,2}?(?:(?:salah|silap)|silap|(?:lupa|terlupa)|(?:cuai|lalai)|(?:lewat|terlambat|lambat)|menghantar|mengebil|(?:memotong|menolak)|(?:memakai|menggunakan)|memadam|memasukkan|memuat naik|menyalin|mencetak|menulis|bersetuju dengan|tidak|belum|mengubah|menutup|menjadualkan|memberi|(?:menyampaikan|memaklumkan)|menjanjikan|menghilangkan|terlepas|membuat|membatalkan)\b`,
    p`\b(?:sudah|telah|yang|tidak|belum|lalu|kemudian)? ?${WE} ${BARE}\b`,
    p`\boleh (?:saya|kami|(?:pasukan|tim) kami)\b|\b(?:kesalahan|kesilapan|kecuaian|(?:salah|silap)|keteledoran) (?:ada (?:pada|di) )?(?:saya|kami)\b(?<!\bbukan [a-z]+ (?:saya|kami))`,
  ],
} satisfies Phrases
