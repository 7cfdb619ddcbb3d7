import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  // All that "findDates" may read as a date or a time of day, and more: without one of these it need not look.
  date: [
    p`\d[:./-]\d|\d(?:hb\.?)? (?:jan|feb|mac|apr|mei|jun|jul|ogo|sep|okt|nov|dis)|\b(?:ahad|isnin|selasa|rabu|khamis|jumaat|sabtu|minggu|kelmarin|semalam|tadi|nanti|esok|lusa|hari ini|pagi|tengah hari|petang|malam|pukul|jam)\b`,
  ],
} satisfies Phrases
