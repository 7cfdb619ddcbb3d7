import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import { GENDERS, LANGUAGE_IDS, REGISTERS, type LanguageId } from './disclosure/choices.ts'
import type { ExitCode } from './errors.ts'
import type { Io } from './io.ts'

/** What an action needs: the world, and somebody to hand the exit code to. */
interface Run {
  io: Io
  done: (code: ExitCode) => void
  program: Command
}

/** Every command and option on one screen. An action does nothing but import its command, late, and run it. */
const COMMANDS: Record<string, (command: Command, run: Run) => Command> = {
  draft: (command, { io, done, program }) =>
    command
      .description('answer the questions and draft the message; goes on where you stopped')
      .argument('[file]', 'a disclosure to go on with; without it, the last one you did not finish')
      .option('--no-input', 'never ask; name what is missing instead')
      .addHelpText('after', examples('ownup draft', 'ownup draft ferrum.yaml'))
      .action(async (file: string | undefined, options) =>
        done(await (await import('./commands/draft.ts')).draft(file, { input: options.input && program.opts().input }, io)),
      ),

  render: (command, { io, done }) =>
    command
      .description('print the message of a disclosure file')
      .argument('<file...>', 'disclosure files; - reads standard input')
      .addOption(new Option('--format <format>', 'what to print').choices(['text', 'html', 'eml', 'json']).default('text'))
      .option('--template <name>', 'use this template, such as en/holding')
      .addOption(new Option('--channel <channel>', 'say the same in another channel').choices(['email', 'letter', 'chat', 'sms', 'call']))
      .option('--trace', 'print each sentence with the answers it rests on')
      .addHelpText(
        'after',
        examples(
          'ownup render ferrum.yaml',
          'ownup render ferrum.yaml --trace',
          'ownup render ferrum.yaml --channel call',
          'ownup render - --format html < ferrum.yaml',
        ) + CHANNEL_LIMITS,
      )
      .action(async (files: string[], options) => done(await (await import('./commands/render.ts')).render(files, options, io))),

  prepare: (command, { io, done }) =>
    command
      .description('print the sheet for the conversation: what to say first, what they will ask, who calls whom when')
      .argument('<file>', 'a disclosure file; - reads standard input')
      .addHelpText('after', examples('ownup prepare ferrum.yaml'))
      .action(async (file: string) => done(await (await import('./commands/prepare.ts')).prepare(file, io))),

  approve: (command, { io, done, program }) =>
    command
      .description('say yes to exactly what stands there: money above a limit, and what others look at first')
      .argument('<file>', 'a disclosure file')
      .option('--name <name>', 'who approves it')
      .option('--role <role>', 'as what, such as "team lead"; ownup.yaml says who may approve what')
      .addOption(new Option('--channel <channel>', 'approve it as it is said there').choices(['email', 'letter', 'chat', 'sms', 'call']))
      .option('--yes', 'do not ask; you have read it')
      .addHelpText(
        'after',
        examples('ownup approve ferrum.yaml', 'ownup approve ferrum.yaml --name "Ana Ruiz" --role legal --yes') + LIMITS,
      )
      .action(async (file: string, options) =>
        done(await (await import('./commands/approve.ts')).approve(file, { ...options, ...program.opts() }, io)),
      ),

  review: (command, { io, done }) =>
    command
      .description('all that somebody needs who looks at a message before it goes out, as one text for a pull request')
      .argument('<file>', 'a disclosure file; - reads standard input')
      .addOption(new Option('--format <format>', 'how to write it').choices(['markdown', 'json']).default('markdown'))
      .option('--output <file>', 'write it to a file')
      .addHelpText(
        'after',
        examples('ownup review ferrum.yaml', 'ownup review ferrum.yaml --output review.md', 'ownup review ferrum.yaml --format json') +
          REVIEW,
      )
      .action(async (file: string, options) => done(await (await import('./commands/review.ts')).review(file, options, io))),

  lint: (command, { io, done }) =>
    command
      .description('check templates over their cases, disclosures, or messages; without a path, the templates of this folder')
      .argument('[path...]', 'templates (.hbs), disclosures (.yaml), messages (.txt, .md, .eml), folders; - reads standard input')
      .addOption(
        new Option('--format <format>', 'how to print findings')
          .choices(['text', 'json', 'sarif', 'junit', 'github', 'gitlab'])
          .default('text'),
      )
      .option('--output <file>', 'write them to a file')
      .option('--quiet', 'show errors only')
      .addOption(new Option('--max-warnings <number>', 'fail on more warnings than this').argParser(wholeNumber))
      .option('--rule <id:severity>', 'set a rule to error, warning, hint or off; may be repeated', collect)
      .option('--baseline <file>', 'say nothing about the findings in this file')
      .option('--update-baseline', 'take out of the baseline what is gone; write one if there is none')
      .option('--case <name>', 'print what this case of a template renders, with the findings under their lines')
      .option('--rules', 'try the house rules of ownup.yaml on their examples, and check nothing else')
      .option('--coverage', 'say how many branches of each template the cases reach')
      .option('--jsonl', 'read messages one a line: {"id", "text", "subject"?, "language"?}')
      .option('--stdin-filename <name>', 'what standard input would be called; its ending says what it is')
      .option('--timing', 'say how long each rule took')
      .option('--print-config', 'print the configuration that holds here')
      .addHelpText(
        'after',
        examples(
          'ownup lint',
          'ownup lint ferrum.yaml',
          'ownup lint --format sarif --output ownup.sarif',
          'ownup lint templates/en/outage.hbs --case cause-unknown',
          'ownup lint --rules',
        ) + HOUSE_RULE,
      )
      .action(async (paths: string[], options) => done(await (await import('./commands/lint.ts')).lint(paths, options, io))),

  client: (command, { io, done }) => {
    const book = () => import('./commands/client.ts')
    const one = (name: string, description: string) =>
      command
        .command(name)
        .description(description)
        .argument('<client>', 'by name, former name, or file')
        .helpOption('-h, --help', 'show this help')
    const fields = (each: Command) =>
      each
        .option('--address <name>', 'how to address them, after "Dear"')
        .option('--company <name>', 'whom they work for')
        .addOption(new Option('--language <language>', 'the language to write to them in').choices(LANGUAGE_IDS))
        .addOption(new Option('--gender <gender>', 'for languages that bend their words to it').choices(GENDERS))
        .addOption(new Option('--register <register>', 'how formally to write to them').choices(REGISTERS))
        .option('--you <word>', 'what to call them within a sentence: Bapak, tuan, Вы')
        .option('--phone <number>', 'where to reach them')
        .option('--email <address>', 'where to reach them')
        .option('--matters <words>', 'what matters most to them, in their own words; what was heard before stays')
        .option('--heard-by <name>', 'who heard it')
        .option('--on <date>', 'when; without it, today')
    command
      .description('the client book: how to address a client, and what matters most to them')
      .helpCommand(false)
      .addHelpText(
        'after',
        examples(
          'ownup client list',
          'ownup client add "Adaeze Obi" --address Adaeze --company Northwind',
          'ownup client edit adaeze --matters "The board meets on Thursdays." --heard-by "Lena Fischer"',
          'ownup client rename adaeze "Adaeze Okafor"',
        ),
      )
    command
      .command('list', { isDefault: true })
      .description('everybody in the book, and what matters most to them')
      .helpOption('-h, --help', 'show this help')
      .addHelpText('after', examples('ownup client list'))
      .action(async () => done(await (await book()).listClients(io)))
    one('show', 'print the file of a client')
      .addHelpText('after', examples('ownup client show adaeze'))
      .action(async (name: string) => done(await (await book()).showClient(name, io)))
    fields(command.command('add').description('add a client').argument('<name>', 'the name as they write it'))
      .helpOption('-h, --help', 'show this help')
      .addHelpText('after', examples('ownup client add "Adaeze Obi" --address Adaeze --company Northwind'))
      .action(async (name: string, options) => done(await (await book()).addClient(name, options, io)))
    fields(one('edit', 'change a client: what the options say, or in your editor'))
      .addHelpText('after', examples('ownup client edit adaeze --matters "The board meets on Thursdays." --heard-by "Lena Fischer"'))
      .action(async (name: string, options) => done(await (await book()).editClient(name, options, io)))
    one('rename', 'give a client another name; disclosures to the one before stay theirs')
      .argument('<name>', 'the name as they write it now')
      .addHelpText('after', examples('ownup client rename adaeze "Adaeze Okafor"'))
      .action(async (name: string, next: string) => done(await (await book()).renameClient(name, next, io)))
    one('remove', 'take a client out, and print what the file held')
      .addHelpText('after', examples('ownup client remove adaeze'))
      .action(async (name: string) => done(await (await book()).removeClient(name, io)))
    return command
  },

  promises: (command, { io, done }) => {
    command
      .description('list what was promised: to whom, by whom, by when, and whether it was kept')
      .argument('[folder]', "a folder with disclosures; without it, the team's, or the one you are in")
      .option('--due', 'only what is due today or overdue; exit 1 if anything is')
      .option('--json', 'print them as JSON')
      .option('--ics <file>', 'write a calendar file; - prints it')
      .addHelpText(
        'after',
        examples(
          'ownup promises',
          'ownup promises --due',
          'ownup promises disclosures --ics promises.ics',
          'ownup promises kept ferrum:next --by "Priya Raman"',
        ),
      )
      .action(async (folder: string | undefined, options) =>
        done(await (await import('./commands/promises.ts')).promises(folder, options, io)),
      )
    command
      .command('kept')
      .description('write down that a promise was kept')
      .argument('<promise>', 'its name in the list, such as ferrum:next')
      .argument('[folder]', 'the folder that was listed')
      .option('--on <date>', 'the day it was kept; without it, today')
      .option('--by <name>', 'who says so')
      .helpOption('-h, --help', 'show this help')
      .addHelpText(
        'after',
        examples('ownup promises kept ferrum:next', 'ownup promises kept ferrum:fixes-3f2a --on Fri --by "Priya Raman"'),
      )
      .action(async (id: string, folder: string | undefined, options) =>
        done(await (await import('./commands/promises.ts')).promiseKept(id, folder, options, io)),
      )
    return command.helpCommand(false)
  },

  explain: (command, { io, done }) =>
    command
      .description('say why a rule is there, with bad and good examples')
      .addArgument(new Argument('[rule]', 'a rule, as findings name it; without it, all of them'))
      .option('--markdown', 'print the list as a Markdown table')
      .addHelpText('after', examples('ownup explain conditional-apology', 'ownup explain'))
      .action(async (rule, options) => done(await (await import('./commands/explain.ts')).explain(rule, options, io))),

  template: (command, { io, done, program }) => {
    command
      .description('the templates that hold here: list, show, new, eject, check, preview')
      .addHelpText(
        'after',
        examples(
          'ownup template list',
          'ownup template new',
          'ownup template eject en/outage',
          'ownup template check',
          'ownup template preview',
        ),
      )
    command
      .command('list')
      .description('list them, with what takes the place of what')
      .addHelpText('after', examples('ownup template list'))
      .action(async () => done(await (await import('./commands/template-list.ts')).templateList(io)))
    command
      .command('show')
      .description('print one, and say where it and its pieces come from')
      .argument('<name>', 'such as en/outage, or en/partials/closing')
      .addHelpText('after', examples('ownup template show en/outage', 'ownup template show en/partials/closing'))
      .action(async (name: string) => done(await (await import('./commands/template-list.ts')).templateShow(name, io)))
    command
      .command('new')
      .description("make one of your team's own; asks for what no option says")
      .argument('[name]', 'what its file is called, such as outage-hosting')
      .addOption(new Option('--kind <kind>', 'a kind of mistake that it is for; may be repeated').argParser(collect))
      .addOption(new Option('--channel <channel>', 'how it reaches the client').choices(['email', 'letter', 'chat', 'sms', 'call']))
      .option('--title <title>', 'what people call it')
      .option('--owner <name>', 'who looks after its wording')
      .option('--from <template>', 'what it starts from, such as en/outage')
      .addHelpText(
        'after',
        examples(
          'ownup template new',
          'ownup template new outage-hosting --kind outage --title "Outage at our host" --owner "Lena Fischer"',
        ),
      )
      .action(async (name: string | undefined, options) =>
        done(await (await import('./commands/template-new.ts')).templateNew(name, { ...options, ...program.opts() }, io)),
      )
    command
      .command('eject')
      .description("copy one of ownup's own into your team's folder, to change it there")
      .argument('<name>', 'such as en/outage, or en/partials/closing')
      .option('--keep', 'leave your copy as it is, and note that you have seen what changed')
      .addHelpText('after', examples('ownup template eject en/outage', 'ownup template eject en/outage --keep'))
      .action(async (name: string, options) => done(await (await import('./commands/template-eject.ts')).templateEject(name, options, io)))
    command
      .command('check')
      .description("check your team's own: contract, dates, clauses, and what changed in ownup since they were copied")
      .argument('[name...]', 'such as en/outage; without a name, all')
      .option('--parity', 'compare the languages of a template instead: facts, promises and parts of the message')
      .addHelpText('after', examples('ownup template check', 'ownup template check en/outage', 'ownup template check --parity'))
      .action(async (names: string[], options) =>
        done(await (await import('./commands/template-check.ts')).templateCheck(names, options, io)),
      )
    command
      .command('preview')
      .description('write a page with every template as the client reads it, for a lead or legal; it needs no network and no ownup')
      .argument(
        '[name...]',
        'such as en/outage, or a language: ru; without a name, all in the languages of your own templates and of ownup.yaml',
      )
      .option('--output <file>', 'the page', 'preview.html')
      .addHelpText(
        'after',
        examples(
          'ownup template preview',
          'ownup template preview id ms',
          'ownup template preview en/outage en/outage.chat --output outage.html',
        ) + PREVIEW,
      )
      .action(async (names: string[], options) =>
        done(await (await import('./commands/template-preview.ts')).templatePreview(names, options, io)),
      )
    return command
  },

  init: (command, { io, done, program }) =>
    command
      .description("set up a team's folder: configuration, templates, cases, CI and pre-commit")
      .addOption(new Option('--ci <system>', 'for this system; otherwise as the folder looks').choices(['github', 'gitlab']))
      .addHelpText('after', examples('ownup init', 'ownup init --ci gitlab'))
      .action(async (options) => done(await (await import('./commands/init.ts')).init({ ...options, ...program.opts() }, io))),
}

