import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { languagesRead } from '../../src/commands/template-preview.ts'
import type { Folder } from '../../src/template/library.ts'
import { billing, billingWith, ownup, shippedText, teamWith } from '../team.ts'

const SMS = shippedText('en/sms').replace(/kinds: .*/, 'kinds: [outage]')
const OUTAGE = shippedText('en/outage')
const CLAUSE = `---
title: The ombudsman
kinds: [outage]
channels: [sms]
owner: Legal
source: DISP 1.6.2R
valid-from: 2026-01-01
review-by: 2027-06-30
---
You can complain to the ombudsman.
`
const page = (folder: string, name = 'preview.html') => readFileSync(join(folder, name), 'utf8')
/** What a person reads. */
const text = (html: string) =>
  html
    .replace(/<(?:script|style)>[^]*?<\/(?:script|style)>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/\s+/g, ' ')

function commit(folder: string): void {
  rmSync(join(folder, '.git'), { recursive: true })
  const git = (...args: string[]) => execFileSync('git', ['-C', folder, '-c', 'user.name=x', '-c', 'user.email=x@kestrel.example', ...args])
  git('init', '--quiet')
  git('add', '.')
  git('commit', '--quiet', '-m', 'templates')
}

describe('ownup template preview', () => {
  it('shows a template as the client reads it: whose, for how long, its clauses, its cases and what was found', async () => {
    const folder = teamWith({
      'templates/en/sms.hbs': SMS.replace('channel: sms', 'channel: sms\nowner: Lena Fischer\nreview-by: 2026-12-01').replace(
        '{{> sorry}}',
        '{{> sorry}} We apologise for any inconvenience.\n{{#is kind "outage"}}{{else}}Never.{{/is}} {{> clauses/ombudsman}}',
      ),
      'templates/en/clauses/ombudsman.hbs': CLAUSE,
      'cases/acme.yaml': billing().replace('billing-error', 'outage'),
    })
    const { code, out, err } = await ownup(folder, 'template', 'preview', 'en/sms')
    expect(code).toBe(0)
    expect(out).toBe('')
    expect(err).toMatch(/^Written: preview\.html \(1 template, \d+ cases: .*1 error.*\)\. Open it in a browser\.\n$/)
    const words = text(page(folder))
    for (const each of [
      "Whose your team's, in place of ownup's own",
      'File templates/en/sms.hbs',
      'Owner Lena Fischer',
      'Read again by 2026-12-01',
      'This is to be read again by 2026-12-01, in 11 days.',
      'The ombudsman (Legal, until 2027-06-30)',
      'Source DISP 1.6.2R',
      'Sample: acme',
      'Case acme, from cases/acme.yaml.',
      'Only what no message can do without',
      'leaves it open whether anything happened to the client',
      'Branches that no case reaches',
      'No case reaches {{else}} of {{#is kind "outage"}}',
      'of 306 characters',
      'Nothing is compared with the last commit: this folder is in no git repository.',
    ])
      expect(words).toContain(each)
  })

  it('is the same bytes each time, and names no folder of this machine', async () => {
    const folder = teamWith({ 'templates/en/sms.hbs': SMS, 'home/.config/ownup/templates/en/outage.sms.hbs': SMS })
    await ownup(folder, 'template', 'preview', 'en/sms', 'en/outage.sms')
    const first = page(folder)
    await ownup(folder, 'template', 'preview', 'en/sms', 'en/outage.sms')
    expect(page(folder)).toBe(first)
    expect(first).not.toContain(folder)
  })

  it('shows beside each other what changed since the last commit, in the file and in what the client reads', async () => {
    const folder = teamWith({ 'templates/en/sms.hbs': SMS, 'templates/en/partials/sorry.hbs': 'I am sorry.\n' })
    commit(folder)
    await ownup(folder, 'template', 'preview', 'en/sms')
    expect(text(page(folder))).toContain('Since the last commit Nothing changed in it')
    writeFileSync(join(folder, 'templates/en/partials/sorry.hbs'), 'I am very sorry.\n')
    writeFileSync(join(folder, 'templates/en/outage.sms.hbs'), SMS)
    await ownup(folder, 'template', 'preview', 'en/sms', 'en/outage.sms')
    const html = page(folder)
    expect(html).toContain('<ins>very </ins>')
    expect(text(html)).toMatch(/Since the last commit What the client reads In \d+ of the messages above:/)
    expect(text(html)).toContain('The files templates/en/partials/sorry.hbs')
    expect(text(html)).toContain('It is new: the last commit does not have it.')
  })

  it('still compares the files where the last commit cannot be rendered', async () => {
    const folder = teamWith({ 'templates/en/sms.hbs': SMS.replace('{{what}}', '{{nothing.of.that}}') })
    commit(folder)
    writeFileSync(join(folder, 'templates/en/sms.hbs'), SMS)
    await ownup(folder, 'template', 'preview', 'en/sms')
    expect(text(page(folder))).toContain('The last commit cannot render these cases, so only the files are compared.')
  })

  it('shows what is said of a mistake in each channel beside each other', async () => {
    const folder = teamWith({ 'templates/en/outage.hbs': OUTAGE })
    await ownup(folder, 'template', 'preview', 'en/outage')
    const words = text(page(folder))
    expect(words).toContain('The same mistake in each channel Outage e-mail, letter, chat message, text message, call script; en/outage')
    expect(words).toContain('Amounts, dates and promises are the same in all of them.')
  })

  it('is written also of a template that cannot be read, and says where', async () => {
    const folder = teamWith({
      'templates/en/sms.hbs': SMS.replace('{{what}}', '{{#known cause}}'),
      'templates/en/outage.sms.hbs': SMS.replace('{{what}}', '{{whta}}'),
    })
    const { code, err } = await ownup(folder, 'template', 'preview', 'en/sms', 'en/outage.sms')
    expect(code).toBe(0)
    expect(err).toContain('2 errors')
    const words = text(page(folder))
    expect(words).toMatch(/Found elsewhere Error: Handlebars cannot read this.* templates\/en\/sms\.hbs:\d+:\d+/)
    expect(words).toMatch(/templates\/en\/outage\.sms\.hbs:\d+:\d+ \[template-contract\]/)
  })

  it('shows the questions that only this template asks, and a note that silences a rule is heard', async () => {
    const folder = teamWith({
      'templates/en/billing-error.hbs': billingWith(
        'po_number:\n  type: text\n  ask: Which order number is it?\n  required: true\n',
        'It is order {{extra.po_number}}.\n{{! ownup-ignore conditional-apology, blank-harm: a test }}\nWe apologise for any inconvenience.',
      ),
    })
    const { err } = await ownup(folder, 'template', 'preview', 'en/billing-error')
    expect(err).not.toContain('error')
    expect(text(page(folder))).toContain('Questions of its own Which order number is it? (text, required)')
  })

  it.each([
    [['en/sms', 'ru/sms'], undefined, ['en', 'ru']],
    [['ru/sms'], 'id', ['id', 'ru']],
    [[], 'ms', ['ms']],
    [[], undefined, ['id']],
  ])('shows the languages of templates of your own (%j) and of new messages (%s): %j', (own, configured, shown) => {
    const folder = (layer: Folder['layer']) => ({ path: '', shown: '', layer })
    const all = [
      ...own.map((id) => ({ id, folder: folder('team') })),
      ...['en', 'id', 'ms', 'ru'].map((language) => ({ id: `${language}/outage`, folder: folder('shipped') })),
    ]
    expect(languagesRead(all, configured, 'id')).toEqual(shown)
  })

  it('takes the place of an earlier page and of nothing else', async () => {
    const folder = teamWith({ 'templates/en/sms.hbs': SMS, 'mine.html': '<p>Mine.</p>' })
    const { code, err } = await ownup(folder, 'template', 'preview', 'en/sms', '--output', 'mine.html')
    expect(code).toBe(2)
    expect(err).toBe('mine.html is there already, and it is no preview.\nWrite it to another file: ownup template preview --output FILE\n')
    expect(page(folder, 'mine.html')).toBe('<p>Mine.</p>')
  })

  it('of a template that there is not names those that there are', async () => {
    const { code, err } = await ownup(teamWith({}), 'template', 'preview', 'en/outrage')
    expect(code).toBe(2)
    expect(err).toMatch(/^There is no template "en\/outrage"\.\nThere are: en\/billing-error, /)
  })

  it('has help with a worked example', async () => {
    const { out } = await ownup(teamWith({}), 'template', 'preview', '--help')
    expect(out).toContain('$ ownup template preview en/outage en/outage.chat --output outage.html')
    expect(out).toContain('actions/upload-artifact')
  })
})
