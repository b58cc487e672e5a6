import type { Artefact } from '../catalogue/artefact.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { LEADER_IDS, type LeaderId } from '../catalogue/ids.ts'
import { type Model, related } from '../model/model.ts'
import { VERBS } from '../model/verb.ts'
import { isHeld, isNamed } from './duties.ts'
import { areaOf, withMattersBelow } from './matters.ts'
import { isLive } from './seats.ts'

/** What hardly any organisation with the area does without, by artefact of the catalogue. */
export const ESSENTIAL: readonly string[] = [
  'backup-plan',
  'disaster-recovery-plan',
  'help-desk',
  'it-budget',
  'it-policies-and-procedures',
  'technology-roadmap',
  'vendor-contracts',
]

/** What an organisation that sells technology does not do without either. */
export const ESSENTIAL_FOR_SALE: readonly string[] = [
  'research-and-development',
  'software-products',
]

/** The catalogue's artefacts by the area of the responsibility they belong to. */
export function artefactsByArea({ artefacts }: Catalogue): ReadonlyMap<string, Artefact[]> {
  const byArea = new Map<string, Artefact[]>()
  for (const artefact of artefacts.values()) {
    const area = areaOf(artefact.responsibility) ?? artefact.responsibility
    const list = byArea.get(area)
    if (list) list.push(artefact)
    else byArea.set(area, [artefact])
  }
  return byArea
}

/** The roles of leaders that a live seat has. */
export function rolesThere(model: Model): readonly LeaderId[] {
  const { positions } = model.tables
  return LEADER_IDS.filter((role) =>
    related(model, 'positions-of-role', role).some((id) => isLive(positions.get(id))),
  )
}

/** The leaders that are there and that the sources give a part in an artefact. */
export const creditedWith = (
  { holdings }: Artefact,
  there: readonly LeaderId[],
): readonly LeaderId[] =>
  there.filter((role) => holdings.some(({ roles, involved }) => involved && roles.includes(role)))

/** Whether anybody has, or had, any part in an artefact: by its responsibility, or as a thing. */
export function isSpokenOf(model: Model, { responsibility, name, terms }: Artefact): boolean {
  const spoken = withMattersBelow(model, [responsibility]).some(
    (matter) => isHeld(model, matter, VERBS) || isNamed(model, matter, 'answers-for'),
  )
  if (spoken) return true
  const words = [name.en, name.de, ...terms.en, ...terms.de].map((word) => word.toLowerCase())
  return model.tables.things.list().some((thing) => {
    const title = thing.name.toLowerCase()
    return words.some((word) => title.includes(word))
  })
}
