import type * as z from 'zod/mini'
import type { Report } from '../report.ts'
import type { REPORT } from './report-schema.ts'
import { numberOf } from './words.ts'

/** For programs. `dist/schema/report.json` is its JSON Schema. */
export function json({ findings, checked }: Report): string {
  const report: z.infer<typeof REPORT> = {
    version: 1,
    checked,
    summary: numberOf(findings),
    findings: findings.map(({ rule, severity, message, file, line, column, endLine, endColumn, sentence, fields, writtenBy, cases }) => ({
      rule,
      severity,
      message,
      file,
      line,
      column,
      ...(endLine !== undefined && { endLine }),
      ...(endColumn !== undefined && { endColumn }),
      ...(sentence !== undefined && { sentence }),
      fields,
      ...(writtenBy && { writtenBy }),
      ...(cases && { cases }),
    })),
  }
  return JSON.stringify(report, null, 2)
}
