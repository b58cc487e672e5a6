import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { isLeaderId } from '../../../src/catalogue/ids.ts'
import type { Position } from '../../../src/model/position.ts'
import { compareWithSeat, type SeatMatter } from '../../../src/reading/compare-with-seat.ts'
import { proposeAssignments } from '../../../src/reading/propose-assignments.ts'
import type { Reading } from '../../../src/reading/reading.ts'
import { proposalSentences } from '../../../src/text/proposal-sentences.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useLanguage, useWords } from '../../app/language.ts'
import { useOpenedOrganization } from '../../app/organization-context.ts'
import { SeatLink } from '../../parts/seat-link.tsx'
import styles from './take-over.module.css'

/** A text beside a seat: what both have, what one has alone. */
export function SeatBeside(props: { readonly reading: Reading; readonly position: Position }) {
  const { reading, position } = props
  const catalogue = useCatalogue()
  const { model } = useOpenedOrganization()
  const language = useLanguage()
  const { read: words } = useWords()
  const tell = useMemo(
    () => proposalSentences(catalogue, model, language),
    [catalogue, model, language],
  )
  const compared = useMemo(
    () => compareWithSeat(model, position.id, proposeAssignments(model, position.id, reading)),
    [model, position.id, reading],
  )
  const { verdict } = reading.role
  const lists: readonly (readonly [string, readonly SeatMatter[]])[] = [
    [words.both, compared.both],
    [words.textAlone, compared.textAlone],
    [words.seatAlone, compared.seatAlone],
  ]
  return (
    <div className={styles.beside}>
      <h3>
        {words.beside} <SeatLink id={position.id} />
      </h3>
      <div className={styles.lists}>
        {lists.map(([title, matters]) => (
          <div key={title}>
            <h4>{title}</h4>
            <ul>
              {matters.map((matter) => (
                <li key={matter.of}>{tell.matter(matter)}</li>
              ))}
            </ul>
            {matters.length === 0 && <p className={styles.soft}>{words.none}</p>}
          </div>
        ))}
      </div>
      {isLeaderId(verdict) && (
        <p>
          <Link to='/compare' search={{ of: verdict, with: position.id }}>
            {words.compareSeat}
          </Link>
        </p>
      )}
    </div>
  )
}