/** The command line. Where it names a command, only that one is made: each costs time at every start. */
export function programFor(args: readonly string[], world: Io, done: (code: ExitCode) => void): Command {
  // The same world, and what the command line says of it.
  const io = Object.create(world) as Io
  const program = new Command('ownup')
    .description('Tell a client about a mistake: a short, honest message, drafted here and sent by you.')
    .version(__VERSION__, '--version', 'print the version')
    .option('--no-input', 'never ask; name what is missing instead')
    .addOption(
      new Option('--lang <language>', 'the language to speak to you in; otherwise as ownup.yaml or LANG says').choices(LANGUAGE_IDS),
    )
    .addHelpText('after', examples('ownup', 'ownup draft ferrum.yaml', 'ownup render ferrum.yaml --format eml > ferrum.eml'))
    .usage('[options] [command]')
    .argument('[command]')
    // A misspelt command with its file is a misspelt command, and not one argument too many.
    .allowExcessArguments()
    .helpCommand('help [command]', 'show this help, or that of a command')
    .action(async (command?: string) => {
      if (command !== undefined) await (await import('./commands/unknown.ts')).unknownCommand(command, program)
      done(await (await import('./commands/draft.ts')).draft(undefined, program.opts(), io))
    })
    .showSuggestionAfterError()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, write) => write(usage(text)),
    })
    .exitOverride()
    .helpOption('-h, --help', 'show this help')

  program.on('option:lang', (language: LanguageId) => (io.lang = language))

  const first = args.find((arg) => !arg.startsWith('-')) ?? ''
  const names = Object.hasOwn(COMMANDS, first) ? [first] : Object.keys(COMMANDS)
  for (const name of names) {
    // What a command would not read may be half of a name: nothing is done then.
    const command = program.command(name).allowExcessArguments(false)
    COMMANDS[name]!(command, { io, done, program }).helpOption('-h, --help', 'show this help')
  }
  return program
}

