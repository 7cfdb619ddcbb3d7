import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

/** Is there a configuration in a folder or above it? Reading one loads a reader of YAML and a schema: only where there is one. */
export function hasConfig(folder: string): boolean {
  for (let at = folder; ; at = resolve(at, '..')) {
    if (existsSync(resolve(at, 'ownup.yaml')) || existsSync(resolve(at, 'ownup.yml'))) return true
    if (existsSync(resolve(at, '.git')) || resolve(at, '..') === at) return false
  }
}
