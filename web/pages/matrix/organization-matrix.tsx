import { Link } from '@tanstack/react-router'
import { useMemo, useRef, useState } from 'react'
import type { Box } from '../../../src/drawing/box.ts'
import type { MatrixCell } from '../../../src/drawing/matrix/matrix-window.ts'
import type { Verb } from '../../../src/model/verb.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useLanguage, usePhrases, useText, useWords } from '../../app/language.ts'
import { useOpenedOrganization } from '../../app/organization-context.ts'
import { useDiagnosed } from '../../app/use-diagnosed.ts'
import { type GridHandle, MatrixGrid } from '../../parts/matrix/matrix-grid.tsx'
import { assignmentsIn } from '../../parts/matrix/row-codes.ts'
import { usePageTitle } from '../../parts/use-page-title.ts'
import { acceptEdit, type CellEdits, cellEdits } from './cell-edits.ts'
import { CellPanel } from './cell-panel.tsx'
import { cellOf, useFocused } from './focused-cell.ts'
import { MatrixLegend, MatrixNotes } from './matrix-legend.tsx'
import { MatrixTable } from './matrix-table.tsx'
import { MatrixToolbar } from './matrix-toolbar.tsx'
import styles from './organization-matrix.module.css'
import { SeatSuggestions } from './seat-suggestions.tsx'
import { shownBy, verbsOfKey } from './typed-verbs.ts'
import { useEditQueue } from './use-edit-queue.ts'
import { useMatrixAddress } from './use-matrix-address.ts'
import { useMatrixContent } from './use-matrix-content.ts'
import { useMatrixLines } from './use-matrix-lines.ts'
import { useNarrow } from './use-narrow.ts'
import { usePrinting } from './use-printing.ts'
import { useScopeWords } from './use-scope-words.ts'
import { VerbMenu } from './verb-menu.tsx'

