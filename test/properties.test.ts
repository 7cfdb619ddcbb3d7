import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { valuesOf, type Value } from '../src/disclosure/fields.ts'
import type { Disclosure } from '../src/disclosure/schema.ts'
import { packOf } from '../src/languages/index.ts'
import { isWithin } from '../src/message/left-out.ts'
import { mentions } from '../src/message/mentions.ts'
import type { Channel } from '../src/message/channels.ts'
import type { Message } from '../src/message/message.ts'
import { listTemplates } from '../src/template/library.ts'
import type { Traced } from '../src/template/trace.ts'
import { disclosures, SECRET, WRITTEN } from './arbitrary.ts'
import { disclosureOf, SEED, shipped, SHIPPED } from './support.ts'

const TEMPLATES = await listTemplates(SHIPPED)
const RUNS = Math.ceil(3_300 / TEMPLATES.length)

/** What a reader would take for a broken template. */
const RESIDUE: [what: string, pattern: RegExp][] = [
  ['braces', /\{\{|\}\}/],
  ['a value that is none', /undefined|\[object|NaN|Invalid|null/],
  ['two spaces', / {2}/],
  ['two full stops', /\.\./],
  ['a space before a full stop or comma', / [.,]/],
  ['two commas', /,\s*,|,\./],
  ['a space at an end of a line', /^ | $/m],
  ['an empty paragraph', /\n{3}|^\n|\n$/],
  ['a mark of the program', /\p{Co}|[\u2028\u2029]/u],
  ['a private answer', new RegExp(SECRET)],
  ['a line of more than 2,000 characters', /[^\n]{2001}/],
]

function isLost(value: Value, disclosure: Disclosure, { subject, body, template }: Message): boolean {
  if (value.visibility !== 'public') return false
  if (isWithin(value.path, template!.leavesOut.fields)) return false
  if ([...subject.spans, ...body.spans].some(({ prints }) => prints.includes(value.path))) return false
  return !mentions(`${subject.text}\n\n${body.text}`, value, packOf(disclosure.language), disclosure.written)
}

function covers({ text, spans }: Traced): boolean {
  const ends = [0, ...spans.map(({ end }) => end)]
  return spans.every(({ start, end }, index) => start === ends[index] && end > start) && ends.at(-1) === text.length
}

/** Salutation and closing, where they stand. */
function hasEnglishFrame(body: string, channel: Channel, address: string, name: string): void {
  if (channel === 'letter') expect(body).toContain(`\n\nDear ${address}`)
  else expect(body.startsWith(`${{ email: 'Dear ', call: 'Hello ', chat: '', sms: '' }[channel]}${address}`)).toBe(true)
  if (channel === 'call') expect(body).toContain(`this is ${name}`)
  else expect(body.split('\n\n').at(-1)).toContain(channel === 'email' || channel === 'letter' ? `Kind regards,\n${name}` : name)
}

describe(`whatever is answered (seed ${SEED}, ${RUNS * TEMPLATES.length} disclosures)`, () => {
  it.each(TEMPLATES)('%s makes a whole message of it, and loses nothing', async (id) => {
    const renderer = await shipped(id)
    fc.assert(
      fc.property(disclosures(renderer.template.kinds, renderer.template.language), ({ disclosure }) => {
        const message = renderer.render(disclosure)
        const { subject, body } = message
        for (const text of [subject.text, body.text]) {
          for (const [what, pattern] of RESIDUE) expect(pattern.exec(text)?.[0], `${what} in:\n${text}`).toBeUndefined()
        }
        expect(subject.text).not.toContain('\n')
        expect(covers(subject) && covers(body)).toBe(true)
        const [address, name] = [disclosure.client!.address!, disclosure.sender!.name!]
        const { channel, language } = renderer.template
        const paragraphs = body.text.split('\n\n')
        // The address of a letter, its date and its subject stand above the greeting.
        const opening = paragraphs.slice(0, channel === 'letter' ? 4 : 1).join('\n\n')
        expect(opening).toContain(address)
        expect(channel === 'call' ? opening : paragraphs.at(-1)).toContain(name)
        if (language === 'en') hasEnglishFrame(body.text, channel, address, name)
        const lost = valuesOf(disclosure).values.filter((value) => isLost(value, disclosure, message))
        expect(
          lost.map(({ path }) => path),
          `not in the message:\n${body.text}`,
        ).toEqual([])
        expect(renderer.render(disclosure)).toEqual(message)
      }),
      { seed: SEED, numRuns: RUNS },
    )
  })

  it('a file of it is read back as the same disclosure', () => {
    fc.assert(
      fc.property(disclosures(['outage', 'data-breach', 'billing-error']), ({ raw, disclosure }) => {
        expect(disclosureOf(stringify(raw))).toEqual(disclosure)
      }),
      { seed: SEED, numRuns: 200 },
    )
  })
})

describe('the disclosures that are tried', () => {
  it('reach every field of the schema, in every state', () => {
    const seen = new Set<string>()
    for (const { disclosure } of fc.sample(disclosures(['outage', 'data-breach', 'billing-error', 'miscommunication']), {
      numRuns: 600,
      seed: SEED,
    })) {
      const { values, gaps } = valuesOf(disclosure)
      for (const { path } of values) seen.add(path.replace(/\[\d+\]/g, ''))
      for (const { path, state } of gaps) seen.add(`${path} ${state}`)
    }
    for (const path of [
      'client.matters',
      'fixes.owner',
      'compensation.text',
      'worksheet.chain',
      'details.end',
      'contact.email',
      'senior.role',
      'found.on',
    ])
      expect(seen).toContain(path)
    expect(seen).toContain('senior none')
    for (const path of ['cause', 'prevention', 'compensation', 'details.data', 'repeat.whyDifferent']) {
      expect(seen).toContain(`${path} unknown`)
      expect(seen).toContain(`${path} none`)
    }
    expect(WRITTEN.date).toBe('2026-11-20')
  })
})
