import { execFile } from 'node:child_process'
import { realpath } from 'node:fs/promises'
import { relative, sep } from 'node:path'

/** What the last commit holds: the text of each file that it has, by path; or why nothing can be said of it. */
export type Committed = { texts: Map<string, string>; outside: Set<string> } | { because: 'no-git' | 'no-repository' | 'no-commit' }

/** More than all templates of any team together. */
const MOST_BYTES = 64 * 1024 * 1024

/**
 * Reads files as the last commit has them, with the git command.
 * @param paths files, from the root of the disk; those that the repository does not hold come back as `outside`
 * @param cwd a folder of the repository
 */
export async function committed(paths: readonly string[], cwd: string, env: Record<string, string | undefined>): Promise<Committed> {
  // A hook names the repository and its index in these; here the folder says which repository is meant.
  const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, ...rest } = env
  const git = (args: string[], input = '') => run(['-C', cwd, ...args], input, { ...rest, LC_ALL: 'C' })
  const top = await git(['rev-parse', '--show-toplevel'])
  if (top === 'no-git') return { because: 'no-git' }
  if (!top) return { because: 'no-repository' }
  if (!(await git(['rev-parse', '--verify', '--quiet', 'HEAD']))) return { because: 'no-commit' }
  const root = await realpath(top.toString('utf8').replace(/\r?\n$/, ''))
  const within = await Promise.all(
    paths.map(async (path) => {
      const name = relative(root, await realpath(path).catch(() => path))
        .split(sep)
        .join('/')
      return { path, name: /^\.\.(?:\/|$)|[\n\r]|^[a-z]:/i.test(name) ? undefined : name }
    }),
  )
  const inside = within.filter((each): each is { path: string; name: string } => each.name !== undefined)
  const outside = new Set(within.filter(({ name }) => name === undefined).map(({ path }) => path))
  const output = await git(['cat-file', '--batch'], inside.map(({ name }) => `HEAD:${name}\n`).join(''))
  if (!output || output === 'no-git') return { texts: new Map(), outside }
  return { texts: textsIn(output, inside), outside }
}

/** One blob behind the other, each under a line with its size; what is not there has a line that ends in "missing". */
function textsIn(output: Buffer, files: readonly { path: string }[]): Map<string, string> {
  const texts = new Map<string, string>()
  let at = 0
  for (const { path } of files) {
    const end = output.indexOf('\n', at)
    if (end < 0) break
    const size = / blob (\d+)$/.exec(output.toString('utf8', at, end))?.[1]
    at = end + 1
    if (size === undefined) continue
    texts.set(path, output.toString('utf8', at, at + Number(size)))
    at += Number(size) + 1
  }
  return texts
}

function run(args: string[], input: string, env: Record<string, string | undefined>): Promise<Buffer | 'no-git' | undefined> {
  return new Promise((done) => {
    const child = execFile('git', args, { env, encoding: 'buffer', maxBuffer: MOST_BYTES, windowsHide: true }, (error, stdout) =>
      done(error ? (error.code === 'ENOENT' ? 'no-git' : undefined) : stdout),
    )
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
  })
}
