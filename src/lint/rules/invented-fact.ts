import { say } from '../../said.ts'
import { valuesOf, type Value } from '../../disclosure/fields.ts'
import { addDays, moment, weekday, type Moment } from '../../disclosure/moment.ts'
import { sameMoney, type Money } from '../../disclosure/money.ts'
import { openAnswers } from '../../disclosure/promises.ts'
import type { Disclosure } from '../../disclosure/schema.ts'
import { keeping } from '../../languages/keeping.ts'
import type { FoundDate, FoundMoney, Stretch } from '../../languages/pack.ts'
import type { Span } from '../../template/trace.ts'
import { fold, type Document } from '../document.ts'
import { patternsOf, rule, type Problem } from '../rule.ts'

export default rule({
  id: 'invented-fact',
  code: 'I1',
  kind: 'fact',
  summary: 'An amount, a date, a time, a number or a name that is in none of the answers.',
  why: 'Nobody stands for a figure that no answer holds: it came from a template, from the last client’s message or from a slip of the hand; an untrue claim is what trust does not recover from (rubric F01: S10, S37).',
  better: 'Take it out, or put it into the answer where it belongs.',
  severity: 'error',
  examples: {
    bad: [
      { body: 'We are refunding you £250.', facts: { compensation: [{ form: 'refund', amount: '£240' }] } },
      { body: 'You will hear from me by Thursday 5 March.', facts: { next: '2026-03-06' } },
      { body: 'We restarted it at 09:15.', facts: { fixes: [{ text: 'We restarted it at 09:05.' }] } },
      { body: 'It concerns 43 people and 3 offices.', facts: { details: { people: 43 } } },
      { body: 'It concerns twelve of your people.', facts: { details: { people: 43 } } },
      { body: 'Dear Harriet,\n\nWe sent the wrong file.', facts: { client: { address: 'Ines' }, what: 'We sent the wrong file.' } },
      { body: 'I will call you today.', facts: { next: '2026-03-06' } },
      { subject: 'Invoice 1042', body: 'We billed you twice.', facts: { what: 'We billed you twice.' } },
    ],
    good: [
      { body: 'We are refunding you £240.00.', facts: { compensation: [{ form: 'refund', amount: '£240' }] } },
      { body: 'I will call you on Friday. It took us two days.', facts: { next: '2026-03-06 10:00', what: 'It took us 2 days.' } },
      {
        body: 'I told Ines’s team at 9.05 am on invoice 1,042.\n\nKind Regards,\nPaul Weber\nWeber GmbH, 20 High Street',
        facts: {
          fixes: [{ text: 'I told Ines and her team about invoice 1042.', by: '2026-03-03 09:05' }],
          sender: { name: 'Paul Weber' },
        },
      },
      { body: 'You were charged £120 too much.', facts: { details: { charged: '£360', correct: '£240' } } },
      { body: 'It happened yesterday.', facts: { when: '2026-03-03' } },
      'We refunded £240 on 3 March, and Petra Kühn will call you.',
    ],
  },
  check(document, team) {
    const { disclosure, subject = '', body, spans } = document
    if (!disclosure) return []
    const facts = factsOf(disclosure, document, team?.glossary)
    const readAs = (part: 'subject' | 'body', text: string, ownSpans: readonly Span[]) =>
      strayIn(part, text, document, facts)
        .filter(({ start, end }) => !ownSpans.some((span) => isVouched(span) && span.start < end && span.end > start))
        .map(({ start, end }): Problem => ({
          message: say`"${text.slice(start, end)}" is in none of the answers. Take it out, or put it into the answer where it belongs.`,
          place: { part, start, end },
        }))
    return [...readAs('subject', subject, spans.subject), ...readAs('body', body, spans.body)]
  },
})

/** An answer was printed here, or wording that somebody outside of this case answers for. */
function isVouched({ prints, file }: Span): boolean {
  return prints.length > 0 || /\/clauses\/[^/]+\.hbs$/.test(file)
}

/** All that the answers say, in the shapes in which a text can say it again. */
interface Facts {
  days: ReadonlySet<string>
  times: ReadonlySet<string>
  money: readonly Money[]
  numbers: ReadonlySet<string>
  words: ReadonlySet<string>
}

// What was handed over before and where the wizard stands are no facts of the case.
const NO_FACTS = /^(?:message|wizard|gate)\b/

