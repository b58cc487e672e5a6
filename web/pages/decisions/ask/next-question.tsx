import type { Answer } from '../../../../src/authority/answer.ts'
import { AXIS } from '../../../../src/authority/space.ts'
import { slotsOf } from '../../../../src/drawing/decisions/heat-axis.ts'
import { useMatrix } from '../../../app/compiled-matrix.ts'
import { useWords } from '../../../app/language.ts'
import { SeatFinder } from '../../../parts/seat/seat-finder.tsx'
import type { DecisionsState } from '../use-decisions-address.ts'
import { useDecisionTeller, useRegionWords } from '../use-tellers.ts'
import styles from './answer.module.css'

/** Answers offered as buttons; more than these are chosen in the form. */
const MOST = 14

/** The one question to ask next of a case that lacks something, its answers as buttons. */
export function NextQuestion({ answer, state }: { answer: Answer; state: DecisionsState }) {
  const { decisions: words } = useWords()
  const matrix = useMatrix()
  const teller = useDecisionTeller()
  const { conditions, kindName } = useRegionWords()
  const { ask } = answer
  const { question, ask: askCase } = state
  const text = teller.ask(answer)
  if (ask === undefined || text === undefined || question === null) return null
  const at = matrix.space.byId.get(ask)
  const isListed =
    at !== undefined && at !== AXIS.day && at !== AXIS.requester && at !== AXIS.currency
  const { slots, more } = isListed ? slotsOf(matrix, ask, question, MOST) : { slots: [], more: 0 }
  return (
    <div className={styles.next} data-print='no'>
      <p className={styles.nextText}>{text}</p>
      {ask === 'requester' ? (
        <SeatFinder label={words.requester} onFind={(requester) => state.change({ requester })} />
      ) : (
        <p className={styles.choices}>
          {slots.map(({ key, part, side }) => (
            <button
              key={key}
              type='button'
              onClick={() =>
                askCase({
                  ...question,
                  ...part,
                  ...(part.attributes && {
                    attributes: { ...question.attributes, ...part.attributes },
                  }),
                })
              }
            >
              {ask === 'kind' ? kindName(key) : conditions({ [ask]: side }) || key}
            </button>
          ))}
          {more > 0 && <span className={styles.soft}>{words.moreInForm}</span>}
        </p>
      )}
    </div>
  )
}
