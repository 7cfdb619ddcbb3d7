import { fold, type Sentence } from '../document.ts'
import { placeOfAll } from '../limit.ts'
import { rule } from '../rule.ts'

const HIGHEST = 7
const FEWEST_WORDS = 60

const HARD = 'Insufficient verification procedures occasioned considerable irregularities in your quarterly documentation. '

export default rule({
  id: 'reading-grade',
  code: 'L',
  kind: 'limit',
  isTotal: true,
  summary: 'A text that is hard to read: Flesch-Kincaid grade above 7.',
  why: 'Plain text is preferred by educated readers more, not less; most notices of a data breach are too hard to read. The figure moves with names and numbers, so that these are not counted, short texts are not judged, and it is never more than a warning (rubric §3: S46, S50, S58, S75, S76, S77).',
  better: 'Take the short word: "help" for "assistance", "use" for "utilise". Shorten the sentences.',
  severity: 'warning',
  examples: {
    bad: [
      HARD.repeat(7),
      `${HARD.repeat(8)}We are sorry.`,
      `${HARD.repeat(6)}I will ring you on Friday 6 March at 10:00.`,
      'Unfortunately, insufficient verification procedures within our administration department resulted in considerable irregularities concerning your quarterly documentation. We acknowledge our responsibility and apologise. Additional authorisation requirements were subsequently implemented, accompanied by comprehensive supervision of every individual transaction. Representatives of our organisation are currently reconciling the remaining discrepancies. Documentation summarising everything will be submitted immediately afterwards. Furthermore, independent specialists are evaluating whether supplementary modifications are necessary. Their recommendations determine subsequent arrangements.',
      'Notwithstanding considerable organisational preparation, several deliverables associated with your implementation programme remained incomplete. Our administrators misinterpreted the contractual documentation. Responsibility lies entirely with our management. Accordingly, additional specialists commenced remediation activities immediately. Their preliminary assessment identified numerous inconsistencies requiring clarification. Consultation regarding appropriate compensation is continuing. Comprehensive information concerning anticipated completion will be communicated separately. Subsequently, quality assurance procedures will be strengthened considerably across every department.',
    ],
    good: [
      'We billed you twice for February, and I am sorry. You paid both bills. I sent the money back this morning. Your bank should show it by Friday 6 March. We keep hours in two systems, and I did not check one against the other. A second person now checks each bill before it goes out. You do not need to do a thing. Tell me if this cost you more than I know.',
      HARD,
      'We sent you the wrong file.',
      'Your representatives Maximiliane Oberhauser-Schwarzenberger and Konstantinos Papadopoulos waited for us. I am sorry. We sent them to the wrong place. It was my mistake, and they lost a day. I have put it right. They can start on Monday. I will meet them at the gate at 08:00 and take them in. You do not need to do a thing. Ring me if they need more from us before that day.',
      'You had to wait for three days. I am sorry. We lost your order, and I did not look for it when you rang. I found it this morning. It left our house at 09:10, and it will be with you by noon. You do not have to pay for it. From now on I look at each open order at the end of the day. Ring me if it does not come.',
    ],
  },
  check({ prose, pack }) {
    // The formula was made for English; on other languages it would measure nothing.
    if (pack.id !== 'en') return []
    const { words, syllables } = countIn(prose)
    if (words < FEWEST_WORDS) return []
    const grade = 0.39 * (words / prose.length) + 11.8 * (syllables / words) - 15.59
    if (grade <= HIGHEST) return []
    const message = 'Many readers will have to read this twice. Use shorter words and shorter sentences.'
    return [{ message, place: placeOfAll(prose) }]
  },
})

/** A group of vowels is a syllable, less the ones that are not heard: "made", "missed", "times" against "the" and "table". */
const VOWELS = /[aeiouy]{1,4}/g
const SILENT = new RegExp(
  [
    String.raw`e\b(?<=[aeiouy][a-z]{0,20}(?:[^aeiouyl\W]|[aeiouy]l)e)`,
    String.raw`ed\b(?<=[aeiouy][a-z]{0,20}[^aeiouytd\W]ed)`,
    String.raw`es\b(?<=[aeiouy][a-z]{0,20}[^aeiouyscgxz\W]es)`,
  ].join('|'),
  'g',
)

/** Without numbers and names: they are as long as they are. */
function countIn(prose: readonly Sentence[]): Counts {
  const sum = { words: 0, syllables: 0 }
  for (const { text } of prose) {
    text.split(/\s+/).forEach((word, index) => {
      const counts = countsOf(word)
      if (counts.isName && index > 0) return
      sum.words += counts.words
      sum.syllables += counts.syllables
    })
  }
  return sum
}

interface Counts {
  words: number
  syllables: number
}

/** Texts use the same few thousand words over and over. */
const KEPT = 5_000
const kept = new Map<string, Counts & { isName: boolean }>()

function countsOf(word: string): Counts & { isName: boolean } {
  const known = kept.get(word)
  if (known) return known
  const folded = /\d/.test(word) ? '' : fold(word)
  const counts = {
    words: count(folded, /[a-z][a-z']{0,60}/g),
    syllables: count(folded, VOWELS) - count(folded, SILENT),
    isName: /^[“"'(]?\p{Lu}/u.test(word),
  }
  if (kept.size >= KEPT) kept.clear()
  kept.set(word, counts)
  return counts
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
