import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, it } from 'vitest'
import { billing, ownup, teamWith } from '../team.ts'

const OFFER = billing(`details: { charged: '£1,800', correct: '£900' }
cause: I took the day rate from the old contract.
compensation: [{ form: refund, amount: £900, basis: owed, by: 2026-11-27, text: Your bank shows the refund of £900 by Friday 27 November. }]
next: 2026-11-24
loss: £4,321
worksheet: { chain: Nobody read the SECRET note. }
ignore: [{ rule: thanks, because: She wrote to us first. }]
`)
const CONFIG = 'limits: [{ message: £250 }]\napprovers: [{ role: team lead, money: any, stops: any }]\n'
const team = (text = OFFER) => teamWith({ 'ownup.yaml': CONFIG, 'ferrum.yaml': text })

/** While nobody is sure whose mistake it was. */
const NOTE = OFFER.replace('gate: { ours: yes }', 'gate: { ours: unsure }')
  .replace(/^cause: .*$/m, 'cause: not known yet')
  .replace('fixes: [', 'fixes: [{ text: I will go through all your invoices., status: planned, by: 2026-11-25 }, ')

interface Node {
  type: string
  value?: string
  children?: Node[]
}

function typesIn(node: Node): string[] {
  return [node.type, ...(node.children ?? []).flatMap(typesIn)]
}

