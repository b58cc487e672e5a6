import { useWords } from '../../app/language.ts'
import { usePageTitle } from '../../parts/use-page-title.ts'
import styles from './need-head.module.css'

/** The head above the questions: what this is, and how far one has come. */
export function NeedHead({ step, steps }: { readonly step: number; readonly steps: number }) {
  const { need: words } = useWords()
  usePageTitle(`${words.title} ${words.progress(step, steps)}`)
  return (
    <div className={styles.head}>
      <h1 className={styles.title}>{words.title}</h1>
      {step === 1 && <p className={styles.lead}>{words.lead}</p>}
      <div className={styles.progress}>
        <progress max={steps} value={step} aria-label={words.progress(step, steps)} />
        <span>{words.progress(step, steps)}</span>
      </div>
    </div>
  )
}
