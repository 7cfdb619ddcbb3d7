import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { settingsFor } from '../config/layers.ts'
import { shownFrom } from '../check/targets.ts'
import { readText } from '../disclosure/read.ts'
import { writeNew, writeText } from '../disclosure/storage.ts'
import { EXIT, UserError, type ExitCode } from '../errors.ts'
import type { Io } from '../io.ts'
import { shipped } from '../template/library.ts'
import { EJECTED, ejectedText, ejectedVersion, withVersion } from '../template/upstream.ts'
import { sourceOf } from './template-list.ts'

declare const __VERSION__: string

/**
 * `ownup template eject <name>`: a copy of a shipped template in the team's folder. The shared pieces stay shared; each can be ejected by
 * its own name. The shipped text is kept beside it, so that `check` can tell what changed since.
 */
export async function templateEject(name: string, options: { keep?: boolean }, io: Io): Promise<ExitCode> {
  const { templates } = await settingsFor(io)
  const [own] = shipped(io.root)
  if (templates === own!.path) throw new UserError("These are ownup's own templates.", 'Run it in the folder of your team.')
  const { text } = await sourceOf(shipped(io.root), name)
  const file = join(templates, `${name}.hbs`)
  const shown = shownFrom(io.cwd, file)
  const base = join(templates, EJECTED, `${name}.hbs`)
  if (options.keep) {
    if (!existsSync(file)) throw new UserError(`${shown}: there is no such file.`, `Make the copy first: ownup template eject ${name}`)
    const mine = await readText(file, shown)
    if (ejectedVersion(mine) === undefined)
      throw new UserError(`${shown} is no copy of ownup's own.`, 'Nothing was written. Only a copy that ownup made can be followed.')
    await writeText(file, withVersion(mine, __VERSION__), { isShared: true })
    await writeText(base, text, { isShared: true })
    io.stderr.write(`${shown}: your words stay; what is noted is that you have seen ownup ${__VERSION__}.\n`)
    return EXIT.clean
  }
  if (!(await writeNew(file, ejectedText(text, __VERSION__), { isShared: true })))
    throw new UserError(`${shown} is there already.`, `Nothing was written. What changed in ownup since: ownup template check ${name}`)
  await writeText(base, text, { isShared: true })
  io.stderr.write(
    `Written: ${shown} (yours to change; it takes the place of ownup's own)\n` +
      `Written: ${shownFrom(io.cwd, base)} (as ownup has it, to tell later what changed; leave it as it is, and keep it in git)\n` +
      `Next: change the words, then: ownup lint ${shown}\n`,
  )
  return EXIT.clean
}
