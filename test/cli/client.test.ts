import fc from 'fast-check'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { clientJsonSchema } from '../../src/clients/schema.ts'
import { main } from '../../src/main.ts'
import { SCENARIOS, scenario, SEED, temporaryFolder, testIo } from '../support.ts'

const ADAEZE = `# since 2019
name: Adaeze Obi
address: Adaeze
company: Northwind
contact: { phone: 442079460018, email: adaeze@northwind.example }
matters:
  - text: Everything hangs on our board meeting.
    on: 2026-03-04
    heardBy: Ruth Adler
`

function team(files: Record<string, string> = { 'clients/adaeze-obi.yaml': ADAEZE }): string {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'ownup.yaml'), 'max-warnings: 9\n')
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

async function run(cwd: string, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const io = testIo({ cwd })
  const code = await main(args, Object.assign(io, { env: { XDG_CONFIG_HOME: join(cwd, 'home') } }))
  return { code, out: io.out(), err: io.err() }
}

const client = (cwd: string, ...args: string[]) => run(cwd, 'client', ...args)
const read = (folder: string, name: string) => readFileSync(join(folder, 'clients', name), 'utf8')

describe('ownup client', () => {
  it('lists everybody with what matters most to them, as they said it last', async () => {
    const folder = team({
      'clients/adaeze-obi.yaml': ADAEZE.replace('matters:\n', 'matters:\n  - { text: Nobody calls before nine., on: 2026-11-02 }\n'),
      'clients/a.yml': 'name: Zoë Adler',
    })
    expect(await client(folder)).toEqual({
      code: 0,
      out: 'Adaeze Obi, Northwind\n  Nobody calls before nine.\nZoë Adler\n',
      err: '',
    })
    expect(await client(folder, 'list')).toEqual(await client(folder))
  })

  it('adds a client, and says where', async () => {
    const folder = team({})
    const args = [
      '--address',
      'Adaeze',
      '--company',
      'Northwind',
      '--matters',
      'The board meets on Thursdays.',
      '--heard-by',
      'Lena Fischer',
    ]
    expect(await client(folder, 'add', 'Adaeze Obi', ...args)).toEqual({ code: 0, out: '', err: 'Written: clients/adaeze-obi.yaml\n' })
    expect(parse(read(folder, 'adaeze-obi.yaml'))).toEqual({
      name: 'Adaeze Obi',
      address: 'Adaeze',
      company: 'Northwind',
      matters: [{ text: 'The board meets on Thursdays.', on: '2026-11-20', heardBy: 'Lena Fischer' }],
    })
    const again = await client(folder, 'add', 'adaeze  obi', '--company', 'northwind')
    expect(again.code).toBe(2)
    expect(again.err).toContain('Adaeze Obi, Northwind is in the client book already: clients/adaeze-obi.yaml\n')
    await client(folder, 'add', 'Adaeze Obi', '--company', 'Ferrum')
    expect(readdirSync(join(folder, 'clients'))).toEqual(['adaeze-obi-2.yaml', 'adaeze-obi.yaml'])
  })

  it("keeps the user's own book where there is no team", async () => {
    const folder = temporaryFolder()
    expect((await client(folder)).err).toContain('The client book is empty: home/ownup/clients\n')
    await client(folder, 'add', 'Ines Duarte')
    expect(existsSync(join(folder, 'home', 'ownup', 'clients', 'ines-duarte.yaml'))).toBe(true)
    expect((await client(folder)).out).toBe('Ines Duarte\n')
  })

  it('keeps it where the configuration says', async () => {
    const folder = team({ 'ownup.yaml': 'clients: people\n' })
    await client(folder, 'add', 'Ines Duarte')
    expect(readdirSync(join(folder, 'people'))).toEqual(['ines-duarte.yaml'])
  })

  it.each(['adaeze', 'adaeze-obi', 'ADAEZE OBI', 'obi', 'northw'])('show %s prints the file', async (name) => {
    expect(await client(team(), 'show', name)).toEqual({ code: 0, out: ADAEZE, err: 'clients/adaeze-obi.yaml\n' })
  })

  it('names those it may be, and one that is near', async () => {
    const folder = team({ 'clients/a.yaml': 'name: Marcus Hale\ncompany: Ferrum\n', 'clients/b.yaml': 'name: Marcus Reid\n' })
    expect((await client(folder, 'show', 'marcus')).err).toBe(
      '"marcus" may be Marcus Hale, Ferrum, or Marcus Reid.\nName the file: a, or b\n',
    )
    expect((await client(folder, 'show', 'Marcos Hale')).err).toBe(
      'There is no client "Marcos Hale" in the client book.\nDid you mean "Marcus Hale"? All of them: ownup client list\n',
    )
  })

  it('edit writes what the options say, beside what was heard before', async () => {
    const folder = team()
    expect(
      await client(folder, 'edit', 'adaeze', '--matters', 'Nobody calls before nine.', '--on', 'yesterday', '--phone', '020 1'),
    ).toMatchObject({
      code: 0,
    })
    const text = read(folder, 'adaeze-obi.yaml')
    expect(text).toContain('# since 2019\n')
    expect(parse(text)).toMatchObject({
      contact: { phone: '020 1', email: 'adaeze@northwind.example' },
      matters: [{ text: 'Everything hangs on our board meeting.' }, { text: 'Nobody calls before nine.', on: '2026-11-19' }],
    })
  })

  it('edit without a terminal says what else to do', async () => {
    const folder = team()
    expect((await client(folder, 'edit', 'adaeze')).err).toBe(
      'There is no terminal to edit clients/adaeze-obi.yaml in.\nOpen the file yourself, or say what to change: ownup client edit … --matters "…"; see ownup client edit --help\n',
    )
    expect((await client(folder, 'edit', 'adaeze', '--heard-by', 'Lena')).code).toBe(2)
  })

  it('refuses what could not be read back, and writes nothing', async () => {
    const folder = team()
    expect(await client(folder, 'edit', 'adaeze', '--email', 'nope')).toEqual({
      code: 2,
      out: '',
      err: 'contact.email: an e-mail address goes here, such as adaeze@example.com\nNothing was written.\n',
    })
    expect(read(folder, 'adaeze-obi.yaml')).toBe(ADAEZE)
    expect((await client(folder, 'add', ' ')).code).toBe(2)
    expect(readdirSync(join(folder, 'clients'))).toEqual(['adaeze-obi.yaml'])
  })

  it('rename keeps the name before, and says who is still addressed as before', async () => {
    const folder = team({ 'clients/adaeze-obi.yaml': ADAEZE.replace('address: Adaeze', 'address: Ms Obi') })
    const { err } = await client(folder, 'rename', 'adaeze', 'Adaeze Okafor')
    expect(err).toContain('Adaeze Obi is now Adaeze Okafor: clients/adaeze-okafor.yaml\n')
    expect(err).toContain('They are still addressed "Dear Ms Obi".')
    expect(readdirSync(join(folder, 'clients'))).toEqual(['adaeze-okafor.yaml'])
    expect(parse(read(folder, 'adaeze-okafor.yaml'))).toMatchObject({ name: 'Adaeze Okafor', formerly: ['Adaeze Obi'] })
    expect((await client(folder, 'show', 'Adaeze Obi')).code).toBe(0)
    await client(folder, 'rename', 'okafor', 'Adaeze Obi')
    expect(parse(read(folder, 'adaeze-obi.yaml'))).toMatchObject({ name: 'Adaeze Obi', formerly: ['Adaeze Okafor'] })
  })

  it('remove prints what the file held', async () => {
    const folder = team()
    const { code, out } = await client(folder, 'remove', 'adaeze')
    expect({ code, out }).toEqual({ code: 0, out: ADAEZE })
    expect(readdirSync(join(folder, 'clients'))).toEqual([])
  })
})

