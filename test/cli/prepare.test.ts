import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT, scenario } from '../support.ts'
import { billing, ownup, teamWith } from '../team.ts'

async function sheetOf(yaml: string, files: Record<string, string> = {}): Promise<string> {
  const { code, out, err } = await ownup(teamWith({ 'case.yaml': yaml, ...files }), 'prepare', 'case.yaml')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return out
}

const section = (sheet: string, title: string) => sheet.split(/^## /m).find((part) => part.startsWith(title)) ?? ''

const HOLDING = `ownup: 1
written: 2026-11-20
kind: missed-deadline
gate: { ours: unsure, stops: [claim], route: holding }
client: { name: Vera Lindt, address: Vera, company: Vantage }
sender: { name: Jonas Reiter, phone: '030 5550 17', voice: we }
senior: { name: Ruth Adler, role: Managing director }
contact: { name: Mia Sand, phone: '030 5550 18' }
matter: your customs papers
what: The customs papers for your Hamburg load are not at the port.
found: { on: 2026-11-17, by: client }
cause: not known yet, more by 2026-11-23 12:00
compensation: [{ form: refund, amount: EUR 900, text: 'We will pay the EUR 900 for the night in port.' }]
fixes: [{ text: 'Copies of the papers are on their way to the port.', status: doing, by: 2026-11-20 18:00, owner: Mia Sand }]
questions: [{ ask: 'Do I need to send another truck?' }]
next: 2026-11-23 12:00
`

const BOOK = `name: Adaeze Obi
company: Northwind
contact: { phone: 020 7946 0999 }
matters:
  - { text: Everything hangs on our board meeting., on: 2026-03-04, heardBy: Ruth Adler }
`

describe('ownup prepare', () => {
  // Read them aloud before you take them over: somebody is about to pick up the phone.
  it.each([
    ['minor', billing(), { 'ownup.yaml': 'clients: clients\n', 'clients/adaeze.yaml': BOOK }],
    ['data-breach-draft', scenario('wrong-attachment'), {}],
    ['holding', HOLDING, {}],
  ])('%s', async (name, yaml, files) => {
    const sheet = await sheetOf(yaml, files)
    await expect(sheet).toMatchFileSnapshot(join(ROOT, 'test', 'golden', 'sheets', `${name}.md`))
    expect(sheet.split('\n').length).toBeLessThan(64)
  })

  it.each([
    ['We charged you twice for May.', 'I', 'That was our mistake, and I am sorry.'],
    ['I charged you twice for May.', 'we', 'That was my mistake, and I am sorry.'],
    ['You were charged twice for May.', 'we', 'That was our mistake, and we are sorry.'],
  ])('takes the mistake on as the message does: %s (%s)', async (what, voice, said) => {
    const yaml = billing()
      .replace(/^what: .*$/m, `what: ${what}`)
      .replace(/voice: \w+/, `voice: ${voice}`)
    const sheet = await sheetOf(yaml)
    expect(section(sheet, 'Say this first')).toContain(`> ${what} ${said} `)
    const { out } = await ownup(teamWith({ 'case.yaml': yaml }), 'render', 'case.yaml')
    expect(out).toContain(said)
  })

  it('a call about a holding note owns nothing, offers nothing and gives no cause', async () => {
    const sheet = await sheetOf(HOLDING)
    expect(sheet).not.toMatch(/mistake, and|sorry|900|decided/)
    expect(section(sheet, 'Say this first')).toContain('You will hear from me again by 12:00 on Monday 23 November.')
    expect(section(sheet, 'Before you call')).toContain('Tell legal and the insurer that you call.')
    expect(section(sheet, 'What they will ask')).toContain(
      '**What does it cost us, and who pays?** That is not known yet; you will hear by 12:00 on Monday 23 November.',
    )
  })

  it('shows what matters most to the client, who heard it, and the number to call', async () => {
    const sheet = await sheetOf(billing(), { 'ownup.yaml': 'clients: clients\n', 'clients/adaeze.yaml': BOOK })
    expect(section(sheet, 'What matters most')).toContain(
      '"Everything hangs on our board meeting." (said on Wednesday 4 March 2026, heard by Ruth Adler)',
    )
    expect(section(sheet, 'Who calls whom')).toContain('Today, Lena Fischer: call Adaeze Obi (020 7946 0999).')
  })

  it('without a client book it has what the disclosure kept of it', async () => {
    const sheet = await sheetOf(billing().replace('address: Adaeze }', 'address: Adaeze, priority: Nobody calls before nine. }'))
    expect(section(sheet, 'What matters most')).toContain('"Nobody calls before nine."\n')
  })

  it('money above a limit is not named before somebody has said yes', async () => {
    const offer = billing("compensation: [{ form: refund, amount: '£900', basis: owed, by: 2026-11-24 }]\n")
    const files = { 'ownup.yaml': 'limits: [{ message: £250 }]\n' }
    const sheet = await sheetOf(offer, files)
    expect(section(sheet, 'Before you call')).toContain('Get a yes for £900 in this message. Until then do not name it.')
    expect(section(sheet, 'Who calls whom')).toContain('Today, once you have the yes, Lena Fischer: call Adaeze Obi.')
    expect(await sheetOf(billing(), files)).not.toContain('Get a yes')
  })

  it('what the record knows of an earlier mistake is said beside the question for it', async () => {
    const earlier = billing().replace('2026-11-20\nkind', '2026-04-02\nkind').replace('April invoice', 'March invoice')
    const sheet = await sheetOf(billing('when: 2026-11-19\n'), { 'ownup.yaml': 'disclosures: old\n', 'old/march.yaml': earlier })
    expect(section(sheet, 'What they will ask')).toContain('It looks so: on Thursday 2 April 2026, your March invoice, in march.yaml.')
  })

  it('an answer promised for a day that is over is a gap, and its promise overdue', async () => {
    const sheet = await sheetOf(billing('cause: not known yet, more by 2026-11-18\n').replaceAll('2026-11-20', '2026-11-16'))
    expect(sheet).not.toContain('you will hear by Wednesday 18 November')
    expect(section(sheet, 'What they will ask')).toMatch(/No answer yet[^]*Why did your checks not catch it/)
    expect(section(sheet, 'Who calls whom')).toContain('By Wednesday 18 November (overdue), Lena Fischer: Say more: how it came about.')
  })

  it('a disclosure with nothing in it has a sheet full of gaps and claims nothing', async () => {
    const sheet = await sheetOf('ownup: 1\n')
    expect(section(sheet, 'What they will ask')).toMatch(/^- \*\*Is our data safe\?\*\*$/m)
    expect(section(sheet, 'What they will ask')).toMatch(/^- \*\*Has it happened before\?\*\*$/m)
    expect(sheet).not.toContain('undefined')
  })
})
