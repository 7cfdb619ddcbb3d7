import { say } from '../../said.ts'
import type { Document, Sentence } from '../document.ts'
import type { Severity } from '../finding.ts'
import { ownedAt, owning } from '../presence.ts'
import { phrasesIn, rule, says, type Problem } from '../rule.ts'

export default rule({
  id: 'agentless',
  code: 'F07',
  kind: 'phrase',
  summary: 'A mistake that nobody made ("mistakes were made", "an error occurred", "it got lost").',
  why: 'Leaving out who did it is one of the classic failed apologies, and taking responsibility is what works best. Only set forms are an error: general passive detectors are noisy, and the passive is fine for a repair (rubric F07: S1, S21, S54, S58, S61).',
  better: 'Say who did it: "We deleted 14 of your records", "I sent it to the wrong address".',
  severity: 'error',
  examples: {
    bad: [
      'A typo made its way into your deed.',
      'Errors were found in two of your statements.',
      'An unexpected problem came up during the move.',
      'There was a mix-up with the two parcels.',
      'It was brought to our attention that two payments bounced.',
      'Your request fell between the cracks in January.',
      'Something went wrong with the print run.',
      'Your booking somehow got cancelled on Monday.',
      'A processing error meant that the salaries went out late.',
      'Your backup was accidentally switched off in May.',
      'Fourteen of your records were deleted on Monday.',
      'Somehow your seat was given away.',
      'The heating had not been switched on.',
      'Something went badly wrong.',
      'The site experienced an unexpected error.',
    ],
    good: [
      'We made a mistake in two of your statements.',
      'The corrected statements were sent to you at 10:00.',
      'There was a mistake in your March statement, and it was mine.',
      'Fourteen of your records were deleted: I ran the clean-up on the wrong folder.',
      'I ran the clean-up on the wrong folder. Fourteen of your records were deleted.',
      'The error was found by your own auditor on Monday.',
      'You brought it to our attention on Monday 2 March.',
      'No data was lost.',
      'Tell me if an error has occurred in the new file.',
      'We got the two addresses mixed up.',
      'The parcel had not been opened.',
      'If something goes wrong, ring me.',
    ],
  },
  check(document) {
    const hiddenBy = (id: string) => document.saying(id).filter((sentence) => !isOwned(sentence, document))
    const damage = hiddenBy('agentless.damage')
    const isNobodys = damage.length > 0 && owning(document).length === 0 && document.saying('agentless.owner').length === 0
    return [...problems('agentless', hiddenBy('agentless')), ...problems('agentless.damage', isNobodys ? damage : [], 'warning')]
  },
})

function problems(id: string, sentences: readonly Sentence[], severity: Severity = 'error'): Problem[] {
  const message = (found: string) => say`"${found}" hides who did it. Say who did what: "we sent", "I missed".`
  return phrasesIn(sentences, id, message).map((problem) => ({ ...problem, severity }))
}

function isOwned(sentence: Sentence, { pack }: Document): boolean {
  return ownedAt(sentence, pack) !== undefined || says(sentence, pack, 'agentless.owner')
}
