import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  // Words with a capital that are nobody's name.
  'invented-fact': [
    p`^(?:i|i'm|i'll|i've|i'd|dear|kind|best|warm|yours|regards|sincerely|faithfully|wishes|mr|mrs|ms|dr|prof|internet|english|excel|pdf|
      vat|ps|ok|christmas|easter)$`,
  ],
  // Number words; the place in the list is the number. "One" is hardly ever a count.
  'invented-fact.numbers': [
    /(?!)/,
    /(?!)/,
    /\btwo\b(?! of (?:you|us)\b)/,
    /\bthree\b/,
    /\bfour\b/,
    /\bfive\b/,
    /\bsix\b/,
    /\bseven\b/,
    /\beight\b/,
    /\bnine\b/,
    /\bten\b/,
    /\beleven\b/,
    /\btwelve\b/,
  ],
} satisfies Phrases
