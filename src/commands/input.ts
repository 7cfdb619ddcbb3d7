import { UserError } from '../errors.ts'
import type { Io } from '../io.ts'

/** All that comes in on standard input. @throws UserError on a terminal, where nothing would ever come */
export async function readInput(io: Io): Promise<Buffer> {
  if (io.stdin.isTTY) throw new UserError('Nothing comes in on standard input.', 'Name a file, or pipe one in: ownup render - < acme.yaml')
  const chunks: Buffer[] = []
  for await (const chunk of io.stdin) chunks.push(Buffer.from(chunk as Uint8Array))
  return Buffer.concat(chunks)
}
