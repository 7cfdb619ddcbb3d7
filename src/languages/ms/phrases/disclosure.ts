import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { CLIENT, MISHAP, PAST, WE } from './pieces.ts'

// What tells that a text is about a mistake, where nobody in it says so.
export default {
  // An affair that everybody is taken to know of: read only beside words about the firm or in its defence.
  'disclosure.affair': [
    p`\b(?:${MISHAP}|kejadian|perkara|situasi|permasalahan|hal|aduan|tuduhan) (?:ini|itu|tersebut)\b`,
    p`\b(?:menjawab|berkaitan|berhubung|mengenai) (?:[a-z]+ ){0,2}(?:aduan|kejadian|insiden|laporan|komplen|ralat|isu|gangguan|permasalahan)\b`,
    p`\b(?:kes|kejadian|insiden|perkara|hal) yang (?:menimpa|melibatkan|berlaku (?:kepada|pada|terhadap)|dibangkitkan|tular)\b`,
  ],
  // What only a notice of something bad says: tells by itself.
  'disclosure.notice': [
    p`\bdata (?:[a-z]+ ){0,4}(?:mungkin |kemungkinan |dipercayai |disyaki )(?:[a-z]+ )?(?:diakses|bocor|terdedah|dilihat|diambil|tersebar)|\b(?:kebocoran data|ketirisan data|akses (?:tidak sah|tanpa izin))\b(?<!\b(?:jika|jikalau|andai|mencegah|cegah|terhadap|dari(?:pada)?|risiko) (?:[a-z]+ )?[a-z ]+)`,
  ],
  // Known beforehand, so nobody's mistake.
  'disclosure.planned': [
    p`\b(?:penyelenggaraan|naik taraf|gangguan bekalan) (?:berjadual|rutin|berkala|sistem|dirancang)\b|\bakan (?:tutup|ditutup|bercuti|dihentikan sementara|tidak dapat diakses|tidak beroperasi)\b`,
    p`\b(?:ditutup|dihentikan|terputus|dialihkan|tidak beroperasi) (?:sementara |sepenuhnya )?(?:dari|mulai|pada|antara|bagi|untuk)\b[^.;]{0,80}\b(?:hingga|sehingga|bagi (?:kerja|tujuan|memberi)|untuk (?:kerja|penyelenggaraan))\b|\bnotis (?:penutupan|gangguan|penyelenggaraan|pemberitahuan|kerja)\b|\bbagi (?:kerja(?:-kerja)?|tujuan) (?:me[a-z]+|penyelenggaraan|naik taraf|pembaikan)\b`,
  ],
  // Whoever complains tells of a mistake, too, and it is the reader's.
  'disclosure.complains': [
    p`\bsaya (?:[a-z]+ )?(?:kecewa|terkilan|tidak (?:ber)?puas hati|komplen|mengadu|membuat aduan|minta wang saya)\b|\b(?:kembalikan|pulangkan|bayar balik|mana) wang saya\b`,
    p`\bboleh(?:kah)? (?:tolong )?(?:diperbetulkan|dibetulkan|betulkan|dibaiki|baiki|hantar juruteknik|check tak|cek tak|semak tak)\b[^.]{0,60}\?|\bsaya (?:nak|mahu|minta|hendak|menuntut) (?:refund|duit (?:saya )?(?:balik|semula)|bayaran balik|ganti rugi|penjelasan)\b|\b(?:order|pesanan|barang|parcel|bungkusan) saya\b[^.;]{0,40}\b(?:belum|tak|tidak) (?:sampai|diterima|dapat|tiba)\b`,
  ],
  // How a firm decides about a complaint in its own favour: read only beside the complaint.
  'disclosure.verdict': [
    p`\b(?:kes|masalah|perkara|aduan) ini (?:kami )?(?:anggap |nyatakan |dianggap |dinyatakan )(?:selesai|ditutup)\b|\bkeputusan (?:ini |kami )?(?:adalah )?muktamad\b|\b(?:tidak (?:ditemui|ada|terdapat)|tiada) (?:kesilapan|kesalahan|pelanggaran|kecuaian)\b|\b${PAST} (?:mengikut|mematuhi) (?:prosedur|sop|syarat)\b`,
  ],
  // The client has complained, and this is the answer.
  'disclosure.complaint': [
    p`\b(?:aduan|komplen|laporan|ulasan|maklum balas|kritikan|e-?mel|mesej|tuduhan) (?:dari(?:pada)? )?${CLIENT}\b|\b(?:mengadu|komplen)\b`,
  ],
  // Said only by somebody who has something to answer for.
  'disclosure.told': [
    p`\b(?:sebagai|bentuk) (?:[a-z]+ )?(?:permohonan maaf|ganti rugi)\b|\b${WE} (?:(?:baharu|baru) |telah |sudah )?(?:menyedari|mengetahui|mendapati) (?:bahawa|terdapat|ada) (?=[^.;]{0,60}\b(?:${MISHAP}|salah|silap|tidak|belum|lewat|terlambat|lambat|berganda|dua kali ganda)\b)`,
    p`\b(?:aduan|komplen|maklum balas|laporan) (?:tuan|puan|anda)(?:\/puan)? (?:sudah|telah|dah|akan|sedang) (?:kami )?(?:teruskan|catat|terima|proses|sampaikan|maklumkan|diteruskan)`,
  ],
  // Something does not work, or did not; read only beside words that soothe.
  'disclosure.trouble': [
    p`\b(?:mengalami|berlaku|terjadi|ada|adanya|terdapat) (?:[a-z]+ ){0,2}?${MISHAP}\b(?<!\b(?:jika|jikalau|andai|sekiranya|kalau) [^.;]{0,50})|\b(?:perkhidmatan|sistem|aplikasi|laman web|akses|elektrik|rangkaian) (?:[a-z]+ ){0,2}(?:sudah|telah|dah|kembali) (?:pulih|normal|beroperasi|berfungsi)\b`,
    p`\b(?:dibatalkan|ditangguhkan|tertangguh|terganggu|terhenti|terbantut|tidak (?:dapat|boleh) (?:diakses|dibuka|digunakan|beroperasi))\b`,
  ],
  // Thanks for waiting, which nobody was asked about.
  'disclosure.patience': [p`\b(?:kesabaran|pengertian|pemahaman|kefahaman|bersabar|maklum|dimaklumi|memaklumi|difahami)(?:nya)?\b`],
  // Somebody is spoken to, or of.
  'disclosure.reader': [
    p`\b(?:anda|tuan|puan|pelanggan|klien|rakan niaga|pengguna|tetamu|penumpang|pesakit|pembaca|peserta|pelajar|kakak|kak|abang)\b`,
  ],
  // One client is spoken to.
  'disclosure.you': [p`\b(?:anda|tuan|puan|encik|cik|kak|abang|kakak)\b`],
  // Words of sorrow that are good manners, or somebody else's.
  'disclosure.polite': [
    p`\b(?:maaf|sorry)(?:,| ya| tau| sangat| lah?)?,? (?:${CLIENT},? )?(?:${WE} )?(?:(?:lambat|lewat|slow|baru|baharu|dah lama tak) (?:balas|reply|jawab|respon|upload|kasi|bagi|call|angkat|baca|tengok|nampak|update)|(?:tak|tidak) (?:dapat|boleh|sempat|jadi) (?:hadir|datang|join|sertai|ikut|turut|pergi|jumpa|angkat|jawab|balas)|terlepas (?:panggilan|call|mesej)|ganggu|kacau|menyusahkan|bertanya|tanya|banyak (?:tanya|soalan)|panjang)\b`,
    p`\b(?:maaf|sorry),? tiada (?:tempahan|parkir|parking|tempat letak|bungkus|cod|pembayaran|tunai|kad)\b|\b(?:maaf|sorry) (?:awal-awal|in advance)\b|\bminit (?:mesyuarat|lepas|lalu|yang lalu|ringkas)\b`,
    p`\bmaaf (?:zahir|mengganggu|menyusahkan|ya,?(?: (?:encik|cik|kak|abang|kakak|tuan|puan),?)? (?:nak|mahu|tumpang|boleh|ganggu)|(?:baharu|baru|terlewat|lambat|slow) (?:balas|membalas|respon)|tumpang|nak (?:tanya|bertanya)|mahu (?:tanya|bertanya))\b|\bmohon maaf (?:zahir|mengganggu)\b|\bterlebih dahulu (?:${WE} )?(?:mohon |memohon |minta )?maaf\b(?! (?:jika|kalau|sekiranya|andai)\b)`,
    p`\b(?:ia|dia|mereka|beliau|syarikat itu|pengarah|menteri|presiden)(?: [a-z]+){0,3} (?:meminta|minta|memohon|menyampaikan permohonan) maaf\b`,
    p`\b(?:turut bersedih|turut berdukacita|takziah)\b`,
    p`\b(?:maaf|sorry),? (?:[a-z]+ ){1,2}(?:terhad|penuh|habis|sold out)\b|\b(?:maaf|sorry)[^.;]{0,20}\b(?:balik lambat|lambat balik|lewat bangun|tertidur)\b|\b(?:minta|mohon|meminta|memohon) maaf (?:jika|bila|apabila|kalau) (?:silap|salah|tersilap|bersalah)\b|\b(?:cara|panduan|tip|petua|langkah) (?:untuk )?(?:mengurus|mengurus(?:kan)?|menangani|meminta|minta|menulis|melayan|menjawab)\b`,
    // Who was not chosen is told with regret, and nobody did wrong.
    p`\b(?:dukacita|malangnya|kesal|maaf)[a-z]*\b[^.;]{0,60}\b(?:permohonan|tawaran|cadangan|sebut harga|tender|jawatan|pencalonan|manuskrip|karya|penyertaan|jemputan)\b[^.;]{0,40}\b(?:tidak|belum|tak) (?:berjaya|diterima|dipilih|diluluskan|terpilih|dapat (?:dipertimbangkan|diterima|kami terima|hadir))\b`,
    // A reminder: what is late there is the reader's.
    p`\b(?:invois|bil|bayaran|pembayaran|yuran|ansuran|sewa|akaun)\b[^.;]{0,50}\b(?:tertunggak|belum (?:dibayar|dijelaskan|diterima|kami terima)|(?:sudah |telah |dah )?(?:lewat|melepasi|lepas) (?:[a-z0-9]+ )?(?:hari|tempoh|tarikh|minggu|bulan))\b|\bmungkin ${CLIENT} (?:terlepas|terlupa|lupa|belum)\b|\b(?:abaikan|sila abaikan) (?:pesanan|mesej|e-?mel|peringatan|surat|notis) ini\b|\b(?:peringatan mesra|sekadar (?:mengingatkan|peringatan))\b`,
    p`\b(?:maaf|sorry),? (?:${WE} )?(?:terlupa|lupa) (?:nak )?(?:bagitau|bagitahu|cakap|inform|ajak)\b`,
    // Who thanks for an apology was owed it.
    p`\b(?:terima kasih|menerima|terima) (?:atas |kerana )?(?:permohonan |permintaan |ucapan )?(?:(?:me)?mohon |(?:me)?minta )?maaf\b`,
    p`\b(?:maaf|sorry) (?:atas|untuk|kerana|sebab) (?:perubahan|notis|makluman|maklumkan)(?: [a-z]+){0,2} (?:saat akhir|last minute|singkat)\b`,
  ],
} satisfies Phrases
