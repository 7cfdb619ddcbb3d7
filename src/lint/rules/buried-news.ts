import { say } from '../../said.ts'
import { owning, textOf } from '../presence.ts'
import { phrasesIn, rule } from '../rule.ts'

/** Whatever stands here stands before the news. */
const FIRST = 2

export default rule({
  id: 'buried-news',
  code: 'F28',
  kind: 'phrase',
  summary: 'A run-up before the bad news ("I hope this finds you well", "just a quick update", "I am writing to inform you").',
  why: 'Soft openings did not help readers, and bad news that was hard to find hurt them. Notices of a data breach read best with the news first, and a delay begins with the new date (rubric F28: S26, S27, S74).',
  better: 'Begin with what happened: "We charged you twice for February."',
  severity: 'warning',
  examples: {
    bad: [
      'We look back on a good season together. We sent the wrong file.',
      'I am getting in touch with a brief update. We sent the wrong file.',
      'I trust this e-mail finds you well. We sent your payroll file a day late.',
      'Hope you had a lovely weekend! Your parcel is lost.',
      'Just a brief update on your order.',
      'Quick heads-up about your March invoice.',
      'I am writing to let you know that your booking is gone.',
      'This e-mail is to notify you of a mistake in your policy.',
      'Dear Priya,\n\nI wanted to reach out about Friday. The report was late.',
      'As you may have heard, the portal was down on Monday.',
      'First of all, thank you for your support over the years.',
      'We value the trust you place in us. Your file is gone.',
      'Thank you for choosing Northwind. We billed you twice.',
      'We have some exciting news about your account.',
    ],
    good: [
      'We charged you twice for February.',
      'Thank you for calling this morning about invoice 1042.',
      'Thank you for the photos of the scratch. We scratched it when we unloaded.',
      'You wrote on 3 March that two boxes were missing.',
      'As you asked, I looked at the log.',
      'The update of 2 March broke your import.',
      'I lost your letter. I am writing this myself, because it was my mistake.',
      'We sent you the wrong file. We are sorry. This is to let you know when the right one comes.',
      'This e-mail corrects the one from 09:00: the total is £1,210.',
      'You were right about the rate.',
      'Quick Print Ltd got your logo from us in the wrong colour.',
    ],
  },
  check(document) {
    const first = textOf(document).slice(0, FIRST)
    const [news] = owning(document)
    const before = news && first.includes(news) ? first.slice(0, first.indexOf(news) + 1) : first
    const message = (found: string) => say`"${found}" keeps the reader waiting for the news. Begin with what happened.`
    return phrasesIn(before, 'buried-news', message)
  },
})
