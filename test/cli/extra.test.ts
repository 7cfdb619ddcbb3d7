import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { billing, billingWith, ownup, teamWith } from '../team.ts'

const FIELDS = `po_number: { type: text, ask: What is their order number?, label: Order number, required: true, after: when }
stopped: { type: yes/no, ask: Did they stop the payment? }
stopped_on: { type: date, ask: When?, only-if: { extra.stopped: yes } }
fee: { type: money, ask: Which fee do we waive? }
copies: { type: count, ask: How many copies? }
route: { type: choice, options: [by post, by mail], ask: How did it reach them? }
note: { type: sentence, ask: What else do they have to know? }
refund_code: { type: text, ask: Which code? }
margin: { type: money, ask: What is our margin?, private: true }
`
const LINES = `It is about your order {{extra.po_number}}.
{{#is extra.stopped "yes"}}You stopped the payment{{#known extra.stopped_on}} {{on-date extra.stopped_on}}{{/known}}.{{/is}}
{{#known extra.fee}}We waive the fee of {{extra.fee}}.{{/known}}
{{#known extra.copies}}You have {{extra.copies}} copies of it.{{/known}}
{{#is extra.route "by post"}}It came by post.{{/is}}
{{#known extra.note}}{{extra.note}}{{/known}}
{{#unknown extra.refund_code}}I do not know the code yet{{#known extra.refund_code.moreBy}}; you will have it {{by-date extra.refund_code.moreBy}}{{/known}}.{{/unknown}}
{{#known extra.refund_code}}The code is {{extra.refund_code}}.{{/known}}`

const team = (answers: string, fields = FIELDS, lines = LINES) =>
  teamWith({ 'templates/en/billing-error.hbs': billingWith(fields, lines), 'acme.yaml': billing(answers) })

const ANSWERED = `extra:
  po_number: PO-4471
  stopped: yes
  stopped_on: 2026-11-18
  fee: £75
  copies: 6
  route: by post
  note: We have told your bank
  refund_code: not known yet, more by 2026-11-24
  margin: £900
`

/** With the parts of a mail that are written in base64 or quoted-printable as they read. */
const decoded = (text: string) =>
  [
    text,
    text.replace(/=\r?\n/g, ''),
    ...(text.match(/[A-Za-z0-9+/=\r\n]{40,}/g) ?? []).map((part) => Buffer.from(part, 'base64').toString()),
  ].join('\n')

