import { withExtra } from '../disclosure/extra.ts'
import { valuesOf } from '../disclosure/fields.ts'
import { packOf } from '../languages/index.ts'
import { samplesOf } from '../languages/samples.ts'
import { forChannel } from '../lint/channel-rules.ts'
import { documentOf, type Document } from '../lint/document.ts'
import type { Finding, Place, Severity } from '../lint/finding.ts'
import { lint, type LintOptions } from '../lint/lint.ts'
import { isPrinted, valuesUnder } from '../lint/presence.ts'
import type { Reported } from '../lint/report.ts'
import { RULES } from '../lint/rules/index.ts'
import { isWithin } from '../message/left-out.ts'
import { tooLong } from '../message/channels.ts'
import type { Message } from '../message/message.ts'
import { missingClauses } from './keeping.ts'
import { inWords, say, type Sayings } from '../said.ts'
import { branchesOf, type Branch } from '../template/branches.ts'
import { casesFor, type Case } from '../template/cases.ts'
import { needsHoldingNote, templateIdFor } from '../template/choose.ts'
import { breachesOf } from '../template/contract.ts'
import { Renderer } from '../template/render.ts'
import { TemplateError } from '../template/template-error.ts'
import type { PartialFile, Template } from '../template/template.ts'
import type { Span } from '../template/trace.ts'

/** One template with its cases tried. */
export interface TemplateCheck {
  template: Template
  cases: number
  findings: Reported[]
  /** The parts of the template that some case reached, those of its partials among them. */
  reached: Set<hbs.AST.Program>
}

/** One case as it was rendered, for whoever wants to read more of it than what is found. */
export interface SeenCase {
  case: Case
  message: Message
  /** What is found in this case, with its place in the message where it has one. */
  found: { reported: Reported; place?: Place }[]
  reached: Set<hbs.AST.Program>
}

/**
 * Holds a template against its contract, renders each of its cases and runs the rules over what the client would read.
 * A finding stands once, at the template line that wrote the words, with the cases that it is in. What the answers of a case
 * alone bring about is no fault of the template and is left out.
 * @param further the team's own cases; those of other kinds are left alone
 * @param seen is told of each case that was rendered
 */
export function checkTemplate(
  template: Template,
  partials: readonly PartialFile[],
  further: readonly Case[],
  options: LintOptions,
  seen?: (each: SeenCase) => void,
): TemplateCheck {
  const reached = new Set<hbs.AST.Program>()
  const breaches = breachesOf(template, partials)
  if (breaches.length > 0) {
    const findings = breaches.map(({ file, line, column, message }): Reported => {
      const words = `${message.charAt(0).toUpperCase()}${message.slice(1)}.`
      return { rule: 'template-contract', severity: 'error', message: words, file, line, column, fields: [] }
    })
    return { template, cases: 0, findings, reached }
  }
  const cases = casesOf(template, further)
  const found = new Map<string, Reported & { in: Set<string> }>()
  for (const { name, reported } of findingsUntilEnd(template, partials, cases, options, reached, seen)) {
    const key = keyOf(reported)
    const known = found.get(key)
    if (known) {
      known.in.add(name)
      known.severity = worse(known.severity, reported.severity)
    } else found.set(key, { ...reported, in: new Set([name]) })
  }
  const findings = [...found.values()].map(({ in: names, ...reported }) => ({
    ...reported,
    cases: { count: names.size, of: cases.length, first: [...names][0]! },
  }))
  return { template, cases: cases.length, findings, reached }
}

/** The same for what says the same, in whichever case. */
export function keyOf({ rule, file, line, column, sentence, message, fields }: Reported): string {
  const about = sentence !== undefined ? '' : rule === 'clause' ? message : fields.map(bare).join()
  return [rule, file, line, column, about].join(' ')
}

/** The same; where rendering never comes to an end, that is what is found. */
function* findingsUntilEnd(...args: Parameters<typeof findingsIn>): ReturnType<typeof findingsIn> {
  try {
    yield* findingsIn(...args)
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error
    const { at, what, hint } = error
    const message = `${what.charAt(0).toUpperCase()}${what.slice(1)} ${hint}`
    yield { name: args[2][0]!.name, reported: { rule: 'template-contract', severity: 'error', message, ...at, fields: [] } }
  }
}

