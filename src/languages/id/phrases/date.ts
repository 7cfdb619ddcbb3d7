import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  // All that "findDates" may read as a date or a time of day, and more: without one of these it need not look.
  date: [
    p`\d[:./-]\d|\d (?:jan|feb|peb|mar|apr|mei|jun|jul|ag|sep|okt|no[vp]|des)|\b(?:minggu|ahad|senin|selasa|rabu|kamis|jum'?at|sabtu|kemarin|semalam|tadi|nanti|besok|lusa|hari ini|pagi|siang|sore|petang|malam|dini hari|pukul|jam|pkl)\b`,
  ],
} satisfies Phrases
