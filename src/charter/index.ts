/** Charters and postings of positions, as data; `mandate/text` makes papers of them, `mandate/formats` files. */
export { buildCharter } from './build-charter.ts'
export { buildPosting } from './build-posting.ts'
export type { Charter, CharterDuty, CharterGap, CharterNeighbour } from './charter.ts'
export type { Posting, PostingGap, PostingPlace, PostingTerms } from './posting.ts'
