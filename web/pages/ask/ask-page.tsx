import { useNavigate, useSearch } from '@tanstack/react-router'
import { useWords } from '../../app/language.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { AskAnswer } from './ask-answer.tsx'
import { AskBox } from './ask-box.tsx'
import styles from './ask-page.module.css'

/** A question and its answer at an address of its own. */
export function AskPage() {
  const { q = '' } = useSearch({ from: '/ask' })
  const navigate = useNavigate({ from: '/ask' })
  const { ask: words } = useWords()
  return (
    <>
      <PageHead title={q === '' ? words.title : q.slice(0, 120)} />
      <div className={styles.ask}>
        <AskBox question={q} onAsk={(question) => void navigate({ search: { q: question } })} />
        <AskAnswer question={q} />
      </div>
    </>
  )
}
