import { shorten } from './clean-text.ts'
import { type Amount, saysNothing } from './read-amount.ts'
import type { CleanRow } from './read-rows.ts'
import { readStanding, type Standing } from './read-standing.ts'

/** Who sits in a post, as the column Name says it. */
export type Occupant =
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'undisclosed' }
  | { readonly kind: 'vacant' }
  | { readonly kind: 'eliminated' }

/** Where something belongs: department, organisation, unit, outermost first; empty ones left out. */
export type UnitPath = readonly string[]

/** One row of a senior file. */
export type SeniorRow = {
  readonly source: CleanRow
  /** Empty where the file gives none; `0` for people paid but not in post. */
  readonly reference: string
  readonly occupant: Occupant
  readonly grade: string
  readonly title: string
  readonly description: string
  readonly organisation: string
  readonly path: UnitPath
  /** Empty where the file gives none. */
  readonly manager: string
  readonly isRoot: boolean
  readonly fte: Amount
  readonly profession: string
  readonly notes: string
  /** What its texts say of the post itself, beside the column Name. */
  readonly standing: Standing | null
}

/** Marks a shared post in the holder's name (O14). */
const SHARE_MARK = /[\s,(–-]*\bjob[\s-]*shar(e|er|ing)\)?$/i

/** Reads a row of a senior file. */
export function readSeniorRow(source: CleanRow): SeniorRow {
  const said = (column: string) => {
    const text = source.line(column)
    return saysNothing(text) ? '' : text
  }
  const manager = said('manager')
  const title = said('title')
  const purpose = source.prose('function')
  const saysMore = !saysNothing(purpose) && purpose !== title
  // A title too long for a title is kept whole where there is room.
  const wholeTitle = source.whole('title')
  const notes = source.prose('notes')
  const description = [wholeTitle.length > title.length ? wholeTitle : '', saysMore ? purpose : '']
    .filter((text) => text !== '' && !saysNothing(text))
    .join('\n\n')
  const remarks = saysNothing(notes) ? '' : notes
  return {
    source,
    reference: source.line('reference'),
    occupant: occupantOf(source),
    grade: shorten(said('grade'), 60),
    title,
    description,
    organisation: said('organisation'),
    path: ['parent', 'organisation', 'unit'].map(said).filter((name) => name !== ''),
    manager: /^xx$/i.test(manager) ? '' : manager,
    isRoot: /^xx$/i.test(manager),
    fte: source.amount('fte'),
    profession: said('profession'),
    notes: remarks,
    standing: readStanding(description, remarks),
  }
}

/** Two rows with the same words are the same, wherever they stand in the file. */
export const contentOf = (row: SeniorRow): string =>
  JSON.stringify([
    row.reference,
    row.title,
    row.path,
    row.manager,
    row.isRoot,
    row.occupant,
    row.grade,
    row.fte,
    row.profession,
    row.description,
    row.notes,
  ])

function occupantOf(source: CleanRow): Occupant {
  const text = source.line('name')
  if (/^(post )?elimi?nated\b/i.test(text)) return { kind: 'eliminated' }
  if (/^((the )?post|currently|now)? ?(is )?vacan(t|cy)\b/i.test(text)) return { kind: 'vacant' }
  if (saysNothing(text)) return { kind: 'undisclosed' }
  const name = text.replace(SHARE_MARK, '')
  if (name === '') return { kind: 'undisclosed' }
  if (name !== text) {
    const mark = shorten(text.slice(name.length).trim(), 40)
    source.note('name-mark-removed', 'name', { mark })
  }
  return { kind: 'named', name }
}
