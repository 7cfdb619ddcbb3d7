import type { SheetWords } from '../pack.ts'

const times = (count: number, one: string, many: string) => (count === 1 ? one : many)

/** The words of the sheet for the conversation. The questions are those that clients ask after a mistake (rubric §5). */
export const sheet: SheetWords = {
  title: (client) => `The conversation with ${client}`,
  private: 'For you alone: it holds what no message shows. Do not send it, and do not leave it on the printer.',

  before: 'Before you call',
  deciders: {
    'personal-data': 'your data protection officer',
    injury: 'your lead, legal and the insurer',
    advice: 'legal and the professional insurer',
    claim: 'legal and the insurer',
    regulator: 'legal',
    contract: 'legal',
    deliberate: 'a senior person and legal',
    concealed: 'a senior person and legal',
    repeated: 'your lead',
  },
  yesFirst: (who) => `Get a yes from ${who}. Until then the client hears nothing of this, not on the phone either.`,
  approve: (name) => `Get a yes for ${name}. Until then do not name it.`,
  tellFirst: (who) => `Tell ${who} that you call.`,
  findWhose: 'Keep finding out whose mistake it was. On the phone, neither take it on nor deny it.',
  close: (count) =>
    times(
      count,
      'One question below has no answer. Find out, or know by when you will.',
      `${count} questions below have no answer. Find out, or know by when you will.`,
    ),
  ledNothing: 'Write down for yourself what led to it, step by step, while you remember.',

  first: 'Say this first, in one breath',
  own: (deed, voice) =>
    deed === 'I' ? 'That was my mistake, and I am sorry.' : `That was our mistake, and ${voice === 'I' ? 'I am' : 'we are'} sorry.`,
  looking: { I: 'I am finding out what happened, and I will not guess.', we: 'We are finding out what happened, and we will not guess.' },
  hearAgain: (date) => `You will hear from me again ${date}.`,
  second: 'This is the second time we have got this wrong for you.',
  listen:
    'Then stop. Let them talk, and write down what they say it cost them. If they say nothing, ask: "What worries you most about it?"',
  listenOnly: 'Then stop, and ask: "What have you seen on your side?" Write it down as they say it.',

  matters: 'What matters most to them',
  saidOn: (date) => `said ${date}`,
  heardBy: (who) => `heard by ${who}`,
  untouched: 'This mistake did not touch it. Say so only if they ask.',
  answersIt: (sentence) => `Your answer to it: ${sentence}`,
  askMatters: 'Nobody has written it down. Ask: "What matters most to you now?" Then keep it in the client book: `ownup client --help`.',

  questions: 'What they will ask',
  gaps: 'No answer yet. Find out, or say by when you will know:',
  asked: {
    found: 'When did you know, and why do we hear it now?',
    over: 'Is it still going on?',
    scope: 'Who else is affected?',
    data: 'Is our data safe?',
    cost: 'What does it cost us, and who pays?',
    before: 'Has it happened before?',
    checks: 'Why did your checks not catch it?',
    decides: 'Who decides on compensation, and by when?',
    again: 'What if it happens again?',
    writing: 'Can I have that in writing?',
    boss: 'Who is your boss?',
  },
  foundBy: { us: 'We noticed it', client: 'You told us', other: 'Somebody else told us' },
  late: (days) => `(That was ${days} working days ago. Say why they hear from you only now.)`,
  over: (date) => `No, it was over ${date}.`,
  notSure: 'That is not known yet.',
  exposed: 'No, not all of it.',
  people: (count) => times(count, 'It concerns one person.', `It concerns ${count} people.`),
  consequences: (later) => `What may follow from it? ${later ?? 'That is not known yet.'}`,
  noData: 'No personal data was lost, sent or shown to anybody.',
  lost: (amount) => `It cost you ${amount}.`,
  noOffer: (because) => (because === undefined ? 'Nothing is offered.' : `Nothing is offered: ${because.replace(/\.$/, '')}.`),
  again: (date) => (date === undefined ? 'Yes, this is the second time.' : `Yes, ${date}. This is the second time.`),
  onRecord: (date, matter, file) =>
    `(It looks so: ${date}${matter === undefined ? '' : `, ${matter}`}, in ${file}. Read that before you answer.)`,
  notBefore: 'Not in the last 12 months.',
  decided: 'It is decided; what I have just named stands.',
  inWriting: 'Yes, you get it in writing after this call.',
  inWritingLater: 'Yes, as soon as it has been looked at here.',
  moreBy: (date) => `That is not known yet; you will hear ${date}.`,

  not: 'What not to say',
  nots: {
    sorry: 'No "if" and no "but" beside the word sorry.',
    cause: 'No guess about the cause. "I do not know yet" and a time is an answer.',
    sum: 'No sum, and no "we will make it up to you": nothing is decided.',
    misuse: 'Not "there is no evidence of misuse", and not "only" before a number of people.',
    holding: ['No cause, no offer, and no word on whose fault it was: others are still looking.'],
    always: [
      'Nobody else to blame: not a colleague, not a supplier, not the system, not the client.',
      'No promise that is not on the list below.',
      'No defence. If they are wrong about a detail, let it stand and put it right in writing tomorrow.',
    ],
  },

  led: 'What led to it (for you, not for them)',

  calls: 'Who calls whom, and when',
  you: 'you',
  nobody: 'nobody yet',
  noDate: 'No date yet',
  overdue: 'overdue',
  callToday: (who, client, phone) =>
    `Today, ${who}: call ${client}${phone === undefined ? '' : ` (${phone})`}. Then send the message, and write down what was said.`,
  callOnceApproved: (who, client, phone) =>
    `Today, once you have the yes, ${who}: call ${client}${phone === undefined ? '' : ` (${phone})`}. Then send the message, and write down what was said.`,
  senior: (person) => `Today: speak to ${person}, before the client does.`,
  contact: (person) => `They can reach ${person}.`,
  setRight: (date, who) => `${date}, ${who}: put right in writing whatever turned out different.`,
  askOnce: (date, who) => `${date}, ${who}: ask once more whether you have missed anything.`,
  noPromises: 'Nothing is promised. Then promise nothing on the phone either.',
}
