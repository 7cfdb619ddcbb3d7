import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editText, examine, readDisclosure } from '../../src/disclosure/file.ts'
import { join, split } from '../../src/disclosure/yaml.ts'
import { fieldAt, valuesOf } from '../../src/disclosure/fields.ts'
import { UserError } from '../../src/errors.ts'
import { disclosureOf, SEED, sparse } from '../support.ts'

/** What the program says about a file, line by line. */
function errorsOf(text: string, name = 'acme.yaml'): string[] {
  try {
    readDisclosure(text, name)
  } catch (error) {
    if (error instanceof UserError) return error.message.split('\n')
    throw error
  }
  return []
}

const ACME = `ownup: 1
kind: billing-error
client:
  name: Marcus Hale
  address: Marcus
sender:
  name: Priya Raman
matter: your invoice
what: We billed you twice.
fixes:
  - text: We sent the refund.
    status: done
  - text: We will check.
    by: soon
`

describe('a file with a mistake in it', () => {
  it('says where the mistake is, in which field, what it is and what to write', () => {
    expect(errorsOf(ACME)).toEqual(['acme.yaml:14:9 fixes[1].by: "soon" is no date; write one like 2026-11-27'])
  })

  it('says how to go on', () => {
    const hint = (text: string, name: string) => {
      try {
        readDisclosure(text, name)
      } catch (error) {
        return (error as UserError).hint
      }
      return undefined
    }
    expect(hint(ACME, 'acme.yaml')).toBe('Put this line right in acme.yaml, or answer again with: ownup draft acme.yaml')
    expect(hint('ownup: 1\nwhen: soon\nnext: later', 'acme.yaml')).toMatch(/^Put these lines right in acme\.yaml/)
    expect(hint(ACME, 'standard input')).toBe('Put this line right and pipe it in again.')
    expect(hint('what: "x', 'acme.yaml')).toBe('Put this line right in acme.yaml.')
  })

  it('lists all of them, from the top of the file to the bottom', () => {
    expect(
      errorsOf(`ownup: 1
kind: outrage
effects: [complained, bored]
when: tomorrow
sender: { nmae: Priya, voice: you }
loss: 320
compensation:
  - { form: voucher, amount: lots }
details: { people: several }
`),
    ).toEqual([
      expect.stringMatching(/^acme\.yaml:2:7 kind: "outrage" is not one of missed-deadline, billing-error, .+, miscommunication$/),
      expect.stringMatching(/^acme\.yaml:3:23 effects\[1\]: "bored" is not one of /),
      'acme.yaml:4:7 when: "tomorrow" is no date; write one like 2026-11-27',
      'acme.yaml:5:11 sender.nmae: there is no such field; did you mean "name"?',
      'acme.yaml:5:31 sender.voice: "you" is not one of I, we',
      'acme.yaml:6:7 loss: "320" has no currency; write £320 or 320 GBP',
      expect.stringMatching(/^acme\.yaml:8:13 compensation\[0\]\.form: "voucher" is not one of /),
      'acme.yaml:8:30 compensation[0].amount: "lots" is no amount; write one like £1,260 or 1260 GBP',
      'acme.yaml:9:20 details.people: "several" is no whole number',
    ])
  })

  it.each([
    ['waht: x', '2:1 waht: there is no such field; did you mean "what"?'],
    ['clientt: { name: x }', '2:1 clientt: there is no such field; did you mean "client"?'],
    ['zzzzzzzz: x', '2:1 zzzzzzzz: there is no such field'],
    ['fixes: [{ txt: x }]', '2:11 fixes[0].txt: there is no such field; did you mean "text"?'],
    ['prevention: { ownr: x }', '2:15 prevention.ownr: there is no such field; did you mean "owner"?'],
    ['constructor: x', '2:1 constructor: there is no such field; did you mean "contact"?'],
    ['__proto__: { what: x }', '2:1 __proto__: there is no such field'],
  ])('knows no field of %s', (line, words) => {
    expect(errorsOf(`ownup: 1\n${line}`)).toEqual([`acme.yaml:${words}`])
  })

  it.each([
    ['what: [a, b]', '2:7 what: a sentence goes here'],
    ['what: { a: b }', '2:7 what: a sentence goes here'],
    ['what: true', '2:7 what: a sentence goes here'],
    ['what: null', '2:7 what: a sentence goes here'],
    ['what:', '2:6 what: a sentence goes here'],
    ['cause: ~', '2:8 cause: a sentence goes here'],
    ["what: ''", '2:7 what: is empty; leave the line out, or write "not known yet" or "does not apply"'],
    ['what: "\\u200B"', '2:7 what: is empty; leave the line out, or write "not known yet" or "does not apply"'],
    ['matter: "\\u3164"', '2:9 matter: is empty; leave the line out, or write "not known yet" or "does not apply"'],
    ["what: '-'", '2:7 what: is empty; leave the line out, or write "not known yet" or "does not apply"'],
    ['client: Marcus', '2:9 client: a group of fields goes here, one a line'],
    ['senior: Anna', '2:9 senior: a group of fields goes here, one a line'],
    ['fixes: We did it', '2:8 fixes: a list goes here, each entry after a "-"'],
    ['fixes: { text: x }', '2:8 fixes: a list goes here, each entry after a "-"'],
    ['compensation: £20', '2:15 compensation: a list goes here, each entry after a "-"'],
    ['effects: complained', '2:10 effects: a list goes here, each entry after a "-"'],
    ['next: 20261127', '2:7 next: "20261127" is no date; write one like 2026-11-27'],
    ['next: 2026-02-30', '2:7 next: "2026-02-30" is no date; write one like 2026-11-27'],
    ['scope: not known yet, more by Friday', '2:8 scope: "Friday" is no date; write one like 2026-11-27'],
    ['details: { people: 1.5 }', '2:20 details.people: "1.5" is no whole number'],
    ['details: { people: -3 }', '2:20 details.people: "-3" is no whole number'],
    [`matter: ${'x'.repeat(201)}`, '2:9 matter: has 201 characters; the most that fits is 200'],
  ])('%s', (line, words) => {
    expect(errorsOf(`ownup: 1\n${line}`)).toEqual([`acme.yaml:${words}`])
  })

  it('says which version it reads', () => {
    expect(errorsOf('ownup: 2')).toEqual(['acme.yaml:1:8 ownup: this ownup reads version 1 of the file, not "2"'])
    expect(errorsOf('what: We did it')).toEqual(['acme.yaml:1:1 ownup: is missing; the file starts with "ownup: 1"'])
  })

  it('does not print what a terminal would act on', () => {
    const said = errorsOf('ownup: 1\n"\\e[2Jx\\n": 3\nkind: "\\e]52;c;cm0=\\a\\u202E"\n').join('\n')
    expect(said).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u)
    expect(said).toContain('acme.yaml:2:1 x: there is no such field')
  })

  it('keeps a long list short', () => {
    const said = errorsOf(`ownup: 1\n${Array.from({ length: 60 }, (_, index) => `field${index}: x`).join('\n')}`)
    expect(said).toHaveLength(21)
    expect(said.at(-1)).toBe('… and 40 more')
  })
})

