import type { Checked } from '../approval/check.ts'
import { demandWords, standingWords } from '../approval/words.ts'
import { contradictions } from '../disclosure/contradictions.ts'
import { withExtra } from '../disclosure/extra.ts'
import { parseMoment, type Moment } from '../disclosure/moment.ts'
import type { Money } from '../disclosure/money.ts'
import type { Disclosure } from '../disclosure/schema.ts'
import { EXIT, UserError } from '../errors.ts'
import type { Finding } from '../lint/finding.ts'
import { documentOf } from '../lint/document.ts'
import { forChannel } from '../lint/channel-rules.ts'
import { lint, type LintOptions } from '../lint/lint.ts'
import { tooLong } from '../message/channels.ts'
import { clausesLeftOut, clausesRunOut } from '../message/clauses.ts'
import { leftOut } from '../message/left-out.ts'
import { finalMessage, wholeText, type Message } from '../message/message.ts'
import { needsHoldingNote, openStops, promisedIn, templateIdFor } from '../template/choose.ts'
import { askedFor } from '../template/asked.ts'
import { rendererFor } from '../template/renderers.ts'
import type { Library } from '../template/library.ts'
import type { Template } from '../template/template.ts'
import { TemplateError } from '../template/template-error.ts'
import { labelOf, moneyShown, shown } from './answers.ts'
import { cut, hanging, wrap } from './columns.ts'
import { capital, inWords, quoted, worded } from '../said.ts'
import type { Interview } from './interview.ts'
import { choiceScreen } from './screens.ts'
import { extraQuestions, fullQuestions, questionsFor, rawAt, type Question } from './questions.ts'

/** The message as it stands, what the checks say of it, and what the client will read. */
export interface Draft {
  message: Message
  /** What the answers give, whether or not it was changed by hand since. */
  rendered: string
  findings: Finding[]
  /** Whether it may go out; `undefined` where nothing in it can need approval. */
  checked: Checked | undefined
  /** What the client is offered over the year all in all, where other messages count with it. */
  inYear: readonly Money[]
}

/** Shows the message, what the checks found and the answers, until it is right. */
export class Review {
  constructor(
    private readonly interview: Interview,
    private readonly library: Library,
    /** What the rules are run with here. */
    private readonly told: LintOptions,
    private readonly canEdit: boolean,
    /** What a message needs before it goes out, and what it adds to. */
    private readonly approvals: (facts: Disclosure, message: Message) => Promise<Pick<Draft, 'checked' | 'inYear'>>,
    /** The day of the answers, where they were given on an earlier one. */
    private readonly writtenBefore?: Moment,
  ) {}

  /** @returns the draft; or to stop for now; or to stop because the answers demand it */
  async run(): Promise<Draft | 'later' | 'stopped'> {
    for (;;) {
      if (!(await this.settleClashes())) return 'stopped'
      const draft = await this.draft()
      const questions = this.numbered()
      this.show(draft, questions)
      const choice = await this.menu(draft, questions)
      if (choice === 'finish') return draft
      if (choice === 'stop') return 'later'
      if (choice === 'template') {
        await this.chooseTemplate()
        // Another template may ask for more.
        if (!(await this.interview.run())) return 'stopped'
      } else if (choice === 'edit') await this.edit(draft)
      else if (choice === 'answers') await this.forget()
      else {
        const question = choice === 'change' ? await this.whichAnswer(questions) : questions.find(({ id }) => `q:${id}` === choice)
        if (question && !(await this.interview.again(question))) return 'stopped'
      }
    }
  }

  // A file may come in with answers that contradict each other; nothing is rendered from those.
  private async settleClashes(): Promise<boolean> {
    const { session, speaker, asker } = this.interview
    for (;;) {
      const { problems } = withExtra(session.disclosure, session.extra)
      const [clash] = [...contradictions(session.disclosure, speaker.now), ...problems].map(({ path, message }) => ({
        path,
        message: worded(message, speaker.sayings),
      }))
      if (!clash) return true
      const question = questionOf({ fields: [clash.path] }, [...this.numbered(), ...fullQuestions(session)])
      if (!question)
        throw new UserError(`${clash.path}: ${clash.message}.`, `Put it right in ${session.path}, then run ownup again.`, EXIT.findings)
      asker.say(hanging(`${asker.style.red('!')} `, `${capital(clash.message)}.`, asker.width))
      if (!(await this.interview.again(question))) return false
    }
  }

