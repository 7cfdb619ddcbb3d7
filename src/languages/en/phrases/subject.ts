import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  // Subjects that name nothing.
  subject: [
    p`^(?:(?:an?|the|our|your|my|quick|brief|short|important|urgent|service|account|order|project|customer|client|general|security|
      sincere|sincerest|deepest) ){0,3}(?:updates?|notes?|information|info|notices?|messages?|announcements?|news|follow[- ]?ups?|
      heads[- ]?up|hello|hi|apolog(?:y|ies)|sorry|issues?|incidents?(?: report)?|problems?|communication|alert|matter|situation|
      status(?: update)?|(?:something|a word|a message|an apology|news) (?:from|for|to) \w+)[.!]?$`,
  ],
} satisfies Phrases
