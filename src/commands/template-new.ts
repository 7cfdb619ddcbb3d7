import { userLanguage } from '../config/user-language.ts'
import { wizardFor } from '../languages/wizard.ts'
import { join } from 'node:path'
import { isMap, isSeq, parseDocument } from 'yaml'
import { libraryOf, settingsFor } from '../config/layers.ts'
import { isForDevices } from '../disclosure/text.ts'
import { shownFrom } from '../check/targets.ts'
import { addDays } from '../disclosure/moment.ts'
import { KINDS, type Kind } from '../disclosure/choices.ts'
import { writeNew } from '../disclosure/storage.ts'
import { Cancelled, EXIT, UserError, type ExitCode } from '../errors.ts'
import { isInteractive, type Io } from '../io.ts'
import { CHANNEL_NAMES, CHANNELS, type Channel } from '../message/channels.ts'
import { listed, loadTemplate, readSource, TEMPLATE_ID, type Library } from '../template/library.ts'
import { plain } from '../template/front-matter.ts'
import type { Template } from '../template/template.ts'
import { TemplateError } from '../template/template-error.ts'
import type { Asker, Outcome, Screen } from '../wizard/ask.ts'
import { todayOf } from './today.ts'

export interface NewTemplateOptions {
  kind?: Kind[]
  channel?: Channel
  title?: string
  owner?: string
  from?: string
  input?: boolean
}

/** A template that is to be made. */
interface Plan {
  kinds: Kind[]
  channel: Channel
  title: string
  owner: string | undefined
  /** The template that it starts from. */
  from: string
  /** `en/outage` */
  id: string
}

/** Somebody reads a template again after this many days. */
const REVIEW_AFTER = 365

/** `ownup template new [name]`: asks on a terminal for what no option says. */
export async function templateNew(name: string | undefined, options: NewTemplateOptions, io: Io): Promise<ExitCode> {
  for (const kind of options.kind ?? [])
    if (!(KINDS as readonly string[]).includes(kind))
      throw new UserError(`There is no kind of mistake "${kind}".`, `There are: ${KINDS.join(', ')}.`)
  const settings = await settingsFor(io)
  const library = libraryOf(settings, io)
  const plan =
    isInteractive(io) && options.input !== false ? await asked(name, options, library, io) : await planned(name, options, library)
  const file = join(settings.templates, `${plan.id}.hbs`)
  const shown = shownFrom(io.cwd, file)
  const source = (await readSource(library, plan.from))!
  const replaces = (await listed(library)).some(({ id }) => id === plan.id)
  const reviewBy = addDays(todayOf(io), REVIEW_AFTER).date
  if (!(await writeNew(file, textOf(plain(source.text), plan, reviewBy), { isShared: true })))
    throw new UserError(`${shown} is there already.`, 'Nothing was written. Give the new one another name.')
  const lines = [
    `Written: ${shown} (starts as ${plan.from}${replaces ? `; it takes the place of ownup's own ${plan.id}` : ''})`,
    `Somebody should read it again by ${reviewBy}: that is its review-by.`,
    `Next: change the words, then: ownup lint ${shown}`,
  ]
  const { wrap } = await import('../wizard/columns.ts')
  const width = isInteractive(io) ? (await import('../wizard/ask.ts')).widthOf(io) : Infinity
  for (const line of lines) io.stderr.write(`${wrap(line, width)}\n`)
  return EXIT.clean
}

/** The text of the template that it starts from, with the front matter of the new one. */
function textOf(text: string, { kinds, channel, title, owner }: Plan, reviewBy: string): string {
  const [, head = '', body = ''] = /^---\n([\s\S]*?\n)---[ \t]*\n([\s\S]*)$/.exec(text) ?? []
  const front = parseDocument(head)
  front.set('title', title)
  front.set('kinds', front.createNode(kinds, { flow: true }))
  front.set('channel', channel)
  front.delete('ejected')
  if (owner === undefined) front.delete('owner')
  else front.set('owner', owner)
  front.set('review-by', reviewBy)
  if (isMap(front.contents)) for (const { value } of front.contents.items) if (isSeq(value)) value.flow = true
  return `---\n${front.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n${body}`
}

