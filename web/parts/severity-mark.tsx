import { SEVERITY_MARKS, type Severity } from '../../src/diagnosis/finding.ts'
import { useWords } from '../app/language.ts'
import styles from './severity-mark.module.css'

/** The shape and colour of a severity; its name is read aloud, and shown where asked for. */
export function SeverityMark(props: { readonly severity: Severity; readonly withName?: boolean }) {
  const { findings } = useWords()
  const { severity } = props
  return (
    <span className={styles.mark} data-severity={severity}>
      <span aria-hidden='true'>{SEVERITY_MARKS[severity]}</span>
      <span className={props.withName === true ? undefined : 'visually-hidden'}>
        {' '}
        {findings.severities[severity]}
      </span>
    </span>
  )
}
