/** English patterns by rule id. Matched one sentence at a time, lower case, straight apostrophes. */
export const phrases: Record<string, readonly RegExp[]> = {}
