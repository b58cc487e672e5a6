import { useWords } from '../../app/language.ts'
import { type ApiProblem, NO_ANSWER } from '../../app/organization-api.ts'
import styles from './taking.module.css'

/** Problems told one by one before the rest is counted. */
const MOST = 20

/** Why something was not taken: what, where, what to do. */
export function ProblemView(props: { readonly title: string; readonly problem: ApiProblem }) {
  const { problem, title } = props
  const { bring: words, change } = useWords()
  const left = problem.details.length - MOST
  const isRepeated = problem.details.length > 0
  return (
    <div role='alert' className={styles.problem}>
      <p>
        <b>{title}.</b>{' '}
        {problem.code === NO_ANSWER ? change.noAnswer : !isRepeated && problem.detail}
      </p>
      <ul>
        {problem.details.slice(0, MOST).map((detail, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and two may be alike
          <li key={at}>
            {detail.line !== undefined && <b>{words.place(detail.line, detail.column ?? 1)}: </b>}
            {detail.line === undefined && detail.where !== undefined && detail.where !== '' && (
              <b>{detail.where}: </b>
            )}
            {detail.message}
          </li>
        ))}
        {left > 0 && <li>{words.morePlaces(left)}</li>}
      </ul>
    </div>
  )
}
