import { isUtf8 } from 'node:buffer'
import { existsSync, readFileSync } from 'node:fs'
import { UserError } from '../errors.ts'
import { say, type Said } from '../said.ts'

/**
 * Reads a text file.
 * @param name what to call it in errors: the path as the user typed it
 * @throws UserError if it is not there or not text
 */
export async function readText(path: string, name = path): Promise<string> {
  const bytes = await readIfThere(path, name)
  if (bytes === undefined) throw new UserError(say`${name}: there is no such file.`, say`Check the name and the folder you are in.`)
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
  if (!isUtf8(bytes)) throw new UserError(say`${name}: this file is not UTF-8 text.`, say`Save it as UTF-8 in your editor, then try again.`)
  return bytes.toString('utf8').replace(/^\uFEFF/, '')
}

export async function exists(path: string): Promise<boolean> {
  return existsSync(path)
}

/** The system's name for an error: `ENOENT`. */
export function codeOf(error: unknown): string {
  return String((error as NodeJS.ErrnoException | null)?.code ?? '')
}

const STORAGE_WORDS: Record<string, [what: Said, hint: Said]> = {
  ENOSPC: [say`the disk is full`, say`Make room; what was saved before is untouched. Then run ownup again.`],
  EDQUOT: [say`your disk quota is used up`, say`Make room; what was saved before is untouched. Then run ownup again.`],
  EFBIG: [say`the file would be larger than this system allows`, say`What was saved before is untouched.`],
  EACCES: [say`this may not be read or written here`, say`Start ownup in a folder of your own, or have the rights changed.`],
  EPERM: [say`this may not be read or written here`, say`Start ownup in a folder of your own, or have the rights changed.`],
  EROFS: [say`this disk is read-only`, say`Start ownup in a folder that can be written.`],
  EISDIR: [say`this is a folder, not a file`, say`Name a file in it.`],
  EEXIST: [say`a part of this path is a file, not a folder`, say`Check the path.`],
  ENOTDIR: [say`a part of this path is a file, not a folder`, say`Check the path.`],
  ENOENT: [say`a folder on this path is not there`, say`Check the path.`],
  ENAMETOOLONG: [say`this name is too long`, say`Use a shorter name.`],
}

/** The same for a file that a folder lists: where it cannot be found all the same, it is a link, and to nothing. */
export function listedError(name: string, error: unknown): unknown {
  return ['ENOENT', 'ELOOP'].includes(codeOf(error))
    ? new UserError(`${name}: this link leads nowhere.`, 'Put it right, or take it away.')
    : storageError(name, error)
}

/** An error of the file system in two lines; anything else as it is. */
export function storageError(path: string, error: unknown): unknown {
  const words = STORAGE_WORDS[codeOf(error)]
  if (words) return new UserError(say`${path}: ${words[0]}.`, words[1])
  // Whatever else the system says, it is about the disk, and not a bug of ours.
  if (!(error instanceof Error) || !('syscall' in error)) return error
  return new UserError(
    say`${path}: the system says ${codeOf(error)}.`,
    say`What was saved before is untouched. Check the disk, then try again.`,
  )
}
