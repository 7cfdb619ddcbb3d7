import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { WE } from './pieces.ts'

export default {
  // Read in the first two sentences only: what stands here stands before the news.
  'buried-news': [
    p`\b(?:terima kasih|terimakasih) (?:[a-z]+ ){0,2}?(?:atas|telah|sudah|karena) (?:[a-z]+ ){0,2}?(?:kepercayaan|kerja ?sama|kesetiaan|dukungan|mempercayakan|memilih|menjadi|bekerja ?sama|kemitraan|loyalitas)`,
    p`\bsemoga (?:bapak|ibu|anda|email|surat|pesan|kita)(?:\/ibu)?(?: [a-z]+){0,4} (?:sehat|baik|sukses|lancar|lindungan)`,
    p`^(?:sebagai|selaku) (?:perusahaan|mitra|penyedia|rekan|bagian|bentuk|wujud)|^seperti (?:yang )?(?:kita|bapak|ibu|anda)(?:\/ibu)? (?:ketahui|tahu)|^sebagaimana (?:kita|diketahui|bapak|ibu|anda)`,
    p`^(?:melalui|bersama|dengan) (?:surat|email|pesan) ini|^dengan ini ${WE}|^${WE} (?:ingin|hendak|bermaksud|perlu) (?:menyampaikan|memberitahukan|menginformasikan|menjelaskan|mengabarkan) (?:beberapa|sesuatu|hal|perkembangan|informasi|kabar|bahwa kami (?:selalu|terus))`,
    p`\b(?:senang|bangga|merupakan kehormatan|suatu kehormatan) (?:[a-z]+ ){0,3}(?:bekerja ?sama|melayani|menjadi|bermitra|membantu)\b|\bapa kabar\b`,
  ],
} satisfies Phrases
