import { Link, useSearch } from '@tanstack/react-router'
import { useWords } from '../../app/language.ts'
import styles from './career-views.module.css'
import { CAREER_VIEWS, type CareerView } from './careers-address.ts'

/** The parts of the page, each with an address of its own. */
export function CareerViews({ view }: { readonly view: CareerView }) {
  const search = useSearch({ from: '/careers' })
  const { careers: words } = useWords()
  return (
    <nav className={styles.views} aria-label={words.views} data-print='no'>
      {CAREER_VIEWS.map((one) => (
        <Link
          key={one}
          to='/careers'
          search={{ ...search, view: one }}
          aria-current={one === view ? 'page' : undefined}
          resetScroll={false}
        >
          {words.view[one]}
        </Link>
      ))}
    </nav>
  )
}
