import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rulesTable } from '../../src/commands/explain.ts'
import { main } from '../../src/main.ts'
import { ROOT, testIo } from '../support.ts'

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
const rows = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|[ -]+\|/.test(line))
    .map((line) => line.replace(/ +/g, ' '))

describe('the README', () => {
  it('opens with the two commands', () => {
    expect(readme.indexOf('npm ci && npm start')).toBeLessThan(readme.indexOf('npm ci && npm test'))
    expect(readme.split('\n').findIndex((line) => line.includes('npm ci && npm test'))).toBeLessThan(12)
  })

  it('lists the rules as they are: paste `ownup explain --markdown` if this fails', () => {
    const table = readme.slice(readme.indexOf('<!-- rules:'), readme.indexOf('<!-- /rules -->'))
    expect(rows(table)).toEqual(rows(rulesTable()))
  })

  it('shows the message that its example gives', async () => {
    const io = testIo()
    await main(['render', join(ROOT, 'templates/en/example.yaml')], io)
    const words = (text: string) => text.replace(/\s+/g, ' ')
    expect(words(readme)).toContain(words(io.out()).trim())
  })
})
