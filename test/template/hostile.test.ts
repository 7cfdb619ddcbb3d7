import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { billing, ownup, shippedText, teamWith } from '../team.ts'

const BILLING = shippedText('en/billing-error')

/** A team's template with these lines in it, and these pieces. */
function team(
  lines: string,
  pieces: Record<string, string> = {},
  answers = 'worksheet: { chain: The desk is two people short. }\n',
): string {
  return teamWith({
    'templates/en/billing-error.hbs': BILLING.replace('{{> cause}}', `${lines}\n{{> cause}}`),
    'acme.yaml': billing(answers),
    ...Object.fromEntries(Object.entries(pieces).map(([name, text]) => [`templates/en/partials/${name}.hbs`, text])),
  })
}

const doubling = (last: string) =>
  Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`p${at}`, at === 39 ? last : `{{> p${at + 1}}}{{> p${at + 1}}}`]))

describe('a template of a team', () => {
  it.each<[string, string, Record<string, string>, RegExp]>([
    ['reads a private field', '{{worksheet.chain}}', {}, /"worksheet\.chain" is private and cannot be in a message/],
    ['reads it behind a check', '{{#known worksheet.chain}}{{worksheet.chain}}{{/known}}', {}, /"worksheet\.chain" is private/],
    ['reads it from the root', '{{@root.worksheet.notes}}', {}, /private/],
    ['takes a private list', '{{#each questions}}{{answer}}{{/each}}', {}, /"questions\.answer" is private/],
    ['looks a field up', '{{lookup worksheet "chain"}}', {}, /there is no helper "lookup"/],
    ['asks for a prototype', '{{constructor}}', {}, /there is no field "constructor"/],
    ['asks for one by its name', '{{client.__proto__.name}}', {}, /there is no field "client\.__proto__"/],
    ['climbs out', '{{../../process}}', {}, /write @root\.process instead of/],
    ['runs a block of the engine', '{{#with this as |x|}}{{x}}{{/with}}', {}, /there is no block "with"/],
    ['defines a piece of its own', '{{#*inline "x"}}a{{/inline}}{{> x}}', {}, /DecoratorBlock is not used/],
    ['computes the name of a piece', '{{> (lookup . "x")}}', {}, /a partial is named, not computed/],
    ['reads another file', '{{> ../../../../package}}', {}, /there is no partial "\.\.\/\.\.\/\.\.\/\.\.\/package"/],
    ['calls itself', '{{> a}}', { a: '{{> b}}', b: '{{> a}}' }, /partials\/b\.hbs:1:1 partials call each other in a circle: a, b, a/],
    [
      'calls pieces that call others twice',
      '{{> p0}}',
      doubling('x'),
      /partials\/p\d+\.hbs:1:\d+ the partials bring in more than any message holds/,
    ],
    [
      'nests without end',
      `${'{{#known impact}}'.repeat(500)}x${'{{/known}}'.repeat(500)}`,
      {},
      /this stands in more than 60 blocks and partials/,
    ],
    ['loops in a loop in a loop', `${'{{#each @root.fixes}}'.repeat(18)}x${'{{/each}}'.repeat(18)}`, {}, /./],
    ['is a megabyte', 'x'.repeat(1_000_000), {}, /billing-error\.hbs:1:1 this file has \d{7} characters; a template has at most 100000/],
    [
      'has a merge conflict in it',
      '<<<<<<< ours\nx\n=======\ny\n>>>>>>> theirs',
      {},
      /billing-error\.hbs:\d+:1 a merge conflict stands here/,
    ],
  ])('that %s is refused at its place, by render and by lint', async (what, lines, pieces, words) => {
    const fixes = Array.from(
      { length: 4 },
      (_, at) => `  - { text: I sent part ${at + 1} this morning., status: done, by: 2026-11-20 }`,
    ).join('\n')
    const folder = team(lines, pieces)
    writeFileSync(
      join(folder, 'acme.yaml'),
      billing().replace(/fixes: .*/, `fixes:\n${fixes}`) + 'worksheet: { chain: The desk is two people short. }\n',
    )
    const rendered = await ownup(folder, 'render', 'acme.yaml')
    expect({ code: rendered.code === 3 || rendered.code === 0, out: rendered.out }).toEqual({ code: false, out: '' })
    expect(rendered.err).toMatch(/^templates\/en\/(?:billing-error|partials\/\w+)\.hbs:\d+:\d+ /)
    expect(rendered.err).toMatch(what.startsWith('loops') ? /the message grows past 100,000 characters here/ : words)
    const linted = await ownup(folder, 'lint', 'templates/en/billing-error.hbs')
    expect(linted.code).toBe(1)
    expect(linted.out).toContain('[template-contract]')
    for (const { out, err } of [rendered, linted]) expect(out + err).not.toContain('two people short')
  })

  it('that is a link to another file is refused', async () => {
    const folder = teamWith({ 'acme.yaml': billing(), 'secret.txt': 'The margin is £900.' })
    mkdirSync(join(folder, 'templates/en/partials'), { recursive: true })
    symlinkSync(join(folder, 'secret.txt'), join(folder, 'templates/en/partials/cause.hbs'))
    const { code, out, err } = await ownup(folder, 'render', 'acme.yaml')
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('templates/en/partials/cause.hbs: this is a link that leads out of the folder of templates.')
    expect(err).not.toContain('900')
  })
})

describe('a merge conflict', () => {
  const CONFLICT = '<<<<<<< ours\nthanks: off\n=======\n'
  it.each([
    ['ownup.yaml', `rules:\n${CONFLICT}`, ['lint', 'acme.yaml']],
    ['home/.config/ownup/ownup.yaml', CONFLICT, ['lint', 'acme.yaml']],
    ['acme.yaml', `${billing()}${CONFLICT}`, ['render', 'acme.yaml']],
    ['acme.yaml', `${billing()}${CONFLICT}`, ['lint', 'acme.yaml']],
    ['cases/a.yaml', `${billing()}${CONFLICT}`, ['lint', 'templates']],
    ['templates/en/outage.hbs', shippedText('en/outage').replace('title:', `${CONFLICT}title:`), ['lint']],
  ])('in %s is told as one', async (name, text, args) => {
    const folder = teamWith({ 'acme.yaml': billing(), 'templates/en/billing-error.hbs': BILLING, [name]: text })
    const { code, out, err } = await ownup(folder, ...args)
    expect(code).not.toBe(0)
    expect(out + err).toMatch(
      new RegExp(`${name.replace(/[.]/g, '\\.')}:\\d+:1 (?:error )?a merge conflict stands here; keep one of the two versions`, 'i'),
    )
  })
})
