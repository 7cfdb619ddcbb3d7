import { resolve } from 'node:path'
import type { Io } from '../io.ts'
import { enumerated, inWords, say, worded, type Sayings } from '../said.ts'
import type { Checked } from '../approval/check.ts'
import { libraryFor, libraryOf, settingsFor } from '../config/layers.ts'
import { STOP_WORDS } from '../disclosure/choice-words.ts'
import { contradictions } from '../disclosure/contradictions.ts'
import { withExtra, type ExtraField } from '../disclosure/extra.ts'
import { problemsError, readDisclosure, STANDARD_INPUT, type DisclosureText } from '../disclosure/file.ts'
import type { Disclosure } from '../disclosure/schema.ts'
import { decode, readText } from '../disclosure/read.ts'
import { EXIT, UserError, type ExitCode } from '../errors.ts'
import { packOf } from '../languages/index.ts'
import { CHANNEL_NAMES, CHANNELS, tooLong, type Channel } from '../message/channels.ts'
import { tracedSentences } from '../message/explain.ts'
import { leftOut } from '../message/left-out.ts'
import { asDraft, type DraftNote } from '../message/draft.ts'
import { finalMessage, type Message } from '../message/message.ts'
import { askedFor } from '../template/asked.ts'
import { openStops, templateIdFor, variantIds } from '../template/choose.ts'
import type { Library } from '../template/library.ts'
import type { Renderer } from '../template/render.ts'
import type { Template } from '../template/template.ts'
import { rendererFor } from '../template/renderers.ts'
import { toText } from '../message/text.ts'
import { readInput } from './input.ts'
import { sayingsFor } from './sayings.ts'
import { todayOf } from './today.ts'

export interface RenderOptions {
  format: 'text' | 'html' | 'eml' | 'json'
  template?: string
  channel?: Channel
  trace?: boolean
}

/** `ownup render <file…>`: exit 1 if one of them is a draft that nobody may send yet. */
export async function render(files: string[], options: RenderOptions, io: Io): Promise<ExitCode> {
  const isWhole = options.format === 'html' || options.format === 'eml'
  if (files.length > 1 && isWhole)
    throw new UserError(`One ${options.format} holds one message, and these are ${files.length}.`, 'Render the files one at a time.')
  const sayings = await sayingsFor(io)
  let code: ExitCode = EXIT.clean
  for (const [index, file] of files.entries()) {
    const read = await loadDisclosure(file, io)
    const { message: rendered, facts: disclosure } = await renderRead(read, file === '-' ? STANDARD_INPUT : file, io, options)
    // What was changed by hand is what was sent; the trace and other templates are about what the answers give.
    const fromAnswers = options.trace || options.template !== undefined || options.channel !== undefined
    const message = fromAnswers ? rendered : finalMessage(rendered, disclosure)
    if (index > 0 && options.format === 'text') io.stdout.write('\n')
    const { approvalsOf } = await import('../wizard/approvals.ts')
    const checked = await approvalsOf(disclosure, read.raw, message, io, file, sayings)
    if (checked?.note) code = EXIT.findings
    io.stdout.write(await formatted(message, disclosure, options, checked?.note, sayings))
    const notes = [
      ...(checked ? await approvalNotes(checked, sayings) : []),
      ...holdingNotes(message, disclosure, checked, sayings),
      ...leftOutNotes(message, disclosure, sayings),
      ...(fromAnswers && disclosure.message?.edited !== undefined ? [worded(OTHER_BY_HAND, sayings)] : []),
    ]
    for (const note of notes) io.stderr.write(`${file}: ${note}\n`)
  }
  return code
}

const OTHER_BY_HAND = say`this is what the answers give; the text that was changed by hand is another (ownup render without --trace, --template and --channel)`

