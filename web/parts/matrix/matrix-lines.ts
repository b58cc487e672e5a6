import type { Catalogue } from '../../../src/catalogue/catalogue.ts'
import type { Localized } from '../../../src/model/language.ts'
import type { Model } from '../../../src/model/model.ts'
import type { Position } from '../../../src/model/position.ts'
import { modelChart } from '../chart/model-chart.ts'

/** A row of the matrix: something one can have a part in, or the mere head of a group. */
export type MatrixRow = {
  /** What tells it apart, also where it is a mere head. */
  readonly key: string
  readonly matter: string | null
  readonly name: string
}

/** Rows that belong together; the first is their head. */
export type RowGroup = { readonly id: string; readonly rows: readonly MatrixRow[] }

/** A column of the matrix. */
export type MatrixColumn = { readonly position: Position }

/** Columns of one unit; '' for those without. */
export type ColumnGroup = {
  readonly id: string
  readonly name: string
  readonly columns: readonly MatrixColumn[]
}

/** Headings of groups that are no area and no unit. */
export type GroupWords = {
  readonly own: string
  readonly things: string
  readonly others: string
  readonly noUnit: string
}

/** Ids of the groups of rows that are no areas. */
const ROW_GROUPS = { own: '', things: 'things', others: 'others' } as const

/**
 * The rows, group by group: the catalogue's areas with their responsibilities and the own ones below
 * them, other own ones, things, and whatever else assignments name.
 */
export function rowGroups(
  catalogue: Catalogue,
  model: Model,
  text: (text: Localized) => string,
  words: GroupWords,
): readonly RowGroup[] {
  const { responsibilities, things } = model.tables
  const known = new Set<string>()
  const row = (matter: string, name: string): MatrixRow => {
    known.add(matter)
    return { key: matter, matter, name }
  }
  const own = new Map<string, MatrixRow[]>()
  for (const { id, name } of responsibilities.list()) {
    if (catalogue.responsibilities.has(id) || catalogue.areas.has(id)) continue
    const area = id.split('.')[0] ?? ''
    const group = catalogue.areas.has(area) ? area : ROW_GROUPS.own
    own.set(group, [...(own.get(group) ?? []), row(id, name)])
  }
  const areas = Array.from(catalogue.areas.values(), (area): RowGroup => {
    const entries = area.responsibilities.map(({ id, name }) => row(id, text(name)))
    const rows = [row(area.id, text(area.name)), ...entries, ...(own.get(area.id) ?? [])]
    return { id: area.id, rows }
  })
  const headed = (id: string, name: string, rows: readonly MatrixRow[]): readonly RowGroup[] =>
    rows.length === 0 ? [] : [{ id, rows: [{ key: `#${id}`, matter: null, name }, ...rows] }]
  const thingRows = things.list().map(({ id, name }) => row(id, name))
  const others = namedMatters(model).filter((matter) => !known.has(matter))
  return [
    ...areas,
    ...headed(ROW_GROUPS.own, words.own, own.get(ROW_GROUPS.own) ?? []),
    ...headed(ROW_GROUPS.things, words.things, thingRows),
    ...headed(
      ROW_GROUPS.others,
      words.others,
      others.map((matter) => row(matter, matter)),
    ),
  ]
}

/** What assignments name, in the order of the alphabet. */
function namedMatters(model: Model): readonly string[] {
  const postings = model.index.relation('assignments-of-matter')
  const owners = model.index.owners('assignments-of-matter')
  const matters: string[] = []
  for (let handle = 0; handle < owners.size; handle++) {
    if (postings.count(handle) > 0) matters.push(owners.idOf(handle))
  }
  return matters.sort()
}

/**
 * The columns, unit by unit in the order of the chart: positions that are there or planned, and those
 * that are gone but still stand in an assignment.
 */
export function columnGroups(model: Model, words: GroupWords): readonly ColumnGroup[] {
  const { positions, units } = model.tables
  const duties = model.index.relation('assignments-of-position')
  const groups = new Map<string, MatrixColumn[]>()
  for (const node of modelChart(model).tree.order) {
    const position = positions.at(node)
    if (position === undefined) continue
    if (position.state === 'eliminated' && duties.count(node) === 0) continue
    const unit = position.unit ?? ''
    const group = groups.get(unit)
    if (group) group.push({ position })
    else groups.set(unit, [{ position }])
  }
  return Array.from(groups, ([id, columns]) => ({
    id,
    name: id === '' ? words.noUnit : (units.get(id)?.name ?? id),
    columns,
  }))
}

/** A unit and all below it. */
export function unitsBelow(model: Model, unit: string): ReadonlySet<string> {
  const found = new Set([unit])
  for (const one of found) {
    for (const { id, in: above } of model.tables.units.list()) if (above === one) found.add(id)
  }
  return found
}
