import type { Readable, Writable } from 'node:stream'
import type { LanguageId } from './disclosure/choices.ts'

/** Where text goes. It is out when `write` returns. */
export interface Output {
  readonly isTTY?: boolean
  write(data: string | Uint8Array): boolean
}

/** All that the program sees of the world. `bin/ownup.js` builds it from `process`, the tests from strings. */
export interface Io {
  stdin: Readable & { isTTY?: boolean }
  stdout: Output
  stderr: Output
  /** Standard error as the stream that prompts are drawn on. Only the wizard asks for it. */
  screen: Writable & { columns?: number }
  env: Record<string, string | undefined>
  /** The folder that relative paths start from. */
  cwd: string
  /** The folder that holds `package.json` and `templates/`. */
  root: string
  platform: NodeJS.Platform
  /** Calls back when the terminal is closed or the program is told to end. Until then either ends it at once. */
  onStop?(stop: () => void): void
  /** The language to speak to the user, where the command line says one. */
  lang?: LanguageId
  /** The local date and time. Read where an answer means "today"; never while a message is rendered. */
  now(): Date
}

/** Can this run ask questions? Both ends have to be a terminal. */
export function isInteractive(io: Io): boolean {
  return Boolean(io.stdin.isTTY && io.stderr.isTTY)
}