describe('a file that is no good YAML', () => {
  it.each([
    ['twice the same field', 'ownup: 1\nmatter: a\nmatter: b\n', '3:1 this field is there already, further up; keep one of the two'],
    ['twice in a flow', 'ownup: 1\nclient: { name: a, name: b }\n', '2:20 this field is there already, further up; keep one of the two'],
    ['a colon in a text', 'ownup: 1\nwhat: We said: no\n', '2:7 this text has a colon in it; put it in quotes'],
    ['a tab in front', 'ownup: 1\nclient:\n\tname: a\n', '3:1 a tab indents this line; use spaces'],
    ['an open quote', 'ownup: 1\nwhat: "We did it\n', '3:1 this is not valid YAML: Missing closing "quote'],
    ['two documents', 'ownup: 1\n---\nownup: 1\n', '2:1 a second document starts here; this file is one'],
    [
      'a merge conflict',
      'ownup: 1\n<<<<<<< HEAD\nmatter: x\n=======\nmatter: y\n>>>>>>> theirs\n',
      '2:1 a merge conflict stands here; keep one of the two versions',
    ],
    ['an alias', 'ownup: 1\nwhat: &a x\nimpact: *a\n', '3:9 a text that starts with "*" goes in quotes; YAML aliases are not read'],
    ['a text with stars', 'ownup: 1\nwhat: *sigh*\n', '2:7 a text that starts with "*" goes in quotes; YAML aliases are not read'],
    [
      'a text that starts with a reserved sign',
      'ownup: 1\nwhat: @acme\n',
      '2:7 this is not valid YAML: Plain value cannot start with reserved character @',
    ],
    ['a tag', 'ownup: 1\nwhat: !!js/function x\n', '2:7 a text that starts with "!" goes in quotes; YAML tags are not read'],
    ['a binary tag', 'ownup: 1\nwhat: !!binary aGk=\n', '2:7 a text that starts with "!" goes in quotes; YAML tags are not read'],
    [
      'a number sign that YAML takes for a comment',
      'ownup: 1\nmatter: invoice #1042\n',
      '2:9 what comes after the "#" would be left out as a comment; put the text in quotes',
    ],
    [
      'a number sign in a flow',
      'ownup: 1\nfixes:\n  - { text: We sent order #7\n    }\n',
      '3:13 what comes after the "#" would be left out as a comment; put the text in quotes',
    ],
    [
      'an amount with a comma in a flow',
      'ownup: 1\ncompensation: [{ amount: £1,260 }]\n',
      '2:29 compensation[0].260: a text with a comma in it goes in quotes',
    ],
    [
      'a sentence with a comma in a flow',
      'ownup: 1\nfixes: [{ text: We sent it, late }]\n',
      '2:29 fixes[0].late: a text with a comma in it goes in quotes',
    ],
    ['an empty file', '', '1:1 this is no disclosure; it starts with "ownup: 1"'],
    ['only white space', ' \n\n', '1:1 this is no disclosure; it starts with "ownup: 1"'],
    ['only a comment', '# nothing\n', '1:1 this is no disclosure; it starts with "ownup: 1"'],
    ['a list', '- ownup: 1\n', '1:1 this is no disclosure; it starts with "ownup: 1"'],
    ['a text', 'Dear Marcus', '1:1 this is no disclosure; it starts with "ownup: 1"'],
    ['bytes', '\u0000\u0001\u0002PNG', '1:1 this is no disclosure; it starts with "ownup: 1"'],
  ])('%s', (_what, text, words) => {
    expect(errorsOf(text)).toEqual([`acme.yaml:${words}`])
  })

  it('says little about a bomb', () => {
    const bombs = [
      `a: &a [x, x]\n${Array.from({ length: 30 }, (_, index) => `k${index}: &b${index} [*a, *a, *a]`).join('\n')}`,
      '['.repeat(200_000),
      '{a: '.repeat(100_000),
      `ownup: 1\nwhat: ${'- '.repeat(100_000)}x`,
      `ownup: 1\n${'x'.repeat(1025)}: y`,
    ]
    for (const bomb of bombs) {
      const said = errorsOf(bomb)
      expect(said.length).toBeGreaterThan(0)
      expect(said.length).toBeLessThan(100)
      expect(said.join('\n').length).toBeLessThan(10_000)
    }
  })

  it('refuses a file of two megabytes', () => {
    expect(errorsOf(`ownup: 1\n# ${'x'.repeat(2_000_000)}`)).toEqual([
      'acme.yaml:1:1 the file has 2000011 characters; a disclosure has at most 1000000',
    ])
  })
})

