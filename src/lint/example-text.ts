import type { Example } from './rule.ts'

/** An example for a reader: its text in one line, and what else it depends on, if anything does. */
export function exampleLines(example: Example): [text: string, ...rest: string[]] {
  if (typeof example === 'string') return [oneLine(example)]
  const { body, subject, facts, holding, channel, language } = example
  const notes = [
    ...(subject === undefined ? [] : [`subject: ${subject}`]),
    ...(facts ? [`answers: ${JSON.stringify(facts)}`] : []),
    ...(holding ? ['in a holding note'] : []),
    ...(channel ? [`channel: ${channel}`] : []),
    ...(language ? [`language: ${language}`] : []),
  ]
  return [oneLine(body), ...(notes.length > 0 ? [`(${notes.join('; ')})`] : [])]
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' / ')
}
