import type { Report } from '../report.ts'
import { harmless } from './harmless.ts'

/** A report as text, without a line break at its end. */
export type Format = (report: Report) => string

/** The formats of `ownup lint --format`, each loaded when it is asked for. A new one is a file beside this one and its line here. */
export const FORMATS: Readonly<Record<string, () => Promise<Format>>> = {
  text: async () => overHarmless((await import('./text.ts')).text),
  json: async () => overHarmless((await import('./json.ts')).json),
  sarif: async () => overHarmless((await import('./sarif.ts')).sarif),
  junit: async () => overHarmless((await import('./junit.ts')).junit),
  github: async () => overHarmless((await import('./github.ts')).github),
  gitlab: async () => overHarmless((await import('./gitlab.ts')).gitlab),
}

function overHarmless(format: Format): Format {
  return (report) => format(harmless(report))
}
