import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { LANGUAGE_IDS } from '../../src/disclosure/choices.ts'
import { languageOf } from '../../src/languages/other-language.ts'
import { lintText } from '../../src/lint/free-text.ts'
import { ROOT } from '../support.ts'

it.each(LANGUAGE_IDS)('the language of a message in "%s" is seen, whatever it is about', (language) => {
  const golden = join(ROOT, 'test', 'golden', language)
  const texts = ['rich', 'sparse'].flatMap((folder) =>
    readdirSync(join(golden, folder)).map((file) => [file, readFileSync(join(golden, folder, file), 'utf8')] as const),
  )
  // Indonesian and Malay share most words: a message of two sentences may hold none that only one of them has.
  const others = texts.filter(([, text]) => languageOf(text) !== language)
  const isClose = language === 'ms' ? (text: string) => languageOf(text) === 'id' && text.length < 500 : () => false
  expect(others.filter(([, text]) => !isClose(text)).map(([file]) => file)).toEqual([])
})

it('a message file is read in its own language', () => {
  const found = lintText(
    { text: 'Здравствуйте!\n\nПриносим извинения, если это доставило вам неудобства.\n\nИгорь' },
    { date: '2026-03-04' },
    {},
  )
  expect(found.map(({ rule }) => rule)).toContain('conditional-apology')
})
