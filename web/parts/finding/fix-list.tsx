import { useMemo, useState } from 'react'
import type { Finding } from '../../../src/diagnosis/finding.ts'
import { contextOf } from '../../../src/diagnosis/prepare-diagnosis.ts'
import type { Fix } from '../../../src/diagnosis/rule.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { type Edit, useEditing } from '../../app/editing.ts'
import { useWords } from '../../app/language.ts'
import { setupOf } from '../../app/opened-organization.ts'
import { useOpenedOrganization } from '../../app/organization-context.ts'
import { ActionButton } from '../action-button.tsx'
import styles from './finding-item.module.css'
import { useFindingTeller } from './use-finding-teller.ts'

/** The ways to mend a finding. A safe one is done at once, with undo; every other asks first. */
export function FixList({ finding }: { readonly finding: Finding }) {
  const catalogue = useCatalogue()
  const { model } = useOpenedOrganization()
  const { tellFix } = useFindingTeller()
  const { findings: words } = useWords()
  const fixes = useMemo(() => {
    const setup = setupOf(catalogue, model)
    const prepared = setup.rules.find(({ rule }) => rule.id === finding.rule)
    if (prepared?.rule.fixes === undefined) return []
    return prepared.rule.fixes(finding, contextOf(setup, model, prepared.options))
  }, [catalogue, model, finding])
  if (fixes.length === 0) return null
  return (
    <div data-print='no'>
      <h4 className={styles.fixesTitle}>{words.fixes}</h4>
      <ul className={styles.fixes}>
        {fixes.map((fix) => (
          <FixItem key={`${fix.text} ${fix.subject}`} fix={fix} text={tellFix(finding, fix)} />
        ))}
      </ul>
    </div>
  )
}

function FixItem({ fix, text }: { readonly fix: Fix; readonly text: string }) {
  const { findings: words, position } = useWords()
  const { make, state } = useEditing()
  const [asking, setAsking] = useState(false)
  const busy = state.kind === 'busy'
  const apply = () => {
    setAsking(false)
    void make(editOf(fix, text))
  }
  return (
    <li className={styles.fix}>
      <span className={styles.fixText}>
        {text}{' '}
        <span className={styles.note}>
          {fix.safe ? words.safe : words.changes(fix.operations.length)}
        </span>
      </span>
      {asking ? (
        <fieldset className={styles.asking}>
          <legend className='visually-hidden'>{words.ask(text)}</legend>
          <ActionButton isMain isDisabled={busy} onPress={apply}>
            {words.confirm}
          </ActionButton>
          <ActionButton onPress={() => setAsking(false)}>{position.cancel}</ActionButton>
        </fieldset>
      ) : (
        <ActionButton isDisabled={busy} onPress={fix.safe ? apply : () => setAsking(true)}>
          {words.apply}
        </ActionButton>
      )}
    </li>
  )
}

function editOf(fix: Fix, message: string): Edit {
  const touches = fix.operations.flatMap((operation) =>
    operation.op === 'put' && operation.kind === 'positions' ? [operation.entity.id] : [],
  )
  return {
    message: message.slice(0, 500),
    operations: () => fix.operations,
    fields: [],
    touches,
  }
}
