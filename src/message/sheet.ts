import type { Answer } from '../disclosure/answer.ts'
import type { Stop } from '../disclosure/choices.ts'
import { addDays, compareMoments, weekday, workingDaysBetween, type Moment } from '../disclosure/moment.ts'
import type { Disclosure, Remedy } from '../disclosure/schema.ts'
import type { LanguagePack } from '../languages/pack.ts'

/** What the sheet tells beside the answers. */
export interface SheetFacts {
  /** The day of the call. */
  today: Moment
  /** Only a holding note goes out: no owning up, no cause and no offer, on the telephone neither. */
  isHolding: boolean
  /** Who has to say yes to the message first: to a stop, or to what is named here (`£900 in this message`). */
  needs: readonly { stop?: Stop; name: string }[]
  /** What the message promises. */
  promises: readonly { what: string; owner?: string; by?: Moment; isKept: boolean; isOverdue: boolean }[]
  /** What matters most to the client, in their words. */
  priority?: { text: string; on?: Moment; heardBy?: string }
  /** Where the client is reached. */
  phone?: string
  /** A mistake of the same kind to this client, where the disclosure does not say of itself which time it is. */
  earlier?: { on: Moment; matter?: string; name: string }
}

type Section = [title: string, lines: readonly string[]]

/**
 * The sheet for the conversation, in the order of a call: what to do before, what to say first, what the client will ask with this
 * client's answers, what not to say, then who calls whom when (rubric §5, after the CANDOR checklist).
 * @returns Markdown; private, because it holds the worksheet
 */
export function sheet(disclosure: Disclosure, pack: LanguagePack, facts: SheetFacts): string {
  const { sheet: words } = pack
  const { chain, why, notes } = disclosure.worksheet ?? {}
  const led = [chain, why, notes].filter((part) => part !== undefined).map(oneLine)
  const questions = asked(disclosure, pack, facts)
  const gaps = questions.filter(({ answer }) => answer === undefined)
  const sections: Section[] = [
    [words.before, beforeLines(disclosure, pack, facts, gaps.length, led.length > 0)],
    [words.first, [`> ${breath(disclosure, pack, facts)}`, '', facts.isHolding ? words.listenOnly : words.listen]],
    [words.matters, priorityLines(disclosure, pack, facts)],
    [
      words.questions,
      [
        ...questions.flatMap(({ ask, answer }) => (answer === undefined ? [] : [`- **${ask}** ${answer}`])),
        ...(gaps.length > 0 ? ['', words.gaps, '', ...gaps.map(({ ask }) => `- **${ask}**`)] : []),
      ],
    ],
    [words.not, notLines(disclosure, pack, facts).map((line) => `- ${line}`)],
    [words.led, led.map((line) => `- ${line}`)],
    [words.calls, callLines(disclosure, pack, facts)],
  ]
  const body = sections.flatMap(([title, lines]) => (lines.length === 0 ? [] : [`## ${title}\n\n${lines.join('\n').trim()}\n`]))
  return `# ${words.title(clientOf(disclosure))}\n\n${words.private}\n\n${body.join('\n')}`
}

/** What is to be done before anybody dials. */
function beforeLines(
  { kind, gate }: Disclosure,
  { sheet: words }: LanguagePack,
  facts: SheetFacts,
  gaps: number,
  hasLed: boolean,
): string[] {
  const { needs, isHolding } = facts
  const stops = isHolding ? (gate?.stops ?? []).filter((stop) => stop !== 'repeated' && gate?.clearedBy === undefined) : []
  const unsure = gate?.ours === 'unsure'
  return [
    ...needs.map(({ stop, name }) => (stop ? words.yesFirst(words.deciders[stop]) : words.approve(name))),
    ...[...new Set(stops.map((stop) => words.deciders[stop]))].map(words.tellFirst),
    ...(unsure ? [words.findWhose] : []),
    ...(gaps > 0 ? [words.close(gaps)] : []),
    ...(hasLed || kind === undefined ? [] : [words.ledNothing]),
  ].map((line) => tick(line))
}

