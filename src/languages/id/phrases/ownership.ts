import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { BARE, CLIENT, DEED, FAULTY, HAS, NOT_IF, UNDONE, WE } from './pieces.ts'

/** What I did or we did, or did not do: the half of "ownership" that tells of a deed. */
const ACTS: readonly RegExp[] = [
  p`\b${WE}${NOT_IF} (?:yang |telah |sudah |sempat |juga |malah |sendiri |memang |pun |keliru |salah |ternyata ){0,3}(?:${FAULTY})\b(?! (?:satu|paham jika))`,
  p`\b${WE}${NOT_IF} (?:[a-z]+ )?(?:tidak|belum|tidak pernah|lupa|gagal|terlambat|baru) (?:sempat |pernah |segera |lebih dulu |dulu )?(?:${UNDONE})\b(?! (?:kerugian|kehilangan|akses|data pribadi))(?<!\b(?:tidak akan|tidak bisa) [a-z]+)`,
  p`\b${WE} (?:[a-z]+ )?(?:mengirim(?:kan)?|menagih(?:kan)?|memotong|memakai|menggunakan|memasukkan|mengunggah|menyalin|mencetak|menulis(?:kan)?|mencantumkan|memberi(?:kan)?|menyampaikan|menjadwalkan|mengantar(?:kan)?|menerbitkan|memasang|membagikan|mencatat|menghitung|memesan|melampirkan|mendebet|
    menyerahkan|menyebut(?:kan)?|membaca|meneruskan|membayar(?:kan)?|mengambil|mengisi|menetapkan|membuka|mentransfer|menginformasikan|menjanjikan|memilih)\b[^.;:]{0,90}\b(?:salah|keliru|dua kali|ganda|dobel|terlambat|telat|lama|tahun lalu|bukan|padahal|tanpa|terlalu|lebih (?:besar|tinggi|mahal|banyak|sedikit|kecil|dari)|kurang|orang lain|klien lain|pelanggan lain|seharusnya|melebihi|penerima lain|alih-alih|lewat)\b`,
  p`\b${WE} (?:sudah |telah |tidak sengaja |tanpa sengaja )?(?:menghapus|menghilangkan|melewatkan|melupakan|mengabaikan|merusak|membocorkan|menimpa|melanggar|mengingkari|membatalkan|menukar|mengecewakan|menutup akses|memutus|mematikan|membiarkan|menunda|mengacaukan|menjatuhkan)\b`,
  p`\b(?:tidak|belum|lupa|salah|keliru|terlambat|telat)(?: sempat| pernah| lebih dulu)? (?:(?:tim|staf|admin|petugas|kasir|teknisi|kurir|bagian [a-z]+) )?${WE} (?:konfirmasi|respons|tanggapi|kabari|hubungi|siapkan|jadwalkan|terbitkan|pasang|kunci|simpan|bawa|lakukan|periksa|cek|kirim|sampaikan|balas|jawab|catat|cocokkan|perbarui|baca|beri|teruskan|tepati|sertakan|hitung|tulis|uji|lihat|antar|proses|simpan|beritahukan|kerjakan|penuhi|serahkan|masukkan)\b`,
  p`\b${WE} (?:lupakan|lewatkan|hilangkan|rusakkan|abaikan|langgar)\b|\b${WE} ${BARE}\b[^.;:]{0,50}\b(?:dua kali|ganda|dobel|terlambat|salah|keliru|terbalik|lewat|kedaluwarsa|terlalu [a-z]+|ke (?:orang|penerima|alamat|klien) (?:lain|yang salah|lama))\b`,
  p`\bseharusnya ${WE}\b|\b${WE} (?:seharusnya|semestinya|mestinya|harusnya|harus (?:mengecek|memeriksa) dulu)\b`,
  p`\b(?:tim|kantor|gudang|bagian [a-z]+|staf|cabang|perusahaan) kami (?:[a-z]+ )?(?:salah|keliru|lupa|lalai|terlambat|tidak|melewatkan|menagih|menghapus|mengirim|menghilangkan|gagal)\b`,
  p`\b${WE}${NOT_IF} (?:baru|hanya) me[a-z]{4,}\b[^.;:]{0,60}\b(?:terlambat|telat|lewat)\b`,
  // The thing that we did, and what is wrong with it: "kunci yang kami titipkan bukan untuk kamar itu".
  p`\byang (?:kemarin |tadi |sudah |telah )?${WE} (?!(?:terima|dapat|peroleh|temukan|perbaiki|ganti|harapkan|inginkan|maksud|ketahui|lihat|dengar)\b)[a-z]{4,}\b[^.;:,]{0,60}\b(?:salah|keliru|bukan(?! (?:salah|kesalahan))|kurang (?!lebih)|terlalu|kedaluwarsa|terbalik|tertukar|versi lama|kebesaran|kekecilan|kependekan|dua kali lebih)\b`,
  // A deed whose verb no list holds, and the wrong thing beside it. Who takes a wrong thing back does no wrong.
  p`\b${WE}${NOT_IF} (?:${HAS} )?(?!(?:menemukan|melihat|menerima|memperbaiki|mengganti|menukar|menarik|menghapus|mengambil|mencabut|mengoreksi|membetulkan|meralat|memeriksa|mengangkut|membuang|mengetahui|menyadari|mengembalikan|membongkar|mengecek|menjemput|mendapat|mendapati|membaca)\b)me[a-z]{4,}\b[^.;:]{0,40}\b(?:yang|dengan(?: [a-z]+){1,2}(?: yang)?) (?:salah|keliru)\b`,
  p`\b${WE} (?!(?:yang|tidak|belum|akan|sudah|telah|juga|dan|di|ke|dari|untuk|pada|dengan|mohon|minta|ingin|harap|bisa|dapat|siap|ada|sangat|sedang|masih|perlu|tahu|paham|sendiri|ini|itu|ganti|tukar|tarik|ambil|perbaiki|betulkan|koreksi|temukan|kembalikan|bongkar|angkut|buang|cabut|ralat)\b|me|ber|ter|di|pe)[a-z]{4,}\b[^.;:]{0,40}\b(?:(?:nama|alamat|nomor|tanggal|harga|warna|ukuran|label|naskah|versi|judul)(?: [a-z]+)? (?:yang )?(?:salah|keliru|lama|lain)|terbalik)\b`,
  p`\b${WE}${NOT_IF} (?:${HAS} )?me[a-z]{4,}\b[^.;:]{0,40}\btanpa (?:lebih dulu |terlebih dahulu )?(?:melihat|membaca|memeriksa|mengecek|mencocokkan|menguji|bertanya|menanyakan|memberi ?tahu|mengukur|menghitung|menimbang|membandingkan|memastikan)`,
  p`\b${WE}${NOT_IF} [^.;:]{0,50}\b(?:karena|sebab|akibat) (?:salah|keliru|lupa|lalai|kurang teliti|tidak me[a-z]+)\b|\b(?:itu|ini) (?:keputusan|pilihan) ${WE}\b(?<!\bbukan [a-z ]{0,20})`,
  p`\b(?:dikirim|ditagih|dihapus|dibuat|dilakukan|dicetak|dipakai) oleh (?:saya|kami|tim kami)\b`,
]

