/**
 * `npm run evaluate:mutants`: breaks the shipped templates one place at a time, as a hurried colleague would, and counts how many
 * of the broken ones `ownup lint` catches with an error or a warning. It prints every one that it does not.
 */
import { readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { casesOf, findingsIn } from '../../src/check/templates.ts'
import { breachesOf } from '../../src/template/contract.ts'
import { partialsOf } from '../../src/template/branches.ts'
import { listTemplates, loadPartials, loadTemplate, shipped } from '../../src/template/library.ts'
import { partialOf, readTemplate, type PartialFile, type Template } from '../../src/template/template.ts'

interface Mutant {
  how: string
  file: string
  line: number
  was: string
  text: string
}

/** How a template goes wrong: what is taken for what, in the text of its file. */
const MUTATIONS: [how: string, place: RegExp, instead: (found: string, ...groups: string[]) => string][] = [
  ['a value is gone', /\{\{(?!br\}\}|else\}\}|voice )(?:[a-z]+-date )?[a-zA-Z@][\w.@]*\}\}/g, () => ''],
  ['a partial is gone', /\{\{> [a-z-]+\}\}/g, () => ''],
  ['the apology has a condition', /\b(?:I am|we are) sorry\b/g, (found) => `${found} if this caused you any trouble`],
  ['a date is "soon"', /\{\{(?:on|by|from)-date [\w.@]+\}\}|(?<=The deadline was )\{\{when\}\}/g, () => 'soon'],
  ['nobody did it', /\bWe charged you\b/g, () => 'You were charged'],
  ['nobody did it', /\b(?:The mistake was (?:mine|ours)|That (?:was|is) (?:my|our) (?:mistake|fault))\b/g, () => 'A mistake was made'],
  ['nobody did it', /\bwe have got this wrong for you\b/g, () => 'this has gone wrong'],
]

const root = resolve('.')
const library = shipped(root)
const ids = await listTemplates(library)
const partials = await loadPartials(library, 'en')
const templates = await Promise.all(ids.map((id) => loadTemplate(library, id)))
const results = new Map<string, { all: number; caught: number }>()

for (const file of [...templates.map((each) => each.file), ...partials.map((each) => each.file)]) {
  for (const mutant of mutantsOf(file)) {
    const result = results.get(mutant.how) ?? { all: 0, caught: 0 }
    results.set(mutant.how, result)
    result.all++
    if (isCaught(mutant)) result.caught++
    else console.log(`not caught: ${mutant.how}: ${mutant.file}:${mutant.line} ${mutant.was}`)
  }
}

let all = 0
let caught = 0
for (const [how, result] of results) {
  all += result.all
  caught += result.caught
  console.log(`${how.padEnd(30)} ${String(result.caught).padStart(4)} of ${String(result.all).padStart(4)} caught`)
}
console.log(
  `${'all'.padEnd(30)} ${String(caught).padStart(4)} of ${String(all).padStart(4)} caught (${((100 * caught) / all).toFixed(1)} %)`,
)

function mutantsOf(file: string): Mutant[] {
  const text = readFileSync(file, 'utf8')
  return MUTATIONS.flatMap(([how, place, instead]) =>
    [...text.matchAll(place)]
      // A comment is for whoever reads the template.
      .filter(({ index }) => !isComment(text, index))
      .map(({ 0: found, index }) => ({
        how,
        file,
        line: text.slice(0, index).split('\n').length,
        was: found,
        text: text.slice(0, index) + instead(found) + text.slice(index + found.length),
      })),
  )
}

function isComment(text: string, index: number): boolean {
  const open = text.lastIndexOf('{{!', index)
  return open !== -1 && text.indexOf('}}', open) > index
}

function isCaught({ file, text }: Mutant): boolean {
  const isPartial = file.includes('/partials/')
  const changed: PartialFile[] = partials.map((each) => (each.file === file ? partialOf(each.name, file, text) : each))
  const concerned: Template[] = isPartial
    ? templates.filter((each) => partialsOf(each, partials).some((partial) => partial.file === file))
    : [readTemplate(text, `en/${basename(file, '.hbs')}`, file)]
  return concerned.some((template) => {
    if (breachesOf(template, changed).length > 0) return true
    for (const { reported } of findingsIn(template, changed, casesOf(template, []), {})) if (reported.severity !== 'hint') return true
    return false
  })
}
