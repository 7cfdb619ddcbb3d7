import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { CLIENT, WE } from './pieces.ts'

export default {
  'values-talk': [
    p`\b(?:kepuasan|kepercayaan|kenyamanan|keamanan|kualitas|privasi|loyalitas)(?: [a-z]+){0,2} (?:${CLIENT}|pelanggan|klien|nasabah)?[a-z ]{0,12}(?:adalah|ialah|merupakan|menjadi) (?:[a-z]+ ){0,2}(?:prioritas|aset|modal|harta|berharga|utama|penting|segalanya|komitmen|tujuan|fokus|kebanggaan|perhatian)\b`,
    p`\b(?:selalu|senantiasa|terus) (?:berkomitmen|berusaha|berupaya|mengutamakan|menghadirkan|memberikan (?:[a-z]+ )?(?:terbaik|layanan|pelayanan)|menjunjung|mengedepankan|memprioritaskan|menjaga (?:kualitas|kepercayaan|mutu))\b`,
    p`\b(?:komitmen kami (?:untuk|dalam|terhadap|adalah|pada)|(?:kami|perusahaan kami) (?:[a-z]+ )?(?:berkomitmen|berdedikasi|menjunjung tinggi|mementingkan|menomorsatukan|mengutamakan|memprioritaskan|mengedepankan))\b`,
    p`\b(?:nilai(?:-nilai)? (?:perusahaan|kami)|standar (?:tinggi|tertinggi|kualitas|pelayanan|layanan)(?: yang)?(?: [a-z]+)? (?:kami|perusahaan)|prinsip (?:kami|perusahaan)|visi dan misi|integritas|profesionalisme)\b(?<!\btidak [^.;]{0,40})`,
    p`\b(?:pelanggan|klien|nasabah) (?:adalah|ialah) (?:raja|segalanya|yang utama|prioritas)\b|\b(?:pelanggan|klien|nasabah) (?:selalu|senantiasa) (?:nomor satu|di depan|diutamakan|benar|yang utama)\b`,
    p`\bkepuasan (?:pelanggan|klien|nasabah|anda|bapak|ibu)\b|\b${WE} (?:sangat |sungguh |amat )?(?:peduli|serius (?:menanggapi|menangani|memperhatikan)|menanggapi [a-z ]{0,20}dengan serius)\b`,
    p`\b(?:ketepatan waktu|kecepatan|kejujuran|integritas|amanah|mutu|kualitas|keselamatan|kepercayaan|pelayanan|ketelitian|kedisiplinan) (?:adalah|ialah|merupakan|menjadi) (?:[a-z]+ )?(?:napas|nadi|jiwa|roh|fondasi|pondasi|pegangan|ciri|budaya|darah|kunci|nyawa|janji kami|komitmen kami|nomor satu)\b`,
    p`\b(?:pelanggan|klien|nasabah|tamu|konsumen|pembeli|pasien|penumpang|siswa)(?: (?:kami|buat kami|bagi kami))? (?:adalah|ialah|itu|ibarat|bagai|bak|laksana) (?:seperti )?(?:raja|segalanya|keluarga|nomor satu|prioritas|sahabat|aset|jantung)\b|\b(?:memegang teguh|pegang teguh|menjunjung tinggi|menjunjung) (?:[a-z]+ )?(?:profesionalisme|kejujuran|amanah|integritas|kualitas|mutu|kepercayaan|etika|komitmen|transparansi)\b`,
    p`\b(?:kepercayaan|kepuasan|kenyamanan|keselamatan|kebahagiaan) ${CLIENT} (?:adalah|ialah|merupakan|menjadi|itu) [a-z]+`,
    p`\b(?:integritas|kejujuran|kualitas|mutu|pelayanan|ketelitian|amanah|kepedulian|profesionalisme)(?: [a-z]+){0,2} (?:mendarah daging|mengalir|tertanam|jadi (?:budaya|napas|dna)|adalah dna)\b`,
  ],
  // Kind words that cost nothing: they can stand, and say nothing.
  'values-talk.kind': [
    p`\b(?:menghargai|hargai|menghormati|mengapresiasi|apresiasi) (?:setiap |segala |sekali |betul |penuh )*(?:kepercayaan|loyalitas|kesetiaan|kerja ?sama|dukungan|masukan|waktu|hubungan|kritik|kesabaran|saran)\b`,
    p`\b(?:masukan|kritik|saran|kepercayaan|hubungan|kerja ?sama|keluhan|pendapat)(?: (?:dari )?${CLIENT}| ini| kita){0,2} (?:sangat |amat |begitu )(?:berharga|berarti|penting|kami hargai)\b`,
  ],
} satisfies Phrases