/** Templates for one channel that fit all of these kinds, the one for just these kinds first. */
async function startsFor(kinds: readonly Kind[], channel: Channel, library: Library): Promise<Template[]> {
  const all = await Promise.all(
    (await listed(library)).map(({ id }) =>
      loadTemplate(library, id).catch((error: unknown) => {
        if (error instanceof TemplateError) return undefined
        throw error
      }),
    ),
  )
  return all
    .filter((template) => template !== undefined)
    .filter((template) => template.channel === channel && kinds.every((kind) => template.kinds.includes(kind)))
    .sort((one, other) => rank(one) - rank(other))
}

function rank({ kinds, purpose }: Template): number {
  return kinds.length + (purpose === 'holding' ? KINDS.length : 0)
}

async function planned(name: string | undefined, options: NewTemplateOptions, library: Library): Promise<Plan> {
  const { kind: kinds, title, channel = 'email', owner } = options
  const missing = [...(kinds ? [] : ['--kind']), ...(title === undefined ? ['--title'] : [])]
  if (!kinds || title === undefined)
    throw new UserError(
      `To make a template without asking, ownup needs ${missing.join(' and ')}.`,
      'Such as: ownup template new outage-hosting --kind outage --title "Outage at our host"',
    )
  const starts = await startsFor(kinds, channel, library)
  const from = startFrom(options.from ?? starts[0]?.id, starts, kinds, channel)
  return { kinds, channel, title, owner, from, id: idFrom(name ?? nameFor(title, channel), channel) }
}

/** @throws UserError if it is none of these */
function startFrom(from: string | undefined, starts: readonly Template[], kinds: readonly Kind[], channel: Channel): string {
  if (from !== undefined && starts.some(({ id }) => id === from)) return from
  throw new UserError(
    `${from === undefined ? 'No template can' : `"${from}" cannot`} be the start of ${withArticle(CHANNEL_NAMES[channel])} for ${kinds.join(', ')}.`,
    starts.length > 0 ? `These can: ${starts.map(({ id }) => id).join(', ')}.` : 'What there is says: ownup template list',
  )
}

const withArticle = (name: string) => `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`

/** `outage` or `en/outage` as `en/outage`. @throws UserError */
function idFrom(name: string, channel: Channel): string {
  const id = name.includes('/') ? name : `en/${name}`
  const problem = nameProblem(id, channel)
  if (problem === undefined) return id
  throw new UserError(problem, 'Such as: outage, outage-hosting, or outage.chat for what is said of it in chat.')
}