/** What is found in one case after the other. The template has to keep its contract. */
export function* findingsIn(
  template: Template,
  partials: readonly PartialFile[],
  cases: readonly Case[],
  options: LintOptions,
  reached?: Set<hbs.AST.Program>,
  seen?: (each: SeenCase) => void,
): Generator<{ name: string; reported: Reported }> {
  const renderer = Renderer.ofChecked(template, partials)
  for (const each of cases) {
    const here = new Set<hbs.AST.Program>()
    const message = renderer.render(each.disclosure, here)
    for (const program of here) reached?.add(program)
    const found = foundIn(each, message, template, options)
    seen?.({ case: each, message, found, reached: here })
    for (const { reported } of found) yield { name: each.name, reported }
  }
}

function foundIn(each: Case, message: Message, template: Template, options: LintOptions): SeenCase['found'] {
  const found: SeenCase['found'] = missingClauses(message).map((words) => ({
    reported: ofWhole('clause', inWords(words, options.sayings), template),
  }))
  // A message may be long because everything was answered at once; that nothing fits is the template's own fault.
  const over = each.isLeast || each.file ? tooLong(message, options.team?.channels) : undefined
  if (over !== undefined) found.push({ reported: ofWhole('channels', inWords(say`${over}. Say less.`, options.sayings), template) })
  const document = documentOf(
    message,
    withExtra(each.disclosure, template.extra).facts,
    packOf(template.language),
    each.disclosure.written!,
  )
  for (const finding of lint(document, forChannel(options, template.channel))) {
    const reported = isOfAnswers(finding, each, document) ? undefined : reportedAt(finding, document, template, each)
    if (reported) found.push({ reported, ...(finding.place && { place: finding.place }) })
  }
  return found
}

function ofWhole(rule: string, message: string, { file }: Template): Reported {
  return { rule, severity: 'error', message, file, line: 1, column: 1, fields: [] }
}

/** All cases that a template is tried with: those made here for its first kind; the least, the most and the details of its others; the team's own. */
export function casesOf(template: Template, further: readonly Case[]): Case[] {
  const { kinds, language, extra, purpose } = template
  const made = kinds.flatMap((kind, index) => {
    const cases = extra.length > 0 ? casesFor(kind, language, samplesOf(language), extra) : madeFor(kind, language)
    if (index === 0) return cases
    return cases.filter(({ name }, at) => at < 2 || name.startsWith('details.')).map((each) => ({ ...each, name: `${kind}-${each.name}` }))
  })
  const own = further.filter(
    ({ disclosure }) =>
      disclosure.kind !== undefined &&
      kinds.includes(disclosure.kind) &&
      (disclosure.language ?? 'en') === language &&
      // Full answers in a holding note would say what it must not say yet.
      (purpose !== 'holding' || needsHoldingNote(disclosure)),
  )
  return [...made, ...own.map((each) => withoutOthers(each, template))]
}

/** A case answers what the template of its kind asks; another template knows nothing of those questions. */
function withoutOthers(each: Case, { id, extra }: Template): Case {
  const { extra: answers, ...rest } = each.disclosure
  if (!answers || templateIdFor(each.disclosure) === id) return each
  const asked = Object.fromEntries(Object.entries(answers).filter(([name]) => extra.some((field) => field.name === name)))
  return { ...each, disclosure: { ...rest, ...(Object.keys(asked).length > 0 && { extra: asked }) } }
}

const made = new Map<string, Case[]>()

/** Made once: the same for every template of a kind. */
function madeFor(kind: Template['kinds'][number], language: string): Case[] {
  const key = `${language} ${kind}`
  let cases = made.get(key)
  if (!cases) made.set(key, (cases = casesFor(kind, language, samplesOf(language))))
  return cases
}

