import { say } from '../../said.ts'
import { datesIn, keptWith, type Document, type Sentence } from '../document.ts'
import { owning } from '../presence.ts'
import { phrases, rule, type Problem } from '../rule.ts'

/** From when to when, and one more: above that a paragraph reads like a log. */
const MOST_TIMES = 3

export default rule({
  id: 'over-explaining',
  code: 'F29',
  kind: 'phrase',
  readsMore: true,
  summary:
    'A lecture in place of the news ("for context", "it is a complex system", "what happened was that"), or a paragraph full of clock times.',
  why: 'Explanation comes after ownership and repair in what people want from an apology, and every sentence of it hides the one that they look for. A log belongs in a report of its own (rubric F29, §0.7, §3: S1).',
  better: 'Two sentences: what you did, and what came of it. "I took the old price list. Three of your invoices are £40 too high."',
  severity: 'warning',
  examples: {
    bad: [
      'We sent the wrong file. Here is how our sorter works.',
      'We sent the wrong file. Let me begin by describing how our sorting works.',
      'To give you some background, our two teams use two calendars.',
      'For context, we moved to the new hall in January.',
      'What happened was that the lists were not merged.',
      'Long story short, the van was booked twice.',
      'Let me explain how this came about.',
      'Our billing is a rather complex system.',
      'In layman’s terms, the index was old.',
      'It helps to know how our scheduling works: to understand why it failed, one has to go back to May.',
      'There are a lot of moving parts in a move like this.',
      'Without going into too much detail, the maker changed its format.',
      'We sent you the wrong file. The job began at 09:02, stopped at 09:07, began again at 09:15 and stopped at 09:31.',
      {
        body: 'The alarm rang at 08:50. We were there at 09:10, left at 09:40 and came back at 10:05.',
        facts: { what: 'The alarm rang.' },
      },
    ],
    good: [
      'I will explain how you get the money on Friday.',
      'I made a mistake, and your site was down from 09:02 to 09:14.',
      'A separate incident report is attached.',
      'Here is what happened: I sent it to the wrong Priya.',
      'I took the old price list.',
      'We made a mistake: it was down from 09:02 to 09:14.\n\nI will call you at 16:00, and you will have the list by 17:00.',
      'The trains leave at 08:02, 08:32, 09:02 and 09:32.',
      'I will explain it to your board on Thursday, if you want me to.',
      'The context menu does not open since our update.',
      'Your order is complex, and we priced it as a simple one.',
      'You asked me to explain the second fee: it was my mistake.',
      'The background of your logo came out grey.',
    ],
  },
  check(document) {
    const message = (found: string) =>
      say`"${found}" begins a lecture. Say in two sentences what you did and what came of it, and attach the rest if the client asks.`
    return [...phrases('over-explaining', message)(document), ...timetables(document)]
  },
})

/** All that could be a time of day, in any language, and more. */
const CLOCK = /\d[:.h]\d|\d[ \u00A0]?[ap]\.?m/gi
const clocksIn = keptWith(({ text }) => text.match(CLOCK)?.length ?? 0)

/** A paragraph that reads like the log of the day, in a message about a mistake. */
function timetables(document: Document): Problem[] {
  const { prose, pack, disclosure } = document
  if (!disclosure && !owning(document).some(({ isProse }) => isProse)) return []
  if (clocksOf(document.sentences) <= MOST_TIMES) return []
  return paragraphsOf(prose).flatMap((paragraph) => {
    if (clocksOf(paragraph) <= MOST_TIMES) return []
    const times = paragraph.flatMap((sentence) =>
      datesIn(sentence, pack).flatMap(({ time, start, end }) =>
        time === undefined ? [] : [{ time, start: sentence.start + start, end: sentence.start + end }],
      ),
    )
    const count = new Set(times.map(({ time }) => time)).size
    if (count <= MOST_TIMES) return []
    const message = say`${count} clock times in one paragraph read like a log. Say from when to when, and attach the log if the client asks for it.`
    return [{ message, place: { part: 'body' as const, start: times[0]!.start, end: times.at(-1)!.end } }]
  })
}

function clocksOf(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, sentence) => sum + clocksIn(sentence), 0)
}

function paragraphsOf(sentences: readonly Sentence[]): Sentence[][] {
  const paragraphs: Sentence[][] = []
  for (const sentence of sentences) {
    const last = paragraphs.at(-1)
    if (last?.[0]!.paragraph === sentence.paragraph) last.push(sentence)
    else paragraphs.push([sentence])
  }
  return paragraphs
}
