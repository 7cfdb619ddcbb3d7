import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'
import { BARE } from './pieces.ts'

const COUNT = piece`(?:\d+|satu|dua|tiga|empat|lima|enam|tujuh|lapan|sembilan|sepuluh|seminggu|sehari|sejam|se)`

export default {
  // No time in it that anybody could hold you to.
  'vague-time': [
    p`\b(?:dengan|dalam) kadar (?:yang )?segera\b|\bsecepat (?:mungkin|yang mungkin|yang boleh)\b|\bdalam (?:masa|tempoh) (?:yang )?(?:terdekat|singkat|sedikit)\b|\bapabila tiba masanya\b|\bdari semasa ke semasa\b|\bpada masa (?:akan datang|hadapan)\b`,
    p`\bbeberapa (?:hari|minggu|jam|ketika) (?:lagi|akan datang)\b|\bdalam beberapa (?:hari|minggu|jam)\b(?! (?:lepas|lalu|terakhir))`,
    p`\b(?:secepatnya|secepat mungkin|sesegera mungkin|sesegera|secepat-cepatnya|dalam tempo secepat[a-z-]*|asap|sebisa mungkin secepat[a-z]*)\b`,
    p`\bdalam (?:waktu|tempo) (?:yang )?(?:dekat|singkat|sesingkat[a-z-]*|tidak (?:terlalu )?lama|wajar|cepat)\b|\b(?:sebentar lagi|tidak lama lagi|tak lama lagi|bila-bila|(?:kesempatan|peluang) pertama|(?:kesempatan|peluang) berikutnya|(?:kemudian hari|pada masa (?:akan datang|hadapan)|kelak)|pada waktunya|andai (?:memungkinkan|sempat)|(?:jika|jikalau) memungkinkan|begitu (?:memungkinkan|sempat))\b`,
    p`\b(?:beberapa|berapa) (?:hari|saat|waktu|jam|minggu|minit|minggu) (?:(?:akan datang|ke hadapan)|lagi|akan datang|kemudian|berikutnya)\b|\bdalam beberapa (?:hari|waktu|saat|jam|minggu|minit|minggu)(?: (?:(?:akan datang|ke hadapan)|akan datang))?\b(?! (?:terakhir|yang lalu))|\b(?:satu|1|sehari) (?:atau|-) ?(?:dua|2) (?:hari|minggu)\b|\b(?:hari|minggu)-(?:hari|minggu) ini\b|\bdalam waktu (?:dekat|segera)\b`,
    p`\b(?:(?:sampai|sehingga)|(?:hingga|sehingga)) (?:ada )?(?:pemberitahuan|maklumat|waktu yang|batas waktu yang) (?:lebih lanjut|selanjutnya|belum|tidak)`,
  ],
  // These are vague only where something is promised: "saya segera menghentikannya" says what happened.
  'vague-time.promised': [
    p`\bsegera\b(?! (?:selepas|setelah|sesudah|menghubungi (?:saya|kami)|hubungi (?:saya|kami)))(?<!\b(?:mohon|sila|harap|sudah|telah|tolong|kadar|yang|dengan) (?:yang )?segera)|\b(?:kelak|nanti)\b(?! (?:petang|malam|pagi|pukul))`,
    p`\bsegera\b(?! (?:selepas|setelah|sesudah|menghubungi (?:saya|kami|pejabat)|hubungi (?:saya|kami)|laporkan|beri ?tahu))(?<!\b(?:(?:mohon|sila)|harap|sila|sudah|telah|tolong|untuk|yang) (?:[a-z]+ )?segera)`,
    p`\b(?:nanti(?:nya)?|kelak|secara bertahap|secara berkala|bertahap|dengan cepat|secara cepat|lain waktu|suatu saat|minggu-minggu ini|dalam proses|menyusul)\b(?! (?:petang|malam|tengah hari|pagi|pukul|jam|pada|tarikh|hari))`,
  ],
  'vague-time.promise': [
    p`\b(?:akan|bakal|mahu|berjanji|janji|cuba|usahakan|pastikan|menyusul|diharapkan|dirancang)\b|\b(?:saya|kami) (?:segera |nanti |secepatnya )?(?:${BARE}|maklumkan|hubungi|(?:ganti|gantikan)|(?:baiki|betulkan|perbaiki)|(?:kembalikan|pulangkan|bayar balik)|selesaikan|proses|balas|jawab|tindaklanjuti|urus|beritahu|maklumkan|menghubungi|menghantar|(?:membaiki|memperbaiki|membetulkan)|memaklumkan|(?:menggantikan|mengganti)|menyelesaikan)\b|\bsegera (?:kami|saya|di[a-z]+|kembali|pulih|normal|selesai|mendapat|menerima)\b`,
  ],
  // Gets in touch, or finds out, at no time at all.
  'vague-time.contact': [
    p`\b(?:kami|saya|(?:pasukan|tim) kami|rakan sekerja kami|petugas kami) (?:akan )(?:[a-z]+ )?(?:menghubungi|memaklumkan|memaklumkan|memaklumkan|memberi (?:tahu|khabar)|hubungi|maklumkan|maklumkan|beri khabar|memberikan (?:khabar|maklumat|update))\b|\bakan (?:kami|saya|segera|di) ?(?:hubungi|maklumkan|maklumkan|maklumkan|dihubungi|dimaklumkan|dikhabarkan)\b`,
    p`\b(?:maklumat|khabar|penjelasan|keterangan|perkembangan|detail)(?:nya)? (?:lebih lanjut|selanjutnya|berikutnya|terbaru)? ?(?:akan |segera )?(?:kami |saya )?(?:menyusul|(?:sampaikan|maklumkan) kemudian|(?:disampaikan|dimaklumkan)|dimaklumkan|khabarkan|(?:sampaikan|maklumkan)|kami hantar nanti)\b(?<!\b(?:sudah|telah) [a-z ]+)`,
  ],
  // A date after one of these is a deadline, whatever happened before.
  'vague-time.deadline': [
    p`\b(?:(?:selewat-lewatnya|paling lewat)|selewat-lewatnya|sebelum|(?:sampai|sehingga)|(?:hingga|sehingga)|paling lambat|pada|mulai|dan) (?:hari |tarikh )?$`,
  ],
  'vague-time.anchor': [
    p`\b(?:segera|begitu|(?:terus|langsung)) (?:setelah|sesudah)\b|\b(?:hari ini(?: juga)?|esok|lusa|petang ini|malam ini|pagi ini|tengah hari ini|akhir (?:hari|minggu|minggu|bulan)(?: ini)?|jam kerja hari ini)\b`,
    p`\b(?:dalam|(?:selewat-lewatnya|paling lewat)|maksimal|selama|setiap) (?:waktu )?${COUNT} ?(?:x ?)?(?:jam|hari|minit|minggu|bulan|minggu|hari bekerja|x24 jam)\b|\b${COUNT} (?:jam|hari|minit|minggu|hari bekerja|minggu|bulan) (?:lagi|(?:akan datang|ke hadapan)|sejak|setelah|dari)\b|\b\d ?x ?24 jam\b`,
  ],
} satisfies Phrases
