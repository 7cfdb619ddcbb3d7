import { FIELDS, type FieldTree } from '../disclosure/fields.ts'
import { DERIVED } from './context.ts'
import type { PartialFile, Template } from './template.ts'
import type { Position } from './trace.ts'

/** What is wrong with a template, wherever it is rendered. */
export interface Breach extends Position {
  message: string
}

/** Fields without which nothing is rendered at all; every other field needs a block that checks that it is known. */
export const ALWAYS_THERE = ['client.address', 'sender.name', 'matter', 'what', 'fixes.text'] as const

/** The helpers of templates. `src/template/helpers.ts` says what each does. */
export const INLINE_HELPERS = { 'on-date': 1, 'by-date': 1, 'from-date': 1, voice: 2, br: 0 } as const
export const BLOCK_HELPERS = ['known', 'unknown', 'none', 'each', 'is', 'same', 'unsaid', 'list'] as const

/** All that a template can name: the schema and what is derived from it. */
const ROOT: FieldTree = { is: 'group', states: false, fields: { ...FIELDS.fields, ...DERIVED } }

/**
 * Holds a template against the schema before anything is rendered. Handlebars' `strict` mode does not do this: a misspelt
 * name in `{{#if}}` or `{{#each}}`, a missing value given to a helper or a partial, `null` and `''` all render as nothing.
 */
export function breachesOf(template: Template, partials: readonly PartialFile[]): Breach[] {
  const checker = new Checker(partials)
  checker.walk(template.subject, { file: template.file, here: ROOT, path: '', known: new Set(), depth: 0 })
  checker.walk(template.body, { file: template.file, here: ROOT, path: '', known: new Set(), depth: 0 })
  return checker.breaches
}

interface Scope {
  file: string
  /** The field that names start from: the whole disclosure, or one entry inside `{{#each}}`. */
  here: FieldTree
  path: string
  /** Paths that are known here, because a block around this place checks them. */
  known: ReadonlySet<string>
  depth: number
}

interface Resolved {
  path: string
  tree: FieldTree
}

class Checker {
  readonly breaches: Breach[] = []

  constructor(private readonly partials: readonly PartialFile[]) {}

  walk(program: hbs.AST.Program | undefined, scope: Scope): void {
    for (const statement of program?.body ?? []) this.statement(statement, scope)
  }

  private statement(statement: hbs.AST.Statement, scope: Scope): void {
    const say = (message: string, node: hbs.AST.Node = statement) => this.say(message, node, scope)
    switch (statement.type) {
      case 'ContentStatement':
      case 'CommentStatement':
        return
      case 'MustacheStatement':
        return this.mustache(statement as hbs.AST.MustacheStatement, scope)
      case 'BlockStatement':
        return this.block(statement as hbs.AST.BlockStatement, scope)
      case 'PartialStatement': {
        const { name, params, hash } = statement as hbs.AST.PartialStatement
        const partial = this.partials.find((each) => each.name === (name as hbs.AST.PathExpression).original)
        if (name.type !== 'PathExpression') return say('a partial is named, not computed')
        if (!partial) return say(`there is no partial "${(name as hbs.AST.PathExpression).original}"`)
        if (params.length > 0 || hash) return say('a partial takes no values; it sees the same fields as this place')
        if (scope.depth > 10) return say('partials call each other in a circle')
        return this.walk(partial.body, { ...scope, file: partial.file, depth: scope.depth + 1 })
      }
      default:
        return say(`${statement.type} is not used in these templates`)
    }
  }

  private mustache(mustache: hbs.AST.MustacheStatement, scope: Scope): void {
    const name = originalOf(mustache.path)
    const say = (message: string, node: hbs.AST.Node = mustache) => this.say(message, node, scope)
    if (!mustache.escaped) say('use two braces; the message is plain text and nothing is escaped')
    if (mustache.hash) say(`"${name}" takes no named values`)
    if (name in INLINE_HELPERS) {
      const wanted = INLINE_HELPERS[name as keyof typeof INLINE_HELPERS]
      if (mustache.params.length !== wanted)
        return say(`"${name}" takes ${wanted} ${wanted === 1 ? 'value' : 'values'}, here are ${mustache.params.length}`)
      for (const param of mustache.params) {
        if (name === 'voice') {
          if (param.type !== 'StringLiteral') say('"voice" takes two texts in quotes: one for "I", one for "we"', param)
        } else {
          const field = this.printable(param, scope)
          if (field && (field.tree.is !== 'leaf' || field.tree.type !== 'moment')) say(`"${field.path}" is no date`, param)
        }
      }
      return
    }
    if (mustache.params.length > 0)
      return say(`there is no helper "${name}"; there are: ${[...Object.keys(INLINE_HELPERS), ...BLOCK_HELPERS].join(', ')}`)
    this.printable(mustache.path, scope)
  }

