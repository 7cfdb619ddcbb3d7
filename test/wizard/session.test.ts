import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { newDraftPath } from '../../src/wizard/session.ts'
import { temporaryFolder, testIo } from '../support.ts'

test('a draft that is begun in the same moment as another is a draft of its own', () => {
  const io = { ...testIo(), env: { XDG_STATE_HOME: temporaryFolder() } }
  const paths = [1, 2, 3].map(() => {
    const path = newDraftPath(io)
    expect(existsSync(path)).toBe(false)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, 'ownup: 1\n')
    return path
  })
  expect(new Set(paths).size).toBe(3)
  // The list of unfinished drafts knows them by their ending.
  expect(paths.every((path) => path.endsWith('.yaml'))).toBe(true)
})
