import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'
import { CLIENT, HAS, NOT, NOT_YET, UNDONE, WE } from './pieces.ts'

// "Kami tidak tahu bahwa Bapak belum menerima" and "jika Ibu belum menerima" accuse nobody.
const NOT_ASKED = piece`(?<!\b(?:jika|bila|apabila|kalau|agar|supaya|apakah|sehingga|membuat|sampai|bahwa|selama|kenapa|mengapa|maka|jadi|seandainya|andai)\b[^.;]{0,40})`

export default {
  // The reader as the subject of a failing.
  'blame-client': [
    p`\b${CLIENT} (?:sendiri |memang |juga |yang |pun |rupanya |ternyata |sepertinya |tampaknya |kelihatannya ){0,2}(?:tidak|belum|kurang|lupa|gagal|terlambat|telat|lambat|lalai|tidak pernah) (?:${UNDONE}|menginformasikan|memberikan|melampirkan|menyetujui|teliti|jelas|cermat|melengkapi|memahami|memperhatikan|mengisi|lengkap|tepat|rinci|cepat)\b(?! (?:apa pun|apa-apa|sepeser pun|lagi)\b)${NOT_ASKED}`,
    p`\b(?:karena|akibat|disebabkan|lantaran|gara-gara|berhubung) (?:oleh )?${CLIENT} (?:yang |sendiri |juga )?(?:tidak|belum|salah|terlambat|kurang|lupa|baru|mengubah|memasukkan|mengisi|meminta)\b`,
    p`\b(?:seharusnya|semestinya|sebaiknya|harusnya|mestinya) ${CLIENT} (?:[a-z]+ )?(?:memeriksa|membaca|mengecek|mengonfirmasi|memberi[a-z]*|menyampaikan|menghubungi|mengingatkan|bertanya|memastikan|mengirim[a-z]*|tahu|memahami|(?:langsung |dulu )?(?:cek|periksa|baca|tanya|konfirmasi|pastikan|kabari|hubungi|lapor|bilang|info|foto|video)(?:kan)?)\b(?! (?:menerima|mendapat))`,
    p`\b${CLIENT} (?:seharusnya|semestinya|harusnya|mestinya|perlu|wajib) (?:[a-z]+ )?(?:memeriksa|membaca|mengecek|mengonfirmasi|memberi ?tahu|memberitahukan|mengingatkan|memahami)\b(?= |\.)(?<!\bjika [^.;]{0,60})`,
    p`\b(?:kesalahan|kekeliruan|kelalaian|keterlambatan|ketidaktelitian|ketidakjelasan)(?: [a-z]+){0,4} (?:dari|di|pada|oleh) (?:pihak |sisi |tangan )?${CLIENT}\b(?<!\bbukan [^.;]{0,40})`,
    p`\b(?:permintaan|instruksi|arahan|data|informasi|email|keterangan|brief|alamat|dokumen)(?: yang)?(?: [a-z]+){0,2} ${CLIENT} (?:[a-z]+ )?(?:tidak|kurang|belum|memang|terlambat) (?:jelas|lengkap|tepat|spesifik|sesuai|valid|rinci|kami terima|diterima|cukup)\b`,
    p`\b(?:data|berkas|bahan|informasi|konfirmasi|persetujuan|dokumen|materi|brief|revisi|perubahan|koreksi|tambahan|jawaban|masukan) (?:yang )?dari (?:pihak |tim |staf |kantor |bagian |sisi ){0,2}${CLIENT} (?:[a-z]+ ){0,3}?(?:mepet|terlambat|telat|lambat|lama|(?:baru|hanya) (?:masuk|tiba|datang|sampai|diterima|kami terima)|kurang (?:jelas|lengkap|rapi)|tidak (?:jelas|lengkap|rapi)|berubah-ubah)\b`,
    p`\b(?:coba(?: saja)?|jika|kalau|bila|andai(?:kan)?)\b[^.;]{0,60}\b${CLIENT}\b[^.;]{0,40}\b(?:sejak|dari) (?:awal|semula|mula)\b`,
    p`\byang (?:membuat|memperlambat|menghambat|memakan waktu)(?: [a-z]+){0,3}? (?:justru|adalah|ialah) [^.;]{0,40}\b${CLIENT}\b`,
    p`\b(?:jika|kalau|bila|apabila|andai(?:kan|kata)?|seandainya|sekiranya) (?:saja )?(?:tim |staf |pihak )?${CLIENT} (?:[a-z]+ ){0,4}?lebih (?:awal|cepat|jelas|teliti|lengkap|dini)\b[^.;]{0,60}\b(?:pasti|tentu(?:nya)?|tidak akan|tak akan|tidak perlu terjadi)\b`,
    p`\b(?:andai|seandainya|kalau saja|jika saja|sekiranya) (?:saja )?${CLIENT} (?:[a-z]+ ){0,2}(?:lebih|memeriksa|memberi|mengirim|membaca|mengecek|menghubungi|mengonfirmasi|membalas|menjawab|merespons|bertanya|mengabari|melapor|mengingatkan|menyetujui|menandatangani)[a-z]*`,
    p`\b(?:kesalahan|tanggung jawab) kita (?:bersama|berdua|semua)?|\bkita sama-sama (?:salah|keliru|lalai|lupa|kurang)\b|\bkedua (?:belah )?pihak (?:sama-sama )?(?:salah|keliru|lalai|kurang|tidak)\b`,
    p`\b${CLIENT} (?:kan|sendiri|pun|juga) (?:sudah |telah |yang )?(?:menyetujui|mengonfirmasi|memeriksa|menandatangani|mengiyakan)(?:nya)?\b`,
    p`\b${CLIENT} (?:juga |sendiri |sudah |telah )?(?:ikut |turut )(?:bertanggung jawab|andil|salah|menyebabkan)\b|\b${CLIENT} (?:sendiri )?(?:yang )?(?:salah (?:paham|membaca|mengisi|memasukkan|menafsirkan|mengerti|memahami)|menyalahartikan|menyetujuinya|sudah menyetujui)\b(?![^.;]{0,60}\b(?:harus|terpaksa|sehingga|lalu|jadi)\b)(?<!(?:\bbukan ${CLIENT} [^.;]{0,20}|, padahal [^.;]{0,40}))`,
    p`\b(?:data|informasi|alamat|nomor|dokumen|berkas|brief|instruksi|arahan|spesifikasi|ukuran|foto|file|materi|bahan|gambar|daftar|rincian|keterangan|contoh) yang (?:tim |staf |pihak )?${CLIENT} (?:berikan|beri|kirim(?:kan)?|sampaikan|isi(?:kan)?|masukkan|unggah|serahkan|sebut(?:kan)?|tulis(?:kan)?|cantumkan|lampirkan) (?:[a-z]+ )?(?:(?:tidak|kurang|belum) (?:jelas|lengkap|tepat|spesifik|sesuai|valid|rinci|akurat|cukup|benar|terbaca)|salah|keliru)\b(?! (?:saya|kami|di[a-z]+ ${WE})\b)`,
    p`\b${WE} (?:[a-z]+ ){0,4}?(?:mengingatkan|menanyakan|menanyai|menghubungi|menelepon|menyurati|mengabari|meminta)(?: [a-z]+){0,3} ${CLIENT}\b[^.;]{0,40}\b(?:${NOT_YET} (?:ada|mendapat|menerima|memperoleh)|tanpa) (?:respons?|jawaban|balasan|tanggapan|konfirmasi)\b`,
    p`\b(?:walau(?:pun)?|meski(?:pun)?|toh|apalagi|lagi pula)\b[^.;]{0,40}\b${HAS} ${CLIENT} (?:setujui|periksa|cek|tanda ?tangani|konfirmasi|iyakan|baca)\b`,
    p`\byang di(?:isi|kirim(?:kan)?|serahkan|berikan|unggah|sampaikan|tulis|masukkan|setujui) (?:oleh )?(?:tim |staf |pihak |kantor )?${CLIENT} (?:[a-z]+ ){0,2}?(?:kosong|salah|keliru|kurang|terlambat|telat|tidak (?:jelas|lengkap|tepat|sesuai|terbaca|benar))\b(?! ${WE}\b)`,
    p`\b(?:jika saja|kalau saja|andai(?:kan|kata)?|seandainya) (?!(?:saja )?${WE}\b)[^.;]{0,60}\b${CLIENT} (?:tentu|pasti|tidak akan|tidak perlu)\b`,
    p`\b(?:karena|sebab|soalnya) (?:memang )?(?:hanya|cuma) (?:itu|ini)(?: [a-z]+)? yang (?:tim |staf |pihak )?${CLIENT} [a-z]+`,
    p`\b${CLIENT} kan (?:sudah|telah|pernah)\b|\b${CLIENT} ${HAS} ${WE} (?:ingatkan|peringatkan|wanti-wanti)\b|\byang memang ${CLIENT} [a-z]{4,}`,
    p`\b(?:data|informasi|alamat|nomor|dokumen|berkas|brief|foto|file|materi|gambar|email|telepon|ukuran|denah)(?:nya)? (?:yang )?(?:tim |staf |pihak )?${CLIENT}(?: [a-z]+)? ${NOT_YET} (?:pernah |bisa |dapat |kunjung |juga |lagi )?(?:diangkat|aktif|tersambung|dihubungi|ditemukan|terbaca|dibalas|dijawab|diakses|dibuka|lengkap|sesuai|masuk)\b(?<!\b(?:jika|bila|kalau|apabila)\b[^.;]{0,60})(?![^.;]{0,40}\b(?:karena|sebab|akibat) (?:kesalahan )?${WE}\b)`,
    p`\b${CLIENT} ${NOT_YET} (?:ada |sedang )?(?:mengangkat|angkat|merespons?|respons?|menyahut|di (?:rumah|tempat|lokasi|kantor)|berada di (?:rumah|tempat|lokasi))\b${NOT_ASKED}`,
    p`\b(?:andai|andaikan|seandainya|kalau saja|jika saja|coba|coba kalau|coba saja) (?:saja )?${CLIENT} (?:[a-z]+ )?(?:me|ber|ng|ny)[a-z]{3,}\b[^.;]{0,80}\b(?:${NOT} (?:akan|bakal|perlu)|takkan|pasti|tentu|aman|beres)\b`,
    p`\b${CLIENT} sih\b|\b${CLIENT}(?: [a-z]+)? (?:datang|pesan|memesan|bayar|membayar|konfirmasi|kirim|mengirim|order|transfer|daftar|mendaftar)(?:nya)? (?:[a-z]+ )?(?:mepet|telat|terlambat|mendadak|dadakan|kesorean|kemalaman)\b(?<!\b(?:jika|bila|kalau|apabila|agar|supaya|membuat|sehingga|jadi)\b[^.;]{0,60})`,
    p`\b(?:kan|memang|itu) (?:dari|pilihan|permintaan|kemauan|maunya|usul|usulan|ide|keputusan) (?:tim |pihak )?${CLIENT}(?: sendiri)?\b|\b${CLIENT} (?:sendiri |kan |juga )?yang (?:minta|pilih|mau|memilih|meminta|menentukan|ngotot|memaksa|maksa|menyuruh|nyuruh|bersikeras)\b(?<!\b(?:sesuai|seperti|apa|itu|desain|yang) ${CLIENT} yang [a-z]+)`,
    // What was written there to be read beforehand.
    p`\b(?:baca|cek|lihat|dibaca|dicek|dilihat|perhatikan|diperhatikan|pahami)(?: kembali| lagi| dulu| dahulu| ulang| baik-baik)* (?:deskripsi|keterangan|caption|ketentuan|spesifikasi|s&k|syarat|detail produk|aturan|catatan toko|size chart)(?:nya)?(?: [a-z]+)?\b(?=[^.;]{0,60}\b(?:sebelum|sudah|dulu|kan|sana)\b)(?<!\b(?:kami|saya|lupa|tidak) [a-z]+ [a-z]+)|\b(?:baca|cek|teliti|tanya|dibaca|dicek) (?:dulu|dahulu|baik-baik|lebih teliti) sebelum (?:order|beli|membeli|pesan|memesan|checkout|co|bayar|protes|komplain|transaksi)\b`,
    p`\b(?:sudah|udah|jelas|kan)(?: jelas)? (?:${WE} )?(?:cantumkan|tertulis|tertera|dicantumkan|tercantum|ditulis) (?:jelas )?(?:di|pada|dalam) (?:deskripsi|keterangan|caption|sana|situ|ketentuan|s&k|syarat|etalase|katalog|aplikasi|label)\b`,
  ],
  // Points at the client only beside a mistake.
  'blame-client.hinted': [
    p`\b(?:mohon|harap) (?:lain kali |ke depannya |kedepannya )?(?:lebih (?:teliti|cermat|hati-hati|jelas)|(?:[a-z]+ )?(?:diperiksa|dicek) kembali (?:sebelum|terlebih))`,
    p`\bseperti(?: yang)? ${HAS} ${WE} (?:sampaikan|informasikan|jelaskan|beritahukan|ingatkan|peringatkan) (?:sebelumnya|berkali-kali|sejak awal)\b`,
  ],
} satisfies Phrases
