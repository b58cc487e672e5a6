import { type FormEvent, useEffect, useRef } from 'react'
import type { NeedQuestion } from '../../../src/catalogue/need-model.ts'
import { useText, useWords } from '../../app/language.ts'
import { ActionButton } from '../../parts/action-button.tsx'
import { SourceChips } from '../../parts/source-chips.tsx'
import styles from './question-form.module.css'

/** One question with its answers, "don't know", and why it is asked. */
export function QuestionForm(props: {
  readonly question: NeedQuestion
  /** Undefined while it is open; empty for "don't know". */
  readonly chosen: readonly string[] | undefined
  readonly onChoose: (answers: readonly string[]) => void
  readonly onBack: (() => void) | null
  readonly onNext: () => void
  readonly onResult: () => void
  readonly isLast: boolean
}) {
  const { question, chosen, onChoose } = props
  const text = useText()
  const { need: words } = useWords()
  const heading = useRef<HTMLHeadingElement | null>(null)
  useEffect(() => {
    heading.current?.focus()
  }, [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    props.onNext()
  }
  const toggle = (id: string, isOn: boolean) => {
    if (!question.several) return onChoose([id])
    const isAlone = (each: string) => question.answers.some((a) => a.id === each && a.alone)
    const others = (chosen ?? []).filter((each) => each !== id)
    if (!isOn) return onChoose(others)
    return onChoose(isAlone(id) ? [id] : [...others.filter((each) => !isAlone(each)), id])
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <h2 ref={heading} tabIndex={-1} id='question' className={styles.question}>
        {text(question.text)}
      </h2>
      {question.several && <p className={styles.note}>{words.several}</p>}
      <fieldset className={styles.answers} aria-labelledby='question'>
        {question.answers.map((answer) => (
          <label key={answer.id} className={styles.answer}>
            <input
              type={question.several ? 'checkbox' : 'radio'}
              name={question.id}
              checked={chosen?.includes(answer.id) ?? false}
              onChange={(event) => toggle(answer.id, event.target.checked)}
            />
            {text(answer.text)}
          </label>
        ))}
        <label className={styles.answer}>
          <input
            type={question.several ? 'checkbox' : 'radio'}
            name={question.id}
            checked={chosen !== undefined && chosen.length === 0}
            onChange={() => onChoose([])}
          />
          <span className={styles.unknown}>{words.dontKnow}</span>
        </label>
      </fieldset>
      <div className={styles.moves} data-print='no'>
        <ActionButton onPress={() => props.onBack?.()} isDisabled={props.onBack === null}>
          {words.back}
        </ActionButton>
        <button type='submit' className={styles.next}>
          {props.isLast ? words.toResult : words.next}
        </button>
        {!props.isLast && (
          <button type='button' className={styles.result} onClick={props.onResult}>
            {words.toResult}
          </button>
        )}
      </div>
      <section className={styles.why}>
        <h3>{words.why}</h3>
        <p>
          {text(question.why)}
          <SourceChips claims={question.claims} />
        </p>
        <p className={styles.note}>{words.origin[question.origin]}</p>
      </section>
    </form>
  )
}
