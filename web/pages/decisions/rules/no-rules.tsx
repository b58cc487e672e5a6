import { useWords } from '../../../app/language.ts'
import styles from './no-rules.module.css'

/** What rules are for and how to begin, where an organisation has none. */
export function NoRules() {
  const { decisions: words } = useWords()
  return (
    <div className={styles.none}>
      <p className={styles.lead}>{words.noRules}</p>
      <p>{words.noRulesText}</p>
      <p>
        <code>{words.noRulesExample}</code>
      </p>
    </div>
  )
}
