import { say } from '../../said.ts'
import { bare } from '../../message/mentions.ts'
import { fold, keptWith, type Document, type Sentence } from '../document.ts'
import { isLeftOut, isPrinted, stateOf } from '../presence.ts'
import { knows, patternsOf, rule, says, type Problem } from '../rule.ts'

export default rule({
  id: 'named-people',
  code: 'C12',
  kind: 'presence',
  summary: 'One person writes to one person, each by name; where the harm is serious, a senior person has read it.',
  why: 'A reply is personal and comes from somebody senior enough, and "I" does more than "we" for satisfaction (rubric C12: S33, S34, S35, S43, S51).',
  better: '"Dear Ines," above, your own name below, and "I" at least once in between.',
  severity: { minor: 'error', moderate: 'error', serious: 'error' },
  examples: {
    bad: [
      'Dear customer,\n\nI sent you the wrong file on 2 March.\n\nPaul Weber',
      'To whom it may concern,\n\nI sent you the wrong file on 2 March.\n\nPaul Weber',
      'Dear Ines,\n\nI sent you the wrong file on 2 March.\n\nThe Support Team',
      'Dear Ines,\n\nI sent you the wrong file on 2 March.\n\nSupport Team, Weber Print',
      'Dear Ines,\n\nWe sent you the wrong file on 2 March.\n\nPaul Weber',
      {
        body: 'Dear Ines,\n\nI sent the wrong file.\n\nPaul Weber',
        facts: { client: { address: 'Ines' }, sender: { name: 'Petra Kühn' } },
      },
      { body: 'I sent the wrong file.\n\nPaul Weber', facts: { client: { address: 'Ines' }, sender: { name: 'Paul Weber' } } },
      {
        body: 'Dear Ines,\n\nI sent the wrong file.\n\nPaul Weber',
        facts: { client: { address: 'Ines' }, sender: { name: 'Paul Weber' }, effects: ['their-people'] },
      },
    ],
    good: [
      'Dear Ines,\n\nI sent you the wrong file on 2 March.\n\nKind regards,\nPaul Weber',
      'Dear Priya and team,\n\nI missed the deadline.\n\nPaul Weber\nAccount manager',
      'Dear Dr Okafor,\n\nWe missed the deadline. Call me.\n\nPaul',
      'Dear Ines,\n\nI sent you the wrong file on 2 March.\n\nPaul Weber, 020 7946 0999',
      'Dear Ines,\n\nI sent you the wrong file on 2 March.\n\nPaul Weber, head of accounts, extension 14',
      'Dear Ines,\n\nI sent you the wrong file on 2 March.\n\nKind regards, Paul Weber',
      'Dear Ines,\n\nI sent you the wrong file on 2 March.\n\nAnna von der Tann',
      'Dear Ines,\n\nI sent you the wrong file on 2 March.\n\nAccount manager Paul Weber',
      {
        body: 'Dear Ines,\n\nI sent the wrong file.\n\nPaul Weber',
        facts: { client: { address: 'Ines' }, sender: { name: 'Paul Weber' } },
      },
      {
        body: 'Dear Ines,\n\nI sent the wrong file.\n\nPaul Weber',
        facts: { client: { address: 'Ines' }, sender: { name: 'Paul Weber' }, effects: ['their-people'], senior: 'does not apply' },
      },
      {
        body: 'Dear Ines,\n\nI sent the wrong file. Amira Haddad has read this.\n\nPaul Weber',
        facts: { client: { address: 'Ines' }, sender: { name: 'Paul Weber' }, effects: ['their-people'], senior: { name: 'Amira Haddad' } },
      },
    ],
  },
  check(document) {
    if (!knows(document.pack, 'named-people.nobody')) return []
    return [...reader(document), ...sender(document), ...speaker(document), ...senior(document)]
  },
})

function reader(document: Document): Problem[] {
  const { disclosure, sentences } = document
  const greeting = sentences[0]
  const address = disclosure?.client?.address
  const fields = disclosure ? ['client.address'] : []
  if (!disclosure)
    return greeting && isGreeting(greeting, document)
      ? []
      : [{ message: say`Nobody is greeted by name. Begin with the name of the one who reads it.`, severity: 'warning' }]
  if (address === undefined) return [{ message: say`It is not said whom you write to. Write the name for the greeting.`, fields }]
  if (!namesSomebody(address, document.pack)) return [{ message: say`"${address}" is nobody's name. Write to one person.`, fields }]
  const above = document.prose[0]?.start ?? 0
  const first = sentences.filter(({ paragraph, start }) => paragraph === 0 || start < above).map(({ text }) => bare(text))
  if (first.some((text) => text.includes(bare(address)))) return []
  return [{ message: say`The message does not greet ${address}. Begin with the name of the one who reads it.`, fields }]
}

