import type { Io } from '../io.ts'
import type { ExitCode } from '../errors.ts'
export async function draft(..._args: unknown[]): Promise<ExitCode> {
  return 0
}
export type { Io }
