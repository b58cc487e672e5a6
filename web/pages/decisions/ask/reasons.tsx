import type { Step } from '../../../../src/text/decision-steps.ts'
import { useWords } from '../../../app/language.ts'
import { RuleLinks } from '../rule-links.tsx'
import styles from './answer.module.css'

/** Why the answer is as it is, step by step; each rule leads to its row. */
export function Reasons({ steps }: { readonly steps: readonly Step[] }) {
  const { decisions: words } = useWords()
  if (steps.length === 0) return <p className={styles.soft}>{words.noReasons}</p>
  return (
    <ol className={styles.reasons}>
      {steps.map(({ code, text, rules }, at) => {
        const key = `${at} ${code}`
        // A rule is linked where it is first spoken of.
        const before = new Set(steps.slice(0, at).flatMap((step) => step.rules))
        const own = rules.filter((rule) => !before.has(rule))
        return (
          <li key={key} data-code={code}>
            {text} <RuleLinks rules={own} />
          </li>
        )
      })}
    </ol>
  )
}
