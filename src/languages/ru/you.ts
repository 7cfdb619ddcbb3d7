import type { Disclosure } from '../../disclosure/schema.ts'

// A capital counts only within a sentence.
export const WITH_CAPITAL = /[а-яё\d,;:»)–—-] (?:Вы|Вас|Вам|Вами|Ваш[а-яё]{0,3})(?![а-яё])/
export const WITHOUT = /(?<![а-яё])(?:вы|вас|вам|вами|ваш[а-яё]{0,3})(?![а-яё])/

/**
 * "Вы" or "вы": both are right, and a mixture of them is not. So the message writes it as the answers do; where these do not say it,
 * formal letters have the capital.
 */
export function you({ client, matter, what, agreed, impact, actions, fixes = [] }: Disclosure): string {
  if (client?.you !== undefined) return client.you
  const known = [impact, actions].map((answer) => (answer?.state === 'known' ? answer.value : undefined))
  const written = [what, agreed, matter, ...known, ...fixes.map(({ text }) => text)].filter((text) => text !== undefined).join('\n')
  if (WITH_CAPITAL.test(written)) return 'Вы'
  return client?.register === 'warm' || WITHOUT.test(written) ? 'вы' : 'Вы'
}
