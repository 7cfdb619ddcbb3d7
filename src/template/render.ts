import { withExtra, type ExtraField } from '../disclosure/extra.ts'
import type { Kind } from '../disclosure/choices.ts'
import type { Disclosure } from '../disclosure/schema.ts'
import { EXIT, UserError } from '../errors.ts'
import { packOf } from '../languages/index.ts'
import type { Message } from '../message/message.ts'
import { worded } from '../said.ts'
import { contextOf, fieldOf } from './context.ts'
import { ALWAYS_THERE, breachesOf, isInlineHelper } from './contract.ts'
import { BLOCKS, pluralOf, polite, printed, Printed, unended, type Surroundings } from './helpers.ts'
import type { PartialFile, Template } from './template.ts'
import { TemplateError } from './template-error.ts'
import { fold, LINE, type Piece, type Traced } from './trace.ts'

/** Nobody reads a longer message; a template that makes one is caught in a loop. */
const LONGEST_MESSAGE = 100_000

/** How many statements may run for one message: with every list at twenty entries it takes some 3,000. */
const MOST_STEPS = 100_000

/**
 * Turns disclosures into messages with one template. Made once, used for many.
 *
 * Handlebars parses the template; its tree is walked here and not compiled. The trace needs to know who wrote each
 * character, no code is made from a template, and nothing of an answer can reach an engine (CONTRIBUTING.md, "Rendering").
 */
