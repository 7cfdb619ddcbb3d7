import { createHash, randomUUID } from 'node:crypto'
import { constants, existsSync } from 'node:fs'
import { access, copyFile, link, mkdir, open, readFile, realpath, rm, stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { EXIT, UserError } from '../errors.ts'
import { say } from '../said.ts'
import { codeOf, decode, exists, readIfThere, storageError } from './read.ts'

/** Disclosures name people and amounts: for their owner's eyes only. */
const MODE = 0o600

/**
 * One file that the wizard writes to after each answer. It never overwrites what somebody else wrote there:
 * a lock keeps a second wizard away, and a digest notices an editor.
 */
export class StoredFile {
  public text = ''
  private digest: string | undefined
  /** Where the answers go if somebody else changed the file. */
  private rescue: string | undefined

  private constructor(
    readonly path: string,
    private readonly lock: Lock,
  ) {}

  /** Opens a file, or a place where one will be. @throws UserError if another wizard has it open */
  static async open(path: string): Promise<StoredFile> {
    await ownFolder(dirname(path), path)
    const file = new StoredFile(path, await Lock.take(path))
    try {
      const bytes = await readIfThere(path)
      file.text = bytes === undefined ? '' : decode(path, bytes)
      file.digest = bytes && digestOf(bytes)
      return file
    } catch (error) {
      await file.close()
      throw error
    }
  }

  /**
   * Writes the text: to a temporary file, synced, renamed. On an error the old file is still whole.
   * @param options as for `writeText`; with `onChange`, that is what is thrown where the file was changed meanwhile, and nothing is kept;
   * `then` says what to do about what was kept
   * @throws UserError if the disk is full, the folder cannot be written, or the file was changed meanwhile
   */
  async save(
    text: string,
    { onChange, then, ...options }: { isShared?: boolean; onChange?: UserError; then?: string } = {},
  ): Promise<void> {
    // A file that cannot even be read any more was changed, too.
    const onDisk = await readIfThere(this.path).then((bytes) => bytes && digestOf(bytes), String)
    if (onChange && onDisk !== this.digest) throw onChange
    if (onDisk !== undefined && onDisk !== this.digest) {
      this.rescue ??= await freeName(`${this.path}.mine`)
      await writeText(this.rescue, text)
      throw new UserError(
        then === undefined
          ? say`${this.path} was changed by another program while you were answering.`
          : `${this.path} was changed by another program while you were at it.`,
        then === undefined
          ? say`It was left as it is, and your answers are in ${this.rescue}. Compare the two, then run: ownup draft ${basename(this.path)}`
          : `It was left as it is, and what you typed is in ${this.rescue}. Compare the two, ${then}`,
        EXIT.findings,
      )
    }
    await writeText(this.path, text, options)
    this.text = text
    this.digest = digestOf(Buffer.from(text))
  }

  /** Takes the file away, and what it links to. */
  async remove(): Promise<void> {
    await rm(await realPath(this.path), { force: true })
    await rm(this.path, { force: true })
    await this.close()
  }

  async close(): Promise<void> {
    await this.lock.release()
  }
}

/** Locks that this process holds: a lock with our number that is not in here was left by an earlier process. */
const held = new Set<string>()

/** An empty lock that is older than this was left when the disk was full; a younger one is being written. */
const BEING_WRITTEN = 5_000

/** A file beside the locked one that names the process which has it open: `.acme.yaml.lock`. */
class Lock {
  private constructor(private readonly file: string) {}

  /** @throws UserError if another process has it */
  static async take(path: string): Promise<Lock> {
    const file = lockOf(await realPath(path))
    for (let attempt = 0; attempt < 10; attempt++) {
      if (await create(file, path)) return new Lock(file)
      const holder = await holderOf(file)
      if (holder.state === 'alive') {
        throw new UserError(
          say`${path} is open in another ownup (process ${holder.name}).`,
          say`Finish there first. If that window is gone, delete ${file} and start again.`,
        )
      }
      await (holder.state === 'gone' ? takeAway(file) : wait())
    }
    throw new UserError(say`${path} could not be locked.`, say`Delete ${file} and start again.`)
  }

  async release(): Promise<void> {
    if (!held.delete(this.file)) return
    const text = await readFile(this.file, 'utf8').catch(() => '')
    if (text === OURS) await rm(this.file, { force: true })
  }
}

const OURS = `${process.pid} ${hostname()}\n`

async function create(file: string, path: string): Promise<boolean> {
  try {
    const handle = await open(file, 'wx', MODE)
    held.add(file)
    await handle.writeFile(OURS).finally(() => handle.close())
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    if (held.delete(file)) await rm(file, { force: true })
    throw storageError(path, error)
  }
}

async function holderOf(file: string): Promise<{ state: 'alive' | 'gone' | 'unclear'; name: string }> {
  const text = await readFile(file, 'utf8').catch(() => '')
  const [pid = '', host = ''] = text.trim().split(' ')
  const holder = (state: 'alive' | 'gone' | 'unclear') => ({ state, name: host === hostname() ? pid : `${pid} on ${host}` })
  if (host === '') return holder((await age(file)) > BEING_WRITTEN ? 'gone' : 'unclear')
  // Whether a process of another machine lives cannot be seen from here.
  if (host !== hostname()) return holder('alive')
  if (Number(pid) === process.pid) return holder(held.has(file) ? 'alive' : 'gone')
  return holder(isRunning(Number(pid)) ? 'alive' : 'gone')
}

// Of several processes that find the same dead lock one may take it away at a time, and only while it is still the dead one.
async function takeAway(file: string): Promise<void> {
  const guard = `${file}.break`
  try {
    if ((await age(guard)) > BEING_WRITTEN) await rm(guard, { force: true })
    await (await open(guard, 'wx', MODE)).close()
  } catch {
    return wait()
  }
  if ((await holderOf(file)).state === 'gone') await rm(file, { force: true })
  await rm(guard, { force: true })
}

function wait(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20))
}