function factsOf(disclosure: Disclosure, document: Document, glossary: readonly string[] = []): Facts {
  const { pack } = document
  const values = valuesOf(disclosure).values.filter(({ visibility, path }) => visibility !== 'private' && !NO_FACTS.test(path))
  const ofType = <T>(...types: Value['type'][]) => values.filter(({ type }) => types.includes(type)).map(({ value }) => value as T)
  const texts = ofType<string>('sentence', 'text')
  const written = disclosure.written
  const moments = [
    ...values.filter(({ type, path }) => type === 'moment' && path !== 'written').map(({ value }) => value as Moment),
    ...openAnswers(disclosure).flatMap(({ moreBy }) => (moreBy ? [moreBy] : [])),
  ]
  const dates = texts.flatMap((text) => pack.findDates(text))
  const numbers = texts.flatMap((text) => wordsAndNumbers(text).numbers.concat(wordNumbersIn(text, pack).map(({ number }) => number)))
  return {
    days: new Set([...moments.map(({ date }) => date), ...dates.flatMap((date) => daysOf(date, document.written))]),
    times: new Set([...moments, ...dates].flatMap(({ time }) => time ?? [])),
    money: withDifferences([...ofType<Money>('money'), ...texts.flatMap((text) => pack.findMoney(text).map(({ money }) => money))]),
    numbers: new Set([
      ...numbers,
      ...ofType<number>('count').map(String),
      ...[...moments, written ?? document.written].map(({ date }) => date.slice(0, 4)),
    ]),
    words: new Set([...texts, ...glossary].flatMap((text) => wordsAndNumbers(text).words)),
  }
}

const wordsAndNumbers = keeping((text) => ({
  words: namesIn(text).map(({ name }) => name),
  numbers: numbersIn(text).map(({ number }) => number),
}))

/** "You paid £120 too much" follows from two amounts that are known; so does a sum of two. */
function withDifferences(known: Money[]): Money[] {
  const pairs = known.flatMap((one) =>
    known.filter((other) => other.currency === one.currency && other !== one).map((other) => [one, other] as const),
  )
  return [
    ...known,
    ...pairs.flatMap(([one, other]) => [
      { ...one, minor: Math.abs(one.minor - other.minor) },
      { ...one, minor: one.minor + other.minor },
    ]),
  ]
}

function strayIn(part: 'subject' | 'body', text: string, document: Document, facts: Facts): Stretch[] {
  const { sentences, prose, pack } = document
  if (part === 'subject') return strayInSentence(readingOf(pack)(text), document, facts)
  return sentences.flatMap((sentence) => {
    const reading = readingOf(pack)(sentence.text)
    // A number on the letterhead of a team is no fact of the case, and neither are the names there.
    const isBelow = prose.length > 0 && sentence.start >= prose.at(-1)!.end
    return [
      ...strayInSentence(isBelow ? { ...reading, numbers: [] } : reading, document, facts),
      ...(isBelow || prose.length === 0 ? [] : strayNames(reading, facts)),
    ].map(({ start, end }) => ({ start: start + sentence.start, end: end + sentence.start }))
  })
}

function strayInSentence({ dates, money, numbers }: Reading, document: Document, facts: Facts): Stretch[] {
  return [
    ...dates.filter((found) => !isKnownDate(found, facts, document)),
    ...money.filter((found) => !facts.money.some((known) => sameMoney(known, found.money))),
    ...numbers.filter(({ number }) => !facts.numbers.has(number)),
  ].sort((a, b) => a.start - b.start)
}

/** What one sentence says, whatever the facts. */
interface Reading {
  dates: readonly FoundDate[]
  money: readonly FoundMoney[]
  numbers: readonly (Stretch & { number: string })[]
  /** The sentence with spaces where a date or an amount stands, and the words in it that may be names. */
  rest: string
  names: readonly (Stretch & { name: string })[]
}

const readings = new Map<string, (text: string) => Reading>()

function readingOf(pack: Document['pack']): (text: string) => Reading {
  const reading = readings.get(pack.id) ?? keeping((text) => read(text, pack))
  readings.set(pack.id, reading)
  return reading
}

