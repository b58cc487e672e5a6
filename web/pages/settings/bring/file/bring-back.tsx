import { useState } from 'react'
import type { Choice } from '../../../../../src/record/merge.ts'
import { useWords } from '../../../../app/language.ts'
import {
  type ApiProblem,
  bringFile,
  type NamedText,
  STALE_HEAD,
} from '../../../../app/organization-api.ts'
import { useOrganizationId, useOrganizationQuery } from '../../../../app/organization-context.ts'
import { useRefresh } from '../../../../app/use-change.ts'
import { FileDrop } from '../../../../parts/bring/file-drop.tsx'
import { PasteField } from '../../../../parts/bring/paste-field.tsx'
import { ProblemView } from '../../../../parts/bring/problem-view.tsx'
import styles from '../bring.module.css'
import { readTextFile } from '../read-text-file.ts'
import { BroughtBack } from './brought-back.tsx'
import { FileChanges } from './file-changes.tsx'
import { useFilePreview } from './use-file-preview.ts'

/** Largest file that is sent, in bytes. */
const MOST_BYTES = 50_000_000

/** What was recorded last: the change that can be taken back, or that only the layout was kept. */
export type Recorded = { readonly head: string; readonly isChange: boolean }

/** Brings a file edited by hand back into the open organisation: the difference, then one change. */
export function BringBack() {
  const { bring, editedFile: words } = useWords()
  const id = useOrganizationId()
  const { data: opened } = useOrganizationQuery(id)
  const [source, setSource] = useState<NamedText | null>(null)
  const [choices, setChoices] = useState<readonly Choice[]>([])
  const [refused, setRefused] = useState<ApiProblem | null>(null)
  const [recorded, setRecorded] = useState<Recorded | null>(null)
  const [isBusy, setBusy] = useState(false)
  const refresh = useRefresh()
  const reading = useFilePreview(opened ?? null, recorded === null ? source : null, choices)

  if (id === null || opened === undefined) return <p className={styles.soft}>{words.nobody}</p>
  const take = (next: NamedText | null) => {
    setSource(next)
    setChoices([])
    setRefused(null)
    setRecorded(null)
  }
  const record = async () => {
    if (source === null) return
    setBusy(true)
    const { head } = opened
    const message = words.message(source.name)
    const answer = await bringFile(id, head, { ...source, choices, message })
    if (answer.ok) {
      setRecorded({ head: answer.value.head, isChange: answer.value.head !== head })
      setRefused(null)
    } else {
      const isStale = answer.problem.code === STALE_HEAD
      setRefused(isStale ? { ...answer.problem, detail: words.stale } : answer.problem)
    }
    // Also where somebody was faster: then the difference is told anew.
    await refresh(id)
    setBusy(false)
  }

  return (
    <>
      <p className={styles.soft}>
        <b>{words.into(opened.model.organization.name)}</b> {words.lead}
      </p>
      <div className={styles.files}>
        <FileDrop
          label={words.file}
          accept='.yaml,.yml,.json,application/json,application/yaml'
          mostBytes={MOST_BYTES}
          read={readTextFile}
          file={source?.name === words.pastedName ? null : source}
          onFile={take}
        />
        <PasteField
          label={words.paste}
          hint={words.pasteHint}
          text={source?.name === words.pastedName ? source.text : ''}
          onText={(text) => take(text === '' ? null : { name: words.pastedName, text })}
        />
      </div>
      {reading.isReading && reading.brought === null && <p role='status'>{bring.reading}</p>}
      {reading.problem !== null && (
        <ProblemView title={bring.cannotRead} problem={reading.problem} />
      )}
      {refused !== null && <ProblemView title={bring.notTakenIn} problem={refused} />}
      {recorded !== null && <BroughtBack opened={opened} recorded={recorded} />}
      {recorded === null && reading.brought !== null && (
        <FileChanges
          model={opened.model}
          brought={reading.brought}
          conflicts={reading.conflicts}
          choices={choices}
          isBusy={isBusy || reading.isReading}
          onChoose={setChoices}
          onRecord={() => void record()}
        />
      )}
    </>
  )
}
