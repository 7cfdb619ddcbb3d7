import type { Phrases } from '../../phrases.ts'

export default {
  apology: [
    /\b(?:i am|we are|i'm|we're) (?:(?:very|so|truly|deeply|really|genuinely|sincerely|extremely) ){0,2}sorry\b/,
    /\b(?:i|we) (?:do |both )?(?:\w{3,12}ly )?apologi[sz]e\b/,
  ],
} satisfies Phrases
