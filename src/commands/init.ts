import { languagesFor, userLanguage } from '../config/user-language.ts'
import { wizardFor } from '../languages/wizard.ts'
import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { shownFrom } from '../check/targets.ts'
import { readText } from '../disclosure/read.ts'
import { freeName, writeText } from '../disclosure/storage.ts'
import { Cancelled, EXIT, UserError, type ExitCode } from '../errors.ts'
import { isInteractive, type Io } from '../io.ts'

export interface InitOptions {
  ci?: 'github' | 'gitlab'
  input?: boolean
}

/** A file of a team's folder. */
interface Planned {
  /** From the team's folder. */
  name: string
  /** What it is for, in a line. */
  why: string
  text: string
  /** What to do where there is one already and it stays. */
  otherwise?: string
}

/** `ownup init`: a team's folder. What is there already is asked about, and without a terminal left alone. */
export async function init(options: InitOptions, io: Io): Promise<ExitCode> {
  if (existsSync(join(io.cwd, 'ownup.yml')))
    throw new UserError('ownup.yml: this name is not read.', 'Call the file ownup.yaml, then run ownup init again.')
  const planned = await filesFor(options.ci ?? ciOf(io.cwd), io)
  const there = new Map<string, string>()
  for (const { name } of planned) if (existsSync(join(io.cwd, name))) there.set(name, await readText(join(io.cwd, name), name))
  const differing = planned.filter(({ name, text }) => there.has(name) && there.get(name) !== text)
  const replaced = differing.length === 0 ? [] : await replacedOf(differing, options, io)
  for (const { name, why, text, otherwise } of planned) {
    const before = there.get(name)
    if (before === text) io.stderr.write(`Is there: ${name}\n`)
    else if (before !== undefined && !replaced.includes(name))
      io.stderr.write(`Left as it is: ${name}${otherwise === undefined ? '' : `. ${otherwise}`}\n`)
    else {
      const kept = before === undefined ? undefined : await freeName(join(io.cwd, `${name}.before`))
      if (kept !== undefined) await writeText(kept, before!, { isShared: true })
      await writeText(join(io.cwd, name), text, { isShared: true })
      io.stderr.write(`Written: ${name} (${why})${kept === undefined ? '' : `; what it was is in ${shownFrom(io.cwd, kept)}`}\n`)
    }
  }
  io.stderr.write('Next: ownup lint templates cases, then make a template of your own: ownup template new\n')
  return EXIT.clean
}

/** Which of the files that are there may be replaced. @throws UserError where nobody can be asked */
async function replacedOf(differing: readonly Planned[], options: InitOptions, io: Io): Promise<string[]> {
  if (!isInteractive(io) || options.input === false)
    throw new UserError(
      `There already: ${differing.map(({ name }) => name).join(', ')}. Nothing was written.`,
      'Run ownup init in a terminal to be asked about each, or move them away.',
    )
  const [{ askerFor }, { choiceScreen }, wizard] = await Promise.all([
    import('../wizard/ask.ts'),
    import('../wizard/screens.ts'),
    userLanguage(io).then(wizardFor),
  ])
  const asker = await askerFor(io, wizard)
  const replaced: string[] = []
  try {
    for (const { name, why } of differing) {
      const ways = [
        { value: 'keep', label: 'Leave it as it is' },
        { value: 'replace', label: `Replace it; what it was goes to ${name}.before` },
      ]
      const outcome = await asker.ask(choiceScreen(`${name} is there already. What now?`, `What it is for: ${why}.`, ways, 'keep', false))
      if (outcome.is !== 'choice') throw new Cancelled()
      if (outcome.value === 'replace') replaced.push(name)
    }
  } finally {
    asker.close()
  }
  return replaced
}

/** What the folder looks like: GitLab's where there is a sign of it. */
function ciOf(folder: string): 'github' | 'gitlab' {
  if (existsSync(join(folder, '.gitlab-ci.yml'))) return 'gitlab'
  const git = join(folder, '.git', 'config')
  return existsSync(git) && /gitlab/.test(readFileSync(git, 'utf8')) && !existsSync(join(folder, '.github')) ? 'gitlab' : 'github'
}

