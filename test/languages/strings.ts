import type { LanguageId } from '../../src/disclosure/choices.ts'
import { sayingsIn } from '../../src/languages/findings.ts'
import { packOf } from '../../src/languages/index.ts'
import { samplesOf } from '../../src/languages/samples.ts'
import { wizardFor } from '../../src/languages/wizard.ts'
import { listTemplates, loadPartials, loadTemplate } from '../../src/template/library.ts'
import { SHIPPED } from '../support.ts'

/** A text that ownup brings along, and where it stands. */
export interface Shipped {
  where: string
  text: string
}

/** Every text that ownup writes or says in a language: templates, the wizard, the sheet, samples, what rules say. */
export async function textsIn(language: LanguageId): Promise<Shipped[]> {
  const { sheet, promised } = packOf(language)
  return [
    ...(await templateTexts(language)),
    ...within(await wizardFor(language), `wizard`),
    ...within(sheet, 'sheet'),
    ...within(promised, 'promised'),
    ...within(samplesOf(language), 'samples'),
    ...Object.entries((await sayingsIn(language))?.texts ?? {}).map(([key, text]) => ({ where: `findings: ${key.slice(0, 30)}`, text })),
  ]
}

async function templateTexts(language: LanguageId): Promise<Shipped[]> {
  const ids = await listTemplates(SHIPPED, language)
  const templates = await Promise.all(ids.map((id) => loadTemplate(SHIPPED, id)))
  const partials = await loadPartials(SHIPPED, language)
  return [
    ...templates.flatMap(({ file, title, subject, body }) => [
      { where: file, text: title },
      ...literals(subject).map((text) => ({ where: file, text })),
      ...literals(body).map((text) => ({ where: file, text })),
    ]),
    ...partials.flatMap(({ file, body }) => literals(body()).map((text) => ({ where: file, text }))),
  ]
}

/** The words of a template as they stand in it: between the braces, and in quotes within them where they are written out. */
export function literals(program: hbs.AST.Program | undefined): string[] {
  return (program?.body ?? []).flatMap((statement): string[] => {
    if (statement.type === 'ContentStatement') return [String((statement as hbs.AST.ContentStatement).original)]
    if (statement.type === 'MustacheStatement')
      return (statement as hbs.AST.MustacheStatement).params.flatMap((param) =>
        param.type === 'StringLiteral' ? [(param as hbs.AST.StringLiteral).value] : [],
      )
    if (statement.type !== 'BlockStatement') return []
    const { program: inside, inverse, path, params } = statement as hbs.AST.BlockStatement
    const word = (path as hbs.AST.PathExpression).original === 'list' ? [(params[0] as hbs.AST.StringLiteral).value] : []
    return [...word, ...literals(inside), ...literals(inverse)]
  })
}

/** What a place in words is filled with. */
const FILLED = '…'

/** All texts in a tree of words; what is made from values is made from a few of them. */
export function within(words: unknown, where: string): Shipped[] {
  if (typeof words === 'string') return [{ where, text: words }]
  if (typeof words === 'function') return made(words as (...values: unknown[]) => unknown, where)
  if (typeof words !== 'object' || words === null || words instanceof RegExp) return []
  return Object.entries(words).flatMap(([name, inner]) => within(inner, `${where}.${name}`))
}

function made(words: (...values: unknown[]) => unknown, where: string): Shipped[] {
  return [FILLED, undefined, 1, 2, 5, 21].flatMap((value) => {
    try {
      const values = Array.from({ length: Math.max(words.length, 1) }, () => value)
      return within(words(...values), where)
    } catch {
      // Words for another kind of value.
      return []
    }
  })
}
