import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import fs, {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import type promises from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterEach, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { exists, readText } from '../../src/disclosure/read.ts'
import { isOpenElsewhere, StoredFile, writeText } from '../../src/disclosure/storage.ts'
import { UserError } from '../../src/errors.ts'
import { ROOT, temporaryFolder } from '../support.ts'

/** What happens just before a file is opened. */
let beforeOpening: ((file: string) => void) | undefined

/** A folder of a disk that is read-only. Node says that it is not there, of any below one that is missing. */
let readOnly: string | undefined

vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof promises>()
  const open: typeof promises.open = (file, ...rest) => {
    beforeOpening?.(String(file))
    return real.open(file, ...rest)
  }
  const mkdir = (async (path, options) => {
    const isDeep = typeof options === 'object' && options?.recursive === true
    if (readOnly !== undefined && String(path).startsWith(readOnly)) throw Object.assign(new Error(), { code: isDeep ? 'ENOENT' : 'EROFS' })
    return real.mkdir(path, options)
  }) as typeof promises.mkdir
  return { ...real, open, mkdir }
})

const OLD = 'ownup: 1\nwhat: The old answer.\n'
const NEW = 'ownup: 1\nwhat: The new answer.\n'

const asRoot = process.getuid?.() === 0

afterEach(() => {
  vi.restoreAllMocks()
})

/** A file with the old answer in it, open. */
async function opened(folder = temporaryFolder()): Promise<StoredFile> {
  const path = join(folder, 'acme.yaml')
  writeFileSync(path, OLD)
  const file = await StoredFile.open(path)
  onTestFinished(() => file.close())
  return file
}

async function failure(work: Promise<unknown>): Promise<UserError> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof UserError)) throw new Error(`expected a UserError, got ${String(error)}`)
  expect(`${error.message}\n${error.hint}`.split('\n')).toHaveLength(2)
  return error
}

/** The system says no at this step of writing. */
function failing(step: 'open' | 'write' | 'fsync' | 'rename', code: string): void {
  const error = Object.assign(new Error(`${code}: injected`), { code, syscall: step })
  vi.spyOn(fs, step).mockImplementation(((...args: unknown[]) => (args.at(-1) as (error: Error) => void)(error)) as never)
}

