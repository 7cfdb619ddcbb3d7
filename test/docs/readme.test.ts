import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rulesTable } from '../../src/commands/explain.ts'
import { main } from '../../src/main.ts'
import { ROOT, testIo } from '../support.ts'
import { billing, ownup, teamWith } from '../team.ts'

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

  it('shows a team commands that work, one after the other', async () => {
    const section = readme.slice(readme.indexOf('## For a team'), readme.indexOf('## Where files are kept'))
    const block = (language: string) => new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(section)![1]!
    const folder = teamWith({})
    const lines = block('console').trimEnd().split('\n')
    expect(lines.length).toBeGreaterThan(5)
    for (const line of lines) {
      const words = line.replace(/ +#.*/, '').match(/"[^"]*"|\S+/g)!
      const args = words.slice(1).map((word) => word.replaceAll('"', ''))
      // All templates over all cases takes its time and has tests of its own.
      if (args[0] === 'lint') args.push('cases')
      if (args[1] === 'preview') args.push('en/outage')
      if (args[0] === 'approve') args.push('--name', 'Dana Reyes', '--role', 'team lead', '--yes')
      expect(await ownup(folder, ...args), line).toMatchObject({ code: 0 })
      if (args[0] !== 'init') continue
      writeFileSync(join(folder, 'ownup.yaml'), block('yaml'))
      mkdirSync(join(folder, 'disclosures'))
      const offer = "compensation: [{ form: refund, amount: '£900', basis: owed, by: 2026-11-24 }]\n"
      writeFileSync(join(folder, 'disclosures', 'obi.yaml'), billing(offer).replace('phone:', 'role: account manager, phone:'))
    }
  })

  it('shows the message that its example gives', async () => {
    const io = testIo()
    await main(['render', join(ROOT, 'templates/en/example.yaml')], io)
    const words = (text: string) => text.replace(/\s+/g, ' ')
    expect(words(readme)).toContain(words(io.out()).trim())
  })
})
