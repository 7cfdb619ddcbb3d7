import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { valuesOf } from '../../src/disclosure/fields.ts'
import { MAY_BE_OPEN } from '../../src/disclosure/promises.ts'
import type { Disclosure } from '../../src/disclosure/schema.ts'
import { contextOf, fieldOf } from '../../src/template/context.ts'
import { Renderer } from '../../src/template/render.ts'
import { listTemplates } from '../../src/template/library.ts'
import type { Traced } from '../../src/template/trace.ts'
import {
  bodyOf,
  disclosureOf,
  messageOf,
  partialsOf,
  ROOT,
  scenario,
  SCENARIOS,
  SHIPPED,
  sparse,
  templateOf,
  templateText,
} from '../support.ts'

/** What a template file holds at a place, up to the end of the line. */
function fileText(text: string, line: number, column: number): string {
  return text.split('\n')[line - 1]!.slice(column - 1)
}

/** Holds every span of a trace against the files that it names. */
function checkTrace({ text, spans }: Traced, disclosure: Disclosure, fileOf: (name: string) => string): void {
  expect(spans.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
  spans.forEach(({ start }, index) => expect(start).toBe(index === 0 ? 0 : spans[index - 1]!.end))
  const { values, gaps } = valuesOf(disclosure)
  // The date at which more is said is printed for the answer that is open, and `next` and `client.you` under other names.
  const derived = new Set([...gaps.map(({ path }) => path), 'next', 'client.you'])
  for (const span of spans) {
    const words = text.slice(span.start, span.end)
    const there = fileText(fileOf(span.file), span.line, span.column)
    expect(span.end).toBeGreaterThan(span.start)
    if (span.literal) {
      // The end of a line is a space or a new paragraph in the message, and so is a run of white space.
      const source = `${there}\n`
      expect(span.prints).toEqual([])
      expect(
        source.startsWith(words) || (words.trim() === '' && /^\s/.test(source)) || source.startsWith(words.replace(/\s+$/, '')),
        `${words} | ${source}`,
      ).toBe(true)
    } else {
      expect(there.startsWith('{{'), `${span.file}:${span.line}:${span.column} ${there}`).toBe(true)
      for (const path of span.prints) if (!derived.has(path)) expect(there).toContain(/[a-zA-Z]+$/.exec(path)![0])
      const value = values.find(({ path }) => path === span.prints[0])
      if (value && (value.type === 'sentence' || value.type === 'text')) expect(value.value).toContain(words.trim())
    }
  }
}

describe('the trace', () => {
  it('says for each character which template text or which field it comes from', () => {
    const body = 'Dear {{client.address}},\n\n  {{#known impact}}It hit you: {{impact}}{{/known}} Bye{{voice "." "!"}}'
    const message = new Renderer(templateOf(body), []).render(disclosureOf(sparse('impact: You waited')))
    const shown = message.body.spans.map(({ start, end, line, column, literal, prints, rests }) => [
      message.body.text.slice(start, end),
      `${line}:${column}`,
      literal ? 'text' : prints.join(),
      rests.join(),
    ])
    expect(shown).toEqual([
      ['Dear ', '8:1', 'text', ''],
      ['Marcus', '8:6', 'client.address', ''],
      [',\n\n', '8:24', 'text', ''],
      ['It hit you: ', '10:20', 'text', 'impact'],
      ['You waited.', '10:32', 'impact', 'impact'],
      [' Bye', '10:52', 'text', ''],
      ['.', '10:56', '', ''],
    ])
    expect(message.subject.spans.map(({ line, column, prints }) => `${line}:${column} ${prints.join()}`)).toEqual(['6:11 ', '6:17 matter'])
  })

  it('names the entry of a list, and the partial', () => {
    const partials = partialsOf({ fix: 'Fix:\n{{text}} ' })
    const { body } = new Renderer(templateOf('{{#each fixes}}{{> fix}}{{/each}}'), partials).render(
      disclosureOf(sparse('fixes: [{ text: One }, { text: Two }]')),
    )
    const printed = body.spans.filter(({ prints }) => prints.length > 0)
    expect(printed.map(({ prints, rests, file, line, column }) => [...prints, ...rests, `${file}:${line}:${column}`])).toEqual([
      ['fixes[0].text', 'fixes[0]', 'fix.hbs:2:1'],
      ['fixes[1].text', 'fixes[1]', 'fix.hbs:2:1'],
    ])
  })

  it('cannot be forged by an answer', () => {
    const facts = disclosureOf(sparse('impact: "\\uE000\\u00300\\uE001You\\uE002 waited\\u2028twice\\u2029"'))
    const { body } = new Renderer(templateOf('{{#known impact}}a {{impact}} b{{/known}}'), []).render(facts)
    expect(body.text).toBe('a 00You waited twice. b')
    expect(body.spans.map(({ start, end }) => body.text.slice(start, end))).toEqual(['a ', '00You waited twice.', ' b'])
  })

  it.each(SCENARIOS)('of %s fits the template files, character by character', async (name) => {
    const files = new Map<string, string>()
    const fileOf = (file: string) => files.get(file) ?? files.set(file, readFileSync(join(ROOT, file), 'utf8')).get(file)!
    const disclosure = disclosureOf(scenario(name))
    for (const id of await listTemplates(SHIPPED)) {
      const message = await messageOf(id, disclosure)
      checkTrace(message.body, disclosure, fileOf)
      checkTrace(message.subject, disclosure, fileOf)
    }
  })

  it('of a template with tabs, trailing spaces and comments fits, too', () => {
    const body =
      '\tDear   {{client.address}} ,  \n \n\n{{! no }}\n   {{what}}\t\t{{#known impact}}\n  One   two {{impact}}\n{{/known}} three'
    const text = templateText(body)
    const disclosure = disclosureOf(sparse('impact: You waited'))
    const message = new Renderer(templateOf(body), []).render(disclosure)
    expect(message.body.text).toBe('Dear Marcus,\n\nWe sent your transfer a day late. One two You waited. three')
    checkTrace(message.body, disclosure, () => text)
  })
})

describe('white space', () => {
  it.each([
    ['lines become spaces, a blank line a paragraph', 'a\nb\n\nc', 'a b\n\nc'],
    ['many blank lines are one', 'a\n\n\n  \n\nb', 'a\n\nb'],
    ['none at the ends', '\n\n  a  \n\n', 'a'],
    ['a block that renders nothing leaves nothing', 'a\n\n{{#known cause}}{{cause}}{{/known}}\n\nb', 'a\n\nb'],
    ['nor do three', 'a\n{{#known cause}}x{{/known}}\n{{#known scope}}x{{/known}}\n{{#known agreed}}x{{/known}}\nb', 'a b'],
    ['nor one at the end', 'a\n\n{{#known cause}}{{cause}}{{/known}}\n', 'a'],
    ['no space before a full stop', 'a\n{{#known cause}}x{{/known}}\n.', 'a.'],
    ['no space before a comma', 'a {{#known cause}}x{{/known}} , b', 'a, b'],
    ['a line break where it is asked for', 'a{{br}}\nb {{br}} c', 'a\nb\nc'],
    ['no line break at the end', 'a{{br}}', 'a'],
    ['two line breaks are no paragraph', 'a{{br}}{{br}}b', 'a\nb'],
    ['a paragraph counts for more than a line break', 'a{{br}}\n\nb', 'a\n\nb'],
    ['a partial is taken in where it stands', 'a\n  {{> p}}\nb', 'a one two b'],
    ['a list writes commas and the last word', '{{#list " and "}}{{#each fixes}}{{text}}{{/each}}{{/list}}', 'One. and Two.'],
    [
      'a list leaves out what is empty',
      '{{#list " or "}}{{#known cause}}x{{/known}} {{#known what}}b{{/known}}\n{{#known matter}}c{{/known}}{{/list}}.',
      'b or c.',
    ],
    [
      'a list of three',
      '{{#list " or "}}{{#known what}}a{{/known}}{{#known what}}b{{/known}}{{#known matter}}c{{/known}}{{/list}}',
      'a, b or c',
    ],
    ['a list of nothing', 'a{{#list " or "}}{{#known cause}}x{{/known}}{{/list}} b', 'a b'],
  ])('%s', (_what, body, wanted) => {
    expect(bodyOf(body, sparse('fixes: [{ text: One }, { text: Two }]'), { p: 'one\n two\n' })).toBe(wanted)
  })

  it('an answer of two paragraphs is two paragraphs', () => {
    expect(bodyOf('Before {{#known impact}}{{impact}}{{/known}} after', sparse('impact: "One.\\n\\nTwo"'))).toBe(
      'Before One.\n\nTwo. after',
    )
  })

  it('an answer that ends in a full stop or a comma does not get a second one', () => {
    const facts = sparse('fixes: [{ text: A, owner: Ferrum Inc. }]').replace('address: Marcus', 'address: "Marcus,"')
    expect(bodyOf('Dear {{client.address}},', facts)).toBe('Dear Marcus,')
    expect(bodyOf('{{#each fixes}}{{#known owner}}With {{owner}}. Next.{{/known}}{{/each}}', facts)).toBe('With Ferrum Inc. Next.')
    expect(bodyOf('{{#each fixes}}{{#known owner}}With {{owner}}, next.{{/known}}{{/each}}', facts)).toBe('With Ferrum Inc., next.')
    expect(bodyOf('{{what}}.. and', facts)).toBe('We sent your transfer a day late.. and')
  })

  it('a space that cannot break stays', () => {
    expect(bodyOf('{{what}}', sparse().replace('a day', 'a\u00A0day'))).toBe('We sent your transfer a\u00A0day late.')
  })
})

describe('blocks', () => {
  it('a day without an hour is the same as any hour of it', () => {
    const asked = '{{#same when found.on}}same{{else}}other{{/same}}'
    const on = (when: string, found: string) => bodyOf(asked, sparse(`when: ${when}\nfound: { by: us, on: ${found} }`))
    expect(on('2026-11-18 08:10', '2026-11-18')).toBe('same')
    expect(on('2026-11-18 08:10', '2026-11-18 08:10')).toBe('same')
    expect(on('2026-11-18 08:10', '2026-11-18 09:00')).toBe('other')
    expect(on('2026-11-18 08:10', '2026-11-19')).toBe('other')
  })

  const facts = sparse(`when: 2026-11-18
found: { by: us, on: 2026-11-18 }
cause: not known yet, more by 2026-11-24
scope: does not apply
impact: Your supplier charged you EUR 320 on Wednesday
loss: £320
details: { people: 43 }
fixes: [{ text: A, owner: Priya Raman }, { text: B, owner: Dana, status: done }]
`)

  it.each([
    ['{{#known impact}}y{{else}}n{{/known}}', 'y'],
    ['{{#known impact cause}}y{{else}}n{{/known}}', 'n'],
    ['{{#unknown cause}}y{{else}}n{{/unknown}}', 'y'],
    ['{{#unknown scope}}y{{else}}n{{/unknown}}', 'n'],
    ['{{#none scope}}y{{else}}n{{/none}}', 'y'],
    ['{{#none agreed}}y{{else}}n{{/none}}', 'n'],
    ['{{#known fixes}}y{{else}}n{{/known}}', 'y'],
    ['{{#known compensation}}y{{else}}n{{/known}}', 'n'],
    ['{{#known details}}y{{/known}}{{#known details.end}}n{{/known}}', 'y'],
    ['{{#same when found.on}}y{{else}}n{{/same}}', 'y'],
    ['{{#same when next}}y{{else}}n{{/same}}', 'n'],
    ['{{#same next written}}y{{else}}n{{/same}}', 'n'],
    ['{{#each fixes}}{{#same owner @root.sender.name}}me{{else is status "done"}}done{{/same}} {{/each}}', 'me done'],
    ['{{#each compensation}}x{{else}}none{{/each}}', 'none'],
    ['{{#is found.by "client" "us"}}y{{else}}n{{/is}}', 'y'],
    ['{{#is kind "outage"}}y{{else}}n{{/is}}', 'n'],
    ['{{#is details.people "43"}}y{{else}}n{{/is}}', 'y'],
    ['{{#unsaid when impact}}y{{else}}n{{/unsaid}}', 'n'],
    ['{{#unsaid when what}}y{{else}}n{{/unsaid}}', 'y'],
    ['{{#unsaid next impact}}y{{else}}n{{/unsaid}}', 'n'],
    ['{{#unsaid when cause agreed}}y{{else}}n{{/unsaid}}', 'y'],
    ['{{#unknown cause}}{{#known cause.moreBy}}{{by-date cause.moreBy}}{{/known}}{{/unknown}}', 'by Tuesday 24 November'],
    [
      '{{#known when}}{{on-date when}}, {{from-date when}}, {{when}}{{/known}}',
      'on Wednesday 18 November, from Wednesday 18 November, Wednesday 18 November',
    ],
    ['{{#known loss details.people}}{{loss}} {{details.people}}{{/known}}', '£320 43'],
  ])('%s: %s', (body, wanted) => {
    expect(bodyOf(body, facts)).toBe(wanted)
  })

  it('{{voice}} speaks as "I" unless the sender says "we"', () => {
    const body = '{{voice "I did" "We did"}}'
    expect(bodyOf(body, sparse())).toBe('I did')
    expect(bodyOf(body, sparse().replace('Priya Raman', 'Priya Raman, voice: we'))).toBe('We did')
    expect(bodyOf(body, sparse().replace('Priya Raman', 'Priya Raman, voice: I'))).toBe('I did')
  })

  it.each([
    ['We sent it again.', 'We sent it again (Wednesday 18 November).'],
    ['We sent it again', 'We sent it again (Wednesday 18 November).'],
    ['We sent it again!', 'We sent it again! (Wednesday 18 November).'],
    ['We sent it again, with the plans, the prices ...', 'We sent it again, with the plans, the prices ... (Wednesday 18 November).'],
  ])('{{unended}} takes the full stop off and nothing else: %s', (agreed, wanted) => {
    expect(bodyOf('{{#known agreed when}}{{unended agreed}} ({{when}}).{{/known}}', sparse(`when: 2026-11-18\nagreed: ${agreed}`))).toBe(
      wanted,
    )
  })
})

it('a private answer is not even there for a template to find', () => {
  const facts = disclosureOf(sparse('worksheet: { chain: secret }\nquestions: [{ ask: Why?, answer: secret }]\nimpact: You waited'))
  const found: string[] = []
  const walk = (node: unknown): void => {
    const field = fieldOf(node)
    if (field?.value !== undefined) found.push(JSON.stringify(field.value))
    for (const inner of [...Object.values(node as object), ...(field?.items ?? [])]) walk(inner)
  }
  walk(contextOf(facts))
  expect(found).toContain('"You waited."')
  expect(found.join(' ')).not.toMatch(/secret|Why/)
})

describe('a message', () => {
  it('is not made without the answers that every message needs', () => {
    const renderer = new Renderer(templateOf('{{what}}'), [])
    expect(() => renderer.render(disclosureOf('ownup: 1'))).toThrow('These answers are missing: client.address, sender.name, matter, what.')
    expect(() => renderer.render(disclosureOf(sparse('fixes: [{ status: done }]')))).toThrow('These answers are missing: fixes[0].text.')
  })

  it.each(SCENARIOS)('of %s is the same twice', async (name) => {
    const disclosure = disclosureOf(scenario(name))
    for (const id of await listTemplates(SHIPPED)) expect(await messageOf(id, disclosure)).toEqual(await messageOf(id, disclosure))
  })

  it('does not depend on the clock, the time zone or the language of the machine', async () => {
    const disclosure = disclosureOf(scenario('missed-transfer'))
    const here = await messageOf('en/missed-deadline', disclosure)
    const { TZ, LANG } = process.env
    try {
      Object.assign(process.env, { TZ: 'Pacific/Kiritimati', LANG: 'ru_RU.UTF-8' })
      expect(await messageOf('en/missed-deadline', disclosure)).toEqual(here)
    } finally {
      for (const [name, value] of Object.entries({ TZ, LANG })) {
        if (value === undefined) delete process.env[name]
        else process.env[name] = value
      }
    }
  })

  it('says on which day it was found, whatever else happened on that day', async () => {
    const lines =
      'impact: Your book-keeper paid it on Wednesday.\nagreed: We had agreed on Wednesday to check it.\nfound: { by: us, on: 2026-11-18 }'
    const { body } = await messageOf('en/billing-error', disclosureOf(sparse(lines)))
    expect(body.text).toContain('We found out on Wednesday 18 November.')
    const told = await messageOf('en/billing-error', disclosureOf(sparse(`${lines}\ncause: I saw on Wednesday that I had the wrong list.`)))
    expect(told.body.text).not.toContain('We found out')
  })

  it.each(MAY_BE_OPEN)('has words for %s where it is not known yet', async (path) => {
    const lines = path.split('.').reduceRight<string>((inner, name) => `{ ${name}: ${inner} }`, '"not known yet, more by 2026-11-24"')
    const { body } = await messageOf('en/outage', disclosureOf(sparse(lines.slice(1, -1).trim())))
    expect(body.text).toMatch(/I do not know yet [a-z][a-z ]{8,}\. You will hear from me by Tuesday 24 November\./)
  })
})
