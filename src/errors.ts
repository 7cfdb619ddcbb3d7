import { inWords, type Said, type Sayings } from './said.ts'

/** Exit codes of every command. They are part of the interface: scripts and CI rely on them. */
export const EXIT = { clean: 0, findings: 1, usage: 2, bug: 3, cancelled: 130 } as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/**
 * Something the user can put right: what and where in `message`, what to do in `hint`.
 * Shown as two lines, never with a stack. Anything else that is thrown is our own bug.
 */
export class UserError extends Error {
  override name = 'UserError'
  readonly hint: string
  readonly #said: readonly [message: string | Said, hint: string | Said]

  constructor(
    message: string | Said,
    hint: string | Said,
    readonly exitCode: ExitCode = EXIT.usage,
  ) {
    super(textOf(message))
    this.hint = textOf(hint)
    this.#said = [message, hint]
  }

  /** The same in the words of a reader, as far as it has been said in any but English. */
  inWordsOf(sayings: Sayings | undefined): UserError {
    const [message, hint] = this.#said
    return new UserError(textOf(message, sayings), textOf(hint, sayings), this.exitCode)
  }
}

function textOf(text: string | Said, sayings?: Sayings): string {
  return typeof text === 'string' ? text : inWords(text, sayings)
}

/** The user pressed Ctrl-C, or the terminal went away. What was typed is on disk by then. */
export class Cancelled extends Error {
  override name = 'Cancelled'
}