declare const __VERSION__: string

function collect(value: string, before: string[] = []): string[] {
  return [...before, value]
}

function wholeNumber(typed: string): number {
  if (!/^\d{1,9}$/.test(typed)) throw new InvalidArgumentError('A whole number goes here.')
  return Number(typed)
}

function examples(...lines: string[]): string {
  return `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}\n`
}

// A test runs it.
const HOUSE_RULE = `
A rule of your own, in ownup.yaml (--rules tries it on its examples):
  house-rules:
    no-glitch:
      forbid: [glitch, teething problems, '/\\bbuild \\d+/']
      why: It makes small what was not small for the client.
      better: Say what broke.
      bad: [There was a glitch in the export.]
      good: [The export left out forty rows.]
In place of "forbid": "prefer: { customer: client }", or "require: [020 7946 0999]"
with the "kinds" that it is for. Between slashes stands a pattern, as RE2 reads it.
`

const CHANNEL_LIMITS = `
What does not fit into a channel is refused and never cut. How much fits, in ownup.yaml:
  channels: { sms: { characters: 160 }, call: { words: 150 } }
`

// A test runs it.
const LIMITS = `
Who may offer how much, and who says yes to more, in ownup.yaml:
  limits:
    - { role: account manager, message: £250, client: "£1,000", period: year }
    - { message: £100 }
  approvers:
    - { role: team lead, who: [Dana Reyes], money: "£2,000" }
    - { role: legal, stops: any, money: any }
The first limit that fits the sender holds; the one without a role is everybody else's.
Until it is approved, every output of the message begins with "DRAFT, needs approval",
and ownup lint and ownup render end with exit code 1.

What an approval covers: the answers, the text as it goes out, the template and its
pieces, who said yes, as what, when, and to what. Any change takes it back.
What it is not: a signature. It notices changes that were made in good faith or in a
hurry. Whoever edits the file can also work out the digest anew, or take a stop out
before anybody approved it; ownup does not know who types a name. Git's history and
a review show that. Sums are found where they stand in digits with a currency.
`

const REVIEW = `
The message, what each sentence rests on, what it promises and offers, what the checks
found and what was ignored and why, what was changed by hand, the template with its
digest, and the approvals. Private answers and your worksheet are not in it.
It is written also where something is open: what fails a check is ownup lint.
`

const PREVIEW = `
It is written also where something is found: what fails a check is ownup lint. In CI, publish it beside that:
  - run: npx ownup template preview
  - uses: actions/upload-artifact@v4
    with: { name: templates, path: preview.html }
`

function usage(text: string): string {
  const line = text
    .replace(/^error: /, '')
    .trim()
    .replace(/\n/g, ' ')
  const hint = /^too many arguments.* Expected [1-9]/.test(line)
    ? 'Words that belong together go in quotes, such as "Ana Ruiz".'
    : 'See what there is with: ownup --help'
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}${/[.?)]$/.test(line) ? '' : '.'}\n${hint}\n`
}
