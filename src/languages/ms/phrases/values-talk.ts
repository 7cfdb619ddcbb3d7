import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { CLIENT } from './pieces.ts'

export default {
  'values-talk': [
    p`\b(?:kami|saya|syarikat) (?:amat |sangat |sentiasa )?memandang (?:serius|berat)\b`,
    p`\b(?:kami |amat |sentiasa )?komited (?:untuk|dalam|terhadap)\b|\bsentiasa (?:komited|berusaha|mengutamakan|memberikan)\b|\bkeutamaan (?:kami|utama kami)\b|\bkepuasan (?:hati )?(?:pelanggan|anda|tuan|puan)\b`,
    p`\b(?:kepuasan|kepercayaan|keselesaan|keamanan|kualiti|privasi|loyalitas)(?: [a-z]+){0,2} (?:${CLIENT}|pelanggan|klien|pelanggan)?[a-z ]{0,12}(?:adalah|merupakan|menjadi) (?:[a-z]+ ){0,2}(?:keutamaan|utama|penting|segalanya|komitmen|tujuan|fokus|kebanggaan|perhatian)\b`,
    p`\b(?:(?:sentiasa|selalu)|sentiasa|terus) (?:komited|berusaha|berusaha|mengutamakan|menghadirkan|memberikan (?:[a-z]+ )?(?:terbaik|perkhidmatan|layanan)|menjunjung|mengedepankan|memprioritaskan|menjaga (?:kualiti|kepercayaan|mutu))\b`,
    p`\b(?:komitmen kami (?:untuk|dalam|terhadap|adalah|pada)|(?:kami|syarikat kami) (?:[a-z]+ )?(?:komited|berdedikasi|menjunjung tinggi|mengutamakan|memprioritaskan|mengedepankan))\b`,
    p`\b(?:nilai(?:-nilai)? (?:syarikat|kami)|standar (?:tinggi|tertinggi|kualiti|layanan|perkhidmatan)(?: yang)?(?: [a-z]+)? (?:kami|syarikat)|prinsip (?:kami|syarikat)|visi dan misi|integritas|profesionalisme)\b(?<!\btidak [^.;]{0,40})`,
    p`\bkepuasan (?:pelanggan|klien|pelanggan|anda|tuan|puan)\b|\b(?:kami|saya) (?:sangat |sungguh |amat )?(?:peduli|serius (?:menjawab|menangani|memperhatikan)|menjawab [a-z ]{0,20}dengan serius)\b`,
  ],
  // Kind words that cost nothing: they can stand, and say nothing.
  'values-talk.kind': [
    p`\bmenghargai (?:sokongan|kesetiaan|kepercayaan|hubungan)\b`,
    p`\b(?:menghargai|hargai|menghormati|mengapresiasi|apresiasi) (?:setiap |segala |sekali |betul |penuh )*(?:kepercayaan|loyalitas|kesetiaan|kerja ?sama|dukungan|panduan|waktu|hubungan|kritik|kesabaran|saran)\b`,
    p`\b(?:panduan|kritik|saran|kepercayaan|hubungan|kerja ?sama|aduan|pendapat)(?: (?:dari )?${CLIENT}| ini| kita){0,2} (?:sangat |amat |begitu )(?:berharga|berarti|penting|kami hargai)\b`,
  ],
} satisfies Phrases
