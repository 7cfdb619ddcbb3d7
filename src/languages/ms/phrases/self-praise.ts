import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  'self-praise': [
    p`\b(?:kami|saya) (?:telah |terus )?bertindak (?:dengan )?(?:pantas|cepat|tangkas)\b|\bbekerja (?:siang (?:dan )?malam|tanpa henti|bertungkus[- ]lumus)\b|\bpasukan (?:kami )?(?:yang )?(?:berdedikasi|profesional|berpengalaman)\b`,
    p`\bsukacita(?:nya)? (?:kami |saya )?(?:maklumkan|memaklumkan|dimaklumkan)\b|\b(?:kami|saya) (?:amat |sangat )?(?:berbangga|bangga|gembira)\b`,
    p`\b(?:kami|saya|(?:pasukan|tim) kami|syarikat kami) (?:[a-z]+ )?(?:bertindak|bergerak|bertindak balas|menjawab|menangani|bekerja|menyelesaikan)(?:nya)? (?:[a-z]+ ){0,3}?(?:dengan )?(?:sangat )?(?:cepat|sigap|tanggap|profesional|keras|transparan|tepat|tanpa kenal lelah|tengah hari (?:dan )?malam)\b(?<!\btidak [^.;]{0,40})`,
    p`\b(?:kami|saya) (?:(?:sentiasa|selalu)|sentiasa) (?:[a-z]+ ){0,2}(?:profesional|transparan|jujur|terbuka|mengutamakan|memastikan|menjaga|tepat waktu|memenuhi|menyemak|bekerja)\b`,
    p`\b(?:reputasi|rekam jejak|pengalaman) (?:kami |yang )?(?:baik|panjang|terbaik|selama \d+|bertahun-tahun|puluhan)\b|\b(?:berpengalaman|berpengalaman lebih dari|bersertifikat|peraih penghargaan|diakui)\b(?=[^.;]{0,40}\b(?:kami|tahun|iso|penghargaan)\b)(?<!\bbelum berpengalaman)|\bselama (?:ini|bertahun-tahun|\d+ tahun),? (?:kami|perkhidmatan kami|saya) (?:(?:sentiasa|selalu)|tidak pernah|belum pernah)\b`,
    p`\b(?:kami|saya) (?:bangga|tidak pernah mengecewakan|dikenal|termasuk yang terbaik)\b|\bdengan (?:penuh )?(?:transparansi|integritas|profesionalisme)\b|\bsebagai (?:bentuk|wujud|bukti) (?:[a-z]+ )?(?:transparansi|profesionalisme|integritas|kepedulian|komitmen|keseriusan)\b`,
  ],
} satisfies Phrases
