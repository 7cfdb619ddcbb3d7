import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { WE } from './pieces.ts'

export default {
  // Read in the first two sentences only: what stands here stands before the news.
  'buried-news': [
    p`\bsemoga (?:tuan|puan|encik|cik|anda)(?:\/puan)?(?: [a-z]+){0,3} (?:sihat|sejahtera|afiat)\b|\b(?:sekadar|hanya) (?:makluman|kemas kini)\b`,
    p`^${WE} (?:menulis|menghubungi (?:tuan|puan|anda)) (?:ini )?untuk (?:memaklumkan|memberitahu|menyampaikan)\b|^(?:e-?mel|mesej|surat) ini (?:adalah )?(?:untuk|bertujuan)\b|\bterima kasih (?:[a-z]+ ){0,2}?(?:atas|kerana) (?:sokongan|kepercayaan|kesetiaan|memilih|menjadi pelanggan)\b`,
    p`\b(?:terima kasih|terimakasih) (?:diucapkan )?(?:[a-z]+ ){0,2}?(?:atas|telah|sudah|dah|kerana) (?:[a-z]+ ){0,2}?(?:kepercayaan|kerjasama|kesetiaan|sokongan|memilih|menjadi|bekerjasama)`,
    p`\bsemoga (?:tuan|puan|anda|e-?mel|surat|mesej|kita)(?:\/puan)?(?: [a-z]+){0,4} (?:sihat|baik|berjaya|ceria|lindungan)`,
    p`^(?:sebagai|selaku) (?:syarikat|rakan niaga|penyedia perkhidmatan|sebahagian)|^seperti (?:yang )?(?:kita|tuan|puan|anda)(?:\/puan)? (?:ketahui|tahu)|^sebagaimana (?:kita|diketahui|tuan|puan|anda)`,
    p`^(?:melalui|bersama|dengan) (?:surat|e-?mel|mesej) ini|^dengan ini ${WE}|^${WE} (?:ingin|hendak|perlu) (?:menyampaikan|memaklumkan|menjelaskan) (?:beberapa|sesuatu|perkara|perkembangan|maklumat|khabar|bahawa kami (?:sentiasa|selalu|terus))`,
    p`\b(?:berbesar hati|berbangga|bangga|suatu penghormatan) (?:[a-z]+ ){0,3}(?:bekerjasama|berkhidmat|melayan|menjadi|membantu)\b|\bapa khabar\b`,
  ],
} satisfies Phrases
