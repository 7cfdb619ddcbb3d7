import { momentToText, parseMoment, type Moment } from './moment.ts'

/**
 * An answer has one of three states; blank is none of them (then the question is open).
 * In a file: the answer itself, `not known yet, more by 2026-11-22 16:00`, or `does not apply`.
 */
export type Answer<T> = { state: 'known'; value: T } | { state: 'unknown'; moreBy?: Moment } | { state: 'none'; because?: string }

export const NOT_KNOWN_YET = 'not known yet'
export const DOES_NOT_APPLY = 'does not apply'

/** The file's words for the two answers that hold no value, or `undefined` for any other text. */
export function readState(
  text: string,
): { state: 'unknown'; moreBy?: Moment } | { state: 'none'; because?: string } | { badDate: string } | undefined {
  const plain = text.trim().replace(/\.$/, '')
  const unknown = /^not known yet(?:, more by (.+))?$/i.exec(plain)
  if (unknown) {
    if (unknown[1] === undefined) return { state: 'unknown' }
    const moreBy = parseMoment(unknown[1])
    return moreBy ? { state: 'unknown', moreBy } : { badDate: unknown[1] }
  }
  const none = /^(?:does not apply|nothing|none)(?:, because (.+))?$/is.exec(plain)
  if (none) return none[1] === undefined ? { state: 'none' } : { state: 'none', because: none[1] }
  return undefined
}

export function unknownToText(moreBy?: Moment): string {
  return moreBy ? `${NOT_KNOWN_YET}, more by ${momentToText(moreBy)}` : NOT_KNOWN_YET
}

export function noneToText(because?: string): string {
  return because ? `${DOES_NOT_APPLY}, because ${because}` : DOES_NOT_APPLY
}
