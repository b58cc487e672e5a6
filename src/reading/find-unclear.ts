import { fold } from '../catalogue/search-words.ts'
import type { ReadPiece, UnclearWording } from './reading.ts'

const ANSWERING =
  /\b(responsible for|accountable for|in charge of|(sind|ist|bist) (zustandig|verantwortlich)( fur)?|verantwortung fur|zustandig fur|verantwortlich fur|responsible)\b/
const EVERYTHING =
  /\b(everything|anything|all (aspects|things|matters)|whatever it takes|many hats|any other duties|alles (rund|was)|samtliche (belange|themen|aspekte)|alle (belange|themen|aspekte)|und vieles mehr|rund um die)\b/
/** From so many duties on, not one decision among them is worth a word. */
const DUTIES_TO_JUDGE = 3

/** Wording of a text that leaves open what is meant (O3). */
export function findUnclear(pieces: readonly ReadPiece[]): readonly UnclearWording[] {
  const duties = pieces.filter(isDuty)
  const found: UnclearWording[] = []
  for (const piece of duties) {
    const { start, end, responsibilities } = piece
    const folded = fold(piece.text.slice(0, 2000))
    if (EVERYTHING.test(folded)) found.push({ code: 'everything', place: { start, end } })
    else if (ANSWERING.test(folded) && responsibilities.length === 0 && isBare(folded)) {
      found.push({ code: 'without-object', place: { start, end } })
    }
  }
  const telling = duties.filter(({ responsibilities }) => responsibilities.length > 0)
  if (telling.length === 0) found.push({ code: 'no-duties', place: null })
  else if (
    duties.length >= DUTIES_TO_JUDGE &&
    !duties.some(({ verb }) => verb?.verb === 'decides')
  ) {
    found.push({ code: 'no-decision', place: null })
  }
  return found
}

/** Few words beyond those that say that somebody answers: nothing to answer for. */
const isBare = (folded: string): boolean =>
  folded.replace(ANSWERING, '').trim().split(/\s+/u).length <= 5

/** Pieces that may hold duties. */
export function isDuty({ kind, section }: Pick<ReadPiece, 'kind' | 'section'>): boolean {
  return kind !== 'heading' && (section === 'duties' || section === 'open')
}
