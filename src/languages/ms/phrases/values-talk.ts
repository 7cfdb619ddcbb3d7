import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { CLIENT, WE } from './pieces.ts'

export default {
  'values-talk': [
    p`\b(?:kami|saya|syarikat) (?:amat |sangat |sentiasa )?memandang (?:serius|berat)\b`,
    p`\b(?:kami |amat |sentiasa )?komited (?:untuk|dalam|terhadap)\b|\bsentiasa (?:komited|berusaha|mengutamakan|memberikan)\b|\bkeutamaan (?:kami|utama kami)\b|\bkepuasan (?:hati )?(?:pelanggan|anda|tuan|puan)\b`,
    p`\b(?:kepuasan|kepercayaan|keselesaan|keselamatan|kualiti|privasi)(?: [a-z]+){0,2} (?:${CLIENT}|pelanggan|klien)?[a-z ]{0,12}(?:adalah|ialah|merupakan|menjadi) (?:[a-z]+ ){0,2}(?:keutamaan|aset|modal|harta|berharga|utama|penting|segalanya|komitmen|tujuan|fokus|kebanggaan)\b`,
    p`\b(?:sentiasa|selalu|terus) (?:komited|berusaha|mengutamakan|menyediakan|memberikan (?:[a-z]+ )?(?:terbaik|perkhidmatan|layanan)|menjunjung|menjaga (?:kualiti|kepercayaan|mutu))\b`,
    p`\b(?:komitmen kami (?:untuk|dalam|terhadap|adalah|pada)|(?:kami|syarikat kami) (?:[a-z]+ )?(?:komited|berdedikasi|menjunjung tinggi|mementingkan|menitikberatkan|mengutamakan))\b`,
    p`\b(?:nilai(?:-nilai)? (?:syarikat|kami)|standard (?:tinggi|tertinggi|kualiti|layanan|perkhidmatan)(?: yang)?(?: [a-z]+)? (?:kami|syarikat)|prinsip (?:kami|syarikat)|visi dan misi|integriti|profesionalisme)\b(?<!\btidak [^.;]{0,40})`,
    p`\b(?:pelanggan|klien) (?:adalah|ialah) (?:raja|segalanya|yang utama|keutamaan)\b|\b(?:pelanggan|klien) (?:selalu|sentiasa) (?:nombor satu|di hadapan|diutamakan|betul|yang utama)\b`,
    p`\bkepuasan (?:pelanggan|klien|anda|tuan|puan)\b|\b${WE} (?:sangat |sungguh |amat )?(?:prihatin|mengambil berat|memandang (?:serius|berat|tinggi))\b`,
    p`\b(?:ketepatan masa|kepantasan|kejujuran|integriti|amanah|mutu|kualiti|keselamatan|kepercayaan|perkhidmatan|ketelitian|disiplin) (?:adalah|ialah|merupakan|menjadi) (?:[a-z]+ )?(?:nadi|jiwa|roh|asas|tunjang|teras|pegangan|budaya|kunci|nyawa|darah daging|janji kami|komitmen kami|nombor satu)\b`,
  ],
  // Kind words that cost nothing: they can stand, and say nothing.
  'values-talk.kind': [
    p`\bmenghargai (?:sokongan|kesetiaan|kepercayaan|hubungan)\b`,
    p`\b(?:menghargai|hargai|menghormati|penghargaan) (?:setiap |segala )*(?:kepercayaan|kesetiaan|kerjasama|sokongan|maklum balas|masa|hubungan|kritikan|kesabaran|cadangan)\b`,
    p`\b(?:maklum balas|kritikan|cadangan|kepercayaan|hubungan|kerjasama|aduan|pendapat)(?: (?:dari(?:pada)? )?${CLIENT}| ini| kita){0,2} (?:sangat |amat |amatlah |begitu )(?:berharga|bermakna|penting|dihargai|kami hargai)\b`,
  ],
} satisfies Phrases
