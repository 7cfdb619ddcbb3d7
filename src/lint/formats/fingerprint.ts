import { createHash } from 'node:crypto'
import type { Reported } from '../report.ts'

/**
 * One name a finding, the same in the next run although lines above have moved. Findings that agree in everything but their
 * place are counted, so that no two of a report share a name.
 *
 * SHA-256 and no hash of our own: loading `node:crypto` takes under a millisecond, and only the two formats that need it do.
 */
export function fingerprintsOf(findings: readonly Reported[]): string[] {
  const seen = new Map<string, number>()
  return findings.map(({ rule, file, sentence, message }) => {
    const key = JSON.stringify([file, rule, sentence ?? message])
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return createHash('sha256')
      .update(count === 1 ? key : `${key}${count}`)
      .digest('hex')
      .slice(0, 32)
  })
}
