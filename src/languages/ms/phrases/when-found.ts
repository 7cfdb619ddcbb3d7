import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  // Says how the mistake came to be known.
  'when-found': [
    p`\b(?:menyedari|sedar|mengesan|memaklumkan|memberitahu|mendapati|mengetahui|menemui|diberitahu|dimaklumkan|perasan)(?:nya)?\b`,
    p`\b(?:mengetahui|tahu|ketahui|diketahui|menemui|temui|ditemui|menyedari|sedari|melihat|sedar|memberi ?tahu|beri ?tahu|memaklumkan|melaporkan|laporkan|maklumkan|menelefon|(?:menyampaikan|memaklumkan) kepada|mendengar|didapati|mendapati|dikesan|mengesan|menunjukkan|mengingatkan|mengadu|menghubungi kami|bertanya)\b`,
  ],
} satisfies Phrases
