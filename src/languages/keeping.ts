/** So many texts are remembered. The cases of a template have most sentences in common, and so have the messages of one firm. */
const MOST = 1024

/** Remembers what was worked out of a text, until there are too many. Whoever asks must not change it. */
export function keeping<T>(work: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>()
  return (text) => {
    let known = kept.get(text)
    if (known !== undefined) return known
    if (kept.size >= MOST) kept.clear()
    kept.set(text, (known = work(text)))
    return known
  }
}
