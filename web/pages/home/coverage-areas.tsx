import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { type AreaCoverage, coverageOf } from '../../../src/diagnosis/coverage.ts'
import { coverageSentences } from '../../../src/text/coverage-sentences.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useLanguage, useWords } from '../../app/language.ts'
import { useOpenedOrganization } from '../../app/organization-context.ts'
import styles from './coverage-areas.module.css'

const STATES = ['owned', 'contested', 'unowned'] as const

/** Who answers for what, by area: owned, contested, unowned; each area leads to its rows. */
export function CoverageAreas() {
  const catalogue = useCatalogue()
  const { model } = useOpenedOrganization()
  const language = useLanguage()
  const { overview: words } = useWords()
  const { coverage } = useMemo(() => coverageOf(catalogue, model), [catalogue, model])
  const tell = useMemo(
    () => coverageSentences(catalogue, model, language),
    [catalogue, model, language],
  )
  if (model.tables.assignments.size === 0) {
    return (
      <div>
        <h3>{words.coverage}</h3>
        <p className={styles.soft}>
          {words.noCoverage} <Link to='/responsibilities'>{words.toMatrix}</Link>
        </p>
      </div>
    )
  }
  return (
    <div>
      <h3>{words.coverage}</h3>
      <p className={styles.soft}>{tell.whole(coverage)}</p>
      <ul className={styles.legend}>
        {STATES.map((state) => (
          <li key={state} data-state={state}>
            <span className={styles.sample} />
            {tell.state(state)}
          </li>
        ))}
      </ul>
      <ul className={styles.areas}>
        {coverage.areas.map((area) => (
          <Area
            key={area.area}
            area={area}
            name={tell.areaName(area.area)}
            told={tell.area(area)}
          />
        ))}
      </ul>
    </div>
  )
}

function Area(props: {
  readonly area: AreaCoverage
  readonly name: string
  readonly told: string
}) {
  const { area, counts } = props.area
  const number = new Intl.NumberFormat(useLanguage())
  const search = area === '' ? {} : { area }
  return (
    <li>
      <Link to='/responsibilities' search={search} className={styles.area} title={props.told}>
        <span className={styles.name}>{props.name}</span>
        <span className='visually-hidden'>{props.told}</span>
        <span className={styles.bar} aria-hidden='true'>
          {STATES.map((state) =>
            counts[state] === 0 ? null : (
              <span key={state} data-state={state} style={{ flexGrow: counts[state] }}>
                {number.format(counts[state])}
              </span>
            ),
          )}
        </span>
      </Link>
    </li>
  )
}
