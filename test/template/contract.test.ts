import Handlebars from 'handlebars'
import { LANGUAGES } from '../../src/languages/index.ts'
import { describe, expect, it } from 'vitest'
import { breachesOf } from '../../src/template/contract.ts'
import { Renderer } from '../../src/template/render.ts'
import { loadPartials, loadTemplate, listTemplates } from '../../src/template/library.ts'
import { UserError } from '../../src/errors.ts'
import { bodyOf, partialsOf, SHIPPED, sparse, templateOf } from '../support.ts'

/** What is wrong with a template that has this body, as `file:line:column words`. The body starts at line 8 of the file. */
function breaches(body: string, partials: Record<string, string> = {}, subject?: string): string[] {
  return breachesOf(templateOf(body, subject), partialsOf(partials)).map(
    ({ file, line, column, message }) => `${file}:${line}:${column} ${message}`,
  )
}

/** What Handlebars itself makes of a template in its `strict` mode. */
function handlebars(template: string, data: object, partials: Record<string, string> = {}): string {
  return Handlebars.create().compile(template, { strict: true })(data, {
    partials,
    helpers: { upper: (text: unknown) => String(text).toUpperCase() },
  })
}

describe('holes in the strict mode of Handlebars, each closed', () => {
  it('null and the empty text print as nothing; here a field has to be checked before it is printed', () => {
    expect(handlebars('Dear {{name}},', { name: null })).toBe('Dear ,')
    expect(handlebars('Dear {{name}},', { name: '' })).toBe('Dear ,')
    expect(breaches('Dear {{client.name}},')).toEqual([
      'test.hbs:8:8 "client.name" may be unanswered here; put it inside {{#known client.name}}',
    ])
    expect(() => bodyOf('Dear {{client.address}},', sparse().replace('address: Marcus', 'address: ""'))).toThrow(UserError)
    expect(() => bodyOf('Dear {{client.address}},', sparse().replace('{ address: Marcus }', '{ address: }'))).toThrow(UserError)
    expect(() => bodyOf('Dear {{client.address}},', sparse().replace('address: Marcus', 'name: Marcus'))).toThrow(
      'These answers are missing: client.address.',
    )
  })

  it('a value that slipped through empty is an error, and no blank', () => {
    const renderer = new Renderer(templateOf('{{#known cause}}{{cause}}{{/known}}'), [])
    const disclosure = { ownup: 1, client: { address: 'M' }, sender: { name: 'P' }, matter: 'm', what: 'w' } as const
    expect(() => renderer.render({ ...disclosure, cause: { state: 'known', value: '' } })).toThrow('"cause" is printed and is not known')
  })

  it('a missing value goes into a helper as undefined', () => {
    expect(handlebars('{{upper name}}', {})).toBe('UNDEFINED')
    expect(breaches('{{on-date when}}')).toEqual(['test.hbs:8:11 "when" may be unanswered here; put it inside {{#known when}}'])
    expect(breaches('{{#known when}}{{on-date when}}{{/known}}')).toEqual([])
  })

  it('a missing value goes into a partial as nothing', () => {
    expect(handlebars('Dear {{> p who=name}},', {}, { p: '{{who}}' })).toBe('Dear ,')
    expect(breaches('Dear {{> p who=name}},', { p: '{{who}}' })).toEqual([
      'test.hbs:8:6 a partial takes no values; it sees the same fields as this place',
    ])
    expect(breaches('{{> p}}', { p: 'one\n  {{impact}}' })).toEqual([
      'p.hbs:2:5 "impact" may be unanswered here; put it inside {{#known impact}}',
    ])
    expect(breaches('{{> p client}}', { p: 'x' })).toEqual([
      'test.hbs:8:1 a partial takes no values; it sees the same fields as this place',
    ])
  })

  it.each([
    [
      '{{#if nmae}}Dear {{nmae}}{{/if}}',
      'test.hbs:8:1 there is no block "if"; there are: known, unknown, none, each, is, same, unsaid, list',
    ],
    [
      '{{#unless nmae}}x{{/unless}}',
      'test.hbs:8:1 there is no block "unless"; there are: known, unknown, none, each, is, same, unsaid, list',
    ],
    ['a\n  {{#known impcat}}x{{/known}}', 'test.hbs:9:12 there is no field "impcat"'],
    ['{{#known client.nmae}}x{{/known}}', 'test.hbs:8:10 there is no field "client.nmae"'],
    ['{{#each fixs}}x{{/each}}', 'test.hbs:8:9 there is no field "fixs"'],
    ['{{#each fixes}}{{#known ownr}}x{{/known}}{{/each}}', 'test.hbs:8:25 there is no field "fixes.ownr"'],
    ['{{#unsaid when waht}}x{{/unsaid}}', 'test.hbs:8:16 there is no field "waht"'],
    [
      '{{#is kind "outrage"}}x{{/is}}',
      expect.stringMatching(/^test\.hbs:8:12 "kind" is never "outrage"; it is one of: missed-deadline, .+, miscommunication$/),
    ],
    ['{{#is harm "sever"}}x{{/is}}', 'test.hbs:8:12 "harm" is never "sever"; it is one of: minor, moderate, serious'],
    ['{{#is sender.voice "we" "you"}}x{{/is}}', 'test.hbs:8:25 "sender.voice" is never "you"; it is one of: I, we'],
    [
      '{{#each open}}{{#each what}}{{#is this "casue"}}x{{/is}}{{/each}}{{/each}}',
      expect.stringContaining('test.hbs:8:40 "open.what" is never "casue"'),
    ],
    [
      '{{#each effects}}{{#is this "lost-monye"}}x{{/is}}{{/each}}',
      expect.stringContaining('test.hbs:8:29 "effects" is never "lost-monye"'),
    ],
  ])('a misspelt name makes a section vanish: %s', (body, words) => {
    expect(handlebars('{{#if nmae}}Dear{{/if}}', { name: 'x' })).toBe('')
    expect(handlebars('{{#each nmaes}}Dear{{/each}}', { names: ['x'] })).toBe('')
    expect(breaches(body)[0]).toEqual(words)
  })

  it.each([
    [
      '{{lookup client "name"}}',
      'test.hbs:8:1 there is no helper "lookup"; there are: on-date, by-date, from-date, voice, polite, plural, unended, br, known, unknown, none, each, is, same, unsaid, list',
    ],
    [
      '{{#with client}}{{name}}{{/with}}',
      'test.hbs:8:1 there is no block "with"; there are: known, unknown, none, each, is, same, unsaid, list',
    ],
    ['{{#each client}}x{{/each}}', 'test.hbs:8:9 "client" is no list'],
    ['{{#each what}}x{{/each}}', 'test.hbs:8:9 "what" is no list'],
    ['{{log "x"}}', expect.stringContaining('there is no helper "log"')],
    ['{{upper what}}', expect.stringContaining('there is no helper "upper"')],
    ['{{helperMissing what}}', expect.stringContaining('there is no helper "helperMissing"')],
  ])('lookup, with and each print nothing for what is not there: %s', (body, words) => {
    expect(handlebars('{{lookup m "k"}}{{#with a}}x{{/with}}{{#each xs}}x{{/each}}', { m: {} })).toBe('')
    expect(breaches(body)).toEqual([words])
  })

  it('a text is not escaped for HTML', () => {
    expect(handlebars('{{name}}', { name: "O'Brien & Sons" })).toBe('O&#x27;Brien &amp; Sons')
    expect(bodyOf('{{what}}', sparse().replace('We sent your transfer a day late.', "O'Brien & Sons <b>."))).toBe("O'Brien & Sons <b>.")
  })
})

