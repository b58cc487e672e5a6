import { Link } from '@tanstack/react-router'
import { useWords } from '../app/language.ts'
import styles from './section-links.module.css'

/** The parts of a long page, each one step away. */
export function SectionLinks(props: { readonly links: readonly (readonly [string, string])[] }) {
  const { parts } = useWords()
  return (
    <nav className={styles.links} aria-label={parts.onThisPage} data-print='no'>
      {props.links.map(([id, title]) => (
        <Link key={id} to='.' search={true} hash={id}>
          {title}
        </Link>
      ))}
    </nav>
  )
}