async function formatted(
  message: Message,
  disclosure: Disclosure,
  { format, trace }: RenderOptions,
  draft: DraftNote | undefined,
  sayings: Sayings | undefined,
): Promise<string | Buffer> {
  if (trace) return `${draft ? `${draft.line}\n\n` : ''}${traceText(message, disclosure, sayings)}`
  switch (format) {
    case 'text':
      return toText(message, draft, sayings)
    case 'html':
      return (await import('../message/html.ts')).toHtml(message, disclosure.language ?? 'en', draft)
    case 'eml':
      return (await import('../message/eml.ts')).toEml(draft ? asDraft(message, draft) : message)
    case 'json': {
      const sentences = tracedSentences(message, packOf(disclosure.language)).map(({ text, fields }) => ({ text, fields }))
      const { template, subject, body } = draft ? asDraft(message, draft) : message
      // One line a message, so that several are read line by line.
      return `${JSON.stringify({ ...(draft && { draft: draft.line }), template: template?.id, subject: subject.text, body: body.text, sentences })}\n`
    }
  }
}

function traceText(message: Message, disclosure: Disclosure, sayings: Sayings | undefined): string {
  const restsOn = (fields: readonly string[]) =>
    `    ${worded(fields.length > 0 ? say`rests on: ${fields.join(', ')}` : say`rests on no answer`, sayings)}`
  const head = [
    inWords(say`Subject: ${message.subject.text}`, sayings),
    restsOn([...new Set(message.subject.spans.flatMap((span) => span.prints))]),
    '',
  ]
  const lines = message.subject.text === '' ? [] : head
  for (const { text, fields, lines: places } of tracedSentences(message, packOf(disclosure.language))) {
    lines.push(text, `${restsOn(fields)}  (${places.join(', ')})`)
  }
  return `${lines.join('\n')}\n`
}

/** What still has to be said yes to and by whom, and what became of approvals. */
export async function approvalNotes({ state, policy, note }: Checked, sayings: Sayings | undefined): Promise<string[]> {
  const { demandWords, standingWords } = await import('../approval/words.ts')
  const said = [...state.open.map((demand) => demandWords(demand, policy)), ...state.standings.map(standingWords)]
  return [...(note ? [note.line] : []), ...said.map((each) => inWords(each, sayings))]
}

/** While a stop is open a holding note may go out; whoever decides about the stop knows of it. */
function holdingNotes({ template }: Message, disclosure: Disclosure, checked: Checked | undefined, sayings: Sayings | undefined): string[] {
  const stops = openStops(disclosure)
  if (template?.purpose !== 'holding' || stops.length === 0 || checked?.note) return []
  const what = enumerated(stops.map((stop) => STOP_WORDS[stop]))
  return [worded(say`a holding note may go out while others look; tell whoever decides on ${what} that it does`, sayings)]
}

/** What the template leaves out on purpose: nothing that is known is dropped in silence. */
export function leftOutNotes(message: Message, disclosure: Disclosure, sayings: Sayings | undefined): string[] {
  const paths = leftOut(message, disclosure)
  if (paths.length === 0) return []
  return [worded(say`not in the message, on purpose: ${paths.join(', ')} (${message.template!.leavesOut.because})`, sayings)]
}

/**
 * Reads a disclosure from a file or, for `-`, from standard input, and refuses one that contradicts itself.
 * @param shown what to call it in errors
 */
export async function loadDisclosure(file: string, io: Io, shown = file): Promise<DisclosureText> {
  const name = shown === '-' ? STANDARD_INPUT : shown
  return readLoaded(file === '-' ? decode(name, await readInput(io)) : await readText(resolve(io.cwd, file), name), name, io)
}

/** The same from a text that was loaded before. */
export function readLoaded(text: string, name: string, io: Io): DisclosureText {
  const read = readDisclosure(text, name)
  const { disclosure, positionOf } = read
  const clashes = contradictions(disclosure, todayOf(io))
  if (clashes.length > 0) {
    throw problemsError(
      name,
      clashes.map(({ path, message }) => ({ path, message: worded(message), ...positionOf(path) })),
      EXIT.findings,
    )
  }
  return read
}

/** Which words are wanted: with this template, or in this channel; otherwise those that the disclosure asks for. */
export interface Wanted {
  template?: string | undefined
  channel?: Channel | undefined
}

