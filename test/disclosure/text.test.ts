import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clean, fileNameFor, notes, oneLine, sentences } from '../../src/disclosure/text.ts'
import { SEED } from '../support.ts'

const RIGHT_TO_LEFT_OVERRIDE = '\u202E'

describe('what is typed or pasted is made harmless', () => {
  it.each([
    ['a colour for a terminal', 'a \u001B[31mred\u001B[0m word', 'a red word'],
    ['a colour in one byte', 'a \u009B31mred\u009B0m word', 'a red word'],
    ['a window title (OSC 0)', '\u001B]0;pwned\u0007name', 'name'],
    ['a link that hides its target (OSC 8)', 'see \u001B]8;;http://evil.example\u001B\\this\u001B]8;;\u001B\\', 'see this'],
    ['a write to the clipboard (OSC 52)', '\u001B]52;c;cm0gLXJm\u0007name', 'name'],
    ['a sequence that was cut off', 'name\u001B]52;c;cm0gLXJm', 'name]52;c;cm0gLXJm'],
    ['a bell and a backspace', 'na\u0007me\u0008', 'name'],
    ['NUL', 'na\u0000me', 'name'],
    ['a text that reads backwards', `in${RIGHT_TO_LEFT_OVERRIDE}voice.exe`, 'invoice.exe'],
    ['isolates and marks', 'a\u2066b\u2069c\u200Fd\u061Ce\u206Af', 'abcdef'],
    ['a byte order mark', '\uFEFFname', 'name'],
    ['the marks of the trace', 'x\uE0000\uE001y\uE002', 'x0y'],
    ['private-use characters of the upper planes', 'x\u{F0000}y\u{10FFFD}', 'xy'],
    ['half a character', 'x\uD83Dy\uDE00', 'x\uFFFDy\uFFFD'],
    ['code points that are no characters', 'x\uFFFEy\uFDD0z', 'xyz'],
    ['a letter in two pieces', 'Zoe\u0308', 'Zoë'],
    ['every kind of line break', 'a\r\nb\rc\u0085d\u2028e\u2029f', 'a\nb\nc\nd\ne\nf'],
    ['a tab', 'a\tb', 'a b'],
  ])('%s', (_what, typed, wanted) => {
    expect(clean(typed)).toBe(wanted)
  })

  it.each(["O'Brien & Sons <b>", '日本語', 'Привет', 'אבג', 'family 👨‍👩‍👧', 'naïve café', 'a\u00A0b', '{{client.name}}', '🏴󠁧󠁢󠁳󠁣󠁴󠁿'])(
    'leaves "%s" as it is',
    (typed) => {
      expect(clean(typed)).toBe(typed)
    },
  )

  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.oneof(
          fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
          fc.constantFrom(
            '\u001B',
            '[',
            ']',
            'm',
            '\u0007',
            '\r',
            '\n',
            '\\',
            '\u009B',
            '\uD83D',
            '\uDE00',
            '\uE000',
            '\u202E',
            'é',
            'e\u0301',
          ),
        ),
        { maxLength: 60 },
      )
      .map((units) => units.join('')),
  )

  it('makes no character of two halves that an escape held apart', () => {
    expect(clean('\udb80\u001b\udc00')).toBe('\uFFFD\uFFFD')
  })

  it(`leaves nothing harmful, whatever comes in (seed ${SEED})`, () => {
    fc.assert(
      fc.property(anything, (typed) => {
        const cleaned = clean(typed)
        expect(cleaned).not.toMatch(/[^\P{Cc}\n]/u)
        expect(cleaned).not.toMatch(/\p{Bidi_Control}/u)
        expect(cleaned).not.toMatch(/\p{Co}|\p{Cs}|\p{Noncharacter_Code_Point}|\uFEFF/u)
        expect(cleaned).not.toMatch(/[\u2028\u2029]/)
        expect(cleaned).toBe(cleaned.normalize('NFC'))
        expect(clean(cleaned)).toBe(cleaned)
      }),
      { seed: SEED, numRuns: 3000 },
    )
  })

  it(`settles what it cleans at once (seed ${SEED})`, () => {
    fc.assert(
      fc.property(anything, (typed) => {
        for (const settle of [oneLine, sentences, notes]) expect(settle(settle(typed))).toBe(settle(typed))
        expect(oneLine(typed)).not.toMatch(/\n| {2}|^ | $/)
        expect(sentences(typed)).not.toMatch(/\n{3}|[^\n]\n[^\n]| {2}|^\s|\s$/)
      }),
      { seed: SEED, numRuns: 1000 },
    )
  })
})

describe('a sentence', () => {
  it.each([
    ['We sent it late', 'We sent it late.'],
    ['We sent it late.', 'We sent it late.'],
    ['Did we?', 'Did we?'],
    ['You said "stop."', 'You said "stop."'],
    ['We sent it late (again)', 'We sent it late (again).'],
    ['We sent\nit   late', 'We sent it late.'],
    ['One paragraph\n\n \n\nAnother one', 'One paragraph.\n\nAnother one.'],
    ['We sent it late,', 'We sent it late.'],
    ['これは間違いでした。', 'これは間違いでした。'],
    ['यह गलती थी।', 'यह गलती थी।'],
    ['هل أخطأنا؟', 'هل أخطأنا؟'],
    ['Mr. Lee and Co.', 'Mr. Lee and Co.'],
  ])('%j is %j', (typed, wanted) => {
    expect(sentences(typed)).toBe(wanted)
  })
})

it('keeps notes line by line', () => {
  expect(notes('  first  \r\nsecond\t\n\nthird ')).toBe('first\nsecond\n\nthird')
})

it.each([
  ['Marcus Hale', 'marcus-hale'],
  ['O’Neil & "Sons"', 'o-neil-sons'],
  ['../../etc/passwd', 'etc-passwd'],
  ['Анна Петрова', 'анна-петрова'],
  ['…', ''],
  // Windows keeps these for devices.
  ['Con', 'con-1'],
  ['NUL', 'nul-1'],
  ['Connie', 'connie'],
  [`${'x'.repeat(59)} y`, 'x'.repeat(59)],
])('the file of "%s" is called %s', (name, wanted) => {
  expect(fileNameFor(name)).toBe(wanted)
})
