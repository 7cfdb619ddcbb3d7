import type { PartialFile, Template } from './template.ts'
import type { Position } from './trace.ts'

/** A part of a template that is rendered or not: what stands in a block, or behind its `{{else}}`. */
export interface Branch extends Position {
  /** `{{#known cause}}`, or `{{else}} of {{#known cause}}`. */
  shown: string
  program: hbs.AST.Program
}

/** All branches of one file that hold anything, in the order of the file. Those of the partials it calls are in their own files. */
export function branchesOf({ file, body }: Pick<Template, 'file' | 'body'>): Branch[] {
  const branches: Branch[] = []
  const visit = (program: hbs.AST.Program | undefined): void => {
    for (const statement of program?.body ?? []) {
      if (statement.type !== 'BlockStatement') continue
      const block = statement as hbs.AST.BlockStatement
      const shown = `{{#${[block.path, ...block.params].map(wordOf).join(' ')}}}`
      for (const [inner, words] of [
        [block.program, shown],
        [block.inverse, `{{else}} of ${shown}`],
      ] as const) {
        const first = inner?.body.find((each) => !isBlank(each))
        if (!inner || !first) continue
        const { line, column } = (inner === block.program ? block : first).loc.start
        branches.push({ file, line, column: column + 1, shown: words, program: inner })
        visit(inner)
      }
    }
  }
  visit(body)
  return branches
}

/** The partials that a template calls, and those that they call. */
export function partialsOf({ body }: Pick<Template, 'body'>, partials: readonly PartialFile[]): PartialFile[] {
  const used = new Set<PartialFile>()
  const visit = (program: hbs.AST.Program | undefined): void => {
    for (const statement of program?.body ?? []) {
      if (statement.type === 'BlockStatement') {
        visit((statement as hbs.AST.BlockStatement).program)
        visit((statement as hbs.AST.BlockStatement).inverse)
      }
      if (statement.type !== 'PartialStatement') continue
      const name = ((statement as hbs.AST.PartialStatement).name as hbs.AST.PathExpression).original
      const partial = partials.find((each) => each.name === name)
      if (!partial || used.has(partial)) continue
      used.add(partial)
      visit(partial.body())
    }
  }
  visit(body)
  return [...used]
}

function isBlank(statement: hbs.AST.Statement): boolean {
  return (
    statement.type === 'CommentStatement' ||
    (statement.type === 'ContentStatement' && String((statement as hbs.AST.ContentStatement).original).trim() === '')
  )
}

function wordOf(node: hbs.AST.Expression): string {
  return node.type === 'StringLiteral' ? `"${(node as hbs.AST.StringLiteral).value}"` : (node as hbs.AST.PathExpression).original
}