describe('what a template may not name', () => {
  it.each([
    ['{{constructor}}', 'there is no field "constructor"'],
    ['{{__proto__}}', 'there is no field "__proto__"'],
    ['{{toString}}', 'there is no field "toString"'],
    ['{{client.constructor}}', 'there is no field "client.constructor"'],
    ['{{client.__proto__.x}}', 'there is no field "client.__proto__"'],
    ['{{what.length}}', 'there is no field "what.length"'],
    ['{{fixes.[0].text}}', 'there is no field "fixes.0"'],
    ['{{#known constructor}}x{{/known}}', 'there is no field "constructor"'],
    [
      '{{#hasOwnProperty what}}x{{/hasOwnProperty}}',
      'there is no block "hasOwnProperty"; there are: known, unknown, none, each, is, same, unsaid, list',
    ],
    ['{{worksheet.chain}}', '"worksheet.chain" is private and cannot be in a message'],
    ['{{#known worksheet.chain}}x{{/known}}', '"worksheet.chain" is private and cannot be in a message'],
    ['{{#each questions}}{{#known ask}}x{{/known}}{{/each}}', '"questions.ask" is private and cannot be in a message'],
    ['{{#each questions}}{{ask}}{{/each}}', '"questions.ask" is private and cannot be in a message'],
    ['{{@index}}', '"@index" is not available; fields of the whole disclosure are @root.…'],
    ['{{@root.nothing}}', 'there is no field "nothing"'],
    ['{{../what}}', 'write @root.what instead of ../what'],
    ['{{#each fixes}}{{what}}{{/each}}', 'there is no field "fixes.what"; for the field of the whole disclosure write @root.what'],
  ])('%s', (body, words) => {
    expect(breaches(body).map((breach) => breach.replace(/^test\.hbs:8:\d+ /, ''))).toEqual([words])
  })
})

