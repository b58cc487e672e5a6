import { useEffect, useState } from 'react'
import { useWords } from '../../../../app/language.ts'
import {
  type ApiProblem,
  createOrganization,
  postChange,
  STALE_HEAD,
} from '../../../../app/organization-api.ts'
import { FileDrop } from '../../../../parts/bring/file-drop.tsx'
import { PasteField } from '../../../../parts/bring/paste-field.tsx'
import { ProblemView } from '../../../../parts/bring/problem-view.tsx'
import { readTableFile, type TableSource } from '../../../../parts/bring/table-source.ts'
import styles from '../bring.module.css'
import { useShowTakenIn } from '../use-show-taken-in.ts'
import { TablePreview } from './table-preview.tsx'
import { NO_WISHES, type TableWishes } from './table-wishes.ts'
import { usePresentTarget } from './use-present-target.ts'
import { useTablePreview } from './use-table-preview.ts'

/** Largest file that is sent, in bytes: in base64 it is a third larger. */
const MOST_BYTES = 45_000_000

/** Brings an organisation as a spreadsheet: file or pasted cells, a preview, the press, the chart. */
export function BringTable() {
  const { bring, spreadsheet: words } = useWords()
  const [source, setSource] = useState<TableSource | null>(null)
  const [name, setName] = useState('')
  const [wishes, setWishes] = useState(NO_WISHES)
  const [attempt, setAttempt] = useState(0)
  const [refused, setRefused] = useState<ApiProblem | null>(null)
  const [isBusy, setBusy] = useState(false)
  const present = usePresentTarget()
  const isAgain = wishes.isAgain === true && present !== null
  const reading = useTablePreview(source, wishes, isAgain ? present.target : null, attempt)
  const show = useShowTakenIn()
  const { preview } = reading

  const take = (next: TableSource | null, called: string) => {
    setSource(next)
    setName(called)
    setWishes(NO_WISHES)
    setRefused(null)
  }
  const wish = (change: Partial<TableWishes>) => setWishes((before) => ({ ...before, ...change }))

  useEffect(() => {
    // A table most of whose seats are there already comes again, unless somebody says otherwise.
    if (wishes.isAgain !== null || preview === null || preview.document === null || !present) return
    const { document } = preview
    setWishes((before) => ({ ...before, isAgain: present.knows(document) >= 0.5 }))
  }, [wishes.isAgain, preview, present])

  const takeIn = async () => {
    if (preview === null || preview.document === null || source === null) return
    setBusy(true)
    const { organization } = preview.document
    const called = name.trim() === '' ? organization.name : name.trim()
    const { plan } = preview
    const answer =
      isAgain && plan !== null
        ? await postChange(present.target.id, plan.head, {
            operations: plan.operations,
            message: words.message(source.name),
          })
        : await createOrganization({
            ...preview.document,
            organization: { ...organization, name: called },
          })
    setBusy(false)
    if (!answer.ok) {
      const isStale = answer.problem.code === STALE_HEAD
      setRefused(isStale ? { ...answer.problem, detail: words.stale } : answer.problem)
      if (isStale) setAttempt(attempt + 1)
      return
    }
    const id = 'id' in answer.value ? String(answer.value.id) : (present?.target.id ?? '')
    await show(id)
  }

  return (
    <>
      <p className={styles.soft}>{words.lead}</p>
      <div className={styles.files}>
        <FileDrop
          label={words.file}
          accept='.csv,.txt,.tsv,.xlsx,.yaml,.yml,.json,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
          mostBytes={MOST_BYTES}
          file={source !== null && 'bytes' in source ? source : null}
          read={readTableFile}
          onFile={(file) => take(file, file === null ? '' : bareName(file.name))}
        />
        <PasteField
          label={words.paste}
          hint={words.pasteHint}
          text={source !== null && 'text' in source ? source.text : ''}
          onText={(text) =>
            take(text === '' ? null : { name: words.pastedName, text }, words.pastedName)
          }
        />
      </div>
      {reading.isReading && preview === null && <p role='status'>{bring.reading}</p>}
      {reading.problem !== null && (
        <ProblemView title={bring.cannotRead} problem={reading.problem} />
      )}
      {refused !== null && <ProblemView title={bring.notTakenIn} problem={refused} />}
      {preview !== null && (
        <TablePreview
          preview={preview}
          name={name}
          onName={setName}
          wishes={wishes}
          onWish={wish}
          present={present?.name ?? null}
          isAgain={isAgain}
          isBusy={isBusy || reading.isReading}
          onTakeIn={() => void takeIn()}
        />
      )}
    </>
  )
}

/** The name of a file without what its program put behind it. */
function bareName(file: string): string {
  return file.replace(/\.[A-Za-z]{2,5}$/, '').replaceAll('_', ' ')
}
