import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { editText, readDisclosure } from '../../src/disclosure/file.ts'
import { valuesOf } from '../../src/disclosure/fields.ts'
import type { Disclosure } from '../../src/disclosure/schema.ts'
import { packOf } from '../../src/languages/index.ts'
import { documentOf } from '../../src/lint/document.ts'
import type { Finding } from '../../src/lint/finding.ts'
import { lint } from '../../src/lint/lint.ts'
import { isNamed } from '../../src/lint/presence.ts'
import { RULES } from '../../src/lint/rules/index.ts'
import { untraced, type Message } from '../../src/message/message.ts'
import { templateIdFor } from '../../src/template/choose.ts'
import { Renderer } from '../../src/template/render.ts'
import { messageOf, ROOT, templateOf } from '../support.ts'

/** Presence and facts: what compares the message with the answers. The words have tests of their own. */
const COMPARING = RULES.filter(({ kind }) => kind === 'presence' || kind === 'fact')

type Change = { path: string; value: unknown }

function scenario(name: string, ...changes: Change[]): Disclosure {
  const file = `test/scenarios/${name}.yaml`
  return readDisclosure(editText(readFileSync(join(ROOT, file), 'utf8'), changes), file).disclosure
}

/** The scenario in its own template. */
async function rendered(disclosure: Disclosure, id = templateIdFor(disclosure)): Promise<Message> {
  return messageOf(id, disclosure)
}

/** A whole template in one piece: what is taken out of it here, or put in, is all that changes. */
const WHOLE = `Dear {{client.address}},

{{what}}
That was my mistake, and I am sorry.
{{#known impact}}{{impact}}{{/known}}
{{#known details.charged}}You were charged {{details.charged}}.{{/known}}
{{#known details.correct}}The right amount is {{details.correct}}.{{/known}}

{{#known cause}}{{cause}}{{/known}}

{{#each fixes}}{{text}} {{/each}}
{{#each compensation}}{{#known text}}{{text}}{{/known}} {{/each}}

{{#known prevention.text}}{{prevention.text}}{{/known}}

{{#none actions}}You do not need to do anything.{{/none}}
If this cost you anything that I have missed, tell me.

Kind regards,{{br}}
{{sender.name}}
{{#known sender.role}}{{br}}{{sender.role}}{{/known}}
{{#known sender.email}}{{br}}{{sender.email}}{{/known}}
`

/** The first line of a body in `templateText`. */
const FIRST_LINE = 8

function written(disclosure: Disclosure, body: string): Message {
  return new Renderer(templateOf(body, '"Billing error: {{matter}}"'), []).render(disclosure)
}

/** The same words without their origins, as after a change by hand. */
function edited(message: Message, change = (text: string) => text): Message {
  return { ...message, subject: untraced(message.subject.text), body: untraced(change(message.body.text)) }
}

function findings(message: Message, disclosure: Disclosure): Finding[] {
  return lint(documentOf(message, disclosure, packOf('en'), { date: '2026-11-20' }), { rules: COMPARING })
}

const brief = ({ severity, rule, fields }: Finding) => `${severity} ${rule}: ${fields.join(', ')}`

const DESERVED: Record<string, string[]> = {
  'billed-twice': [],
  dorothy: [],
  // Nobody said by when the bank pays; and the waived fee comes on top of what was lost.
  'missed-transfer': [
    'error promise-undated: compensation[0].by',
    'warning over-compensation: compensation[0].amount, compensation[1].amount',
    'warning prevention: prevention.by',
  ],
  // Serious, and nobody senior has been named.
  'portal-down': ['error named-people: senior'],
  'wrong-attachment': ['error named-people: senior'],
}

