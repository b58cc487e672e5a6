import { useMemo, useState } from 'react'
import { VERBS, type Verb } from '../../../src/model/verb.ts'
import { renderingWords } from '../../../src/text/matrix-rendering-words.ts'
import { lettersOf, type RenderingId } from '../../../src/text/matrix-renderings.ts'
import { useLanguage, usePhrases, useWords } from '../../app/language.ts'
import { useOpenedOrganization } from '../../app/organization-context.ts'
import { ActionButton } from '../../parts/action-button.tsx'
import type { RowGroup } from '../../parts/matrix/matrix-lines.ts'
import { assignmentsOf } from '../../parts/matrix/row-codes.ts'
import { SeverityMark } from '../../parts/severity-mark.tsx'
import styles from './matrix-table.module.css'
import type { MatrixLines } from './use-matrix-lines.ts'

/** Rows shown at once, and more each time. */
const PAGE = 250

/** On paper there are at most so many. */
const MOST_PRINTED = 2_000

/**
 * The matrix as a table: the same rows in the same order, with the seats by what they do. It can be
 * read from left to right, copied and printed, however many positions there are.
 */
export function MatrixTable(props: {
  readonly lines: MatrixLines
  readonly rendering: RenderingId
  readonly label: string
  /** On paper nothing can be asked for. */
  readonly isPrinting: boolean
}) {
  const { lines, rendering, isPrinting } = props
  const { matrix: words } = useWords()
  const language = useLanguage()
  const { verbs } = usePhrases()
  const [most, setMost] = useState(PAGE)
  const heads = useMemo(() => {
    if (rendering === 'verbs') {
      return VERBS.map((verb) => ({ id: verb as string, name: verbs[verb].name, verbs: [verb] }))
    }
    const { letters } = renderingWords(language)
    return lettersOf(rendering).map((one) => ({
      id: one.letter,
      name: `${one.letter} – ${letters[rendering][one.letter]?.name ?? ''}`,
      verbs: one.verbs,
    }))
  }, [rendering, verbs, language])
  let room = isPrinting ? Math.max(most, MOST_PRINTED) : most
  const groups = lines.rowGroups.flatMap((group): RowGroup[] => {
    if (room <= 0) return []
    const rows = group.rows.slice(0, room)
    room -= rows.length
    return [{ ...group, rows }]
  })
  const number = new Intl.NumberFormat(language)
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached with keys */}
      <section className={styles.scroll} aria-label={props.label} tabIndex={0}>
        <table className={styles.table}>
          <caption className='visually-hidden'>{props.label}</caption>
          <thead>
            <tr>
              <th scope='col'>{words.corner}</th>
              {heads.map(({ id, name }) => (
                <th key={id} scope='col'>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          {groups.map((group) => (
            <tbody key={group.id}>
              {group.rows.map((row, at) => (
                <TableRow
                  key={row.key}
                  matter={row.matter}
                  name={row.name}
                  isHead={at === 0}
                  heads={heads}
                  lines={lines}
                />
              ))}
            </tbody>
          ))}
        </table>
      </section>
      {lines.rows.length > most && (
        <p className={styles.more}>
          <ActionButton onPress={() => setMost(most + PAGE)}>
            {words.moreSuggestions(number.format(lines.rows.length))}
          </ActionButton>
        </p>
      )}
    </>
  )
}

type Head = { readonly id: string; readonly verbs: readonly Verb[] }

function TableRow(props: {
  readonly matter: string | null
  readonly name: string
  readonly isHead: boolean
  readonly heads: readonly Head[]
  readonly lines: MatrixLines
}) {
  const { matter, heads, lines } = props
  const { model } = useOpenedOrganization()
  const severity = matter === null ? null : lines.checks.row(matter).severity
  const assignments = matter === null ? [] : assignmentsOf(model, matter)
  const seatsWith = (verbs: readonly Verb[]) => {
    const found = assignments.filter(
      ({ verb, position }) => verbs.includes(verb) && lines.columnOf.has(position),
    )
    const ids = [...new Set(found.map(({ position }) => position))].sort(
      (a, b) => (lines.columnOf.get(a) ?? 0) - (lines.columnOf.get(b) ?? 0),
    )
    // Titles have commas of their own.
    return ids.map((id) => model.tables.positions.get(id)?.title ?? id).join('; ')
  }
  return (
    <tr data-head={props.isHead}>
      <th scope='row'>
        {props.name}
        {severity !== null && (
          <>
            {' '}
            <SeverityMark severity={severity} />
          </>
        )}
      </th>
      {heads.map(({ id, verbs }) => (
        <td key={id}>{seatsWith(verbs)}</td>
      ))}
    </tr>
  )
}
