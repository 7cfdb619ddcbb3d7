import { say } from '../../said.ts'
import { phrasesIn, rule } from '../rule.ts'

export default rule({
  id: 'marketing',
  code: 'F20',
  kind: 'phrase',
  isRegister: true,
  summary: 'Something for sale in a message about a mistake (discount codes, upgrades, "check out", "your next purchase", surveys).',
  why: 'Apologies that were used to sell made customers angry, and one that won praise did not try to sell anything (rubric F20: S68, S69).',
  better: 'Leave it out. If you give something back, take it off what they already bought: "We took 10 % off your April invoice."',
  severity: 'error',
  examples: {
    bad: [
      'Ask us about our service plans.',
      'Next time try our deluxe model.',
      'You might like to hear that we now also build terraces.',
      'Book another night and enjoy a free breakfast.',
      'Our garden lamps are 20% off until Sunday.',
      'Permit me to draw your attention to our new range.',
      'Take a look at our summer collection while you wait.',
      'Our Gold package covers nightly copies and starts at £9.',
      'Use code SORRY20 at the checkout.',
      'Enjoy 20% off your next order.',
      'Upgrade to our Business plan and this cannot happen.',
      'May I take this opportunity to tell you about our backup service?',
      'Check out our new range of lamps.',
      'This is a limited-time offer.',
      'Follow us on Instagram.',
      'Book a demo of the new version with me.',
      'We have an exclusive offer for you.',
      'Refer a friend and you both get £10.',
      'Rate us on Google.',
      'Why not try our premium support?',
      'We look forward to serving you again.',
      'Use coupon SORRY15 next time.',
      'Twenty minutes were lost, so here are 50 credits on us.',
    ],
    good: [
      'Take a look at the new menu: every price is right now.',
      'Our business has let you down.',
      'You pay 10% less until December.',
      'You will be glad to hear that we found your parcel.',
      'The voucher code for your spring fair stopped working at 10:00.',
      'Your discount code works again.',
      'Our test plan now includes large files.',
      'Take a look at the new figures on page 2.',
      'We have taken 10% off your April invoice.',
      'Your renewal on 1 May is not affected.',
      'Use the new link to log in.',
      'The code for the door changes on Friday 6 March.',
      'The upgrade on Tuesday broke your import.',
      'You booked the demo room for Thursday and we gave it to somebody else.',
      'Your survey went out twice.',
      'Your next order will carry the right label.',
      'The free trial was to end on 1 March, and we charged you on 20 February.',
      'Check out is at 11:00, and we woke you at 07:00.',
      'Version 4.2 adds a filter for closed tickets.',
      'We moved your site to a larger server at no charge.',
      'I took the delivery off your order today.',
    ],
  },
  check(document) {
    const message = (found: string) => say`"${found}" sells something, and this is the wrong message for it. Take it out.`
    const selling = document.saying('marketing')
    const rest = document.saying('marketing.goodbye').filter((sentence) => !selling.includes(sentence))
    return [
      ...phrasesIn(selling, 'marketing', message),
      ...phrasesIn(rest, 'marketing.goodbye', message).map((problem) => ({ ...problem, severity: 'warning' as const })),
    ]
  },
})
