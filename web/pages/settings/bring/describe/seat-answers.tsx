import { useWords } from '../../../../app/language.ts'
import bringStyles from '../bring.module.css'
import styles from './describe.module.css'
import { type ChosenSeat, type SeatAnswer, superiorOf } from './described-seats.ts'

/** Holder and superior of every seat that was chosen. */
export function SeatAnswers(props: {
  readonly seats: readonly ChosenSeat[]
  readonly answers: Readonly<Record<string, SeatAnswer>>
  /** What is said where a seat reports to none of the others. */
  readonly nobody: string
  readonly onAnswer: (key: string, answer: SeatAnswer) => void
}) {
  const { seats, answers, onAnswer } = props
  const { describe: words } = useWords()
  if (seats.length === 0) return <p className={bringStyles.soft}>{words.noSeats}</p>
  return (
    <>
      <p className={bringStyles.soft}>{words.whoLead}</p>
      <ul className={styles.seats}>
        {seats.map((seat) => {
          const { key, title } = seat
          const answer = answers[key]
          return (
            <li key={key}>
              <b>{title}</b>
              <label>
                <span className={styles.small}>{words.holder}</span>
                <input
                  type='text'
                  aria-label={`${words.holder}: ${title}`}
                  maxLength={200}
                  disabled={answer?.isVacant === true}
                  value={answer?.isVacant === true ? '' : (answer?.holder ?? '')}
                  onChange={({ target }) => onAnswer(key, { holder: target.value })}
                />
              </label>
              <label className={styles.vacant}>
                <input
                  type='checkbox'
                  aria-label={`${words.vacant}: ${title}`}
                  checked={answer?.isVacant === true}
                  onChange={({ target }) => onAnswer(key, { isVacant: target.checked })}
                />
                {words.vacant}
              </label>
              <label>
                <span className={styles.small}>{words.superior}</span>
                <select
                  aria-label={`${words.superior}: ${title}`}
                  value={superiorOf(seats, seat, answer)}
                  onChange={({ target }) => onAnswer(key, { superior: target.value })}
                >
                  <option value=''>{props.nobody}</option>
                  {seats.map((other) =>
                    other.key === key ? null : (
                      <option key={other.key} value={other.key}>
                        {other.title}
                      </option>
                    ),
                  )}
                </select>
              </label>
            </li>
          )
        })}
      </ul>
    </>
  )
}