function nameProblem(id: string, channel: Channel): string | undefined {
  if (!TEMPLATE_ID.test(id) || !id.startsWith('en/'))
    return `"${id.replace(/^en\//, '')}" cannot be the name of a template: small letters, digits and hyphens.`
  if (isForDevices(id.replace(/^en\//, '').replace(/\..*/, '')))
    return `"${id.replace(/^en\//, '')}" cannot be the name of a template: Windows keeps it for a device.`
  const ending = CHANNELS.find((each) => id.endsWith(`.${each}`) || id === `en/${each}`)
  const isOther = id.includes('.') ? ending !== channel : ending !== undefined && ending !== channel
  const rule = channel === 'email' ? 'has no such ending' : `ends in .${channel}`
  return isOther ? `The name "${id}" is not for ${withArticle(CHANNEL_NAMES[channel])}: that ${rule}.` : undefined
}

function nameFor(title: string, channel: Channel): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? ['template']
  return `${words.slice(0, 5).join('-')}${channel === 'email' ? '' : `.${channel}`}`
}

async function asked(name: string | undefined, options: NewTemplateOptions, library: Library, io: Io): Promise<Plan> {
  const [{ askerFor }, { choiceScreen }, words] = await Promise.all([
    import('../wizard/ask.ts'),
    import('../wizard/screens.ts'),
    userLanguage(io).then(wizardFor),
  ])
  const asker = await askerFor(io, words)
  const base: Omit<Screen, 'ask' | 'help' | 'kind'> = {
    keys: { back: false, editor: false },
    problem: () => undefined,
    live: () => ({ warnings: [] }),
    onType: () => undefined,
  }
  const line = (ask: string, help: string, more: Partial<Screen> = {}): Screen => ({
    ...base,
    ask,
    help,
    kind: 'text',
    problem: (typed) => (typed.trim() === '' ? words.notEmptyAtAll : undefined),
    ...more,
  })
  try {
    const kinds = options.kind ?? (await askKinds(asker, words.options.kind, base))
    const channel =
      options.channel ??
      (valueOf(
        await asker.ask(
          choiceScreen(
            'How does it reach the client?',
            'Each channel has its own length.',
            CHANNELS.map((value) => ({ value, label: CHANNEL_NAMES[value] })),
            'email',
            false,
          ),
        ),
      ) as Channel)
    const title =
      options.title ??
      typedOf(await asker.ask(line('What do you call it?', 'The people who write see this name.', { example: 'Outage at our host' })))
    const starts = await startsFor(kinds, channel, library)
    const from =
      (options.from === undefined ? undefined : startFrom(options.from, starts, kinds, channel)) ??
      (starts.length === 1
        ? starts[0]!.id
        : valueOf(
            await asker.ask(
              choiceScreen(
                'What does it start from?',
                'You change the words afterwards, in any editor.',
                starts.map(({ id, title: label }) => ({ value: id, label: `${label} (${id})` })),
                starts[0]?.id,
                false,
              ),
            ),
          ))
    const owner =
      options.owner ??
      typedOf(
        await asker.ask(
          line('Who looks after its wording?', 'A name or a team. Whoever wonders about a sentence asks there.', {
            example: 'Lena Fischer',
            keys: { ...base.keys, skip: true },
          }),
        ),
      )
    const [only] = kinds
    const suggestion =
      kinds.length === 1 && channel === 'email'
        ? nameFor(title, channel)
        : kinds.length === 1
          ? `${only}.${channel}`
          : nameFor(title, channel)
    const typed =
      name ??
      typedOf(
        await asker.ask(
          line(
            'What is its file called?',
            kinds.length === 1
              ? `One that is called ${only}${channel === 'email' ? '' : `.${channel}`} is taken for every such mistake.`
              : 'Whoever writes picks it from a list.',
            {
              suggestion,
              problem: (text) =>
                text.trim() === '' ? words.notEmptyAtAll : nameProblem(`en/${text.trim().replace(/^en\//, '')}`, channel),
            },
          ),
        ),
      )
    return { kinds, channel, title, owner: owner === '' ? undefined : owner, from, id: idFrom(typed, channel) }
  } finally {
    asker.close()
  }
}

async function askKinds(asker: Asker, labels: Record<Kind, string>, base: Omit<Screen, 'ask' | 'help' | 'kind'>): Promise<Kind[]> {
  for (;;) {
    const outcome = await asker.ask({
      ...base,
      ask: 'For which kinds of mistake is it?',
      help: 'One, or several that it serves alike.',
      kind: 'ticks',
      options: KINDS.map((value) => ({ value, label: labels[value] })),
      ticked: [],
    })
    if (outcome.is === 'ticks' && outcome.values.length > 0) return outcome.values as Kind[]
    asker.say(`${asker.style.red('!')} Tick at least one.`)
  }
}

function valueOf(outcome: Outcome): string {
  if (outcome.is !== 'choice') throw new Cancelled()
  return outcome.value
}

function typedOf(outcome: Outcome): string {
  return outcome.is === 'text' ? outcome.text.trim().replace(/\s+/g, ' ') : ''
}