  /** Rendered and checked; a text that was changed by hand takes the place of the rendered one. */
  async draft(): Promise<Draft> {
    const { session, speaker } = this.interview
    const { disclosure } = session
    const renderer = await rendererFor(this.library, templateIdFor(disclosure))
    const rendered = renderer.render(disclosure, undefined, await askedFor(renderer.template, disclosure, this.library))
    const message = finalMessage(rendered, disclosure)
    const { facts } = withExtra(disclosure, rendered.template?.extra)
    const found = lint(documentOf(message, facts, speaker.pack, speaker.now), forChannel(this.told, message.template?.channel))
    return {
      message,
      rendered: wholeText(rendered),
      findings: [...this.missing(message), ...found],
      ...(await this.approvals(facts, message)),
    }
  }

  /** A clause that somebody changed or took out by hand, or that has run out, and a text that has grown too long for its channel. */
  private missing(message: Message): Finding[] {
    const { own, now, words } = this.interview.speaker
    const { review } = words
    const over = tooLong(message, this.told.team?.channels)
    const clauses = [
      ...clausesLeftOut(message, now).map(({ title, text }) => review.clause(title, text.trim())),
      ...clausesRunOut(message, now).map(({ title, reviewBy, owner }) =>
        review.clauseRanOut(title, own.date(parseMoment(reviewBy)!, 'plain', now), owner),
      ),
    ].map((words) => ({ rule: 'clause', message: words }))
    const channel = over === undefined ? [] : [{ rule: 'channel', message: review.tooLong(worded(over, this.told.sayings)) }]
    return [...clauses, ...channel].map((each) => ({ ...each, severity: 'error', fields: [] }))
  }

  private numbered(): Question[] {
    const { session } = this.interview
    return [...questionsFor(session), ...extraQuestions(session)].filter(
      ({ type, id }) => type !== 'more-by' && id !== 'compensation:because',
    )
  }

  private show(draft: Draft, questions: Question[]): void {
    const { message, findings, checked } = draft
    const { asker, session, speaker } = this.interview
    const { words } = speaker
    const { style, width } = asker
    const say = (text = '') => asker.say(text)
    const rule = style.dim('-'.repeat(width))
    say()
    say(style.bold(words.review.message))
    if (checked?.note) say(style.yellow(wrap(checked.note.line, width)))
    say(rule)
    say(style.bold(wrap(message.subject.text, width)))
    say()
    say(wrap(message.body.text, width))
    say(rule)
    if (session.disclosure.message?.edited !== undefined) say(style.yellow(wrap(`! ${words.review.edited}`, width)))
    this.sayOtherDay(questions)
    say(wrap(words.review.findings(findings.length), width))
    for (const finding of findings) say(this.findingLine(finding, questions))
    const absent = leftOut(message, session.disclosure)
    if (absent.length > 0) {
      const names = [...new Set(absent.map((path) => this.nameOf(path)))]
      say(style.dim(wrap(`${words.review.notInMessage}: ${names.join('; ')} (${message.template!.leavesOut.because}).`, width)))
    }
    this.sayPromises(draft)
    say()
    say(style.bold(words.review.answers))
    questions.forEach((question, index) => {
      const value = shown(question, session, speaker).replace(/\n+/g, ' ')
      const text = hanging(`${String(index + 1).padStart(3)} `, `${labelOf(question, words)}: ${value}`, width)
      say(value === words.states.open ? style.dim(text) : text)
    })
    say()
  }

  private findingLine(finding: Finding, questions: Question[]): string {
    const { asker, speaker } = this.interview
    const { severity, answer } = speaker.words.review
    const question = questionOf(finding, questions)
    const lead = question ? ` (${answer(questions.indexOf(question) + 1)})` : ''
    const mark = { error: asker.style.red, warning: asker.style.yellow, hint: asker.style.dim }[finding.severity](
      severity[finding.severity].padEnd(6),
    )
    return hanging(`  ${mark} `, `${finding.message}${lead}`, asker.width)
  }

