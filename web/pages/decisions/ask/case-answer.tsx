import type { Answer } from '../../../../src/authority/answer.ts'
import type { Question } from '../../../../src/authority/question.ts'
import { whoDecides } from '../../../../src/authority/who-decides.ts'
import { useMatrix } from '../../../app/compiled-matrix.ts'
import { useWords } from '../../../app/language.ts'
import { CopyLink } from '../../../parts/copy-link.tsx'
import type { DecisionsState } from '../use-decisions-address.ts'
import { useDecisionTeller } from '../use-tellers.ts'
import styles from './answer.module.css'
import { ChainPicture } from './chain-picture.tsx'
import { NextQuestion } from './next-question.tsx'
import { Reasons } from './reasons.tsx'

/** The shape that stands for an outcome, beside its colour. */
const MARKS: Readonly<Partial<Record<Answer['outcome'], string>>> = {
  disputed: '▲',
  uncovered: '◆',
  unreachable: '■',
  invalid: '◆',
}

/** Who decides the case asked: the answer first, then why, then the same as a drawing. */
export function CaseAnswer({ state }: { readonly state: DecisionsState }) {
  const { decisions: words } = useWords()
  if (state.question === null) return <p className={styles.prompt}>{words.prompt}</p>
  return <Answered state={state} question={state.question} />
}

function Answered(props: { readonly state: DecisionsState; readonly question: Question }) {
  const { question, state } = props
  const { decisions: words } = useWords()
  const matrix = useMatrix()
  const teller = useDecisionTeller(question.at)
  const answer = whoDecides(matrix, question)
  const mark = MARKS[answer.outcome]
  const isClear = answer.outcome !== 'depends' && answer.outcome !== 'invalid'
  return (
    <div className={styles.answer} data-outcome={answer.outcome}>
      <p className={styles.case}>{teller.question(question)}</p>
      {/* The answer is told when it changes, and gets the focus when a case is asked from elsewhere. */}
      <p id='answer' tabIndex={-1} aria-live='polite' className={styles.headline}>
        {mark !== undefined && (
          <span aria-hidden className={styles.mark}>
            {mark}
          </span>
        )}
        {teller.headline(answer)}
      </p>
      <p className={styles.actions}>
        <CopyLink />
      </p>
      {answer.outcome === 'depends' && <NextQuestion answer={answer} state={state} />}
      {isClear && <ChainPicture answer={answer} teller={teller} />}
      <div>
        <h3 className={styles.subtitle}>
          {answer.outcome === 'depends' ? words.outcomes : words.why}
        </h3>
        <Reasons steps={teller.reasons(answer)} />
      </div>
    </div>
  )
}
