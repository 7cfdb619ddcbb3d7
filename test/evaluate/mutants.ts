/**
 * `npm run evaluate:mutants -- [language…]`: breaks the shipped templates one place at a time, as a hurried colleague would, and counts
 * how many of the broken ones `ownup lint` catches with an error or a warning. It prints every one that it does not.
 */
import { readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { casesOf, findingsIn, keyOf } from '../../src/check/templates.ts'
import { LANGUAGE_IDS, type LanguageId } from '../../src/disclosure/choices.ts'
import { breachesOf } from '../../src/template/contract.ts'
import { partialsOf } from '../../src/template/branches.ts'
import type { Case } from '../../src/template/cases.ts'
import { listTemplates, loadPartials, loadTemplate, shipped } from '../../src/template/library.ts'
import { Renderer } from '../../src/template/render.ts'
import { partialOf, readTemplate, type PartialFile, type Template } from '../../src/template/template.ts'

/** How a template goes wrong: what is taken for what, in the text of its file. */
type Mutation = [how: string, place: RegExp, instead: (found: string) => string]

const GONE = 'something is gone'
const CONDITION = 'the apology has a condition'
const SOON = 'a date is "soon"'
const NOBODY = 'nobody did it'

/** What a hurried colleague does in any language. `{{you}}` is no answer: without it a sentence is clumsy, and says the same. */
const ANYWHERE: Mutation[] = [
  [`${GONE}: a value`, /\{\{(?!br\}\}|else\}\}|(?:@root\.)?[Yy]ou\}\}|voice )(?:[a-z]+-date )?[a-zA-Z@][\w.@]*\}\}/g, () => ''],
  [`${GONE}: a partial`, /\{\{> [a-z-]+\}\}/g, () => ''],
]

/** And in words of one language: what a date is in its place, and what stands for what. */
const IN_WORDS: Record<LanguageId, { soon: string; wrong: Mutation[] }> = {
  en: {
    soon: 'soon',
    wrong: [
      [CONDITION, /\b(?:I am|we are) sorry\b/g, (found) => `${found} if this caused you any trouble`],
      [NOBODY, /\bWe charged you\b/g, () => 'You were charged'],
      [NOBODY, /\b(?:The mistake was (?:mine|ours)|That (?:was|is) (?:my|our) (?:mistake|fault))\b/g, () => 'A mistake was made'],
    ],
  },
  id: {
    soon: 'segera',
    wrong: [
      [CONDITION, /\b(?:saya|kami) (?:mohon|minta) maaf\b/g, (found) => `${found} jika ada yang kurang berkenan`],
      [NOBODY, /\bKami menagih \{\{you\}\} sebesar\b/g, () => '{{You}} tertagih sebesar'],
      [
        NOBODY,
        /\b(?:Ini (?:ke)?salah(?:an)? (?:saya|kami)|Kesalahan ini ada pada (?:saya|kami)|(?:Saya|Kami) yang salah)\b/g,
        () => 'Telah terjadi kesalahan',
      ],
      [NOBODY, /\bkami melakukan kesalahan\b/g, () => 'terjadi kesalahan'],
    ],
  },
  ms: {
    soon: 'secepat mungkin',
    wrong: [
      [CONDITION, /\b(?:saya|kami) (?:memohon|minta) maaf\b/g, (found) => `${found} sekiranya ada kesulitan`],
      [NOBODY, /\bBayaran yang kami kenakan ialah\b/g, () => 'Bayaran yang dikenakan ialah'],
      [NOBODY, /\bIni (?:kesilapan|salah|tanggungjawab) (?:saya|kami)\b/g, () => 'Telah berlaku kesilapan'],
      [NOBODY, /\b(?:Saya|Kami) bertanggungjawab atas gangguan ini\b/g, () => 'Telah berlaku gangguan'],
      [NOBODY, /\bkami tersilap\b/g, () => 'berlaku kesilapan'],
    ],
  },
  ru: {
    soon: 'скоро',
    wrong: [
      [
        CONDITION,
        /прошу прощения|извинения|Простите\{\{> let-down\}\}/g,
        (found) => `${found}, если это доставило {{polite "вам"}} неудобства`,
      ],
      [NOBODY, /Мы насчитали \{\{polite "вам"\}\}/g, () => 'Было насчитано'],
      [NOBODY, /Это (?:моя|наша) (?:ошибка|вина)|Ошибка (?:моя|наша)/g, () => 'Была допущена ошибка'],
    ],
  },
}

interface Mutant {
  how: string
  line: number
  was: string
  text: string
}

interface Count {
  all: number
  caught: number
}

const library = shipped(resolve('.'))
const ids = await listTemplates(library)

