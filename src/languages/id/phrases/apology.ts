import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { WE } from './pieces.ts'

export default {
  apology: [
    p`\b(?:mohon|memohon|minta|meminta|memohonkan|menyampaikan|sampaikan|haturkan|menghaturkan|permohonan|permintaan) (?:[a-z]+ ){0,2}?maaf\b`,
    p`^(?:[a-z ]{1,25}, )?maaf\b(?! lahir)|\bmaaf(?:kan|in)(?:lah)? (?:kelalaian|kesalahan|kekeliruan|keteledoran|kecerobohan|kealpaan|keterlambatan|kekhilafan)\b|\bmaafin (?:${WE}|ya|kami)\b|\bmaaf(?:kan)? (?:saya|kami|ya|atas|karena|sudah|telah|pak|bu)\b|\bmaafkan (?:saya|kami|atas|karena)\b|, maaf\b`,
    p`\b${WE} (?:[a-z]+ )?menyesal\b(?! (?:mendengar|bahwa (?:bapak|ibu|anda)))`,
  ],
} satisfies Phrases