describe('a file as people write it', () => {
  it('may start with a byte order mark, and lines may end as on Windows', () => {
    expect(disclosureOf(`\uFEFF${sparse()}`.replace(/\n/g, '\r\n'))).toEqual(disclosureOf(sparse()))
    expect(errorsOf('\uFEFFownup: 1\r\nwhat: x\r\nwhen: soon')).toEqual([
      'acme.yaml:3:7 when: "soon" is no date; write one like 2026-11-27',
    ])
  })

  it('keeps a number that is a text as it was typed', () => {
    const { sender, matter, contact } = disclosureOf(
      'ownup: 1\nsender: { phone: 02079460112 }\ncontact: { phone: +442079460112, name: 007 }\nmatter: 1.10',
    )
    expect(sender?.phone).toBe('02079460112')
    expect(contact).toEqual({ phone: '+442079460112', name: '007' })
    expect(matter).toBe('1.10')
  })

  it('may hold a real comment after a value', () => {
    expect(disclosureOf('ownup: 1\nmatter: your invoice # the one from March\n').matter).toBe('your invoice')
  })

  it('may hold a number sign inside a word or in quotes', () => {
    expect(disclosureOf('ownup: 1\nmatter: your C#-course\nwhat: "We lost order #7"').matter).toBe('your C#-course')
  })

  it('knows where each field stands, and where it would', () => {
    const { positionOf } = readDisclosure(ACME.replace('soon', '2026-11-30'), 'acme.yaml')
    expect(positionOf('client.address')).toEqual({ line: 5, column: 12 })
    expect(positionOf('fixes[1].by')).toEqual({ line: 14, column: 9 })
    expect(positionOf('fixes[1].owner')).toEqual({ line: 13, column: 5 })
    expect(positionOf('sender.phone')).toEqual({ line: 7, column: 3 })
    expect(positionOf('cause')).toEqual({ line: 1, column: 1 })
  })
})

