import type { LanguagePack } from '../languages/pack.ts'
import { documentOf } from '../lint/document.ts'
import { lint, type LintOptions } from '../lint/lint.ts'
import { RULES } from '../lint/rules/index.ts'
import { untraced } from '../message/message.ts'
import type { Moment } from '../disclosure/moment.ts'

/** What a client would trip over in one sentence, in the words of the rules. */
export function tripsIn(sentence: string, pack: LanguagePack, now: Moment, told: LintOptions = {}): string[] {
  const rules = (told.rules ?? RULES).filter(({ kind, id }) => kind === 'phrase' || id === 'sentence-length')
  const message = { subject: untraced(''), body: untraced(sentence) }
  return lint(documentOf(message, undefined, pack, now), { ...told, rules }).map((finding) => finding.message)
}