describe('ownup review', () => {
  it('holds all that somebody needs who looks at a message, and is no failure', async () => {
    const { code, out } = await ownup(team(), 'review', 'ferrum.yaml')
    expect(code).toBe(0)
    expect(out).toMatch(/^# Review: Billing error: your April invoice\n\n\*\*DRAFT, needs approval: £900 in this message\*\*\n/)
    for (const line of [
      '- To: Adaeze Obi',
      '> Dear Adaeze,',
      '- I took the day rate from the old contract.\n  - cause\n',
      '- Lena Fischer, by 2026-11-27: Your bank shows the refund of £900 by Friday 27 November.',
      '- Lena Fischer, by 2026-11-24: Get in touch again.',
      '## What it offers in money\n\n- £900\n',
      '- thanks: She wrote to us first.',
      '- Open: £900 is more than the £250',
    ])
      expect(out).toContain(line)
    expect(out).toMatch(/- Template: en\/billing-error, with all that it calls: sha256 [0-9a-f]{12}\n/)
  })

  it.each(['markdown', 'json'])('has nothing private in it as %s, and is the same each time', async (format) => {
    const folder = team()
    const { out } = await ownup(folder, 'review', 'ferrum.yaml', '--format', format)
    expect(out).not.toMatch(/SECRET|4,321/)
    expect((await ownup(folder, 'review', 'ferrum.yaml', '--format', format)).out).toBe(out)
  })

  it('shows what was changed by hand, line by line, and rests only what was not changed on answers', async () => {
    const folder = team()
    const { subject, body } = JSON.parse((await ownup(folder, 'review', 'ferrum.yaml', '--format', 'json')).out) as Record<string, string>
    const edited = `${subject}\n\n${body!.replace('the old contract', 'a wrong list')}`
    writeFileSync(join(folder, 'ferrum.yaml'), `${OFFER}message: { edited: ${JSON.stringify(edited)} }\n`)
    const { out } = await ownup(folder, 'review', 'ferrum.yaml')
    expect(out).toMatch(/^-.*the old contract\./m)
    expect(out).toMatch(/^\+.*a wrong list\./m)
    expect(out).toContain('- I took the day rate from a wrong list.\n  - no answer\n')
    expect(out).toContain('  - impact\n')
  })

  it('finds what ownup lint finds: a second failure, and a note that silences a rule of the team', async () => {
    const house = `${CONFIG}disclosures: .\nhouse-rules: { no-old: { forbid: [old contract], why: Nobody of our clients has one of those., better: Say which one., bad: [The old contract.], good: [The contract.] } }\n`
    const noted = OFFER.replace('ignore: [', 'ignore: [{ rule: no-old, because: There was one. }, ')
    const folder = teamWith({
      'ownup.yaml': house,
      'ferrum.yaml': noted,
      'before.yaml': billing('')
        .replace(/^written: .*$/m, 'written: 2026-09-01')
        .replaceAll('April', 'January'),
    })
    const findings = async (...command: string[]) =>
      (JSON.parse((await ownup(folder, ...command, 'ferrum.yaml', '--format', 'json')).out) as { findings: { rule: string }[] }).findings
    const linted = (await findings('lint')).map(({ rule }) => rule)
    expect(linted).toContain('second-failure')
    expect(linted).not.toContain('no-old')
    expect((await findings('review')).map(({ rule }) => rule).sort()).toEqual(linted.sort())
  })

  it('lists of a holding note what it says: what will be done and the next word, and no offer', async () => {
    const { out } = await ownup(team(NOTE), 'review', 'ferrum.yaml')
    expect(out).toContain(
      `## What it promises

- Lena Fischer, by 2026-11-25: I will go through all your invoices.
- Lena Fischer, by 2026-11-24: Get in touch again.

## What it offers in money

Nothing.
`,
    )
  })

  it('says who approved what, once it is', async () => {
    const folder = team()
    await ownup(folder, 'approve', 'ferrum.yaml', '--name', 'Dana Reyes', '--role', 'team lead', '--yes')
    const { out } = await ownup(folder, 'review', 'ferrum.yaml')
    expect(out).not.toContain('DRAFT')
    expect(out).toContain('- Dana Reyes (team lead, 2026-11-20 12:00) approved £900 in this message.')
  })

  it.each([
    '| a | b |',
    '`code` and ``` more',
    '<script>alert(1)</script> <b>',
    '@octocat and #1 and !2',
    '[x](https://example.com) ![y](https://example.com)',
    'https://example.com and www.example.com',
    '# head',
    '- item',
    '1. item',
    '&lt;b&gt; **bold** _it_ ~~no~~ $x$ :smile:',
    '```\n</details>',
  ])('shows %j as it was typed, and not as mark-up', async (typed) => {
    const text = OFFER.replace(/^cause:.*/m, `cause: ${JSON.stringify(`${typed} was the cause.`)}`)
    const folder = team(text)
    const { out } = await ownup(folder, 'review', 'ferrum.yaml')
    expect(out).toContain('was the cause.')
    const plain = (await ownup(team(), 'review', 'ferrum.yaml')).out
    const types = (markdown: string) => new Set(typesIn(fromMarkdown(markdown) as Node))
    expect([...types(out)].filter((type) => !types(plain).has(type))).toEqual([])
    expect(out).not.toMatch(/(?<![\w])@octocat|(?<!&)#1\b|!2\b|https:\/\/|(?<!\\)www\.|:smile:/)
    expect(out.split('\n').filter((line) => line.startsWith('#')).length).toBe(
      plain.split('\n').filter((line) => line.startsWith('#')).length,
    )
  })

  it('does not write over another one', async () => {
    const folder = teamWith({ 'ferrum.yaml': OFFER, 'other.yaml': OFFER })
    const { code, err } = await ownup(folder, 'review', 'ferrum.yaml', '--output', 'other.yaml')
    expect(code).toBe(2)
    expect(err).toBe('other.yaml is there already, and it is no review.\nName another file: ownup review ferrum.yaml --output review.md\n')
    expect(readFileSync(join(folder, 'other.yaml'), 'utf8')).toBe(OFFER)
  })

  it('does not write over the disclosure', async () => {
    const folder = team()
    expect((await ownup(folder, 'review', 'ferrum.yaml', '--output', './ferrum.yaml')).code).toBe(2)
    expect(readFileSync(join(folder, 'ferrum.yaml'), 'utf8')).toBe(OFFER)
  })

  it.each(['review', 'approve'])('%s: the examples of the help run as they stand', async (command) => {
    const { out } = await ownup(team(), command, '--help')
    const lines = out.match(/^ {2}\$ ownup .*$/gm)!.map((line) => line.match(/"[^"]*"|\S+/g)!.slice(2))
    for (const words of lines.filter((each) => command === 'review' || each.includes('--yes'))) {
      const full = `${OFFER}message: { template: en/billing-error }\n`
      const folder = team(full.replace('gate: { ours: yes }', 'gate: { ours: yes, stops: [contract] }'))
      writeFileSync(join(folder, 'ownup.yaml'), CONFIG.replace('team lead', 'legal'))
      const { code, err } = await ownup(folder, ...words.map((word) => word.replace(/"/g, '')))
      expect({ code }, err).toEqual({ code: 0 })
      if (command === 'approve') expect(err).toContain('Approved by Ana Ruiz (legal): contract')
    }
  })
})
