import type { Cell } from '../../../src/comparison/comparison.ts'
import { usePhrases } from '../../app/language.ts'
import { DisputeMarks } from '../../parts/dispute-marks.tsx'
import { StatementItem } from '../../parts/statement-item.tsx'
import { useRoleName } from '../../parts/use-role-name.ts'
import { useRoleTone } from '../../parts/use-role-tone.ts'
import styles from './compare-cell.module.css'

/** What the sources say of one role on one dimension, how far they agree, and what disputes it. */
export function CompareCell({ cell }: { readonly cell: Cell }) {
  const { comparison } = usePhrases()
  const nameOf = useRoleName()
  const tone = useRoleTone()
  const marked = new Set(cell.statements.flatMap(({ disagreements }) => disagreements))
  const between = cell.disagreements.filter((id) => !marked.has(id))
  return (
    <td className={styles.cell}>
      <span className={styles.role} data-tone={tone(cell.role)} aria-hidden='true'>
        {nameOf(cell.role)}
      </span>
      {cell.statements.length === 0 ? (
        <p className={styles.silent}>{comparison.silent}</p>
      ) : (
        <>
          <ul>
            {cell.statements.map((statement) => (
              <StatementItem key={statement.claim} statement={statement} brief />
            ))}
          </ul>
          <p className={styles.agreement} data-agreement={cell.agreement}>
            {comparison.agreement[cell.agreement]}
            {cell.agreement === 'agree' && ` (${cell.witnesses})`}
            <DisputeMarks disagreements={between} />
          </p>
        </>
      )}
    </td>
  )
}
