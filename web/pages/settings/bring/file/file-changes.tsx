import { useMemo } from 'react'
import type { BroughtFile } from '../../../../../src/app/organizations/bring-file.ts'
import { applyOperations } from '../../../../../src/model/apply-operations.ts'
import { ENTITY_KINDS } from '../../../../../src/model/kinds.ts'
import type { Model } from '../../../../../src/model/model.ts'
import type { EntityDifference } from '../../../../../src/record/difference.ts'
import type { Choice, Conflict } from '../../../../../src/record/merge.ts'
import {
  type DifferenceTeller,
  differenceSentences,
} from '../../../../../src/text/difference-sentences.ts'
import { useCatalogue } from '../../../../app/catalogue-context.ts'
import { useLanguage, useWords } from '../../../../app/language.ts'
import { ActionButton } from '../../../../parts/action-button.tsx'
import styles from './file.module.css'
import { FileConflicts } from './file-conflicts.tsx'

/** Entries named in a group before the rest is counted. */
const MOST = 200

/** Groups with so many entries are open from the start. */
const FEW = 25

const CHANGES = ['added', 'changed', 'removed'] as const

/** What an edited file changes, in words and in groups, what it is at odds with, and the press. */
export function FileChanges(props: {
  readonly model: Model
  readonly brought: BroughtFile
  readonly conflicts: readonly Conflict[]
  readonly choices: readonly Choice[]
  readonly isBusy: boolean
  readonly onChoose: (choices: readonly Choice[]) => void
  readonly onRecord: () => void
}) {
  const { model, brought, conflicts } = props
  const catalogue = useCatalogue()
  const language = useLanguage()
  const { editedFile: words } = useWords()
  const teller = useMemo(() => {
    const applied = applyOperations(model, brought.operations)
    const after = applied.ok ? applied.model : model
    return differenceSentences(catalogue, { before: model, after }, language)
  }, [catalogue, model, brought, language])
  const isSame = brought.operations.length === 0 && brought.settled
  return (
    <section className={styles.changes} aria-labelledby='file-changes'>
      <h3 id='file-changes'>{words.title}</h3>
      <p className={styles.counts}>
        {isSame ? words.same : countLine(brought.difference, teller, language)}
      </p>
      <p className={styles.soft}>
        {brought.base === null ? words.noMark : words.since}{' '}
        {brought.keepsLayout ? words.comments : words.noComments}{' '}
        {isSame && brought.keepsLayout && words.sameComments}
      </p>
      {conflicts.length > 0 && (
        <FileConflicts
          conflicts={conflicts}
          choices={props.choices}
          teller={teller}
          onChoose={props.onChoose}
        />
      )}
      {(!isSame || brought.keepsLayout) && (
        <p>
          <ActionButton
            isMain
            isDisabled={props.isBusy || !brought.settled}
            onPress={props.onRecord}
          >
            {isSame ? words.keep : words.record}
          </ActionButton>
        </p>
      )}
      <Group
        title={teller.name('organization', '')}
        entries={brought.difference.filter(({ kind }) => kind === 'organization')}
        teller={teller}
      />
      {ENTITY_KINDS.flatMap((kind) =>
        CHANGES.map((change) => {
          const entries = brought.difference.filter(
            (one) => one.kind === kind && one.change === change,
          )
          const title = `${teller.count(kind, entries.length)} ${teller.change(change)}`
          return <Group key={`${kind} ${change}`} title={title} entries={entries} teller={teller} />
        }),
      )}
    </section>
  )
}

/** "2 added · 3 changed". */
function countLine(
  difference: readonly EntityDifference[],
  teller: DifferenceTeller,
  language: string,
): string {
  const number = new Intl.NumberFormat(language)
  return CHANGES.flatMap((change) => {
    const count = difference.filter((one) => one.change === change).length
    return count === 0 ? [] : [`${number.format(count)} ${teller.change(change)}`]
  }).join(' · ')
}

function Group(props: {
  readonly title: string
  readonly entries: readonly EntityDifference[]
  readonly teller: DifferenceTeller
}) {
  const { entries, teller } = props
  const language = useLanguage()
  const { overview } = useWords()
  if (entries.length === 0) return null
  const left = entries.length - MOST
  return (
    <details className={styles.group} open={entries.length <= FEW}>
      <summary>{props.title}</summary>
      <ul>
        {entries.slice(0, MOST).map((one) => (
          <li key={one.id}>
            {one.kind !== 'organization' && <b>{teller.name(one.kind, one.id)}</b>}
            {one.change === 'changed' && (
              <ul>
                {one.fields.map(({ field, before, after }) => (
                  <li key={field}>
                    <i>{teller.field(field)}</i>: <del>{teller.value(before)}</del>{' '}
                    <span aria-hidden='true'>→</span> <ins>{teller.value(after)}</ins>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
        {left > 0 && <li>{overview.more(new Intl.NumberFormat(language).format(left))}</li>}
      </ul>
    </details>
  )
}
