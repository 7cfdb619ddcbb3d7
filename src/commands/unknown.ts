import type { Command } from 'commander'
import { closest } from 'fastest-levenshtein'
import { UserError } from '../errors.ts'

/** A word where a command belongs. @throws UserError with the nearest command */
export function unknownCommand(word: string, program: Command): never {
  const near = closest(
    word,
    program.commands.map((command) => command.name()),
  )
  throw new UserError(`There is no command "${word}".`, `Did you mean "ownup ${near}"? See what there is with: ownup --help`)
}
