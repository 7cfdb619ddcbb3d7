import { describe, expect, it } from 'vitest'
import { UserError } from '../../src/errors.ts'
import { Renderer } from '../../src/template/render.ts'
import { loadTemplate } from '../../src/template/library.ts'
import { partialOf, readTemplate } from '../../src/template/template.ts'
import { disclosureOf, SHIPPED, sparse, templateText } from '../support.ts'

function refusal(text: string): string {
  try {
    readTemplate(text, 'en/test', 'test.hbs')
  } catch (error) {
    if (error instanceof UserError) return error.message
    throw error
  }
  return 'was read'
}

const FRONT = 'title: Test\nkinds: [outage]\nchannel: email\nlanguage: en\nsubject: "About {{matter}}"\n'

describe('a template file that cannot be read', () => {
  it.each([
    ['no front matter', 'Dear {{client.address}},', 'test.hbs:1:1 has no front matter.'],
    ['front matter that does not end', `---\n${FRONT}Dear`, 'test.hbs:1:1 has no front matter.'],
    ['a field that is not there', `---\n${FRONT}colour: red\n---\nx`, 'test.hbs:7:1 colour is no front matter field.'],
    ['a missing field', `---\n${FRONT.replace('title: Test\n', '')}---\nx`, 'test.hbs:2:1 title is missing.'],
    [
      'a kind that is none',
      `---\n${FRONT.replace('outage', 'outrage')}---\nx`,
      'test.hbs:3:9 kinds.0 has a value that does not belong there.',
    ],
    ['another channel', `---\n${FRONT.replace('email', 'pigeon')}---\nx`, 'test.hbs:4:10 channel has a value that does not belong there.'],
    [
      'braces without quotes',
      `---\n${FRONT.replace('"About {{matter}}"', '{{matter}}')}---\nx`,
      'test.hbs:6:11 a text with braces in it goes in quotes.',
    ],
    [
      'a colon without quotes',
      `---\n${FRONT.replace('"About {{matter}}"', 'About: {{matter}}')}---\nx`,
      'test.hbs:6:10 this text has a colon in it; put it in quotes.',
    ],
    ['the same field twice', `---\n${FRONT}title: B\n---\nx`, 'test.hbs:7:1 this field is there already, further up; keep one of the two.'],
    [
      'a block that is not closed',
      templateText('one\n{{#known impact}}x'),
      'test.hbs:9:1 Handlebars cannot read this: the file ends inside a block.',
    ],
    [
      'a block closed with another name',
      templateText('one\n {{#known impact}}x{{/unknown}}'),
      "test.hbs:9:5 Handlebars cannot read this: known doesn't match unknown.",
    ],
    [
      'an open brace',
      templateText('one\n\n{{what'),
      'test.hbs:10:1 Handlebars cannot read this: there is a sign between braces that does not belong there, or a brace is missing.',
    ],
    [
      'a wrong name',
      templateText('{{what!}}'),
      'test.hbs:8:1 Handlebars cannot read this: there is a sign between braces that does not belong there, or a brace is missing.',
    ],
  ])('%s', (_what, text, words) => {
    expect(refusal(text)).toBe(words)
  })

  it('in two lines', () => {
    expect(refusal(templateText('{{#known impact}}')).split('\n')).toHaveLength(1)
  })
})

describe('a template file as people save it', () => {
  const facts = disclosureOf(sparse('impact: You waited'))
  const read = (text: string) => new Renderer(readTemplate(text, 'en/test', 'test.hbs'), []).render(facts)
  const text = templateText('Dear {{client.address}},\n\n{{what}}\n{{#known impact}}\n\tIt hit you: {{impact}}\n{{/known}}\n\nBye\n')

  it('with the line ends of Windows and a byte order mark gives the same message', () => {
    const plain = read(text)
    expect(plain.body.text).toBe('Dear Marcus,\n\nWe sent your transfer a day late. It hit you: You waited.\n\nBye')
    const windows = read(`\uFEFF${text.replace(/\n/g, '\r\n')}`)
    expect(windows.body.text).toBe(plain.body.text)
    expect(windows.subject).toEqual(plain.subject)
    expect(windows.body.spans.map(({ line, column, literal }) => ({ line, column, literal }))).toEqual(
      plain.body.spans.map(({ line, column, literal }) => ({ line, column, literal })),
    )
  })

  it('a partial, too', () => {
    const partial = partialOf('p', 'p.hbs', '\uFEFFone\r\n\r\ntwo\r\n')
    const renderer = new Renderer(readTemplate(templateText('{{> p}}'), 'en/test', 'test.hbs'), [partial])
    expect(renderer.render(facts).body.text).toBe('one\n\ntwo')
  })

  it.each([['plain: {{matter}} now'], ["'{{matter}}'"], ['"{{matter}}"'], ['>-\n  About\n  {{matter}}']])(
    'may have the subject %s',
    (subject) => {
      const source = templateText('x', subject === 'plain: {{matter}} now' ? 'About {{matter}} now' : subject)
      expect(read(source).subject.text).toMatch(/^(?:About )?your transfer(?: now)?$/)
    },
  )
})

it('a template is named, and nothing outside the folder can be', async () => {
  for (const id of ['en/nothing', '../../package', 'en/../en/outage', '/etc/passwd', 'outage', 'en/partials/fix', ''])
    await expect(loadTemplate(SHIPPED, id)).rejects.toThrow(`There is no template "${id}".`)
})