describe('what a template may not print', () => {
  it.each([
    ['{{scope}}', '"scope" may be unanswered here; put it inside {{#known scope}}'],
    ['{{#known cause}}x{{else}}{{cause}}{{/known}}', '"cause" may be unanswered here; put it inside {{#known cause}}'],
    ['{{#unknown cause}}{{cause}}{{/unknown}}', '"cause" may be unanswered here; put it inside {{#known cause}}'],
    ['{{#known cause}}{{scope}}{{/known}}', '"scope" may be unanswered here; put it inside {{#known scope}}'],
    ['{{#each fixes}}{{owner}}{{/each}}', '"fixes.owner" may be unanswered here; put it inside {{#known owner}}'],
    [
      '{{#each fixes}}{{#known by}}{{#each @root.fixes}}{{on-date by}}{{/each}}{{/known}}{{/each}}',
      '"fixes.by" may be unanswered here; put it inside {{#known by}}',
    ],
    [
      '{{#unknown cause}}{{by-date cause.moreBy}}{{/unknown}}',
      '"cause.moreBy" may be unanswered here; put it inside {{#known cause.moreBy}}',
    ],
    ['{{#known kind}}{{kind}}{{/known}}', '"kind" is a choice; write the words out with {{#is kind "…"}}'],
    ['{{harm}}', '"harm" is a choice; write the words out with {{#is harm "…"}}'],
    ['{{client}}', '"client" is a group; name one of its fields'],
    ['{{#known fixes}}{{fixes}}{{/known}}', '"fixes" is a list; name one of its fields'],
    ['{{this}}', '"this" is a group; name one of its fields'],
    [
      '{{#known message.rendered}}{{message.rendered}}{{/known}}',
      '"message.rendered" is kept for the record and is not written into a message',
    ],
    ['{{on-date what}}', '"what" is no date'],
    ['{{unended matter}}', '"matter" is no sentence'],
    ['{{{what}}}', 'use two braces; the message is plain text and nothing is escaped'],
    ['{{&what}}', 'use two braces; the message is plain text and nothing is escaped'],
  ])('%s', (body, words) => {
    expect(breaches(body).map((breach) => breach.replace(/^test\.hbs:8:\d+ /, ''))).toEqual([words])
  })
})

