import { resolve } from 'node:path'
import { isVoid, sha256 } from '../approval/approval.ts'
import { offeredIn } from '../approval/offered.ts'
import { sourcesOf } from '../approval/sources.ts'
import { demandWords, standingWords } from '../approval/words.ts'
import { approvalFindings } from '../check/approvals.ts'
import { checkChannels, checkDisclosure, disclosureIgnores } from '../check/disclosures.ts'
import { packetMarkdown, type Packet } from '../check/packet.ts'
import { findingOfSecond } from '../check/second-failure.ts'
import { isSource, shownFrom } from '../check/targets.ts'
import { libraryOf, settingsFor } from '../config/layers.ts'
import { lintOptionsOf } from '../config/lint-options.ts'
import { momentToText } from '../disclosure/moment.ts'
import { moneyToText } from '../disclosure/money.ts'
import { writeText } from '../disclosure/storage.ts'
import { EXIT, UserError, type ExitCode } from '../errors.ts'
import type { Io } from '../io.ts'
import { packOf } from '../languages/index.ts'
import { applyIgnores } from '../lint/ignores.ts'
import { compareReported } from '../lint/report.ts'
import { wordsOf } from '../lint/formats/words.ts'
import { HOUSE } from '../lint/rule.ts'
import { tracedSentences } from '../message/explain.ts'
import { finalMessage, wholeText } from '../message/message.ts'
import { whatOf } from '../promises/list.ts'
import { inWords, say, worded, type Said, type Sayings } from '../said.ts'
import { promisedIn } from '../template/choose.ts'
import { approvalsOf, offeredInYear } from '../wizard/approvals.ts'
import { recordsOf } from '../wizard/places.ts'
import { loadDisclosure, otherChannels, renderRead } from './render.ts'
import { sayingsFor } from './sayings.ts'
import { todayOf } from './today.ts'

export interface ReviewOptions {
  format: 'markdown' | 'json'
  output?: string
}

/** `ownup review <file>`: all that somebody needs who looks at a message before it goes out, for a pull request. */
export async function review(file: string, options: ReviewOptions, io: Io): Promise<ExitCode> {
  if (options.output !== undefined && resolve(io.cwd, options.output) === resolve(io.cwd, file))
    throw new UserError(`${file} would be overwritten by its own review.`, `Name another file: ownup review ${file} --output review.md`)
  if (options.output !== undefined && isSource(resolve(io.cwd, options.output)))
    throw new UserError(
      `${options.output} is there already, and it is no review.`,
      `Name another file: ownup review ${file} --output review.md`,
    )
  const packet = await packetOf(file, io)
  const text = options.format === 'json' ? `${JSON.stringify(packet, undefined, 2)}\n` : packetMarkdown(packet, await sayingsFor(io))
  if (options.output === undefined) io.stdout.write(text)
  else {
    await writeText(resolve(io.cwd, options.output), text, { isShared: true })
    io.stderr.write(`${inWords(say`Written: ${options.output}`, await sayingsFor(io))}\n`)
  }
  return EXIT.clean
}

async function packetOf(file: string, io: Io): Promise<Packet> {
  const read = await loadDisclosure(file, io)
  const { message: rendered, facts } = await renderRead(read, file, io)
  const message = finalMessage(rendered, facts)
  const settings = await settingsFor(io)
  const [sayings, records, today] = [await sayingsFor(io), await recordsOf(io), todayOf(io)]
  const told = (said: Said) => inWords(said, sayings)
  const options = { ...(await lintOptionsOf(settings)), ...(sayings && { sayings }) }
  const checked = await approvalsOf(facts, read.raw, message, io, file, sayings, records)
  const typed = { ...read, disclosure: facts }
  const earlier = records.unsaidEarlier(facts, today, file === '-' ? undefined : resolve(io.cwd, file))
  const rules = { ...options, team: { ...options.team, clients: records.known } }
  const found = [
    ...checkDisclosure(typed, message, file, today, rules),
    ...checkChannels(typed, message, await otherChannels(read.disclosure, io), file, today, sayings),
    ...(checked ? approvalFindings(typed, checked, file, sayings) : []),
    ...(earlier ? [findingOfSecond(earlier, facts, { file, ...read.positionOf('kind') }, shownFrom(io.cwd, earlier.path), sayings)] : []),
  ]
  const house = options.rules?.filter(({ code }) => code === HOUSE)
  const findings = applyIgnores(found, disclosureIgnores(read, file), options.severities, house, sayings).sort(compareReported)
  const pack = packOf(facts.language)
  const traced = new Map(tracedSentences(rendered, pack).map(({ text, fields }) => [text, fields]))
  const inYear = await offeredInYear(facts, message, records, resolve(io.cwd, file))
  const { client, sender, written, ignore = [] } = facts
  const sources = await sourcesOf(libraryOf(settings, io), message.template!.id)
  const standings = checked?.state.standings ?? []
  return {
    file,
    ...(checked?.note && { draft: checked.note.line }),
    to: named(client?.name ?? client?.address, client?.company, sayings),
    from: named(sender?.name, sender?.role, sayings),
    ...(written && { written: momentToText(written) }),
    template: { id: message.template!.id, digest: sha256(JSON.stringify(sources)), sources },
    subject: message.subject.text,
    body: message.body.text,
    // A sentence that nobody changed by hand rests on what it did.
    sentences: pack.sentences(message.body.text).map(({ text }) => ({ text, fields: traced.get(text) ?? [] })),
    promises: promisedIn(facts, message.template).map((promise) => ({
      id: promise.id,
      what: whatOf(promise, facts),
      ...(promise.owner !== undefined && { owner: promise.owner }),
      ...(promise.by && { by: momentToText(promise.by) }),
    })),
    money: offeredIn(facts, message, pack).map(({ sum, fields }) => {
      const year = inYear.find((each) => each.sum.currency === sum.currency)
      return { sum: moneyToText(sum), ...(year && { inYear: moneyToText(year.sum) }), fields: fields.filter((field) => field !== '') }
    }),
    findings: findings.map((finding) => {
      const { rule, severity, line, fields } = finding
      return { rule, severity, message: wordsOf(finding, sayings), line, fields }
    }),
    ignored: ignore.map(({ rule = '', because = '' }) => ({ rule, because })),
    ...(facts.message?.edited !== undefined && { rendered: wholeText(rendered) }),
    approvals: standings.filter((standing) => isVoid(standing) || !standing.isElsewhere).map((standing) => told(standingWords(standing))),
    open: (checked?.state.open ?? []).map((demand) => told(demandWords(demand, checked!.policy))),
  }
}

function named(known: string | undefined, more: string | undefined, sayings: Sayings | undefined): string {
  const name = known ?? worded(say`nobody yet`, sayings)
  return more === undefined ? name : `${name} (${more})`
}
