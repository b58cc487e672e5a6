import { Link, useSearch } from '@tanstack/react-router'
import { useWords } from '../../app/language.ts'
import { ActionButton } from '../../parts/action-button.tsx'
import styles from './career-views.module.css'
import { CAREER_VIEWS, type CareerView } from './careers-address.ts'
import { undoProfile, useProfile } from './profile/profile-store.ts'

/** The parts of the page, each with an address of its own, and undo of what was changed in the profile. */
export function CareerViews({ view }: { readonly view: CareerView }) {
  const search = useSearch({ from: '/careers' })
  const { careers: words, careerProfile } = useWords()
  const { canUndo } = useProfile()
  return (
    <div className={styles.bar} data-print='no'>
      <nav className={styles.views} aria-label={words.views}>
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
      {canUndo && <ActionButton onPress={undoProfile}>{careerProfile.undo}</ActionButton>}
    </div>
  )
}
