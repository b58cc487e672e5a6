import { useMemo } from 'react'
import { type GridMark, governanceGrid } from '../../../../src/authority/governance-grid.ts'
import { useCatalogue } from '../../../app/catalogue-context.ts'
import { useMatrix } from '../../../app/compiled-matrix.ts'
import { useWords } from '../../../app/language.ts'
import { useProofTeller } from '../use-tellers.ts'
import styles from './governance.module.css'

const ARCHETYPES = [
  'business-monarchy',
  'it-monarchy',
  'feudal',
  'federal',
  'it-duopoly',
  'anarchy',
] as const

/** Who decides and who gives input in the five domains, by kind of people, beside what was observed. */
export function GovernanceView() {
  const { decisions: words } = useWords()
  const matrix = useMatrix()
  const catalogue = useCatalogue()
  const teller = useProofTeller()
  const grid = useMemo(() => governanceGrid(matrix, catalogue), [matrix, catalogue])
  const observed: Readonly<Record<string, string>> = words.observed
  return (
    <>
      <p className={styles.lead}>{words.gridLead}</p>
      <table className={styles.grid}>
        <thead>
          <tr>
            <th scope='col'>{words.domain}</th>
            <th scope='col'>{words.decision}</th>
            <th scope='col'>{words.inputFrom}</th>
            <th scope='col'>{words.observedTitle}</th>
          </tr>
        </thead>
        <tbody>
          {grid.map((row) => {
            const told = teller.gridRow(row)
            return (
              <tr key={row.domain}>
                <th scope='row'>{told.domain}</th>
                <td data-label={words.decision}>
                  <Mark mark={row.decision} text={told.decision} />
                </td>
                <td data-label={words.inputFrom}>
                  <Mark mark={row.input} text={told.input} />
                </td>
                <td data-label={words.observedTitle} className={styles.soft}>
                  {observed[row.domain] ?? words.notObserved}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <details className={styles.besides}>
        <summary>{words.archetypes}</summary>
        <dl className={styles.archetypes}>
          {ARCHETYPES.map((archetype) => {
            const { name, claim } = teller.archetype(archetype)
            return (
              <div key={archetype}>
                <dt>{name}</dt>
                <dd>{claim}</dd>
              </div>
            )
          })}
        </dl>
      </details>
      <p className={styles.soft}>{words.gridSource}</p>
    </>
  )
}

function Mark({ mark, text }: { readonly mark: GridMark; readonly text: string }) {
  return mark.archetype === undefined ? <span className={styles.soft}>{text}</span> : text
}
