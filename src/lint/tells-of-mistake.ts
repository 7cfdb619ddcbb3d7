import type { Document, Sentence } from './document.ts'

const NONE: readonly never[] = []

/** Somebody says sorry, defends the firm, or says what is only said by those who have something to answer for. */
const TELLS = [
  'apology-count',
  'conditional-apology',
  'non-apology',
  'non-apology.blank',
  'non-apology.regret',
  'defensive',
  'blame-client',
  'disclaimer.fate',
  'disclosure.notice',
  'disclosure.told',
]

/** What people write in the place of an apology. */
const SOOTHING = [
  'minimising',
  'minimising.soothing',
  'blank-harm',
  'presumed-goodwill',
  'disclosure.patience',
  'disclosure.verdict',
  'strings-attached',
  'unsupported-claim.nothing',
]
const LAWYERS = ['disclaimer', 'disclaimer.fate', 'excuse', 'excuse.after', 'legalese']
const BAD_NEWS = [
  'disclosure.affair',
  'disclosure.complaint',
  'disclosure.trouble',
  'agentless.damage',
  'blame-supplier',
  'blame-staff',
  'blame-client.hinted',
]

/** Words that are about a mistake only beside others: a newsletter speaks of values, and a team's minutes of what it missed. */
const GUARDED: readonly { words: readonly string[]; beside: readonly string[]; and?: readonly string[] }[] = [
  { words: ['ownership', 'agentless'], beside: ['disclosure.reader', 'empty-promise'] },
  { words: ['values-talk', 'guarantee', 'self-praise', 'empty-promise'], beside: ['disclosure.affair'] },
  { words: [...SOOTHING, ...LAWYERS], beside: BAD_NEWS },
  {
    words: ['minimising', 'minimising.soothing', 'disclaimer', 'disclaimer.fate'],
    beside: ['impersonal', 'impersonal.greeting', 'presumed-goodwill'],
  },
  // Patch notes tell of events, and speak to nobody.
  {
    words: ['minimising', 'minimising.soothing', 'disclaimer', 'disclaimer.fate'],
    beside: ['what-went-wrong'],
    and: ['disclosure.you'],
  },
  { words: ['empty-promise', 'self-praise'], beside: ['disclosure.trouble'] },
]

/** What is said about an event by those who have something to answer for, and by few others. */
const ABOUT_IT = [
  'letter.found',
  'letter.pity',
  'letter.shrug',
  'letter.mended',
  'letter.asks',
  'letter.amends',
  'legalese',
  'disclaimer.fate',
  'presumed-goodwill',
  'blame-supplier',
  'blame-client.hinted',
  'defensive.hinted',
  'empty-promise',
  'empty-promise.undated',
]

/** What any report of trouble may hold as well, whoever's it is, is left out. */
const BESIDE_TROUBLE = ABOUT_IT.filter((id) => id !== 'letter.shrug' && id !== 'letter.asks')

/** Of these kinds two tell without any event: it came out, and it is nothing much. */
const KINDS = ['letter.found', 'letter.pity', 'letter.shrug', 'letter.mended', 'letter.amends']

/** Nobody did it, somebody else did it, or it does not count: in a letter that is enough. */
const EVASIONS = ['agentless', 'blame-staff', 'disclaimer']

/** Harm: enough where it is the reader's, or done twice. */
const HARM = ['letter.damage', 'agentless.damage']

/** Not as it should be, and maybe nobody's fault. */
const AMISS = [...HARM, 'letter.undone', 'letter.otherwise', 'letter.gone', 'letter.late', 'letter.others', 'letter.trouble']

/** The same without the words for trouble: a thing that was undone or done again beside one of these went wrong first. */
const PLAIN = AMISS.filter((id) => id !== 'letter.trouble')

/** An entry of a report or of release notes: "- Fixed: …", "Problem under investigation: …". */
const REPORTED = /^(?:[-•*–]\s|[A-Z][\w' ]{2,30}:\s[A-Z])/

/** Whoever says one of these has done something to the reader, whatever else the text is about. */
const OWNED = ['apology-count', 'ownership']

/** What is nobody's mistake, or not the sender's. */
const OTHER_MATTERS = ['disclosure.complains', 'disclosure.owed', 'disclosure.relayed']

/** In how many sentences a text says what it is about: one about a mistake may end in a reminder, too. */
const OPENING = 2

/** Bad news of its own, beside works that are planned. */
const UNPLANNED = ['what-went-wrong', 'agentless', 'agentless.damage', 'ownership']

/** Is a text that comes alone about a mistake of its sender at all? @param prose its sentences between greeting and signature */
export function tellsOfMistake(saying: Document['saying'], prose: readonly Sentence[]): boolean {
  const isGreeted = saying('letter.greeting').length > 0
  const polite = saying('disclosure.polite')
  // A letter may say no; a sentence alone that does is what firms say in place of an answer.
  const refused: readonly Sentence[] = isGreeted
    ? saying('disclosure.refuses').filter(({ hits }) => !HARM.some((id) => hits.has(id)))
    : NONE
  const counts = (sentence: Sentence) => !polite.includes(sentence) && !refused.includes(sentence)
  const supposed = saying('letter.supposed')
  const isEvent = (sentence: Sentence) => counts(sentence) && !supposed.includes(sentence) && !REPORTED.test(sentence.text)
  const says = (ids: readonly string[]) => ids.some((id) => saying(id).some(counts))
  const tells = (ids: readonly string[]) => ids.some((id) => saying(id).some(isEvent))

  const planned = saying('disclosure.planned')
  const isUnplanned = (sentence: Sentence) => counts(sentence) && !planned.includes(sentence)
  if (planned.some(counts) && !UNPLANNED.some((id) => saying(id).some(isUnplanned))) return false
  const isOwned = OWNED.some((id) => saying(id).some((sentence) => isEvent(sentence) && !sentence.hits.has('conditional-apology')))
  if (!isOwned) {
    if (says(OTHER_MATTERS)) return false
    if (says(['disclosure.astray']) && says(['disclosure.acts'])) return false
    if (prose.slice(0, OPENING).some(({ hits }) => hits.has('disclosure.reminds'))) return false
    if (!isGreeted && saying('disclosure.guide').length > 1) return false
  }

  if (says(TELLS)) return true
  if (GUARDED.some(({ words, beside, and }) => tells(words) && tells(beside) && (!and || says(and)))) return true
  if (!isGreeted) return false
  const amiss = new Set(AMISS.flatMap((id) => saying(id).filter(isEvent)))
  const harm = new Set(HARM.flatMap((id) => saying(id).filter(isEvent)))
  const isUndone = says(['letter.undoing'])
  const isToReader = prose.some(({ hits }) => hits.has('disclosure.you'))
  return (
    (tells(['letter.contrary']) && (isToReader || isUndone || amiss.size > 0 || says(ABOUT_IT))) ||
    (tells(PLAIN) && ((isUndone && (isToReader || tells(['letter.damage']))) || says(ABOUT_IT))) ||
    (tells(AMISS) && says(BESIDE_TROUBLE)) ||
    tells(EVASIONS) ||
    harm.size > 1 ||
    [...harm].some(({ hits }) => hits.has('disclosure.you')) ||
    (amiss.size > 1 && [...amiss].some(({ hits }) => hits.has('disclosure.you'))) ||
    KINDS.filter((kind) => says([kind])).length > 1
  )
}