describe('a client file', () => {
  it.each([
    [
      'nme: Adaeze',
      'clients/a.yaml:1:1 name: is missing; the file starts with the name of the client\nclients/a.yaml:1:1 nme: there is no such field; did you mean "name"?',
    ],
    ['name: A\nmatters:\n  - text: B\n    on: soon\n', 'clients/a.yaml:4:9 matters[0].on: a date goes here, such as 2026-03-04'],
    ['name: A\nmatters: B\n', 'clients/a.yaml:2:10 matters: a list goes here, each entry after a "-" with text, on and heardBy'],
    ['name: A\ncontact:\n  mail: a@b.example\n', 'clients/a.yaml:3:3 contact.mail: there is no such field; did you mean "email"?'],
    ['name: A\nlanguage: xx\n', 'clients/a.yaml:2:11 language: one of these goes here: en, id, ms, ru'],
    ['- A\n', 'clients/a.yaml:1:1 this is no client; it starts with "name: …"'],
    [
      '<<<<<<< HEAD\nname: A\n=======\nname: B\n>>>>>>> b\n',
      'clients/a.yaml:1:1 a merge conflict stands here; keep one of the two versions',
    ],
  ])('%j is refused at its line', async (text, words) => {
    const { code, out, err } = await client(team({ 'clients/a.yaml': text, 'clients/b.yaml': 'name: Ben\n' }))
    expect({ code, out }).toEqual({ code: 2, out: 'Ben\n' })
    expect(err.split('\n').slice(0, -2).join('\n')).toBe(words)
  })

  it('is what its JSON Schema says', () => {
    const ajv = new Ajv2020()
    addFormats.default(ajv)
    const isValid = ajv.compile(clientJsonSchema())
    expect(isValid(parse(ADAEZE.replace('442079460018', '020 7946 0018')))).toBe(true)
    for (const text of ['nme: A', 'name: A\nmatters: [{ text: B, on: soon }]', 'name: ""']) expect(isValid(parse(text)), text).toBe(false)
  })
})

