import { LANGUAGE_IDS, type LanguageId } from '../disclosure/choices.ts'
import { loadPartials, loadTemplate, type Library } from '../template/library.ts'
import { casesOf } from './templates.ts'
import { valuesOf } from '../disclosure/fields.ts'
import type { Disclosure } from '../disclosure/schema.ts'
import { withExtra } from '../disclosure/extra.ts'
import { packOf } from '../languages/index.ts'
import type { LanguagePack } from '../languages/pack.ts'
import { documentOf } from '../lint/document.ts'
import { forChannel } from '../lint/channel-rules.ts'
import { lint } from '../lint/lint.ts'
import type { Reported } from '../lint/report.ts'
import { RULES } from '../lint/rules/index.ts'
import { mentions } from '../message/mentions.ts'
import type { Message } from '../message/message.ts'
import type { Case } from '../template/cases.ts'
import { Renderer } from '../template/render.ts'
import type { PartialFile, Template } from '../template/template.ts'

/** A template with the pieces of its language. */
export interface InLanguage {
  template: Template
  partials: readonly PartialFile[]
}

/** Something that the message says in one language and not in the other. */
interface Disparity {
  message: string
  fields: string[]
}

/**
 * Compares each template with the ones of its name in other languages: with the first of them, in the order of the languages.
 * @param all every template that there is
 */
export async function parityFindings(
  names: readonly string[],
  all: readonly string[],
  further: readonly Case[],
  library: Library,
): Promise<{ findings: Reported[]; compared: number }> {
  const findings: Reported[] = []
  const load = async (id: string): Promise<InLanguage> => {
    const template = await loadTemplate(library, id)
    return { template, partials: await loadPartials(library, template.language) }
  }
  const pairs = names.flatMap((id) => {
    const [first, ...others] = LANGUAGE_IDS.map((language) => id.replace(/^[^/]+/, language)).filter((other) => all.includes(other))
    return (first === id ? others : [id]).map((other) => `${first} ${other}`)
  })
  const distinct = [...new Set(pairs)]
  for (const pair of distinct) {
    const [one, other] = (await Promise.all(pair.split(' ').map(load))) as [InLanguage, InLanguage]
    findings.push(...disparities(one, other, casesOf(one.template, further)))
  }
  return { findings, compared: distinct.length }
}

/** How the client reaches somebody is compared as facts; the order of the answers is the writer's. */
const FOUND_IN_FACTS = ['contact', 'wrong-order']

/** What has to be in a message whichever language it is in. */
const COMPONENTS = RULES.filter(({ kind, id }) => kind === 'presence' && !FOUND_IN_FACTS.includes(id))

/**
 * Says the same mistake with one template in two languages and compares: the facts, what is said to be open, the promises with their
 * dates, and the parts of a message that rules look for. The sentences of the answers are the same in both.
 */
export function disparities(one: InLanguage, other: InLanguage, cases: readonly Case[]): Reported[] {
  const found = new Map<string, { disparity: Disparity; in: string[] }>()
  const asked = [...one.template.extra, ...other.template.extra]
  for (const { name, disclosure } of cases) {
    const facts = withExtra(disclosure, asked).facts
    const [here, there] = [one, other].map(({ template, partials }): Side => {
      const own = { ...disclosure, language: template.language }
      const message = Renderer.ofChecked(template, partials).render(own, undefined, asked)
      return { message, facts: own, language: template.language }
    }) as [Side, Side]
    for (const disparity of between(here, there, facts)) {
      const before = found.get(disparity.message)
      if (before) before.in.push(name)
      else found.set(disparity.message, { disparity, in: [name] })
    }
  }
  return [...found.values()].map(({ disparity, in: names }): Reported => ({
    rule: 'parity',
    severity: 'error',
    ...disparity,
    file: other.template.file,
    line: 1,
    column: 1,
    cases: { count: names.length, of: cases.length, first: names[0]! },
  }))
}

interface Side {
  message: Message
  facts: Disclosure
  language: LanguageId
}

function between(here: Side, there: Side, facts: Disclosure): Disparity[] {
  const packs = [here, there].map(({ language }) => packOf(language))
  const { values, gaps } = valuesOf(facts)
  const shown = values.filter(({ visibility, type }) => visibility === 'public' && type !== 'choice')
  const differ = (path: string, inOne: boolean, inOther: boolean): Disparity[] => {
    if (inOne === inOther) return []
    const [says, silent] = inOne ? [here, there] : [there, here]
    return [{ message: `The message in "${says.language}" says ${path}, and the one in "${silent.language}" does not.`, fields: [path] }]
  }
  return [
    ...shown
      // Where neither prints it, both found it said already, or leave it out.
      .filter(({ path }) => prints(path, here) || prints(path, there))
      .flatMap((value) => differ(value.path, isSaid(value, here, packs), isSaid(value, there, packs))),
    ...gaps.flatMap(({ path }) => differ(path, restsOn(path, here), restsOn(path, there))),
    ...componentsOf(here, there),
  ]
}

/** Printed, or said by a sentence that is printed: one language reads a date in that sentence, the other writes it out once more. */
function isSaid(value: { path: string; type: string; value: unknown }, { message, facts }: Side, packs: readonly LanguagePack[]): boolean {
  const { subject, body } = message
  if (prints(value.path, { message })) return true
  const says = (pack: LanguagePack) => mentions(`${subject.text}\n\n${body.text}`, value, pack, facts.written)
  // The 12 of "12 Mac" counts nothing, and only one of the two languages sees that.
  return value.type === 'count' ? packs.every(says) : packs.some(says)
}

function prints(path: string, { message: { subject, body } }: Pick<Side, 'message'>): boolean {
  return [...subject.spans, ...body.spans].some((span) => span.prints.includes(path))
}

/** Is there a word in the message because an answer is not known, or does not apply? */
function restsOn(path: string, { message }: Side): boolean {
  return message.body.spans.some(({ rests, prints, start, end }) => prints.length === 0 && end > start && rests.includes(path))
}

/** Of a part that is missing in one language only, the rule says what is missing. */
function componentsOf(here: Side, there: Side): Disparity[] {
  const [mine, its] = [here, there].map(({ message, facts, language }) =>
    lint(documentOf(message, facts, packOf(language), facts.written!), forChannel({ rules: COMPONENTS }, message.template?.channel)).filter(
      ({ severity }) => severity !== 'hint',
    ),
  ) as [ReturnType<typeof lint>, ReturnType<typeof lint>]
  const onlyIn = (some: typeof mine, others: typeof mine, { language }: Side) =>
    some
      .filter(({ rule }) => !others.some((each) => each.rule === rule))
      .map(({ rule, message, fields }) => ({ message: `Only in "${language}": ${message} [${rule}]`, fields }))
  return [...onlyIn(mine, its, here), ...onlyIn(its, mine, there)]
}
