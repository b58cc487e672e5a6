import { Link } from '@tanstack/react-router'
import { useEditing } from '../app/editing.ts'
import { useLanguage, useWords } from '../app/language.ts'
import { useOpenedOrganization } from '../app/organization-context.ts'
import { useDiagnosed } from '../app/use-diagnosed.ts'
import { useOrganizationEvents } from '../app/use-organization-events.ts'
import { ActionButton } from './action-button.tsx'
import styles from './organization-bar.module.css'
import { OrganizationSwitch } from './organization-switch.tsx'

/** Which organisation is shown, its pages, and undo and redo, which are always at hand. */
export function OrganizationBar() {
  const { id } = useOpenedOrganization()
  const { organization: words, matrix, decisions } = useWords()
  const { state, step } = useEditing()
  const news = useOrganizationEvents(id)
  const here = { className: styles.here ?? '' }
  const busy = state.kind === 'busy'
  return (
    <div className={styles.bar} data-print='no'>
      <OrganizationSwitch />
      <nav className={styles.pages} aria-label={words.pages}>
        <Link to='/org' activeProps={here}>
          {words.chart}
        </Link>
        <Link to='/responsibilities' activeOptions={{ includeSearch: false }} activeProps={here}>
          {matrix.page}
        </Link>
        <Link to='/decisions' activeOptions={{ includeSearch: false }} activeProps={here}>
          {decisions.title}
        </Link>
        <Link to='/findings' activeProps={here}>
          {words.findings} <FindingCount />
        </Link>
        <Link to='/history' activeProps={here}>
          {words.history}
        </Link>
      </nav>
      <div className={styles.steps}>
        <span role='status' className={styles.said} data-news={news}>
          {news === 'none' ? '' : words[news]}
        </span>
        <ActionButton isDisabled={busy} onPress={() => void step('undo')}>
          {words.undo}
        </ActionButton>
        <ActionButton isDisabled={busy} onPress={() => void step('redo')}>
          {words.redo}
        </ActionButton>
      </div>
    </div>
  )
}

/** How many findings there are now; nothing while nobody knows. */
function FindingCount() {
  const { findings, isCurrent } = useDiagnosed()
  const number = new Intl.NumberFormat(useLanguage())
  return isCurrent ? <span className={styles.count}>{number.format(findings.length)}</span> : null
}