describe('how a template may not be written', () => {
  it.each([
    ['{{> greetnig}}', '8:1 there is no partial "greetnig"'],
    ['{{> (lookup . "x")}}', '8:1 a partial is named, not computed'],
    ['{{> "p"}}', '8:1 a partial is named, not computed'],
    ['{{#> p}}x{{/p}}', '8:1 PartialBlockStatement is not used in these templates'],
    ['{{#*inline "x"}}y{{/inline}}', '8:1 DecoratorBlock is not used in these templates'],
    ['{{{{raw}}}} {{x}} {{{{/raw}}}}', '8:1 there is no block "raw"; there are: known, unknown, none, each, is, same, unsaid, list'],
    ['{{what style="bold"}}', '8:1 "what" takes no named values'],
    ['{{on-date}}', '8:1 "on-date" takes 1 value, here are 0'],
    ['{{on-date what what}}', '8:1 "on-date" takes 1 value, here are 2'],
    ['{{br what}}', '8:1 "br" takes 0 values, here are 1'],
    ['{{voice "I"}}', '8:1 "voice" takes 2 values, here are 1'],
    ['{{voice "I" what}}', '8:13 "voice" takes two texts in quotes: one for "I", one for "we"'],
    ['{{on-date (lookup x)}}', '8:11 name a field here'],
    ['{{#known}}x{{/known}}', '8:1 "known" needs a field'],
    ['{{#known "impact"}}x{{/known}}', '8:10 name a field here'],
    ['{{#known 1}}x{{/known}}', '8:10 name a field here'],
    ['{{#each "fixes"}}x{{/each}}', '8:9 name a field here'],
    ['{{#each fixes as |fix|}}x{{/each}}', '8:1 "each" takes no named values'],
    ['{{#unknown when}}x{{/unknown}}', '8:12 "when" is never "not known yet" or "does not apply"'],
    ['{{#none fixes}}x{{/none}}', '8:9 "fixes" is never "not known yet" or "does not apply"'],
    ['{{#same when}}x{{/same}}', '8:1 "same" compares two fields'],
    ['{{#same client sender}}x{{/same}}', '8:1 "same" compares two fields of one kind'],
    ['{{#same when client.name}}x{{/same}}', '8:1 "same" compares two fields of one kind'],
    ['{{#is kind}}x{{/is}}', '8:1 "is" takes a field and the words it may be, in quotes'],
    ['{{#is kind what}}x{{/is}}', '8:1 "is" takes a field and the words it may be, in quotes'],
    ['{{#is what "x"}}x{{/is}}', '8:7 "what" is no choice'],
    ['{{#is client "x"}}x{{/is}}', '8:7 "client" is no choice'],
    ['{{#is "x" "x"}}x{{/is}}', '8:7 name a field here'],
    ['{{#unsaid when fixes}}x{{/unsaid}}', '8:16 "fixes" is no text that could say it'],
    ['{{#unsaid when next}}x{{/unsaid}}', '8:16 "next" is no text that could say it'],
    ['{{#unsaid fixes what}}x{{/unsaid}}', '8:11 "fixes" is nothing that a text could say'],
    ['{{#list}}x{{/list}}', '8:1 "list" takes the word before the last entry, in quotes'],
    ['{{#list what}}x{{/list}}', '8:1 "list" takes the word before the last entry, in quotes'],
    ['a \\{{what}} b', '8:4 the braces would stand in the message'],
    ['one\n  what}} b', '9:7 the braces would stand in the message'],
    ['{{voice "{{what}}" "x"}}', '8:9 the braces would stand in the message'],
    ['one\ntwo \uE000x', '9:5 a character here cannot be seen and does not belong in a message'],
    ['{{voice "a\u202E" "b"}}', '8:9 a character here cannot be seen and does not belong in a message'],
    ['{{#list " \uE000 "}}a{{/list}}', '8:9 a character here cannot be seen and does not belong in a message'],
  ])('%s', (body, words) => {
    expect(breaches(body, { p: 'x' })).toEqual([`test.hbs:${words}`])
  })

  it('partials in a circle', () => {
    expect(breaches('{{> a}}', { a: 'x {{> b}}', b: 'y\n {{> a}} {{> a}}' })).toEqual([
      'b.hbs:2:2 partials call each other in a circle: a, b, a',
      'b.hbs:2:10 partials call each other in a circle: a, b, a',
    ])
    expect(breaches('{{> a}}', { a: '{{> a}}' })).toEqual(['a.hbs:1:1 partials call each other in a circle: a, a'])
    expect(breaches('{{> a}}{{> a}}', { a: '{{> b}}{{> b}}', b: 'x' })).toEqual([])
  })

  it('says once what is wrong in a partial that is used twice', () => {
    expect(breaches('{{> a}}\n{{> a}}', { a: '{{nothing}}' })).toEqual(['a.hbs:1:3 there is no field "nothing"'])
  })

  it('lists everything that is wrong, in subject and body, and refuses to render', () => {
    const renderer = () => new Renderer(templateOf('{{what}} {{impact}}\n{{nothing}}', '"{{mater}} {{scope}}"'), [])
    expect(renderer).toThrow(
      new UserError(
        [
          'test.hbs:6:13 there is no field "mater"',
          'test.hbs:6:23 "scope" may be unanswered here; put it inside {{#known scope}}',
          'test.hbs:8:12 "impact" may be unanswered here; put it inside {{#known impact}}',
          'test.hbs:9:3 there is no field "nothing"',
        ].join('\n'),
        'The template cannot be used until this is put right.',
        1,
      ),
    )
  })
})

