import type { Phrases } from '../../phrases.ts'

export default {
  invitation: [
    /\?/,
    /\b(?:tell|ask|call|ring|phone|e-?mail|reach|contact|write to|talk to|let|show|answer|message|text) (?:me|us)\b/,
    /\b(?:reply|respond|answer|write back|get back to (?:me|us)|get in touch|reach out|come back to (?:me|us))\b/,
    /\bif (?:i|we)(?:'ve| have) (?:missed|left out|overlooked|forgotten)\b|\b(?:any|your) questions\b/,
  ],
} satisfies Phrases
