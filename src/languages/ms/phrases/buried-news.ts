import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  // Read in the first two sentences only: what stands here stands before the news.
  'buried-news': [
    p`\bsemoga (?:tuan|puan|encik|cik|anda)(?:\/puan)?(?: [a-z]+){0,3} (?:sihat|sejahtera|afiat)\b|\b(?:sekadar|hanya) (?:makluman|kemas kini)\b`,
    p`^(?:saya|kami) (?:menulis|menghubungi (?:tuan|puan|anda)) (?:ini )?untuk (?:memaklumkan|memberitahu|menyampaikan)\b|^(?:e-?mel|mesej|surat) ini (?:adalah )?(?:untuk|bertujuan)\b|\bterima kasih (?:[a-z]+ ){0,2}?(?:atas|kerana) (?:sokongan|kepercayaan|kesetiaan|memilih|menjadi pelanggan)\b`,
    p`\b(?:terima kasih|terimakasih) (?:[a-z]+ ){0,2}?(?:atas|telah|sudah|kerana) (?:[a-z]+ ){0,2}?(?:kepercayaan|kerja ?sama|kesetiaan|dukungan|mempercayakan|memilih|menjadi|bekerja ?sama|kemitraan|loyalitas)`,
    p`\bsemoga (?:tuan|puan|anda|e-?mel|surat|(?:mesej|tempah)|kita)(?:\/puan)?(?: [a-z]+){0,4} (?:sehat|baik|sukses|lancar|lindungan)`,
    p`^(?:sebagai|selaku) (?:syarikat|rakan niaga|penyedia|rakan sekerja|bahagian|bentuk|wujud)|^seperti (?:yang )?(?:kita|tuan|puan|anda)(?:\/puan)? (?:ketahui|tahu)|^sebagaimana (?:kita|diketahui|tuan|puan|anda)`,
    p`^(?:melalui|bersama|dengan) (?:surat|e-?mel|(?:mesej|tempah)) ini|^dengan ini (?:kami|saya)|^(?:kami|saya) (?:ingin|hendak|bermaksud|perlu) (?:(?:menyampaikan|memaklumkan)|memaklumkan|memaklumkan|menjelaskan|mengabarkan) (?:beberapa|sesuatu|hal|perkembangan|maklumat|khabar|bahawa kami (?:(?:sentiasa|selalu)|terus))`,
    p`\b(?:senang|bangga|merupakan kehormatan|suatu kehormatan) (?:[a-z]+ ){0,3}(?:bekerja ?sama|melayani|menjadi|bermitra|membantu)\b|\bapa khabar\b`,
  ],
} satisfies Phrases
