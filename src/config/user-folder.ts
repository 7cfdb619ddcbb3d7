import { join } from 'node:path'
import type { Io } from '../io.ts'

/** The user's own configuration folder, by the XDG rules or Windows': `sender.yaml`, `ownup.yaml`, `templates/`. */
export function userFolder({ env, platform }: Pick<Io, 'env' | 'platform'>): string {
  const home = env['HOME'] ?? env['USERPROFILE'] ?? '.'
  const config = env['XDG_CONFIG_HOME'] || (platform === 'win32' && env['APPDATA']) || join(home, '.config')
  return join(config, 'ownup')
}