/** What went wrong, whose it is, and what is being done: no more than one breath holds. */
function breath(disclosure: Disclosure, { date, deedBy, sheet: words }: LanguagePack, { isHolding, today }: SheetFacts): string {
  const { kind, what, repeat, fixes = [], next, sender } = disclosure
  const voice = sender?.voice ?? 'I'
  if (isHolding) return join([what, words.looking[voice], next && words.hearAgain(date(next, 'by', today))])
  const fix = fixes.find(({ status }) => status === 'done') ?? fixes[0]
  // As the message has it. Of an outage often nobody knows whose deed it was: it is the firm's all the same.
  const deed = deedBy(what ?? '') ?? (kind === 'outage' ? 'we' : voice)
  return join([what, words.own(deed, voice), repeat && words.second, fix?.text])
}

function priorityLines({ client }: Disclosure, { date, sheet: words }: LanguagePack, { priority, today }: SheetFacts): string[] {
  const matters = client?.matters?.state === 'known' ? client.matters.value : undefined
  const source = priority && [
    ...(priority.on ? [words.saidOn(date(priority.on, 'on', today))] : []),
    ...(priority.heardBy === undefined ? [] : [words.heardBy(priority.heardBy)]),
  ]
  return [
    ...(priority ? [`"${oneLine(priority.text)}"${source!.length > 0 ? ` (${source!.join(', ')})` : ''}`] : []),
    ...(client?.touched === 'no' ? ['', words.untouched] : []),
    ...(matters === undefined ? [] : ['', words.answersIt(oneLine(matters))]),
    ...(priority || matters !== undefined ? [] : [words.askMatters]),
  ]
}

/** A question with the answer that these facts give; without one it is a gap to close. */
interface Asked {
  ask: string
  answer?: string | undefined
}

/** The questions that every client asks, then those that the sender expects. */
function asked(disclosure: Disclosure, pack: LanguagePack, facts: SheetFacts): Asked[] {
  const { sheet: words } = pack
  const { today, isHolding, needs } = facts
  const { cause, compensation, prevention, senior, next, scope, questions = [] } = disclosure
  const later = laterText(next, pack, today)
  const said = (answer: Answer<string> | undefined): string | undefined => {
    if (answer?.state === 'known') return answer.value
    if (answer?.state === 'unknown') return laterText(answer.moreBy, pack, today)
    return undefined
  }
  // A holding note gives no cause and makes no offer, and neither does the call about it.
  const open = (text: string | undefined): string | undefined => (isHolding ? later : text)
  const remedies = compensation?.state === 'known' ? compensation.value : []
  const named = remedies.map(({ approvedBy }) => approvedBy).filter((name) => name !== undefined)
  const deciders = named.length > 0 ? named.join(', ') : remedies.length > 0 ? words.decided : undefined
  const prevented = prevention?.state === 'known' ? prevention.value.text : said(prevention as Answer<string> | undefined)
  const boss = senior?.state === 'known' ? join([senior.value.name, senior.value.role], ', ') : ''
  const all: Asked[] = [
    { ask: words.asked.found, answer: foundText(disclosure, pack, today) },
    { ask: words.asked.over, answer: overText(disclosure, pack, today) },
    { ask: words.asked.scope, answer: said(scope) },
    { ask: words.asked.data, answer: dataText(disclosure, said, words) },
    { ask: words.asked.cost, answer: open(costText(disclosure, pack, today)) },
    { ask: words.asked.before, answer: beforeText(disclosure, pack, facts) },
    { ask: words.asked.checks, answer: open(said(cause)) },
    { ask: words.asked.decides, answer: open(deciders) },
    { ask: words.asked.again, answer: open(prevented) },
    { ask: words.asked.writing, answer: needs.length > 0 ? words.inWritingLater : words.inWriting },
    { ask: words.asked.boss, answer: boss },
    ...questions.flatMap(({ ask, answer }) => (ask === undefined ? [] : [{ ask: oneLine(ask), answer }])),
  ]
  return all.map(({ ask, answer }) => ({ ask, answer: answer === undefined || answer === '' ? undefined : oneLine(answer) }))
}