describe('saving', () => {
  it('replaces the file, for its owner’s eyes only', async () => {
    const file = await opened()
    chmodSync(file.path, 0o644)
    await file.save(NEW)
    expect(readFileSync(file.path, 'utf8')).toBe(NEW)
    expect(file.text).toBe(NEW)
    if (process.platform !== 'win32') expect(statSync(file.path).mode & 0o777).toBe(0o600)
  })

  it('makes the folder and the file where there is none', async () => {
    const path = join(temporaryFolder(), 'drafts', '2026', 'acme.yaml')
    const file = await StoredFile.open(path)
    expect(file.text).toBe('')
    await file.save(NEW)
    await file.close()
    expect(readFileSync(path, 'utf8')).toBe(NEW)
    if (process.platform !== 'win32') expect(statSync(join(path, '..')).mode & 0o777).toBe(0o700)
  })

  it('leaves nothing but the file behind', async () => {
    const folder = temporaryFolder()
    const file = await opened(folder)
    for (let turn = 0; turn < 5; turn++) await file.save(`${NEW}# ${turn}\n`)
    await file.close()
    expect(readdirSync(folder)).toEqual(['acme.yaml'])
  })

  it('writes to where a link points', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'real.yaml'), OLD)
    symlinkSync('real.yaml', join(folder, 'link.yaml'))
    const file = await StoredFile.open(join(folder, 'link.yaml'))
    await file.save(NEW)
    await file.close()
    expect(readFileSync(join(folder, 'real.yaml'), 'utf8')).toBe(NEW)
    expect(fs.lstatSync(join(folder, 'link.yaml')).isSymbolicLink()).toBe(true)
  })

  it('takes the file away when the draft is thrown away', async () => {
    const folder = temporaryFolder()
    const file = await opened(folder)
    await file.remove()
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('when it cannot be saved, the old file is whole and two lines say why', () => {
  it.each([
    ['write', 'ENOSPC', 'the disk is full'],
    ['fsync', 'ENOSPC', 'the disk is full'],
    ['write', 'EDQUOT', 'your disk quota is used up'],
    ['open', 'EACCES', 'this may not be read or written here'],
    ['open', 'EROFS', 'this disk is read-only'],
    ['open', 'EMFILE', 'the system says EMFILE'],
    ['fsync', 'EIO', 'the system says EIO'],
    ['rename', 'EPERM', 'this may not be read or written here'],
    ['rename', 'EISDIR', 'this is a folder, not a file'],
    ['rename', 'EBUSY', 'the system says EBUSY'],
  ] as const)('%s fails with %s', async (step, code, words) => {
    const folder = temporaryFolder()
    const file = await opened(folder)
    failing(step, code)
    const error = await failure(file.save(NEW))
    vi.restoreAllMocks()
    expect(error.message).toBe(`${file.path}: ${words}.`)
    expect(readFileSync(file.path, 'utf8')).toBe(OLD)
    expect(file.text).toBe(OLD)
    expect(readdirSync(folder).sort()).toEqual(['.acme.yaml.lock', 'acme.yaml'])
    await file.save(NEW)
    expect(readFileSync(file.path, 'utf8')).toBe(NEW)
  })

  it('a folder stands in its place', async () => {
    const folder = temporaryFolder()
    const error = await failure(StoredFile.open(folder))
    expect(error.message).toBe(`${folder}: this is a folder, not a file.`)
    expect((await failure(writeText(folder, 'x'))).message).toBe(`${folder}: this is a folder, not a file.`)
    expect((await failure(readText(folder))).message).toBe(`${folder}: this is a folder, not a file.`)
  })

  it('a part of the path is a file', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'file'), 'x')
    const path = join(folder, 'file', 'below', 'acme.yaml')
    expect((await failure(StoredFile.open(path))).message).toBe(`${path}: a part of this path is a file, not a folder.`)
    const next = join(folder, 'file', 'acme.yaml')
    expect((await failure(StoredFile.open(next))).message).toBe(`${next}: a part of this path is a file, not a folder.`)
    expect((await failure(writeText(next, 'x'))).message).toBe(`${next}: a part of this path is a file, not a folder.`)
  })

  it('a folder cannot be made on a disk that is read-only', async () => {
    readOnly = join(temporaryFolder(), 'disk')
    onTestFinished(() => void (readOnly = undefined))
    const path = join(readOnly, 'ownup', 'clients', 'ada.yaml')
    expect((await failure(writeText(path, 'x'))).message).toBe(`${path}: this disk is read-only.`)
    expect((await failure(StoredFile.open(path))).message).toBe(`${path}: this disk is read-only.`)
  })

  it('its name is too long', async () => {
    const path = join(temporaryFolder(), `${'x'.repeat(300)}.yaml`)
    expect((await failure(StoredFile.open(path))).message).toMatch(/: this name is too long\.$/)
  })

  it.skipIf(asRoot)('the folder is read-only (root may write anywhere, so root does not try this)', async () => {
    const folder = temporaryFolder()
    chmodSync(folder, 0o500)
    expect((await failure(StoredFile.open(join(folder, 'acme.yaml')))).message).toMatch(/this may not be read or written here\.$/)
    chmodSync(folder, 0o700)
  })

  it('takes its lock away again when the file cannot be read', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'acme.yaml'), Buffer.from([0xff, 0xfe, 0x6f, 0x00]))
    const error = await failure(StoredFile.open(join(folder, 'acme.yaml')))
    expect(error.message).toMatch(/acme\.yaml: this file is not UTF-8 text\.$/)
    expect(readdirSync(folder)).toEqual(['acme.yaml'])
  })
})

