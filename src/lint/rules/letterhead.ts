import { say, type Said } from '../../said.ts'
import type { Document } from '../document.ts'
import { isPrinted } from '../presence.ts'
import { rule, type Problem } from '../rule.ts'

export default rule({
  id: 'letterhead',
  code: 'I',
  kind: 'presence',
  summary: 'Of a letter: to whom it goes and the day that it was written.',
  why: 'A letter is taken out of its envelope and kept. On the day that it matters nobody knows any more when it came and which of them it was for.',
  better: 'Above the greeting: "Adaeze Obi, Northwind Ltd", and "Tuesday 2 June 2026".',
  severity: 'error',
  examples: {
    bad: [
      {
        body: 'Dear Harriet,\n\nWe sent the wrong file.',
        channel: 'letter',
        facts: { client: { name: 'Harriet Cole', address: 'Harriet' } },
      },
      { body: 'We sent the wrong file.', channel: 'letter', facts: { client: { name: 'Harriet Cole' } } },
      {
        body: 'Harriet Cole\n\nDear Harriet,\n\nWe sent the wrong file.',
        channel: 'letter',
        facts: { client: { company: 'Brightwater & Sons' } },
      },
      { body: 'We sent the wrong file on Monday 2 March.', channel: 'letter', facts: { client: { name: 'Tan Wei Ming' } } },
      {
        body: 'Harriet Cole, Brightwater\n\nWe sent the wrong file.',
        channel: 'letter',
        facts: { client: { company: 'Brightwater & Sons' } },
      },
    ],
    good: [
      {
        body: 'Harriet Cole\n4 March 2026\n\nDear Harriet,\n\nWe sent the wrong file.',
        channel: 'letter',
        facts: { client: { name: 'Harriet Cole' } },
      },
      {
        body: 'Brightwater & Sons\n\nDear Harriet,\n\nWe sent the wrong file.',
        channel: 'letter',
        facts: { client: { company: 'Brightwater & Sons' } },
      },
      { body: 'Tan Wei Ming\n\nWe sent the wrong file.', channel: 'letter', facts: { client: { name: 'Tan Wei Ming' } } },
      { body: 'Dear Harriet,\n\nWe sent the wrong file.', channel: 'letter', facts: { client: { address: 'Harriet' } } },
      { body: 'Dear Harriet,\n\nWe sent the wrong file.', channel: 'email', facts: { client: { name: 'Harriet Cole' } } },
      'Dear Harriet,\n\nWe sent the wrong file.',
    ],
  },
  check(document) {
    const { disclosure, channel } = document
    if (!disclosure || channel !== 'letter') return []
    const { client, written } = disclosure
    return [
      ...unnamed('client.name', client?.name, say`to whom it goes`, document),
      ...unnamed('client.company', client?.company, say`to which company it goes`, document),
      // A text that no template made may have its day anywhere, in any shape.
      ...(document.spans.body.length > 0 && written && !isPrinted('written', document)
        ? [{ message: say`This letter does not say when it was written. Put {{written}} above the greeting.`, fields: ['written'] }]
        : []),
    ]
  },
})

function unnamed(path: string, name: string | undefined, what: Said, document: Document): Problem[] {
  if (name === undefined || isPrinted(path, document) || document.body.includes(name)) return []
  return [{ message: say`This letter does not say ${what}: ${name}. Put it above the greeting.`, fields: [path] }]
}
