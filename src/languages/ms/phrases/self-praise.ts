import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { CLIENT, WE } from './pieces.ts'

export default {
  'self-praise': [
    p`\b${WE} (?:telah |terus )?bertindak (?:dengan )?(?:pantas|cepat|tangkas)\b|\bbekerja (?:siang (?:dan )?malam|tanpa henti|bertungkus[- ]lumus)\b|\bpasukan (?:kami )?(?:yang )?(?:berdedikasi|profesional|berpengalaman)\b`,
    p`\bsukacita(?:nya)? (?:${WE} )?(?:maklumkan|memaklumkan|dimaklumkan)\b|\b${WE} (?:amat |sangat )?(?:berbangga|bangga|gembira)\b`,
    p`\b(?:kami|saya|pasukan kami|syarikat kami) (?:[a-z]+ )?(?:bertindak|bergerak|bertindak balas|menjawab|menangani|bekerja|menyelesaikan)(?:nya)? (?:[a-z]+ ){0,3}?(?:dengan )?(?:sangat |amat )?(?:cepat|pantas|cekap|profesional|gigih|telus|tepat|tanpa kenal letih|siang (?:dan )?malam)\b(?<!\btidak [^.;]{0,40})`,
    p`\b${WE} (?:sentiasa|selalu) (?:[a-z]+ ){0,2}(?:profesional|telus|jujur|terbuka|mengutamakan|memastikan|menjaga|menepati|memenuhi|menyemak|bekerja)\b`,
    p`\b(?:reputasi|rekod prestasi|pengalaman) (?:kami |yang )?(?:baik|panjang|terbaik|selama \d+|bertahun-tahun|berpuluh)\b|\b(?:berpengalaman|bertauliah|diiktiraf|memenangi anugerah)\b(?=[^.;]{0,40}\b(?:kami|tahun|iso|anugerah)\b)(?<!\bbelum berpengalaman)|\bselama (?:ini|bertahun-tahun|\d+ tahun),? (?:kami|perkhidmatan kami|saya) (?:sentiasa|selalu|tidak pernah|belum pernah)\b`,
    p`\b${WE} (?:bangga|tidak pernah mengecewakan|terkenal|antara yang terbaik)\b|\bdengan (?:penuh )?(?:ketelusan|integriti|profesionalisme)\b|\bsebagai (?:tanda|bukti) (?:[a-z]+ )?(?:ketelusan|profesionalisme|integriti|keprihatinan|komitmen|kesungguhan)\b`,
    p`\b(?:berkat|hasil) (?:kepantasan|kerja keras|dedikasi|ketangkasan|kecekapan|kegigihan|kesungguhan|tindakan pantas)\b(?! (?:tuan|puan|anda|pasukan (?:tuan|puan|anda))\b)|\b(?:rekod|reputasi|nama baik) (?:kami|syarikat) (?:[a-z]+ )?(?:bersih|baik|cemerlang|terpelihara|tanpa cela)\b`,
    p`\b(?:kami|pasukan kami|juruteknik kami) (?:sangat |amat |cukup |memang )?(?:pantas|cekap|tangkas|sigap|cekatan)\b`,
    p`\b(?:bersengkang mata|berhempas[- ]pulas|bertungkus[- ]lumus|berjaga malam|tanpa tidur|(?:tak|tidak) tidur (?:malam|semalaman)|sampai lewat malam)\b(?=[^.;]{0,60}\b(?:demi|untuk|bagi|supaya|agar|kami|saya|pasukan))(?<!\b${CLIENT} [^.;]{0,30})`,
    p`\b(?:tahun|dekad) (?:kami|saya) (?:berniaga|menjahit|beroperasi|berkhidmat|dalam|buat|bekerja|menjaga|melayan|me[a-z]{4,})\b(?=[^.;]{0,80}\b(?:kenal|tahu|percaya|mutu|kualiti|tidak pernah|tak pernah|belum pernah|terbaik|terkenal|ramai|semua|reputasi))|\b(?:kenal|tahu|iktiraf|mengiktiraf|percaya(?:kan)?) (?:akan )?(?:mutu|kualiti|reputasi|hasil kerja)\b|\bantara yang (?:terbaik|terawal|terbesar|pertama)\b`,
    p`\b(?:pemenang|memenangi|penerima) (?:anugerah|pingat)\b|\b(?:jauh )?lebih (?:laju|pantas|cepat|baik|cekap|telus|selamat) (?:daripada|dari) (?:mana-mana |semua |kebanyakan )?(?:pesaing|syarikat|kedai|firma|penyedia)\b|\bantara yang paling [a-z]+ (?:di|dalam)\b|\bbertindak balas (?:dalam|serta-merta)\b(?<!\b(?:tidak|tak|lewat|lambat) [a-z ]{0,10}bertindak balas)|\b(?:nombor satu|pilihan utama|dipercayai ramai|terkenal dengan|sudah lama bertapak|bertapak sejak)\b|\b(?:pelanggan|semua orang|ramai)(?: [a-z]+){0,2} (?:puas hati|puji|memuji|berpuas hati) (?:dengan )?(?:kami|servis|kerja|hasil|perkhidmatan)\b`,
    p`\b(?:dalam|selama|sepanjang) \d+ tahun (?:kami )?(?:beroperasi|berniaga|berkhidmat|dalam|bertapak)\b|\bmemuji (?:ketelusan|kepantasan|servis|layanan|perkhidmatan|kecekapan)\b|\b(?:ramai|semua|kebanyakan) (?:pelanggan|klien|orang)(?: [a-z]+)? (?:memuji|puji|berpuas hati|puas hati|suka)\b|\blebih (?:cepat|pantas) daripada (?:jangkaan|sasaran)\b(?=[^.;]{0,40}$)(?<!\b(?:tamat|luput|habis|tutup)[^.;]{0,40})`,
  ],
} satisfies Phrases
