import { execFileSync, spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { StoredFile } from '../../src/disclosure/storage.ts'
import { ROOT } from '../support.ts'
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

/** The real program, in several processes at once. @returns the exit codes, smallest first */
async function atOnce(folder: string, commands: string[][]): Promise<number[]> {
  const env = { PATH: process.env['PATH'] ?? '', HOME: join(folder, 'home') }
  const codes = commands.map(
    (args) =>
      new Promise<number>((resolve) =>
        spawn(process.execPath, [join(ROOT, 'bin', 'ownup.js'), ...args], { cwd: folder, env, stdio: 'ignore' }).on('exit', (code) =>
          resolve(code ?? -1),
        ),
      ),
  )
  return (await Promise.all(codes)).sort()
}

interface Written {
  name: string
  company?: string
  formerly?: string[]
  matters?: { text: string }[]
}

const bookOf = (folder: string): Written[] =>
  readdirSync(join(folder, 'clients')).map((name) => parse(readFileSync(join(folder, 'clients', name), 'utf8')) as Written)

const COMPANIES = ['Brandt', 'Ferrum', 'Northwind', 'Oyelaran', 'Pell', 'Vantage']

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

  it('namesakes who are added at once get a file each', async () => {
    const folder = teamWith({ 'ownup.yaml': FILES['ownup.yaml'] })
    const codes = await atOnce(
      folder,
      COMPANIES.map((company) => ['client', 'add', 'Adaeze Obi', '--company', company]),
    )
    expect(codes).toEqual(COMPANIES.map(() => 0))
    expect(
      bookOf(folder)
        .map(({ company }) => company)
        .sort(),
    ).toEqual(COMPANIES)
  })

  it('a client who is added twice at once is in the book once', async () => {
    const folder = teamWith({ 'ownup.yaml': FILES['ownup.yaml'] })
    expect(await atOnce(folder, Array(4).fill(['client', 'add', 'Adaeze Obi', '--company', 'Ferrum']) as string[][])).toEqual([0, 2, 2, 2])
    expect(bookOf(folder)).toEqual([{ name: 'Adaeze Obi', company: 'Ferrum' }])
  })

  it.skipIf(process.platform === 'win32')('a client whom somebody else adds while the book is read is not added again', async () => {
    const folder = teamWith(FILES)
    rmSync(join(folder, 'clients', 'adaeze-obi.yaml'))
    // A pipe holds the reader up until somebody writes, after it has listed the folder.
    const pipe = join(folder, 'clients', 'vera.yaml')
    execFileSync('mkfifo', [pipe])
    const codes = atOnce(folder, [['client', 'add', 'Adaeze Obi', '--company', 'Ferrum']])
    const held = await open(pipe, 'w')
    writeFileSync(join(folder, 'clients', 'adaeze-obi.yaml'), 'name: Adaeze Obi\ncompany: Ferrum\n')
    rmSync(pipe)
    await held.writeFile('name: Vera\n')
    await held.close()
    expect(await codes).toEqual([2])
    expect(bookOf(folder)).toEqual([{ name: 'Adaeze Obi', company: 'Ferrum' }])
  })

  it('clients who get the same name at once keep a file each', async () => {
    const clients = Object.fromEntries(COMPANIES.map((company) => [`clients/${company}.yaml`, `name: Vera\ncompany: ${company}\n`]))
    const folder = teamWith({ 'ownup.yaml': FILES['ownup.yaml'], ...clients })
    const codes = await atOnce(
      folder,
      COMPANIES.map((company) => ['client', 'rename', company, 'Vera Lindt']),
    )
    expect(codes).toEqual(COMPANIES.map(() => 0))
    expect(bookOf(folder).sort((one, other) => (one.company! < other.company! ? -1 : 1))).toEqual(
      COMPANIES.map((company) => ({ name: 'Vera Lindt', company, formerly: ['Vera'] })),
    )
  })

  it('of two templates that are made under one name at once, one is written', async () => {
    const folder = teamWith({ 'ownup.yaml': FILES['ownup.yaml'] })
    const made = COMPANIES.map((title) => ['template', 'new', 'outage-hosting', '--kind', 'outage', '--title', title, '--owner', 'Lena'])
    expect(await atOnce(folder, made)).toEqual([0, 2, 2, 2, 2, 2])
    expect(await atOnce(folder, Array(3).fill(['template', 'eject', 'en/outage']) as string[][])).toEqual([0, 2, 2])
  })

  it.each([
    ['renamed', ['client', 'rename', 'Adaeze Obi', 'Adaeze Eze']],
    ['changed', ['client', 'edit', 'Adaeze Obi', '--address', 'Adaeze']],
    ['removed', ['client', 'remove', 'Adaeze Obi']],
  ])('a client whom somebody else took away meanwhile is not %s, and no half of them is written', async (_act, args) => {
    const folder = teamWith(FILES)
    const path = join(folder, 'clients', 'adaeze-obi.yaml')
    const open = StoredFile.open.bind(StoredFile)
    vi.spyOn(StoredFile, 'open').mockImplementation((file) => {
      rmSync(path)
      return open(file)
    })
    const { code, err, out } = await ownup(folder, ...args)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toBe(
      'clients/adaeze-obi.yaml is gone: somebody renamed or removed it meanwhile. Nothing was written.\nAll of them: ownup client list\n',
    )
    expect(readdirSync(join(folder, 'clients'))).toEqual([])
  })

  it('what two people heard from one client stands there twice', async () => {
    const folder = teamWith({
      ...FILES,
      'clients/adaeze-obi.yaml': 'name: Adaeze Obi\nmatters: [{ text: The board meets on Thursdays. }]\n',
    })
    const path = join(folder, 'clients', 'adaeze-obi.yaml')
    const open = StoredFile.open.bind(StoredFile)
    vi.spyOn(StoredFile, 'open').mockImplementation((file) => {
      writeFileSync(path, 'name: Adaeze Obi\nmatters: [{ text: The board meets on Thursdays. }, { text: Nobody calls before nine. }]\n')
      return open(file)
    })
    expect((await ownup(folder, 'client', 'edit', 'Adaeze Obi', '--matters', 'One contact for all.')).code).toBe(0)
    expect(bookOf(folder)[0]!.matters!.map(({ text }) => text)).toEqual([
      'The board meets on Thursdays.',
      'Nobody calls before nine.',
      'One contact for all.',
    ])
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
