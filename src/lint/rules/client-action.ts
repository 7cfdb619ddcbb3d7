import { say } from '../../said.ts'
import type { Document } from '../document.ts'
import { isInWords, missing } from '../presence.ts'
import { rule, type Problem } from '../rule.ts'

export default rule({
  id: 'client-action',
  code: 'C9',
  kind: 'presence',
  summary: 'What the client has to do now, or outright that there is nothing to do.',
  why: 'Notices bury what readers must do in paragraphs without urgency or order; people who are told nothing guess (rubric C9: S46, S47).',
  better: '"You do not need to do anything." Or: "Please delete the file of 2 March."',
  severity: { minor: 'warning', moderate: 'warning', serious: 'error' },
  examples: {
    bad: [
      'We sent the wrong file on 2 March, and we are sorry. Please accept our apologies.',
      'We sent the wrong file on 2 March. You can reach me on 020 7946 0555. I will call you tomorrow, and let me tell you how sorry we are.',
      { body: 'We sent the wrong file.', facts: { what: 'We sent the wrong file.' } },
      { body: 'We sent the wrong file.', facts: { actions: 'nothing' } },
      { body: 'We sent the wrong file.', facts: { actions: 'Please delete the file of 2 March.' } },
    ],
    good: [
      'I sent the wrong file. If the new one is not there by 15:00, ring me.',
      'We sent the wrong file on 2 March. Please delete it.',
      'We billed you twice. You do not need to pay the second invoice.',
      'I sent the wrong file. Shred the two pages, and send me the bill for the courier.',
      'I sent the wrong file. Could your office tell me who has printed it?',
      'I sent the wrong file. Ring me if one page is missing: 020 7946 0555.',
      'I sent the wrong file. There is nothing for you to do.',
      { body: 'We sent the wrong file. You do not need to do anything.', facts: { actions: 'nothing' } },
      { body: 'Please delete the file of 2 March.', facts: { actions: 'Please delete the file of 2 March.' } },
      {
        body: 'We do not know yet whether you need to do anything. You will hear from me by Friday 6 March.',
        facts: { actions: 'not known yet, more by 2026-03-06' },
      },
    ],
  },
  check(document) {
    const inText = (each: Document) => isInWords('client-action', each)
    const asked = {
      answer: 'actions',
      about: say`what the client has to do now`,
      todo: say`Say it, or say that there is nothing to do.`,
      inText,
    } as const
    return [...missing(asked, document), ...nothingUnsaid(document, inText)]
  },
})

/** "Nothing" is an answer that the client has to hear. */
function nothingUnsaid(document: Document, inText: (document: Document) => boolean | undefined): Problem[] {
  const { disclosure, holding } = document
  if (holding || disclosure?.actions?.state !== 'none' || inText(document) !== false) return []
  return [{ message: say`The client is not told that there is nothing to do. Say "You do not need to do anything."`, fields: ['actions'] }]
}