describe.each(Object.entries(DESERVED))('scenario %s', (name, deserved) => {
  it('has the findings it deserves', async () => {
    const disclosure = scenario(name)
    expect(findings(await rendered(disclosure), disclosure).map(brief)).toEqual(deserved)
  })

  it('has the same without a trace', async () => {
    const disclosure = scenario(name)
    expect(findings(edited(await rendered(disclosure)), disclosure).map(brief)).toEqual(deserved)
  })

  it('has none that speaks in field names or codes', () => {
    const disclosure = scenario(name)
    const messages = findings(written(disclosure, 'Dear {{client.address}},\n\nHello.'), disclosure).map(({ message }) =>
      message.replace(/"[^"]*"/g, ''),
    )
    expect(messages.length).toBeGreaterThan(10)
    for (const message of messages) expect(message).not.toMatch(/\b[CFL]\d|\w\.\w|\[\d|presence|field|disclosure|template/)
  })
})

describe('a template that drops a piece', () => {
  const without = (piece: string) =>
    WHOLE.split('\n')
      .filter((line) => !line.includes(piece))
      .join('\n')

  it('is clean while it drops none', () => {
    const disclosure = scenario('billed-twice')
    expect(findings(written(disclosure, WHOLE), disclosure)).toEqual([])
  })

  it.each([
    ['{{what}}', 'error what-went-wrong: what'],
    ['my mistake', 'error apology: '],
    ['impact', 'error impact: impact'],
    ['cause', 'warning cause: cause'],
    ['fixes', 'error repair: fixes[0]'],
    ['compensation', 'warning compensation: compensation'],
    ['prevention', 'warning prevention: prevention'],
    ['actions', 'warning client-action: actions'],
    ['tell me', 'warning invitation: '],
    ['sender.name', 'error named-people: sender.name'],
    ['sender.email', 'error contact: sender.email'],
    ['client.address', 'error named-people: client.address'],
    ['details.charged', 'error lost-answer: details.charged'],
  ])('without %s: %s', (piece, finding) => {
    const disclosure = scenario('billed-twice')
    expect(findings(written(disclosure, without(piece)), disclosure).map(brief)).toContain(finding)
  })

  it('without anybody who did it', () => {
    const disclosure = scenario('billed-twice', { path: 'what', value: 'Invoice 1051 is for the same work as invoice 1042.' })
    const message = written(disclosure, WHOLE.replace('That was my mistake, and', 'For that'))
    expect(findings(message, disclosure).map(brief)).toEqual(['error ownership: what'])
  })

  it('says once that an answer is gone: as the part of the message that it was', () => {
    const disclosure = scenario('portal-down')
    const found = findings(written(disclosure, WHOLE), disclosure).map(brief)
    expect(found).toContain('error contact: next')
    expect(found).not.toContain('error lost-answer: next')
  })

  it('without what is open', () => {
    const disclosure = scenario('portal-down')
    expect(findings(written(disclosure, WHOLE), disclosure).map(brief)).toEqual(
      expect.arrayContaining(['error cause: cause', 'error compensation: compensation', 'error contact: next']),
    )
  })
})

describe('what a template says of its own', () => {
  const withSentence = (sentence: string) => WHOLE.replace('If this cost', `${sentence}\nIf this cost`)

  it.each([
    ['You will have £50 for it.', '"£50"'],
    ['We will ring you within 48 hours.', '"48"'],
    ['Our desk opens at 08:15.', '"08:15"'],
    ['We will meet on 12 March in your office.', '"12 March"'],
    ['Ask for Petra Kühn at our desk.', '"Petra Kühn"'],
    ['All three of us are on it.', '"three"'],
  ])('is no fact: %s', (sentence, quoted) => {
    const disclosure = scenario('billed-twice')
    const [finding, ...more] = findings(written(disclosure, withSentence(sentence)), disclosure)
    expect(more).toEqual([])
    const line = FIRST_LINE + withSentence(sentence).split('\n').indexOf(sentence)
    expect(finding).toMatchObject({ rule: 'invented-fact', severity: 'error', origin: { file: 'test.hbs', line } })
    expect(finding!.message).toContain(quoted)
  })

  it('is no "fixed" while a fix is open', () => {
    const planned = { path: 'fixes', value: [{ text: 'The refund leaves us today.', status: 'planned', by: '2026-03-11' }] }
    const disclosure = scenario('billed-twice', planned)
    const found = findings(written(disclosure, withSentence('All of this is fixed.')), disclosure)
    expect(found.map(brief)).toContain('error unfinished-fix: fixes[0].status')
  })

  it('is no cause before the apology', () => {
    const disclosure = scenario('billed-twice', { path: 'what', value: 'Invoice 1051 is for the same work as invoice 1042.' })
    const cause = '{{#known cause}}{{cause}}{{/known}}'
    const early = WHOLE.replace(cause, '').replace('That was', `${cause}\nThat was`)
    expect(findings(written(disclosure, early), disclosure).map(brief)).toEqual(['error wrong-order: cause'])
  })
})

describe('a change by hand', () => {
  it('may use other words, and other forms of a date', async () => {
    const disclosure = scenario('billed-twice')
    const message = edited(await rendered(disclosure), (text) =>
      text
        .replace('Your finance team had already approved the second one.', 'I know your finance team had approved the second one already.')
        .replace('by Friday 13 March', 'by 13 March'),
    )
    expect(findings(message, disclosure)).toEqual([])
  })

  it('may not change a figure', async () => {
    const disclosure = scenario('billed-twice')
    const message = edited(await rendered(disclosure), (text) => text.replaceAll('£1,260', '£1,620'))
    expect(new Set(findings(message, disclosure).map(({ rule }) => rule))).toEqual(new Set(['invented-fact', 'lost-answer']))
  })
})

describe('a holding note', () => {
  it.each(Object.keys(DESERVED))('asks %s for no cause, offer or apology', async (name) => {
    const disclosure = scenario(name, { path: 'next', value: '2026-11-30 10:00' }, { path: 'fixes', value: undefined })
    expect(findings(await rendered(disclosure, 'en/holding'), disclosure).map(brief)).toEqual([])
  })

  it('asks for the next word', async () => {
    const disclosure = scenario('billed-twice', { path: 'fixes', value: undefined })
    expect(findings(await rendered(disclosure, 'en/holding'), disclosure).map(brief)).toEqual(['error contact: next'])
  })
})

describe('a date that is open', () => {
  const untold: Change[] = [{ path: 'cause', value: 'not known yet' }]

  it('is asked for', async () => {
    const disclosure = scenario('billed-twice', ...untold)
    const found = findings(await rendered(disclosure), disclosure).map(brief)
    expect(found).toEqual(expect.arrayContaining(['error contact: next', 'error promise-undated: cause', 'warning cause: cause']))
  })

  it('is there with the next contact', async () => {
    const disclosure = scenario('billed-twice', ...untold, { path: 'next', value: '2026-03-12' })
    expect(findings(await rendered(disclosure), disclosure)).toEqual([])
  })
})

it('has a name in words for every answer that can be lost', () => {
  for (const name of Object.keys(DESERVED)) {
    for (const { path, visibility } of valuesOf(scenario(name)).values) {
      if (visibility === 'public') expect(isNamed(path.replace(/\[\d+\]/, '')), path).toBe(true)
    }
  }
})
