import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  // Says how the mistake came to be known.
  'when-found': [
    p`\b(?:mengetahui|tahu|ketahui|diketahui|menemukan|temukan|ditemukan|menyadari|sadari|melihat|sadar|memberi ?tahu|beri ?tahu|memberitahukan|melaporkan|laporkan|mengabari|kabari|menelepon|menyampaikan kepada|mendengar|terungkap|ketahuan|mendapati|menunjukkan|mengingatkan|mengeluh|menghubungi kami|bertanya)(?:nya)?\b`,
  ],
} satisfies Phrases
