import { userLanguage } from '../config/user-language.ts'
import { sayingsIn } from '../languages/findings.ts'
import { wizardFor } from '../languages/wizard.ts'
import { basename, resolve } from 'node:path'
import { approvalText, approve as approvalOf, isVoid, refusal, type Approval } from '../approval/approval.ts'
import type { Checked } from '../approval/check.ts'
import { offeredIn } from '../approval/offered.ts'
import type { Person } from '../approval/policy.ts'
import { demandWords, standingWords } from '../approval/words.ts'
import { checkDisclosure } from '../check/disclosures.ts'
import { lintOptionsOf } from '../config/lint-options.ts'
import { settingsFor } from '../config/layers.ts'
import { addEntry, withoutEntries } from '../disclosure/file.ts'
import type { DisclosureText } from '../disclosure/file.ts'
import { theSum } from '../disclosure/money.ts'
import type { Disclosure } from '../disclosure/schema.ts'
import { StoredFile } from '../disclosure/storage.ts'
import { oneLine } from '../disclosure/text.ts'
import { Cancelled, EXIT, UserError, type ExitCode } from '../errors.ts'
import { isInteractive, type Io } from '../io.ts'
import { packOf } from '../languages/index.ts'
import type { Channel } from '../message/channels.ts'
import { finalMessage, type Message } from '../message/message.ts'
import { toText } from '../message/text.ts'
import { whatOf } from '../promises/list.ts'
import { apart, enumerated, inWords, once, quoted, say, type Said, type Sayings } from '../said.ts'
import { promisedIn } from '../template/choose.ts'
import { approvalsOf } from '../wizard/approvals.ts'
import { readLoaded, renderRead } from './render.ts'
import { sayingsFor } from './sayings.ts'
import { todayOf } from './today.ts'

export interface ApproveOptions {
  name?: string
  role?: string
  yes?: boolean
  channel?: Channel
  input?: boolean
}

/** `ownup approve <file>`: shows what is to be approved, asks, and writes down who said yes to exactly that. */
export async function approve(file: string, options: ApproveOptions, io: Io): Promise<ExitCode> {
  const path = resolve(io.cwd, file)
  const asks = isInteractive(io) && options.input !== false
  const sayings = asks ? await sayingsIn(await userLanguage(io)) : await sayingsFor(io)
  const told = (said: Said) => inWords(said, sayings)
  const missing = [...(options.name ? [] : ['--name']), ...(options.role ? [] : ['--role']), ...(options.yes ? [] : ['--yes'])]
  if (!asks && missing.length > 0)
    throw new UserError(
      told(say`To approve without being asked, ownup needs ${enumerated(missing.map(quoted))}.`),
      told(say`Read it first: ownup review ${file}. Then: ownup approve ${file} --name "Ana Ruiz" --role legal --yes`),
    )
  const { readText } = await import('../disclosure/read.ts')
  // A name that is not there is told before anything is locked.
  await readText(path, file)
  const stored = await StoredFile.open(path)
  try {
    const read = readLoaded(stored.text, file, io)
    const { message: rendered, facts } = await renderRead(read, file, io, { channel: options.channel })
    const message = options.channel === undefined ? finalMessage(rendered, facts) : rendered
    const checked = await approvalsOf(facts, read.raw, message, io, file, sayings)
    const open = checked?.state.open ?? []
    if (!checked || open.length === 0) return nothingToApprove(file, checked, told, io)
    const person = asks ? await askedFor({ ...read, disclosure: facts }, file, message, checked, options, sayings, io) : given(options)
    if (!person) {
      io.stderr.write(`${told(say`Nothing was approved, and nothing was written.`)}\n`)
      return EXIT.clean
    }
    const able = open.filter((demand) => refusal(person, demand, facts, checked.policy) === undefined)
    if (able.length === 0) throw refused(person, facts, checked, file, told)
    const approval = approvalOf(checked.subject, person, todayOf(io), able)
    await stored.save(written(stored.text, approval, checked), { isShared: true, onChange: changedMeanwhile(file, told) })
    const what = apart(able.map(({ words }) => words))
    io.stderr.write(`${told(say`Approved by ${approval.by} (${approval.role}): ${what}.`)}\n${told(say`Written: ${file}`)}\n`)
    const left = open.filter((demand) => !able.includes(demand))
    for (const demand of left) io.stderr.write(`${told(say`Still open: ${told(demandWords(demand, checked.policy))}`)}\n`)
    if (left.length === 0)
      io.stderr.write(
        `${told(say`Any change of the answers, the text or the template takes that back. The message: ownup render ${file}`)}\n`,
      )
    return EXIT.clean
  } finally {
    await stored.close()
  }
}

function nothingToApprove(file: string, checked: Checked | undefined, told: (said: Said) => string, io: Io): ExitCode {
  const standings = checked?.state.standings ?? []
  const gone = standings.filter(isVoid)
  for (const standing of standings) io.stderr.write(`${told(standingWords(standing))}\n`)
  if (gone.length > 0) {
    throw new UserError(
      told(say`${file}: nothing in it needs approval now, and an approval in it does not hold.`),
      told(say`Take that entry out of "approvals", or put back what was approved.`),
      EXIT.findings,
    )
  }
  const isApproved = standings.length > 0
  io.stderr.write(
    `${told(isApproved ? say`${file} is approved. Nothing was written.` : say`${file} needs no approval. Nothing was written.`)}\n`,
  )
  return EXIT.clean
}

function given({ name = '', role = '' }: ApproveOptions): Required<Person> {
  return { name: oneLine(name), role: oneLine(role) }
}

