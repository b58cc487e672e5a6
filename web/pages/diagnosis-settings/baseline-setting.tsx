import { useEditing } from '../../app/editing.ts'
import { useLanguage, useWords } from '../../app/language.ts'
import { useDiagnosed } from '../../app/use-diagnosed.ts'
import { ActionButton } from '../../parts/action-button.tsx'
import styles from './diagnosis-settings.module.css'
import { baselineEdit } from './settings-edits.ts'

/** The baseline: only what is new from now on counts; taken, taken anew, and dropped. */
export function BaselineSetting() {
  const { findings, baseline, gone, isCurrent } = useDiagnosed()
  const language = useLanguage()
  const { diagnosisSettings: words } = useWords()
  const { make, state } = useEditing()
  const number = new Intl.NumberFormat(language)
  const isBusy = state.kind === 'busy' || !isCurrent
  const all = [...findings, ...baseline]
  const has = baseline.length + gone.length > 0
  return (
    <>
      <p className={styles.text}>{words.baselineText}</p>
      <p className={styles.text} role='status'>
        {baseline.length === 0
          ? words.noBaseline
          : words.inBaseline(number.format(baseline.length), baseline.length === 1)}
        {gone.length > 0 && ` ${words.goneIds(number.format(gone.length), gone.length === 1)}`}
      </p>
      <p className={styles.actions}>
        <ActionButton
          isMain
          isDisabled={isBusy || findings.length === 0}
          onPress={() =>
            void make(baselineEdit(all, words.baselineTaken(number.format(all.length))))
          }
        >
          {words.takeBaseline(number.format(findings.length), findings.length === 1)}
        </ActionButton>
        {has && (
          <ActionButton
            isDisabled={isBusy}
            onPress={() => void make(baselineEdit([], words.baselineDropped))}
          >
            {words.dropBaseline}
          </ActionButton>
        )}
      </p>
    </>
  )
}
