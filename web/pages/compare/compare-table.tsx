import { Link } from '@tanstack/react-router'
import type { Comparison } from '../../../src/comparison/comparison.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useText, useWords } from '../../app/language.ts'
import { RoleHead } from '../../parts/role-head.tsx'
import { useRoleName } from '../../parts/use-role-name.ts'
import { CompareCell } from './compare-cell.tsx'
import styles from './compare-table.module.css'

/** The comparison as a table: dimensions by roles. On a narrow screen each dimension is a stack. */
export function CompareTable({ comparison }: { readonly comparison: Comparison }) {
  const catalogue = useCatalogue()
  const text = useText()
  const nameOf = useRoleName()
  const { compare: words } = useWords()
  const { roles, dimensions } = comparison
  return (
    <section
      className={styles.scroll}
      data-columns={roles.length}
      aria-label={roles.map(nameOf).join(', ')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard
      tabIndex={0}
    >
      <table className={styles.table} data-columns={roles.length}>
        <thead>
          <tr>
            <th scope='col'>
              <span className='visually-hidden'>{words.dimension}</span>
            </th>
            {roles.map((role) => (
              <th key={role} scope='col'>
                <RoleHead role={role} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {dimensions.map(({ dimension: id, cells }) => {
            const dimension = catalogue.dimensions.get(id)
            return (
              <tr key={id}>
                <th scope='row' className={styles.dimension}>
                  <Link to='/dimensions/$dimension' params={{ dimension: id }}>
                    {dimension === undefined ? id : text(dimension.name)}
                  </Link>
                  <span className={styles.question}>
                    {dimension !== undefined && text(dimension.question)}
                  </span>
                </th>
                {cells.map((cell) => (
                  <CompareCell key={cell.role} cell={cell} />
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
