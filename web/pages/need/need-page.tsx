import { useNavigate, useSearch } from '@tanstack/react-router'
import { lazy } from 'react'
import { findLeader } from '../../../src/need/find-leader.ts'
import type { NeedAnswers } from '../../../src/need/need-result.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useWords } from '../../app/language.ts'
import { WithOrganization } from '../../app/with-organization.tsx'
import { Notice } from '../../parts/notice.tsx'
import { readAnswers, writeAnswers } from './answers-in-address.ts'
import { LiveRanking } from './live-ranking.tsx'
import { NeedHead } from './need-head.tsx'
import styles from './need-page.module.css'
import { NeedResultView } from './need-result-view.tsx'
import { QuestionForm } from './question-form.tsx'

// Organisations come after the questions stand.
const NeedOfOrganization = lazy(async () => ({
  default: (await import('./need-of-organization.tsx')).NeedOfOrganization,
}))

/** Where the reader is in the address: a question, or this. */
const RESULT = 'result'

/** "Which leader do we need?": one question a screen, the ranking beside it, the result at the end. */
export function NeedPage() {
  const { a = '', at } = useSearch({ from: '/need' })
  const navigate = useNavigate({ from: '/need' })
  const catalogue = useCatalogue()
  const { need: words } = useWords()
  const { questions } = catalogue.data.need
  const { answers, unknown } = readAnswers(questions, a)
  const found = findLeader(catalogue, answers)
  const isAtResult = at === RESULT || (at === undefined && Object.keys(answers).length > 0)
  const step = Math.max(
    questions.findIndex(({ id }) => id === at),
    0,
  )
  const question = questions[step]
  const go = (place: string, next: NeedAnswers = answers, replace = false) =>
    void navigate({ search: { a: writeAnswers(questions, next), at: place }, replace })
  return (
    <>
      {unknown.length > 0 && (
        <Notice>
          <p>{words.unknownAnswers(unknown.join(', '))}</p>
        </Notice>
      )}
      {isAtResult && found.ok ? (
        <NeedResultView result={found.result} answers={answers} />
      ) : (
        <>
          <NeedHead step={step + 1} steps={questions.length} />
          {step === 0 && (
            <WithOrganization>
              <NeedOfOrganization />
            </WithOrganization>
          )}
          <div className={styles.split}>
            {question !== undefined && (
              <QuestionForm
                key={question.id}
                question={question}
                chosen={answers[question.id]}
                onChoose={(ids) => go(question.id, { ...answers, [question.id]: ids }, true)}
                onBack={step === 0 ? null : () => go(questions[step - 1]?.id ?? RESULT)}
                onNext={() => go(questions[step + 1]?.id ?? RESULT)}
                onResult={() => go(RESULT)}
                isLast={step === questions.length - 1}
              />
            )}
            {found.ok && <LiveRanking ranking={found.result.ranking} />}
          </div>
        </>
      )}
    </>
  )
}
