import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { WE } from './pieces.ts'

export default {
  'self-praise': [
    p`\b(?:kami|saya|tim kami|perusahaan kami) (?:[a-z]+ )?(?:bertindak|bergerak|merespons|menanggapi|menangani|bekerja|menyelesaikan)(?:nya)? (?:[a-z]+ ){0,3}?(?:dengan )?(?:sangat )?(?:cepat|sigap|tanggap|profesional|keras|transparan|tepat|tanpa kenal lelah|siang (?:dan )?malam)\b(?<!\btidak [^.;]{0,40})`,
    p`\b${WE} (?:selalu|senantiasa) (?:[a-z]+ ){0,2}(?:profesional|transparan|jujur|terbuka|mengutamakan|memastikan|menjaga|tepat waktu|memenuhi|memeriksa|bekerja)\b`,
    p`\b(?:reputasi|rekam jejak|pengalaman) (?:kami |yang )?(?:baik|panjang|terbaik|selama \d+|bertahun-tahun|puluhan)\b|\b(?:berpengalaman|berpengalaman lebih dari|bersertifikat|peraih penghargaan|diakui)\b(?=[^.;]{0,40}\b(?:kami|tahun|iso|penghargaan)\b)(?<!\bbelum berpengalaman)|\bselama (?:ini|bertahun-tahun|\d+ tahun),? (?:kami|layanan kami|saya) (?:selalu|tidak pernah|belum pernah)\b`,
    p`\b${WE} (?:bangga|tidak pernah mengecewakan|dikenal|termasuk yang terbaik)\b|\bdengan (?:penuh )?(?:transparansi|integritas|profesionalisme)\b|\bsebagai (?:bentuk|wujud|bukti) (?:[a-z]+ )?(?:transparansi|profesionalisme|integritas|kepedulian|komitmen|keseriusan)\b`,
    p`\b(?:berkat|hasil) (?:kesigapan|kerja keras|dedikasi|ketangkasan|kecepatan|kecekatan|kegigihan|gerak cepat|respons cepat)\b(?! (?:bapak|ibu|anda|tim (?:bapak|ibu|anda))\b)|\b(?:catatan|rekam jejak|reputasi) (?:kami|perusahaan) (?:[a-z]+ )?(?:bersih|baik|gemilang|tanpa cela|terjaga|cemerlang)\b`,
    p`\b(?:kami|tim kami|teknisi kami) (?:sangat |cukup |memang )?(?:sigap|tanggap|cekatan|gesit|cepat tanggap)\b`,
  ],
} satisfies Phrases
