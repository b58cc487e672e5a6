import type { AxisPosition, RolePosition } from '../comparison/positioning.ts'
import type { Language } from '../model/language.ts'
import type { Degree, Sentence } from './phrases.ts'
import { phrasesIn } from './phrases-in.ts'

/** Nearer to the middle than this, a role is said to stand between the poles. */
const MIDDLE = 0.2

/** From this far on, it stands there plainly rather than "rather". */
const PLAIN = 0.6

/** Where a role stands on the map, in one sentence with the claims that voted. */
export function positionSentence(position: RolePosition, language: Language): Sentence {
  const { positioning, roles } = phrasesIn(language)
  const role = roles[position.role]
  const axes = (['orientation', 'horizon'] as const).flatMap((axis) => {
    const found = position[axis]
    return found ? [{ axis, found }] : []
  })
  if (axes.length === 0) return { text: positioning.silent(role), claims: [] }
  const places = axes.map(({ axis, found }) =>
    positioning.place[axis](degreeOf(found), isSplit(found)),
  )
  const claims = axes.flatMap(({ found }) => found.votes.map(({ claim }) => claim))
  return { text: positioning.sentence(role, places), claims: [...new Set(claims)].sort() }
}

function degreeOf({ mean }: AxisPosition): Degree {
  if (Math.abs(mean) < MIDDLE) return 0
  if (Math.abs(mean) < PLAIN) return mean < 0 ? -1 : 1
  return mean < 0 ? -2 : 2
}

/** Whether independent sources place the role on different sides of the middle. */
function isSplit({ low, high, witnesses }: AxisPosition): boolean {
  return witnesses > 1 && low < -MIDDLE && high > MIDDLE
}