function foundText({ found, written }: Disclosure, { date, sheet: words }: LanguagePack, today: Moment): string | undefined {
  if (!found?.on) return undefined
  const days = workingDaysBetween(found.on, written ?? today)
  return join([`${words.foundBy[found.by ?? 'us']} ${date(found.on, 'on', today)}.`, days > 1 ? words.late(days) : undefined])
}

function overText({ details, fixes = [] }: Disclosure, pack: LanguagePack, today: Moment): string | undefined {
  const { date, sheet: words } = pack
  const end = details?.end
  if (end?.state === 'known') return words.over(date(end.value, 'on', today))
  const open = end?.state === 'unknown' ? laterText(end.moreBy, pack, today) : undefined
  return join([end?.state === 'unknown' ? (open ?? words.notSure) : undefined, ...fixes.map(({ text }) => text)])
}

/** The first question of the wizard asks for personal data; without an answer to it nothing is claimed. */
function dataText(
  { kind, gate, details = {} }: Disclosure,
  said: (answer: Answer<string> | undefined) => string | undefined,
  words: LanguagePack['sheet'],
): string | undefined {
  const { data, people, consequences, restored, gone } = details
  if (kind === 'data-breach') {
    if (data?.state !== 'known') return said(data)
    return join([
      words.exposed,
      data.value,
      people?.state === 'known' ? words.people(people.value) : undefined,
      consequences?.state === 'unknown' ? words.consequences(said(consequences)) : said(consequences),
    ])
  }
  if (kind === 'data-loss') return join([said(gone), said(restored)])
  if (data) return said(data)
  const mayBe = kind === 'outage' || gate?.ours === undefined || (gate.stops ?? []).includes('personal-data')
  return mayBe ? undefined : words.noData
}

function costText({ loss, compensation }: Disclosure, pack: LanguagePack, today: Moment): string | undefined {
  const { sheet: words } = pack
  const lost = loss?.state === 'known' ? words.lost(pack.money(loss.value)) : undefined
  switch (compensation?.state) {
    case 'known':
      return join([lost, ...compensation.value.map((remedy) => remedyText(remedy, pack, today))])
    case 'none':
      return join([lost, words.noOffer(compensation.because)])
    case 'unknown':
      return laterText(compensation.moreBy, pack, today)
    case undefined:
      return undefined
  }
}

/** An answer promised for a day that is over is none: the client has waited for it. */
function laterText(at: Moment | undefined, { date, sheet: words }: LanguagePack, today: Moment): string | undefined {
  return at && compareMoments(at, today) >= 0 ? words.moreBy(date(at, 'by', today)) : undefined
}

function remedyText({ text, form = 'other', amount, by }: Remedy, { date, money, promised }: LanguagePack, today: Moment): string {
  if (text !== undefined) return text
  const what = promised.remedy(form, amount && money(amount)).replace(/\.$/, '')
  return `${join([what, by && date(by, 'by', today)], ', ')}.`
}

function beforeText(
  { repeat, gate }: Disclosure,
  { date, sheet: words }: LanguagePack,
  { earlier, today }: SheetFacts,
): string | undefined {
  if (repeat) {
    const different = repeat.whyDifferent?.state === 'known' ? repeat.whyDifferent.value : undefined
    return join([words.again(repeat.earlier && date(repeat.earlier, 'on', today)), different])
  }
  if (earlier) return words.onRecord(date(earlier.on, 'on', today), earlier.matter, earlier.name)
  return gate?.ours === undefined || gate.stops?.includes('repeated') ? undefined : words.notBefore
}

