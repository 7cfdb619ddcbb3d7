import { extraTree } from '../disclosure/extra.ts'
import { FIELDS, type FieldTree } from '../disclosure/fields.ts'
import { NOT_TEXT } from '../disclosure/text.ts'
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
export const INLINE_HELPERS = {
  'on-date': 1,
  'by-date': 1,
  'from-date': 1,
  voice: 2,
  polite: 1,
  plural: undefined,
  unended: 1,
  br: 0,
} as const

/** Derived, and so never unanswered. */
const ALWAYS_DERIVED = ['you', 'You']
export const BLOCK_HELPERS = ['known', 'unknown', 'none', 'each', 'is', 'same', 'unsaid', 'list'] as const

/** The types of fields that `unsaid` can look for in a text. */
const SAYABLE: readonly string[] = ['sentence', 'text', 'moment', 'money', 'count']

type Group = Extract<FieldTree, { is: 'group' }>

/** All that a template can name: the schema, what is derived from it, and the questions of its own. */
function rootOf({ extra }: Template): Group {
  return { is: 'group', states: false, fields: { ...FIELDS.fields, ...DERIVED, extra: extraTree(extra) } }
}

/** The longest shipped template, with its partials, has 400 statements. */
const MOST_STATEMENTS = 20_000

/** Blocks and partials inside each other; the shipped ones come to 9. */
const DEEPEST = 60

/**
 * Holds a template against the schema before anything is rendered. Handlebars' `strict` mode does not do this: a misspelt
 * name in `{{#if}}` or `{{#each}}`, a missing value given to a helper or a partial, `null` and `''` all render as nothing.
 */
export function breachesOf(template: Template, partials: readonly PartialFile[]): Breach[] {
  const root = rootOf(template)
  const always = template.extra.filter(({ required, onlyIf }) => required && !onlyIf).map(({ name }) => `extra.${name}`)
  const checker = new Checker(partials, root, [...ALWAYS_THERE, ...ALWAYS_DERIVED, ...always])
  const scope: Scope = { file: template.file, here: root, path: '', known: new Set(), partials: [], depth: 0 }
  checker.walk(template.subject, scope)
  checker.walk(template.body, scope)
  checker.breaches.push(...unusedExtra(template, checker.named))
  // A partial that is used twice is wrong once.
  const seen = new Set<string>()
  return checker.breaches.filter(({ file, line, column, message }) => {
    const key = [file, line, column, message].join(' ')
    return !seen.has(key) && seen.add(key)
  })
}

/** Questions that are put to somebody and whose answers nobody reads. */
function unusedExtra({ file, extra, lines = {}, leavesOut }: Template, named: ReadonlySet<string>): Breach[] {
  const conditions = new Set(extra.flatMap(({ onlyIf = {} }) => Object.keys(onlyIf)))
  return extra
    .map((field) => ({ ...field, path: `extra.${field.name}` }))
    .filter(({ path, private: isPrivate }) => !isPrivate && !named.has(path) && !conditions.has(path))
    .filter(({ path }) => !leavesOut.fields.some((field) => path === field || path.startsWith(`${field}.`)))
    .map(({ path }) => ({
      file,
      ...(lines[path] ?? { line: 1, column: 1 }),
      message: `"${path}" is asked and never used; write it into the template, make it private, or take it out`,
    }))
}

interface Scope {
  file: string
  /** The field that names start from: the whole disclosure, or one entry inside `{{#each}}`. */
  here: FieldTree
  path: string
  /** Paths that are known here, because a block around this place checks them. */
  known: ReadonlySet<string>
  /** The partials that led here, from the outermost. */
  partials: readonly string[]
  /** How many blocks and partials are around this place. */
  depth: number
}

interface Resolved {
  path: string
  tree: FieldTree
}

class Checker {
  readonly breaches: Breach[] = []
  /** The fields that some place names. */
  readonly named = new Set<string>()
  private left = MOST_STATEMENTS

