import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { StoredFile } from '../../src/disclosure/storage.ts'
import { billing, ownup, teamWith } from '../team.ts'

const FILES = {
  'ownup.yaml': 'disclosures: disclosures\nclients: clients\napprovers: [{ role: legal, stops: any }]\n',
  'clients/adaeze-obi.yaml': 'name: Adaeze Obi\n',
  'disclosures/obi.yaml': billing(`details: { charged: '£1,800', correct: '£900' }
cause: I took the day rate from the old contract.
message: { template: en/billing-error }
next: 2026-11-24
`).replace('gate: { ours: yes }', 'gate: { ours: yes, stops: [contract] }'),
}

const WRITERS: [string, string[], string][] = [
  ['approve', ['approve', 'disclosures/obi.yaml', '--name', 'Ana Ruiz', '--role', 'legal', '--yes'], 'disclosures/obi.yaml'],
  ['promises kept', ['promises', 'kept', 'obi:next'], 'disclosures/obi.yaml'],
  ['client edit', ['client', 'edit', 'Adaeze Obi', '--address', 'Adaeze'], 'clients/adaeze-obi.yaml'],
  ['client rename', ['client', 'rename', 'Adaeze Obi', 'Adaeze Eze'], 'clients/adaeze-obi.yaml'],
]

afterEach(() => void vi.restoreAllMocks())

describe('two people in one folder', () => {
  it.each(WRITERS)('%s leaves alone what somebody else changed meanwhile, and says what to do', async (_name, args, file) => {
    const folder = teamWith(FILES)
    const path = join(folder, file)
    const theirs = `${readFileSync(path, 'utf8')}# Tom was here.\n`
    const save = StoredFile.prototype.save
    vi.spyOn(StoredFile.prototype, 'save').mockImplementation(async function (this: StoredFile, ...given) {
      writeFileSync(path, theirs)
      return save.apply(this, given)
    })
    const { code, err } = await ownup(folder, ...args)
    expect(code).toBe(1)
    expect(err).toMatch(/^.+ was changed by .+\n.*(?:ownup|run|Compare).*\n$/)
    expect(readFileSync(path, 'utf8')).toBe(theirs)
    // What was typed is there, or is nothing that has to be typed again.
    expect(existsSync(`${path}.mine`)).toBe(args[1] === 'edit')
  })

  it.each(WRITERS)('%s waits for nobody who has the same file open, and says so', async (_name, args, file) => {
    const folder = teamWith(FILES)
    const before = readFileSync(join(folder, file), 'utf8')
    const other = await StoredFile.open(join(folder, file))
    const { code, err } = await ownup(folder, ...args)
    await other.close()
    expect(code).toBe(2)
    expect(err).toMatch(/is open in another ownup .+\nFinish there first\./)
    expect(readFileSync(join(folder, file), 'utf8')).toBe(before)
  })

  it('different files never clash', async () => {
    const folder = teamWith(FILES)
    const runs = await Promise.all(WRITERS.filter((_, index) => index === 0 || index === 2).map(([, args]) => ownup(folder, ...args)))
    expect(runs.map(({ code }) => code)).toEqual([0, 0])
  })

  it.each(['ownup.yaml', 'clients/adaeze-obi.yaml', 'disclosures/obi.yaml'])('a merge conflict in %s is called one', async (file) => {
    const folder = teamWith(FILES)
    writeFileSync(join(folder, file), '<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> theirs\n')
    const args = file.startsWith('clients') ? ['client', 'show', 'Adaeze Obi'] : ['render', 'disclosures/obi.yaml']
    const { code, err, out } = await ownup(folder, ...args)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(/:1:1 .*a merge conflict stands here/)
  })
})