describe('a file that was changed by an editor meanwhile', () => {
  it('stays as it is, and the answers are in another one', async () => {
    const file = await opened()
    writeFileSync(file.path, `${OLD}# by hand\n`)
    const error = await failure(file.save(NEW))
    expect(error.message).toBe(`${file.path} was changed by another program while you were answering.`)
    expect(error.hint).toContain(`${file.path}.mine`)
    expect(readFileSync(file.path, 'utf8')).toBe(`${OLD}# by hand\n`)
    expect(readFileSync(`${file.path}.mine`, 'utf8')).toBe(NEW)
    if (process.platform !== 'win32') expect(statSync(`${file.path}.mine`).mode & 0o777).toBe(0o600)
  })

  it('keeps the latest answers of this wizard, and those of an earlier one', async () => {
    const file = await opened()
    writeFileSync(`${file.path}.mine`, 'answers of last week')
    writeFileSync(file.path, `${OLD}# by hand\n`)
    await failure(file.save(NEW))
    const error = await failure(file.save(`${NEW}# later\n`))
    expect(readFileSync(`${file.path}.mine`, 'utf8')).toBe('answers of last week')
    expect(readFileSync(`${file.path}.mine2`, 'utf8')).toBe(`${NEW}# later\n`)
    expect(error.hint).toContain(`${file.path}.mine2`)
  })

  it.each([
    ['saved in another encoding', Buffer.from([0xff, 0xfe, 0x6f, 0x00])],
    ['emptied', Buffer.alloc(0)],
  ])('also when it was %s', async (_what, bytes) => {
    const file = await opened()
    writeFileSync(file.path, bytes)
    await failure(file.save(NEW))
    expect(readFileSync(file.path)).toEqual(bytes)
    expect(readFileSync(`${file.path}.mine`, 'utf8')).toBe(NEW)
  })

  it('is no change when it was only touched', async () => {
    const file = await opened()
    writeFileSync(file.path, OLD)
    await file.save(NEW)
    expect(readFileSync(file.path, 'utf8')).toBe(NEW)
  })

  it('is written anew when it was taken away', async () => {
    const file = await opened()
    rmSync(file.path)
    await file.save(NEW)
    expect(readFileSync(file.path, 'utf8')).toBe(NEW)
  })

  it('is not overwritten where it was not there at first', async () => {
    const path = join(temporaryFolder(), 'acme.yaml')
    const file = await StoredFile.open(path)
    writeFileSync(path, OLD)
    await failure(file.save(NEW))
    await file.close()
    expect(readFileSync(path, 'utf8')).toBe(OLD)
  })

  it('may start with a byte order mark', async () => {
    const path = join(temporaryFolder(), 'acme.yaml')
    writeFileSync(path, `\uFEFF${OLD}`)
    const file = await StoredFile.open(path)
    expect(file.text).toBe(OLD)
    await file.save(NEW)
    await file.close()
    expect(readFileSync(path, 'utf8')).toBe(NEW)
  })
})

const lockOf = (path: string) => join(path, '..', `.${path.split('/').at(-1)}.lock`)

/** The number of a process that has ended. */
function deadProcess(): number {
  return spawnSync(process.execPath, ['-e', '']).pid
}

describe('two wizards on one file', () => {
  it('the second is told, and can start when the first has ended', async () => {
    const file = await opened()
    const error = await failure(StoredFile.open(file.path))
    expect(error.message).toBe(`${file.path} is open in another ownup (process ${process.pid}).`)
    expect(error.hint).toBe(`Finish there first. If that window is gone, delete ${lockOf(file.path)} and start again.`)
    await file.close()
    const again = await StoredFile.open(file.path)
    await again.close()
  })

  it('also when the second comes through a link', async () => {
    const folder = temporaryFolder()
    const file = await opened(folder)
    symlinkSync('acme.yaml', join(folder, 'link.yaml'))
    await failure(StoredFile.open(join(folder, 'link.yaml')))
    await file.save(NEW)
  })

  it('the lock of a process that has died holds nobody up', async () => {
    const path = join(temporaryFolder(), 'acme.yaml')
    writeFileSync(lockOf(path), `${deadProcess()} ${hostname()}\n`)
    expect(await isOpenElsewhere(path)).toBe(false)
    const file = await StoredFile.open(path)
    await file.close()
    expect(existsSync(lockOf(path))).toBe(false)
  })

  it('the lock of an earlier process with our own number holds nobody up', async () => {
    const path = join(temporaryFolder(), 'acme.yaml')
    writeFileSync(lockOf(path), `${process.pid} ${hostname()}\n`)
    const file = await StoredFile.open(path)
    await file.close()
  })

  it('the lock of another machine counts: whether that one lives cannot be seen from here', async () => {
    const path = join(temporaryFolder(), 'acme.yaml')
    writeFileSync(lockOf(path), `${deadProcess()} other-machine\n`)
    expect(await isOpenElsewhere(path)).toBe(true)
    expect((await failure(StoredFile.open(path))).message).toMatch(/is open in another ownup \(process \d+ on other-machine\)\.$/)
  })

  it('an empty lock is being written just now, or was left when the disk was full', async () => {
    const path = join(temporaryFolder(), 'acme.yaml')
    writeFileSync(lockOf(path), '')
    await failure(StoredFile.open(path))
    const longAgo = Date.now() / 1000 - 60
    utimesSync(lockOf(path), longAgo, longAgo)
    const file = await StoredFile.open(path)
    await file.close()
  })

  it('of many that find a dead lock, one gets in', async () => {
    const path = join(temporaryFolder(), 'acme.yaml')
    for (let round = 0; round < 10; round++) {
      writeFileSync(lockOf(path), `${deadProcess()} ${hostname()}\n`)
      const results = await Promise.allSettled(Array.from({ length: 12 }, () => StoredFile.open(path)))
      const files = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
      expect(files).toHaveLength(1)
      await files[0]!.close()
    }
  })

  it('the dead lock is not taken away when somebody else has just taken it over', async () => {
    const path = join(temporaryFolder(), 'acme.yaml')
    writeFileSync(lockOf(path), `${deadProcess()} ${hostname()}\n`)
    const living = `${process.ppid} ${hostname()}\n`
    beforeOpening = (file) => {
      if (file.endsWith('.break')) writeFileSync(lockOf(path), living)
    }
    onTestFinished(() => void (beforeOpening = undefined))
    expect((await failure(StoredFile.open(path))).message).toContain(`(process ${process.ppid})`)
    expect(readFileSync(lockOf(path), 'utf8')).toBe(living)
  })

  it('closing leaves the lock of somebody else alone', async () => {
    const file = await opened()
    writeFileSync(lockOf(file.path), `1 ${hostname()}\n`)
    await file.close()
    expect(readFileSync(lockOf(file.path), 'utf8')).toBe(`1 ${hostname()}\n`)
  })
})

