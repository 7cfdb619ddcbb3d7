import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { access, mkdir, open, readFile, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { EXIT, UserError } from '../errors.ts'

/** Disclosures name people and amounts: for their owner's eyes only. */
const MODE = 0o600

/**
 * One file that the wizard writes to after each answer. It never overwrites what somebody else wrote there:
 * a lock keeps a second wizard away, and a digest notices an editor.
 */
export class StoredFile {
  private digest: string | undefined
  private locked = false

  private constructor(
    readonly path: string,
    public text: string,
  ) {}

  /** Opens a file, or a place where one will be. @throws UserError if another wizard has it open */
  static async open(path: string): Promise<StoredFile> {
    const text = await readIfThere(path)
    const file = new StoredFile(path, text ?? '')
    file.digest = text === undefined ? undefined : digestOf(text)
    await file.lock()
    return file
  }

  /**
   * Writes the text: to a temporary file, synced, renamed. On an error the old file is still whole.
   * @throws UserError if the disk is full, the folder cannot be written, or the file was changed meanwhile
   */
  async save(text: string): Promise<void> {
    const onDisk = await readIfThere(this.path)
    const digest = onDisk === undefined ? undefined : digestOf(onDisk)
    if (digest !== this.digest && onDisk !== undefined) {
      const rescue = `${this.path}.mine`
      await writeText(rescue, text)
      throw new UserError(
        `${this.path} was changed by another program while you were answering.`,
        `It was left as it is, and your answers are in ${rescue}. Compare the two, then run: ownup draft ${basename(this.path)}`,
        EXIT.findings,
      )
    }
    await writeText(this.path, text)
    this.text = text
    this.digest = digestOf(text)
  }

  async remove(): Promise<void> {
    await rm(this.path, { force: true })
    await this.close()
  }

  async close(): Promise<void> {
    if (this.locked) await rm(lockOf(this.path), { force: true })
    this.locked = false
  }

  private async lock(): Promise<void> {
    const lock = lockOf(this.path)
    await makeFolder(dirname(this.path))
    for (let attempt = 0; attempt < 2; attempt++) {
      try {
        const handle = await open(lock, 'wx', MODE)
        await handle.writeFile(String(process.pid))
        await handle.close()
        this.locked = true
        return
      } catch (error) {
        if (codeOf(error) !== 'EEXIST') throw storageError(this.path, error)
        const holder = Number(await readFile(lock, 'utf8').catch(() => ''))
        if (holder > 0 && holder !== process.pid && isRunning(holder)) {
          throw new UserError(
            `${this.path} is open in another ownup (process ${holder}).`,
            `Finish there first. If that window is gone, end process ${holder} and start again.`,
          )
        }
        await rm(lock, { force: true })
      }
    }
    throw new UserError(`${this.path} could not be locked.`, `Take the file ${lock} away and start again.`)
  }
}

function lockOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.lock`)
}

/** Is this file open in a running wizard? */
export async function isOpenElsewhere(path: string): Promise<boolean> {
  const holder = Number(await readFile(lockOf(path), 'utf8').catch(() => ''))
  return holder > 0 && holder !== process.pid && isRunning(holder)
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** Reads a text file. @throws UserError that names it, if it is not there or not text */
export async function readText(path: string): Promise<string> {
  const text = await readIfThere(path)
  if (text === undefined)
    throw new UserError(`${path}: there is no such file.`, 'Check the name; `ls *.yaml` lists the disclosures in this folder.')
  return text
}

async function readIfThere(path: string): Promise<string | undefined> {
  let bytes: Buffer
  try {
    bytes = await readFile(path)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw storageError(path, error)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new UserError(`${path}: this file is not UTF-8 text.`, 'Save it as UTF-8 in your editor, then try again.')
  }
}

/** Writes a whole file or none of it, readable by its owner only. @throws UserError */
export async function writeText(path: string, text: string | Buffer): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await writeFileAtomic(path, text, { mode: MODE })
  } catch (error) {
    throw storageError(path, error)
  }
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true, mode: 0o700 })
    await access(path, constants.W_OK)
  } catch (error) {
    throw storageError(path, error)
  }
}

export async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined
}

function codeOf(error: unknown): string {
  return String((error as NodeJS.ErrnoException | null)?.code ?? '')
}

const STORAGE_WORDS: Record<string, [what: string, hint: string]> = {
  ENOSPC: ['the disk is full', 'Make room; what was saved before is untouched. Then run ownup again.'],
  EDQUOT: ['your disk quota is used up', 'Make room; what was saved before is untouched. Then run ownup again.'],
  EFBIG: ['the file would be larger than this system allows', 'What was saved before is untouched.'],
  EACCES: ['this may not be read or written here', 'Start ownup in a folder of your own, or have the rights changed.'],
  EPERM: ['this may not be read or written here', 'Start ownup in a folder of your own, or have the rights changed.'],
  EROFS: ['this disk is read-only', 'Start ownup in a folder that can be written.'],
  EISDIR: ['this is a folder, not a file', 'Name a file in it.'],
  ENOTDIR: ['a part of this path is a file, not a folder', 'Check the path.'],
  ENOENT: ['a folder on this path is not there', 'Check the path.'],
  ENAMETOOLONG: ['this name is too long', 'Use a shorter name.'],
}

function storageError(path: string, error: unknown): unknown {
  const words = STORAGE_WORDS[codeOf(error)]
  return words ? new UserError(`${path}: ${words[0]}.`, words[1]) : error
}
