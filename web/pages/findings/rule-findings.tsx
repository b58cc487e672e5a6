import { useState } from 'react'
import type { RuleGroup } from '../../../src/diagnosis/group-findings.ts'
import { ruleOf } from '../../../src/diagnosis/registry.ts'
import { useLanguage, useText, useWords } from '../../app/language.ts'
import { ActionButton } from '../../parts/action-button.tsx'
import { FindingItem } from '../../parts/finding/finding-item.tsx'
import { RuleDetails } from '../../parts/finding/rule-details.tsx'
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
  const left = group.findings.length - most
  const count = group.findings.length
  return (
    <section className={styles.ruleGroup}>
      <h3 className={styles.ruleName}>
        {rule === undefined ? group.rule : text(rule.name)}{' '}
        <span className={styles.count}>{words.count(number.format(count), count === 1)}</span>
      </h3>
      {rule !== undefined && <RuleDetails rule={rule} />}
      <ul className={styles.list}>
        {group.findings.slice(0, most).map((finding) => (
          <li key={finding.id}>
            <FindingItem finding={finding} />
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
