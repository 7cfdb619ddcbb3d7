import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  // Words that are shouted when they stand in capitals; other short words in capitals are taken for abbreviations.
  shouting: [
    p`^(?:all|always|and|any|are|asap|attention|be|but|call|can|cannot|do|done|error|fault|fix|fixed|fully|has|have|help|here|immediate|
      immediately|important|is|just|late|lost|major|mistake|must|need|never|new|no|none|not|nothing|now|only|our|own|please|read|really|
      refund|serious|so|soon|sorry|stop|thank|thanks|that|the|this|today|total|twice|update|urgent|urgently|very|was|we|were|will|wrong|
      yes|you|your)$`,
  ],
} satisfies Phrases
