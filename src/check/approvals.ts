import { isVoid } from '../approval/approval.ts'
import type { Checked } from '../approval/check.ts'
import { demandWords, standingWords } from '../approval/words.ts'
import type { DisclosureText } from '../disclosure/file.ts'
import type { Reported } from '../lint/report.ts'
import { inWords, say, type Said, type Sayings } from '../said.ts'

/** What has to be approved before a message goes out, and approvals that do not hold. Nothing silences these. */
export function approvalFindings(
  { positionOf }: Pick<DisclosureText, 'positionOf'>,
  { state, policy }: Checked,
  file: string,
  sayings: Sayings | undefined,
): Reported[] {
  const finding = (message: Said, fields: string[]): Reported => ({
    rule: 'approval',
    severity: 'error',
    message: inWords(message, sayings),
    file,
    ...positionOf(fields[0] ?? ''),
    fields,
  })
  const gone = state.standings.flatMap((standing, index) =>
    isVoid(standing) ? [finding(standingWords(standing), [`approvals[${index}]`])] : [],
  )
  const open = state.open.map((demand) =>
    finding(
      say`${demandWords(demand, policy)} They look at it with: ownup approve ${file}`,
      demand.fields.filter((field) => field !== ''),
    ),
  )
  return [...open, ...gone]
}
