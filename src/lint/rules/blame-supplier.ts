import { say } from '../../said.ts'
import { isOwnedBeside } from '../presence.ts'
import { phrasesIn, rule } from '../rule.ts'

export default rule({
  id: 'blame-supplier',
  code: 'F09',
  kind: 'phrase',
  summary: 'Somebody outside made to blame: a courier, a host, a bank, a printer ("the courier lost it", "a fault at our host").',
  why: 'The client chose you, not your suppliers, and advice on status updates is not to open with one. A reason from outside can help, but only once you have taken the mistake on (rubric F09: S7, S12, S29, S59).',
  better: 'Say what you chose, or did not check: "We chose the courier, and I did not book it with tracking."',
  severity: 'warning',
  examples: {
    bad: [
      'The laundry we work with lost your napkins.',
      'The weaving mill in Kilkenny ruined half of the cloth.',
      'Our agency let the licence lapse.',
      'The tile works sold us a faulty batch.',
      'Our seed merchant sent us last season’s wrong variety.',
      'The courier lost two of the boxes.',
      'Our printers used the wrong plates.',
      'The cause was a fault at our data centre.',
      'We were late because of a strike at the port.',
      'Your letter was lost in the post.',
      'The transfer was rejected by our bank.',
      'It was caused by Microsoft.',
      'Our payroll partner keyed the old rates in by mistake.',
      'The boxes left our warehouse on time.',
      'The venue double-booked the hall.',
      'The error was made by a freelance translator.',
      'I did not check the proof, and our printers used the wrong plates.',
      "The firm that packs our boxes put in last year's leaflet.",
      'Our accountants gave us the wrong rate.',
      'Stripe declined two of the payouts.',
      'Our payment processor denied the transfer.',
    ],
    good: [
      'The glue we use did not hold, because I mixed it too thin.',
      'The meter gave us the wrong figure, and I did not read it twice.',
      'I sent the council the old plans on 2 March, and the council rejected them.',
      'Your warehouse gave us the right list, and I read it wrongly.',
      'We chose the courier, and we answer for it.',
      'Your bank shows the money by Friday 6 March.',
      'The courier was late because I gave him the old address.',
      'I gave the courier the old address, so he was late.',
      'The courier collects the wrong boxes on Thursday 5 March, between 9 and 11.',
      'Our printers start the new run today.',
      'Tell me if the courier did not come.',
      'We have found a second supplier for the glass.',
      'I gave the courier the wrong address.',
      'It was not caused by the courier: I forgot to hand the box over.',
      'Your own supplier delivered on time.',
      'Northgate Hosting in Leeds keeps the backups for us.',
      'Our accountants gave us the right rate, and I did not use it.',
    ],
  },
  check(document) {
    const { saying } = document
    const isOwned = isOwnedBeside('blame-supplier', document)
    const message = (found: string) =>
      isOwned
        ? say`"${found}" points at somebody else. Say what you chose or did not check, and leave them out if you can.`
        : say`"${found}" points at somebody else, and nobody takes the mistake on. Say that it is yours, and what you chose or did not check.`
    const blamed = saying('blame-supplier').filter(({ hits }) => !hits.has('blame-supplier.ours'))
    return phrasesIn(blamed, 'blame-supplier', message).map((problem) => (isOwned ? problem : { ...problem, severity: 'error' as const }))
  },
})