/**
 * Renders a disclosure that was read.
 * @param name what to call the file in errors
 * @returns the message as it goes to the client, and the facts as its template reads them
 * @throws UserError if an answer is missing or wrong, or if the message is longer than its channel holds
 */
export async function renderRead(
  { disclosure, positionOf }: Pick<DisclosureText, 'disclosure' | 'positionOf'>,
  name: string,
  io: Io,
  { template, channel }: Wanted = {},
): Promise<{ message: Message; facts: Disclosure }> {
  const config = await settingsFor(io)
  const library = libraryOf(config, io)
  const main = await rendererFor(library, template ?? templateIdFor(disclosure))
  const renderer = channel === undefined || channel === main.template.channel ? main : await variantOf(main, channel, disclosure, library)
  const asked = askedBy(await askedFor(main.template, disclosure, library), renderer.template)
  const { facts, problems } = withExtra(disclosure, asked)
  if (problems.length > 0) {
    const placed = problems.map(({ path, message }) => ({ path, message: worded(message), ...positionOf(path) }))
    throw problemsError(name, placed, EXIT.findings)
  }
  const message = renderer.render(disclosure, undefined, asked)
  const over = tooLong(message, config.team?.channels)
  if (over !== undefined) throw new UserError(`${name}: ${worded(over)} (${renderer.template.id}).`, shorten(message, facts), EXIT.findings)
  return { message, facts }
}

/**
 * The same facts in all other channels that there is a template for, to be compared. Whether they fit is not asked here.
 * Shipped ones agree with each other; so this is empty where nobody has changed anything.
 */
export async function otherChannels(disclosure: Disclosure, io: Io): Promise<Message[]> {
  const library = await libraryFor(io)
  if (disclosure.message?.edited === undefined && library.every(({ layer }) => layer === 'shipped')) return []
  const main = await rendererFor(library, templateIdFor(disclosure))
  const asked = await askedFor(main.template, disclosure, library)
  const messages: Message[] = []
  for (const channel of CHANNELS.filter((each) => each !== main.template.channel)) {
    const found = await variantOf(main, channel, disclosure, library).catch((error: unknown) => {
      if (error instanceof UserError && error.exitCode === EXIT.findings) return undefined
      throw error
    })
    if (found) messages.push(found.render(disclosure, undefined, askedBy(asked, found.template)))
  }
  return messages
}

/** The fields of a variant, and those that only the template asks for that it is a variant of. */
function askedBy(main: readonly ExtraField[], variant: Template): ExtraField[] {
  return [...variant.extra, ...main.filter(({ name }) => !variant.extra.some((field) => field.name === name))]
}

async function variantOf({ template }: Renderer, channel: Channel, { kind }: Disclosure, library: Library): Promise<Renderer> {
  const { listTemplates } = await import('../template/library.ts')
  const there = await listTemplates(library, template.language)
  for (const id of variantIds(template, channel).filter((each) => there.includes(each))) {
    const renderer = await rendererFor(library, id)
    const { kinds, purpose } = renderer.template
    if (purpose === template.purpose && (kind === undefined || kinds.includes(kind))) return renderer
  }
  const what = template.purpose === 'holding' ? 'holding note' : `template for ${kind ?? 'this'}`
  throw new UserError(
    `There is no ${what} that is a ${CHANNEL_NAMES[channel]}.`,
    `Make one: ownup template new ${variantIds(template, channel)[0]}`,
    EXIT.findings,
  )
}

/** The answers that take most room. */
function shorten({ body }: Message, facts: Disclosure): string {
  const lengths = new Map<string, number>()
  for (const { prints, start, end } of body.spans) for (const path of prints) lengths.set(path, (lengths.get(path) ?? 0) + end - start)
  const longest = [...lengths].sort(([, one], [, other]) => other - one).slice(0, 2)
  const named = longest.map(([path, length]) => `${path} (${length} characters)`).join(' and ')
  return `Nothing is cut. Say it in fewer words${facts.kind === undefined || named === '' ? '' : `: ${named} take most room`}.`
}
