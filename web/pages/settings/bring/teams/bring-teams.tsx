import { useState } from 'react'
import type { TeamsPreview as Preview } from '../../../../../src/app/organizations/preview-teams.ts'
import { useLanguage, useWords } from '../../../../app/language.ts'
import {
  type ApiProblem,
  createOrganization,
  previewTeams,
} from '../../../../app/organization-api.ts'
import { FileDrop } from '../../../../parts/bring/file-drop.tsx'
import { ProblemView } from '../../../../parts/bring/problem-view.tsx'
import { readTableFile, type TableSource } from '../../../../parts/bring/table-source.ts'
import styles from '../bring.module.css'
import { useShowTakenIn } from '../use-show-taken-in.ts'
import { TeamsPreview } from './teams-preview.tsx'

/** Largest file that is sent, in bytes: in base64 it is a third larger. */
const MOST_BYTES = 45_000_000

/** Takes in teams that a repository keeps as code: one YAML file of groups, or a ZIP of team files in TOML. */
export function BringTeams() {
  const { bring: words } = useWords()
  const language = useLanguage()
  const [source, setSource] = useState<TableSource | null>(null)
  const [preview, setPreview] = useState<Preview | null>(null)
  const [refused, setRefused] = useState<{ title: string; problem: ApiProblem } | null>(null)
  const [isBusy, setBusy] = useState(false)
  const show = useShowTakenIn()

  const take = async (file: TableSource | null) => {
    setSource(file)
    setPreview(null)
    setRefused(null)
    if (file === null) return
    setBusy(true)
    const form = /\.zip$/i.test(file.name) ? 'rust-team' : 'sigs'
    const answer = await previewTeams({ form, files: [file] }, language)
    setBusy(false)
    if (answer.ok) {
      setPreview(answer.value)
      return
    }
    const isNoArchive = answer.problem.code === 'unreadable-file'
    const problem = isNoArchive
      ? { ...answer.problem, detail: words.teams.noArchive }
      : answer.problem
    setRefused({ title: words.cannotRead, problem })
  }
  const takeIn = async (document: Preview['document']) => {
    setBusy(true)
    const answer = await createOrganization(document)
    setBusy(false)
    if (answer.ok) {
      await show(answer.value.id)
      return
    }
    const isThere = answer.problem.code === 'organization-exists'
    const problem = isThere ? { ...answer.problem, detail: words.exists } : answer.problem
    setRefused({ title: words.notTakenIn, problem })
  }

  return (
    <>
      <p className={styles.soft}>{words.teams.lead}</p>
      <div className={styles.files}>
        <FileDrop
          label={words.teams.file}
          accept='.yaml,.yml,.zip,application/yaml,application/zip'
          mostBytes={MOST_BYTES}
          read={readTableFile}
          file={source}
          onFile={(file) => void take(file)}
        />
      </div>
      {isBusy && preview === null && <p role='status'>{words.reading}</p>}
      {refused !== null && <ProblemView {...refused} />}
      {preview !== null && (
        <TeamsPreview
          preview={preview}
          isBusy={isBusy}
          onTakeIn={() => void takeIn(preview.document)}
        />
      )}
    </>
  )
}