describe('a second failure', () => {
  const disclosure = (lines: string, when = '2026-11-19') => `ownup: 1
written: 2026-11-20
kind: missed-deadline
client: { name: Adaeze Obi, address: Adaeze }
sender: { name: Lena Fischer, phone: 020 7946 0018 }
matter: your survey
what: I sent the survey a day late.
when: ${when}
impact: Your board met without it.
fixes: [{ text: I sent it on 20 November., status: done, by: 2026-11-20 }]
actions: nothing
${lines}`
  const second = async (files: Record<string, string>, now = disclosure('')) => {
    const folder = team({ 'clients/adaeze-obi.yaml': ADAEZE, ...files, 'disclosures/now.yaml': now })
    const { out } = await run(folder, 'lint', 'disclosures/now.yaml')
    return out.match(/^.*\[second-failure\]/m)?.[0]
  }

  it('is reported where a disclosure says nothing of it', async () => {
    expect(await second({ 'disclosures/2026/spring.yaml': disclosure('', '2026-03-11') })).toBe(
      'disclosures/now.yaml:3:7 error The same kind of mistake happened to this client on 2026-03-11 (disclosures/2026/spring.yaml). Say that it is the second time (repeat: { earlier: 2026-03-11 }), or, if it is the same one, write gate: { again: no }. [second-failure]',
    )
  })

  it.each([
    ['it says so', { 'disclosures/a.yaml': disclosure('', '2026-03-11') }, disclosure('repeat: { earlier: 2026-03-11 }')],
    ['it says that it is none', { 'disclosures/a.yaml': disclosure('', '2026-03-11') }, disclosure('gate: { ours: yes, again: no }')],
    ['the first was more than 12 months ago', { 'disclosures/a.yaml': disclosure('', '2025-11-18') }],
    ['the other is of the same day', { 'disclosures/a.yaml': disclosure('') }],
    ['the other comes later', { 'disclosures/a.yaml': disclosure('', '2026-11-20') }],
    ['the other is of another kind', { 'disclosures/a.yaml': disclosure('', '2026-03-11').replace('missed-deadline', 'outage') }],
    ['the other is to somebody else', { 'disclosures/a.yaml': disclosure('', '2026-03-11').replace('Adaeze Obi', 'Ines Duarte') }],
    [
      'the other is to a namesake elsewhere',
      { 'disclosures/a.yaml': disclosure('', '2026-03-11').replace('address: Adaeze', 'company: Ferrum') },
    ],
  ])('is none where %s', async (_what, files, now?: string) => {
    expect(await second(files, now)).toBeUndefined()
  })

  it('is one where the first was under a former name, or to a colleague of the same company', async () => {
    const former = ADAEZE.replace('company: Northwind', 'company: Northwind\nformerly: [Adaeze Eze]')
    const spring = disclosure('', '2026-03-11')
    expect(
      await second({ 'clients/adaeze-obi.yaml': former, 'disclosures/a.yaml': spring.replace('Adaeze Obi', 'Adaeze Eze') }),
    ).toBeDefined()
    const colleague = spring.replace('Adaeze Obi, address: Adaeze', 'Ben Cole, company: Northwind')
    expect(await second({ 'disclosures/a.yaml': colleague })).toContain('(disclosures/a.yaml, to Ben Cole)')
  })
})

