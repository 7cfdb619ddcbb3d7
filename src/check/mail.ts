import PostalMime from 'postal-mime'
import type { Moment } from '../disclosure/moment.ts'
import { UserError } from '../errors.ts'
import { lintText } from '../lint/free-text.ts'
import type { LintOptions } from '../lint/lint.ts'
import type { Reported } from '../lint/report.ts'
import { placedIn, refuseTooLong } from './texts.ts'

/**
 * Checks a mail: its subject, and its text as the reader sees it. A finding stands at the line of the file where its sentence
 * begins; where the mail is encoded so that no line of the file holds the sentence, at the line where the text begins.
 */
export async function checkMail(bytes: Buffer, shown: string, written: Moment, options: LintOptions): Promise<Reported[]> {
  const { subject, text } = await PostalMime.parse(bytes)
  if (subject === undefined && text === undefined)
    throw new UserError(`${shown}: this is no mail that can be read.`, 'Save it again from your mail program, or save its text as .txt.')
  const raw = bytes.toString('utf8').replace(/\r\n?/g, '\n')
  const body = (text ?? '').replace(/\r\n?/g, '\n').trimEnd()
  const bodyAt = Math.max(0, raw.indexOf('\n\n')) + 2
  refuseTooLong(body, shown)
  const lineAt = (offset: number) => raw.slice(0, offset).split('\n').length
  return lintText({ text: body, subject: subject ?? '' }, written, options).map((finding) => {
    const { place, start } = finding
    const [reported] = placedIn(body, shown, [finding])
    const { endLine: _, endColumn: __, ...point } = reported!
    if (place?.part === 'subject') return { ...point, line: lineAt(Math.max(0, raw.search(/^subject:/im))), column: 1 }
    if (!place) return { ...point, line: lineAt(bodyAt), column: 1 }
    const verbatim = raw.indexOf(body, bodyAt - 1)
    if (verbatim !== -1) {
      const before = lineAt(verbatim) - 1
      return { ...reported!, line: reported!.line + before, endLine: reported!.endLine! + before }
    }
    const line = body.slice(body.lastIndexOf('\n', start - 1) + 1).split('\n')[0]!
    const found = raw.indexOf(line.slice(0, LONGEST_IN_A_LINE), bodyAt - 1)
    return { ...point, line: lineAt(found === -1 ? bodyAt : found), column: 1 }
  })
}

/** Mail programs break lines at 76 characters. */
const LONGEST_IN_A_LINE = 40
