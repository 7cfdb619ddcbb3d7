import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { MISHAP, OUTSIDER, PAST, STAFF, WE, WRONGLY } from './pieces.ts'

// A letter about a mistake in which nobody says sorry and nothing is called by its name. None of its sentences tells by itself. What
// tells is an event that was not as it should be, beside what people say only about such an event: that it came out, that it is a
// pity, that it is nothing much, that it is dealt with, or what they will do for it. Read only where somebody is greeted.

/** Asked only whether any of its words are there: captured, it is one part of the table and not one for each choice. */
const any = (...patterns: RegExp[]): RegExp[] => patterns.map(({ source }) => new RegExp(`(${source})`))

export default {
  'letter.greeting': [
    p`^(?:yang dihormati|pelanggan yang|ybhg|yb|kepada|helo|hai|hi|dear|assalamualaikum|salam|selamat (?:sejahtera|pagi|petang|malam)|encik|cik|tuan|puan|dato'?|datuk|datin|tan sri|dr|ir|ts|kak|abang)\b`,
  ],
  'letter.damage': any(
    p`\b(?:terlepas|tercicir|terpadam|tertukar|terlupa|terselip|terabai|tercecer|hilang|rosak|bocor|cacat|(?:salah|silap) (?:hantar|cetak|kira|caj|alamat|catat))\b`,
    p`\b(?:dihantar|dicaj|dibilkan|ditolak|dipotong|didebit|dicetak|dibayar|dikira|diproses|terhantar|tercaj|tertolak)\b[^.;]{0,40}\b${WRONGLY}\b`,
    p`\b(?:sepatutnya|seharusnya|semestinya) (?:tidak|tak|bukan|[a-z]+ (?:ke|pada|kepada|sebesar|rm))\b`,
  ),
  'letter.others': [
    p`\b(?:${STAFF}|${OUTSIDER})(?: [a-z]+){0,3} (?:tersilap|tersalah|salah|silap|lupa|terlupa|cuai|lalai|lewat|terlambat|lambat|tidak|belum|gagal|menukar|memadam|masih (?:baharu|baru))\b`,
  ],
  'letter.undone': any(
    p`\b(?:tidak|belum|gagal|tak) (?:sempat |pernah |dapat |boleh |berjaya )?(?:dihantar|diproses|sampai|tiba|dibalas|dikemas ?kini|disimpan|dipasang|berfungsi|dipaparkan|masuk|dilakukan|dilaksanakan|diteruskan|direkodkan|disiapkan|siap|selesai|dipulihkan)\b`,
  ),
  'letter.otherwise': any(
    p`\b(?:tidak sesuai|tidak sama|tidak menepati|tidak mengikut|berbeza (?:dengan|daripada|dari)|bukan yang|sebaliknya|lebih (?:tinggi|rendah|besar|kecil|lama|sedikit|mahal|lambat) daripada|versi lama|yang lama|milik (?:orang|klien|pelanggan) lain|(?:orang|klien|pelanggan) lain)\b`,
  ),
  'letter.gone': any(
    p`\b${MISHAP}\b|\b(?:tamat tempoh|luput|terputus|terhenti|terpadam|mati|sesak|tersangkut|retak|pecah|kemek|basah|tumbang|down)\b`,
  ),
  'letter.late': any(
    p`\b(?:ditangguhkan|tertangguh|dianjak(?:kan)?|lewat|terlambat|lambat|terlewat|kelewatan|dijadualkan semula|melepasi (?:tarikh akhir|tempoh)|tarikh (?:baharu|baru)|jadual (?:baharu|baru))\b`,
  ),
  'letter.trouble': any(
    p`\b(?:salah|silap|berganda|dua kali ganda|dua kali|kurang|lebihan|denda|aduan|komplen|cacat|ditolak|tiada|tidak lengkap|tidak aktif|tidak (?:boleh|dapat) (?:di[a-z]+|ber[a-z]+|masuk|log|membuka|mengakses|menggunakan|memulihkan|menyiapkan|memenuhi|menghantar|menepati|sampai|tiba|keluar|membayar|menempah|melihat|memberi|memberikan|memastikan|mengesahkan|datang|siap)|kosong|habis|kotor|calar|berbau)\b`,
  ),
  // It came out, and nobody says by whom.
  'letter.found': any(
    p`\b(?:rupanya|rupa-rupanya|ternyata|diketahui|ditemui|didapati|terbukti|nampaknya|seolah-olah|kelihatannya|(?:setelah|selepas) (?:${WE} )?(?:disemak|semak|semakan)|memang (?:betul|benar))\b`,
    p`\b(?:terima kasih|terimakasih)\b[^.;]{0,30}\b(?:laporan|maklumat|makluman|maklum balas|melaporkan|memberi ?tahu|mengingatkan|memaklumkan|kesabaran|pengertian|pemahaman|kefahaman)(?:nya)?\b`,
  ),
  'letter.pity': any(p`\b(?:malangnya|dukacita|dukacitanya|dikesali|mengesali|kesal|bersimpati|simpati|dengan berat hati|maaf)\b`),
  // That it is nothing much, could not be otherwise, or is somebody else's.
  'letter.shrug': any(
    p`\b(?:mujur(?:lah)?|nasib baik(?:lah)?|syukurlah|alhamdulillah|hanya|cuma|sekadar|sedikit|kecil|remeh|wajar|lumrah|biasa (?:berlaku|terjadi)|kerap (?:berlaku|terjadi)|masih dalam (?:had|tempoh)|tidak (?:perlu )?(?:risau|bimbang)|bagaimanapun|tidak (?:terlalu|begitu)|sementara|teknikal)\b`,
    p`\b(?:mengikut|menurut|berdasarkan|selaras dengan) (?:[a-z]+ )?(?:syarat|kontrak|dasar|polisi|perjanjian|prosedur|sop)\b|\b(?:sibuk|padat|kekurangan (?:orang|staf|tenaga)|musim perayaan|masih (?:baharu|baru)|cuti|di luar kawalan)\b`,
  ),
  // That it is dealt with.
  'letter.mended': any(
    p`\b${PAST} (?:kami |saya |(?:terus|langsung) |segera )*(?:baiki|betulkan|perbaiki|dibaiki|dibetulkan|diperbaiki|ganti|gantikan|diganti|kembalikan|pulangkan|bayar balik|dikembalikan|dipulangkan|dibayar balik|hantar semula|dihantar semula|selesai|diselesaikan|ditangani|diuruskan|pulih|dipulihkan|tegur|ditegur|teruskan|diteruskan|sesuaikan|disesuaikan|dikemas ?kini)\b|\bkembali (?:normal|seperti biasa)\b`,
    p`\bakan (?:kami |segera |saya )*(?:baiki|betulkan|perbaiki|dibaiki|dibetulkan|diperbaiki|sesuaikan|disesuaikan|kembalikan|pulangkan|bayar balik|dikembalikan|dipulangkan|dibayar balik|hantar semula|dihantar semula|proses|diproses|ganti|gantikan|diganti)\b`,
  ),
  // What the client shall do about it.
  'letter.asks': any(
    p`\b(?:mohon|sila|harap|dimohon|tolong) (?:[a-z]+ )?(?:abaikan|diabaikan|padam|dipadam|kembalikan|pulangkan|bayar balik|dikembalikan|dipulangkan|dibayar balik|semak|disemak|hantar semula|kemukakan|menunggu|ditunggu|bersabar|dimaklumi|maklum)\b`,
  ),
  // What they will do for it, as a favour.
  'letter.amends': any(
    p`\b(?:pampasan|baucar|diskaun|potongan|rebat|sebagai (?:tanda|ganti rugi|budi bicara)|tanda (?:maaf|penghargaan)|ihsan|percuma|pengecualian|(?:ganti|gantikan) rugi|pemulangan wang|bayaran balik|refund)\b`,
  ),
  // Only supposed, asked for, or told of others: no event.
  'letter.supposed': any(
    // What was found out about a thing of the reader's, and what will come of it if nothing is done.
    p`^(?:kemungkinan|kemungkinannya|mungkin)\b|\b(?:atau|jika tidak|kalau tidak|kalau tak|jika tak),? [^.;]{0,60}\bakan (?:di[a-z]+|ter[a-z]+)\b|\bkalau dibiarkan\b|\b(?:pihak|penyewa|pelanggan|pembeli|pengguna|peserta|murid|ahli|sesiapa|mereka) yang (?:gagal|lewat|tidak|belum|merosakkan|melanggar|kehilangan)\b[^.;]*\b(?:akan|perlu|hendaklah|boleh|dikenakan|mesti)\b`,
    p`\b(?:pemeriksaan|ujian|diagnosis|semakan (?:tahunan|berkala)|imbasan|x-ray|keputusan|keputusan ujian|laporan makmal) (?:[a-z]+ )?(?:mendapati|menunjukkan)\b|\b(?:enjin|brek|bateri|tayar|gear|klac|radiator|aircond|penyaman udara|kompresor|bumbung|paip|pendawaian|gigi|gusi|tekanan darah|kolesterol|skrin|cakera keras|motherboard)(?: [a-z]+){0,2} (?:tuan|puan|encik|anda|cik|akak|abang)(?: ni| tu| itu| ini)? (?:sudah|dah|telah|memang|perlu|ada|agak|sedikit)\b`,
    p`^(?:jika|jikalau|andai|sekiranya|kalau|agar|supaya|sebelum|ketika|semasa|apabila|setiap|untuk(?! (?:makluman|pengetahuan)))\b|\b(?:jika|jikalau|andai|sekiranya|kalau) (?:ada|berlaku|terjadi|tuan|puan|anda|pesanan|tempahan|barang|pembayaran|bayaran|terdapat|perkara|sudah|belum|tidak)\b`,
    p`\b(?:mengikut|atas) (?:permintaan|permohonan) (?:tuan|puan|anda)\b|\bseperti (?:yang )?(?:tuan|puan|anda) minta\b|\b(?:membaiki|memperbaiki|membetulkan) (?:beberapa )?(?:bug|pepijat)\b`,
  ),
} satisfies Phrases
