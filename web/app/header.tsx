import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import styles from './header.module.css'
import { useWords } from './language.ts'
import { LanguageSwitch } from './language-switch.tsx'
import { Palette } from './palette/palette.tsx'
import { useShortcut } from './palette/use-shortcut.ts'

/** Wordmark, the ways in, the finder and the language. */
export function Header() {
  const { shell, read } = useWords()
  const [finding, setFinding] = useState(false)
  useShortcut('k', () => setFinding(true))
  const here = { className: styles.here ?? '' }
  return (
    <header className={styles.header} data-print='no'>
      <div className={styles.inner}>
        <Link to='/' className={styles.wordmark}>
          Mandate
        </Link>
        <nav className={styles.nav} aria-label={shell.mainNavigation}>
          <Link to='/roles' className={styles.link} activeProps={here}>
            {shell.roles}
          </Link>
          <Link to='/compare' className={styles.link} activeProps={here}>
            {shell.compare}
          </Link>
          <Link to='/need' className={styles.link} activeProps={here}>
            {shell.need}
          </Link>
          <Link to='/careers' className={styles.link} activeProps={here}>
            {shell.careers}
          </Link>
          <Link to='/read' className={styles.link} activeProps={here}>
            {read.nav}
          </Link>
          <Link to='/org' className={styles.link} activeProps={here}>
            {shell.organization}
          </Link>
          <Link to='/settings' className={styles.link} activeProps={here}>
            {shell.settings}
          </Link>
        </nav>
        <div className={styles.tools}>
          <button
            type='button'
            className={styles.find}
            aria-haspopup='dialog'
            onClick={() => setFinding(true)}
          >
            {shell.find} <kbd>{shell.findKeys}</kbd>
          </button>
          <LanguageSwitch />
        </div>
      </div>
      <Palette isOpen={finding} onOpenChange={setFinding} />
    </header>
  )
}