function isGreeting(sentence: Sentence, document: Document): boolean {
  const greets = says(sentence, document.pack, 'named-people.greeting') || /,$/.test(sentence.text)
  return greets && isToSomebody(sentence)
}

const isToSomebody = keptWith(({ text, pack }) => namesSomebody(text, pack))

/** Is there a word that is not one of those that name nobody? */
function namesSomebody(text: string, pack: Document['pack']): boolean {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu) ?? []
  return words.some((word) => !patternsOf(pack, 'named-people.nobody').some((pattern) => pattern.test(fold(word).replace(/\.$/, ''))))
}

function sender(document: Document): Problem[] {
  const { disclosure, sentences, prose } = document
  const last = prose.at(-1)
  const below = last ? sentences.filter(({ start }) => start > last.start) : []
  const fields = disclosure ? ['sender.name'] : []
  const name = disclosure?.sender?.name
  if (!disclosure) {
    const lines = below.length > 0 ? below : sentences.slice(-1)
    return lines.some(isPersonalName)
      ? []
      : [{ message: say`Nobody signs this with a name. Put your own name under it.`, severity: 'warning' }]
  }
  if (name === undefined) return [{ message: say`It is not said who writes. Write your own name.`, fields }]
  if (!namesSomebody(name, document.pack)) return [{ message: say`"${name}" is nobody's name. Sign with your own.`, fields }]
  if (isPrinted('sender.name', document) || below.some(({ text }) => bare(text).includes(bare(name)))) return []
  return [{ message: say`${name} does not sign this. Put the name under the message.`, fields }]
}

/** "Paul Weber, 020 7946 0999": the number behind a name is no part of it, and neither is an address. */
const ROUTE = /,? ?(?:[–—|-] )?(?:\p{Ll}{1,8}[.:]* )?(?:\+?[\d(][\d ().-]{5,24}|[^\s@]{1,60}@[^\s@]{3,60})$/u

/** "Paul Weber, head of accounts, extension 14": what stands behind a name and ends in no full stop says who that is. */
const ROLE = /(?:, [^,;:!?]{2,60}){1,3}(?<![.!?])$/u

/** "dr. Sari", "Norhayati binti Jusoh", "Ravi a/l Muthu", "Anna von der Tann": what is written small in front of a name and within one. */
const SMALL =
  /^(?:drg?|drh)\. (?=\p{Lu})|(?<= )(?:bin|binti|bt|bte|a\/l|a\/p|anak|von|van|der|den|de|da|di|du|del|la|le|y|e|ibn|al) (?=\p{Lu}|\p{Ll}{1,3} )/gu

const NAME = /^(?:[\p{Lu}[{<$][^\s]* ?){1,4}$/u
/** "Account manager Paul Weber" */
const TITLED = /^\p{Lu}\p{Ll}+(?: \p{Ll}+){1,3}(?: \p{Lu}\p{Ll}+){2,3}$/u

/** A line of one to four words with capitals, none of them a team's. */
const isPersonalName = keptWith(({ text, pack }) => {
  const line = text.replace(ROUTE, '').replace(closingOf(pack, text), '').replace(SMALL, '')
  return [line, line.replace(ROLE, '')].some(
    (name) => (NAME.test(name) || TITLED.test(name)) && !/[!?:,]$/.test(name) && wholeName(name, pack),
  )
})

/** "Kind regards, Paul Weber": the closing where it stands on the line of the name. */
function closingOf(pack: Document['pack'], line: string): string {
  const closing = /^[^,]{1,40}, /.exec(line)?.[0] ?? ''
  return patternsOf(pack, 'impersonal.closing').some((pattern) => pattern.test(fold(closing.trim()))) ? closing : ''
}

function wholeName(line: string, pack: Document['pack']): boolean {
  const words = line.split(/\s+/).map((word) => fold(word).replace(/[.,]$/, ''))
  const isOf = (id: string) => (word: string) => patternsOf(pack, id).some((pattern) => pattern.test(word))
  // "Pak Dirman" is how some sign, by the title that they are greeted with; "Pak" alone is nobody.
  const names = words.length > 1 && isOf('named-people.greeting')(words[0]!) ? words.slice(1) : words
  return !names.some(isOf('named-people.nobody'))
}

function speaker({ saying, pack }: Document): Problem[] {
  if (!knows(pack, 'named-people.singular') || saying('named-people.singular').length > 0) return []
  return [{ message: say`Nobody says "I" in this message. Write at least one sentence for yourself.`, severity: 'warning' }]
}

function senior(document: Document): Problem[] {
  const { disclosure, harm, holding } = document
  if (!disclosure || harm !== 'serious' || holding || isLeftOut('senior', document)) return []
  const state = stateOf(disclosure.senior)
  if (state === 'known' || state === 'none') return []
  return [
    {
      message: say`This is serious, and no senior person has read it. Name one, or say that you are senior enough with "does not apply".`,
      fields: ['senior'],
    },
  ]
}
