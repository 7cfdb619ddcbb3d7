import { basename, join } from 'node:path'
import { editText } from '../disclosure/file.ts'
import { exists } from '../disclosure/read.ts'
import { writeText } from '../disclosure/storage.ts'
import type { Io } from '../io.ts'
import { toText } from '../message/text.ts'
import { openStops } from '../template/choose.ts'
import type { Screen } from './ask.ts'
import { wrap } from './columns.ts'
import type { Interview } from './interview.ts'
import type { Draft, Review } from './review.ts'
import { choiceScreen } from './screens.ts'

const WAYS = ['copy', 'print', 'txt', 'eml', 'html'] as const

/**
 * Writes the record, hands the message over in the ways that were ticked, and says what was written where. Nothing is sent.
 * @param target where the record goes, or undefined for a new name in the current folder
 * @returns false to go back to the review
 */
export async function handOver(
  interview: Interview,
  review: Review,
  { message, rendered, findings }: Draft,
  target: string | undefined,
  io: Io,
): Promise<boolean> {
  const { asker, session, speaker } = interview
  const { handoff } = speaker.words
  const open = findings.filter(({ severity }) => severity === 'error').length
  if (open > 0) {
    const options = [
      { value: 'no', label: handoff.no },
      { value: 'yes', label: handoff.yes },
    ]
    const sure = await asker.ask(choiceScreen(handoff.remaining(open), '', options, 'no', true))
    if (sure.is !== 'choice' || sure.value === 'no') return false
  }
  const outcome = await asker.ask(waysScreen(handoff))
  if (outcome.is !== 'ticks') return false
  const ways = outcome.values

  const path = target ?? (await freeName(io, session.disclosure.client?.company ?? session.disclosure.client?.name ?? 'message'))
  const handed = [
    { path: 'message.template', value: message.template?.id },
    { path: 'message.rendered', value: rendered },
  ]
  const written: string[] = []
  if (path !== session.path) {
    await writeText(path, editText(session.text, [...handed, { path: 'wizard', value: undefined }]))
    await session.remove()
  } else {
    await session.change(handed)
    await session.finish()
  }
  written.push(handoff.written(basename(path), handoff.answers))

  const stem = path.replace(/\.ya?ml$/, '')
  const language = session.disclosure.language ?? 'en'
  const write = async (ending: string, content: string | Buffer) => {
    await writeText(`${stem}.${ending}`, content)
    written.push(handoff.written(`${basename(stem)}.${ending}`))
  }
  if (ways.includes('txt')) await write('txt', toText(message))
  if (ways.includes('eml')) await write('eml', await (await import('../message/eml.ts')).toEml(message))
  if (ways.includes('html')) await write('html', (await import('../message/html.ts')).toHtml(message, language))
  if (ways.includes('copy')) {
    const route = await (await import('../message/clipboard.ts')).copy(`${message.body.text}\n`, io)
    written.push(route === 'clipboard' ? handoff.copied : handoff.copiedByTerminal, handoff.subject(message.subject.text))
  }
  if (ways.includes('print')) io.stdout.write(toText(message))

  const stops = openStops(session.disclosure)
  const next =
    stops.length > 0
      ? handoff.nextApproval(review.stopNames(stops), basename(path))
      : handoff.nextCall(session.disclosure.client?.address ?? session.disclosure.client?.name ?? '', basename(path))
  asker.say('')
  for (const line of [...written, handoff.notSent, next]) asker.say(wrap(line, asker.width))
  return true
}

function waysScreen(words: Record<(typeof WAYS)[number] | 'ask' | 'help', string>): Screen {
  return {
    ...choiceScreen(words.ask, words.help, [], undefined, true),
    kind: 'ticks',
    options: WAYS.map((value) => ({ value, label: words[value] })),
    ticked: ['copy'],
  }
}

/** A name of which no ending is taken, in the current folder: `ferrum-castings.yaml`, `ferrum-castings-2.yaml`. */
async function freeName(io: Io, client: string): Promise<string> {
  const words = client
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? ['message']
  const stem = words.join('-').slice(0, 60)
  for (let number = 1; ; number++) {
    const path = join(io.cwd, number === 1 ? stem : `${stem}-${number}`)
    const taken = await Promise.all(['yaml', 'txt', 'eml', 'html'].map((ending) => exists(`${path}.${ending}`)))
    if (!taken.includes(true)) return `${path}.yaml`
  }
}
