/** So many texts are remembered, and as many that came before them. */
const MOST = 8192

/**
 * Remembers what was worked out of a text. The cases of a template have most sentences in common, and so have the messages of one
 * firm. When there are too many, those that have not come again for long are forgotten. Whoever asks must not change it.
 */
export function keeping<T>(work: (text: string) => T): (text: string) => T {
  let kept = new Map<string, T>()
  let earlier = new Map<string, T>()
  return (text) => {
    let known = kept.get(text)
    if (known !== undefined) return known
    known = earlier.get(text) ?? work(text)
    if (kept.size >= MOST) {
      earlier = kept
      kept = new Map()
    }
    kept.set(text, known)
    return known
  }
}
