import { basename, resolve } from 'node:path'
import { momentOf, type Moment } from '../disclosure/moment.ts'
import type { LanguageId } from '../disclosure/choices.ts'
import type { Disclosure, Raw } from '../disclosure/schema.ts'
import { Cancelled, EXIT, type ExitCode } from '../errors.ts'
import type { Io } from '../io.ts'
import { sayingsIn } from '../languages/findings.ts'
import { packOf } from '../languages/index.ts'
import type { LanguagePack } from '../languages/pack.ts'
import type { WizardWords } from '../languages/wizard-words.ts'
import type { Message } from '../message/message.ts'
import type { Reply, Speaker } from './answers.ts'
import { approvalsOf, offeredInYear } from './approvals.ts'
import { hasEditor, type Asker } from './ask.ts'
import { hanging } from './columns.ts'
import { libraryOf, settingsFor } from '../config/layers.ts'
import { lintOptionsOf } from '../config/lint-options.ts'
import { extraFor } from './extra.ts'
import { handOver } from './handoff.ts'
import { Interview } from './interview.ts'
import { isAnswered, questionsFor } from './questions.ts'
import { Review } from './review.ts'
import { choiceScreen } from './screens.ts'
import { recordsOf } from './places.ts'
import { newDraftPath, rememberedSender, rememberSender, Session, unfinished } from './session.ts'
import { tripsIn } from './trips.ts'

export interface Run {
  io: Io
  asker: Asker
  words: WizardWords
  /** Of the one who answers. */
  language: LanguageId
  /** Of a message that is begun now; the client book may say another. */
  messageLanguage: LanguageId
  /** A disclosure file to work on; without it, a draft. */
  file: string | undefined
  /** The answer to the first question, where it was asked before all this was loaded. */
  first?: Reply
}

/** The wizard from the first question to the hand-off. @throws Cancelled at Ctrl-C; every answer is on disk by then */
export async function runWizard({ io, asker, words, language, messageLanguage, file, first }: Run): Promise<ExitCode> {
  const settings = await settingsFor(io)
  const library = libraryOf(settings, io)
  const extra = await extraFor(library)
  for (const each of extra.broken) asker.say(hanging(`${asker.style.yellow('!')} `, each, asker.width))
  const goOn = file === undefined ? 'ownup' : `ownup draft ${basename(file)}`
  const target = file === undefined ? undefined : resolve(io.cwd, file)
  const path = target ?? (first ? undefined : await chosenDraft(io, asker, words, packOf(language))) ?? newDraftPath(io)
  const session = await Session.open(path, file ?? 'the draft')
  session.extraOf = extra.of
  let before: unknown
  try {
    const now = momentOf(io.now())
    const writtenBefore = await begin(session, io, now.date, messageLanguage)
    before = session.raw['sender']
    const records = await recordsOf(io)
    for (const { message } of records.book.broken) asker.say(hanging(`${asker.style.yellow('!')} `, message, asker.width))
    // The language of the message may change with the client.
    const speaker: Speaker = {
      get pack() {
        return packOf(session.disclosure.language)
      },
      own: packOf(language),
      words,
      sayings: await sayingsIn(language),
      now,
      records,
    }
    const rules = await lintOptionsOf(settings)
    // Who else is in the client book, so that nobody reads of another.
    const told = { ...rules, sayings: speaker.sayings, team: { ...rules.team, clients: records.known } }
    const interview = new Interview(session, asker, speaker, hasEditor(io), (sentence) => tripsIn(sentence, speaker.pack, now, told))
    if (!((!first || (await interview.takeFirst(first))) && (await interview.run()))) {
      asker.say(words.stoppedForGood)
      return EXIT.clean
    }
    const approvals = async (facts: Disclosure, message: Message) => ({
      checked: await approvalsOf(facts, session.raw, message, io, session.path, speaker.sayings, records),
      inYear: (await offeredInYear(facts, message, records, session.path)).map(({ sum }) => sum),
    })
    const review = new Review(interview, library, told, hasEditor(io), approvals, writtenBefore)
    for (;;) {
      const draft = await review.run()
      if (typeof draft === 'string') {
        asker.say(draft === 'later' ? words.stopped(goOn) : words.stoppedForGood)
        return EXIT.clean
      }
      if (await handOver(interview, review, draft, target, io)) return EXIT.clean
    }
  } catch (error) {
    if (error instanceof Cancelled) asker.say(`\n${words.stopped(goOn)}`)
    throw error
  } finally {
    // The sender of a file that somebody else wrote is not who sits here.
    const sender = session.raw['sender']
    const isOwn = target === undefined || JSON.stringify(sender) !== JSON.stringify(before)
    if (session.disclosure.sender?.voice && isOwn) await rememberSender(io, sender as Raw)
    await session.close()
  }
}

/** Offers the drafts that were not finished. @returns the path of the one to go on with */
async function chosenDraft(io: Io, asker: Asker, { resume, options }: WizardWords, own: LanguagePack): Promise<string | undefined> {
  const { drafts, broken } = await unfinished(io)
  for (const path of broken) asker.say(`${asker.style.yellow('!')} ${resume.broken(path)}`)
  if (drafts.length === 0) return undefined
  const now = momentOf(io.now())
  const named = drafts.slice(0, 8).map(({ path: value, disclosure, changed }) => {
    const parts = [
      disclosure.client?.name ?? resume.noName,
      disclosure.kind && options.kind[disclosure.kind],
      own.date({ date: momentOf(changed).date }, 'plain', now),
    ]
    return { value, label: resume.go(parts.filter((part) => part !== undefined).join(', ')) }
  })
  const outcome = await asker.ask(choiceScreen(resume.ask, '', [...named, { value: 'new', label: resume.fresh }], undefined, false))
  return outcome.is === 'choice' && outcome.value !== 'new' ? outcome.value : undefined
}

/**
 * The day of the message, and the sender as remembered, with what they left out then.
 * @returns the day on which the answers were given so far, if it was another one
 */
async function begin(session: Session, io: Io, today: string, language: LanguageId): Promise<Moment | undefined> {
  const { written } = session.disclosure
  const sender = session.disclosure.sender === undefined ? await rememberedSender(io) : undefined
  const absent = sender ? ['role', 'phone', 'email'].filter((name) => sender[name] === undefined) : []
  await session.change(
    [
      { path: 'written', value: today },
      // A file that says nothing of its language is in English.
      ...(written === undefined && language !== 'en' ? [{ path: 'language', value: language }] : []),
      ...(sender ? [{ path: 'sender', value: sender }] : []),
    ],
    absent.map((name) => `sender.${name}`),
  )
  // A record that was handed over once was complete: what is not in it was left out on purpose.
  if (session.disclosure.message?.rendered !== undefined && session.disclosure.wizard === undefined) {
    const leftOut = questionsFor(session).filter((question) => !isAnswered(question, session))
    await session.change(
      [],
      leftOut.map(({ id }) => id),
    )
  }
  return written?.date === today ? undefined : written
}