function read(text: string, pack: Document['pack']): Reading {
  const dates = pack.findDates(text)
  const money = pack.findMoney(text)
  const rest = blanked(text, [...dates, ...money])
  const names = namesIn(rest).filter(
    ({ start, end, name }, index) =>
      index > 0 &&
      isCapitalised(rest.slice(start, end)) &&
      !opensQuote(rest, start) &&
      !patternsOf(pack, 'invented-fact').some((pattern) => pattern.test(name)),
  )
  return { dates, money, numbers: [...numbersIn(rest), ...wordNumbersIn(rest, pack)], rest, names }
}

/** The text with spaces where something was found already; every place stays where it was. */
function blanked(text: string, taken: readonly Stretch[]): string {
  let from = 0
  let rest = ''
  for (const { start, end } of [...taken].sort((a, b) => a.start - b.start)) {
    if (end <= from) continue
    rest += text.slice(from, Math.max(from, start)) + ' '.repeat(end - Math.max(from, start))
    from = end
  }
  return rest + text.slice(from)
}

function isKnownDate(found: FoundDate, { days, times }: Facts, { written }: Document): boolean {
  if (found.time !== undefined) return times.has(found.time)
  const possible = daysOf(found, written)
  // The date of the message may stand in it; "today" is a claim about what happens today.
  return possible.some((day) => days.has(day) || (found.day !== undefined && day === written.date))
}

/** The days that a date in a text can mean. */
function daysOf({ year, month, day, weekday: name, fromWritten }: FoundDate, written: Moment): string[] {
  if (month !== undefined && day !== undefined) {
    const near = Number(written.date.slice(0, 4))
    return (year !== undefined ? [year] : [near - 1, near, near + 1]).flatMap((each) => moment(each, month, day)?.date ?? [])
  }
  if (fromWritten !== undefined) return [addDays(written, fromWritten).date]
  if (name === undefined) return []
  const ahead = (name - weekday(written) + 7) % 7
  return [-14, -7, 0, 7, 14].map((weeks) => addDays(written, ahead + weeks).date)
}

/** Tokens with a digit in them; a lone digit counts only in front of a word: "3 offices". */
function numbersIn(text: string): (Stretch & { number: string })[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}.,:/'’+%-]*/gu)].flatMap((found) => {
    const token = withoutTail(found[0])
    const end = found.index + token.length
    if (!/\d/.test(token)) return []
    if (/^\d$/.test(token) && !/^ \p{Ll}/u.test(text.slice(end, end + 2))) return []
    return [{ start: found.index, end, number: token.toLowerCase().replace(/[.,'’](?=\d{3}(?:\D|$))/g, '') }]
  })
}

function withoutTail(token: string): string {
  let end = token.length
  while (end > 0 && ".,:/'’+-".includes(token[end - 1]!)) end--
  return token.slice(0, end)
}

/** "Two", "three": written out, the same numbers. */
function wordNumbersIn(text: string, pack: Document['pack']): (Stretch & { number: string })[] {
  const folded = fold(text)
  return patternsOf(pack, 'invented-fact.numbers').flatMap((pattern, number) => {
    const found = pattern.exec(folded)
    return found ? [{ start: found.index, end: found.index + found[0].length, number: String(number) }] : []
  })
}

/** Words as they may be names, each without an ending such as "'s". */
function namesIn(text: string): (Stretch & { name: string })[] {
  return [...text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)]
    .filter((found) => text[found.index - 1] !== "'" && text[found.index - 1] !== '’')
    .map((found) => ({ start: found.index, end: found.index + found[0].length, name: fold(found[0]) }))
}

function strayNames({ names, rest }: Reading, { words }: Facts): Stretch[] {
  return joined(
    names.filter(({ name }) => !words.has(name)),
    rest,
  )
}

/** All capitals are an abbreviation. */
function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word) && /\p{Ll}/u.test(word)
}

/** After a colon, a quotation mark or a dash a word has its capital from there. */
function opensQuote(text: string, start: number): boolean {
  let before = start - 1
  while (before >= 0 && /\s/.test(text[before]!)) before--
  return before < 0 || '"“(:–—-'.includes(text[before]!)
}

/** "Petra Kühn" is one name. */
function joined(strays: Stretch[], text: string): Stretch[] {
  const names: Stretch[] = []
  for (const { start, end } of strays) {
    const last = names.at(-1)
    if (last && /^[ -]$/.test(text.slice(last.end, start))) last.end = end
    else names.push({ start, end })
  }
  return names
}