describe('the questions of a template', () => {
  it('pass lint in every state that they can have', async () => {
    const folder = team('')
    expect((await ownup(folder, 'lint', '--max-warnings', '0')).out).toMatch(/^Nothing found in 1 template, \d{3} cases/)
  })

  it('are facts like all others: typed, printed, traced; the private one stays here', async () => {
    const folder = team(ANSWERED)
    const { code, out } = await ownup(folder, 'render', 'acme.yaml')
    expect(code).toBe(0)
    expect(out.replace(/\s+/g, ' ')).toContain(
      'It is about your order PO-4471. You stopped the payment on Wednesday 18 November. We waive the fee of £75. You have 6 copies of it. It came by post. We have told your bank. I do not know the code yet; you will have it by Tuesday 24 November.',
    )
    expect(out).not.toContain('900')
    expect((await ownup(folder, 'render', 'acme.yaml', '--trace')).out).toContain('rests on: extra.po_number')
    expect(await ownup(folder, 'lint', 'acme.yaml')).toMatchObject({ code: 0 })
  })

  it.each([
    ['its own template', 'message: { template: en/billing-error }\n'],
    ['a holding note, which asks nothing of its own', ''],
    ['a template for every kind', 'message: { template: en/letter }\n'],
  ])('keep the private one from every output but the sheet for the call, with %s', async (_with, lines) => {
    const secret = { value: '7,313', digits: /7[.,]?313/ }
    const folder = team(lines + ANSWERED.replace('margin: £900', `margin: '£${secret.value}'`))
    writeFileSync(
      join(folder, 'acme.yaml'),
      readFileSync(join(folder, 'acme.yaml'), 'utf8').replace('ours: yes', 'ours: yes, stops: [contract]'),
    )
    writeFileSync(join(folder, 'ownup.yaml'), 'approvers: [{ role: legal, stops: any }]\ntemplates: templates\n')
    const runs = [
      ...['text', 'html', 'eml', 'json'].map((format) => ['render', 'acme.yaml', '--format', format]),
      ['render', 'acme.yaml', '--trace'],
      ['review', 'acme.yaml'],
      ['lint', 'acme.yaml'],
      ['lint', 'acme.yaml', '--format', 'json'],
      ['lint', 'acme.yaml', '--format', 'sarif'],
      ['template', 'preview', 'en/billing-error', '--facts', 'acme.yaml'],
      ['promises', 'acme.yaml'],
      ['approve', 'acme.yaml', '--name', 'Ana Ruiz', '--role', 'legal', '--yes'],
    ]
    for (const args of runs) {
      const { out, err } = await ownup(folder, ...args)
      expect(decoded(out + err), args.join(' ')).not.toMatch(secret.digits)
    }
    // The page of the preview, and whatever else was written beside the disclosure.
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const path = join(folder, name)
      if (name === 'acme.yaml' || !statSync(path).isFile()) continue
      expect(decoded(readFileSync(path, 'utf8')), name).not.toMatch(secret.digits)
    }
    const [, entry] = readFileSync(join(folder, 'acme.yaml'), 'utf8').split('approvals:')
    expect(entry ?? '').not.toMatch(secret.digits)
  })

  it.each([
    [
      'a date that is none',
      'extra: { po_number: A, stopped: yes, stopped_on: soon }',
      'acme.yaml:12:50 extra.stopped_on: "soon" is no date; write one like 2026-11-27',
    ],
    [
      'a word that is no option',
      'extra: { po_number: A, route: by pigeon }',
      'acme.yaml:12:31 extra.route: "by pigeon" is not one of by post, by mail',
    ],
    ['no number', 'extra: { po_number: A, copies: some }', 'acme.yaml:12:32 extra.copies: "some" is no whole number'],
    [
      'an answer to what is not asked',
      'extra: { po_number: A, stopped: no, stopped_on: 2026-11-18 }',
      'acme.yaml:12:49 extra.stopped_on: this is asked only where extra.stopped is yes',
    ],
    [
      '"not known yet" where the template has no words for it',
      'extra: { po_number: A, fee: not known yet }',
      'acme.yaml:12:29 extra.fee: the template has no words for "not known yet"',
    ],
  ])('refuse %s, at its place', async (_what, answers, words) => {
    const { code, out, err } = await ownup(team(answers), 'render', 'acme.yaml')
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain(words)
  })

  it('refuse a message without what is required, and name it; without a terminal draft does, too', async () => {
    const folder = team('')
    expect((await ownup(folder, 'render', 'acme.yaml')).err).toContain('These answers are missing: extra.po_number.')
    const { code, err } = await ownup(folder, 'draft', 'acme.yaml', '--no-input')
    expect(code).toBe(1)
    expect(err).toContain('extra.po_number: What is their order number?')
    expect(err).not.toContain('extra.fee')
  })

  it('lose nothing: an answer that the template drops, or does not know, is a finding', async () => {
    const dropped = team(
      ANSWERED,
      FIELDS,
      LINES.replace('{{#known extra.fee}}We waive the fee of {{extra.fee}}.{{/known}}', '{{#known extra.fee}}We waive it.{{/known}}'),
    )
    expect((await ownup(dropped, 'lint', 'acme.yaml')).out).toMatch(
      /acme\.yaml:\d+:\d+ error The message leaves out "fee": £75\..*\[lost-answer\]/,
    )
    expect((await ownup(team(`${ANSWERED}  po_nubmer: PO-1\n`), 'lint', 'acme.yaml')).out).toMatch(/The message leaves out "po_nubmer"/)
  })

  it.each([
    [
      'used and not declared',
      FIELDS,
      `${LINES}{{#known extra.order}}{{extra.order}}{{/known}}`,
      /error There is no field "extra\.order"; what only this template asks is declared in its front matter/,
    ],
    [
      'declared and not used',
      `${FIELDS}colour: { type: text, ask: Which? }\n`,
      LINES,
      /billing-error\.hbs:17:3 error "extra\.colour" is asked and never used/,
    ],
    [
      'private and printed',
      FIELDS,
      `${LINES}{{#known extra.margin}}{{extra.margin}}{{/known}}`,
      /error "extra\.margin" is private and cannot be in a message/,
    ],
    [
      'printed where it may be unanswered',
      FIELDS,
      `${LINES}{{extra.fee}}`,
      /error "extra\.fee" may be unanswered here; put it inside \{\{#known extra\.fee\}\}/,
    ],
    [
      'a choice printed',
      FIELDS,
      `${LINES}{{#known extra.route}}{{extra.route}}{{/known}}`,
      /error "extra\.route" is a choice; write the words out/,
    ],
  ])('are held to the contract: %s', async (_what, fields, lines, words) => {
    const { code, out } = await ownup(team('', fields, lines), 'lint')
    expect(code).toBe(1)
    expect(out).toMatch(words)
  })

  it.each([
    [
      'an unknown type',
      'x: { type: colour, ask: a }',
      /billing-error\.hbs:8:14 error extra\.x\.type has a value that does not belong there/,
    ],
    [
      'an unknown setting',
      'x: { type: text, ask: a, hepl: b }',
      /:8:28 error extra\.x\.hepl is no front matter field; did you mean help\?/,
    ],
    ['no question', 'x: { type: text }', /error extra\.x\.ask is missing/],
    ['a choice of nothing', 'x: { type: choice, ask: a }', /:8:3 error x: a choice needs options/],
    ['options of no choice', 'x: { type: text, ask: a, options: [b, c] }', /error x: only a choice has options/],
    ['after nothing', 'x: { type: text, ask: a, after: lunch }', /error x: there is no answer "lunch" to ask it after/],
    ['only if nothing', 'x: { type: text, ask: a, only-if: { lunch: yes } }', /error x: "lunch" is no choice/],
    [
      'only if never',
      'x: { type: text, ask: a, only-if: { effects: lunch } }',
      /error x: effects is never "lunch"\. It is one of: lost-money/,
    ],
    ['a name of every object', '__proto__: { type: text, ask: a }', /__proto__/],
    ['a name that is none', 'Po Number: { type: text, ask: a }', /:8:3 error "Po Number" cannot be the name of a field/],
  ])('are declared strictly: %s', async (_what, fields, words) => {
    const { code, out, err } = await ownup(team('', `${fields}\n`, ''), 'lint')
    expect(code).not.toBe(0)
    expect(out + err).toMatch(words)
  })
})
