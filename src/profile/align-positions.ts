import type { Catalogue } from '../catalogue/catalogue.ts'
import type { RoleAlignment } from '../model/alignment.ts'
import type { Position } from '../model/position.ts'
import type { Unit } from '../model/unit.ts'
import { createTitleAligner, type TitleAlignment } from './align-title.ts'

/** What an alignment reads of an organisation. */
export type PositionsToAlign = {
  readonly positions: readonly Position[]
  readonly units: readonly Pick<Unit, 'id' | 'name'>[]
}

/** As many seats above one as an alignment may want to know. */
const MOST_ABOVE = 6

/**
 * Sets every position of an organisation beside the roles of the catalogue: by title, profession,
 * what it does, the name of its unit and the titles above it (SPEC.md). Gives the alignments by the id
 * of the position, those without a role too: what comes near is told there.
 */
export function alignPositions(
  catalogue: Catalogue,
  { positions, units }: PositionsToAlign,
): ReadonlyMap<string, TitleAlignment> {
  const align = createTitleAligner(catalogue)
  const names = new Map(units.map(({ id, name }) => [id, name]))
  const byId = new Map(positions.map((position) => [position.id, position]))
  const above = (position: Position): readonly string[] => {
    const titles: string[] = []
    const seen = new Set([position.id])
    let at = byId.get(position['reports-to'] ?? '')
    while (at !== undefined && !seen.has(at.id) && titles.length < MOST_ABOVE) {
      titles.push(at.title)
      seen.add(at.id)
      at = byId.get(at['reports-to'] ?? '')
    }
    return titles
  }
  return new Map(
    positions.map((position) => {
      const { title, profession, description } = position
      const unit = names.get(position.unit ?? '')
      const post = {
        title,
        above: above(position),
        ...(profession === undefined ? {} : { profession }),
        ...(description === undefined ? {} : { description }),
        ...(unit === undefined ? {} : { unit }),
      }
      return [position.id, align(post)]
    }),
  )
}

/**
 * An alignment as the document keeps it: a suggestion with its confidence and, as evidence, the title
 * it was read from. Empty where no role was found.
 */
export function suggestedRoles(alignment: TitleAlignment): readonly RoleAlignment[] {
  if (alignment.role === null) return []
  const { also, ...first } = alignment
  return [first, ...also].map(({ role, confidence, reason }) => ({
    role,
    origin: 'suggested',
    confidence,
    evidence: reason.matched,
  }))
}
