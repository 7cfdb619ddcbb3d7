import { expect, it, vi } from 'vitest'
import type { LanguageId } from '../../src/disclosure/choices.ts'
import { momentToText, parseMoment, type Moment } from '../../src/disclosure/moment.ts'
import { moneyToText } from '../../src/disclosure/money.ts'
import { en } from '../../src/languages/en/index.ts'
import { findMoney } from '../../src/languages/money.ts'
import type { LanguagePack } from '../../src/languages/pack.ts'
import { PHRASES } from '../../src/languages/phrases.ts'
import { sentencesOf } from '../../src/languages/sentences.ts'
import { documentOf } from '../../src/lint/document.ts'
import { lint } from '../../src/lint/lint.ts'
import { Renderer } from '../../src/template/render.ts'
import { readTemplate } from '../../src/template/template.ts'
import { disclosureOf } from '../support.ts'

/**
 * A language that nobody speaks, to see what a pack has to have: it goes through reading, rendering and the rules, and nothing in
 * `src` knows of it but the registries. "Mi" is I, "no" is we, "vu" is you, "sori" is sorry, "di" stands before a day that was and
 * "ga" before one that is to come.
 */
const XX = 'xx' as LanguageId

const DATE = /\b(\d{4})-(\d\d)-(\d\d)\b/g

const xx: LanguagePack = {
  id: XX,
  name: 'Xx',
  date: (moment, role) => `${{ plain: '', on: 'di ', by: 'ga ', from: 'za ' }[role]}${momentToText(moment)}`,
  money: moneyToText,
  sentences: (text) => sentencesOf(text, () => false),
  plural: (count) => (count === 1 ? 'one' : 'other'),
  you: ({ client }) => client?.you ?? 'vu',
  asks: [],
  script: 'Latin',
  belongsTo: { en: /\b(?:the|and|your)\b/i },
  atMost: {},
  sentenceWords: { warning: 20, error: 25 },
  addressForms: [],
  findDates: (text) =>
    [...text.matchAll(DATE)].map(({ 0: found, 1: year, 2: month, 3: day, index }) => ({
      start: index,
      end: index + found.length,
      year: Number(year),
      month: Number(month),
      day: Number(day),
    })),
  findMoney,
  readDate: (typed): Moment | undefined => parseMoment(typed),
  stillToCome: /\bga\b/i,
  alreadyDone: /\bdi\b/i,
  deedBy: (sentence) => (/\bmi\b/i.test(sentence) ? 'I' : /\bno\b/i.test(sentence) ? 'we' : undefined),
  alsoWords: /(?!)/,
  firstPerson: /\b(?:mi|no)\b/i,
  inNoName: /\b(?:mi|no|vu)\b/i,
  // What only the sheet and the list of promises say.
  promised: en.promised,
  sheet: en.sheet,
}

// The closed list, and the registry of packs. All else is a plain record, or is asked only by commands.
vi.mock('../../src/disclosure/choices.ts', async (original) => {
  const choices = await original<typeof import('../../src/disclosure/choices.ts')>()
  return { ...choices, LANGUAGE_IDS: [...choices.LANGUAGE_IDS, 'xx'] }
})
vi.mock('../../src/languages/index.ts', async (original) => {
  const { packOf, LANGUAGES } = await original<typeof import('../../src/languages/index.ts')>()
  return { LANGUAGES: new Set([...LANGUAGES, 'xx']), packOf: (language?: string) => (language === 'xx' ? xx : packOf(language)) }
})

PHRASES['xx'] = {
  apology: [/\b(?:mi|no) sori\b/],
  ownership: [/\berar (?:mi|no)\b/],
  'conditional-apology': [/\bsori (?:si|sa)\b/],
  'vague-time': [/\bnunu\b/],
  date: [/\d-\d\d-\d/],
}

const TEMPLATE = `---
title: Xx
kinds: [outage]
channel: email
language: xx
subject: "Erar: {{matter}}"
---
Halo {{client.address}},

{{what}} {{#unsaid when what}}Tu {{on-date when}}.{{/unsaid}} Erar {{voice "mi" "no"}}, e {{voice "mi" "no"}} sori.

{{#each fixes}}{{text}} {{#unsaid by text}}Tu {{by-date by}}.{{/unsaid}} {{/each}}
{{#known compensation}}{{You}} teni {{#each compensation}}{{#known amount}}{{amount}}{{/known}}{{/each}}.{{/known}}

{{sender.name}}
`

const FACTS = `ownup: 1
written: 2026-11-20
language: xx
kind: outage
client: { address: Bo }
sender: { name: Ka Tu, voice: I }
matter: sait
what: Mi rupi sait.
when: 2026-11-17
fixes: [{ text: Mi fari sait., status: planned, by: 2026-11-24 }]
compensation: [{ form: refund, amount: £320, by: 2026-11-25 }]
`

const linted = (template: string) => {
  const facts = disclosureOf(FACTS)
  const message = new Renderer(readTemplate(template, 'xx/outage', 'templates/xx/outage.hbs'), []).render(facts)
  const document = documentOf(message, facts, xx, facts.written!)
  return { text: message.body.text, findings: lint(document).map(({ rule }) => rule) }
}

it('writes a message in a language that only a pack knows', () => {
  expect(linted(TEMPLATE).text).toBe(`Halo Bo,

Mi rupi sait. Tu di 2026-11-17. Erar mi, e mi sori.

Mi fari sait. Tu ga 2026-11-24. Vu teni £320.

Ka Tu`)
})

it('finds what is wrong by the words of that pack, and that it is another language', () => {
  const asked = ['apology', 'ownership', 'conditional-apology', 'vague-time', 'lost-answer', 'other-language']
  const among = (template: string) => asked.filter((rule) => linted(template).findings.includes(rule))
  expect(among(TEMPLATE)).toEqual(['lost-answer'])
  const dated = TEMPLATE.replace('{{amount}}{{/known}}', '{{amount}}{{/known}} {{#known by}}{{by-date by}}{{/known}}')
  expect(among(dated)).toEqual([])
  expect(among(dated.replace(', e {{voice "mi" "no"}} sori', ''))).toEqual(['apology'])
  expect(among(dated.replace('sori.', 'sori si vu rupi.'))).toContain('conditional-apology')
  expect(among(dated.replace('Tu {{by-date by}}.', 'Tu nunu.'))).toEqual(['vague-time', 'lost-answer'])
  expect(among(dated.replace('{{sender.name}}\n', 'We did the work and you have your site.\n\n{{sender.name}}\n'))).toEqual([
    'other-language',
  ])
})

it('has nothing to say of a language that is not registered', async () => {
  const { packOf } = await import('../../src/languages/index.ts')
  expect(() => packOf('yy')).toThrow('no language pack "yy"')
})
