import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { applyBaseline, baselineOf, readBaseline, shrunk, writeBaseline } from '../../src/lint/baseline.ts'
import type { Reported } from '../../src/lint/report.ts'
import { main } from '../../src/main.ts'
import { temporaryFolder, testIo } from '../support.ts'

function found(rule: string, file: string, words: string, line = 1): Reported {
  return { rule, severity: 'error', message: `${rule}.`, file, line, column: 1, sentence: words, fields: [] }
}

const A = found('thanks', 'b.hbs', 'Thank you. Thank you.')
const B = found('subject', 'a.hbs', 'Hello')
const C = found('thanks', 'a.hbs', 'Thanks and thanks.')

describe('a baseline', () => {
  it('is written in order, one finding a line, without line numbers', () => {
    expect(writeBaseline(baselineOf([A, B, { ...A, line: 9 }]))).toBe(`{
  "version": 1,
  "findings": [
    {"rule":"subject","file":"a.hbs","words":"Hello","count":1},
    {"rule":"thanks","file":"b.hbs","words":"Thank you. Thank you.","count":2}
  ]
}
`)
    expect(writeBaseline(baselineOf([B, A, A]))).toBe(writeBaseline(baselineOf([A, A, B])))
  })

  it('reads back as it was written, also with nothing in it', () => {
    for (const baseline of [baselineOf([A, B, C]), baselineOf([])]) expect(readBaseline(writeBaseline(baseline), 'x')).toEqual(baseline)
  })

  it('takes the message where there are no words', () => {
    const { sentence: _sentence, ...whole } = A
    expect(baselineOf([whole]).findings).toEqual([{ rule: 'thanks', file: 'b.hbs', words: 'thanks.', count: 1 }])
  })

  it('silences what it knows, wherever that has moved to, and as often as it knows it', () => {
    const moved = { ...A, line: 40 }
    expect(applyBaseline([moved, B], baselineOf([A]))).toEqual({ findings: [B], silenced: 1, gone: [] })
    expect(applyBaseline([A, moved], baselineOf([A]))).toEqual({ findings: [moved], silenced: 1, gone: [] })
  })

  it('does not know the same words in another file or for another rule', () => {
    const others = [
      { ...A, file: 'c.hbs' },
      { ...A, rule: 'shouting' },
    ]
    expect(applyBaseline(others, baselineOf([A])).findings).toEqual(others)
  })

  it('says which of its entries are gone, and how often', () => {
    const { gone } = applyBaseline([A], baselineOf([A, A, A, B]))
    expect(gone).toEqual([
      { rule: 'subject', file: 'a.hbs', words: 'Hello', count: 1 },
      { rule: 'thanks', file: 'b.hbs', words: 'Thank you. Thank you.', count: 2 },
    ])
  })

  it('only shrinks', () => {
    expect(shrunk(baselineOf([A, A, B]), [A, C])).toEqual(baselineOf([A]))
    expect(shrunk(baselineOf([]), [A, B])).toEqual(baselineOf([]))
  })

  it('keeps what a run has not looked at', () => {
    const scope = { nameOf: (file: string) => file, isChecked: (name: string) => name === 'a.hbs' }
    expect(applyBaseline([], baselineOf([A, B]), scope).gone).toHaveLength(1)
    expect(shrunk(baselineOf([A, B]), [], scope)).toEqual(baselineOf([A]))
  })
})

