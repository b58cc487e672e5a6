import type { ReactNode } from 'react'
import type { Position } from '../../../src/model/position.ts'
import { useWords } from '../../app/language.ts'
import { useOpenedOrganization } from '../../app/organization-context.ts'
import { SeatLink } from '../../parts/seat-link.tsx'
import { useSeatWords } from '../../parts/use-seat-words.ts'
import styles from './position-page.module.css'

/** What the document says of a position: unit, grade, deputy and the rest. */
export function PositionFacts({ position }: { readonly position: Position }) {
  const { model } = useOpenedOrganization()
  const { position: words } = useWords()
  const say = useSeatWords()
  const { deputy, state, fte } = position
  const facts: readonly (readonly [string, ReactNode])[] = [
    [words.unit, <UnitPath key='unit' id={position.unit} />],
    [words.grade, position.grade],
    [words.fte, fte === undefined ? undefined : say.number(fte)],
    [words.profession, position.profession],
    [words.state, state === undefined || state === 'active' ? undefined : words.states[state]],
    [
      words.deputy,
      deputy === undefined ? undefined : 'person' in deputy ? (
        (model.tables.people.get(deputy.person)?.name ?? deputy.person)
      ) : (
        <SeatLink key='deputy' id={deputy.position} />
      ),
    ],
    [words.description, position.description],
    [words.notes, position.notes],
    [words.id, <code key='id'>{position.id}</code>],
  ]
  return (
    <dl className={styles.facts}>
      {facts.map(([name, fact]) =>
        fact === undefined ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ),
      )}
    </dl>
  )
}

/** A unit and those around it, the outermost first. */
function UnitPath({ id }: { readonly id: string | undefined }) {
  const { model } = useOpenedOrganization()
  const names: string[] = []
  const seen = new Set<string>()
  for (let at = id; at !== undefined && !seen.has(at); ) {
    seen.add(at)
    const unit = model.tables.units.get(at)
    names.unshift(unit?.name ?? at)
    at = unit?.in
  }
  return names.length === 0 ? '–' : names.join(' › ')
}
