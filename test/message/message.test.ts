import { expect, it } from 'vitest'
import { finalMessage, messageOf, untraced } from '../../src/message/message.ts'

const rendered = { subject: untraced('Late: your report'), body: untraced('Dear Adaeze,\n\nI was late.') }
const after = (edited: string) => {
  const { subject, body } = finalMessage(rendered, { ownup: 1, message: { edited } })
  return [subject.text, body.text]
}

it('takes the first line of an edited text for the subject where a blank line follows, with its label or without', () => {
  expect(after('Your report\n\nDear Adaeze,\n\nSorry.')).toEqual(['Your report', 'Dear Adaeze,\n\nSorry.'])
  expect(after('Subject: Your report\n\nDear Adaeze,\n\nSorry.')).toEqual(['Your report', 'Dear Adaeze,\n\nSorry.'])
})

it('never makes a subject of the greeting', () => {
  expect(after('Dear Adaeze,\n\nSorry.')).toEqual(['Late: your report', 'Dear Adaeze,\n\nSorry.'])
})

it('reads a first line "Subject: …" of a text that comes alone as its subject, and nothing else', () => {
  const parts = (text: string) => [messageOf(text).subject.text, messageOf(text).body.text]
  expect(parts('SUBJECT:  Your report \n\nDear Adaeze,\n\nSorry.')).toEqual(['Your report', 'Dear Adaeze,\n\nSorry.'])
  expect(parts('Subject: Your report\nDear Adaeze,')).toEqual(['Your report', 'Dear Adaeze,'])
  expect(parts('Your report\n\nDear Adaeze,')).toEqual(['', 'Your report\n\nDear Adaeze,'])
  expect(parts('Dear Adaeze,\nSubject: to change.')).toEqual(['', 'Dear Adaeze,\nSubject: to change.'])
})