describe('a file that is no baseline', () => {
  const entry = '{"rule":"thanks","file":"a.hbs","words":"x","count":1}'
  it.each([
    ['', ': this is not the JSON of a baseline.'],
    ['{\n  "version": 1,\n  "findings": [,]\n}', ': this is not the JSON of a baseline.'],
    [`{\n<<<<<<< HEAD\n`, ':2: a merge conflict stands here; keep the entries that both versions have.'],
    ['[]', ': this is no baseline that ownup wrote.'],
    ['null', ': this is no baseline that ownup wrote.'],
    ['{"version":"1","findings":[]}', ': this is no baseline that ownup wrote.'],
    ['{"version":2,"findings":[]}', ': this ownup reads version 1 of a baseline, and this is version 2.'],
    [`{"version":1,"findings":[${entry},{"rule":"thanks"}]}`, ': entry 2 lacks a rule, a file, words or a count.'],
    [`{"version":1,"findings":[${entry.replace('1}', '0}')}]}`, ': entry 1 lacks a rule, a file, words or a count.'],
    ['{"version":1,"findings":[null]}', ': entry 1 lacks a rule, a file, words or a count.'],
  ])('%j is refused', (text, words) => {
    expect(() => readBaseline(text, 'ownup-baseline.json')).toThrow(
      expect.objectContaining({ message: `ownup-baseline.json${words}`, exitCode: 2 }) as Error,
    )
  })
})

describe('ownup lint with a baseline', () => {
  const BAD = 'Dear Ana,\n\nWe are sorry if this caused any inconvenience.\n'
  const GOOD = 'The parcel is on its way.\n'

  function team() {
    const folder = temporaryFolder()
    mkdirSync(join(folder, '.git'))
    mkdirSync(join(folder, 'sent'))
    writeFileSync(join(folder, 'ownup.yaml'), 'baseline: ownup-baseline.json\n')
    for (const name of ['one.txt', 'two.txt']) writeFileSync(join(folder, 'sent', name), BAD)
    const run = async (args: string[], cwd = folder) => {
      const io = testIo({ cwd })
      return { code: await main(['lint', ...args], io), out: io.out(), err: io.err() }
    }
    const baseline = () => readFileSync(join(folder, 'ownup-baseline.json'), 'utf8')
    return { folder, run, baseline }
  }

  it('is told to write one where there is none', async () => {
    const { code, err } = await team().run(['sent'])
    expect(code).toBe(2)
    expect(err).toBe('ownup-baseline.json: there is no such baseline.\nWrite one with: ownup lint --update-baseline\n')
  })

  it('is clean once all is known, from whichever folder it runs', async () => {
    const { folder, run, baseline } = team()
    expect(await run(['sent', '--update-baseline'])).toMatchObject({ code: 0 })
    expect(baseline()).toContain('"file":"sent/one.txt"')
    expect(await run(['sent'])).toMatchObject({ code: 0 })
    expect(await run(['one.txt'], join(folder, 'sent'))).toMatchObject({ code: 0 })
  })

  it('says what is gone, and takes it out when told to; what was not checked stays', async () => {
    const { folder, run, baseline } = team()
    await run(['sent', '--update-baseline'])
    const before = baseline()
    writeFileSync(join(folder, 'sent/one.txt'), GOOD)
    const { code, err } = await run(['sent/one.txt'])
    expect(code).toBe(0)
    expect(err).toMatch(/^\d+ findings? in the baseline (is|are) gone: run with --update-baseline$/m)
    expect(baseline()).toBe(before)
    await run(['sent/one.txt', '--update-baseline'])
    expect(baseline()).not.toContain('sent/one.txt')
    expect(baseline()).toContain('sent/two.txt')
  })

  it('still fails on what is new, and does not take that in', async () => {
    const { folder, run, baseline } = team()
    await run(['sent', '--update-baseline'])
    const before = baseline()
    writeFileSync(join(folder, 'sent/two.txt'), `${BAD}\nMistakes were made.\n`)
    const { code, out } = await run(['sent', '--update-baseline'])
    expect(code).toBe(1)
    expect(out).toContain('sent/two.txt:5:')
    expect(baseline()).not.toContain('Mistakes were made')
    expect(baseline().length).toBeLessThanOrEqual(before.length)
  })

  it.skipIf(process.platform === 'win32')('can be read by the whole team', async () => {
    const { folder, run } = team()
    await run(['sent', '--update-baseline'])
    expect(statSync(join(folder, 'ownup-baseline.json')).mode & 0o777).toBe(0o666 & ~process.umask())
  })
})
