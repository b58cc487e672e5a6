import { useState } from 'react'
import {
  lossSentence,
  MATRIX_FORMATS,
  type MatrixFormat,
} from '../../../../src/text/matrix-losses.ts'
import { useLanguage, useWords } from '../../../app/language.ts'
import { fetchMatrixFile, type MatrixDownload } from '../../../app/matrix-api.ts'
import type { ApiProblem } from '../../../app/organization-api.ts'
import { useOpenedOrganization } from '../../../app/organization-context.ts'
import { ActionButton } from '../../../parts/action-button.tsx'
import { ProblemView } from '../../../parts/bring/problem-view.tsx'
import { saveFile } from '../../../parts/save-file.ts'
import styles from './files.module.css'

/** Takes the rules along as a file, and tells what is not in it. */
export function TakeRules() {
  const { matrixFile: words } = useWords()
  const { id } = useOpenedOrganization()
  const language = useLanguage()
  const [taken, setTaken] = useState<MatrixDownload | null>(null)
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const take = async (format: MatrixFormat) => {
    const answer = await fetchMatrixFile(id, format, language)
    setTaken(answer.ok ? answer.value : null)
    setProblem(answer.ok ? null : answer.problem)
    if (answer.ok) saveFile(answer.value.name, answer.value.content)
  }
  return (
    <details className={styles.part}>
      <summary>{words.take}</summary>
      <p className={styles.soft}>{words.takeLead}</p>
      <div className={styles.formats}>
        {MATRIX_FORMATS.map((format) => (
          <ActionButton key={format} onPress={() => void take(format)}>
            {words.formats[format]}
          </ActionButton>
        ))}
      </div>
      {problem !== null && <ProblemView title={words.notTaken} problem={problem} />}
      <div role='status'>
        {taken !== null && (
          <>
            <p>{words.taken(taken.name, taken.losses.length > 0)}</p>
            <ul className={styles.losses}>
              {taken.losses.map((loss) => (
                <li key={loss}>{lossSentence(loss, language)}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </details>
  )
}
