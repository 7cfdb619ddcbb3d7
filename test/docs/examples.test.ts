import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { main } from '../../src/main.ts'
import { temporaryFolder, testIo } from '../support.ts'

/** The examples of a command's help, each as its arguments. */
async function examplesOf(...command: string[]): Promise<string[][]> {
  const io = testIo()
  await main([...command, '--help'], io)
  const lines = io.out().match(/^ {2}\$ ownup .*$/gm) ?? []
  return lines.map((line) => (line.match(/"[^"]*"|\S+/g) ?? []).slice(2).map((word) => word.replace(/^"|"$/g, '')))
}

/** A team with a client and a promise, as the examples have them. */
function team(): string {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'ownup.yaml'), 'max-warnings: 9\n')
  mkdirSync(join(folder, 'clients'))
  mkdirSync(join(folder, 'disclosures'))
  writeFileSync(join(folder, 'clients', 'adaeze.yaml'), 'name: Adaeze Eze\n')
  writeFileSync(
    join(folder, 'disclosures', 'ferrum.yaml'),
    'ownup: 1\nwritten: 2026-11-16\nfixes: [{ text: "We check each invoice.", status: planned }]\nnext: 2026-12-01\n',
  )
  return folder
}

describe('the examples of the help', () => {
  it.each([
    [['client']],
    [['client', 'list']],
    [['client', 'show']],
    [['client', 'add']],
    [['client', 'edit']],
    [['client', 'rename']],
    [['client', 'remove']],
    [['promises']],
    [['promises', 'kept']],
  ])('ownup %j: run as they stand', async (command) => {
    const examples = await examplesOf(...command)
    expect(examples.length).toBeGreaterThan(0)
    for (const args of examples) {
      const folder = team()
      // The name of a fix is made from its words.
      const listed = testIo({ cwd: folder })
      await main(['promises', '--json'], listed)
      const fix = /ferrum:fixes-[0-9a-f]{4}/.exec(listed.out())![0]
      const io = testIo({ cwd: folder })
      const code = await main(
        args.map((word) => word.replace(/^ferrum:fixes-.*/, fix)),
        io,
      )
      expect({ code, err: code === 0 ? '' : io.err() }, args.join(' ')).toEqual({ code: 0, err: '' })
    }
  })
})
