import type { DraftNote } from './draft.ts'
import type { Message } from './message.ts'

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;', '=': '&#61;' }

/** Text as it may stand anywhere in a page, within an attribute too. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'`=]/g, (character) => ESCAPES[character]!)
}

/**
 * The message as one self-contained HTML page: nothing is loaded, nothing runs, everything typed is escaped.
 * @param draft stands above all of it, and in the title
 */
export function toHtml(message: Message, language: string, draft?: DraftNote): string {
  const paragraphs = message.body.text.split('\n\n').map((paragraph) => `<p>${escapeHtml(paragraph).replace(/\n/g, '<br>\n')}</p>`)
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(draft ? `${draft.line} | ${message.subject.text}` : message.subject.text)}</title>
<style>body { max-width: 36em; margin: 2em auto; padding: 0 1em; font: 1rem/1.5 system-ui, sans-serif }</style>
</head>
<body>
${draft ? `<p style="border: 3px solid; padding: 0.5em 1em"><strong>${escapeHtml(draft.line)}</strong><br>\n${escapeHtml(draft.hint)}</p>\n` : ''}${paragraphs.join('\n')}
</body>
</html>
`
}
