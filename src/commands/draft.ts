import { UserError, type ExitCode } from '../errors.ts'
import { isInteractive, type Io } from '../io.ts'
import { languagesFor } from '../config/user-language.ts'
import { wizardFor } from '../languages/wizard.ts'

/** `ownup` and `ownup draft [file]`: the wizard, or without a terminal what it would need. */
export async function draft(file: string | undefined, options: { input?: boolean }, io: Io): Promise<ExitCode> {
  if (!isInteractive(io) || options.input === false) {
    const { showExample, showMissing } = await import('../wizard/without-terminal.ts')
    return file === undefined ? showExample(io) : showMissing(file, io)
  }
  const languages = await languagesFor(io)
  const words = await wizardFor(languages.language)
  const { askerFor } = await import('../wizard/ask.ts')
  const { wrap } = await import('../wizard/columns.ts')
  const { hasDrafts } = await import('../wizard/places.ts')
  const asker = await askerFor(io, words)
  asker.say(`${asker.style.bold(words.title)}\n${asker.style.dim(wrap(words.welcome, asker.width))}\n`)
  try {
    if (file !== undefined || hasDrafts(io)) {
      const { runWizard } = await import('../wizard/run.ts')
      return await runWizard({ io, asker, words, ...languages, file })
    }
    // Nothing to go on with: the first question is shown at once, and the rest of the program is read while it is answered.
    const { firstScreen } = await import('../wizard/screens.ts')
    const answer = asker.ask(firstScreen(words))
    const rest = new Promise((resolve) => setTimeout(resolve, 10)).then(() => import('../wizard/run.ts'))
    const first = await answer
    const { runWizard } = await rest
    return await runWizard({ io, asker, words, ...languages, file, ...(first.is === 'ticks' && { first }) })
  } catch (error) {
    // What stops the wizard, a full disk or another window, is told in the words of the wizard.
    if (!(error instanceof UserError)) throw error
    throw error.inWordsOf(await (await import('../languages/findings.ts')).sayingsIn(languages.language))
  } finally {
    asker.close()
  }
}
