import { say } from '../../said.ts'
import type { Sentence } from '../document.ts'
import { phrasesIn, rule, type Problem } from '../rule.ts'

export default rule({
  id: 'minimising',
  code: 'F12',
  kind: 'phrase',
  summary: 'Words that make the mistake look small ("a minor glitch", "only a handful", "an isolated incident", "luckily").',
  why: 'How bad it was is for the client to say. The Housing Ombudsman tells landlords not to make light of a fault, and doing so is one of the moves people make to defend themselves (rubric F12: S33, S57).',
  better: 'Give the number, and let it speak: "Your site was down for 12 minutes, from 09:02 to 09:14."',
  severity: { minor: 'warning', moderate: 'error', serious: 'error' },
  examples: {
    bad: [
      'It was a paltry slip in one line.',
      'Thank heavens it was only the shed.',
      'The form was late, though only by a few hours.',
      'The gate stood open for a mere moment.',
      'We had a slight problem with the labels on Monday.',
      'It was only a formatting mistake in the second sheet.',
      'Just a handful of your parcels were delayed.',
      'Thankfully, your backups were not touched.',
      'Whoops, wrong attachment!',
      'It could have been a lot worse.',
      'Your phones were briefly unavailable on Monday.',
      'At least nobody had opened the file yet.',
      'The damage was minimal.',
      'This was a one-off.',
      'Please do not be alarmed.',
      'We hit a few teething problems with the new till.',
      'Nobody was hurt, and that is the main thing.',
      'It is a small scratch that you can barely see.',
      'It is probably nothing, but we lost one of your files.',
      'Other clients have had it much worse.',
      'There is no reason to be so upset.',
    ],
    good: [
      'Only 3 of your 52 parcels were late: 14, 15 and 31.',
      'We have just put the old file back.',
      'Can we have a brief call at 15:00 on Thursday 5 March?',
      'A small change to the form prevents it: the date field refuses an empty value.',
      'Only you can see the folder now.',
      'We only found out on Monday, four days later.',
      'The temporary fix holds until Friday 6 March.',
      'At least 14 of your records are gone.',
      'It was more than a small delay: your crew stood still for a day.',
      'This was not an isolated case, it happened on 3 March as well.',
      'The slight bend in the panel means that it will not close.',
      'Unfortunately the courier had left.',
      'The scratch is 12 cm long, across the door.',
      'It is not nothing: you lost a day.',
    ],
  },
  check(document) {
    const small = document.saying('minimising')
    const soothing = document.saying('minimising.soothing').filter((sentence) => !small.includes(sentence))
    const hinted = document.saying('minimising.hinted').filter((sentence) => !small.includes(sentence) && !soothing.includes(sentence))
    return [
      // Without facts nobody knows how much harm was done.
      ...find('minimising', small).map((problem) => (document.disclosure ? problem : { ...problem, severity: 'warning' as const })),
      ...[...find('minimising.soothing', soothing), ...find('minimising.hinted', hinted)].map((problem) => ({
        ...problem,
        severity: 'warning' as const,
      })),
    ]
  },
})

function find(id: string, sentences: readonly Sentence[]): Problem[] {
  return phrasesIn(sentences, id, (found) => say`"${found}" makes it look small. Give the number or the time, and let the client judge.`)
}