/** The matrix with all that belongs to it; what is chosen stands in the address. */
export function OrganizationMatrix() {
  const { model } = useOpenedOrganization()
  const catalogue = useCatalogue()
  const language = useLanguage()
  const text = useText()
  const { matrix: words, matrixScope } = useWords()
  const scopeText = useScopeWords()
  const { verbs } = usePhrases()
  const { isCurrent } = useDiagnosed()
  const [address, changeAddress] = useMatrixAddress()
  const { rendering } = address
  const [focused, focusOn] = useFocused(address, changeAddress)
  const usual = model.tables.assignments.size > 0 ? 'filled' : 'all'
  const { area, unit, rows = usual, columns = usual } = address
  const lines = useMatrixLines({ area, unit, rows, columns, ...focused })
  const content = useMatrixContent(lines, rendering, useNarrow())
  const enqueue = useEditQueue()
  const isPrinting = usePrinting()
  const isTable = address.isTable || isPrinting
  const grid = useRef<GridHandle>(null)
  const frame = useRef<HTMLDivElement>(null)
  const [menuAt, setMenuAt] = useState<Box | null>(null)
  const [scopesAsked, setScopesAsked] = useState(0)
  const name = model.organization.name
  usePageTitle(words.title(name.slice(0, 100)))
  const number = new Intl.NumberFormat(language)

  const focus = useMemo(() => cellOf(lines, focused), [lines, focused])
  const goTo = ({ row, column }: MatrixCell) =>
    focusOn({ at: lines.rows[row]?.key, seat: lines.columns[column]?.position.id })
  const row = focus === null ? undefined : lines.rows[focus.row]
  const position = focus === null ? undefined : lines.columns[focus.column]?.position
  const matter = row?.matter ?? null
  const assignments = position === undefined ? [] : assignmentsIn(model, position.id, matter)
  const told = {
    changes: words.changes,
    scoped: matrixScope.changed,
    nameOf: (verb: Verb) => verbs[verb].name,
    number: (value: number) => number.format(value),
    nameOfMatter: (id: string) => {
      const known = catalogue.responsibilities.get(id)
      return known === undefined ? id : text(known.name)
    },
  }

  const editsOf = (cell: MatrixCell): CellEdits | null => {
    const of = lines.rows[cell.row]
    const seat = lines.columns[cell.column]?.position
    if (of === undefined || of.matter === null || seat === undefined) return null
    const edited = { position: seat.id, seat: seat.title, matter: of.matter, name: of.name }
    return cellEdits(model, edited, told)
  }
  const open = (cell: MatrixCell) => {
    if (lines.rows[cell.row]?.matter === null) return
    grid.current?.goTo(cell)
    setMenuAt(grid.current?.boxOf(cell) ?? null)
  }
  const close = () => {
    setMenuAt(null)
    grid.current?.focus()
  }
  const onKey = (key: string, cell: MatrixCell): boolean => {
    if (key === 'Enter' || key === 'F2' || key === ' ') {
      open(cell)
      return true
    }
    const edits = editsOf(cell)
    if (edits === null) return false
    const of = lines.rows[cell.row]?.matter ?? null
    const there = assignmentsIn(model, lines.columns[cell.column]?.position.id ?? '', of)
    if (key === 'Delete' || key === 'Backspace') {
      if (there.length > 0) enqueue(edits.empty())
      return true
    }
    if (key === '.') {
      if (there.length > 0) setScopesAsked(scopesAsked + 1)
      return true
    }
    const typed = verbsOfKey(rendering, key, language)
    if (typed === null) return false
    const shown = shownBy(typed, there)
    enqueue(shown.length > 0 ? edits.take(shown) : edits.give(typed.writes))
    return true
  }
  const set = (verb: Verb, isOn: boolean) => {
    const edits = focus === null ? null : editsOf(focus)
    if (edits !== null) enqueue(isOn ? edits.give(verb) : edits.take([verb]))
  }

  const isEmpty = lines.rows.length === 0 || lines.columns.length === 0
  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.name}>{words.heading}</h1>
        <p className={styles.counts}>
          {(['owned', 'contested', 'unowned'] as const).map((state) => (
            <span key={state} className={styles.count} data-state={state}>
              <b>{number.format(lines.counts[state])}</b> {words.counts[state]}
            </span>
          ))}
          <span role='status'>{isCurrent ? '' : words.stale}</span>
        </p>
        <p className={styles.other}>
          <Link to='/responsibilities' search={{ as: 'catalogue' }}>
            {words.catalogue}
          </Link>
        </p>
      </div>
      <MatrixToolbar
        address={{ ...address, rows, columns }}
        lines={lines}
        onChange={changeAddress}
      />
      <div className={styles.stage}>
        <div className={isTable ? styles.table : styles.picture} ref={frame}>
          {isEmpty ? (
            <p className={styles.empty}>
              {lines.rows.length === 0 ? words.noRows : words.noColumns}
            </p>
          ) : isTable ? (
            <MatrixTable
              lines={lines}
              rendering={rendering}
              label={words.title(name)}
              isPrinting={isPrinting}
            />
          ) : (
            <MatrixGrid
              content={content}
              focus={focus}
              handle={grid}
              onFocus={(cell) => {
                setMenuAt(null)
                goTo(cell)
              }}
              onOpen={open}
              onKey={onKey}
            >
              {menuAt !== null && position !== undefined && matter !== null && (
                <VerbMenu
                  key={`${position.id} ${matter}`}
                  label={words.menu(position.title, row?.name ?? '')}
                  assignments={assignments}
                  rendering={rendering}
                  at={menuAt}
                  room={{
                    width: frame.current?.clientWidth ?? 0,
                    height: frame.current?.clientHeight ?? 0,
                  }}
                  onSet={set}
                  onClose={close}
                />
              )}
            </MatrixGrid>
          )}
        </div>
        <aside className={styles.aside} aria-label={words.legend}>
          <MatrixLegend rendering={rendering} />
          {isTable ? null : focus === null || row === undefined || position === undefined ? (
            <p className={styles.hint}>{words.hint}</p>
          ) : (
            <>
              <CellPanel
                row={row}
                position={position}
                assignments={assignments}
                rowChecks={matter === null ? null : lines.checks.row(matter)}
                columnChecks={lines.checks.column(position.id)}
                onEdit={() => open(focus)}
                onConfirm={() => {
                  const edits = editsOf(focus)
                  if (edits !== null) enqueue(edits.confirm())
                }}
                scopesAsked={scopesAsked}
                onScope={(assignment, scope, isFurther) => {
                  const where = scopeText(scope)
                  const edits = editsOf(focus)
                  if (edits !== null) enqueue(edits.scope(assignment, scope, { isFurther, where }))
                }}
                onLeave={() => grid.current?.focus()}
              />
              <SeatSuggestions
                key={position.id}
                position={position}
                onAccept={(accepted) =>
                  enqueue(acceptEdit(position.title, position.id, accepted, told))
                }
              />
            </>
          )}
        </aside>
      </div>
      <div className={styles.foot}>
        <p className={styles.shown}>
          {words.shown(number.format(lines.rows.length), number.format(lines.columns.length))}
        </p>
        <MatrixNotes rendering={rendering} />
      </div>
    </>
  )
}
