import { say } from '../../said.ts'
import { keptWith, type Reading, type Sentence } from '../document.ts'
import { placeOfAll } from '../limit.ts'
import { rule } from '../rule.ts'

const HIGHEST = 7
const FEWEST_WORDS = 60

const HARD = 'Insufficient verification procedures occasioned considerable irregularities in your quarterly documentation. '

export default rule({
  id: 'reading-grade',
  code: 'L',
  kind: 'limit',
  counts: 'years of school (Flesch-Kincaid)',
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
  check({ prose, pack }, team) {
    // The formula was made for English; on other languages it would measure nothing.
    if (pack.id !== 'en') return []
    const { words, syllables } = countIn(prose)
    if (words < FEWEST_WORDS) return []
    const grade = 0.39 * (words / prose.length) + 11.8 * (syllables / words) - 15.59
    if (grade <= (team?.most?.['reading-grade'] ?? HIGHEST)) return []
    const message = say`Many readers will have to read this twice. Use shorter words and shorter sentences.`
    return [{ message, place: placeOfAll(prose) }]
  },
})

interface Counts {
  words: number
  syllables: number
}

function countIn(prose: readonly Sentence[]): Counts {
  let words = 0
  let syllables = 0
  for (const sentence of prose) {
    const counts = countsIn(sentence)
    words += counts.words
    syllables += counts.syllables
  }
  return { words, syllables }
}

const countsIn = keptWith(countOf)

/** Without numbers and names: they are as long as they are. */
function countOf({ text, folded }: Reading): Counts {
  const sum = { words: 0, syllables: 0 }
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    end = start
    while (end < text.length && !isSpace(folded.charCodeAt(end))) end++
    if (start === 0 || !isName(text, start)) addWord(folded, start, end, sum)
  }
  return sum
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13)
}

/** Those that a name may stand in: “ " ' ( */
const QUOTES = [0x201c, 34, 39, 40]
const CAPITAL = /\p{Lu}/u

function isName(text: string, start: number): boolean {
  const first = text.charCodeAt(start)
  const code = QUOTES.includes(first) ? text.charCodeAt(start + 1) : first
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(String.fromCharCode(code))
}

const VOWEL = 1
const CONSONANT = 2
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code)
  return 'aeiouy'.includes(letter) ? VOWEL : /[a-z]/.test(letter) ? CONSONANT : 0
})

/** What stands between two spaces. A hyphen makes two words of it; a digit, none. */
function addWord(folded: string, start: number, end: number, sum: Counts): void {
  let words = 0
  let syllables = 0
  let from = -1
  let vowels = 0
  for (let at = start; at <= end; at++) {
    const code = at < end ? folded.charCodeAt(at) : 0
    if (code >= 48 && code <= 57) return
    const kind = code < 128 ? KINDS[code]! : 0
    if (kind !== 0) {
      if (from < 0) from = at
      if (kind === VOWEL && (at === from || KINDS[folded.charCodeAt(at - 1)] !== VOWEL)) vowels++
    } else if (from >= 0 && (code !== 39 || at + 1 === end)) {
      words++
      syllables += vowels - (vowels > 1 && isSilent(folded, at) ? 1 : 0)
      from = -1
      vowels = 0
    }
  }
  sum.words += words
  sum.syllables += syllables
}

/** Is the last e not heard: in "made", "missed" and "times", against "the", "table", "wanted" and "boxes"? */
function isSilent(word: string, end: number): boolean {
  const last = word[end - 1]!
  const e = last === 'd' || last === 's' ? end - 2 : end - 1
  if (word[e] !== 'e') return false
  const before = word[e - 1]!
  if (KINDS[before.charCodeAt(0)] !== CONSONANT) return false
  if (last === 'd') return before !== 't' && before !== 'd'
  if (last === 's') return !'scgxz'.includes(before)
  return before !== 'l' || KINDS[word.charCodeAt(e - 2)] === VOWEL
}
