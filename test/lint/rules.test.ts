import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lint } from '../../src/lint/lint.ts'
import { RULES } from '../../src/lint/rules/index.ts'
import { documentFor, nameOf } from './example.ts'

describe.each(RULES.map((rule) => [rule.id, rule] as const))('rule %s', (_id, rule) => {
  it.each(rule.examples.bad.map((example) => [nameOf(example), example] as const))('finds %s', (_name, example) => {
    expect(lint(documentFor(example), { rules: [rule] })).not.toEqual([])
  })

  it.each(rule.examples.good.map((example) => [nameOf(example), example] as const))('is silent at %s', (_name, example) => {
    expect(lint(documentFor(example), { rules: [rule] })).toEqual([])
  })

  it('says what, why and what to write instead', () => {
    expect(rule.examples.bad.length).toBeGreaterThan(0)
    expect(rule.examples.good.length).toBeGreaterThan(0)
    for (const words of [rule.summary, rule.why, rule.better]) expect(words.length).toBeGreaterThan(20)
  })
})

it('lists every rule file, and nothing else', () => {
  const files = readdirSync(new URL('../../src/lint/rules', import.meta.url)).map((file) => basename(file, '.ts'))
  expect(RULES.map((rule) => rule.id).sort()).toEqual(files.filter((file) => file !== 'index').sort())
})

it('gives every rule its own id', () => {
  expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length)
})

describe('shouting', () => {
  const [shouting] = RULES.filter(({ id }) => id === 'shouting')
  const all = Array.from({ length: 0x110000 - 0xe000 + 0xd800 }, (_, index) =>
    String.fromCodePoint(index < 0xd800 ? index : index - 0xd800 + 0xe000),
  )
  const isFound = (text: string) => lint(documentFor(text), { rules: [shouting!] }).length > 0

  // What is looked for first, because that is fast, must not leave anything out.
  it('sees every emoji', () => {
    const emoji = all.flatMap((letter) =>
      /\p{Emoji_Presentation}/u.test(letter) ? [letter] : /\p{Extended_Pictographic}/u.test(letter) ? [`${letter}\uFE0F`] : [],
    )
    expect(emoji.length).toBeGreaterThan(1000)
    expect(emoji.filter((each) => !isFound(`We sent it. Enjoy it ${each} all day.`))).toEqual([])
  })

  it('sees capitals of every script', () => {
    const capitals = all.filter((letter) => /\p{Lu}/u.test(letter) && letter.normalize('NFC') === letter)
    expect(capitals.length).toBeGreaterThan(1500)
    expect(capitals.filter((each) => !isFound(`We sent it. Take it ${each.repeat(8)} now.`))).toEqual([])
  })
})
