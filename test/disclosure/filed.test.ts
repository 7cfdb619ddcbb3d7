import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { editText, readDisclosure } from '../../src/disclosure/file.ts'
import { quickDisclosure } from '../../src/disclosure/filed.ts'
import { readPlainYaml } from '../../src/disclosure/plain-yaml.ts'
import { promisesOf } from '../../src/disclosure/promises.ts'
import { readYaml } from '../../src/disclosure/yaml.ts'
import { disclosures } from '../arbitrary.ts'
import { disclosureOf, SCENARIOS, scenario, SEED } from '../support.ts'

/** What the reader of all of YAML makes of it, with numbers as they stand there. */
function whole(text: string): unknown {
  const { document, problems } = readYaml(text)
  if (problems.length > 0) return undefined
  return JSON.parse(JSON.stringify(document.toJS(), (_key, value: unknown) => (typeof value === 'number' ? String(value) : value)))
}

/** A file as the wizard writes it. */
const written = (raw: object) =>
  editText(
    '',
    Object.entries(raw).map(([path, value]) => ({ path, value })),
  )
const disclosureRaw = (name: string) => readDisclosure(scenario(name), name).raw

describe('plain YAML', () => {
  it.each([
    'a: b\n',
    'a: b',
    '# c\n\na: b\n\n# d\nb: c # e\n',
    'a:\n  b: 1.10\n  c: 020 7946 0112\n',
    'a:\n- b\n- c: d\n  e: f\ng: h\n',
    'a:\n  - b: c\n    d:\n      e: f\n  -   g: h\n      i: j\n',
    'a: one\n  two\n   three\nb: c\n',
    'a: one\n\n  two\nb: c\n',
    'a: one\n# no part of it\nb: c\n',
    'a: one\n# no part of it\n  two\nb: c\n',
    'a: |\n  one\n\n  two\nb: c\n',
    'a: |-\n  one\n    two\n\n\nb: c\n',
    'a: |\n  one\n',
    'a: |+\n  one\n\n',
    'a: >\n  one\n  two\n',
    'a: "one"\nb: \'it\'\'s\'\nc: "a\\nb"\nd: "one\n  two"\n',
    'a: "one" # c\nb: \'two\' \n',
    'a: { b: c, d: 2026-11-20 }\ne: [f, g]\nh: []\ni: {}\n',
    'a: { b: £1,260 }\n',
    'a: { b: "c, d" }\n',
    'a: null\nb: ~\n',
    'a:\nb: c\n',
    'a: true\nb: yes\nc: no\n',
    'a: b: c\n',
    'a: b\na: c\n',
    'a: *b\n',
    'a: &b c\n',
    'a: !b c\n',
    'a: - b\n',
    'a: -b\nc: ?d\ne: :f\n',
    'a:b\n',
    'a : b\n',
    '"a": b\n',
    'a: b\n  c: d\n',
    'a:\n    b: c\n  d: e\n',
    ' a: b\n c: d\n',
    '- a\n- b\n',
    'a:\n  - - b\n',
    'a:\n  - b\n  - \n',
    'a:   \n  b:   \n    - c\n',
    'a:\n  -\n    b: c\n',
    'a: b\n---\nc: d\n',
    'a: b\n...\n',
    '%YAML 1.2\n---\na: b\n',
    'a:\tb\n',
    'a: b\r\nc: d\r\n',
    'a: one #two\n',
    'a: one#two\n',
    'a: one\n  two: three\n',
    'a: one\n  - two\n',
    'constructor: a\n__proto__: b\n',
    '<<<<<<< HEAD\na: b\n=======\na: c\n>>>>>>> other\n',
    'a: @b\nc: `d`\n',
    'a: [b\n',
    'a: b\n- c\n',
    '',
    'a',
  ])('%j: read the same as by the reader of all of YAML, or left to it', (text) => {
    const plain = readPlainYaml(text)
    if (plain !== undefined && Object.keys(plain).length > 0) expect(plain).toEqual(whole(text))
  })

  it('is what ownup writes', () => {
    for (const name of SCENARIOS) {
      const text = written({ ...disclosureRaw(name), message: { rendered: 'One.\n\n  Two.' } })
      expect(readPlainYaml(text), text).toEqual(whole(text))
    }
  })

  it('is never read as anything else, whatever is cut out or put in', () => {
    const parts = fc.constantFrom(
      '\n',
      '\n\n',
      '  ',
      ' ',
      ': ',
      '- ',
      '#',
      ' # ',
      '"',
      "'",
      '{',
      '}',
      '[',
      ', ',
      '|',
      '\n  - ',
      'a',
      '0x1F',
      '\t',
    )
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 6 }), parts), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(fc.constantFrom(...SCENARIOS.map(scenario)), edits, (text, changes) => {
        const edited = changes.reduce((now, [at, cut, put]) => {
          const place = at % (now.length + 1)
          return now.slice(0, place) + put + now.slice(place + cut)
        }, text)
        const plain = readPlainYaml(edited)
        if (plain !== undefined) expect(plain, edited).toEqual(whole(edited))
      }),
      { seed: SEED, numRuns: 3_000 },
    )
  })
})

describe('a disclosure that is read quickly', () => {
  it('promises the same and is of the same client', () => {
    fc.assert(
      fc.property(disclosures(['outage', 'data-breach', 'billing-error']), fc.boolean(), ({ raw }, isFlow) => {
        const text = isFlow ? stringify(raw, { collectionStyle: 'flow' }) : written(raw)
        const quick = quickDisclosure(text)
        if (!quick) return
        const full = disclosureOf(text)
        expect(promisesOf(quick)).toEqual(promisesOf(full))
        for (const name of ['written', 'kind', 'client', 'when', 'gate', 'kept', 'matter'] as const) expect(quick[name]).toEqual(full[name])
      }),
      { seed: SEED, numRuns: 300 },
    )
  })

  it.each([
    'extra: { cause_of_delay: "not known yet, more by 2026-11-27" }\n',
    'extra:\n  cause_of_delay: not known yet, more by 2026-11-27\n',
  ])('promises more of what only the team asks: %j', (lines) => {
    const text = `ownup: 1\nsender:\n  name: Lena Fischer\n${lines}`
    expect(promisesOf(quickDisclosure(text) ?? disclosureOf(text)).map(({ id }) => id)).toEqual(['extra.cause_of_delay'])
  })

  it('has the template of its message, and not the text', () => {
    const text = written({ ownup: 1, message: { template: 'en/holding', rendered: 'One.\n\nTwo.' } })
    expect(quickDisclosure(text)).toEqual({ message: { template: 'en/holding' } })
  })

  it('is left to the full reader where anything in it is wrong', () => {
    for (const text of ['ownup: 1\nnext: soon\n', 'ownup: 1\nclient: { nme: A }\n', 'ownup: 1\nfixes: one\n', 'ownup: 1\nkind: other\n'])
      expect(quickDisclosure(text)).toBeUndefined()
  })

  it('is what ownup writes', () => {
    for (const name of SCENARIOS) {
      const text = written(disclosureRaw(name))
      expect(quickDisclosure(text), name).toBeDefined()
      expect(promisesOf(quickDisclosure(text)!)).toEqual(promisesOf(disclosureOf(text)))
    }
  })
})