export class Renderer {
  /** @throws UserError with every place where the template breaks its contract */
  constructor(
    readonly template: Template,
    private readonly partials: readonly PartialFile[],
  ) {
    const breaches = breachesOf(template, partials)
    if (breaches.length === 0) return
    const lines = breaches.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`)
    throw new UserError(lines.join('\n'), 'The template cannot be used until this is put right.', EXIT.findings)
  }

  /** For a template that was held against its contract before. */
  static ofChecked(template: Template, partials: readonly PartialFile[]): Renderer {
    return Object.assign(Object.create(Renderer.prototype) as Renderer, { template, partials })
  }

  /** A variant that does not ask what the template asks that it is a variant of leaves that out, and whoever shows it says so. */
  private leavesOut(asked: readonly ExtraField[]): Template['leavesOut'] {
    const { leavesOut, extra } = this.template
    const others = asked.filter(({ name }) => !extra.some((field) => field.name === name)).map(({ name }) => `extra.${name}`)
    if (others.length === 0) return leavesOut
    return { fields: [...leavesOut.fields, ...others], because: leavesOut.because || 'its template does not ask for them' }
  }

  /**
   * @param reached is given every part of the template that this disclosure reaches
   * @param asked the extra fields that were asked for: those of the template, or more where it is one of several variants
   * @throws UserError if an answer is missing that no message can do without
   */
  render(disclosure: Disclosure, reached?: Set<hbs.AST.Program>, asked: readonly ExtraField[] = this.template.extra): Message {
    const { id, channel, purpose, file, subject, body, language, extra } = this.template
    const { facts, problems, missing: unanswered } = withExtra(disclosure, asked)
    if (problems.length > 0)
      throw new UserError(
        problems.map(({ path, message }) => `${path}: ${worded(message)}`).join('\n'),
        'Put the answers right, or answer again with `ownup draft <file>`.',
        EXIT.findings,
      )
    const missing = [...missingFor(facts), ...unanswered]
    if (missing.length > 0) {
      throw new UserError(
        `These answers are missing: ${missing.join(', ')}.`,
        'Answer them with `ownup draft <file>`, or write them into the file.',
        EXIT.findings,
      )
    }
    const clauses = clausesFor(this.template, facts.kind, this.partials)
    const around: Surroundings = { disclosure: facts, pack: packOf(language) }
    const root = contextOf(facts, extra)
    const run = (program: hbs.AST.Program): Traced => {
      const walk = new Walk(this.partials, around, root, reached)
      walk.program(program, { file, here: root, rests: [] })
      return fold(walk.pieces)
    }
    return {
      template: { id, channel, purpose, leavesOut: this.leavesOut(asked), extra: asked, ...(clauses.length > 0 && { clauses }) },
      subject: run(subject),
      body: run(body),
    }
  }
}

/** Where a walk is: the file it reads, what names start from, and the fields that let it come here. */
interface Scope {
  file: string
  here: object
  rests: readonly string[]
}

/** One walk through a template's tree, for one disclosure. */
class Walk {
  pieces: Piece[] = []
  private steps = MOST_STEPS
  private length = 0

  constructor(
    private readonly partials: readonly PartialFile[],
    private readonly around: Surroundings,
    private readonly root: object,
    private readonly reached: Set<hbs.AST.Program> | undefined,
  ) {}

  program(program: hbs.AST.Program | undefined, scope: Scope): void {
    if (program) this.reached?.add(program)
    for (const statement of program?.body ?? []) this.statement(statement, scope)
  }

  private statement(statement: hbs.AST.Statement, scope: Scope): void {
    if (--this.steps < 0) throw this.endless(statement.loc.start, scope)
    switch (statement.type) {
      case 'ContentStatement':
        return this.content(statement as hbs.AST.ContentStatement, scope)
      case 'MustacheStatement':
        return this.mustache(statement as hbs.AST.MustacheStatement, scope)
      case 'BlockStatement':
        return this.block(statement as hbs.AST.BlockStatement, scope)
      case 'PartialStatement': {
        const name = ((statement as hbs.AST.PartialStatement).name as hbs.AST.PathExpression).original
        const partial = this.partials.find((each) => each.name === name)!
        return this.program(partial.body(), { ...scope, file: partial.file })
      }
    }
  }

  // Line by line, so that a finding points at the line that wrote the words. A blank line stays in one piece: it means a
  // new paragraph, while two blocks that render nothing on two lines mean none.
  private content({ original, loc }: hbs.AST.ContentStatement, scope: Scope): void {
    let { line } = loc.start
    let column = loc.start.column + 1
    for (const part of String(original).matchAll(/\n(?:[ \t\r]*\n)*|[^\n]+/g)) {
      this.write(part[0].replace(/[\t\r]/g, ' '), { line, column }, scope, true, [])
      const breaks = part[0].split('\n').length - 1
      column = breaks > 0 ? 1 : column + part[0].length
      line += breaks
    }
  }

  private mustache({ path, params, loc }: hbs.AST.MustacheStatement, scope: Scope): void {
    const name = (path as hbs.AST.PathExpression).original
    const values = params.map((param) => this.value(param, scope))
    const { text, fields } = isInlineHelper(name) ? this.inline(name, values) : printed(this.value(path, scope), this.around)
    this.write(text, { line: loc.start.line, column: loc.start.column + 1 }, scope, false, fields)
  }

  private inline(name: string, values: unknown[]): Printed {
    switch (name) {
      case 'on-date':
        return printed(values[0], this.around, 'on')
      case 'by-date':
        return printed(values[0], this.around, 'by')
      case 'from-date':
        return printed(values[0], this.around, 'from')
      case 'voice':
        return new Printed(String(values[this.around.disclosure.sender?.voice === 'we' ? 1 : 0]), [])
      case 'polite':
        return new Printed(polite(String(values[0]), this.around), [])
      case 'unended':
        return unended(printed(values[0], this.around))
      case 'plural':
        return new Printed(pluralOf(values, this.around), [])
      default:
        return new Printed(LINE, [])
    }
  }

  private block(block: hbs.AST.BlockStatement, scope: Scope): void {
    const name = (block.path as hbs.AST.PathExpression).original
    if (name === 'each') return this.each(block, scope, (inner) => this.program(block.program, inner))
    if (name === 'list') return this.list(block, scope)
    const { holds, fields } = BLOCKS[name]!(
      block.params.map((param) => this.value(param, scope)),
      this.around,
    )
    this.program(holds ? block.program : block.inverse, { ...scope, rests: [...scope.rests, ...fields] })
  }

  private each(block: hbs.AST.BlockStatement, scope: Scope, run: (inner: Scope) => void): void {
    const { items = [], path } = fieldOf(this.value(block.params[0]!, scope))!
    if (items.length === 0) return this.program(block.inverse, scope)
    for (const item of items) {
      // An entry of `open` is several fields at once; they say which below.
      const rests = path === 'open' ? scope.rests : [...scope.rests, fieldOf(item)!.path]
      run({ ...scope, here: item, rests })
    }
  }

  /** "a, b or c": the entries are what each turn of an `each`, or else each block, lets through. */
  private list(block: hbs.AST.BlockStatement, scope: Scope): void {
    this.reached?.add(block.program)
    const entries: Piece[][] = []
    const collect = (run: () => void) => {
      const before = this.pieces
      this.pieces = []
      run()
      if (this.pieces.some(({ text }) => text.trim() !== '')) entries.push(this.pieces)
      this.pieces = before
    }
    for (const statement of block.program.body) {
      const inner = statement as hbs.AST.BlockStatement
      const isEach = statement.type === 'BlockStatement' && (inner.path as hbs.AST.PathExpression).original === 'each'
      if (isEach) this.each(inner, scope, (turn) => collect(() => this.program(inner.program, turn)))
      else collect(() => this.statement(statement, scope))
    }
    const word = (block.params[0] as hbs.AST.StringLiteral).value
    const at = { line: block.loc.start.line, column: block.loc.start.column + 1 }
    entries.forEach((entry, index) => {
      if (index > 0) this.write(index === entries.length - 1 ? word : ', ', at, scope, false, [])
      this.pieces.push(...trimmed(entry))
    })
  }

  private value(node: hbs.AST.Expression, { here }: Scope): unknown {
    if (node.type === 'StringLiteral') return (node as hbs.AST.StringLiteral).value
    const { parts, data } = node as hbs.AST.PathExpression
    const start = data ? this.root : here
    return (data ? parts.slice(1) : parts).reduce<unknown>(
      (found, name) => (Object.hasOwn(Object(found), name) ? (found as Record<string, unknown>)[name] : undefined),
      start,
    )
  }

  private write(
    text: string,
    at: { line: number; column: number },
    { file, rests }: Scope,
    literal: boolean,
    prints: readonly string[],
  ): void {
    this.length += text.length
    if (this.length > LONGEST_MESSAGE) throw this.endless({ line: at.line, column: at.column - 1 }, { file })
    this.pieces.push({ text, file, ...at, literal, prints, rests })
  }

  private endless({ line, column }: { line: number; column: number }, { file }: Pick<Scope, 'file'>): TemplateError {
    return new TemplateError(
      { file, line, column: column + 1 },
      `the message grows past ${LONGEST_MESSAGE.toLocaleString('en-GB')} characters here.`,
      'Look for an {{#each}} inside another, and for a partial that is called too often.',
    )
  }
}

// The white space around an entry of a list belongs to the template's layout, not to the list.
function trimmed(pieces: Piece[]): Piece[] {
  const first = pieces.findIndex(({ text }) => text.trim() !== '')
  const last = pieces.findLastIndex(({ text }) => text.trim() !== '')
  return pieces.slice(first, last + 1).map((piece, index, all) => {
    const lead = index === 0 ? piece.text.length - piece.text.trimStart().length : 0
    const text = index === all.length - 1 ? piece.text.trimEnd() : piece.text
    return { ...piece, text: text.slice(lead), column: piece.literal ? piece.column + lead : piece.column }
  })
}

/** The clauses that a message of this kind must have. A holding note says nothing that a clause could be about. */
function clausesFor(
  { channel, purpose }: Template,
  kind: Kind | undefined,
  partials: readonly PartialFile[],
): NonNullable<NonNullable<Message['template']>['clauses']> {
  if (purpose === 'holding' || kind === undefined) return []
  return partials.flatMap(({ name, clause, body }) => {
    if (!clause?.kinds.includes(kind) || !clause.channels.includes(channel)) return []
    const { title, owner, validFrom, reviewBy } = clause
    return [{ name, title, text: wordingOf(body()), owner, validFrom, reviewBy }]
  })
}

function wordingOf({ body }: hbs.AST.Program): string {
  return body
    .map((statement) => (statement.type === 'ContentStatement' ? String((statement as hbs.AST.ContentStatement).original) : ''))
    .join('')
    .trim()
}

/** Which of the answers that no message can do without are not there. */
export function missingFor(disclosure: Disclosure): string[] {
  const missing: string[] = []
  for (const path of ALWAYS_THERE) {
    if (path === 'fixes.text') {
      disclosure.fixes?.forEach((fix, index) => {
        if (fix.text === undefined) missing.push(`fixes[${index}].text`)
      })
      continue
    }
    const value = path.split('.').reduce<unknown>((found, name) => (found as Record<string, unknown> | undefined)?.[name], disclosure)
    if (value === undefined) missing.push(path)
  }
  return missing
}
