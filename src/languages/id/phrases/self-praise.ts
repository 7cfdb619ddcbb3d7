import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { NOT, NOT_YET, WE } from './pieces.ts'

export default {
  'self-praise': [
    p`\b(?:kami|saya|tim kami|perusahaan kami) (?:[a-z]+ )?(?:bertindak|bergerak|merespons|menanggapi|menangani|bekerja|menyelesaikan)(?:nya)? (?:[a-z]+ ){0,3}?(?:dengan )?(?:sangat )?(?:cepat|sigap|tanggap|profesional|keras|transparan|tepat|tanpa kenal lelah|siang (?:dan )?malam)\b(?<!\btidak [^.;]{0,40})`,
    p`\b${WE} (?:selalu|senantiasa) (?:[a-z]+ ){0,2}(?:profesional|transparan|jujur|terbuka|mengutamakan|memastikan|menjaga|tepat waktu|memenuhi|memeriksa|bekerja)\b`,
    p`\b(?:reputasi|rekam jejak|pengalaman) (?:kami |yang )?(?:baik|panjang|terbaik|selama \d+|bertahun-tahun|puluhan)\b|\b(?:berpengalaman|berpengalaman lebih dari|bersertifikat|peraih penghargaan|diakui)\b(?=[^.;]{0,40}\b(?:kami|tahun|iso|penghargaan)\b)(?<!\bbelum berpengalaman)|\bselama (?:ini|bertahun-tahun|\d+ tahun),? (?:kami|layanan kami|saya) (?:selalu|tidak pernah|belum pernah)\b`,
    p`\b${WE} (?:bangga|tidak pernah mengecewakan|dikenal|termasuk yang terbaik)\b|\bdengan (?:penuh )?(?:transparansi|integritas|profesionalisme)\b|\bsebagai (?:bentuk|wujud|bukti) (?:[a-z]+ )?(?:transparansi|profesionalisme|integritas|kepedulian|komitmen|keseriusan)\b`,
    p`\b(?:berkat|hasil) (?:kesigapan|kerja keras|dedikasi|ketangkasan|kecepatan|kecekatan|kegigihan|gerak cepat|respons cepat)\b(?! (?:bapak|ibu|anda|tim (?:bapak|ibu|anda))\b)|\b(?:catatan|rekam jejak|reputasi) (?:kami|perusahaan) (?:[a-z]+ )?(?:bersih|baik|gemilang|tanpa cela|terjaga|cemerlang)\b`,
    p`\b(?:kami|tim kami|teknisi kami) (?:sangat |cukup |memang )?(?:sigap|tanggap|cekatan|gesit|cepat tanggap)\b`,
    p`\b(?:selama|sudah|hampir|lebih dari) (?:lebih dari |hampir )?(?:\d+|[a-z]+(?: (?:belas|puluh))?) (?:tahun|dekade)(?: [a-z]+){0,2},? [^.;]{0,40}\b(?:dikenal|${NOT_YET} pernah|selalu|dipercaya|telah melayani|sudah melayani)\b`,
    p`^sebagai (?:[a-z]+ ){1,4}?(?:yang|dengan) (?:sudah |telah )?(?:menggarap|melayani|menangani|berpengalaman|dipercaya|memenangkan|meraih|pengalaman|bersertifikat|terakreditasi|berdiri)\b|\b(?:meraih|menyabet|memenangkan|mengantongi|peraih) (?:[a-z]+ ){0,3}?(?:penghargaan|sertifikasi|akreditasi)\b|\bkelas dunia\b`,
    p`\b(?:dokter|chef|koki|teknisi|tim|guru|staf|tukang|perawat|montir|penerjemah|desainer|kurir|petugas|mereka)(?: [a-z]+){0,2}? kami (?:adalah |memang |semua )?(?:sangat |paling |amat |tergolong |lulusan |yang )*(?:berpengalaman|terlatih|teliti|terbaik|andal|ahli|kompeten|profesional|tersertifikasi|bersertifikat|berdedikasi)\b(?<!\b(?:tidak|belum|kurang) [a-z]+)|\blulusan [a-z]+ dan (?:sangat )?[a-z]+|\bdi tangan yang (?:tepat|benar|ahli)\b`,
    p`\b(?:sepenuh|setulus|segenap) hati\b(?<=\b(?:melayani|kami|layanan|bekerja|mengabdi)\b[^.;]{0,60})|\balasan (?:kami|utama kami) (?:ada|bangun|bekerja|hadir|berdiri)\b|\b${NOT} pernah main-main\b|\bbukan (?:sekadar|cuma|hanya) (?:slogan|kata-kata|janji|motto|moto)\b`,
    p`\b(?:legendaris|kenamaan|nomor satu di|paling dipercaya|sudah teruji|terbukti andal)\b|\b(?:kualitas|mutu|reputasi|keahlian|pengalaman)(?:nya| kami)? (?:${NOT} perlu|${NOT} usah|jangan) (?:di)?ragukan\b|\buntung(?:nya|lah)? (?:tim|teknisi|kurir|staf|kami)(?: kami)? (?:langsung |segera )?(?:gercep|sigap|cepat|cekatan|bertindak|bergerak|tanggap)\b`,
    p`\b(?:ribuan|ratusan|jutaan|puluhan ribu|ratusan ribu) (?:pelanggan|klien|pengguna|nasabah|keluarga|pasangan|orang|mitra|pembeli)(?: [a-z]+)? (?:telah|sudah|yang) (?:percaya|membuktikan|mempercayakan|memercayai|puas|merasakan|bergabung)\b|\b(?:standar|kualitas|layanan|pelayanan) (?:bintang (?:lima|5)|internasional|eropa|jepang|jerman)\b|\bsepenuh jiwa\b|\bkami (?:adalah |merupakan |ini )?satu-satunya (?:yang|di)\b|\b(?:kami|tim kami) (?:bukan|tidak) (?:pemain baru|kemarin sore)\b`,
  ],
} satisfies Phrases