function refused(person: Person, facts: Disclosure, { state, policy }: Checked, file: string, told: (said: Said) => string): UserError {
  const reasons = once(state.open.map((demand) => refusal(person, demand, facts, policy)!))
  const who = state.open.map((demand) => told(demandWords(demand, policy)))
  return new UserError(told(say`${file}: ${apart(reasons)}. Nothing was written.`), who.join('\n'), EXIT.findings)
}

function changedMeanwhile(file: string, told: (said: Said) => string): UserError {
  return new UserError(
    told(say`${file} was changed by somebody else while you read it. Nothing was approved.`),
    told(say`Your approval would have been of another message. Look at this one: ownup approve ${file}`),
    EXIT.findings,
  )
}

/** The text of the file with this approval in it; those that no longer hold go. All other lines stay as they are. */
function written(text: string, approval: Approval, { state }: Checked): string {
  const gone = state.standings.flatMap((standing, index) => (isVoid(standing) ? [index] : []))
  return withoutEntries(addEntry(text, 'approvals', approvalText(approval)), 'approvals', gone)
}

/** Shows the message with all that hangs on it, and asks who approves it. @returns `undefined` for a no */
async function askedFor(
  read: DisclosureText,
  file: string,
  message: Message,
  { state, policy }: Checked,
  options: ApproveOptions,
  sayings: Sayings | undefined,
  io: Io,
): Promise<Required<Person> | undefined> {
  const [{ askerFor }, { hanging, wrap }, { choiceScreen }, words] = await Promise.all([
    import('../wizard/ask.ts'),
    import('../wizard/columns.ts'),
    import('../wizard/screens.ts'),
    userLanguage(io).then(wizardFor),
  ])
  const facts = read.disclosure
  const told = (said: Said) => inWords(said, sayings)
  const rules = { ...(await lintOptionsOf(await settingsFor(io))), sayings }
  const findings = checkDisclosure(read, message, file, todayOf(io), rules)
  const asker = await askerFor(io, words)
  const { style, width } = asker
  const list = (title: string, lines: readonly string[]) => {
    if (lines.length === 0) return
    asker.say(`\n${style.bold(title)}`)
    for (const line of lines) asker.say(hanging('- ', line, width))
  }
  try {
    const rule = style.dim('-'.repeat(width))
    asker.say(`${style.bold(told(say`You are asked to approve ${basename(file)}.`))}\n${rule}`)
    asker.say(wrap(toText(message, undefined, sayings).trimEnd(), width))
    asker.say(rule)
    const pack = packOf(facts.language)
    const amounts = offeredIn(facts, message, pack).map(({ sum }) => told(quoted(theSum(sum))))
    list(told(say`What it offers in money, all in all:`), amounts)
    list(
      told(say`What it promises:`),
      promisedIn(facts, message.template).map((promise) => {
        const when = promise.by && pack.date(promise.by, 'by', facts.written)
        const who = [promise.owner, when].filter((part) => part !== undefined).join(', ')
        return `${who === '' ? '' : `${who}: `}${whatOf(promise, facts)}`
      }),
    )
    list(
      told(say`What the checks say of it:`),
      findings.map(({ severity, message: found }) => `${words.review.severity[severity]}: ${found}`),
    )
    if (findings.length === 0) asker.say(`\n${wrap(words.review.findings(0), width)}`)
    list(told(say`What became of earlier approvals:`), state.standings.map(standingWords).map(told))
    list(
      told(say`What needs approval:`),
      state.open.map((demand) => told(demandWords(demand, policy))),
    )
    asker.say('')
    const line = (ask: string, help: string, example: string) => ({
      ...choiceScreen(ask, help, [], undefined, false),
      kind: 'text' as const,
      example,
      problem: (typed: string) => (typed.trim() === '' ? words.notEmptyAtAll : undefined),
    })
    const typed = async (ask: string, help: string, example: string) => {
      const outcome = await asker.ask(line(ask, help, example))
      if (outcome.is !== 'text') throw new Cancelled()
      return oneLine(outcome.text)
    }
    const name =
      options.name ??
      (await typed(told(say`Who are you?`), told(say`Your name stands in the file. ownup does not check who types it.`), 'Ana Ruiz'))
    const roles = [...new Set(policy.approvers.map(({ role }) => role))]
    const able = roles.filter((role) => state.open.some((demand) => refusal({ name, role }, demand, facts, policy) === undefined))
    if (options.role === undefined && roles.length > 0 && able.length === 0) return { name, role: roles[0]! }
    const role =
      options.role ??
      (able.length > 0
        ? valueOf(
            await asker.ask(
              choiceScreen(
                told(say`As what do you approve it?`),
                told(say`As ownup.yaml has it.`),
                able.map((value) => ({ value, label: value })),
                able[0],
                false,
              ),
            ),
          )
        : await typed(told(say`As what do you approve it?`), told(say`Your role, in a word or two.`), told(say`legal`)))
    if (options.yes) return { name, role }
    const ways = [
      { value: 'no', label: told(say`No`) },
      { value: 'yes', label: told(say`Yes, exactly this`) },
    ]
    const sure = await asker.ask(
      choiceScreen(told(say`Do you approve it?`), told(say`Any change afterwards takes your approval back.`), ways, 'no', false),
    )
    return valueOf(sure) === 'yes' ? { name, role } : undefined
  } finally {
    asker.close()
  }
}

function valueOf(outcome: { is: string; value?: string }): string {
  if (outcome.is !== 'choice') throw new Cancelled()
  return outcome.value!
}
