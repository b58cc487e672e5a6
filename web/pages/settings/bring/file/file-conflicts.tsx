import type { Choice, Conflict } from '../../../../../src/record/merge.ts'
import type { DifferenceTeller } from '../../../../../src/text/difference-sentences.ts'
import { useLanguage, useWords } from '../../../../app/language.ts'
import { ActionButton } from '../../../../parts/action-button.tsx'
import styles from './file.module.css'

/** What the file and others changed both: each to be settled, or all at once. */
export function FileConflicts(props: {
  readonly conflicts: readonly Conflict[]
  readonly choices: readonly Choice[]
  readonly teller: DifferenceTeller
  readonly onChoose: (choices: readonly Choice[]) => void
}) {
  const { conflicts, choices, teller, onChoose } = props
  const language = useLanguage()
  const { editedFile: words } = useWords()
  const choose = (conflict: Conflict, take: Choice['take']) => {
    const choice = choiceOf(conflict, take)
    onChoose([...choices.filter((one) => keyOf(one) !== keyOf(choice)), choice])
  }
  const all = (take: Choice['take']) => onChoose(conflicts.map((one) => choiceOf(one, take)))
  return (
    <div className={styles.conflicts}>
      <h4>{words.conflicts(new Intl.NumberFormat(language).format(conflicts.length))}</h4>
      <p className={styles.soft}>{words.conflictsLead}</p>
      {conflicts.length > 1 && (
        <p className={styles.all}>
          <ActionButton onPress={() => all('ours')}>{words.allOurs}</ActionButton>
          <ActionButton onPress={() => all('theirs')}>{words.allTheirs}</ActionButton>
        </p>
      )}
      {conflicts.map((conflict) => {
        const key = keyOf(choiceOf(conflict, 'ours'))
        const chosen = choices.find((one) => keyOf(one) === key)?.take
        const values = conflict.reason === 'field' ? conflict : null
        return (
          <fieldset key={key} className={styles.conflict}>
            <legend>
              <b>{teller.name(conflict.kind, conflict.id)}</b>
              {values !== null && `, ${teller.field(values.field)}`}
              {conflict.reason === 'removed' &&
                ` (${conflict.by === 'ours' ? words.removedHere : words.removedThere})`}
              {conflict.reason === 'contradiction' && ` (${words.together})`}
            </legend>
            {(['ours', 'theirs'] as const).map((take) => (
              <label key={take} className={styles.side}>
                <input
                  type='radio'
                  name={key}
                  checked={chosen === take}
                  onChange={() => choose(conflict, take)}
                />
                {words[take]}
                {values !== null && `: ${teller.value(values[take])}`}
              </label>
            ))}
          </fieldset>
        )
      })}
    </div>
  )
}

function choiceOf(conflict: Conflict, take: Choice['take']): Choice {
  const { kind, id } = conflict
  return { kind, id, take, ...(conflict.reason === 'field' ? { field: conflict.field } : {}) }
}

const keyOf = ({ kind, id, field = '' }: Choice) => JSON.stringify([kind, id, field])
