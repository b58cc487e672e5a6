import { useState } from 'react'
import { profileProblemSentence } from '../../../../src/text/profile-problem-sentence.ts'
import { useLanguage, useWords } from '../../../app/language.ts'
import type { ApiProblem } from '../../../app/organization-api.ts'
import { ActionButton } from '../../../parts/action-button.tsx'
import { FileDrop } from '../../../parts/bring/file-drop.tsx'
import { ProblemView } from '../../../parts/bring/problem-view.tsx'
import { saveFile } from '../../../parts/save-file.ts'
import styles from './profile-file.module.css'
import { keepProfile, useProfile } from './profile-store.ts'

/** Largest file that is read, in bytes: profiles have some kilobytes. */
const MOST_BYTES = 2_000_000

/** What the command line calls the file as well. */
const NAME = 'me.yaml'

/** The profile as a file: taken along, brought back, forgotten. */
export function ProfileFile() {
  const { profile } = useProfile()
  const language = useLanguage()
  const { careerProfile: words } = useWords()
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const [said, setSaid] = useState('')

  const bring = async ({ name, text }: { readonly name: string; readonly text: string }) => {
    // The reader of YAML comes when it is needed.
    const { readProfileYaml } = await import(
      '../../../../src/formats/career-profile/read-profile-yaml.ts'
    )
    const reading = readProfileYaml(text, name)
    if (reading.ok) {
      keepProfile(reading.profile)
      setProblem(null)
      setSaid(words.brought(name))
      return
    }
    const details = reading.problems.map((fault) => ({
      message: profileProblemSentence(fault, language),
      where: fault.where,
      ...(fault.place === null ? {} : { line: fault.place.line, column: fault.place.column }),
    }))
    setSaid('')
    setProblem({ status: 0, code: 'invalid-profile', detail: '', details })
  }
  const save = async () => {
    if (profile === null) return
    const { writeProfileYaml } = await import(
      '../../../../src/formats/career-profile/write-profile-yaml.ts'
    )
    saveFile(NAME, new Blob([writeProfileYaml(profile)], { type: 'application/yaml' }))
  }
  return (
    <div className={styles.file}>
      <div className={styles.actions} data-print='no'>
        <ActionButton isDisabled={profile === null} onPress={() => void save()}>
          {words.save}
        </ActionButton>
        <ActionButton
          isDisabled={profile === null}
          onPress={() => {
            keepProfile(null)
            setSaid(words.forgotten)
          }}
        >
          {words.forget}
        </ActionButton>
        <span role='status'>{said}</span>
      </div>
      <details className={styles.bring} data-print='no'>
        <summary>{words.bring}</summary>
        <p className={styles.soft}>{words.bringHow}</p>
        <FileDrop
          label={words.bringFile}
          accept='.yaml,.yml,.json'
          mostBytes={MOST_BYTES}
          file={null}
          read={async (file) => ({ name: file.name, text: await file.text() })}
          onFile={(file) => {
            if (file !== null) void bring(file)
          }}
        />
        {problem !== null && <ProblemView title={words.notBrought} problem={problem} />}
      </details>
    </div>
  )
}
