import { join, relative, sep } from 'node:path'
import { draftNoteOf } from '../approval/words.ts'
import { clientText, freePath, namedIn, readBook } from '../clients/book.ts'
import type { ClientFile } from '../clients/schema.ts'
import { editText } from '../disclosure/file.ts'
import { exists } from '../disclosure/read.ts'
import { writeNew, writeText } from '../disclosure/storage.ts'
import { fileNameFor, oneLine } from '../disclosure/text.ts'
import type { Io } from '../io.ts'
import { asDraft } from '../message/draft.ts'
import { toText } from '../message/text.ts'
import { openStops } from '../template/choose.ts'
import type { Screen } from './ask.ts'
import { wrap } from './columns.ts'
import type { Interview } from './interview.ts'
import { recordsFolder } from './places.ts'
import type { Draft, Review } from './review.ts'
import { choiceScreen } from './screens.ts'

const WAYS = ['copy', 'print', 'txt', 'eml', 'html'] as const

/**
 * Writes the record, hands the message over in the ways that were ticked, and says what was written where. Nothing is sent.
 * @param target where the record goes, or undefined for a new name in the current folder
 * @returns false to go back to the review
 */
export async function handOver(interview: Interview, review: Review, draft: Draft, target: string | undefined, io: Io): Promise<boolean> {
  const { asker, session, speaker } = interview
  const { handoff } = speaker.words
  const { message, rendered, findings, checked } = draft
  const open = findings.filter(({ severity }) => severity === 'error').length
  if (open > 0) {
    const options = [
      { value: 'no', label: handoff.no },
      { value: 'yes', label: handoff.yes },
    ]
    const sure = await asker.ask(choiceScreen(handoff.remaining(open), '', options, 'no', true))
    if (sure.is !== 'choice' || sure.value === 'no') return false
  }
  review.sayPromises(draft)
  asker.say('')
  const { client, sender } = session.disclosure
  const book = speaker.records?.book
  // A colleague may have added them since the first question.
  const isNew = book !== undefined && client?.name !== undefined && namedIn(readBook(book.folder), client.name).length === 0
  const outcome = await asker.ask(
    waysScreen(
      checked?.note ? { ...handoff, help: handoff.helpDraft } : handoff,
      isNew ? speaker.words.book.keep(client.name!) : undefined,
    ),
  )
  if (outcome.is !== 'ticks') return false
  const ways = outcome.values

  const priority = ways.includes('keep') ? await askPriority(interview, client!.name!) : undefined
  const folder = await recordsFolder(io)
  const handed = [
    { path: 'message.template', value: message.template?.id },
    { path: 'message.rendered', value: rendered },
  ]
  const written: string[] = []
  const shown = (name: string) => relative(io.cwd, name).split(sep).join('/')
  // A team's folder has the rights that the team gave it.
  const shared = { isShared: folder !== io.cwd }
  const record = () => editText(session.text, [...handed, { path: 'wizard', value: undefined }])
  const { company, name } = client ?? {}
  const path = target ?? (await writeFree(folder, company ?? name ?? 'message', record(), shared))
  if (path !== session.path) {
    if (target !== undefined) await writeText(path, record(), shared)
    await session.remove()
  } else {
    await session.change(handed)
    await session.finish()
  }
  written.push(handoff.written(shown(path), handoff.answers))

  // Every copy says what it is: whoever finds it next week knows nothing of what stood on this screen.
  const note = checked?.note && draftNoteOf(checked.state, shown(path), speaker.sayings)
  const out = note ? asDraft(message, note) : message
  const stem = path.replace(/\.ya?ml$/, '')
  const language = session.disclosure.language ?? 'en'
  const write = async (ending: string, content: string | Buffer) => {
    await writeText(`${stem}.${ending}`, content)
    written.push(handoff.written(`${shown(stem)}.${ending}`))
  }
  if (ways.includes('txt')) await write('txt', toText(message, note, speaker.sayings))
  if (ways.includes('eml')) await write('eml', await (await import('../message/eml.ts')).toEml(out))
  if (ways.includes('html')) await write('html', (await import('../message/html.ts')).toHtml(message, language, note))
  if (ways.includes('copy')) {
    const route = await (await import('../message/clipboard.ts')).copy(`${out.body.text}\n`, io)
    written.push(route === 'clipboard' ? handoff.copied : handoff.copiedByTerminal, handoff.subject(out.subject.text))
  }
  if (ways.includes('print')) io.stdout.write(toText(message, note, speaker.sayings))

  if (ways.includes('keep')) {
    const { name, address, company, gender, register, you } = client!
    const entry: ClientFile = {
      name: name!,
      ...(address !== undefined && { address }),
      ...(company !== undefined && { company }),
      language,
      ...(gender !== undefined && { gender }),
      ...(register !== undefined && { register }),
      ...(you !== undefined && { you }),
      ...(priority !== undefined && {
        matters: [{ text: priority, on: speaker.now.date, ...(sender?.name !== undefined && { heardBy: sender.name }) }],
      }),
    }
    let file = freePath(book!.folder, name!)
    while (!(await writeNew(file, clientText(entry), { isShared: true }))) file = freePath(book!.folder, name!)
    const near = relative(io.cwd, file).split(sep).join('/')
    written.push(speaker.words.book.kept(near.startsWith('..') ? file : near))
  }

  const stops = openStops(session.disclosure)
  const next = note
    ? handoff.nextApproval(shown(path))
    : stops.length > 0
      ? handoff.nextHolding(review.stopNames(stops), shown(path))
      : handoff.nextCall(session.disclosure.client?.address ?? session.disclosure.client?.name ?? '', shown(path))
  asker.say('')
  for (const line of [...written, handoff.notSent, next]) asker.say(wrap(line, asker.width))
  return true
}

/** Asked once, of whoever is kept: the next message starts from it. */
async function askPriority({ asker, speaker }: Interview, client: string): Promise<string | undefined> {
  const { book, notEmptyAtAll } = speaker.words
  const outcome = await asker.ask({
    ask: book.ask(client),
    help: book.help,
    example: book.example,
    kind: 'text',
    keys: { back: false, skip: true, editor: false },
    problem: (text) => (/[\p{L}\p{N}]/u.test(text) ? undefined : notEmptyAtAll),
    live: () => ({ warnings: [] }),
    onType: () => undefined,
  })
  return outcome.is === 'text' ? oneLine(outcome.text).slice(0, 2_000) : undefined
}

function waysScreen(words: Record<(typeof WAYS)[number] | 'ask' | 'help', string>, keep: string | undefined): Screen {
  return {
    ...choiceScreen(words.ask, words.help, [], undefined, true),
    kind: 'ticks',
    options: [...WAYS.map((value) => ({ value, label: words[value] })), ...(keep === undefined ? [] : [{ value: 'keep', label: keep }])],
    ticked: ['copy'],
  }
}

/**
 * Writes under a name of which no ending is taken, in this folder: `ferrum-castings.yaml`, `ferrum-castings-2.yaml`. Whoever has the
 * record has the name: of two people who hand over at once, the second gets the next one.
 * @returns the path
 */
export async function writeFree(folder: string, client: string, text: string, options: { isShared: boolean }): Promise<string> {
  const stem = fileNameFor(client) || 'message'
  for (let number = 1; ; number++) {
    const path = join(folder, number === 1 ? stem : `${stem}-${number}`)
    const taken = await Promise.all(['yaml', 'txt', 'eml', 'html'].map((ending) => exists(`${path}.${ending}`)))
    if (!taken.includes(true) && (await writeNew(`${path}.yaml`, text, options))) return `${path}.yaml`
  }
}