  constructor(
    private readonly partials: readonly PartialFile[],
    private readonly root: Group,
    private readonly always: readonly string[],
  ) {}

  walk(program: hbs.AST.Program | undefined, outer: Scope): void {
    const scope = { ...outer, depth: outer.depth + 1 }
    for (const statement of program?.body ?? []) {
      // Partials that call others twice, and those others twice, would never come to an end.
      if (this.left <= 0) return
      if (--this.left === 0) return this.say('the partials bring in more than any message holds; call fewer of them', statement, scope)
      if (scope.depth > DEEPEST) return this.say(`this stands in more than ${DEEPEST} blocks and partials`, statement, scope)
      this.statement(statement, scope)
    }
  }

  private statement(statement: hbs.AST.Statement, scope: Scope): void {
    const say = (message: string, node: hbs.AST.Node = statement) => this.say(message, node, scope)
    switch (statement.type) {
      case 'CommentStatement':
        return
      case 'ContentStatement':
        return this.text(String((statement as hbs.AST.ContentStatement).original), statement, scope)
      case 'MustacheStatement':
        return this.mustache(statement as hbs.AST.MustacheStatement, scope)
      case 'BlockStatement':
        return this.block(statement as hbs.AST.BlockStatement, scope)
      case 'PartialStatement': {
        const { name: node, params, hash } = statement as hbs.AST.PartialStatement
        if (node.type !== 'PathExpression') return say('a partial is named, not computed')
        const name = originalOf(node)
        const partial = this.partials.find((each) => each.name === name)
        if (!partial) return say(`there is no partial "${name}"`)
        if (params.length > 0 || hash) return say('a partial takes no values; it sees the same fields as this place')
        const way = [...scope.partials, name]
        if (partial.clause && partial.body().body.some(({ type }) => type !== 'ContentStatement' && type !== 'CommentStatement'))
          return this.say('a clause is plain wording; what depends on answers stands around it', partial.body(), {
            ...scope,
            file: partial.file,
          })
        if (scope.partials.includes(name)) return say(`partials call each other in a circle: ${way.join(', ')}`)
        return this.walk(partial.body(), { ...scope, file: partial.file, partials: way })
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
    if (isInlineHelper(name)) {
      const wanted = INLINE_HELPERS[name]
      if (wanted !== undefined && mustache.params.length !== wanted)
        return say(`"${name}" takes ${wanted} ${wanted === 1 ? 'value' : 'values'}, here are ${mustache.params.length}`)
      if (name === 'plural') return this.plural(mustache, scope)
      for (const param of mustache.params) {
        if (name === 'voice' || name === 'polite') {
          if (param.type === 'StringLiteral') this.text((param as hbs.AST.StringLiteral).value, param, scope)
          else if (name === 'voice') say('"voice" takes two texts in quotes: one for "I", one for "we"', param)
          else say('"polite" takes a word in quotes', param)
        } else {
          const field = this.printable(param, scope)
          const wants = name === 'unended' ? 'sentence' : 'moment'
          if (field && (field.tree.is !== 'leaf' || field.tree.type !== wants))
            say(`"${field.path}" is no ${name === 'unended' ? 'sentence' : 'date'}`, param)
        }
      }
      return
    }
    if (mustache.params.length > 0)
      return say(`there is no helper "${name}"; there are: ${[...Object.keys(INLINE_HELPERS), ...BLOCK_HELPERS].join(', ')}`)
    this.printable(mustache.path, scope)
  }

  /** `plural count "invoice" "invoices"`: a form for each way in which the language counts. */
  private plural(mustache: hbs.AST.MustacheStatement, scope: Scope): void {
    const [count, ...forms] = mustache.params
    const field = count && this.printable(count, scope)
    if (!count || (field && (field.tree.is !== 'leaf' || field.tree.type !== 'count')))
      this.say('"plural" begins with a number of the disclosure', count ?? mustache, scope)
    if (forms.length < 2 || forms.some(({ type }) => type !== 'StringLiteral'))
      this.say('"plural" ends in the forms of a word, in quotes: for one, for few where the language has that, for many', mustache, scope)
    for (const form of forms) if (form.type === 'StringLiteral') this.text((form as hbs.AST.StringLiteral).value, form, scope)
  }

  private block(block: hbs.AST.BlockStatement, scope: Scope): void {
    const name = originalOf(block.path)
    const say = (message: string, node: hbs.AST.Node | undefined = block) => this.say(message, node, scope)
    if (!(BLOCK_HELPERS as readonly string[]).includes(name)) {
      return say(`there is no block "${name}"; there are: ${BLOCK_HELPERS.join(', ')}`)
    }
    if (block.hash || block.program?.blockParams) say(`"${name}" takes no named values`)
    if (name === 'list') {
      const [word, ...more] = block.params
      if (word?.type !== 'StringLiteral' || more.length > 0) say('"list" takes the word before the last entry, in quotes')
      else this.text((word as hbs.AST.StringLiteral).value, word, scope)
      return this.walk(block.program, scope)
    }
    if (block.params.length === 0) return say(`"${name}" needs a field`)
    const words = name === 'is' ? block.params.slice(1) : []
    const nodes = name === 'is' ? block.params.slice(0, 1) : block.params
    const fields = nodes.map((node) => this.resolve(node, scope))
    const [first] = fields
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
        fields.forEach((field, index) => {
          if (!field) return
          const type = field.tree.is === 'leaf' ? field.tree.type : field.tree.is
          if (index === 0 && !SAYABLE.includes(type)) say(`"${field.path}" is nothing that a text could say`, nodes[index])
          if (index > 0 && type !== 'sentence' && type !== 'text') say(`"${field.path}" is no text that could say it`, nodes[index])
        })
        inner = inside(first)
        break
      case 'same': {
        const [one, other] = fields.map((field) => (field?.tree.is === 'leaf' ? field.tree.type : undefined))
        if (nodes.length !== 2) say('"same" compares two fields')
        else if (fields.every((field) => field) && (one === undefined || one !== other)) say('"same" compares two fields of one kind')
        inner = inside(...fields)
        break
      }
      case 'is':
        this.choice(first, words, block, scope)
        break
      case 'each':
        if (first && first.tree.is !== 'list') return say(`"${first.path}" is no list`, nodes[0])
        // What is known of one entry says nothing about another.
        if (first?.tree.is === 'list') {
          const known = [...scope.known].filter((path) => !path.startsWith(`${first.path}.`))
          inner = { ...scope, here: first.tree.of, path: first.path, known: new Set([...known, first.path]) }
        }
        break
      case 'unknown':
      case 'none':
        fields.forEach((field, index) => {
          if (field && !field.tree.states) say(`"${field.path}" is never "not known yet" or "does not apply"`, nodes[index])
        })
    }
    this.walk(block.program, inner)
    this.walk(block.inverse, scope)
  }

  /** `is` compares a choice with its own words, or a count with digits. */
  private choice(field: Resolved | undefined, words: hbs.AST.Expression[], block: hbs.AST.BlockStatement, scope: Scope): void {
    if (words.length === 0 || words.some((word) => word.type !== 'StringLiteral'))
      return this.say('"is" takes a field and the words it may be, in quotes', block, scope)
    if (!field) return
    const { tree, path } = field
    if (tree.is !== 'leaf' || (tree.type !== 'choice' && tree.type !== 'count'))
      return this.say(`"${path}" is no choice`, block.params[0]!, scope)
    for (const word of words as hbs.AST.StringLiteral[]) {
      if (tree.options && !tree.options.includes(word.value))
        this.say(`"${path}" is never "${word.value}"; it is one of: ${tree.options.join(', ')}`, word, scope)
    }
  }

  /** Text that goes into the message as it stands: between the braces, or in quotes within them. */
  private text(text: string, node: hbs.AST.Node, scope: Scope): void {
    const at = (index: number) => (node.type === 'ContentStatement' ? before(text, index) : undefined)
    const braces = text.search(/\{\{|\}\}/)
    if (braces !== -1) this.say('the braces would stand in the message', node, scope, at(braces))
    const conflict = node.type === 'ContentStatement' ? text.search(/(?:^|\n)(?:<{7}|={7}|>{7})(?: |\n|$)/) : -1
    if (conflict !== -1)
      this.say(
        'a merge conflict stands here; keep one of the two versions',
        node,
        scope,
        at(text[conflict] === '\n' ? conflict + 1 : conflict),
      )
    for (const { index } of text.matchAll(NOT_TEXT))
      this.say('a character here cannot be seen and does not belong in a message', node, scope, at(index))
  }

  /** A field whose value is written into the message: it has to exist, be public, hold text and be known here. */
  private printable(node: hbs.AST.Expression, scope: Scope): Resolved | undefined {
    const field = this.resolve(node, scope)
    if (!field) return undefined
    const { tree } = field
    const path = field.path === '' ? originalOf(node) : field.path
    if (tree.is !== 'leaf') this.say(`"${path}" is a ${tree.is}; name one of its fields`, node, scope)
    else if (tree.type === 'choice') this.say(`"${path}" is a choice; write the words out with {{#is ${path} "…"}}`, node, scope)
    else if (tree.type === 'notes') this.say(`"${path}" is kept for the record and is not written into a message`, node, scope)
    else if (!this.isKnown(path, scope))
      this.say(`"${path}" may be unanswered here; put it inside {{#known ${originalOf(node)}}}`, node, scope)
    return field
  }

  private isKnown(path: string, scope: Scope): boolean {
    return scope.known.has(path) || this.always.includes(path)
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
    let tree: FieldTree | undefined = fromRoot ? this.root : scope.here
    let path = fromRoot ? '' : scope.path
    for (const part of fromRoot ? parts.slice(1) : parts) {
      const parent: FieldTree | undefined = tree
      path = path === '' ? part : `${path}.${part}`
      if (parent?.states && part === 'moreBy') tree = { is: 'leaf', type: 'moment', visibility: 'public', states: false }
      else tree = parent?.is === 'group' && Object.hasOwn(parent.fields, part) ? parent.fields[part] : undefined
      if (!tree) {
        const elsewhere = !fromRoot && scope.here !== this.root && Object.hasOwn(this.root.fields, parts[0]!)
        const isOwn = /^extra\.[^.]+$/.test(path)
        this.say(
          `there is no field "${path}"${
            elsewhere
              ? `; for the field of the whole disclosure write @root.${parts.join('.')}`
              : isOwn
                ? '; what only this template asks is declared in its front matter, under "extra"'
                : ''
          }`,
          node,
          scope,
        )
        return undefined
      }
    }
    if (tree?.is === 'leaf' && tree.visibility === 'private') {
      this.say(`"${path}" is private and cannot be in a message`, node, scope)
      return undefined
    }
    if (tree) this.named.add(path.replace(/\.moreBy$/, ''))
    return tree && { path, tree }
  }

  private say(message: string, node: hbs.AST.Node, { file }: Scope, further = { lines: 0, columns: 0 }): void {
    const { line, column } = node.loc.start
    this.breaches.push({
      file,
      line: line + further.lines,
      column: 1 + further.columns + (further.lines > 0 ? 0 : column),
      message,
    })
  }
}

/** How far a place in a text is from its beginning. */
function before(text: string, index: number): { lines: number; columns: number } {
  const lines = text.slice(0, index).split('\n')
  return { lines: lines.length - 1, columns: lines.at(-1)!.length }
}

export function isInlineHelper(name: string): name is keyof typeof INLINE_HELPERS {
  return Object.hasOwn(INLINE_HELPERS, name)
}

function originalOf(node: { type: string }): string {
  return node.type === 'PathExpression' ? (node as hbs.AST.PathExpression).original : ''
}
