import { Link } from '@tanstack/react-router'
import type { Statement } from '../../src/comparison/comparison.ts'
import { useCatalogue } from '../app/catalogue-context.ts'
import { usePhrases, useText, useWords } from '../app/language.ts'
import { DisputeMarks } from './dispute-marks.tsx'
import { SourceChips } from './source-chips.tsx'
import styles from './statement-item.module.css'

/** One statement about a role: its text, how firmly it is said, by whom, and what disputes it. */
export function StatementItem(props: { readonly statement: Statement; readonly brief?: boolean }) {
  const { statement } = props
  const catalogue = useCatalogue()
  const text = useText()
  const words = useWords()
  const { comparison, roles } = usePhrases()
  const claim = catalogue.claims.get(statement.claim)
  if (claim === undefined) return null
  return (
    <li className={styles.item}>
      <span className={styles.text} data-manner={statement.manner}>
        {text(claim.text)}
      </span>
      <SourceChips claims={[statement.claim]} />
      <DisputeMarks disagreements={statement.disagreements} />
      <span className={styles.notes}>
        <span>{comparison.strength[statement.strength]}</span>
        {statement.manner !== 'plain' && (
          <span className={styles.manner}>
            {statement.viewOf === null
              ? comparison.manner[statement.manner]
              : comparison.viewOf(roles[statement.viewOf])}
          </span>
        )}
        {props.brief !== true && statement.sharedWith.length > 0 && (
          <span>
            {statement.sharedWith.length < claim.roles.length
              ? words.parts.alsoOf
              : words.parts.about}{' '}
            {statement.sharedWith.map((id, index) => {
              const role = catalogue.roles.get(id)
              return role === undefined ? null : (
                <span key={id}>
                  {index > 0 && ', '}
                  <Link to='/roles/$role' params={{ role: id }}>
                    {role.abbreviation ?? text(role.name)}
                  </Link>
                </span>
              )
            })}
          </span>
        )}
      </span>
    </li>
  )
}
