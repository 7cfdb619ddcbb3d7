import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Records } from '../clients/records.ts'
import { settingsFor } from '../config/layers.ts'
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

/** Is there any draft to go on with? A quick look; `unfinished` reads them. Synchronous: `node:fs/promises` takes 3 ms to load. */
export function hasDrafts(io: Io): boolean {
  try {
    return readdirSync(draftsFolder(io)).some((name) => name.endsWith('.yaml'))
  } catch {
    return false
  }
}

/** The client book: the team's, or the user's own where there is no team. */
export async function clientsFolder(io: Io): Promise<string> {
  return (await settingsFor(io)).clients ?? join(userFolder(io), 'clients')
}

/**
 * The disclosures that were handed over: the team's, with the folders below it; or, where there is no team, those in the current
 * folder alone, which may be a home with all that is in one.
 */
export async function disclosuresFolder(io: Io): Promise<{ path: string; isDeep: boolean }> {
  const { disclosures } = await settingsFor(io)
  return disclosures === undefined ? { path: io.cwd, isDeep: false } : { path: disclosures, isDeep: true }
}

/** What is on record about clients, here. */
export async function recordsOf(io: Io): Promise<Records> {
  return new (await import('../clients/records.ts')).Records(await clientsFolder(io), await disclosuresFolder(io))
}

/** Where a team keeps what it hands over, if it has a folder for it. */
export async function recordsFolder(io: Io): Promise<string> {
  const { path } = await disclosuresFolder(io)
  return existsSync(path) ? path : io.cwd
}
