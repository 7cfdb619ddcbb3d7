import { EXIT, type ExitCode } from '../errors.ts'
import type { Io } from '../io.ts'
import { packOf } from '../languages/index.ts'
import { sheet } from '../message/sheet.ts'
import { loadDisclosure } from './render.ts'
import { todayOf } from './today.ts'

/** `ownup prepare <file>`: the sheet for the conversation. Private: it holds the worksheet. */
export async function prepare(file: string, io: Io): Promise<ExitCode> {
  const { disclosure } = await loadDisclosure(file, io)
  io.stdout.write(sheet(disclosure, packOf(disclosure.language), todayOf(io)))
  return EXIT.clean
}
