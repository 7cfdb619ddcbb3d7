import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'
import { BARE, WE } from './pieces.ts'

// "Jika berulang, saya akan datang" may never fall due, and "saya belum tahu apa yang akan kami ubah" promises nothing.
const NO_OFFER = piece`^(?!(?:jika|jikalau|andai|sekiranya|kalau)\b|.{0,30}\b(?:tahu|diketahui)\b).{0,300}?`

export default {
  'promise-count': [
    p`${NO_OFFER}\bakan\b(?! (?:tetapi|tidak))(?<!\b(?:tidak|tak|bukan|seakan|tidak tahu apa yang) akan)`,
    p`${NO_OFFER}\b${WE} (?:akan|berjanji|janji|cuba|pastikan|jamin|komited)\b|${NO_OFFER}\b${WE} ${BARE}\b[^.;]{0,60}\b(?:selewat-lewatnya|paling lewat|hari ini juga|esok|lusa|sebelum|nanti)\b`,
  ],
} satisfies Phrases
