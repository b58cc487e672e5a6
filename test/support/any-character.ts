import fc from 'fast-check'

/**
 * Any character there is, halves of pairs included, as the unit of strings. The library's own table of
 * them takes seconds to be made, in every file that uses it: on a busy machine more than a test may.
 */
export const anyCharacter = fc
  .integer({ min: 0, max: 0x10ffff })
  .map((code) => String.fromCodePoint(code))
