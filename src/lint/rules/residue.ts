import { DRAFTS } from '../../message/draft.ts'
import { say } from '../../said.ts'
import { keptWith, type Document } from '../document.ts'
import { phrases, rule, type Problem } from '../rule.ts'

// Whatever the language: what templates and programs leave behind. Read in the letters as they stand.
const LEFTOVERS = [
  /\{\{[^{}\n]{0,60}\}?\}?|\}\}|\{%|%\}|\$\{[^}\n]{0,60}\}?|#\{[^}\n]{0,60}\}?/,
  /\{[A-Za-z_][\w.]{0,40}\}|<<[^<>\n]{1,40}>>|\*\|[^|\n]{1,40}\|\*|__[A-Z][A-Z_]{1,40}__/,
  /%[A-Za-z_]{3,40}%/,
  /<(?:[A-Z][A-Z_ ]{1,40}|(?:your |client |customer |first |last )?(?:name|date|amount|company|number|time))>/i,
  /\[(?:[A-Z][A-Z0-9 _'’./-]{1,40}|(?:your|client|customer|recipient|insert|first|last|company|account|event|specific)\b[^\]\n]{0,40}|(?:name|date|amount|time|number|reason|product|order)(?: [^\]\n]{0,40})?)\](?![([])/i,
  /\((?:insert|enter|add|type|fill in) [^)\n]{1,40}\)/i,
  /\[object \w{1,20}\]|\bundefined\b|\bNaN\b|\bInvalid [Dd]ate\b|(?<![\w-])null(?![\w-]| and void)/,
  /\b(?:TODO|FIXME|XXX+|TBD)\b|\b[Ll]orem ipsum\b/,
  /\b(?:1970-01-01|0000-00-00|0?1\/0?1\/1970|(?:Thu )?Jan 0?1,? 1970|1 January 1970)\b/,
  // What ownup writes above a message that nobody may send yet.
  new RegExp(`(?:${DRAFTS.join('|')}):[^\\n|]*`),
]

const EVERY = LEFTOVERS.map((pattern) => new RegExp(pattern, `g${pattern.flags}`))
/** Without one of these, in one sentence, there is nothing of the kind, and most texts hold none. */
const SIGNS = '{ } % < [ ( | __ undefined NaN nvalid null TODO FIXME XXX TBD orem 1970 0000-'.split(' ').concat(DRAFTS)

// "Your page showed “undefined”" tells what the client saw.
const QUOTED = /"[^"\n]{1,80}"|“[^”\n]{1,80}”|«[^»\n]{1,80}»|`[^`\n]{1,80}`/g

export default rule({
  id: 'residue',
  code: 'F03',
  kind: 'phrase',
  readsMore: true,
  isAnywhere: true,
  summary: 'What a template left behind: braces, "Dear ,", [CLIENT NAME], undefined, "£ by Friday".',
  why: 'It is the commonest way in which a template shames its user, and it tells the client that nobody read the message before it went out (rubric F03).',
  better: 'Fill in the answer, or let the template leave the sentence out when there is none.',
  severity: 'error',
  examples: {
    bad: [
      'Dear {{client.address}},\n\nWe sent the wrong file.',
      'Dear ,\n\nWe sent the wrong file.',
      'Dear [YOUR NAME],\n\nWe sent the wrong file.',
      'Hello %FIRST_NAME%,\n\nWe sent the wrong file.',
      'We are refunding you £ by Friday 6 March.',
      'You will have the new file by .',
      'It concerns undefined people.',
      'You paid NaN for the visit.',
      'We shipped it on Invalid Date.',
      'The right amount is [object Object].',
      'TODO: say what we refund.',
      'We are refunding you the.',
      'Since Monday every list is checked by.',
      'The new list was read twice by.',
      'You will hear from.',
      'I will send the file to.',
      'The refund goes to.',
      'The money came from.',
      'I will ring you on.',
      'You will have it on.',
      'I am sorry for.',
      'The site was down until.',
      { subject: 'Billing error: ${matter}', body: 'We billed you twice.' },
      'DRAFT, needs approval: personal-data\nNot for the client.\n\nI sent your list to the wrong person.',
    ],
    good: [
      'The right file is [in your folder](https://example.com/file).',
      'The fee [2] is in your contract.',
      'Your page showed “undefined” in place of the total.',
      'The mail began with "Dear {{firstName}}", and 300 of your customers saw it.',
      'All sums are in £.',
      'The clause was null and void from 1 March.',
      'We are refunding you £ 240 by Friday 6 March.',
      'This is the address you asked for.',
      'Hello Priya ,\n\nWe sent the wrong file.',
      'I have to-do lists for both visits.',
      'I did not ask what it was for.',
      'You need someone to rely on.',
      'The lights are on again, and your site is on.',
      'We carried on. You were passed over, and I stood by.',
      'I should have been the one you hear from.',
      'This is the address we sent it to.',
      'That is the list your order was checked by.',
      'I did not know whom it was read by.',
      'I called you back, as I had promised to.',
      'You did not have to.',
      'That is what I am sorry for.',
      'You paid more than you had to.',
      'The number I rang you on.',
      'Tell me which day you would like to have it on.',
      'It is the account the refund goes to.',
      'I do not know where the money came from.',
    ],
  },
  check(document) {
    const { body, subject = '', sentences } = document
    const inBody = sentences.some(isSuspect) ? leftovers(body, 'body') : []
    return [...inBody, ...(hasSign(subject) ? leftovers(subject, 'subject') : []), ...missingWords(document)]
  },
})

const said = (found: string) => say`"${found.trim()}" is left over from the template. Fill in the answer, or take the sentence out.`

const isSuspect = keptWith(({ text }) => hasSign(text))

function hasSign(text: string): boolean {
  return SIGNS.some((sign) => text.includes(sign))
}

function leftovers(text: string, part: 'subject' | 'body'): Problem[] {
  const unquoted = text.replace(QUOTED, (quote) => ' '.repeat(quote.length))
  return EVERY.flatMap((pattern) =>
    [...unquoted.matchAll(pattern)].map((found) => ({
      message: said(found[0]),
      place: { part, start: found.index, end: found.index + found[0].length },
    })),
  )
}

function missingWords(document: Document): Problem[] {
  return phrases('residue', said)(document)
}
