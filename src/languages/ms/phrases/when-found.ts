import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  // Says how the mistake came to be known.
  'when-found': [
    p`\b(?:menyedari|sedar|mengesan|memaklumkan|memberitahu|mendapati|mengetahui|menemui|diberitahu|dimaklumkan|perasan)(?:nya)?\b`,
    p`\b(?:mengetahui|tahu|ketahui|diketahui|menemukan|temukan|ditemukan|menyadari|sadari|melihat|sadar|memberi ?tahu|beri ?tahu|memaklumkan|melaporkan|laporkan|memaklumkan|maklumkan|menelefon|(?:menyampaikan|memaklumkan) kepada|mendengar|terungkap|ketahuan|mendapati|menunjukkan|mengingatkan|mengadu|menghubungi kami|bertanya)\b`,
  ],
} satisfies Phrases
