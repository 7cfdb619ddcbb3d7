import { say } from '../../said.ts'
import type { Document } from '../document.ts'
import { phrases, rule } from '../rule.ts'

export default rule({
  id: 'strings-attached',
  code: 'F21',
  kind: 'phrase',
  summary:
    'Strings on the remedy ("full and final settlement", "if you remove your review"), or a gift made of what is owed ("gesture of goodwill").',
  why: 'A remedy gives back what the client lost; it does not bargain. A consumer group called routine "goodwill" payments cynical, and the Financial Ombudsman saw no harm in a single one. So a gift is an error only where your answers say that you owe it (rubric F21: S42, S70).',
  better: 'Give it without a condition, and call it what it is: "We owe you £240, and have paid it back today."',
  severity: 'error',
  examples: {
    bad: [
      'Please see the credit as a favour.',
      'The £50 is yours provided you prolong the lease.',
      'In return for the voucher we expect a kind word.',
      'You get the £90 as soon as you accept that the case is closed.',
      'We pay £200 in full and final settlement of your complaint.',
      'If you would be willing to delete your review, we can refund the order.',
      'We will credit you provided that you do not post about it.',
      'You will get the cheque once you have signed the release.',
      'Our offer of £75 is subject to your acceptance of the attached terms.',
      'In exchange for an updated rating we send you a new lamp.',
      'By accepting this refund you agree to close the case.',
      'Voucher attached. Terms and conditions apply.',
      'Please accept this voucher as a token of our regret.',
      'As a goodwill gesture, we are crediting you for the two lost days.',
      'We make this ex-gratia payment although we are under no obligation to do so.',
      {
        body: 'As a gesture of goodwill, we refund £240.',
        facts: { compensation: [{ form: 'refund', amount: '£240', basis: 'owed' }] },
      },
      'As a special favour we let you off the fee.',
      'We pay it on the understanding that the matter ends here.',
    ],
    good: [
      'We will close the ticket once you confirm that the lift runs.',
      'We owe you £240, and it is back on your card since this morning.',
      'On top of the refund, we have taken £50 off your April invoice.',
      'You keep the voucher even if you leave us.',
      'In exchange for the broken lamp you get a new one.',
      'The report that you provided was right, and ours was wrong.',
      'I provided you with the wrong form, and I am sorry.',
      'Subject to your approval, the new print starts on Friday 6 March.',
      'Provided the courier keeps to its slot, you have it by noon on Thursday 5 March.',
      'You do not give up any rights when you take this money.',
      'There are no strings attached to the credit.',
      'The goodwill in your accounts was £4,000 too high, because I typed it twice.',
      'You owe us no favour for it.',
    ],
  },
  check(document) {
    const conditions = phrases(
      'strings-attached',
      (found) =>
        say`"${found}" puts a condition on what you give. Give it without one, or leave it out until you have asked whoever decides.`,
    )(document)
    const isOwed = owesSomething(document)
    const advice = isOwed
      ? say`calls it a gift, and your answers say that it is owed. Write that you owe it and have paid it back.`
      : say`makes it sound like a present. Say plainly what the client gets, and why.`
    const gifts = phrases('strings-attached.gift', (found) => say`"${found}" ${advice}`)(document)
    return [...conditions, ...gifts.map((gift) => ({ ...gift, severity: isOwed ? ('error' as const) : ('warning' as const) }))]
  },
})

function owesSomething({ disclosure }: Document): boolean {
  const remedies = disclosure?.compensation
  return remedies?.state === 'known' && remedies.value.some(({ basis }) => basis === 'owed')
}
