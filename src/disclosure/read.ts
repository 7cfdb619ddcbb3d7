import { isUtf8 } from 'node:buffer'
import { existsSync, readFileSync } from 'node:fs'
import { UserError } from '../errors.ts'

/**
 * Reads a text file.
 * @param name what to call it in errors: the path as the user typed it
 * @throws UserError if it is not there or not text
 */
export async function readText(path: string, name = path): Promise<string> {
  const bytes = await readIfThere(path, name)
  if (bytes === undefined) throw new UserError(`${name}: there is no such file.`, 'Check the name and the folder you are in.')
  return decode(name, bytes)
}

/** The bytes of a file, or `undefined` where there is none. @throws UserError */
export async function readIfThere(path: string, name = path): Promise<Buffer | undefined> {
  try {
    // Synchronous: a command reads one file, and Node's asynchronous files take longer to load than to read.
    return readFileSync(path)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw storageError(name, error)
  }
}

/** @throws UserError if it is not UTF-8 */
export function decode(name: string, bytes: Buffer): string {
  if (!isUtf8(bytes)) throw new UserError(`${name}: this file is not UTF-8 text.`, 'Save it as UTF-8 in your editor, then try again.')
  return bytes.toString('utf8').replace(/^\uFEFF/, '')
}

export async function exists(path: string): Promise<boolean> {
  return existsSync(path)
}

/** The system's name for an error: `ENOENT`. */
export function codeOf(error: unknown): string {
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
  EEXIST: ['a part of this path is a file, not a folder', 'Check the path.'],
  ENOTDIR: ['a part of this path is a file, not a folder', 'Check the path.'],
  ENOENT: ['a folder on this path is not there', 'Check the path.'],
  ENAMETOOLONG: ['this name is too long', 'Use a shorter name.'],
}

/** An error of the file system in two lines; anything else as it is. */
export function storageError(path: string, error: unknown): unknown {
  const words = STORAGE_WORDS[codeOf(error)]
  if (words) return new UserError(`${path}: ${words[0]}.`, words[1])
  // Whatever else the system says, it is about the disk, and not a bug of ours.
  if (!(error instanceof Error) || !('syscall' in error)) return error
  return new UserError(`${path}: the system says ${codeOf(error)}.`, 'What was saved before is untouched. Check the disk, then try again.')
}
