import { resolve } from 'node:path'
import type { Io } from '../io.ts'
import { contradictions } from '../disclosure/contradictions.ts'
import { problemsError, readDisclosure, STANDARD_INPUT, type DisclosureText } from '../disclosure/file.ts'
import type { Disclosure } from '../disclosure/schema.ts'
import { decode, readText } from '../disclosure/read.ts'
import { EXIT, UserError, type ExitCode } from '../errors.ts'
import { packOf } from '../languages/index.ts'
import { tracedSentences } from '../message/explain.ts'
import { leftOut } from '../message/left-out.ts'
import { finalMessage, type Message } from '../message/message.ts'
import { openStops, templateIdFor } from '../template/choose.ts'
import { rendererFor } from '../template/renderers.ts'
import { toText } from '../message/text.ts'
import { readInput } from './input.ts'
import { todayOf } from './today.ts'

export interface RenderOptions {
  format: 'text' | 'html' | 'eml' | 'json'
  template?: string
  trace?: boolean
}

/** `ownup render <file…>` */
export async function render(files: string[], options: RenderOptions, io: Io): Promise<ExitCode> {
  const isWhole = options.format === 'html' || options.format === 'eml'
  if (files.length > 1 && isWhole)
    throw new UserError(`One ${options.format} holds one message, and these are ${files.length}.`, 'Render the files one at a time.')
  for (const [index, file] of files.entries()) {
    const { disclosure } = await loadDisclosure(file, io)
    const rendered = await renderMessage(disclosure, io, options.template)
    // What was changed by hand is what was sent; the trace and another template are about what the answers give.
    const fromAnswers = options.trace || options.template !== undefined
    const message = fromAnswers ? rendered : finalMessage(rendered, disclosure)
    if (index > 0 && options.format === 'text') io.stdout.write('\n')
    io.stdout.write(await formatted(message, disclosure, options))
    const notes = [
      ...approvalsNeeded(disclosure),
      ...leftOutNotes(message, disclosure),
      ...(fromAnswers && disclosure.message?.edited !== undefined
        ? ['this is what the answers give; the text that was changed by hand is another (ownup render without --trace and --template)']
        : []),
    ]
    for (const note of notes) io.stderr.write(`${file}: ${note}\n`)
  }
  return EXIT.clean
}

async function formatted(message: Message, disclosure: Disclosure, { format, trace }: RenderOptions): Promise<string | Buffer> {
  if (trace) return traceText(message, disclosure)
  switch (format) {
    case 'text':
      return toText(message)
    case 'html':
      return (await import('../message/html.ts')).toHtml(message, disclosure.language ?? 'en')
    case 'eml':
      return (await import('../message/eml.ts')).toEml(message)
    case 'json': {
      const sentences = tracedSentences(message, packOf(disclosure.language)).map(({ text, fields }) => ({ text, fields }))
      const { template, subject, body } = message
      // One line a message, so that several are read line by line.
      return `${JSON.stringify({ template: template?.id, subject: subject.text, body: body.text, sentences })}\n`
    }
  }
}

function traceText(message: Message, disclosure: Disclosure): string {
  const lines = [
    `Subject: ${message.subject.text}`,
    `    rests on: ${[...new Set(message.subject.spans.flatMap((span) => span.prints))].join(', ')}`,
    '',
  ]
  for (const { text, fields, lines: places } of tracedSentences(message, packOf(disclosure.language))) {
    lines.push(text, `    ${fields.length > 0 ? `rests on: ${fields.join(', ')}` : 'rests on no answer'}  (${places.join(', ')})`)
  }
  return `${lines.join('\n')}\n`
}

/** What still has to be said yes to, by whom. Nobody is shown a finished message while this is open. */
export function approvalsNeeded(disclosure: Disclosure): string[] {
  const stops = openStops(disclosure)
  return stops.length === 0 ? [] : [`DRAFT, needs approval before it goes out: ${stops.join(', ')}`]
}

/** What the template leaves out on purpose: nothing that is known is dropped in silence. */
export function leftOutNotes(message: Message, disclosure: Disclosure): string[] {
  const paths = leftOut(message, disclosure)
  return paths.length === 0 ? [] : [`not in the message, on purpose: ${paths.join(', ')} (${message.template!.leavesOut.because})`]
}

/**
 * Reads a disclosure from a file or, for `-`, from standard input, and refuses one that contradicts itself.
 * @param shown what to call it in errors
 */
export async function loadDisclosure(file: string, io: Io, shown = file): Promise<DisclosureText> {
  const name = shown === '-' ? STANDARD_INPUT : shown
  const text = file === '-' ? decode(name, await readInput(io)) : await readText(resolve(io.cwd, file), name)
  const read = readDisclosure(text, name)
  const { disclosure, positionOf } = read
  const clashes = contradictions(disclosure, todayOf(io))
  if (clashes.length > 0) {
    throw problemsError(
      name,
      clashes.map(({ path, message }) => ({ path, message, ...positionOf(path) })),
      EXIT.findings,
    )
  }
  return read
}

/** Renders with the template the disclosure asks for, or another one. */
export async function renderMessage(disclosure: Disclosure, io: Io, template?: string): Promise<Message> {
  return (await rendererFor(io.root, template ?? templateIdFor(disclosure))).render(disclosure)
}