  private block(block: hbs.AST.BlockStatement, scope: Scope): void {
    const name = originalOf(block.path)
    const say = (message: string, node: hbs.AST.Node = block) => this.say(message, node, scope)
    if (!(BLOCK_HELPERS as readonly string[]).includes(name)) {
      return say(`there is no block "${name}"; there are: ${BLOCK_HELPERS.join(', ')}`)
    }
    if (block.hash || block.program.blockParams) say(`"${name}" takes no named values`)
    if (name === 'list') {
      if (block.params.length !== 1 || block.params[0]!.type !== 'StringLiteral')
        say('"list" takes the word before the last entry, in quotes')
      return this.walk(block.program, scope)
    }
    if (block.params.length === 0) return say(`"${name}" needs a field`)
    const fields = block.params.map((param) => (param.type === 'StringLiteral' ? undefined : this.resolve(param, scope)))
    const first = fields[0]
    const inside = (...also: (Resolved | undefined)[]): Scope => ({
      ...scope,
      known: new Set([...scope.known, ...also.flatMap((field) => (field ? [field.path] : []))]),
    })
    let inner = scope
    switch (name) {
      case 'known':
        inner = inside(...fields)
        break
      case 'unsaid':
        inner = inside(first)
        break
      case 'same':
        if (fields.length !== 2) say('"same" compares two fields')
        inner = inside(...fields)
        break
      case 'is':
        if (block.params.length < 2 || block.params.slice(1).some((param) => param.type !== 'StringLiteral'))
          say('"is" takes a field and the words it may be, in quotes')
        if (first && first.tree.is === 'leaf' && first.tree.type !== 'choice') say(`"${first.path}" is no choice`)
        break
      case 'each':
        if (first && first.tree.is !== 'list') return say(`"${first.path}" is no list`)
        if (first?.tree.is === 'list') inner = { ...inside(first), here: first.tree.of, path: first.path }
        break
      case 'unknown':
      case 'none':
        for (const field of fields) {
          if (field && !field.tree.states) say(`"${field.path}" is never "not known yet" or "does not apply"`)
        }
    }
    this.walk(block.program, inner)
    this.walk(block.inverse, scope)
  }

  /** A field whose value is written into the message: it has to exist, be public, hold text and be known here. */
  private printable(node: hbs.AST.Expression, scope: Scope): Resolved | undefined {
    const field = this.resolve(node, scope)
    if (!field) return undefined
    const { tree, path } = field
    if (tree.is !== 'leaf') this.say(`"${path}" is a ${tree.is}; name one of its fields`, node, scope)
    else if (tree.type === 'choice') this.say(`"${path}" is a choice; write the words out with {{#is ${path} "…"}}`, node, scope)
    else if (!this.isKnown(path, scope))
      this.say(`"${path}" may be unanswered here; put it inside {{#known ${originalOf(node)}}}`, node, scope)
    return field
  }

  private isKnown(path: string, scope: Scope): boolean {
    return scope.known.has(path) || (ALWAYS_THERE as readonly string[]).includes(path)
  }

  /** The field that a name stands for, or a breach. */
  private resolve(node: hbs.AST.Expression, scope: Scope): Resolved | undefined {
    if (node.type !== 'PathExpression') {
      this.say('name a field here', node, scope)
      return undefined
    }
    const { parts, data, depth, original } = node as hbs.AST.PathExpression
    if (depth > 0) {
      this.say(`write @root.${parts.join('.')} instead of ${original}`, node, scope)
      return undefined
    }
    const fromRoot = data && parts[0] === 'root'
    if (data && !fromRoot) {
      this.say(`"${original}" is not available; fields of the whole disclosure are @root.…`, node, scope)
      return undefined
    }
    let tree: FieldTree | undefined = fromRoot ? ROOT : scope.here
    let path = fromRoot ? '' : scope.path
    for (const part of fromRoot ? parts.slice(1) : parts) {
      const parent: FieldTree | undefined = tree
      path = path === '' ? part : `${path}.${part}`
      if (parent?.states && part === 'moreBy') tree = { is: 'leaf', type: 'moment', visibility: 'public', states: false }
      else tree = parent?.is === 'group' && Object.hasOwn(parent.fields, part) ? parent.fields[part] : undefined
      if (!tree) {
        this.say(`there is no field "${path}"`, node, scope)
        return undefined
      }
    }
    if (tree?.is === 'leaf' && tree.visibility === 'private') {
      this.say(`"${path}" is private and cannot be in a message`, node, scope)
      return undefined
    }
    return tree && { path, tree }
  }

  private say(message: string, node: hbs.AST.Node, scope: Scope): void {
    this.breaches.push({ file: scope.file, line: node.loc.start.line, column: node.loc.start.column + 1, message })
  }
}

function originalOf(node: { type: string }): string {
  return node.type === 'PathExpression' ? (node as hbs.AST.PathExpression).original : ''
}
