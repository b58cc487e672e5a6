import { Link } from '@tanstack/react-router'
import type { AxisPosition, RolePosition } from '../../../src/comparison/positioning.ts'
import { useLanguage, usePhrases, useWords } from '../../app/language.ts'
import { SourceChips } from '../source-chips.tsx'
import { useRoleName } from '../use-role-name.ts'
import styles from './positioning-table.module.css'

/** The positioning map as a table: the same roles, the same numbers, and the claims behind them. */
export function PositioningTable({ positions }: { readonly positions: readonly RolePosition[] }) {
  const { map } = useWords()
  const nameOf = useRoleName()
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope='col'>{map.role}</th>
            <th scope='col'>{map.orientation}</th>
            <th scope='col'>{map.horizon}</th>
          </tr>
        </thead>
        <tbody>
          {positions.map(({ role, orientation, horizon }) => (
            <tr key={role}>
              <th scope='row'>
                <Link to='/roles/$role' params={{ role }}>
                  {nameOf(role)}
                </Link>
              </th>
              <td>
                <Axis axis={orientation} />
              </td>
              <td>
                <Axis axis={horizon} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Axis({ axis }: { readonly axis: AxisPosition | null }) {
  const language = useLanguage()
  const { map } = useWords()
  const { silent } = usePhrases().comparison
  if (axis === null) return <span className={styles.silent}>{silent}</span>
  const number = new Intl.NumberFormat(language, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    signDisplay: 'exceptZero',
  })
  return (
    <>
      <b>{number.format(axis.mean)}</b>{' '}
      <span className={styles.note}>
        {axis.witnesses > 1 && `${map.spread(number.format(axis.low), number.format(axis.high))}, `}
        {map.witnesses(axis.witnesses)}
      </span>
      <SourceChips claims={axis.votes.map(({ claim }) => claim)} />
    </>
  )
}
