import { useState } from 'react'
import type { RuleGroup } from '../../../src/diagnosis/group-findings.ts'
import { ruleOf } from '../../../src/diagnosis/registry.ts'
import { useLanguage, useText, useWords } from '../../app/language.ts'
import { ActionButton } from '../../parts/action-button.tsx'
import item from '../../parts/finding/finding-item.module.css'
import { FindingItem } from '../../parts/finding/finding-item.tsx'
import { RuleDetails } from '../../parts/finding/rule-details.tsx'
import { useFindingTeller } from '../../parts/finding/use-finding-teller.ts'
import styles from './findings-page.module.css'

/** How many findings of a rule are shown at first, and how many more at a time. */
const FEW = 10

/** The findings of one rule, the first few at once. */
export function RuleFindings({ group }: { readonly group: RuleGroup }) {
  const [most, setMost] = useState(FEW)
  const language = useLanguage()
  const text = useText()
  const { findings: words } = useWords()
  const rule = ruleOf(group.rule)
  const number = new Intl.NumberFormat(language)
  const { tell } = useFindingTeller()
  const shown = group.findings.slice(0, most)
  // What is the same for all stands once, above them.
  const told = shown.map(tell)
  const [first] = told
  const isAlike =
    first !== undefined &&
    told.length > 1 &&
    told.every(({ why, todo }) => why === first.why && todo === first.todo)
  const left = group.findings.length - most
  const count = group.findings.length
  return (
    <section className={styles.ruleGroup}>
      <h3 className={styles.ruleName}>
        {rule === undefined ? group.rule : text(rule.name)}{' '}
        <span className={styles.count}>{words.count(number.format(count), count === 1)}</span>
      </h3>
      {rule !== undefined && <RuleDetails rule={rule} />}
      {isAlike && (
        <dl className={item.facts}>
          <dt>{words.why}</dt>
          <dd>{first.why}</dd>
          <dt>{words.todo}</dt>
          <dd>{first.todo}</dd>
        </dl>
      )}
      <ul className={styles.list}>
        {shown.map((finding) => (
          <li key={finding.id}>
            <FindingItem finding={finding} isShort={isAlike} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <ActionButton onPress={() => setMost(most + 5 * FEW)}>
          {words.more(number.format(Math.min(left, 5 * FEW)))}
        </ActionButton>
      )}
    </section>
  )
}
