/** Rules that have no words in Russian, and why. */
export const without: Record<string, string> = {}
