import type { Step } from '../../../../src/text/decision-steps.ts'
import { useWords } from '../../../app/language.ts'
import { useOpenedOrganization } from '../../../app/organization-context.ts'
import { RuleLinks } from '../rule-links.tsx'
import type { DecisionsState } from '../use-decisions-address.ts'
import styles from './answer.module.css'

/** Why the answer is as it is, step by step; each rule leads to its row. */
export function Reasons(props: {
  readonly steps: readonly Step[]
  readonly state: DecisionsState
}) {
  const { model } = useOpenedOrganization()
  const { decisions: words } = useWords()
  if (props.steps.length === 0) return <p className={styles.soft}>{words.noReasons}</p>
  return (
    <ol className={styles.reasons}>
      {props.steps.map(({ code, text, rules }, at) => {
        const key = `${at} ${code}`
        const own = rules.filter((rule) => model.tables.rules.has(rule))
        return (
          <li key={key} data-code={code}>
            {text}
            {own.length > 0 && (
              <>
                {' '}
                <RuleLinks rules={own} />
              </>
            )}
          </li>
        )
      })}
    </ol>
  )
}
