import { say, type Said } from '../../said.ts'
import { valuesOf, type Value } from '../../disclosure/fields.ts'
import type { Disclosure } from '../../disclosure/schema.ts'
import type { Stretch } from '../../languages/pack.ts'
import { fold, keptWith, type Document } from '../document.ts'
import { isTraced } from '../presence.ts'
import { rule, type Problem } from '../rule.ts'
import { strangersIn } from '../strangers.ts'

type Part = 'subject' | 'body'

interface Secret {
  what: Said
  pattern: RegExp
  /** Without this, which stands in one sentence, there is none. To see that is much faster. */
  sign: RegExp
  instead?: Said
  /** Where the pattern alone is not proof. */
  isReal?: (found: string) => boolean
}

const LAST_DIGITS = say`Write the last four digits only.`
const PLAIN_WORDS = say`Say in plain words which part of your service it was.`

// Whatever the language. Every run is bounded, so that a long number costs no more than a short one.
const SECRETS: readonly Secret[] = [
  {
    what: say`a card number`,
    pattern: /(?<![\d.-])\d(?:[ -]?\d){12,18}(?![\d.-]?\d)/g,
    sign: /\d[\d -]{11}/,
    isReal: isCardNumber,
    instead: LAST_DIGITS,
  },
  {
    what: say`a bank account`,
    pattern: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b/g,
    sign: /[A-Z]{2}\d\d/,
    isReal: isIban,
    instead: LAST_DIGITS,
  },
  {
    what: say`a key`,
    sign: /_|A[KS]IA|xox/,
    pattern: /\b(?:[srp]k_(?:live|test)_\w{6,99}|(?:AKIA|ASIA)[A-Z0-9]{12,16}|gh[pousr]_\w{20,99}|xox[abprs]-[\w-]{8,99})/g,
  },
  {
    what: say`a key`,
    sign: /AIza|eyJ|glpat|-----/,
    pattern: /\b(?:AIza[\w-]{30,40}|eyJ[\w-]{10,99}\.[\w-]{10,99}|glpat-[\w-]{15,40})|-----BEGIN [A-Z ]{3,30}-----/g,
  },
  {
    what: say`a password`,
    sign: /[A-Za-z] ?[:=]/,
    pattern: /\b(?:password|passcode|pin|pwd|api[ _-]?key|secret|token) ?[:=] ?(?=\S{0,40}\d)\S{4,80}/gi,
  },
  {
    what: say`an IP address`,
    pattern: /(?<![\d.]|\bv(?:ersion)? ?)\b(?:\d{1,3}\.){3}\d{1,3}\b(?!\.?\d)/gi,
    sign: /\d\.\d{1,3}\.\d/,
    isReal: isIpAddress,
    instead: PLAIN_WORDS,
  },
  {
    what: say`an IP address`,
    instead: PLAIN_WORDS,
    sign: /[0-9a-f]:[0-9a-f]{0,4}:/i,
    pattern: /(?<![\w:])(?:[0-9a-f]{1,4}:){4,7}[0-9a-f]{1,4}(?![\w:])|(?<![\w:])(?:[0-9a-f]{1,4}:){1,6}(?::[0-9a-f]{1,4}){2,6}\b/gi,
  },
  {
    what: say`the name of a machine`,
    instead: PLAIN_WORDS,
    sign: /\.(?:internal|lan|local|corp|intra|svc|compute|rds)/i,
    pattern:
      /\b[a-z0-9][\w-]{0,40}(?:\.[\w-]{1,40}){0,4}\.(?:internal|local|lan|corp|intra|localdomain|svc|(?:compute|rds)\.amazonaws\.com)\b/gi,
  },
  {
    what: say`the name of a machine`,
    instead: PLAIN_WORDS,
    sign: /[a-z-]\d/,
    pattern:
      /\b(?:[a-z]{2,12}-){1,3}(?:prod|stage|uat|db|sql|srv|node|vm|web|api)-?\d{1,3}\b|\b(?:prod|staging|uat|db|sql|srv|vm|k8s|redis)(?:-[a-z]{1,12}){0,3}-\d{1,3}\b/g,
  },
  { what: say`an open weakness`, sign: /cve-/i, pattern: /\bCVE-\d{4}-\d{4,7}\b/gi },
  {
    what: say`talk from your own chat`,
    sign: /[@#]/,
    pattern: /(?<![\w@])@(?:here|channel|everyone)\b|(?<![\w#&])#(?!\d)[a-z]{2,20}-[a-z][a-z-]{1,30}\b/g,
  },
  { what: say`a list of other readers`, sign: /@/, pattern: /(?:^|\n)b?cc: ?[^\n@]{0,60}@[^\n@]{1,80}[,;][^\n@]{0,60}@[^\s,;]{2,60}/gi },
]

// Numbers of papers that the client holds, of standards, of places (DE-10115) and of the like.
const HELD_BY_CLIENT =
  /^(?:CN|INV|PO|SO|DO|GRN|ORD|ORDER|RMA|QU?O?|QUOTE|CR|CASE|REF|REG|VAT|LOT|SKU|MODEL|PART|NO|Q[1-4]|FY|H[12]|CW|KW|WK)-/
const STANDARD =
  /^(?:ISO|IEC|EN|DIN|BS|ASTM|ANSI|IEEE|NIST|PCI|SOC|SHA|AES|RSA|MD|UTF|RFC|TLS|SSL|IPV|HTTP|USB|COVID|GDPR|EU|UK|US|GMT|UTC|MP|AT|BE|CH|CZ|DE|DK|EE|ES|FI|FR|IT|LT|LU|LV|NL|PL|PT|SE|SI)-/
const TICKET = /(?<![\w/-])([A-Z]{2}[A-Z0-9]{0,8})-\d{2,7}(?![\w-])/g
const TICKET_SYSTEMS =
  /^(?:INC|JIRA|OPS|SEV|BUG|DEV|ENG|SRE|CHG|PRB|RITM|SCTASK|TASK|TICKET|ISSUE|PR|MR|SUP|DEVOPS|INFRA|HOTFIX|PIR|RCA|POSTMORTEM)-/
// "Invoice INV-99", "your order AB-1002", "pesanan AB-1002": whatever follows one of these is on a paper the client has.
const PAPERS = [
  'invoices?|credit notes?|orders?|quotes?|offers?|contracts?|policy|policies|parts?|models?|forms?|receipts?|shipments?|parcels?|bookings?|flights?|rooms?|case|reference|versions?',
  'faktur|tagihan|invoice|nota(?: kredit)?|pesanan|penawaran|kontrak|polis|kuitansi|resi|pengiriman|paket|pemesanan|penerbangan|kamar|formulir|suku cadang|referensi|versi',
  'invois|bil|sebut harga|polisi|resit|penghantaran|bungkusan|tempahan|bilik|borang|rujukan',
  'сч[её]т[а-я]*|наклад[а-я]+|заказ[а-я]*|договор[а-я]*|полис[а-я]*|квитанци[а-я]+|посылк[а-я]+|рейс[а-я]*|номер[а-я]*|модел[а-я]+|верси[а-я]+',
]
const PAPER_BEFORE = new RegExp(
  `(?:${PAPERS.join('|')}) (?:no\\.? |number |nomor |nombor |#|№ ?)?(?:[\\w-]{2,12},? (?:and |or |dan |atau |и )?){0,2}$`,
  'i',
)

/** Whose the things are that the client got by mistake. "The keys of Arlen Ltd" may be the client's own. */
const OWNER =
  /\b(?:belong(?:s|ed)? to (?:our client |our customer )?|other (?:client|customer|firm|company)\b[^.;:\n]{0,30} (?:is|was|being) )((?:[A-Z][\w&'’.-]{0,30} ){1,4}(?:Ltd|Limited|LLP|LLC|Inc|plc|PLC|GmbH|AG|SA|BV|Pty|Corp)\b)/g

/** This many words in a row from the worksheet are no chance. */
const RUN = 5

export default rule({
  id: 'leak',
  code: 'F02',
  kind: 'phrase',
  readsMore: true,
  isAnywhere: true,
  summary:
    'What is not for the client: your own notes, other clients, colleagues, ticket numbers, card or account numbers in full, keys, machines.',
  why: 'It is a second breach inside the apology, and details of your systems help whoever broke in. Four last digits and the client’s own invoice numbers are useful and stay (rubric F02: S38).',
  better: 'Leave it out, or say it in words that the client knows: "the card ending 4471".',
  severity: 'error',
  examples: {
    bad: [
      'The other client whose pages you saw is Marrow Dairy Ltd.',
      'We track this as INC-4821.',
      {
        body: 'We saw it in INC-4471 only on Monday.',
        facts: { cause: 'We saw it in INC-4471 only on Monday.' },
      },
      'We refunded the card 4111 1111 1111 1111 today.',
      'The refund goes to GB82 WEST 1234 5698 7654 32.',
      'The server at 10.20.30.41 was down from 09:00.',
      'We restarted db-prod-03 at 09:05.',
      'The keys in your box belong to Arlen Fisheries Ltd.',
      'The mail went through relay4.mail.internal.',
      'The key sk_live_4eC39HqLyjWD was in the file.',
      'Your new password: Winter2026.',
      'Cc: tom@example.com, ann@other.example\nWe sent the wrong file.',
      {
        body: 'I went into the audit meeting and did not look again.',
        facts: { worksheet: { chain: 'The desk is two people short. I went into the audit meeting and forgot it.' } },
      },
      {
        body: 'Your list went to Hartwell Foods.',
        facts: {
          what: 'I sent your list to the wrong person.',
          worksheet: { notes: 'It was Hartwell who got it, they must not be named.' },
        },
      },
      {
        body: 'We have no spare machine and did not want to pay for one.',
        facts: { questions: [{ ask: 'Why so slow?', answer: 'We have no spare machine and did not want to buy one.' }] },
      },
    ],
    good: [
      'We refunded the card ending 4471 today, with credit note CN-311.',
      'Your order AB-1002 and invoice INV-1051 are for the same work.',
      'We are certified to ISO-9001 and use AES-256.',
      'The keys in your box belong to another client.',
      'The keys of Arlen Fisheries Ltd are on their way to you.',
      'We moved you to version 10.2.30.4 on Monday.',
      'Ring me on 020 7946 0112 or 0049 30 5550 142.',
      'Your password was reset at 10:00.',
      'Cc: Dana Reyes, head of finance',
      {
        body: 'I had put the transfer in the queue and did not release it.',
        facts: {
          cause: 'I had put the transfer in the queue and did not release it.',
          worksheet: { chain: 'I had put the transfer in the queue and did not release it, because of the meeting.' },
        },
      },
      {
        body: 'The ticket for it is PLAT-3312.',
        facts: { matter: 'your ticket PLAT-3312' },
      },
      {
        body: 'The ticket for it is INC-3312.',
        facts: { matter: 'your ticket INC-3312' },
      },
      {
        body: 'I am sorry. You will hear from me by Friday 6 March.',
        facts: { worksheet: { notes: 'Ring Vera on Friday. Say sorry first. You will hear from me by then.' } },
      },
    ],
  },
  check(document, team) {
    const known = publicWords(document.disclosure)
    const inParts = (['subject', 'body'] as const).flatMap((part) => {
      const text = (part === 'body' ? document.body : document.subject) ?? ''
      if (text === '') return []
      const signs = part === 'body' ? document.sentences.reduce((all, sentence) => all | signsOf(sentence), 0) : signsIn(text)
      return [
        ...secrets(text, part, signs),
        ...tickets(text, part, document.disclosure, known, signs),
        ...notes(text, part, document, known),
        ...owners(text, part, document),
      ]
    })
    return team ? [...inParts, ...strangersIn(document, team)] : inParts
  },
})

const TICKET_SIGN = /[A-Z\d]-\d/
const SIGNS = [...SECRETS.map(({ sign }) => sign), TICKET_SIGN]

const signsOf = keptWith(({ text }) => signsIn(text))

/** Which signs there are, as bits in the order of `SIGNS`. */
function signsIn(text: string): number {
  return SIGNS.reduce((found, sign, index) => (sign.test(text) ? found | (1 << index) : found), 0)
}

function secrets(text: string, part: Part, signs: number): Problem[] {
  if (signs === 0) return []
  return SECRETS.filter((_, index) => signs & (1 << index)).flatMap(({ what, pattern, isReal, instead = say`Take it out.` }) =>
    [...text.matchAll(pattern)]
      .filter(([found]) => !isReal || isReal(found))
      .map((found) => ({
        message: say`This looks like ${what}, and it is not for a message to a client. ${instead}`,
        place: { part, start: found.index, end: found.index + found[0].length },
      })),
  )
}

function isCardNumber(found: string): boolean {
  const digits = found.replace(/\D/g, '')
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 1 : 2)
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return /^[2-6]/.test(digits) && sum % 10 === 0
}

function isIban(found: string): boolean {
  const code = found.replace(/ /g, '')
  if (code.length < 15 || code.length > 34) return false
  const moved = code.slice(4) + code.slice(0, 4)
  return [...moved].reduce((rest, unit) => Number(`${rest}${parseInt(unit, 36)}`) % 97, 0) === 1
}

function isIpAddress(found: string): boolean {
  const octets = found.split('.').map(Number)
  // "3.12.1.4" is a clause of a contract.
  return octets.every((octet) => octet < 256) && (octets[0] === 10 || octets.some((octet) => octet > 31))
}

function tickets(text: string, part: Part, disclosure: Disclosure | undefined, known: string, signs: number): Problem[] {
  if ((signs & (1 << SIGNS.indexOf(TICKET_SIGN))) === 0) return []
  // A number of your own is in an answer by oversight, unless the message is about it.
  const matter = fold(disclosure?.matter ?? '')
  return [...text.matchAll(TICKET)]
    .filter(([id, prefix]) => isTicket(`${prefix}-`) && !(TICKET_SYSTEMS.test(id) ? matter : known).includes(fold(id)))
    .filter(({ 0: id, index }) => TICKET_SYSTEMS.test(id) || !PAPER_BEFORE.test(text.slice(Math.max(0, index - 60), index)))
    .map((found) => ({
      message: say`"${found[0]}" is a number from your own systems. The client cannot look it up: leave it out.`,
      place: { part, start: found.index, end: found.index + found[0].length },
      ...(!TICKET_SYSTEMS.test(found[0]) && { severity: 'warning' as const }),
    }))
}

function isTicket(prefix: string): boolean {
  return !HELD_BY_CLIENT.test(prefix) && !STANDARD.test(prefix)
}

/** All that is in the answers for the client, folded. What a template rendered from them is public as well. */
function publicWords(disclosure: Disclosure | undefined): string {
  if (!disclosure) return ''
  const { values } = valuesOf(disclosure)
  return fold(
    values
      .filter(({ visibility, path, value }) => visibility !== 'private' && path !== 'message.edited' && typeof value === 'string')
      .map(({ value }) => value)
      .join('\n'),
  )
}

interface Token {
  word: string
  start: number
  end: number
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,:-]{0,60}(?<=[\p{L}\p{M}\p{N}])/gu)].map((found) => ({
    word: fold(found[0]),
    start: found.index,
    end: found.index + found[0].length,
  }))
}

function notes(text: string, part: Part, document: Document, known: string): Problem[] {
  const secret = document.disclosure ? valuesOf(document.disclosure).values.filter(isNote) : []
  if (secret.length === 0 || text === '') return []
  const tokens = tokensOf(text)
  return secret.flatMap((note) => {
    const runs = runsOf(tokens, String(note.value), known).filter((run) => !isTemplateText(run, part, document))
    if (runs.length > 0) return runs.map((run) => noteProblem(text, part, run, note, 'error'))
    // A rendered text prints no note; a name that both have is chance.
    if (isTraced(document)) return []
    return names(tokens, text, String(note.value), known, document).map((name) => noteProblem(text, part, name, note, 'warning'))
  })
}

/** What a client may ask is no secret; what you would answer, and the worksheet, is. */
function isNote({ visibility, path }: Value): boolean {
  return visibility === 'private' && !path.endsWith('.ask')
}

function noteProblem(text: string, part: Part, { start, end }: Stretch, note: Value, severity: 'error' | 'warning'): Problem {
  const message = say`"${text.slice(start, end)}" stands in your own notes and in no answer for the client. Take it out, or say it in other words.`
  return { message, place: { part, start, end }, fields: [note.path], severity }
}

/** Five or more words in a row that the note has and no public answer, with at least two longer words among them. */
function runsOf(tokens: Token[], note: string, known: string): Stretch[] {
  // Most notes have no run of words in the message at all.
  const spoken = tokens.map(({ word }) => word).join(' ')
  const noted = new Set([...runWords(tokensOf(note))].filter((words) => spoken.includes(words)))
  if (noted.size === 0) return []
  const open = runWords(tokensOf(known))
  const runs: Stretch[] = []
  for (const { words, start, end } of windows(tokens)) {
    if (!noted.has(words) || open.has(words)) continue
    const last = runs.at(-1)
    if (last && last.end >= start) last.end = end
    else runs.push({ start, end })
  }
  return runs
}

function runWords(tokens: Token[]): Set<string> {
  return new Set(windows(tokens).map(({ words }) => words))
}

function windows(tokens: Token[]): (Stretch & { words: string })[] {
  return tokens.slice(0, Math.max(0, tokens.length - RUN + 1)).flatMap(({ start }, index) => {
    const run = tokens.slice(index, index + RUN)
    const isTelling = run.filter(({ word }) => word.length > 4).length >= 2
    return isTelling ? [{ words: run.map(({ word }) => word).join(' '), start, end: run.at(-1)!.end }] : []
  })
}

/** Names and codes of a note: words with a capital inside a sentence, or with a digit, that no public answer has. */
function names(tokens: Token[], text: string, note: string, known: string, { pack }: Document): Token[] {
  const open = new Set(tokensOf(known).map(({ word }) => word))
  const telling = new Set(
    tokensOf(note)
      .filter(({ start, end }) => isTelling(note, start, end))
      .map(({ word }) => word)
      .filter((word) => !open.has(word)),
  )
  // Dates and sums are for the rules that compare facts.
  const facts = [...pack.findDates(text), ...pack.findMoney(text)]
  return tokens.filter(({ word, start, end }) => telling.has(word) && !facts.some((fact) => start < fact.end && end > fact.start))
}

function isTelling(note: string, start: number, end: number): boolean {
  const word = note.slice(start, end)
  if (/\d/.test(word)) return word.length > 3
  return word.length > 2 && /^\p{Lu}/u.test(word) && /[\p{L}\p{N},;:] [«„“"']?$/u.test(note.slice(Math.max(0, start - 3), start))
}

/** The template's own words tell nothing about this client. */
function isTemplateText({ start, end }: Stretch, part: Part, { spans }: Document): boolean {
  const touched = spans[part].filter((span) => span.start < end && span.end > start)
  return touched.length > 0 && touched.every((span) => span.literal)
}

/** With facts the client is known, and `strangersIn` knows the others. */
function owners(text: string, part: Part, { disclosure }: Document): Problem[] {
  if (disclosure) return []
  return [...text.matchAll(OWNER)].map(({ 0: { length }, 1: shown = '', index }) => ({
    message: say`"${shown}" is another client of yours. Take it out, or see whether this is the wrong message.`,
    place: { part, start: index + length - shown.length, end: index + length },
  }))
}
