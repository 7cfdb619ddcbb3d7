import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { userFolder } from '../config/user-folder.ts'
import type { Io } from '../io.ts'

/** Where drafts are until they are handed over: the user's own state folder, by the XDG rules or Windows'. */
export function draftsFolder({ env, platform }: Io): string {
  const home = env['HOME'] ?? env['USERPROFILE'] ?? '.'
  const state = env['XDG_STATE_HOME'] || (platform === 'win32' && env['LOCALAPPDATA']) || join(home, '.local', 'state')
  return join(state, 'ownup', 'drafts')
}

/** Who sends, remembered from the first time: `sender.yaml` in the user's configuration folder. */
export function senderFile(io: Io): string {
  return join(userFolder(io), 'sender.yaml')
}

/** Is there any draft to go on with? A quick look; `unfinished` reads them. */
export async function hasDrafts(io: Io): Promise<boolean> {
  const names = await readdir(draftsFolder(io)).catch(() => [] as string[])
  return names.some((name) => name.endsWith('.yaml'))
}