describe('every value of a file, and every gap', () => {
  it('is listed with its path', () => {
    const { values, gaps } = valuesOf(
      disclosureOf(sparse('fixes: [{ text: Done, status: done }]\ncause: not known yet\nactions: nothing\nworksheet: { notes: secret }')),
    )
    expect(values.map(({ path, visibility }) => `${path} ${visibility}`)).toEqual([
      'ownup record',
      'written record',
      'client.address public',
      'sender.name public',
      'matter public',
      'what public',
      'fixes[0].text public',
      'fixes[0].status record',
      'worksheet.notes private',
    ])
    expect(gaps).toEqual([
      { path: 'cause', state: 'unknown' },
      { path: 'actions', state: 'none' },
    ])
  })

  it('has its place in the schema, and only there', () => {
    expect(fieldAt('fixes[0].by')).toMatchObject({ is: 'leaf', type: 'moment' })
    expect(fieldAt('fixes.by')).toMatchObject({ is: 'leaf', type: 'moment' })
    expect(fieldAt('prevention')).toMatchObject({ is: 'group', states: true })
    for (const path of ['constructor', '__proto__', 'client.toString', 'fixes.length', 'nothing']) expect(fieldAt(path)).toBeUndefined()
  })

  it('has a path that can be taken apart and put together', () => {
    for (const path of ['what', 'fixes[0].by', 'compensation[12].amount']) expect(join(split(path))).toBe(path)
  })
})

