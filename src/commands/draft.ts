import { basename, resolve } from 'node:path'
import { Cancelled, EXIT, type ExitCode } from '../errors.ts'
import { isInteractive, type Io } from '../io.ts'
import type { Raw } from '../disclosure/schema.ts'
import type { Session as OpenSession } from '../wizard/session.ts'

/** `ownup` and `ownup draft [file]`: the wizard, or without a terminal what it would need. */
export async function draft(file: string | undefined, options: { input?: boolean }, io: Io): Promise<ExitCode> {
  if (!isInteractive(io) || options.input === false) {
    const { showExample, showMissing } = await import('../wizard/without-terminal.ts')
    return file === undefined ? showExample(io) : showMissing(file, io)
  }
  const { wizard: words } = await import('../languages/en/wizard.ts')
  const { askerFor, hasEditor, wrap } = await import('../wizard/ask.ts')
  const { Session, newDraftPath, rememberedSender, rememberSender, unfinished } = await import('../wizard/session.ts')
  const asker = await askerFor(io, words)
  let path = file === undefined ? undefined : resolve(io.cwd, file)
  let session: OpenSession | undefined
  try {
    asker.say(`${asker.style.bold(words.title)}\n${asker.style.dim(wrap(words.welcome, asker.width))}\n`)
    if (path === undefined) {
      const { choiceScreen } = await import('../wizard/screens.ts')
      const drafts = await unfinished(io)
      if (drafts.length > 0) {
        const named = drafts.slice(0, 8).map(({ path: value, disclosure, changed }) => {
          const client = disclosure.client?.name ?? words.resume.noName
          const kind = disclosure.kind === undefined ? undefined : words.options.kind[disclosure.kind]
          return {
            value,
            label: words.resume.go([client, kind, changed.toISOString().slice(0, 10)].filter((part) => part !== undefined).join(', ')),
          }
        })
        const outcome = await asker.ask(
          choiceScreen(words.resume.ask, '', [...named, { value: 'new', label: words.resume.fresh }], undefined, false),
        )
        if (outcome.is === 'choice' && outcome.value !== 'new') path = outcome.value
      }
    }
    const target = file === undefined ? undefined : resolve(io.cwd, file)
    session = await Session.open(path ?? newDraftPath(io), file ?? 'the draft')
    const { momentOf } = await import('../disclosure/moment.ts')
    const now = momentOf(io.now())
    const sender = session.disclosure.sender === undefined ? await rememberedSender(io) : undefined
    const absent = sender ? ['role', 'phone', 'email'].filter((name) => sender[name] === undefined) : []
    await session.change([
      { path: 'written', value: now.date },
      ...(sender ? [{ path: 'sender', value: sender }] : []),
      ...(absent.length > 0 ? [{ path: 'wizard.passed', value: [...session.passed, ...absent.map((name) => `sender.${name}`)] }] : []),
    ])

    const { Interview } = await import('../wizard/interview.ts')
    const { packOf } = await import('../languages/index.ts')
    const pack = packOf(session.disclosure.language)
    let trips: ((sentence: string) => string[]) | undefined
    const interview = new Interview(session, asker, { pack, words, now }, hasEditor(io), () => {
      if (!trips) {
        trips = () => []
        void import('../wizard/trips.ts').then(({ tripsIn }) => (trips = (sentence) => tripsIn(sentence, pack, now)))
      }
      return trips
    })
    if (!(await interview.run())) {
      asker.say(words.stoppedForGood)
      return EXIT.clean
    }
    const { Review } = await import('../wizard/review.ts')
    const { handOver } = await import('../wizard/handoff.ts')
    const review = new Review(interview, io, hasEditor(io))
    for (;;) {
      const done = await review.run()
      if (!done) {
        asker.say(words.stopped(file === undefined ? 'ownup' : `ownup draft ${basename(file)}`))
        return EXIT.clean
      }
      if (await handOver(interview, review, done, target, io)) return EXIT.clean
    }
  } catch (error) {
    if (error instanceof Cancelled) asker.say(`\n${words.stopped(file === undefined ? 'ownup' : `ownup draft ${basename(file)}`)}`)
    throw error
  } finally {
    asker.close()
    if (session?.disclosure.sender?.voice) await rememberSender(io, session.raw['sender'] as Raw)
    await session?.close()
  }
}
