/** Exit codes of every command. They are part of the interface: scripts and CI rely on them. */
export const EXIT = { clean: 0, findings: 1, usage: 2, bug: 3, cancelled: 130 } as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/**
 * Something the user can put right: what and where in `message`, what to do in `hint`.
 * Shown as two lines, never with a stack. Anything else that is thrown is our own bug.
 */
export class UserError extends Error {
  override name = 'UserError'

  constructor(
    message: string,
    readonly hint: string,
    readonly exitCode: ExitCode = EXIT.usage,
  ) {
    super(message)
  }
}

/** The user pressed Ctrl-C, or the terminal went away. What was typed is on disk by then. */
export class Cancelled extends Error {
  override name = 'Cancelled'
}
