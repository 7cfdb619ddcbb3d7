// What an answer can be where there is a choice. Apart from the schema: rules and templates need the words and not the checks.

/** The mistakes K1 to K10 of the rubric, in its order. */
export const KINDS = [
  'missed-deadline',
  'billing-error',
  'wrong-delivery',
  'outage',
  'data-loss',
  'data-breach',
  'wrong-advice',
  'quality-defect',
  'handover-failure',
  'miscommunication',
] as const
export type Kind = (typeof KINDS)[number]

/** The languages that a message can be in. */
export const LANGUAGE_IDS = ['en', 'id', 'ms', 'ru'] as const
export type LanguageId = (typeof LANGUAGE_IDS)[number]

/** How somebody is spoken of, where a language has to know. Never guessed from a name. */
export const GENDERS = ['woman', 'man'] as const

/** How formally the client is written to. */
export const REGISTERS = ['formal', 'warm'] as const

/** What stops a message until somebody else has looked (rubric §4, the common gate). */
export const STOPS = ['personal-data', 'injury', 'advice', 'claim', 'regulator', 'contract', 'deliberate', 'concealed', 'repeated'] as const
export type Stop = (typeof STOPS)[number]

/** What it did to the client. Facts, not a grade: people grade their own mistakes too mildly (rubric §0.3). */
export const EFFECTS = ['lost-money', 'redo-or-delay', 'acted-on-it', 'their-people', 'cannot-be-undone', 'complained'] as const
export type Effect = (typeof EFFECTS)[number]

export const FIX_STATUS = ['done', 'doing', 'planned'] as const
export const REMEDY_FORMS = ['refund', 'credit', 'discount', 'replacement', 'redo', 'other'] as const
export const MONEY_FORMS: readonly string[] = ['refund', 'credit', 'discount']
