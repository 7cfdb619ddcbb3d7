import type { LanguagePack } from '../languages/pack.ts'
import { documentOf } from '../lint/document.ts'
import { lint } from '../lint/lint.ts'
import { RULES } from '../lint/rules/index.ts'
import { untraced } from '../message/message.ts'
import type { Moment } from '../disclosure/moment.ts'

const WHILE_TYPING = RULES.filter(({ kind, id }) => kind === 'phrase' || id === 'sentence-length')

/** What a client would trip over in one sentence, in the words of the rules. */
export function tripsIn(sentence: string, pack: LanguagePack, now: Moment): string[] {
  const message = { subject: untraced(''), body: untraced(sentence) }
  return lint(documentOf(message, undefined, pack, now), { rules: WHILE_TYPING }).map((finding) => finding.message)
}