describe('changing a file', () => {
  const KEPT = `# Ferrum, the November transfer
ownup: 1
matter: your transfer # as Marcus calls it
what: We sent it late.

# Who it is for
client:
  address: Marcus
  name: Marcus Hale
sender: { phone: 02079460112, name: 'Priya Raman' }
fixes:
  # the first one
  - text: Sent on Tuesday.
`

  it('keeps comments, order, quotes and everything else', () => {
    expect(
      editText(KEPT, [
        { path: 'client.name', value: 'Marcus W. Hale' },
        { path: 'cause', value: 'I forgot.' },
        { path: 'fixes[0].by', value: '2026-11-17' },
      ]),
    ).toBe(`# Ferrum, the November transfer
ownup: 1
matter: your transfer # as Marcus calls it
what: We sent it late.

# Who it is for
client:
  address: Marcus
  name: Marcus W. Hale
sender: { phone: "02079460112", name: 'Priya Raman' }
fixes:
  # the first one
  - text: Sent on Tuesday.
    by: 2026-11-17
cause: I forgot.
`)
  })

  it('takes a field out, and the group that is empty then', () => {
    expect(
      editText('ownup: 1\nclient: { name: A }\nfixes: [{ text: B }, { text: C }]\n', [{ path: 'client.name', value: undefined }]),
    ).toBe('ownup: 1\nfixes: [ { text: B }, { text: C } ]\n')
    expect(editText('ownup: 1\n', [{ path: 'client.name', value: undefined }])).toBe('ownup: 1\n')
  })

  it('makes a group of what was a single word', () => {
    expect(editText('ownup: 1\nprevention: does not apply\n', [{ path: 'prevention.text', value: 'We check.' }])).toBe(
      'ownup: 1\nprevention:\n  text: We check.\n',
    )
    expect(editText('ownup: 1\ncompensation: nothing\n', [{ path: 'compensation[0].form', value: 'redo' }])).toBe(
      'ownup: 1\ncompensation:\n  - form: redo\n',
    )
  })

  it('starts a file that is not there yet, or holds only a comment', () => {
    expect(editText('', [{ path: 'what', value: 'We did it.' }])).toBe('ownup: 1\nwhat: We did it.\n')
    expect(examine(editText('# for Acme\n', [{ path: 'what', value: 'We did it.' }]))).toMatchObject({
      disclosure: { ownup: 1, what: 'We did it.' },
      problems: [],
    })
    expect(editText('# for Acme\n', [{ path: 'what', value: 'We did it.' }])).toContain('# for Acme')
  })

  it('writes one answer twice where it is given twice', () => {
    const remedy = { form: 'refund', amount: '£5' }
    const text = editText('ownup: 1\n', [{ path: 'compensation', value: [remedy, remedy] }])
    expect(examine(text)).toMatchObject({ problems: [], raw: { compensation: [remedy, remedy] } })
  })

  it.each([' \n\n', '  - indented\n  - twice', 'a\n \nb', '\ta\nb'])('keeps the spaces that lines of %j begin with', (value) => {
    const text = editText(KEPT, [{ path: 'worksheet.notes', value }])
    const again = editText(text, [{ path: 'impact', value: 'You waited.' }])
    expect(examine(again).raw['worksheet']).toEqual({ notes: value })
  })

  it('changes what a file with Windows line ends says, too', () => {
    const text = editText(KEPT.replace(/\n/g, '\r\n'), [{ path: 'cause', value: 'I forgot.' }])
    expect(examine(text)).toMatchObject({ problems: [], disclosure: { cause: { state: 'known', value: 'I forgot.' } } })
    expect(text).toContain('# as Marcus calls it')
  })

  it('refuses a file that is broken, with words', () => {
    expect(() => editText('what: "x', [{ path: 'cause', value: 'y' }])).toThrow(UserError)
  })

  const answers = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
    fc.string({ unit: 'binary-ascii', minLength: 1, maxLength: 40 }),
    fc.constantFrom(
      'yes',
      'null',
      '~',
      '1.10',
      '0123',
      '# no',
      'a: b',
      '- x',
      '*a',
      '&a',
      '!x',
      "it's",
      '"',
      '"""',
      '{{x}}',
      '[a',
      '|',
      '>',
      '%',
      '@',
      '`',
    ),
    fc.tuple(fc.string({ unit: 'grapheme-ascii' }), fc.string({ unit: 'grapheme-ascii' })).map(([a, b]) => `${a}\n\n${b}`),
    fc.string({ unit: fc.constantFrom('word ', 'longer-word ', 'a ', '. ', ': ', '# '), minLength: 20, maxLength: 60 }),
  )
  const fields = fc.constantFrom(
    'what',
    'matter',
    'cause',
    'client.name',
    'fixes[0].text',
    'fixes[1].text',
    'worksheet.notes',
    'prevention.text',
    'impact',
  )

  it(`gives back the very text that was put in (seed ${SEED})`, () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fields, answers), { minLength: 1, maxLength: 5 }), (changes) => {
        const wanted = new Map<string, string>()
        let text = KEPT
        for (const [path, value] of changes) {
          wanted.set(path, value)
          text = editText(text, [{ path, value }])
        }
        const { raw } = examine(text)
        for (const [path, value] of wanted) {
          const found = split(path).reduce<unknown>((at, key) => (at as Record<string | number, unknown>)?.[key], raw)
          expect(found, text).toBe(value)
        }
        for (const comment of ['# Ferrum, the November transfer', '# Who it is for', '# the first one']) expect(text).toContain(comment)
      }),
      { seed: SEED, numRuns: 1000 },
    )
  })
})