async function age(file: string): Promise<number> {
  return stat(file).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => 0,
  )
}

function realPath(path: string): Promise<string> {
  return realpath(path).catch(() => path)
}

/** This name, or with the first number behind it that is not taken. */
export async function freeName(path: string): Promise<string> {
  let name = path
  for (let number = 2; await exists(name); number++) name = `${path}${number}`
  return name
}

function lockOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.lock`)
}

/** Is this file open in a running wizard? */
export async function isOpenElsewhere(path: string): Promise<boolean> {
  const file = lockOf(await realPath(path))
  return !held.has(file) && (await holderOf(file)).state === 'alive'
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

function digestOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/**
 * Writes a whole file or none of it, readable by its owner only.
 * @param options.isShared for a file that a team keeps with its templates: with the rights that it has, or that any new file gets
 * @throws UserError
 */
export async function writeText(path: string, text: string | Buffer, { isShared = false } = {}): Promise<void> {
  try {
    await makeFolder(dirname(path), isShared ? undefined : 0o700)
    await writeFileAtomic(path, text, isShared ? {} : { mode: MODE })
  } catch (error) {
    throw storageError(path, error)
  }
}

/**
 * Writes a whole new file, and none where somebody has one of that name, however close they came.
 * @param options as for `writeText`
 * @returns false where the name is taken
 * @throws UserError
 */
export async function writeNew(path: string, text: string, { isShared = false } = {}): Promise<boolean> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}`)
  const mode = isShared ? 0o666 : MODE
  try {
    await makeFolder(dirname(path), isShared ? undefined : 0o700)
    await writeSynced(temporary, text, mode)
    // A file that has all its text at once: whoever lists the folder meanwhile sees nothing that is half written.
    await link(temporary, path).catch((error: unknown) => {
      // Disks of cameras and some shares know no links.
      if (!NO_LINKS.includes(codeOf(error))) throw error
      return writeSynced(path, text, mode)
    })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST' && existsSync(path)) return false
    throw storageError(path, error)
  } finally {
    await rm(temporary, { force: true })
  }
}

/**
 * Gives a file another name, with whatever stands in it by then, and never the name of another file.
 * @returns false where the name is taken
 * @throws UserError
 */
export async function moveNew(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to).catch((error: unknown) => {
      if (!NO_LINKS.includes(codeOf(error))) throw error
      return copyFile(from, to, constants.COPYFILE_EXCL)
    })
    await rm(from)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw storageError(from, error)
  }
}

const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'UNKNOWN']

async function writeSynced(path: string, text: string, mode: number): Promise<void> {
  const file = await open(path, 'wx', mode)
  try {
    await file.writeFile(text)
    await file.sync()
  } catch (error) {
    await rm(path, { force: true })
    throw error
  } finally {
    await file.close()
  }
}

async function ownFolder(folder: string, path: string): Promise<void> {
  try {
    await makeFolder(folder, 0o700)
    await access(folder, constants.W_OK)
  } catch (error) {
    throw storageError(path, error)
  }
}

/** A folder, and those above it. */
async function makeFolder(folder: string, mode?: number): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode })
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
    // Node says so of a disk that is read-only, too. The first folder that is missing tells which it is.
    let missing = folder
    while (dirname(missing) !== missing && !existsSync(dirname(missing))) missing = dirname(missing)
    await mkdir(missing, { mode })
    await mkdir(folder, { recursive: true, mode })
  }
}