describe('another client', () => {
  it('is found in a message, by the book', async () => {
    const text = (name: string) =>
      `Dear Adaeze Obi,\n\nI sent your survey to ${name} on 19 November. That was my mistake, and I am sorry.\n\nLena\n020 7946 0018\n`
    const folder = team({
      'clients/adaeze-obi.yaml': ADAEZE,
      'clients/ines.yaml': 'name: Ines Duarte\n',
      'one.txt': text('Ines Duarte'),
      'other.txt': text('a colleague'),
    })
    expect((await run(folder, 'lint', 'one.txt')).out).toMatch(/^one\.txt:3:\d+ error .*Ines Duarte.*\[leak\]$/m)
    expect((await run(folder, 'lint', 'other.txt')).out).not.toContain('[leak]')
  })
})

describe('old disclosures', () => {
  it('say the same, whatever happens to the book', async () => {
    const folder = team({
      'clients/one.yaml': 'name: Marcus Hale\ncompany: Ferrum Castings\naddress: Mr Hale\n',
      'clients/two.yaml': 'name: Dorothy Lin\nmatters: [{ text: The same person every time. }]\n',
      ...Object.fromEntries(SCENARIOS.map((name) => [`disclosures/${name}.yaml`, scenario(name)])),
    })
    const all = async () => Promise.all(SCENARIOS.map((name) => run(folder, 'render', `disclosures/${name}.yaml`)))
    const before = await all()
    const acts = fc.oneof(
      fc.tuple(
        fc.constant('rename'),
        fc.constantFrom('hale', 'lin', 'one', 'two'),
        fc.constantFrom('Marcus Hale', 'Ada Lin', 'X', 'Dorothy Lin', '王小明'),
      ),
      fc.tuple(fc.constant('remove'), fc.constantFrom('hale', 'lin', 'x')),
      fc.tuple(fc.constant('add'), fc.constantFrom('Marcus Hale', 'Dorothy Lin', 'Harriet Cole')),
      fc.tuple(fc.constant('edit'), fc.constantFrom('hale', 'lin'), fc.constant('--address'), fc.constantFrom('You', 'M.')),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(acts, { minLength: 1, maxLength: 5 }), async (some) => {
        for (const act of some) await client(folder, ...act)
        expect(await all()).toEqual(before)
      }),
      { seed: SEED, numRuns: 15 },
    )
  })
})