  // "Today" in a sentence of yesterday is another day now, and nobody but the writer can put it right.
  private sayOtherDay(questions: Question[]): void {
    const { asker, session, speaker } = this.interview
    const { own, pack, words } = speaker
    if (!this.writtenBefore) return
    const answers = questions.flatMap(({ path, type }, index) => {
      const value = type === 'sentence' ? rawAt(session.raw, path) : undefined
      return typeof value === 'string' && pack.findDates(value).some((date) => date.fromWritten !== undefined) ? [index + 1] : []
    })
    if (answers.length === 0) return
    const day = own.date(this.writtenBefore, 'plain', speaker.now)
    asker.say(hanging(`${asker.style.yellow('!')} `, words.review.otherDay(day, answers), asker.width))
  }

  /** What the client will hold us to, what it adds to, and who has to say yes to it first. */
  sayPromises({ message, checked, inYear }: Draft): void {
    const { asker, session, speaker } = this.interview
    const { sayings } = speaker
    const { review } = speaker.words
    const say = (text: string) => asker.say(hanging('- ', text, asker.width))
    this.listPromises(message)
    // A sum that is above a limit is named there.
    if (inYear.length > 0 && !checked?.state.open.some(({ is }) => is === 'client')) {
      asker.say(`\n${asker.style.bold(wrap(review.inYear, asker.width))}`)
      for (const sum of inYear) say(speaker.own.money(sum))
    }
    if (checked?.note) {
      asker.say(`\n${asker.style.bold(wrap(review.needs, asker.width))}`)
      for (const { stop, ...demand } of checked.state.open)
        say(inWords(demandWords({ ...demand, ...(stop && { stop, why: quoted(this.stopNames([stop])) }) }, checked.policy), sayings))
      for (const standing of checked.state.standings) say(inWords(standingWords(standing), sayings))
      return
    }
    const stops = openStops(session.disclosure)
    if (stops.length > 0) asker.say(`\n${wrap(review.holding(this.stopNames(stops)), asker.width)}`)
  }

  private listPromises(message: Message): void {
    const { asker, session, speaker } = this.interview
    const promises = promisedIn(session.disclosure, message.template)
    if (promises.length === 0) return
    asker.say(`\n${asker.style.bold(speaker.words.review.promises)}`)
    for (const { path, text, owner, by } of promises) {
      const what = text ?? this.nameOf(path)
      const line = `${[owner, by && speaker.own.date(by, 'by', session.disclosure.written)].filter((part) => part !== undefined).join(', ')}: ${what}`
      asker.say(hanging('- ', line, asker.width))
    }
  }

  /** How a person calls a place in the file: by the answer that stands there. */
  private nameOf(path: string): string {
    const { session, speaker } = this.interview
    const question = questionOf({ fields: [path] }, this.numbered())
    if (!question) return path
    const label = labelOf(question, speaker.words)
    const amount = rawAt(session.raw, `${path}.amount`)
    const value =
      question.type === 'choice'
        ? [shown(question, session, speaker), amount && moneyShown(String(amount), speaker)].filter(Boolean).join(', ')
        : ''
    return value === '' ? label : `${label}: ${value}`
  }

  stopNames(stops: readonly string[]): string {
    const { words } = this.interview.speaker
    return stops.map((stop) => words.options.stops[stop as keyof typeof words.options.stops]).join('; ')
  }

  private async menu({ findings }: Draft, questions: Question[]): Promise<string> {
    const { words } = this.interview.speaker
    const { review } = words
    const edited = this.interview.session.disclosure.message?.edited !== undefined
    const first = findings.find((finding) => finding.severity !== 'hint' && questionOf(finding, questions))
    const mend = first && questionOf(first, questions)
    const options = [
      { value: 'finish', label: review.finish },
      ...(mend && !edited ? [{ value: `q:${mend.id}`, label: review.fix(labelOf(mend, words)) }] : []),
      { value: 'change', label: review.change },
      { value: 'template', label: review.template },
      this.canEdit ? { value: 'edit', label: review.edit } : { value: 'no-editor', label: review.noEditor },
      ...(edited ? [{ value: 'answers', label: review.backToAnswers }] : []),
      { value: 'stop', label: review.stop },
    ]
    const hasErrors = findings.some(({ severity }) => severity === 'error')
    const toMend = edited ? 'edit' : mend && `q:${mend.id}`
    const outcome = await this.interview.asker.ask(choiceScreen(review.what, '', options, hasErrors && toMend ? toMend : 'finish', false))
    return outcome.is === 'choice' ? outcome.value : 'stop'
  }