async function filesFor(ci: 'github' | 'gitlab', io: Io): Promise<Planned[]> {
  const { messageLanguage } = await languagesFor(io)
  const example = await readFile(join(io.root, 'templates', messageLanguage, 'example.yaml'), 'utf8')
  const schema = existsSync(join(io.cwd, 'node_modules', 'ownup'))
    ? '# yaml-language-server: $schema=node_modules/ownup/dist/schema/config.json\n'
    : ''
  return [
    { name: 'ownup.yaml', why: 'the configuration: where things are, and how much each rule counts', text: schema + CONFIG },
    { name: `templates/${messageLanguage}/README`, why: "your team's own wording goes in here", text: TEMPLATES },
    {
      name: 'cases/example.yaml',
      why: 'a sample case: every template of its kind is tried with it',
      text: example.replace(
        /^#.*\n/,
        '# A sample case: `ownup lint` tries every template of this kind with it. Add cases of your own, with made-up names.\n',
      ),
    },
    ci === 'github'
      ? { name: '.github/workflows/ownup.yml', why: 'checks templates and cases at each pull request', text: GITHUB }
      : {
          name: '.gitlab/ownup.yml',
          why: 'checks templates and cases at each push; name it in .gitlab-ci.yml: include: { local: .gitlab/ownup.yml }',
          text: GITLAB,
        },
    {
      name: '.pre-commit-config.yaml',
      why: 'checks them before each commit, for whoever has pre-commit',
      text: PRE_COMMIT,
      otherwise: `Add to its repos, if you like:\n${PRE_COMMIT_HOOK}`,
    },
  ]
}

const CONFIG = `# How ownup works for this team. It holds for this folder and those below it.
# What is commented out is the default. \`ownup lint --print-config\` says what holds, and why.

# Your own wording, by language: templates/en/outage.hbs takes the place of ownup's own.
# templates: templates

# Sample cases: disclosures with made-up names. Every template of their kind is tried with them.
# cases: cases

# How much a rule counts: error, warning, hint or off. \`ownup explain\` lists the rules.
# rules:
#   thanks: off

# More warnings than this, and CI fails.
# max-warnings: 0
`

const TEMPLATES = `Your team's own wording goes in here: what has the name of one of ownup's own takes its place.

  ownup template list               what holds, and what takes the place of what
  ownup template new                make one
  ownup template eject en/outage    copy one of ownup's own, to change it
  ownup template check              are they in date, and what changed in ownup since

templates/en/<name>.hbs             an e-mail; <name>.chat.hbs is what is said of the same in chat
templates/en/partials/<name>.hbs    a piece that several share: {{> name}}
templates/en/clauses/<name>.hbs     wording that some messages must have: {{> clauses/name}}
`

const GITHUB = `# Checks the templates and cases at each pull request; what it finds stands at its line.
name: ownup
on: pull_request
jobs:
  ownup:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with: { node-version: 22 }
      - run: npx ownup lint templates cases --format github --max-warnings 0
`

const GITLAB = `# Checks the templates and cases at each push. Name this file in .gitlab-ci.yml: include: { local: .gitlab/ownup.yml }
ownup:
  image: node:22
  script: npx ownup lint templates cases --format gitlab --output ownup.json --max-warnings 0
  artifacts: { when: always, reports: { codequality: ownup.json } }
`

const PRE_COMMIT_HOOK = `  - repo: local
    hooks:
      - id: ownup
        name: ownup lint
        language: system
        entry: ownup lint
        files: '^(templates/.*\\.hbs|cases/.*\\.ya?ml)$'
`

const PRE_COMMIT = `# Checks the templates and cases that a commit changes, for whoever has pre-commit: https://pre-commit.com
repos:
${PRE_COMMIT_HOOK}`
