import { Fragment } from 'react'
import type { StationId } from '../../../../src/career/career-path.ts'
import { isRoleId } from '../../../../src/catalogue/ids.ts'
import { useRoleTone } from '../../../parts/use-role-tone.ts'
import { useCareerWords } from '../use-career-words.ts'
import styles from './station-line.module.css'

/** The stations of a way in a row, each in its tone. */
export function StationLine({ stations }: { readonly stations: readonly StationId[] }) {
  const { station: nameOf } = useCareerWords()
  const tone = useRoleTone()
  return (
    <span className={styles.line}>
      {stations.map((station, at) => (
        <Fragment key={station}>
          {at > 0 && <span className={styles.arrow}>→</span>}
          <span className={styles.station} data-tone={isRoleId(station) ? tone(station) : 'middle'}>
            {nameOf(station)}
          </span>
        </Fragment>
      ))}
    </span>
  )
}
