import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { clauseDates } from '../../src/check/keeping.ts'
import { todayOf } from '../../src/commands/today.ts'
import { CHANNELS } from '../../src/message/channels.ts'
import { clauseOf } from '../../src/template/template.ts'
import { testIo } from '../support.ts'
import { billing, ownup, shippedText, teamWith } from '../team.ts'

const OUTAGE = shippedText('en/outage')
const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8')

describe('the templates that hold', () => {
  it("are the team's before the user's before ownup's own, and the list says which and why", async () => {
    const folder = teamWith({
      'templates/en/outage.hbs': OUTAGE.replace('title: Outage', 'title: The team’s outage'),
      'home/.config/ownup/templates/en/outage.hbs': OUTAGE.replace('title: Outage', 'title: My outage'),
      'home/.config/ownup/templates/en/data-loss.hbs': shippedText('en/data-loss').replace('title: Lost data', 'title: My lost data'),
    })
    const { code, out, err } = await ownup(folder, 'template', 'list')
    expect(code).toBe(0)
    expect(out).toMatch(/^en\/outage +e-mail +The team’s outage\n +templates\/en\/outage\.hbs \(your team's, in place of your own\)$/m)
    expect(out).toMatch(
      /^en\/data-loss +e-mail +My lost data\n +home\/.config\/ownup\/templates\/en\/data-loss\.hbs \(your own, in place of ownup's own\)$/m,
    )
    expect(out).toMatch(/^en\/chat +chat message +Chat message$/m)
    expect(err).toContain("1 your team's (templates), 1 your own (home/.config/ownup/templates)")
    expect(err).toContain('There is no ownup.yaml here or above')
  })

  it('are those that render, lint and draft use', async () => {
    const folder = teamWith({
      'templates/en/billing-error.hbs': shippedText('en/billing-error').replace('If it has cost you', 'If this has cost you'),
      'templates/en/partials/greeting.hbs': 'Good day {{client.address}},\n',
      'acme.yaml': billing(),
    })
    const { out } = await ownup(folder, 'render', 'acme.yaml')
    expect(out).toContain('Good day Adaeze,')
    expect(out).toContain('If this has cost you')
    expect((await ownup(folder, 'render', 'acme.yaml', '--trace')).out).toMatch(/\(templates\/en\/partials\/greeting\.hbs:1\)/)
    expect((await ownup(folder, 'lint', 'acme.yaml')).code).toBe(0)
  })

  it('come from where ownup.yaml says, in this folder or above', async () => {
    const folder = teamWith({ 'ownup.yaml': 'templates: wording\n', 'wording/en/outage.hbs': OUTAGE, 'acme/ours.yaml': billing() })
    const { out, err } = await ownup(join(folder, 'acme'), 'template', 'list')
    expect(out).toContain("../wording/en/outage.hbs (your team's, in place of ownup's own)")
    expect(err).toContain(join(folder, 'ownup.yaml'))
  })

  it('are shown as they stand, with where they come from', async () => {
    const folder = teamWith({ 'templates/en/outage.hbs': OUTAGE, 'templates/en/partials/cause.hbs': 'So it was.\n' })
    const shown = await ownup(folder, 'template', 'show', 'en/outage')
    expect(shown.out).toBe(OUTAGE)
    expect(shown.err).toContain("From templates/en/outage.hbs (your team's, in place of ownup's own).")
    expect(shown.err).toContain('Pieces of your own in it: cause (templates/en/partials/cause.hbs).')
    expect((await ownup(folder, 'template', 'show', 'en/partials/cause')).out).toBe('So it was.\n')
    const none = await ownup(folder, 'template', 'show', 'en/outrage')
    expect(none).toMatchObject({ code: 2, out: '' })
    expect(none.err).toMatch(/^There is no template "en\/outrage"\.\nThere are: en\/billing-error, /)
    // Without its language, as people say it.
    for (const command of ['show', 'eject']) {
      expect((await ownup(folder, 'template', command, 'outage')).err).toBe('There is no template "outage".\nDid you mean en/outage?\n')
      expect((await ownup(folder, 'template', command, 'outrage')).err).toMatch(/\nThere are: en\/billing-error, /)
    }
  })
})

describe('a configuration of the user', () => {
  it("holds where the team's says nothing, and --print-config says so", async () => {
    const folder = teamWith({
      'ownup.yaml': 'rules: { thanks: off }\n',
      'home/.config/ownup/ownup.yaml': 'max-warnings: 7\nrules:\n  thanks: error\n  impact: hint\n',
    })
    const { out } = await ownup(folder, 'lint', '--print-config')
    expect(out).toContain('thanks: off # line 1\n')
    expect(out).toContain('impact: hint # line 4 of your own file\n')
    expect(out).toContain('max-warnings: 7 # line 1 of your own file\n')
    expect(out).toContain(`# Your own file: ${join(folder, 'home/.config/ownup/ownup.yaml')}`)
  })
})

describe('a new template', () => {
  const COMBINATIONS = [
    ...CHANNELS.map((channel): [string, string[]] => [channel, ['outage']]),
    ['email', ['outage', 'data-loss']] as [string, string[]],
    ['chat', ['billing-error', 'wrong-delivery']] as [string, string[]],
  ]
  it.each(COMBINATIONS)('as %s for %j passes check and lint from the start', async (channel, kinds) => {
    const folder = teamWith({})
    const options = kinds.flatMap((kind) => ['--kind', kind])
    const made = await ownup(
      folder,
      'template',
      'new',
      '--channel',
      channel,
      '--title',
      'Our own words',
      '--owner',
      'Lena Fischer',
      ...options,
    )
    expect(made).toMatchObject({ code: 0, out: '' })
    expect(made.err).toContain(`Written: templates/en/our-own-words${channel === 'email' ? '' : `.${channel}`}.hbs`)
    expect(await ownup(folder, 'template', 'check')).toMatchObject({ code: 0, out: '' })
    expect(await ownup(folder, 'lint', '--max-warnings', '0')).toMatchObject({ code: 0 })
  })

  it('says what it takes the place of, who looks after it, and when it is read again', async () => {
    const folder = teamWith({})
    const { err } = await ownup(folder, 'template', 'new', 'outage', '--kind', 'outage', '--title', 'Ours', '--owner', 'Lena')
    expect(err).toContain("(starts as en/outage; it takes the place of ownup's own en/outage)")
    expect(read(folder, 'templates/en/outage.hbs')).toMatch(
      /^---\ntitle: Ours\nkinds: \[outage\]\n[\s\S]*owner: Lena\nreview-by: 2027-11-20\n---\n/,
    )
  })

  it.each([
    [['--kind', 'outage'], 'To make a template without asking, ownup needs --title.'],
    [['--kind', 'outrage', '--title', 'x'], 'There is no kind of mistake "outrage".'],
    [['--kind', 'outage', '--title', 'x', '--from', 'en/data-loss'], '"en/data-loss" cannot be the start of an e-mail for outage.'],
    [['con', '--kind', 'outage', '--title', 'x'], '"con" cannot be the name of a template: Windows keeps it for a device.'],
    [['a.sms', '--kind', 'outage', '--title', 'x'], 'The name "en/a.sms" is not for an e-mail: that has no such ending.'],
    [
      ['a.chat', '--kind', 'outage', '--title', 'x', '--channel', 'sms'],
      'The name "en/a.chat" is not for a text message: that ends in .sms.',
    ],
    [['../out', '--kind', 'outage', '--title', 'x'], '"../out" cannot be the name of a template'],
    [['outage.chat', '--kind', 'outage', '--title', 'x'], 'The name "en/outage.chat" is not for an e-mail'],
  ])('is refused: %j', async (args, words) => {
    const folder = teamWith({})
    const { code, err } = await ownup(folder, 'template', 'new', ...args)
    expect(code).toBe(2)
    expect(err).toContain(words)
    expect(existsSync(join(folder, 'templates'))).toBe(false)
  })

  it('never takes the place of a file that is there', async () => {
    const folder = teamWith({ 'templates/en/outage.hbs': 'mine' })
    expect(await ownup(folder, 'template', 'new', 'outage', '--kind', 'outage', '--title', 'x')).toMatchObject({ code: 2 })
    expect(await ownup(folder, 'template', 'eject', 'en/outage')).toMatchObject({ code: 2 })
    expect(read(folder, 'templates/en/outage.hbs')).toBe('mine')
  })
})

describe('a copy of a shipped template', () => {
  it('remembers what it was made from, and check shows what changed in ownup since, until that is noted', async () => {
    const folder = teamWith({})
    expect((await ownup(folder, 'template', 'eject', 'en/outage')).code).toBe(0)
    expect(await ownup(folder, 'template', 'eject', 'en/partials/closing')).toMatchObject({ code: 0 })
    expect(read(folder, 'templates/en/outage.hbs')).toMatch(/\nejected: \S+\n---\n/)
    expect(await ownup(folder, 'template', 'check')).toMatchObject({ code: 0, out: '' })
    // As an earlier ownup had it.
    const base = 'templates/.ejected/en/outage.hbs'
    writeFileSync(join(folder, base), read(folder, base).replace('subject: "Outage: ', 'subject: "Fault: '))
    writeFileSync(
      join(folder, 'templates/en/outage.hbs'),
      read(folder, 'templates/en/outage.hbs').replace('subject: "Outage: ', 'subject: "Ours: '),
    )
    const { code, out, err } = await ownup(folder, 'template', 'check')
    expect(code).toBe(0)
    expect(out).toContain('-subject: "Fault: {{matter}}"\n+subject: "Outage: {{matter}}"\n')
    expect(out).not.toContain('Ours')
    expect(err).toContain('1 changed in ownup since')
    expect(await ownup(folder, 'template', 'eject', 'en/outage', '--keep')).toMatchObject({ code: 0 })
    expect(await ownup(folder, 'template', 'check')).toMatchObject({ code: 0, out: '' })
    expect(read(folder, 'templates/en/outage.hbs')).toContain('Ours')
    expect((await ownup(folder, 'lint', 'templates/en/outage.hbs')).code).toBe(0)
  })

  it('of nothing that there is, or of a file of the team, is refused', async () => {
    const folder = teamWith({ 'templates/en/mine.hbs': OUTAGE })
    expect((await ownup(folder, 'template', 'eject', 'en/nothing')).code).toBe(2)
    expect((await ownup(folder, 'template', 'eject', 'en/mine')).code).toBe(2)
    mkdirSync(join(folder, 'empty'))
    expect((await ownup(folder, 'template', 'check', 'en/other')).err).toContain('There are: en/mine.')
  })
})

describe('a template to be read again', () => {
  // The shortest there is: the day is in the head of every template, and each is rendered over hundreds of cases.
  const withDate = (day: string) => ({
    'templates/en/sms.hbs': shippedText('en/sms').replace('leaves-out:', `owner: Lena Fischer\nreview-by: ${day}\nleaves-out:`),
  })
  it.each([
    ['2027-06-30', undefined],
    ['2026-12-01', 'This is to be read again by 2026-12-01, in 11 days. Let Lena Fischer read it, then set the next date.'],
    ['2026-11-19', 'This was to be read again by 2026-11-19, 1 day ago.'],
  ])('by %s', async (day, words) => {
    const folder = teamWith(withDate(day))
    for (const command of [['template', 'check'], ['lint']]) {
      const { code, out } = await ownup(folder, ...command)
      expect(code).toBe(0)
      if (words === undefined) expect(out).not.toContain('review-by')
      else expect(out).toContain(`templates/en/sms.hbs:7:1 warning ${words}`)
    }
  })

  it('by a day that is none is refused at its line', async () => {
    const folder = teamWith(withDate('2026-02-30'))
    expect((await ownup(folder, 'lint')).out).toContain('templates/en/sms.hbs:7:12 error review-by: there is no day 2026-02-30.')
  })
})

describe('a clause', () => {
  const clause = (
    from = '2026-01-01',
    until = '2027-06-30',
    words = 'You can complain to the ombudsman within 6 months of our final answer.',
  ) => `---
title: The ombudsman
kinds: [billing-error]
owner: Legal
source: DISP 1.6.2R
valid-from: ${from}
review-by: ${until}
---
${words}
`
  const BILLING = shippedText('en/billing-error')
  const withClause = BILLING.replace('{{> signature}}', '{{> clauses/ombudsman}}\n\n{{> signature}}')
  const team = (text: string, own = clause()) =>
    teamWith({ 'templates/en/clauses/ombudsman.hbs': own, 'templates/en/billing-error.hbs': text, 'acme.yaml': billing() })

  it('that is in date and in every message is no finding; its numbers are no invented facts', async () => {
    const folder = team(withClause)
    expect(await ownup(folder, 'lint')).toMatchObject({ code: 0, out: expect.stringMatching(/^Nothing found/) as string })
    expect(await ownup(folder, 'lint', 'acme.yaml')).toMatchObject({ code: 0 })
    expect((await ownup(folder, 'render', 'acme.yaml')).out).toContain('within 6 months of our final answer.')
  })

  it.each([
    ['2026-01-01', '2026-12-01', 0, 'warning "The ombudsman" runs out on 2026-12-01, in 11 days. Ask Legal to read it before that.'],
    ['2026-01-01', '2026-11-19', 1, 'error "The ombudsman" ran out on 2026-11-19, 1 day ago. Ask Legal for the wording that holds now.'],
    ['2026-12-24', '2027-11-19', 1, 'error "The ombudsman" holds from 2026-12-24 on, in 34 days.'],
  ])('from %s to %s', async (from, until, code, words) => {
    const folder = team(withClause, clause(from, until))
    const line = from === '2026-12-24' ? 6 : 7
    for (const command of [['lint'], ['template', 'check']]) {
      const result = await ownup(folder, ...command)
      expect(result.code).toBe(code)
      expect(result.out).toContain(`templates/en/clauses/ombudsman.hbs:${line}:1 ${words}`)
    }
  })

  // Ten in the morning in London: midnight at both ends of the world, and two days.
  it.each([
    ['Pacific/Kiritimati', '2026-11-21', '2026-11-20'],
    ['America/Adak', '2026-11-20', '2026-11-19'],
  ])('begins and ends with the day of whoever looks: %s', (zone, today, yesterday) => {
    const { TZ } = process.env
    process.env['TZ'] = zone
    try {
      const here = todayOf({ ...testIo(), now: () => new Date('2026-11-20T10:00:00Z') })
      expect(here.date).toBe(today)
      const said = (from: string, until: string) =>
        clauseDates(clauseOf('clauses/ombudsman', 'o.hbs', clause(from, until)), here)[0]?.message
      expect(said(today, '2027-06-30')).toBeUndefined()
      expect(said(yesterday, today)).toContain(`runs out on ${today}, today.`)
      expect(said('2026-01-01', yesterday)).toContain('1 day ago')
    } finally {
      if (TZ === undefined) delete process.env['TZ']
      else process.env['TZ'] = TZ
    }
  })

  it.each([
    ['left out', BILLING],
    ['written anew', BILLING.replace('{{> signature}}', 'You can complain to the ombudsman.\n\n{{> signature}}')],
    [
      'there in some cases only',
      BILLING.replace('{{> signature}}', '{{#known cause}}{{> clauses/ombudsman}}{{/known}}\n\n{{> signature}}'),
    ],
  ])('that is %s is an error', async (_what, text) => {
    const { code, out } = await ownup(team(text), 'lint', 'templates/en/billing-error.hbs')
    expect(code).toBe(1)
    expect(out).toMatch(
      /billing-error\.hbs:1:1 error The message must have the clause "The ombudsman" as it stands\. Put \{\{> clauses\/ombudsman\}\} back\./,
    )
  })

  it('that holds from a later day on is asked of no template and no message before, and can lie ready', async () => {
    const folder = team(BILLING, clause('2026-12-24', '2027-12-24'))
    expect(await ownup(folder, 'lint', '--max-warnings', '0')).toMatchObject({ code: 0 })
    expect(await ownup(folder, 'lint', 'acme.yaml')).toMatchObject({ code: 0 })
    expect(await ownup(folder, 'template', 'check')).toMatchObject({ code: 0 })
    writeFileSync(join(folder, 'acme.yaml'), billing().replace('written: 2026-11-20', 'written: 2026-12-28'))
    expect((await ownup(folder, 'lint', 'acme.yaml')).out).toContain('must have the clause "The ombudsman"')
  })

  it('that had run out on the day of the message is an error there, and not in a message of the days before', async () => {
    const folder = team(withClause, clause('2026-01-01', '2026-11-19'))
    const { code, out } = await ownup(folder, 'lint', 'acme.yaml')
    expect(code).toBe(1)
    expect(out).toContain('error "The ombudsman" ran out on 2026-11-19. Ask Legal for the wording that holds now. [clause]')
    expect((await ownup(folder, 'review', 'acme.yaml')).out).toContain('Ask Legal for the wording that holds now.')
    writeFileSync(join(folder, 'acme.yaml'), billing().replaceAll('2026-11-20', '2026-11-19'))
    expect(await ownup(folder, 'lint', 'acme.yaml')).toMatchObject({ code: 0 })
  })

  it('that somebody changed by hand in the message is an error, too', async () => {
    const folder = team(withClause)
    const { out: message } = await ownup(folder, 'render', 'acme.yaml')
    const edited = message.replace('6 months', 'a year').replace(/^(?=.)/gm, '    ')
    writeFileSync(join(folder, 'acme.yaml'), billing(`message:\n  edited: |\n${edited}`))
    const { code, out } = await ownup(folder, 'lint', 'acme.yaml')
    expect(code).toBe(1)
    expect(out).toContain('[clause]')
  })

  it('holds no answers, and nobody but its owner may leave out who that is', async () => {
    expect((await ownup(team(withClause, clause(undefined, undefined, 'Dear {{client.address}}.')), 'lint')).out).toContain(
      'a clause is plain wording'.replace('a', 'A'),
    )
    expect((await ownup(team(withClause, clause().replace('owner: Legal\n', '')), 'lint')).out).toContain(
      'clauses/ombudsman.hbs:2:1 error owner is missing.',
    )
  })
})
