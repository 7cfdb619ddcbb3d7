import type { Answer } from '../disclosure/answer.ts'
import type { Moment } from '../disclosure/moment.ts'
import { promisesOf } from '../disclosure/promises.ts'
import type { Disclosure, Remedy } from '../disclosure/schema.ts'
import type { LanguagePack } from '../languages/pack.ts'

/**
 * The sheet for the conversation: what to say first, what led to it, what the client will ask with this client's answers or
 * the gap to close, what not to say, what is promised, and what to do afterwards (rubric §5, after the CANDOR checklist).
 * @returns Markdown; private, because it holds the worksheet
 */
export function sheet(disclosure: Disclosure, pack: LanguagePack, today: Moment): string {
  const words = pack.sheet
  const client = disclosure.client?.name ?? disclosure.client?.address ?? '…'
  const voice = disclosure.sender?.voice ?? 'I'
  const firstFix = disclosure.fixes?.[0]?.text
  const { chain, why, notes } = disclosure.worksheet ?? {}
  const led = [chain, why, notes].filter((part) => part !== undefined)
  const own = (disclosure.questions ?? []).map(({ ask = '', answer }) => [ask, answer] as const)
  const sections: [title: string, lines: string[]][] = [
    [words.first, [[disclosure.what, words.own[voice], firstFix].filter((part) => part !== undefined).join(' '), words.listen, words.ask]],
    [words.led, led.length > 0 ? led : [words.ledNothing]],
    [words.questions, [...asked(disclosure, pack, today), ...own.map(([ask, answer]) => pair(ask, answer ?? words.gap))]],
    [words.not, words.nots.map((line) => `- ${line}`)],
    [words.promises, promiseLines(disclosure, pack)],
    [words.after, words.afters.map((line) => `- ${line}`)],
  ]
  const body = sections.map(([title, lines]) => `## ${title}\n\n${lines.join(lines[0]?.startsWith('- ') ? '\n' : '\n\n')}\n`)
  return `# ${words.title(client)}\n\n${words.private}\n\n${body.join('\n')}`
}

/** The questions that every client asks, each with the answer that these facts give, or what is missing for one. */
function asked(disclosure: Disclosure, pack: LanguagePack, today: Moment): string[] {
  const { sheet: words } = pack
  const written = disclosure.written ?? today
  // The first question of the wizard asks for both; without an answer to it nothing is claimed.
  const gateAnswered = disclosure.gate?.ours !== undefined
  const { details = {}, found, repeat, cause, compensation, prevention, senior } = disclosure
  const answer = (value: Answer<unknown> | undefined): string => {
    if (value?.state === 'known') return String(value.value)
    if (value?.state === 'unknown' && value.moreBy) return words.moreBy(pack.date(value.moreBy, 'by', written))
    return words.gap
  }
  const foundText = found?.by && found.on ? `${words.foundBy[found.by]} ${pack.date(found.on, 'on', written)}.` : words.gap
  const endText = details.end?.state === 'known' ? `${pack.date(details.end.value, 'plain', written)}.` : fixesText(disclosure) || words.gap
  const dataText = details.data
    ? answer(details.data)
    : ['outage', 'data-loss', 'data-breach'].includes(disclosure.kind ?? '')
      ? words.gap
      : gateAnswered && !disclosure.gate?.stops?.includes('personal-data')
        ? words.noData
        : words.gap
  const remedies = compensation?.state === 'known' ? compensation.value : []
  const costText =
    remedies.length > 0
      ? remedies.map((remedy) => remedyText(remedy, pack)).join(' ')
      : compensation?.state === 'none'
        ? `${words.nothingLost}${compensation.because ? `: ${compensation.because}` : ''}.`
        : answer(compensation)
  const deciders = remedies.map(({ approvedBy }) => approvedBy).filter((name) => name !== undefined)
  const preventionText = prevention?.state === 'known' ? (prevention.value.text ?? words.gap) : answer(prevention)
  const bossText =
    senior?.state === 'known' ? [senior.value.name, senior.value.role].filter((part) => part !== undefined).join(', ') : words.gap
  return [
    pair(words.asked.found, foundText),
    pair(words.asked.over, endText),
    pair(words.asked.scope, answer(disclosure.scope)),
    pair(words.asked.data, dataText),
    pair(words.asked.cost, costText),
    pair(words.asked.before, repeat ? words.before : gateAnswered ? words.notBefore : words.gap),
    pair(words.asked.checks, disclosure.worksheet?.why ?? answer(cause)),
    pair(words.asked.decides, deciders.length > 0 ? deciders.join(', ') : words.gap),
    pair(words.asked.again, preventionText),
    pair(words.asked.writing, words.inWriting),
    pair(words.asked.boss, bossText),
  ]
}

function pair(question: string, answer: string): string {
  return `**${question}**\n${answer}`
}

function fixesText({ fixes = [] }: Disclosure): string {
  return fixes.map(({ text }) => text ?? '').join(' ')
}

function remedyText({ text, form, amount, by }: Remedy, pack: LanguagePack): string {
  if (text !== undefined) return text
  return `${[form, amount && pack.money(amount), by && pack.date(by, 'by')].filter((part) => part !== undefined).join(', ')}.`
}

function promiseLines(disclosure: Disclosure, pack: LanguagePack): string[] {
  const words = pack.sheet
  const promises = promisesOf(disclosure)
  if (promises.length === 0) return [words.noPromises]
  return promises.map(
    ({ text, path, owner = words.noOwner, by }) =>
      `- [ ] ${by ? pack.date(by, 'by', disclosure.written) : words.noDate}, ${owner}: ${text ?? path}`,
  )
}