export default {
  // Whose it was, said outright; or what I did or we did, or did not do.
  ownership: [
    p`\b(?:kesalahan|kekeliruan|kelalaian|keteledoran|kecerobohan|keterlambatan|salah|kealpaan|kekhilafan|kegagalan) (?:[a-z]+ )?${WE}\b(?<!\bbukan(?:lah)? [a-z ]{0,40})(?! (?:jika|bila))`,
    p`\b(?:kesalahan|kekeliruan|kelalaian|tanggung jawab)(?:nya)?(?: ini| itu| tersebut)? (?:ada (?:pada|di)|terletak pada|sepenuhnya (?:ada )?(?:pada|di|tanggung jawab)|di (?:pihak|tangan)|berada pada|murni (?:dari )?) ?(?:pihak )?${WE}\b`,
    p`\b${WE} (?:yang )?(?:[a-z]+ )?(?:bertanggung ?jawab|memikul tanggung jawab|mengambil tanggung jawab|menanggung kesalahan|mengaku salah|mengakui (?:kesalahan|kekeliruan|bahwa))\b(?<!\btidak (?:dapat |bisa |akan )?[a-z ]+)(?! (?:penuh )?(?:atas|untuk) (?:penjualan|pemasaran|akun))`,
    p`\b(?:tanggung ?jawab) (?:sepenuhnya |penuh )?${WE}\b(?<!\b(?:bukan(?:lah)?|di luar) [a-z ]{0,20})|\bpada ${WE}lah\b|\bsaya(?:lah)? yang salah\b|\bsayalah\b|\bkamilah yang\b`,
    p`\bmaaf\b[^.;:]{0,40}\b(?:karena|sudah|telah) (?:[a-z]+ )?(?:mengirim|menagih|melewatkan|melupakan|membuat ${CLIENT}|terlambat|tidak (?:${UNDONE})|salah|lupa|menghapus|membiarkan|mengabaikan|memberi|membatalkan|menyampaikan|memakai)`,
    // The cause is something of our doing: "penyebabnya tarif lama yang saya pakai".
    p`\bpenyebab(?:nya)?,?(?: adalah| ialah| yaitu)?(?: [a-z]+){1,5} yang ${WE} (?!terima\b)[a-z]{4,}\b`,
    p`\b(?:saran|nasihat|anjuran|jawaban|penjelasan|perhitungan|informasi) (?:dari )?${WE} (?:itu |tersebut )?(?:ternyata )?(?:salah|keliru)\b|\bkarena ${WE}(?=[.,;!]|$)`,
    p`\b(?:kesalahan|kekeliruan|kelalaian|keteledoran|kecerobohan|keterlambatan|salah(?: [a-z]+)?)(?:nya)?(?: ini| itu| tersebut)? (?:memang |murni |sepenuhnya )?(?:milik|dari|berasal dari|datang dari|bersumber dari) (?:pihak )?${WE}\b(?<!\bbukan(?:lah)? [a-z ]{0,40})`,
    ...ACTS,
  ],
  'ownership.act': ACTS,
  // Beside an apology or at the top, a deed of any kind.
  'ownership.deed': [
    // What one does every time is a habit, and what one does tomorrow mends it.
    p`${DEED}\b(?<!\b(?:setiap|selalu|senantiasa|akan|besok|lusa|nanti|hari ini juga)\b[^.;]{0,60})(?![^.;]{0,60}\b(?:setiap (?:hari|pagi|malam|pelanggan|klien|nasabah)|besok|lusa|nanti (?:pagi|siang|sore|malam)|paling lambat|(?:minggu|bulan|pekan) depan)\b)`,
    p`\byang (?:me|ng|ny)[a-z]{3,}(?:nya)?(?: [a-z]+){0,2}? (?:adalah |itu |ialah |memang )?${WE}(?:lah| sendiri)?(?=[.,;]|$)`,
  ],
  'ownership.hedged': [
    p`\b(?:jika|bila|apabila|kalau|seandainya) (?:memang )?(?:kami|saya|ini|itu|hal|ada|terjadi|terdapat|tindakan|terbukti)\b`,
    p`\b(?:mungkin|barangkali|boleh jadi|bisa jadi) (?:[a-z]+ )?(?:kami|saya|kesalahan|kekeliruan|kelalaian|ada|karena)\b|\b${WE} (?:mungkin|barangkali|bisa jadi)\b`,
    p`\b(?:bukan|tidak) (?:sepenuhnya|semata-mata|semata|hanya|seluruhnya|murni) (?:kesalahan|salah|tanggung jawab|kelalaian)?\b|\b(?:sebagian|sedikit banyak) (?:kesalahan|tanggung jawab|salah) ${WE}\b`,
    p`\bbukan(?:lah)? (?:kesalahan|salah|kelalaian|kekeliruan) ${WE}\b|\btanpa (?:mengakui|pengakuan)\b`,
  ],
} satisfies Phrases
