import Handlebars from 'handlebars'
import { clean } from '../disclosure/text.ts'
import type { Disclosure } from '../disclosure/schema.ts'
import { EXIT, UserError } from '../errors.ts'
import { packOf } from '../languages/index.ts'
import type { Message } from '../message/message.ts'
import { contextOf, fieldOf } from './context.ts'
import { ALWAYS_THERE, BLOCK_HELPERS, breachesOf, INLINE_HELPERS } from './contract.ts'
import { BLOCKS, printed, Printed, type Surroundings } from './helpers.ts'
import type { PartialFile, Template } from './template.ts'
import { LINE, PARAGRAPH, Tracer, type Position } from './trace.ts'

/** The helper that every value goes through on its way into the message. Its name cannot be written in a template. */
const PRINT = '$print'

interface Frame {
  tracer: Tracer
  around: Surroundings
  root: object
}

/**
 * Turns disclosures into messages with one template. Made once, used for many.
 * @throws UserError with every place where the template breaks its contract
 */
export class Renderer {
  private readonly handlebars = Handlebars.create()
  private readonly places: Position[] = []
  private readonly subject: HandlebarsTemplateDelegate
  private readonly body: HandlebarsTemplateDelegate

  constructor(
    readonly template: Template,
    partials: readonly PartialFile[],
  ) {
    const breaches = breachesOf(template, partials)
    if (breaches.length > 0) {
      const lines = breaches.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`)
      throw new UserError(lines.join('\n'), 'The template cannot be used until this is put right.', EXIT.findings)
    }
    for (const name of Object.keys(this.handlebars.helpers)) this.handlebars.unregisterHelper(name)
    this.registerHelpers()
    for (const partial of partials) this.handlebars.registerPartial(partial.name, this.compile(partial.body, partial.file))
    this.subject = this.compile(template.subject, template.file)
    this.body = this.compile(template.body, template.file)
  }

  /** @throws UserError if an answer is missing that no message can do without */
  render(disclosure: Disclosure): Message {
    const missing = missingFor(disclosure)
    if (missing.length > 0) {
      throw new UserError(
        `These answers are missing: ${missing.join(', ')}.`,
        'Answer them with `ownup draft <file>`, or write them into the file.',
        EXIT.findings,
      )
    }
    const { id, purpose, leavesOut } = this.template
    const root = contextOf(disclosure)
    const run = (part: HandlebarsTemplateDelegate) => {
      const tracer = new Tracer()
      const frame: Frame = { tracer, around: { disclosure, pack: packOf(this.template.language) }, root }
      return tracer.fold(part(root, { data: { root, frame } }))
    }
    return { template: { id, purpose, leavesOut }, subject: run(this.subject), body: run(this.body) }
  }

  private compile(program: hbs.AST.Program, file: string): HandlebarsTemplateDelegate {
    return this.handlebars.compile(this.traced(program, file), {
      strict: true,
      noEscape: true,
      preventIndent: true,
      knownHelpersOnly: true,
      knownHelpers: Object.fromEntries([PRINT, ...Object.keys(INLINE_HELPERS), ...BLOCK_HELPERS].map((name) => [name, true])) as never,
    })
  }

  /** A copy of the program in which each piece of text and each value is printed with its origin. */
  private traced(program: hbs.AST.Program, file: string): hbs.AST.Program {
    return { ...program, body: program.body.flatMap((statement) => this.tracedStatement(statement, file)) }
  }

  private tracedStatement(statement: hbs.AST.Statement, file: string): hbs.AST.Statement[] {
    if (statement.type === 'ContentStatement') return this.tracedContent(statement as hbs.AST.ContentStatement, file)
    if (statement.type === 'BlockStatement') {
      const block = statement as hbs.AST.BlockStatement
      const inverse = block.inverse && this.traced(block.inverse, file)
      // A list writes its own commas, so it has to know where it stands.
      const isList = (block.path as hbs.AST.PathExpression).original === 'list'
      const params = isList ? [...block.params, this.placeOf(block.loc, file)] : block.params
      return [{ ...block, params, program: this.traced(block.program, file), inverse } as hbs.AST.BlockStatement]
    }
    if (statement.type !== 'MustacheStatement') return [statement]
    const { path, params, hash, loc } = statement as hbs.AST.MustacheStatement
    const isHelper = (path as hbs.AST.PathExpression).original in INLINE_HELPERS
    const value = isHelper ? { type: 'SubExpression', path, params, hash, loc } : path
    return [this.print(value as hbs.AST.Expression, loc, file)]
  }

  // Line by line, so that a finding points at the line that wrote the words. A blank line is a new paragraph.
  private tracedContent({ original, loc }: hbs.AST.ContentStatement, file: string): hbs.AST.Statement[] {
    const text = String(original)
    let line = loc.start.line
    let column = loc.start.column
    const statements: hbs.AST.Statement[] = []
    for (const [index, words] of text.split('\n').entries()) {
      if (index > 0) {
        line++
        column = 0
      }
      const paragraph = index > 0 && index < text.split('\n').length - 1 && words.trim() === ''
      const literal = { type: 'StringLiteral', value: `${index > 0 ? '\n' : ''}${paragraph ? PARAGRAPH : words}`, original: words, loc }
      // The line break before the words belongs to them but takes no column.
      const start = { line, column: column - (index > 0 ? 1 : 0) }
      statements.push(this.print(literal as hbs.AST.StringLiteral, { ...loc, start }, file))
    }
    return statements
  }

  private print(value: hbs.AST.Expression, loc: hbs.AST.SourceLocation, file: string): hbs.AST.MustacheStatement {
    const place = this.placeOf(loc, file)
    const path = { type: 'PathExpression', data: false, depth: 0, parts: [PRINT], original: PRINT, loc }
    return {
      type: 'MustacheStatement',
      path,
      params: [place, value],
      hash: undefined,
      escaped: true,
      strip: {},
      loc,
    } as unknown as hbs.AST.MustacheStatement
  }

  private placeOf(loc: hbs.AST.SourceLocation, file: string): hbs.AST.NumberLiteral {
    const index = this.places.push({ file, line: loc.start.line, column: loc.start.column + 1 }) - 1
    return { type: 'NumberLiteral', value: index, original: index, loc } as hbs.AST.NumberLiteral
  }

  private registerHelpers(): void {
    const { places } = this
    this.handlebars.registerHelper(PRINT, (place: number, value: unknown, options: Handlebars.HelperOptions) => {
      const { tracer, around } = frameOf(options)
      if (typeof value === 'string') return tracer.wrap({ at: places[place]!, literal: true, prints: [], rests: [] }, value)
      const { text, fields } = printed(value, around)
      // A voiced text is the template's own; a field's text is data, and a blank line in it a paragraph.
      const safe = fields.length === 0 ? text : clean(text).replace(/\n\n+/g, PARAGRAPH)
      return tracer.wrap({ at: places[place]!, prints: fields, rests: [] }, safe)
    })
    for (const [name, role] of [
      ['on-date', 'on'],
      ['by-date', 'by'],
      ['from-date', 'from'],
    ] as const) {
      this.handlebars.registerHelper(name, (value: unknown, options: Handlebars.HelperOptions) =>
        printed(value, frameOf(options).around, role),
      )
    }
    this.handlebars.registerHelper('voice', (one: string, many: string, options: Handlebars.HelperOptions) => {
      const { disclosure } = frameOf(options).around
      return new Printed(disclosure.sender?.voice === 'we' ? many : one, [])
    })
    this.handlebars.registerHelper('br', () => new Printed(LINE, []))
    for (const [name, block] of Object.entries(BLOCKS)) {
      this.handlebars.registerHelper(name, function (this: object, ...args: unknown[]) {
        const options = args.pop() as Handlebars.HelperOptions
        const { tracer, around } = frameOf(options)
        const { holds, fields } = block(args, around)
        return tracer.wrap({ prints: [], rests: fields }, holds ? options.fn(this) : options.inverse(this))
      })
    }
    this.handlebars.registerHelper('list', function (this: object, word: string, place: number, options: Handlebars.HelperOptions) {
      const { tracer } = frameOf(options)
      const entries = tracer.entries(options.fn(this))
      const between = (index: number) => (index === 0 ? '' : index === entries.length - 1 ? word : ', ')
      return entries.map((entry, index) => tracer.wrap({ at: places[place]!, prints: [], rests: [] }, between(index)) + entry).join('')
    })
    this.handlebars.registerHelper('each', function (this: object, list: unknown, options: Handlebars.HelperOptions) {
      const { tracer } = frameOf(options)
      const field = fieldOf(list)
      if (!field) throw new Error('"each" was given something that is no field')
      if (!field.items || field.items.length === 0) return options.inverse(this)
      // The entries of `open` are several fields at once; they say which below.
      return field.items
        .map((item) => tracer.wrap({ prints: [], rests: field.path === 'open' ? [] : [fieldOf(item)!.path] }, options.fn(item)))
        .join('')
    })
  }
}

function frameOf(options: Handlebars.HelperOptions): Frame {
  return (options.data as { frame: Frame }).frame
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
