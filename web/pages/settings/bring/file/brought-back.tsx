import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useWords } from '../../../../app/language.ts'
import type { OpenedOrganization } from '../../../../app/opened-organization.ts'
import { type ApiProblem, yamlAddress } from '../../../../app/organization-api.ts'
import { useStep } from '../../../../app/use-change.ts'
import { ActionButton } from '../../../../parts/action-button.tsx'
import { ProblemView } from '../../../../parts/bring/problem-view.tsx'
import type { Recorded } from './bring-back.tsx'
import styles from './file.module.css'

/** Says what was recorded, takes it back if wanted, and leads on. */
export function BroughtBack(props: {
  readonly opened: OpenedOrganization
  readonly recorded: Recorded
}) {
  const { opened, recorded } = props
  const { bring, editedFile: words, organization } = useWords()
  const [isUndone, setUndone] = useState(false)
  const [refused, setRefused] = useState<ApiProblem | null>(null)
  const takeStep = useStep()
  const search = { org: opened.id }
  const undo = async () => {
    const stepped = await takeStep(opened, 'undo')
    setUndone(stepped.ok)
    setRefused(stepped.ok ? null : stepped.problem)
  }
  const done = recorded.isChange ? words.recorded : words.kept
  return (
    <section className={styles.changes} aria-label={words.title}>
      <p role='status' className={styles.counts}>
        {isUndone ? words.undone : done}
      </p>
      {refused !== null && <ProblemView title={bring.notTakenIn} problem={refused} />}
      <p className={styles.all}>
        {recorded.isChange && !isUndone && opened.head === recorded.head && (
          <ActionButton onPress={() => void undo()}>{organization.undo}</ActionButton>
        )}
        <Link to='/org' search={search}>
          {words.chart}
        </Link>
        <Link to='/history' search={search}>
          {words.history}
        </Link>
        <a href={yamlAddress(opened.id)} download={`${opened.id}.yaml`}>
          {words.export}
        </a>
      </p>
    </section>
  )
}
