import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { MISHAP, OUTSIDER, STAFF, WRONGLY } from './pieces.ts'

// A letter about a mistake in which nobody says sorry and nothing is called by its name. None of its sentences tells by itself. What
// tells is an event that was not as it should be, beside what people say only about such an event: that it came out, that it is a
// pity, that it is nothing much, that it is dealt with, or what they will do for it. Read only where somebody is greeted.

/** Asked only whether any of its words are there: captured, it is one part of the table and not one for each choice. */
const any = (...patterns: RegExp[]): RegExp[] => patterns.map(({ source }) => new RegExp(`(${source})`))

export default {
  'letter.greeting': [
    p`^(?:yang dihormati|yth|ybhg|kepada|helo|halo|hai|hi|dear|assalamualaikum|salam|selamat (?:sejahtera|pagi|petang|malam)|encik|cik|tuan|puan|dato'?|datuk|datin|tan sri|dr|kak|abang)\b`,
  ],
  'letter.damage': any(
    p`\b(?:(?:terlepas|terlepas pandang)|terpadam|tertukar|terlupa|terselip|terabaikan|tercecer|hilang|rosak|bocor|cacat|(?:salah|silap) (?:hantar|input|cetak|kira|caj|alamat|catat))\b`,
    p`\b(?:dihantar|dibilkan|dipotong|didebit|dicetak|dihantar|dibayar|dikira|diproses|terhantar|tercaj|terpotong)\b[^.;]{0,40}\b${WRONGLY}\b`,
    p`\b(?:(?:sepatutnya|seharusnya)|semestinya|semestinya) (?:tidak|bukan|[a-z]+ (?:ke|pada|kepada|sebesar|rm))\b`,
  ),
  'letter.others': [
    p`\b(?:${STAFF}|${OUTSIDER})(?: [a-z]+){0,3} (?:(?:salah|silap)|silap|(?:lupa|terlupa)|(?:cuai|lalai)|(?:lewat|terlambat|lambat)|tidak|belum|menukar|memadam|masih (?:baharu|baru))\b`,
  ],
  'letter.undone': any(
    p`\b(?:tidak|belum|gagal|batal|tak) (?:sempat |pernah |dapat |boleh |berhasil |kunjung )?(?:terhantar|dihantar|diproses|terproses|(?:sampai|sehingga)|tiba|dibalas|dikemas ?kini|tersimpan|dicantumkan|terpasang|berfungsi|muncul|masuk|dihantar|dilakukan|diteruskan|tercatat|terlaksana|selesai|dipulihkan)\b`,
  ),
  'letter.otherwise': any(
    p`\b(?:tidak sesuai|tidak cocok|tidak sama|berbeda dengan|berbeda dari|bukan yang|sebaliknya|lebih (?:tinggi|rendah|besar|kecil|lama|sedikit|mahal|lambat) dari|versi lama|yang lama|milik (?:orang|klien|pelanggan) lain|(?:orang|klien|pelanggan) lain)\b`,
  ),
  'letter.gone': any(
    p`\b${MISHAP}\b|\b(?:tamat tempoh|luput|terputus|terhenti|padam|mati|sesak|jebol|retak|pecah|penyok|basah|tersendat|tumbang|down)\b`,
  ),
  'letter.late': any(
    p`\b(?:ditangguhkan|tertangguh|diundur|mundur|molor|(?:lewat|terlambat|lambat)|terlewat|kelewatan|dijadualkan ulang|lewat (?:dari )?(?:tarikh akhir|jadual|waktu)|melewati (?:tarikh akhir|batas)|tarikh (?:baharu|baru)|jadual (?:baharu|baru))\b`,
  ),
  'letter.trouble': any(
    p`\b(?:(?:salah|silap)|silap|(?:berganda|dua kali ganda)|berganda|dua kali|kurang|(?:kelebihan|lebihan)|denda|aduan|komplen|cacat|ditolak|tidak tersedia|tidak lengkap|tidak aktif|tidak (?:boleh|dapat)|kosong|habis|noda|gores|bau)\b`,
  ),
  // It came out, and nobody says by whom.
  'letter.found': any(
    p`\b(?:(?:rupanya|ternyata)|rupanya|diketahui|ditemukan|terungkap|tampaknya|seolah-olah|kelihatannya|setelah (?:kami |saya )?(?:disemak|semak|disemak|semak|telusuri|ditelusuri|semakan)|(?:betul|benar) bahawa|memang (?:betul|benar))\b`,
    p`\b(?:terima kasih|terimakasih)\b[^.;]{0,30}\b(?:laporan|maklumat|panduan|pemberitahuan|melaporkan|memberi ?tahu|mengingatkan|(?:menyampaikan|memaklumkan)|kesabaran|(?:pengertian|pemahaman|kefahaman))(?:nya)?\b`,
  ),
  'letter.pity': any(
    p`\b(?:sayangnya|sangat dikesali|dikesali|mengesali|kesal dengan|(?:bersimpati|simpati)|sayang sekali|dengan berat hati|(?:mohon|sila) maaf|maaf)\b`,
  ),
  // That it is nothing much, could not be otherwise, or is somebody else's.
  'letter.shrug': any(
    p`\b(?:(?:mujurlah|nasib baiklah?)|untung (?:sahaja|saja)|syukurlah|hanya|cuma|sekadar|sedikit|kecil|remeh|wajar|lumrah|biasa (?:berlaku|terjadi)|sering (?:berlaku|terjadi)|masih dalam (?:batas|toleransi)|tidak (?:perlu )?(?:risau|bimbang)|bagaimanapun|namanya juga|tidak (?:terlalu|begitu)|sementara|hal teknis)\b`,
    p`\b(?:sesuai|menurut|berdasarkan|mengacu pada) (?:[a-z]+ )?(?:ketentuan|kontrak|syarat|(?:dasar|polisi)|perjanjian|prosedur|sop)\b|\b(?:sibuk|padat|kekurangan (?:orang|staf|tenaga)|musim ramai|masih (?:baharu|baru)|cuti|di luar kendali)\b`,
  ),
  // That it is dealt with.
  'letter.mended': any(
    p`\b(?:sudah|telah) (?:kami |saya |(?:terus|langsung) |segera )*(?:(?:baiki|betulkan|perbaiki)|(?:dibaiki|dibetulkan|diperbaiki)|(?:ganti|gantikan)|diganti|(?:kembalikan|pulangkan|bayar balik)|(?:dikembalikan|dipulangkan|dibayar balik)|hantar ulang|dihantar ulang|pembetulan|dibetulkan|selesai|diselesaikan|tangani|ditangani|pulih|dipulihkan|tegur|ditegur|teruskan|diteruskan|sesuaikan|disesuaikan|dikemas ?kini)\b|\bkembali normal\b`,
    p`\bakan (?:kami |segera |saya )*(?:(?:baiki|betulkan|perbaiki)|(?:dibaiki|dibetulkan|diperbaiki)|pembetulan|dibetulkan|sesuaikan|disesuaikan|(?:kembalikan|pulangkan|bayar balik)|(?:dikembalikan|dipulangkan|dibayar balik)|hantar ulang|dihantar ulang|proses|diproses|(?:ganti|gantikan)|diganti|tindak ?lanjuti|ditindak ?lanjuti)\b`,
  ),
  // What the client shall do about it.
  'letter.asks': any(
    p`\b(?:(?:mohon|sila)|harap|sila|dimohon|tolong) (?:[a-z]+ )?(?:abaikan|diabaikan|padam|dipadam|(?:kembalikan|pulangkan|bayar balik)|(?:dikembalikan|dipulangkan|dibayar balik)|semak|disemak|semak|hantar ulang|ajukan|menunggu|ditunggu|bersabar|dimaklumi|maklum)\b`,
  ),
  // What they will do for it, as a favour.
  'letter.amends': any(
    p`\b(?:pampasan|baucar|diskaun|(?:potongan|rebat)|sebagai (?:bentuk|tanda|wujud|(?:permintaan|permohonan)|permohonan)|iktikad baik|itikad baik|percuma|pengecualian|kebijaksanaan|(?:ganti|gantikan) rugi|pengembalian (?:wang|dana)|(?:bayaran balik|refund))\b`,
  ),
  // Only supposed, asked for, or told of others: no event.
  'letter.supposed': any(
    p`^(?:(?:jika|jikalau)|andai|sekiranya|kalau|agar|supaya|sebelum|ketika|saat|setiap|untuk)\b|\b(?:(?:jika|jikalau)|andai|sekiranya|kalau) (?:ada|(?:berlaku|terjadi)|tuan|puan|anda|(?:pesanan|tempahan)|barang|(?:pembayaran|bayaran)|terdapat|hal|sudah|belum|tidak)\b`,
    p`\b(?:sesuai|atas) (?:permintaan|permohonan) (?:tuan|puan|anda)\b|\bseperti (?:yang )?(?:tuan|puan|anda) minta\b|\b(?:membaiki|memperbaiki|membetulkan) (?:beberapa )?bug\b`,
  ),
} satisfies Phrases
