import { existsSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Io } from '../io.ts'
import type { Library } from '../template/library.ts'
import type { Config } from './config.ts'
import { hasConfig } from './has-config.ts'
import { userFolder } from './user-folder.ts'

type World = Pick<Io, 'cwd' | 'root' | 'env' | 'platform'>

/**
 * The configuration that holds in the current folder: the team's over the user's over what comes with the program.
 * Reading one loads a reader of YAML and a schema: only where there is one.
 */
export async function settingsFor(io: World): Promise<Config> {
  const user = userFolder(io)
  if (!hasConfig(io.cwd) && !existsSync(join(user, 'ownup.yaml')))
    return { templates: join(io.cwd, 'templates'), cases: join(io.cwd, 'cases'), severities: {} }
  return (await import('./config.ts')).configFor(io.cwd, user)
}

/** The templates that hold in the current folder: the team's, the user's, those that come with the program. */
export async function libraryFor(io: World): Promise<Library> {
  return libraryOf(await settingsFor(io), io)
}

/** The same for a configuration that was read before. */
export function libraryOf({ templates, userTemplates }: Config, io: World): Library {
  const shipped = join(io.root, 'templates')
  const user = userTemplates ?? join(userFolder(io), 'templates')
  const own = [
    { path: templates, shown: shownFrom(io.cwd, templates), layer: 'team' as const },
    { path: user, shown: shownFrom(io.cwd, user), layer: 'user' as const },
  ].filter(({ path }, index, all) => path !== shipped && existsSync(path) && all.findIndex((each) => each.path === path) === index)
  return [...own, { path: shipped, shown: own.length === 0 ? 'templates' : 'ownup/templates', layer: 'shipped' }]
}

/** From the current folder where it lies in there; otherwise as it is. */
function shownFrom(cwd: string, path: string): string {
  const shown = relative(cwd, path).split(sep).join('/')
  return shown.startsWith('../../') ? path : shown
}
