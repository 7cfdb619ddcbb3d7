import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'
import { WE } from './pieces.ts'

const BUSY = piece`(?:sibuk|kesibukan|padat|penuh|kewalahan|menumpuk|banyak(?:nya)? (?:pekerjaan|pesanan|permintaan|order|tugas|urusan|proyek)|tingginya|lonjakan|kekurangan (?:orang|staf|tenaga|personel)|keterbatasan|kurang (?:tidur|sehat|orang)|sakit|cuti|libur|macet|musim ramai|ramai|hujan|banjir|long weekend|tanggal merah|mudik|mati lampu|listrik padam|ban bocor|demo|membeludak|membludak|melonjak|akhir (?:bulan|tahun)|deadline|hal pribadi|urusan (?:pribadi|keluarga|mendadak|lain)|mendadak|rapat)`
const SORRY = piece`\bmaaf\b`
// What may follow "but": more of the same fault, or what cannot be undone. It takes nothing back.
const ADDS = piece`(?! (?:(?:saya|kami|itu|hal itu|ini|maaf) )?(?:tidak|bukan|saja tidak)\b|[^.;,]{0,50} (?:tidak|belum) (?:dapat|bisa) (?:${WE} )?(?:di)?(?:kembalikan|pulihkan|selamatkan)\b)`

export default {
  excuse: [
    p`\bmaaf,? (?:tetapi|tapi|namun|hanya saja|akan tetapi|cuma)\b${ADDS}`,
    p`\bmaaf[^.;:]{0,80}, ?(?:tetapi|tapi|namun|akan tetapi|hanya saja)\b${ADDS}`,
    p`${SORRY}[^.;:]{0,70}, ?(?:soalnya|habisnya|maklum)\b(?! (?:[a-z]+ )?${WE} (?:yang )?(?:lupa|salah|lalai|terlambat|tidak)\b)`,
    p`${SORRY}[^.;:]{0,60}\b(?:karena|soalnya|sebab|dikarenakan|berhubung|lantaran|akibat)\b[^.;:]{0,50}\b${BUSY}\b`,
    p`\b(?:karena|soalnya|berhubung|dikarenakan|lantaran|akibat) (?:[a-z]+ ){0,3}${BUSY}\b[^.:]{0,120}?${SORRY}`,
    p`${SORRY}[^.;:]{0,60}, [^.;:]{0,40}\b(?:memang|sedang|lagi|sangat|sungguh|benar-benar) (?:sangat |sungguh )?(?:ramai|sibuk|padat|penuh|kewalahan|banyak)\b`,
    p`${SORRY},? (?:[a-z]+,? ){0,5}(?:sedang|lagi) (?:sangat |sibuk-sibuknya|banyak |benar-benar )?(?:sibuk|sakit|cuti|penuh|ramai|di luar kota|kurang sehat|banyak)`,
    // The weather, the road and the body, right behind "sorry".
    p`${SORRY}[^.;:]{0,20}, (?:karena |soalnya )?(?:kemarin|tadi|semalam|hari itu|waktu itu|saat itu|di jalan|kebetulan)[^.;:]{0,20}\b(?:hujan|banjir|macet|mati lampu|listrik padam|mati listrik|demam|sakit|ban bocor|mogok)\b`,
    p`^(?:mengingat|berhubung|lantaran|dengan)\b[^.;:]{0,100}\b(?:melonjak|meningkat|membeludak|membludak|menumpuk|padat|ramai|tinggi(?:nya)?|banyak(?:nya)?|terbatas(?:nya)?|mepet|sibuk)\b[^.;]{0,120}?${SORRY}`,
    p`${SORRY}[^.;:]{0,60}, (?![^.;:]{0,30}\b(?:saya|kami|aku) (?:yang |lupa|salah|lalai|biarkan|tidak|belum))[^.;:]{2,40} (?:sedang|lagi|kebetulan|tiba-tiba|mendadak|saya) (?:agak |sangat |pada )?(?:rewel|rusak|mogok|penuh|padat|error|eror|ngadat|kurang orang|sakit|libur|macet|mati|habis|drop|hang|lemot|pada)\b`,
    // Too many orders, as if they had come by themselves.
    p`\b(?:terjadi|dikarenakan|disebabkan|karena|akibat|terlambat|tertunda|lambat|molor)[^.;:]{0,40}\b(?:lonjakan|tingginya|banyaknya|membeludaknya|membludaknya|meningkatnya|padatnya|melonjaknya|overload(?:nya)?|keterbatasan|terbatasnya) (?:jumlah |volume |angka )?(?:pesanan|permintaan|order(?:an)?|pasien|antrean|antrian|penumpang|transaksi|pelanggan|paket|pengiriman|staf|petugas|tenaga|armada|kunjungan|trafik|traffic)\b(?<!\b(?:jika|bila|kalau|akan|maka) [^.;]{0,80})`,
  ],
  // The sentence after the apology.
  'excuse.after': [
    p`^(?:namun|tetapi|tapi|akan tetapi|hanya saja|meskipun begitu|walaupun begitu)\b${ADDS}(?! ${WE} (?:lupa|salah|terlambat|belum)\b)`,
    p`^(?:soalnya|karena|maklum|kebetulan|berhubung|memang|akhir-akhir ini|belakangan ini|minggu (?:ini|itu|lalu)|hari itu|bulan ini|saat itu|waktu itu|(?:kami|saya|tim kami))\b[^.;:]{0,50}\b(?:sibuk|padat|kewalahan|menumpuk|kekurangan (?:orang|staf|tenaga|personel)|banyak(?:nya)? (?:pekerjaan|pesanan|permintaan|order|urusan)|sakit|sedang cuti|tidak enak badan|lelah|musim ramai)\b`,
  ],
  'excuse.sorry': [p`${SORRY}`],
} satisfies Phrases
