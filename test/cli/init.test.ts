import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { draftsFolder } from '../../src/wizard/places.ts'
import { Session } from '../../src/wizard/session.ts'
import { testIo } from '../support.ts'
import { ownup, teamWith } from '../team.ts'

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()

it('makes a folder in which everything is said in a line, and which its own CI finds clean', async () => {
  const folder = teamWith({})
  const { code, err } = await ownup(folder, 'init')
  expect(code).toBe(0)
  expect(filesIn(folder)).toEqual([
    '.github/workflows/ownup.yml',
    '.pre-commit-config.yaml',
    'cases/example.yaml',
    'ownup.yaml',
    'templates/en/README',
  ])
  for (const name of filesIn(folder)) expect(err).toMatch(new RegExp(`^Written: ${name.replace(/[.]/g, '\\.')} \\(.{20,}\\)$`, 'm'))
  const workflow = parse(readFileSync(join(folder, '.github/workflows/ownup.yml'), 'utf8')) as {
    jobs: { ownup: { steps: { run?: string }[] } }
  }
  const run = workflow.jobs.ownup.steps.at(-1)!.run!
  const [, , ...args] = run.split(' ')
  expect(await ownup(folder, ...args)).toMatchObject({ code: 0 })
  const hook = parse(readFileSync(join(folder, '.pre-commit-config.yaml'), 'utf8')) as { repos: { hooks: { files: string }[] }[] }
  const files = new RegExp(hook.repos[0]!.hooks[0]!.files)
  expect(['templates/en/outage.hbs', 'cases/a.yaml', 'acme.yaml', 'templates/en/README'].map((name) => files.test(name))).toEqual([
    true,
    true,
    false,
    false,
  ])
})

it('is the same a second time, and touches nothing that is there', async () => {
  const folder = teamWith({})
  await ownup(folder, 'init')
  const before = filesIn(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
  const again = await ownup(folder, 'init')
  expect(again.code).toBe(0)
  expect(again.err).not.toContain('Written')
  writeFileSync(join(folder, 'ownup.yaml'), 'rules: { thanks: off }\n')
  const { code, err } = await ownup(folder, 'init')
  expect(code).toBe(2)
  expect(err).toBe(
    'There already: ownup.yaml. Nothing was written.\nRun ownup init in a terminal to be asked about each, or move them away.\n',
  )
  expect(readFileSync(join(folder, 'ownup.yaml'), 'utf8')).toBe('rules: { thanks: off }\n')
  expect(filesIn(folder).length).toBe(before.length)
})

it('follows the folder: GitLab where there is a sign of it', async () => {
  const folder = teamWith({ '.gitlab-ci.yml': 'stages: [test]\n' })
  const { err } = await ownup(folder, 'init')
  expect(filesIn(folder)).toContain('.gitlab/ownup.yml')
  expect(err).toContain('name it in .gitlab-ci.yml: include: { local: .gitlab/ownup.yml }')
  expect(readFileSync(join(folder, '.gitlab-ci.yml'), 'utf8')).toBe('stages: [test]\n')
})

it("makes folders that the whole team can go into, as the umask says; what is the user's own stays closed", async () => {
  const folder = teamWith({})
  const before = process.umask(0o027)
  try {
    mkdirSync(join(folder, 'by-hand'))
    await ownup(folder, 'init')
    await ownup(folder, 'template', 'eject', 'en/outage')
    await ownup(folder, 'template', 'new', 'en/letterhead', '--from', 'en/letter')
    const session = await Session.open(
      join(draftsFolder({ ...testIo({ cwd: folder }), env: { HOME: join(folder, 'home') } }), 'a.yaml'),
      'a.yaml',
    )
    await session.close()
  } finally {
    process.umask(before)
  }
  const mode = (name: string) => (statSync(join(folder, name)).mode & 0o777).toString(8)
  for (const name of ['by-hand', '.github/workflows', 'cases', 'templates', 'templates/en', 'templates/.ejected/en'])
    expect(`${name} ${mode(name)}`).toBe(`${name} 750`)
  for (const name of ['home/.local/state/ownup', 'home/.local/state/ownup/drafts']) expect(`${name} ${mode(name)}`).toBe(`${name} 700`)
})