/** What holds for every call, and what these answers make tempting. */
function notLines({ kind, cause, compensation }: Disclosure, { sheet: words }: LanguagePack, { isHolding }: SheetFacts): readonly string[] {
  if (isHolding) return [...words.nots.holding, ...words.nots.always]
  return [
    words.nots.sorry,
    ...(cause?.state === 'known' ? [] : [words.nots.cause]),
    ...(compensation?.state === 'known' || compensation?.state === 'none' ? [] : [words.nots.sum]),
    ...(kind === 'data-breach' ? [words.nots.misuse] : []),
    ...words.nots.always,
  ]
}

/** Everything with a day on it, the first first; what is due at the same time by the same person stands together. */
function callLines(disclosure: Disclosure, { date, sheet: words }: LanguagePack, facts: SheetFacts): string[] {
  const { senior, contact, sender } = disclosure
  const { today, promises, phone, needs } = facts
  const by = (moment: Moment) => date(moment, 'by', today)
  const me = sender?.name ?? words.you
  const tomorrow = workingDayFrom(addDays(today, 1))
  const later = workingDayFrom(addDays(today, 30))
  const person = ({ name, role, phone: at, email }: NonNullable<Disclosure['contact']>) => join([name, role, at, email], ', ')
  const groups = new Map<string, { by?: Moment; owner: string; lines: { what: string; isKept: boolean }[]; isOverdue: boolean }>()
  for (const { what, owner = words.nobody, by: at, isKept, isOverdue } of promises) {
    const key = `${at ? `${at.date} ${at.time ?? ''}` : ''} ${owner}`
    const group = groups.get(key) ?? { ...(at && { by: at }), owner, lines: [], isOverdue: false }
    group.isOverdue ||= isOverdue
    group.lines.push({ what: oneLine(what), isKept })
    groups.set(key, group)
  }
  const promised = [...groups.values()].map(({ by: at, owner, lines, isOverdue }) => {
    const head = `${at ? capital(by(at)) : words.noDate}${isOverdue ? ` (${words.overdue})` : ''}, ${owner}:`
    const [only] = lines
    return {
      at,
      lines:
        lines.length === 1
          ? [tick(`${head} ${only!.what}`, only!.isKept)]
          : [`- ${head}`, ...lines.map(({ what, isKept }) => `  ${tick(what, isKept)}`)],
    }
  })
  const dated = [
    ...promised,
    { at: tomorrow, lines: [tick(words.setRight(capital(by(tomorrow)), me))] },
    { at: later, lines: [tick(words.askOnce(capital(by(later)), me))] },
  ].sort((one, other) => (one.at && other.at ? compareMoments(one.at, other.at) : one.at ? -1 : other.at ? 1 : 0))
  return [
    tick((needs.length > 0 ? words.callOnceApproved : words.callToday)(me, clientOf(disclosure), phone)),
    ...(senior?.state === 'known' && person(senior.value) !== '' ? [tick(words.senior(person(senior.value)))] : []),
    ...(contact && person(contact) !== '' ? [`- ${words.contact(person(contact))}`] : []),
    ...dated.flatMap(({ lines }) => lines),
    ...(promises.length === 0 ? [`- ${words.noPromises}`] : []),
  ]
}

/** The day itself, or the Monday after a weekend. */
function workingDayFrom(day: Moment): Moment {
  return weekday(day) % 6 === 0 ? workingDayFrom(addDays(day, 1)) : day
}

function clientOf({ client }: Disclosure): string {
  return client?.name ?? client?.address ?? '…'
}

function tick(text: string, isDone = false): string {
  return `- [${isDone ? 'x' : ' '}] ${text}`
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

/** What there is of these, one behind the other. */
function join(parts: readonly (string | false | undefined)[], between = ' '): string {
  return parts.filter((part) => part !== undefined && part !== false && part !== '').join(between)
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').trim()
}
