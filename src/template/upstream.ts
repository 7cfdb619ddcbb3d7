import { createTwoFilesPatch } from 'diff'

/** Where the shipped text lies that a copy was made from, inside the team's folder of templates: hidden, and kept in git with it. */
export const EJECTED = '.ejected'

/** The copy of a shipped template with the version that it was made from; of a shared piece, which has no front matter, in a comment. */
export function ejectedText(text: string, version: string): string {
  const end = /^---\r?\n[\s\S]*?\n(?=---)/.exec(text)
  if (!end) return `{{! Copied from ownup ${version}. }}\n${text}`
  return `${end[0].replace(/^ejected:.*\n/m, '')}ejected: ${version}\n${text.slice(end[0].length)}`
}

/** The version that this copy says it was made from. */
export function ejectedVersion(text: string): string | undefined {
  return /^ejected: *['"]?([^\s'"]+)/m.exec(text)?.[1] ?? /^\{\{! Copied from ownup (\S+)\. \}\}/.exec(text)?.[1]
}

/** The same text with another version. */
export function withVersion(text: string, version: string): string {
  return text
    .replace(/^ejected:.*$/m, `ejected: ${version}`)
    .replace(/^\{\{! Copied from ownup \S+\. \}\}/, `{{! Copied from ownup ${version}. }}`)
}

/** What changed from one text to another, as `diff -u` shows it; empty if nothing did. */
export function changesBetween(before: string, after: string, from: string, to: string): string {
  if (before === after) return ''
  return createTwoFilesPatch(from, to, before, after, '', '', { context: 2 })
    .replace(/^(?:Index: .*\n)?=+\n/, '')
    .replace(/\t\n/g, '\n')
}
