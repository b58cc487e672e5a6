import { useMemo, useState } from 'react'
import { starterSize, startMatrix } from '../../../../src/authority/start-matrix.ts'
import { STARTER_SIZES } from '../../../../src/authority/starters/starter.ts'
import { useEditing } from '../../../app/editing.ts'
import { useLanguage, useWords } from '../../../app/language.ts'
import { useOpenedOrganization } from '../../../app/organization-context.ts'
import { ActionButton } from '../../../parts/action-button.tsx'
import { writeWho } from '../../../parts/rule/who-cell.ts'
import { SeatLink } from '../../../parts/seat-link.tsx'
import { Segments } from '../../../parts/segments.tsx'
import { SourceChips } from '../../../parts/source-chips.tsx'
import { useRoleName } from '../../../parts/use-role-name.ts'
import { useRegionWords } from '../use-tellers.ts'
import styles from './no-rules.module.css'

/** What rules are for and how to begin, where an organisation has none: a starter matrix, or the first rule. */
export function NoRules() {
  const { decisions: words } = useWords()
  return (
    <div className={styles.none}>
      <p className={styles.lead}>{words.noRules}</p>
      <p>{words.noRulesText}</p>
      <p>
        <code>{words.noRulesExample}</code>
      </p>
      <Starter />
    </div>
  )
}

/** A matrix of technology decisions bound to the positions there are, shown before it is taken over. */
function Starter() {
  const { decisions: words } = useWords()
  const { model } = useOpenedOrganization()
  const { make } = useEditing()
  const { kindName } = useRegionWords()
  const nameOf = useRoleName()
  const number = new Intl.NumberFormat(useLanguage())
  const [size, setSize] = useState(() => starterSize(model))
  const started = useMemo(() => startMatrix(model, size), [model, size])
  if (started === undefined) return null
  const { rules, missing, operations } = started
  const count = number.format(rules.length)
  const start = () =>
    make({
      message: words.starter.message(count),
      // Never upon rules that somebody else has written meanwhile.
      operations: (now) => (now.tables.rules.size === 0 ? operations : []),
      fields: [],
      touches: [],
    })
  return (
    <div className={styles.starter}>
      <h3>{words.starter.title}</h3>
      <p>{words.starter.text}</p>
      <Segments
        label={words.starter.size}
        value={size}
        options={STARTER_SIZES.map((one) => [one, words.starter.sizes[one]] as const)}
        onChoose={setSize}
      />
      {missing.length > 0 && (
        <ul className={styles.missing}>
          {missing.map(({ role, position }) => (
            <li key={role}>
              {words.starter.missing(nameOf(role))} <SeatLink id={position} />
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>{words.starter.show(count)}</summary>
        <ul className={styles.rules}>
          {rules.map(({ rule, claims }) => (
            <li key={rule.id}>
              <b>{kindName(rule.decision)}</b> {writeWho(rule.decides)}{' '}
              <SourceChips claims={claims} />
            </li>
          ))}
        </ul>
      </details>
      <ActionButton isMain onPress={() => void start()}>
        {words.starter.take(count)}
      </ActionButton>
    </div>
  )
}