  private async whichAnswer(questions: Question[]): Promise<Question | undefined> {
    const { asker, session, speaker } = this.interview
    const { words } = speaker
    const options = questions.map((question) => {
      const label = `${labelOf(question, words)}: ${shown(question, session, speaker)}`.replace(/\n+/g, ' ')
      const short = cut(label, asker.width - 8)
      return { value: question.id, label: short === label ? label : `${short}…` }
    })
    const outcome = await asker.ask(choiceScreen(words.review.which, '', options, undefined, true))
    return outcome.is === 'choice' ? questions.find(({ id }) => id === outcome.value) : undefined
  }

  private async chooseTemplate(): Promise<void> {
    const { asker, session, speaker } = this.interview
    const { disclosure } = session
    const templates = await this.readable()
    const fitting = templates.filter(
      ({ kinds, purpose, channel }) =>
        channel === 'email' &&
        disclosure.kind &&
        kinds.includes(disclosure.kind) &&
        (purpose === 'holding' || !needsHoldingNote(disclosure)),
    )
    const options = fitting.map(({ id, title }) => ({ value: id, label: `${title} (${id})` }))
    const outcome = await asker.ask(choiceScreen(speaker.words.review.whichTemplate, '', options, templateIdFor(disclosure), true))
    if (outcome.is !== 'choice') return
    // What only the other template asked for is kept, and stands on the line if it is ever asked again.
    const asked = templates.find(({ id }) => id === outcome.value)!.extra.map(({ name }) => name)
    const aside = Object.entries(disclosure.extra ?? {}).filter(([name]) => !asked.includes(name))
    const typed = { ...session.typed, ...Object.fromEntries(aside.map(([name, answer]) => [`extra.${name}`, answer.typed])) }
    await session.change([
      { path: 'message.template', value: outcome.value },
      { path: 'message.edited', value: undefined },
      ...aside.map(([name]) => ({ path: `extra.${name}`, value: undefined })),
      ...(aside.length > 0 ? [{ path: 'wizard.typed', value: typed }] : []),
    ])
  }

  /** The templates that can be read; of the others was told at the start. */
  private async readable(): Promise<Template[]> {
    const { listTemplates, loadTemplate } = await import('../template/library.ts')
    const all = (await listTemplates(this.library, this.interview.session.disclosure.language ?? 'en')).map((id) =>
      loadTemplate(this.library, id).catch((error: unknown) => {
        if (error instanceof TemplateError) return undefined
        throw error
      }),
    )
    return (await Promise.all(all)).filter((template) => template !== undefined)
  }

  private async edit({ message, rendered, checked }: Draft): Promise<void> {
    const { asker, session, speaker } = this.interview
    const before = wholeText(message)
    // Whoever copies it out of the editor takes along that it is a draft.
    const head = checked?.note ? `${checked.note.line}\n${speaker.words.review.editDraft}\n\n` : ''
    const after = withoutHead((await asker.edit(head + before)).trim(), head)
    if (after === '' || after === before.trim()) return
    await session.change([
      { path: 'message.rendered', value: rendered },
      { path: 'message.edited', value: after },
    ])
  }

  private async forget(): Promise<void> {
    await this.interview.session.change([
      { path: 'message.rendered', value: undefined },
      { path: 'message.edited', value: undefined },
    ])
  }
}

/** A text without the lines that stood above it for as long as it was in the editor. */
function withoutHead(text: string, head: string): string {
  const lines = head.split('\n').filter((line) => line !== '')
  const rest = text.split('\n')
  while (lines.length > 0 && rest.length > 0 && (rest[0]!.trim() === '' || lines.includes(rest[0]!.trim()))) rest.shift()
  return rest.join('\n').trim()
}

/** The answer a finding leads back to. */
function questionOf({ fields }: Pick<Finding, 'fields'>, questions: Question[]): Question | undefined {
  for (const field of fields) {
    const exact = questions.find(({ path }) => path === field)
    const near =
      exact ?? questions.find(({ path }) => path.startsWith(`${field}.`) || path.startsWith(`${field}[`) || field.startsWith(`${path}.`))
    if (near) return near
  }
  return undefined
}
