import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LANGUAGES, packOf } from '../../src/languages/index.ts'
import { ROOT } from '../support.ts'
import { textsIn } from './strings.ts'

/** Debian's dictionaries. For Malay there is none. */
const DICTIONARIES = { en: ['en_GB', 'en_US'], id: ['id_ID'], ru: ['ru_RU'] } as const

const WORD = /\p{L}[\p{L}\p{M}]*(?:[-'’]\p{L}[\p{L}\p{M}]*)*/gu

/** Addresses, codes and names of files are no words. */
const NO_WORDS = /\S+@\S+|\b[\w-]+\.(?:yaml|txt|eml|html|example)\b|`[^`]+`|https?:\/\/\S+|--[a-z-]+/g

// Only somebody's own machine may leave this out, and it says so.
const isThere = spawnSync('hunspell', ['--version']).status === 0
const isLeftOut = !isThere && process.env['CI'] === undefined
if (isLeftOut)
  console.warn(
    'Left out: the spelling of what ownup writes. It needs: apt-get install hunspell hunspell-en-gb hunspell-en-us hunspell-id hunspell-ru',
  )

/** Names in another script are somebody else's to spell. */
const SCRIPTS = { Latin: /^[\p{Script=Latin}\p{M}'-]+$/u, Cyrillic: /^[\p{Script=Cyrillic}\p{M}'-]+$/u }

/** Words that are right and in no dictionary, each with the reason behind `#`. */
function exceptions(language: string): Set<string> {
  const lines = readFileSync(join(ROOT, 'test', 'languages', language, 'spelling.txt'), 'utf8').split('\n')
  return new Set(
    lines
      .filter((line) => line.trim() !== '' && !line.startsWith('#'))
      .flatMap((line) => {
        const [words, reason] = line.split('#')
        if (!reason?.trim()) throw new Error(`spelling.txt of ${language} gives no reason: ${line}`)
        return words!.trim().split(/\s+/)
      }),
  )
}

function unknownTo(dictionary: string, words: readonly string[]): Set<string> {
  const { stdout, status, stderr } = spawnSync('hunspell', ['-d', dictionary, '-i', 'UTF-8', '-l'], {
    input: words.join('\n'),
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  })
  if (status !== 0) throw new Error(`hunspell -d ${dictionary}: ${stderr}`)
  return new Set(stdout.split('\n').filter((word) => word !== ''))
}

describe.skipIf(isLeftOut)('every word that ownup brings along', () => {
  for (const language of Object.keys(DICTIONARIES).filter((each) => LANGUAGES.has(each)) as (keyof typeof DICTIONARIES)[]) {
    it.each(DICTIONARIES[language])(`in "${language}" is in the dictionary %s, or is an exception with a reason`, async (dictionary) => {
      const known = exceptions(language)
      const places = new Map<string, string>()
      for (const { where, text } of await textsIn(language)) {
        for (const [word] of text.replace(NO_WORDS, ' ').matchAll(WORD)) {
          const plain = word.replaceAll('’', "'")
          if (!known.has(plain) && SCRIPTS[packOf(language).script].test(plain)) places.set(plain, where)
        }
      }
      const unknown = unknownTo(dictionary, [...places.keys()])
      // A word with a hyphen comes back in parts.
      const whole = (part: string) => [...places.keys()].find((word) => word.split('-').includes(part)) ?? part
      const wrong = new Set([...unknown].map((word) => (places.has(word) ? word : whole(word))))
      expect([...wrong].map((word) => `${word} (${places.get(word) ?? '?'})`)).toEqual([])
    })

    it(`in "${language}" is an exception only while it is used`, async () => {
      const used = new Set(
        (await textsIn(language)).flatMap(({ text }) => (text.match(WORD) ?? []).map((word) => word.replaceAll('’', "'"))),
      )
      expect([...exceptions(language)].filter((word) => !used.has(word))).toEqual([])
    })
  }
})