/** Branches that no case reached, as findings. */
export function unreachedIn(
  files: readonly Pick<Template, 'file' | 'body'>[],
  reached: ReadonlySet<hbs.AST.Program>,
  sayings?: Sayings,
): Reported[] {
  return files
    .flatMap((file) => branchesOf(file))
    .filter(({ program }: Branch) => !reached.has(program))
    .map(({ file, line, column, shown }) => ({
      rule: 'unreached-branch',
      severity: 'warning',
      message: inWords(say`No case reaches ${shown}, so nobody has checked its words. Add a case that does, or take it out.`, sayings),
      file,
      line,
      column,
      fields: [],
    }))
}

/** Is it the answers that bring this about, so that no template could mend it? */
function isOfAnswers({ isOpen, rule, place, fields }: Finding, { isLeast }: Case, document: Document): boolean {
  if (isOpen || (TOTALS.has(rule) && !isLeast)) return true
  // Something is missing that was answered: the template has dropped it.
  return !place && fields.length > 0 && !fields.some((field) => isAnswered(field, document) && !isWritten(field, document))
}

const TOTALS = new Set(RULES.filter(({ isTotal }) => isTotal).map(({ id }) => id))

function isAnswered(path: string, { disclosure }: Document): boolean {
  return [...valuesOf(disclosure!).values, ...valuesOf(disclosure!).gaps].some((each) => isWithin(each.path, [path]))
}

function isWritten(path: string, document: Document): boolean {
  const inside = valuesUnder(path, document.disclosure!)
  return inside.length > 0 ? inside.every((value) => isPrinted(value.path, document)) : isPrinted(path, document)
}

/** A finding at the template's place, or where the words came from a file of the team's, at the answer in there. */
function reportedAt(
  { rule, severity, message, place, fields }: Finding,
  document: Document,
  template: Template,
  { file }: Case,
): Reported | undefined {
  if (!place) return { rule, severity, message, file: template.file, line: 1, column: 1, fields }
  const span = writtenAt(place, document)
  const sentence = sentenceAt(place, document)
  if (!span) {
    if (!file || fields.length === 0) return undefined
    const at = { file: file.shown, ...file.positionOf(fields[0]!) }
    return { rule, severity, message, ...at, ...(sentence !== undefined && { sentence }), fields }
  }
  const start = Math.max(place.start, span.start)
  const column = span.column + (span.literal ? start - span.start : 0)
  return {
    rule,
    severity,
    message,
    file: span.file,
    line: span.line,
    column,
    ...(span.literal && { endLine: span.line, endColumn: column + Math.min(place.end, span.end) - start }),
    ...(sentence !== undefined && { sentence }),
    fields,
  }
}

/** The first stretch of the template's own words in a place, those in quotes within braces too; a full stop makes no words. */
function writtenAt({ part, start, end }: Place, { spans, body, subject }: Document): Span | undefined {
  const text = part === 'body' ? body : (subject ?? '')
  return spans[part].find(
    (span) =>
      span.prints.length === 0 &&
      span.start < end &&
      span.end > start &&
      /\p{L}/u.test(text.slice(Math.max(span.start, start), Math.min(span.end, end))),
  )
}

function sentenceAt({ part, start, end }: Place, { sentences, subject }: Document): string | undefined {
  return part === 'subject' ? subject : sentences.find((sentence) => sentence.start < end && sentence.end > start)?.text
}

function bare(field: string): string {
  return field.replace(/\[\d+\]/g, '')
}

const RANK: Record<Severity, number> = { error: 0, warning: 1, hint: 2 }

function worse(one: Severity, other: Severity): Severity {
  return RANK[one] <= RANK[other] ? one : other
}

/** A message as one case renders it, for whoever wants to read it. */
export function renderCase(
  template: Template,
  partials: readonly PartialFile[],
  { disclosure }: Case,
): { message: Message; document: Document } {
  const message = Renderer.ofChecked(template, partials).render(disclosure)
  return {
    message,
    document: documentOf(message, withExtra(disclosure, template.extra).facts, packOf(template.language), disclosure.written!),
  }
}
