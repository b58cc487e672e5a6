import { useState } from 'react'
import type { Model } from '../../../../src/model/model.ts'
import { entityOf } from '../../../../src/model/model.ts'
import type { Operation } from '../../../../src/model/operation.ts'
import { sameValue } from '../../../../src/record/same-value.ts'
import { useEditing } from '../../../app/editing.ts'
import { useWords } from '../../../app/language.ts'
import { useOpenedOrganization } from '../../../app/organization-context.ts'
import { FileDrop } from '../../../parts/bring/file-drop.tsx'
import { PasteField } from '../../../parts/bring/paste-field.tsx'
import { ProblemView } from '../../../parts/bring/problem-view.tsx'
import { readTableFile, type TableSource } from '../../../parts/bring/table-source.ts'
import styles from './files.module.css'
import { type MatrixWishes, NO_WISHES } from './matrix-wishes.ts'
import { RulesPreview } from './rules-preview.tsx'
import { useMatrixPreview } from './use-matrix-preview.ts'

/** Largest file that is sent, in bytes (M2). */
const MOST_BYTES = 16_000_000

/** Brings rules as a table: file or pasted cells, a preview with what is wrong, the press that records them. */
export function BringRules() {
  const { bring, matrixFile: words } = useWords()
  const { model } = useOpenedOrganization()
  const { make } = useEditing()
  const [source, setSource] = useState<TableSource | null>(null)
  const [wishes, setWishes] = useState(NO_WISHES)
  const [isBusy, setBusy] = useState(false)
  const { preview, problem, isReading } = useMatrixPreview(source, wishes)

  const take = (next: TableSource | null) => {
    setSource(next)
    setWishes(NO_WISHES)
  }
  const wish = (change: Partial<MatrixWishes>) => setWishes((before) => ({ ...before, ...change }))

  const record = async () => {
    const plan = preview?.plan
    if (!plan || source === null) return
    setBusy(true)
    const isRecorded = await make({
      message: words.message(source.name),
      // Never upon rules that somebody else has changed since the preview.
      operations: (now) => (areUntouched(plan.operations, model, now) ? plan.operations : []),
      fields: [],
      touches: [],
    })
    setBusy(false)
    if (isRecorded) take(null)
  }

  return (
    <details className={styles.part}>
      <summary>{words.bring}</summary>
      <p className={styles.soft}>{words.bringLead}</p>
      <div className={styles.sources}>
        <FileDrop
          label={words.file}
          accept='.csv,.txt,.tsv,.md,.xlsx,.dmn,.xml'
          mostBytes={MOST_BYTES}
          file={source !== null && 'bytes' in source ? source : null}
          read={readTableFile}
          onFile={take}
        />
        <PasteField
          label={words.paste}
          hint={words.pasteHint}
          text={source !== null && 'text' in source ? source.text : ''}
          onText={(text) => take(text === '' ? null : { name: words.pastedName, text })}
        />
      </div>
      {isReading && preview === null && <p role='status'>{bring.reading}</p>}
      {problem !== null && <ProblemView title={bring.cannotRead} problem={problem} />}
      {preview !== null && (
        <RulesPreview
          preview={preview}
          wishes={wishes}
          onWish={wish}
          isBusy={isBusy || isReading}
          onRecord={() => void record()}
        />
      )}
    </details>
  )
}

/** Whether everything that operations replace or remove is as it was. */
function areUntouched(operations: readonly Operation[], seen: Model, now: Model): boolean {
  return operations.every((operation) => {
    if (operation.op === 'organization') return false
    const { kind } = operation
    const id = operation.op === 'put' ? operation.entity.id : operation.id
    return id !== undefined && sameValue(entityOf(seen, kind, id), entityOf(now, kind, id))
  })
}