async function countIn(language: LanguageId): Promise<Map<string, Count>> {
  const partials = await loadPartials(library, language)
  const templates = await Promise.all(ids.filter((id) => id.startsWith(`${language}/`)).map((id) => loadTemplate(library, id)))
  const counts = new Map<string, Count>()
  const whole = new Map(templates.map((template) => [template.id, new Whole(template, partials)]))
  for (const file of [...templates, ...partials].map((each) => each.file)) {
    for (const mutant of mutantsOf(file, language)) {
      const count = counts.get(mutant.how) ?? { all: 0, caught: 0 }
      counts.set(mutant.how, count)
      count.all++
      if (isCaught(file, mutant.text)) count.caught++
      else console.log(`not caught: ${mutant.how}: ${file}:${mutant.line} ${mutant.was}`)
    }
  }
  return counts

  function isCaught(file: string, text: string): boolean {
    const template = templates.find((each) => each.file === file)
    if (template) return whole.get(template.id)!.catches(readTemplate(text, `${language}/${basename(file, '.hbs')}`, file), partials)
    const changed = partials.map((each) => (each.file === file ? partialOf(each.name, file, text) : each))
    return templates
      .filter((each) => partialsOf(each, partials).some((partial) => partial.file === file))
      .some((each) => whole.get(each.id)!.catches(each, changed))
  }
}

/** A template that nobody broke, and its messages. */
class Whole {
  private readonly cases: Case[]
  private readonly messages: string[]

  constructor(
    private readonly template: Template,
    private readonly partials: readonly PartialFile[],
  ) {
    const renderer = Renderer.ofChecked(template, partials)
    this.cases = casesOf(template, [])
    this.messages = this.cases.map((each) => textOf(renderer, each))
  }

  /** Only messages that read differently now can have a finding that they had not before. */
  catches(broken: Template, partials: readonly PartialFile[]): boolean {
    if (breachesOf(broken, partials).length > 0) return true
    const renderer = Renderer.ofChecked(broken, partials)
    return this.cases.some((each, at) => {
      if (textOf(renderer, each) === this.messages[at]) return false
      const found = findings(broken, partials, each)
      if (found.length === 0) return false
      const before = new Set(findings(this.template, this.partials, each))
      return found.some((key) => !before.has(key))
    })
  }
}

function findings(template: Template, partials: readonly PartialFile[], each: Case): string[] {
  return [...findingsIn(template, partials, [each], {})]
    .filter(({ reported }) => reported.severity !== 'hint')
    .map(({ reported }) => `${keyOf(reported)} ${reported.message}`)
}

function textOf(renderer: Renderer, { disclosure }: Case): string {
  const { subject, body } = renderer.render(disclosure)
  return `${subject.text}\n${body.text}`
}

function mutantsOf(file: string, language: LanguageId): Mutant[] {
  const text = readFileSync(file, 'utf8')
  const { soon, wrong } = IN_WORDS[language]
  const mutations: Mutation[] = [...ANYWHERE, [SOON, /\{\{(?:on|by|from)-date [\w.@]+\}\}|\{\{(?:when|by)\}\}/g, () => soon], ...wrong]
  return mutations.flatMap(([how, place, instead]) =>
    [...text.matchAll(place)]
      // A comment is for whoever reads the template.
      .filter(({ index }) => !isComment(text, index))
      .map(({ 0: found, index }) => ({
        how,
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

function sumOf(counts: readonly Count[]): Count {
  return counts.reduce((sum, { all, caught }) => ({ all: sum.all + all, caught: sum.caught + caught }), { all: 0, caught: 0 })
}

function row(name: string, { all, caught }: Count): string {
  const share = ((100 * caught) / all).toFixed(1)
  return `${name.padEnd(30)} ${String(caught).padStart(4)} of ${String(all).padStart(4)} caught (${share} %)`
}

const asked = process.argv.slice(2)
const wrong = asked.find((each) => !LANGUAGE_IDS.some((language) => language === each))
if (wrong !== undefined) {
  console.error(`"${wrong}" is none of ${LANGUAGE_IDS.join(', ')}.`)
  process.exit(2)
}
const totals: [language: string, Count][] = []
for (const language of LANGUAGE_IDS) {
  if (asked.length > 0 && !asked.includes(language)) continue
  const counts = await countIn(language)
  console.log(`\n${language}`)
  for (const [how, count] of counts) console.log(row(how, count))
  const sum = sumOf([...counts.values()])
  console.log(row('all', sum), '\n')
  totals.push([language, sum])
}
for (const [language, sum] of totals) console.log(row(language, sum))
if (totals.length > 1) console.log(row('all', sumOf(totals.map(([, sum]) => sum))))
