/** Longest question the asking takes, in characters (src/ask/SPEC.md, A1). */
export const LONGEST_QUESTION = 500
