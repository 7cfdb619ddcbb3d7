import { piece } from '../../pattern.ts'

/** What several rules look for. */
export const MISHAP = piece`\b(?:mistake|error|oversight|mix-?up|miscommunication|misunderstanding|glitch|issue|problem|delay|hiccup|slip-?up|
  failure|fault|incident|discrepanc(?:y|ie)|omission|disruption|interruption|inaccurac(?:y|ie)|irregularit(?:y|ie)|breakdown|lapse|
  malfunction|setback|snag|complication|confusion|difficult(?:y|ie)|shortcoming|miscalculation|mishap|blunder|breach|
  unauthori[sz]ed access|suspicious activity)(?:e?s)?`
