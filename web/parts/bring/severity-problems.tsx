import { useLanguage, useWords } from '../../app/language.ts'
import styles from './table.module.css'

const SEVERITIES = ['error', 'warning', 'note'] as const

/** Problems of one severity told before the rest is counted. */
const MOST = 200

/** A problem of a table in words. */
export type SpokenProblem = {
  readonly severity: (typeof SEVERITIES)[number]
  readonly where: string
  readonly what: string
  readonly todo: string
}

/** Problems of a table, the grave ones first: where, what, what to do. */
export function SeverityProblems(props: {
  readonly problems: readonly SpokenProblem[]
  /** How many more there are. */
  readonly left: number
}) {
  const language = useLanguage()
  const { spreadsheet: words } = useWords()
  const number = new Intl.NumberFormat(language)
  return (
    <>
      {SEVERITIES.map((severity) => {
        const own = props.problems.filter((problem) => problem.severity === severity)
        if (own.length === 0) return null
        return (
          <details key={severity} open={severity !== 'note'} className={styles.problems}>
            <summary data-severity={severity}>{words.severities[severity](own.length)}</summary>
            <ul>
              {own.slice(0, MOST).map((problem, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two problems may be alike
                <li key={at}>
                  {problem.where !== '' && <b>{problem.where}: </b>}
                  {problem.what} <span className={styles.todo}>{problem.todo}</span>
                </li>
              ))}
            </ul>
            {own.length > MOST && (
              <p className={styles.soft}>{words.problemsLeft(number.format(own.length - MOST))}</p>
            )}
          </details>
        )
      })}
      {props.left > 0 && (
        <p className={styles.soft}>{words.problemsLeft(number.format(props.left))}</p>
      )}
    </>
  )
}
