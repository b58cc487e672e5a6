import { Link } from '@tanstack/react-router'
import { useLanguage, useWords } from './language.ts'
import styles from './language-switch.module.css'
import { writePreference } from './preference.ts'

/** Leads to the same page in the other language and remembers the choice. */
export function LanguageSwitch() {
  const other = useLanguage() === 'en' ? 'de' : 'en'
  const { shell } = useWords()
  return (
    <Link
      to='.'
      search={(previous: object) => ({ ...previous, lang: other })}
      className={styles.switch}
      hrefLang={other}
      lang={other}
      onClick={() => writePreference('language', other)}
    >
      {shell.otherLanguage}
    </Link>
  )
}
