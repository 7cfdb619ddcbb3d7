import { CommanderError } from 'commander'
import { Cancelled, EXIT, UserError, type ExitCode } from './errors.ts'
import type { Io } from './io.ts'
import { programFor } from './program.ts'

/**
 * Runs one command line.
 * @param args without the program's name
 * @returns the exit code: 0 clean, 1 findings or refused, 2 wrong use, 3 our bug, 130 cancelled
 */
export async function main(args: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = EXIT.clean
  try {
    await programFor(args, io, (result) => (code = result)).parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.usage
    if (error instanceof Cancelled) return EXIT.cancelled
    if (error instanceof UserError) {
      io.stderr.write(`${error.message}\n${error.hint}\n`)
      return error.exitCode
    }
    // The reader of our output went away (`| head`): nobody is left to tell.
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') return EXIT.clean
    io.stderr.write(
      `This is a bug in ownup, not your mistake. What you typed is saved.\n${error instanceof Error ? error.stack : String(error)}\n`,
    )
    return EXIT.bug
  }
}
