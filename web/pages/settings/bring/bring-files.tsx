import { useEffect, useState } from 'react'
import type { OrganizationDocument } from '../../../../src/model/document.ts'
import { useWords } from '../../../app/language.ts'
import {
  type ApiProblem,
  createFromFile,
  createOrganization,
  type NamedText,
  NO_ANSWER,
} from '../../../app/organization-api.ts'
import { FileDrop } from '../../../parts/bring/file-drop.tsx'
import { ProblemView } from '../../../parts/bring/problem-view.tsx'
import styles from './bring.module.css'
import { ImportPreview } from './import-preview.tsx'
import { type Preview, previewOf } from './preview.ts'
import { readTextFile } from './read-text-file.ts'
import { useShowTakenIn } from './use-show-taken-in.ts'

/** Largest files that are sent to be read, in bytes; the server has bounds of its own. */
const MOST_CSV = 40_000_000
const MOST_DOCUMENT = 200_000_000

type FileKind = 'organogram' | 'document'

/** Takes in files of a kind: files, then a preview that accounts for everything, then the press. */
export function BringFiles({ kind }: { readonly kind: FileKind }) {
  const { bring: words } = useWords()
  const [senior, setSenior] = useState<NamedText | null>(null)
  const [junior, setJunior] = useState<NamedText | null>(null)
  const [file, setFile] = useState<NamedText | null>(null)
  const [reading, setReading] = useState(true)
  const [preview, setPreview] = useState<Preview>({ kind: 'none' })
  const [refused, setRefused] = useState<ApiProblem | null>(null)
  const [isBusy, setBusy] = useState(false)
  const show = useShowTakenIn()

  useEffect(() => {
    let isLate = false
    setRefused(null)
    const asked = kind === 'document' ? file : senior
    if (asked === null) {
      setPreview({ kind: 'none' })
      return
    }
    setPreview({ kind: 'reading' })
    void previewOf(
      kind === 'document' ? { document: asked } : { senior: asked, junior, reading },
    ).then((next) => {
      // Another file may have been chosen in the meantime.
      if (!isLate) setPreview(next)
    })
    return () => {
      isLate = true
    }
  }, [kind, senior, junior, file, reading])

  const takeIn = async (document: OrganizationDocument) => {
    setBusy(true)
    const answer =
      kind === 'document' && file !== null
        ? await createFromFile(file.text)
        : await createOrganization(document)
    setBusy(false)
    if (!answer.ok) {
      setRefused(answer.problem)
      return
    }
    await show(answer.value.id)
  }

  return (
    <>
      <p className={styles.soft}>
        {kind === 'organogram' ? words.organogramLead : words.documentLead}
      </p>
      <div className={styles.files}>
        {kind === 'organogram' ? (
          <>
            <FileDrop
              key='senior'
              label={words.senior}
              accept='.csv,.txt,text/csv'
              mostBytes={MOST_CSV}
              read={readTextFile}
              file={senior}
              onFile={setSenior}
            />
            <FileDrop
              key='junior'
              label={words.junior}
              accept='.csv,.txt,text/csv'
              mostBytes={MOST_CSV}
              read={readTextFile}
              file={junior}
              onFile={setJunior}
            />
          </>
        ) : (
          <FileDrop
            key='document'
            label={words.documentFile}
            accept='.yaml,.yml,.json,application/json,application/yaml'
            mostBytes={MOST_DOCUMENT}
            read={readTextFile}
            file={file}
            onFile={setFile}
          />
        )}
      </div>
      {kind === 'organogram' && (
        <p>
          <label>
            <input
              type='checkbox'
              checked={reading}
              onChange={(event) => setReading(event.target.checked)}
            />{' '}
            {words.readFunctions}
          </label>
        </p>
      )}
      {preview.kind === 'reading' && <p role='status'>{words.reading}</p>}
      {preview.kind === 'refused' && (
        <ProblemView title={words.cannotRead} problem={preview.problem} />
      )}
      {preview.kind === 'problems' && (
        <ProblemView
          title={words.cannotRead}
          problem={{ status: 422, code: 'invalid', detail: '', details: preview.problems }}
        />
      )}
      {preview.kind === 'ready' && (
        <ImportPreview
          document={preview.document}
          report={preview.report}
          functions={preview.functions}
          isBusy={isBusy}
          onTakeIn={() => void takeIn(preview.document)}
        />
      )}
      {refused !== null && (
        <ProblemView title={words.notTakenIn} problem={said(refused, words.exists)} />
      )}
    </>
  )
}

/** A problem with the words of the page where it has its own. */
function said(problem: ApiProblem, exists: string): ApiProblem {
  if (problem.code === 'organization-exists') return { ...problem, detail: exists }
  return problem.code === NO_ANSWER ? { ...problem, detail: '' } : problem
}