describe('what a template may do', () => {
  it.each([
    '{{client.address}} {{sender.name}} {{matter}} {{what}}',
    '{{#each fixes}}{{text}} {{#known owner}}{{owner}}{{/known}}{{/each}}',
    '{{#each fixes}}{{@root.what}} {{#same owner @root.sender.name}}{{owner}}{{/same}}{{else}}none{{/each}}',
    '{{#known impact scope}}{{impact}} {{scope}}{{/known}}',
    '{{#unknown cause}}{{#known cause.moreBy}}{{by-date cause.moreBy}}{{/known}}{{/unknown}}',
    '{{#unsaid when what agreed}}{{on-date when}}{{/unsaid}}',
    '{{#is harm "minor" "moderate"}}x{{else is harm "serious"}}y{{/is}}',
    '{{#is details.people "1"}}x{{/is}}',
    '{{^known impact}}nothing{{/known}}',
    '{{#known impact}}{{impact}}{{^}}nothing{{/known}}',
    '{{! a comment }}{{!-- {{nothing}} --}}x',
    '{{#known loss client.company}}{{loss}} {{client.company}}{{/known}}',
    '{{#known this.impact}}{{./impact}}{{/known}}',
  ])('%s', (body) => {
    expect(breaches(body)).toEqual([])
  })

  it('the other way round', () => {
    const body = '{{^known impact}}nothing{{else}}{{impact}}{{/known}}'
    expect(bodyOf(body, sparse())).toBe('nothing')
    expect(bodyOf(body, sparse('impact: You waited'))).toBe('You waited.')
  })
})

it.each([...LANGUAGES])('every shipped template in "%s" keeps the contract', async (language) => {
  const partials = await loadPartials(SHIPPED, language)
  const names = await listTemplates(SHIPPED, language)
  expect(names.map((id) => id.slice(3))).toEqual((await listTemplates(SHIPPED, 'en')).map((id) => id.slice(3)))
  expect(names).toHaveLength(20)
  for (const name of names) expect(breachesOf(await loadTemplate(SHIPPED, name), partials)).toEqual([])
})
