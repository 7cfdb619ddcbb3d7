import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { disparities, type InLanguage } from '../../src/check/parity.ts'
import { casesOf } from '../../src/check/templates.ts'
import { LANGUAGE_IDS } from '../../src/disclosure/choices.ts'
import type { Case } from '../../src/template/cases.ts'
import { listTemplates, loadPartials, loadTemplate } from '../../src/template/library.ts'
import { readTemplate } from '../../src/template/template.ts'
import { disclosures, NONE } from '../arbitrary.ts'
import { SEED, SHIPPED } from '../support.ts'

const load = async (id: string): Promise<InLanguage> => {
  const template = await loadTemplate(SHIPPED, id)
  return { template, partials: await loadPartials(SHIPPED, template.language) }
}

/** So many of the cases of a template, and so many disclosures that are made up at random. */
const EVERY = 12
const GENERATED = 12

function casesFor({ template }: InLanguage): Case[] {
  const made = casesOf(template, []).filter((_, index) => index % EVERY === 0)
  const generated = fc.sample(disclosures(template.kinds, 'en', NONE), { seed: SEED, numRuns: GENERATED })
  return [...made, ...generated.map(({ disclosure }, index) => ({ name: `generated-${index + 1}`, disclosure }))]
}

const names = (await listTemplates(SHIPPED, 'en')).map((id) => id.slice('en/'.length))

describe(`the same disclosure, told with one template in every language (seed ${SEED})`, () => {
  it.each(names)('%s: the same facts, promises and parts', async (name) => {
    const [english, ...others] = await Promise.all(LANGUAGE_IDS.map((language) => load(`${language}/${name}`)))
    const cases = casesFor(english!)
    for (const other of others) expect(disparities(english!, other, cases)).toEqual([])
  })

  it('is another thing where one language leaves a part out', async () => {
    const [english, russian] = await Promise.all([load('en/outage'), load('ru/outage')])
    const { template } = russian!
    const source = `---\ntitle: T\nkinds: [outage]\nchannel: email\nlanguage: ru\nsubject: "Перебой: {{matter}}"\n---\n{{> greeting}}\n\n{{> ours}}\n\n{{> signature}}\n`
    const without = { ...russian!, template: readTemplate(source, template.id, template.file) }
    const found = disparities(english!, without, casesFor(english!))
    expect(found.map(({ message }) => message)).toEqual(
      expect.arrayContaining(['The message in "en" says cause, and the one in "ru" does not.']),
    )
    expect(found.every(({ rule, file }) => rule === 'parity' && file === template.file)).toBe(true)
  })
})
