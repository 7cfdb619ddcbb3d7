import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { CHECKS } from '../../src/lint/checks.ts'
import { NAMES } from '../../src/lint/presence.ts'
import { RULES } from '../../src/lint/rules/index.ts'
import { ROOT } from '../support.ts'

/** Everything that rules and checks say, and that is said of them: what another language has words for. */
export function keys(): Set<string> {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  return new Set([
    ...files.flatMap((file) => keysIn(join(ROOT, 'src', file))),
    ...Object.values(NAMES),
    ...[...RULES, ...CHECKS].flatMap(({ summary, why, better }) => [summary, why, better]),
  ])
}

/** The keys of the texts that are written with `say`. */
function keysIn(path: string): string[] {
  const text = readFileSync(path, 'utf8')
  if (!text.includes('say`')) return []
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'say') found.push(keyOf(node.template))
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true))
  return found
}

function keyOf(template: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text
  return template.templateSpans.reduce((key, { literal }, index) => `${key}{${index}}${literal.text}`, template.head.text)
}
