import { type ReducedTitle, reduceTitle } from './reduce-title.ts'
import type { TitlePart } from './split-title.ts'

/** Matters that go with IT and leave its leader the leader of IT; finance or policy do not. */
const COMPANIONS = new Set(
  'facilities facility fm estates estate property telecoms telecommunications telephony change transformation digital data analytics infrastructure information security cyber innovation projects mis bi management gebaude gebaudemanagement digitalisierung organisation infrastruktur'.split(
    ' ',
  ),
)

const JOINED = /\s+(?:and|und)\s+|\s*[&+,]\s*/iu

/** A title that names IT as one of several matters, brought down to IT; and the others. */
export type ItAmongMatters = Pick<ReducedTitle, 'wordings' | 'leftOut'> & {
  readonly besides: string
}

/**
 * "Director of IT and Estates", "Change & ICT Director": IT stands there whole, joined with matters
 * that go with it. None where IT is only part of a matter ("IT Security and Estates") or where
 * another matter is one of its own ("Director of Finance and IT") (T9).
 */
export function itAmongMatters(
  { text, scope }: TitlePart,
  post: { readonly unit?: string; readonly profession?: string },
): ItAmongMatters | null {
  const pieces = text.split(JOINED)
  if (pieces.length < 2 || scope !== '') return null
  const reduced = pieces.map((piece) => reduceTitle({ text: piece, scope: '' }, post))
  const ranks = reduced.flatMap(({ rank }) => rank ?? [])
  const own = reduced.find(({ subject }) => subject.length === 1 && subject[0] === 'it')
  const others = reduced.filter((one) => one !== own).flatMap(({ subject }) => subject)
  const [rank] = ranks
  if (!own || rank === undefined || ranks.length > 1 || others.length === 0) return null
  if (!others.every((word) => COMPANIONS.has(word))) return null
  return {
    wordings: [`it ${rank}`, `${rank} it`],
    leftOut: reduced.flatMap(({ leftOut }) => leftOut),
    besides: others.join(' '),
  }
}