describe('in a process of its own', () => {
  const script = join(mkdtempSync(join(tmpdir(), 'ownup-test-')), 'wizard.cjs')

  beforeAll(async () => {
    const contents = `
      import { StoredFile } from ${JSON.stringify(join(ROOT, 'src/disclosure/storage.ts'))}
      const [path, saves] = process.argv.slice(2)
      const run = async () => {
        const file = await StoredFile.open(path)
        process.stdout.write('open\\n')
        for (let turn = 0; turn < Number(saves); turn++) await file.save('start ' + turn + ' ' + 'x'.repeat(200_000) + ' end ' + turn)
        setInterval(() => {}, 1000)
      }
      run().catch((error) => process.stdout.write('refused: ' + error.message + '\\n'))`
    await build({ stdin: { contents, resolveDir: ROOT }, bundle: true, platform: 'node', format: 'cjs', outfile: script })
    return () => rmSync(join(script, '..'), { recursive: true, force: true })
  })

  /** Starts another wizard on this file. @returns its first line */
  function start(path: string, saves = 0): { child: ChildProcess; said: Promise<string> } {
    const child = spawn(process.execPath, [script, path, String(saves)], { stdio: ['ignore', 'pipe', 'inherit'] })
    onTestFinished(() => void child.kill('SIGKILL'))
    return { child, said: new Promise((resolve) => child.stdout.once('data', (chunk: Buffer) => resolve(String(chunk).trim()))) }
  }

  const kill = (child: ChildProcess) =>
    new Promise<void>((resolve, reject) => {
      if (child.exitCode !== null) return reject(new Error(`ended by itself with ${child.exitCode}`))
      child.once('exit', () => resolve())
      child.kill('SIGKILL')
    })

  it('another wizard is seen, and a killed one is not', async () => {
    const path = join(temporaryFolder(), 'acme.yaml')
    const { child, said } = start(path)
    expect(await said).toBe('open')
    expect(await isOpenElsewhere(path)).toBe(true)
    expect((await failure(StoredFile.open(path))).message).toBe(`${path} is open in another ownup (process ${child.pid}).`)
    await kill(child)
    expect(await isOpenElsewhere(path)).toBe(false)
    const file = await StoredFile.open(path)
    await file.close()
  })

  it('of several that start at once on a dead lock, one gets in', async () => {
    const path = join(temporaryFolder(), 'acme.yaml')
    writeFileSync(lockOf(path), `${deadProcess()} ${hostname()}\n`)
    const wizards = Array.from({ length: 5 }, () => start(path))
    const said = await Promise.all(wizards.map((wizard) => wizard.said))
    expect(said.filter((line) => line === 'open')).toHaveLength(1)
    expect(said.filter((line) => line.startsWith('refused: '))).toHaveLength(4)
  })

  it('killed at any moment, it leaves a whole file', async () => {
    const path = join(temporaryFolder(), 'acme.yaml')
    for (let round = 0; round < 6; round++) {
      const { child, said } = start(path, 100_000)
      expect(await said).toBe('open')
      await new Promise((resolve) => setTimeout(resolve, 20 + round * 13))
      await kill(child)
      if (existsSync(path)) expect(readFileSync(path, 'utf8')).toMatch(/^start (\d+) x{200000} end \1$/)
    }
    expect(existsSync(path)).toBe(true)
  })
})

describe('reading', () => {
  it('names a file that is not there', async () => {
    const error = await failure(readText(join(ROOT, 'none.yaml')))
    expect(error.message).toMatch(/none\.yaml: there is no such file\.$/)
    expect(await exists(join(ROOT, 'none.yaml'))).toBe(false)
    expect(await exists(join(ROOT, 'package.json'))).toBe(true)
  })
})
