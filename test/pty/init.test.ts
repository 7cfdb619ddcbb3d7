import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Desk, enter, pick } from './terminal.ts'

/** `ownup init` in a folder that is not empty: it asks before it touches anything. */

const OURS = 'rules: { thanks: off }\n'

let desk: Desk
beforeEach(() => {
  desk = new Desk()
  desk.write('ownup.yaml', OURS)
  desk.write('cases/example.yaml', 'ours: yes\n')
})
afterEach(() => desk.clear())

const isThere = (name: string) => existsSync(join(desk.work, name))

test('what is there is asked about, file by file, and left unless somebody says otherwise', async () => {
  const terminal = desk.start(['init'])
  await terminal.at('ownup.yaml is there already. What now?')
  expect(isThere('templates')).toBe(false)
  await terminal.tell([
    ['ownup.yaml is there already. What now?', enter],
    ['cases/example.yaml is there already. What now?', pick('Replace it')],
  ])
  expect(await terminal.exit()).toBe(0)
  expect(terminal.screen()).toContain('Left as it is: ownup.yaml')
  expect(desk.read('ownup.yaml')).toBe(OURS)
  expect(desk.read('cases/example.yaml')).toMatch(/^# A sample case/)
  expect(desk.read('cases/example.yaml.before')).toBe('ours: yes\n')
  expect(isThere('templates/en/README')).toBe(true)
  // Another time, what it was the first time is still there.
  desk.write('cases/example.yaml', 'ours: no\n')
  const again = desk.start(['init'])
  await again.tell([
    ['ownup.yaml is there already. What now?', enter],
    ['cases/example.yaml is there already. What now?', pick('Replace it')],
  ])
  expect(await again.exit()).toBe(0)
  expect(again.screen()).toContain('what it was is in cases/example.yaml.before2')
  expect(desk.read('cases/example.yaml.before')).toBe('ours: yes\n')
  expect(desk.read('cases/example.yaml.before2')).toBe('ours: no\n')
})

test('whoever stops at a question leaves everything as it was', async () => {
  const terminal = desk.start(['init'])
  await terminal.tell([['ownup.yaml is there already. What now?', pick('Replace it')]])
  await terminal.at('cases/example.yaml is there already. What now?')
  terminal.key('ctrl-c')
  expect(await terminal.exit()).toBe(130)
  expect(desk.files()).toEqual(['cases', 'ownup.yaml'])
  expect(desk.read('ownup.yaml')).toBe(OURS)
  expect(desk.read('cases/example.yaml')).toBe('ours: yes\n')
  expect(isThere('.github')).toBe(false)
})
