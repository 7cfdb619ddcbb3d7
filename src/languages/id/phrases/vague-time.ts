import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'
import { BARE, HAS, NOT, WE } from './pieces.ts'

const COUNT = piece`(?:\d+|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|seminggu|sehari|sejam|se)`

export default {
  // No time in it that anybody could hold you to.
  'vague-time': [
    p`\b(?:secepatnya|secepat (?:mungkin|yang ${WE} (?:bisa|mampu|dapat))|sesegera mungkin|sesegera|secepat-cepatnya|dalam tempo secepat[a-z-]*|asap|sebisa mungkin secepat[a-z]*)\b`,
    p`\bdalam (?:waktu|tempo) (?:yang )?(?:dekat|singkat|sesingkat[a-z-]*|tidak (?:terlalu )?lama|wajar|cepat)\b|\b(?:sebentar lagi|tidak lama lagi|tak lama lagi|kapan-kapan|insya ?-?allah|kesempatan pertama|kesempatan berikutnya|di kemudian hari|pada waktunya|bila (?:memungkinkan|sempat)|jika memungkinkan|begitu (?:memungkinkan|sempat)|(?:begitu|kalau|jika|saat|ketika|setelah|bila) (?:kami |saya |sudah ){0,2}(?:ada|punya) (?:waktu|kesempatan|kelonggaran|perkembangan|kabar|informasi|update|info|hasil|slot|rezeki)(?: luang| baru| lebih lanjut)?)\b`,
    p`\b(?:beberapa|berapa) (?:hari|saat|waktu|jam|minggu|menit|pekan) (?:ke depan|lagi|mendatang|kemudian|berikutnya)\b|\bdalam beberapa (?:hari|waktu|saat|jam|minggu|menit|pekan)(?: (?:ke depan|mendatang))?\b(?! (?:terakhir|yang lalu))|\b(?:satu|1|sehari) (?:atau|-) ?(?:dua|2) (?:hari|minggu)\b|\b(?:hari|minggu)-(?:hari|minggu) ini\b|\bdalam waktu (?:dekat|segera)\b`,
    p`\b(?:sampai|hingga) (?:ada )?(?:pemberitahuan|informasi|waktu yang|batas waktu yang) (?:lebih lanjut|selanjutnya|belum|tidak)`,
    p`\bsecep[ae]t(?:nya)? (?:yang )?(?:${WE} (?:bisa|mampu|sanggup)|kilat|kemampuan|mungkin)|\bsecepetnya\b|\b(?:sebisanya|sesempatnya|semampu (?:saya|kami|aku|tim))\b|\b(?:di)?tunggu (?:saja|aja|kabar(?:nya)?|info(?:nya)?|update(?:nya)?|perkembangan(?:nya)?)\b(?<!\b(?:kami|saya|tidak perlu|sudah) (?:di)?tunggu [a-z]+)`,
    p`\b(?:pada|di) (?:waktu|saat|kesempatan) yang (?:tepat|sesuai|memungkinkan|baik|akan ditentukan)\b|\b(?:menunggu|tunggu|nunggu) (?:giliran|antrean|jadwal)(?:nya)?\b(?![^.;]{0,30}\d)`,
    p`\b(?:semoga|mudah-mudahan|moga-moga|kayaknya|sepertinya)(?: [a-z]+)? (?:${NOT} (?:akan )?(?:terlalu )?lama|cepat|lekas|segera|secepatnya|sebentar)(?: (?:lagi|selesai|beres|jadi|kok))?\b|\bmasuk (?:daftar )?antrean\b(?![^.;]{0,40}\d)`,
    p`\b(?:cair|jalan|turun|selesai|beres|ganti|kirim|transfer|proses|kerjakan|bayar|urus)(?:kan|nya)? (?:[a-z]+ )?(?:kalau|begitu|setelah|nunggu|menunggu|tergantung|tunggu) (?:dari )?(?:atasan|pusat|pimpinan|bos|manajemen|bagian [a-z]+|keuangan|persetujuan|acc|approval|tanda tangan|tukang|vendor|supplier|direksi|pemilik|owner)\b`,
    p`\b(?:di[a-z]{4,}|bahas|bicarakan|urus|omongin|pikirkan|ganti|balas|kirim|jawab) (?:lain (?:waktu|kali|kesempatan)|kapan-kapan|nanti-nanti|nanti (?:saja|aja))\b`,
  ],
  // These are vague only where something is promised: "saya segera menghentikannya" says what happened.
  'vague-time.promised': [
    p`\bsegera\b(?! (?:setelah|sesudah|menghubungi (?:saya|kami|kantor)|hubungi ${WE}|laporkan|beri ?tahu))(?<!\b(?:mohon|harap|silakan|sudah|telah|tolong|untuk|yang) (?:[a-z]+ )?segera)`,
    p`\b(?:nanti(?:nya)?|kelak|untuk sementara(?: waktu)?|secara bertahap|secara berkala|bertahap|dengan cepat|secara cepat|lain waktu|suatu saat|sambil (?:jalan|berjalan)|pelan-pelan|minggu-minggu ini|dalam proses|menyusul)\b(?! (?:sore|malam|siang|pagi|pukul|jam|pada|tanggal|hari))`,
    p`\b(?:begitu|kalau|bila|setelah|jika|saat|ketika|apabila) (?:[a-z]+ )?(?:stok|barang|bahan|suku cadang|teknisi|sopir|armada|slot|jadwal|tempat|kurir|orang)(?:nya)?(?: [a-z]+){0,2} (?:kosong|luang|tersedia|datang|masuk|ada|siap|senggang|longgar)\b`,
    p`\b(?:begitu|kalau|bila|setelah|jika|saat|ketika|apabila)(?: (?!(?:anda|bapak|ibu|pak|bu|kakak|kak|mas|mbak)\b)[a-z]+){1,4}? (?:(?:agak|sudah|udah|mulai|lagi|ada|benar-benar) )?(?:longgar|luang|senggang|sempat|kosong|reda|stabil|kondusif|memungkinkan|mengizinkan|lengkap|cair|terkumpul|turun|cukup|sepi|normal|bagus|cerah|membaik|mendukung|pulih)\b`,
  ],
  'vague-time.promise': [
    p`\b(?:akan|bakal|mau|berjanji|janji|usahakan|upayakan|pastikan|menyusul|diharapkan|rencananya)\b|\b${WE} (?:segera |nanti |secepatnya )?(?:${BARE}|kabari|hubungi|ganti|perbaiki|kembalikan|selesaikan|proses|balas|jawab|tindaklanjuti|urus|beri tahu|informasikan|menghubungi|mengirim|memperbaiki|mengabari|mengganti|menyelesaikan)\b|\bsegera (?:kami|saya|di[a-z]+|kembali|pulih|normal|selesai|mendapat|menerima)\b`,
    p`\bnanti(?:nya)? (?:${WE} |biar |langsung )?(?:di)?[a-z]{4,}|\bdi(?:transfer|kirim|ganti|antar|proses|bayar|perbaiki|urus|betulkan|kabari|kembalikan|kerjakan)(?:kan)? (?:begitu|kalau|setelah|jika|saat|bila)\b`,
    p`\b(?:datang|jalan|dimulai|mulai|dikerjakan|diambil|dijemput|dicetak|dipasang|dilanjutkan|lanjut|berangkat) (?:kalau|begitu|setelah|jika|saat|bila)\b`,
  ],
  // Gets in touch, or finds out, at no time at all.
  'vague-time.contact': [
    p`\b(?:kami|saya|tim kami|rekan kami|petugas kami) (?:akan )(?:[a-z]+ )?(?:menghubungi|mengabari|menginformasikan|memberitahukan|memberi (?:tahu|kabar)|hubungi|kabari|informasikan|beri kabar|memberikan (?:kabar|informasi|update))\b|\bakan (?:kami|saya|segera|di) ?(?:hubungi|kabari|informasikan|beritahukan|dihubungi|diinformasikan|dikabari)\b`,
    p`\b(?:informasi|kabar|penjelasan|keterangan|perkembangan|detail)(?:nya)? (?:lebih lanjut|selanjutnya|berikutnya|terbaru)? ?(?:akan |segera )?(?:${WE} )?(?:menyusul|sampaikan kemudian|disampaikan|diinformasikan|kabarkan|sampaikan|kami kirim nanti)\b(?<!\b${HAS} [a-z ]+)`,
    p`\b(?:akan|nanti|nanti akan|segera) (?:${WE} )?(?:di)?(?:infokan|info|informasikan|kabari|kabarkan|update|follow ?up)(?:nya)? (?:lebih lanjut|selanjutnya|menyusul|secepatnya|berikutnya|ya|kembali|lagi)\b`,
  ],
  // A date after one of these is a deadline, whatever happened before.
  'vague-time.deadline': [p`\b(?:paling lambat|selambat-lambatnya|sebelum|sampai|hingga|paling telat|pada|mulai|dan) (?:hari |tanggal )?$`],
  'vague-time.anchor': [
    p`\b(?:segera|begitu|langsung) (?:setelah|sesudah)\b|\b(?:hari ini(?: juga)?|besok|lusa|sore ini|malam ini|pagi ini|siang ini|akhir (?:hari|pekan|minggu|bulan)(?: ini)?|jam kerja hari ini)\b`,
    p`\b(?:dalam|paling lambat|maksimal|selama|setiap) (?:waktu )?${COUNT} ?(?:x ?)?(?:jam|hari|menit|minggu|bulan|pekan|hari kerja|x24 jam)\b|\b${COUNT} (?:jam|hari|menit|minggu|hari kerja|pekan|bulan) (?:lagi|ke depan|sejak|setelah|dari)\b|\b\d ?x ?24 jam\b`,
  ],
} satisfies Phrases
