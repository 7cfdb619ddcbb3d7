import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contradictions } from '../src/disclosure/contradictions.ts'
import { valuesOf } from '../src/disclosure/fields.ts'
import { LANGUAGES, packOf } from '../src/languages/index.ts'
import { tracedSentences } from '../src/message/explain.ts'
import { toText } from '../src/message/text.ts'
import { listTemplates } from '../src/template/library.ts'
import { richCase, sparseCase } from './golden/cases.ts'
import { messageOf, ROOT, SHIPPED } from './support.ts'

const TEMPLATES = (await Promise.all([...LANGUAGES].map((language) => listTemplates(SHIPPED, language)))).flat()
const ENGLISH = TEMPLATES.filter((id) => id.startsWith('en/'))
/** The languages that are warmer with some. */
const REGISTERED = [...LANGUAGES].filter((language) => packOf(language).asks.includes('client.register'))
const nameOf = (id: string) => id.split('/')[1]!
const golden = (id: string, folder: string, ending = '') =>
  join(ROOT, 'test', 'golden', id.split('/')[0]!, folder, `${nameOf(id)}${ending}.txt`)

// A changed template changes these files. Read them before you take them over: `npx vitest run test/golden.test.ts -u`.
describe('a message of which only the least is known', () => {
  it.each(TEMPLATES)('%s', async (id) => {
    await expect(toText(await messageOf(id, sparseCase(id)))).toMatchFileSnapshot(golden(id, 'sparse'))
  })

  // Nothing else may stand in a message for which nothing else was answered: no act, no cause, no promise, no number.
  const NO_CLAIM =
    /^(?:Dear Harriet,|Hello Harriet, this is Tom Adeyemi\.|I am calling about your booking page(?:, to tell you what we know so far)?\.|What (?:else has this done|have you seen) on your side\?|(?:Our mistake|What we know so far): your booking page|(?:Friday )?20 November 2026|Harriet,|That (?:was|is) (?:my|our) (?:mistake|fault), and (?:I am|we are) sorry\.|If [a-z ,]+, please (?:tell|ask) me[a-z ]*\.|Kind regards,|Tom Adeyemi)$/
  it.each(ENGLISH)('%s claims no act that nobody told', async (id) => {
    const message = await messageOf(id, sparseCase(id))
    const claims = tracedSentences(message, packOf('en')).filter(({ text }) => !NO_CLAIM.test(text))
    expect(claims.map(({ text }) => text)).toEqual([sparseCase(id).what])
    if (message.template?.channel === 'email') expect(message.subject.text).toMatch(/^[A-Z][a-z ]+: /)
    else expect(message.subject.text).toBe('')
    const literal = message.body.spans.filter((span) => span.literal).map(({ start, end }) => message.body.text.slice(start, end))
    expect(literal.join('')).not.toMatch(/\d/)
  })
})

describe('a message of which everything is known', () => {
  for (const voice of ['I', 'we'] as const) {
    it.each(TEMPLATES)(`%s, as "${voice}"`, async (id) => {
      const disclosure = richCase(id, voice)
      expect(contradictions(disclosure, { date: '2026-11-20' })).toEqual([])
      const file = golden(id, 'rich', voice === 'I' ? '' : '.we')
      await expect(toText(await messageOf(id, disclosure))).toMatchFileSnapshot(file)
    })
  }

  it.each(TEMPLATES.filter((id) => REGISTERED.includes(id.split('/')[0]!)))('%s, to somebody the writer knows well', async (id) => {
    const disclosure = richCase(id, 'I', { register: 'warm' })
    await expect(toText(await messageOf(id, disclosure))).toMatchFileSnapshot(golden(id, 'rich', '.warm'))
  })

  it('tells the client nothing private', async () => {
    for (const id of TEMPLATES) {
      const disclosure = richCase(id, 'I')
      const { values } = valuesOf(disclosure)
      const text = toText(await messageOf(id, disclosure))
      const secrets = values.filter(({ visibility }) => visibility === 'private')
      expect(secrets.length).toBeGreaterThan(3)
      for (const { value } of secrets) expect(text).not.toContain(value)
    }
  })
})

it('there is a file for every template, and no other', () => {
  for (const language of LANGUAGES) {
    const names = TEMPLATES.filter((id) => id.startsWith(`${language}/`)).map(nameOf)
    const files = (folder: string) => readdirSync(join(ROOT, 'test', 'golden', language, folder)).sort()
    expect(files('sparse')).toEqual(names.map((name) => `${name}.txt`).sort())
    const register = REGISTERED.includes(language) ? ['.warm.txt'] : []
    expect(files('rich')).toEqual(names.flatMap((name) => ['.txt', '.we.txt', ...register].map((ending) => name + ending)).sort())
  }
})
