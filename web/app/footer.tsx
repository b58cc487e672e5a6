import { Link } from '@tanstack/react-router'
import { useCatalogue } from './catalogue-context.ts'
import styles from './footer.module.css'
import { useWords } from './language.ts'

/** The sources everything rests on, by their numbers, and the indexes. */
export function Footer() {
  const { sources } = useCatalogue()
  const { shell } = useWords()
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <div>
          <p className={styles.lead}>{shell.footer}</p>
          <ol className={styles.sources}>
            {[...sources.values()].map((source) => (
              <li key={source.id}>
                <span className={styles.number}>{Number(source.id)}</span>
                <Link to='/sources/$source' params={{ source: source.id }} lang={source.language}>
                  {source.title}
                </Link>
              </li>
            ))}
          </ol>
        </div>
        <nav className={styles.more} aria-label={shell.sources} data-print='no'>
          <Link to='/sources'>{shell.sources}</Link>
          <Link to='/disagreements'>{shell.disagreements}</Link>
          <Link to='/dimensions'>{shell.dimensions}</Link>
          <Link to='/responsibilities' search={{ as: 'catalogue' }}>
            {shell.responsibilities}
          </Link>
          <Link to='/decisions'>{shell.decisions}</Link>
          <Link to='/why'>{shell.why}</Link>
        </nav>
      </div>
    </footer>
  )
}
