import type { Axis } from '../../authority/axis.ts'
import type { Matrix } from '../../authority/compile-matrix.ts'
import type { Question } from '../../authority/question.ts'
import { type Side, sideOf } from '../../authority/region.ts'
import type { Row } from '../../authority/row.ts'
import { intervalsOf } from '../../authority/runs.ts'
import { AXIS, MOST_MINOR } from '../../authority/space.ts'

/** The most rows and columns of a heat picture (H5). */
export const MOST_ROWS = 60
export const MOST_COLUMNS = 40
/** The most bounds of amounts that are looked at before equal columns become one. */
const MOST_BANDS = 160

/** One value of an attribute, or one band of amounts: a row or a column. */
export type HeatSlot = {
  readonly key: string
  readonly side: Side
  /** What it adds to a question. */
  readonly part: Partial<Question>
  /** How deep in a tree it stands. */
  readonly depth: number
}

/** The slots of an attribute, and how many there are besides (H5). */
export type HeatSlots = { readonly slots: readonly HeatSlot[]; readonly more: number }

/** Attributes that a heat picture may show: those on which rules differ, kinds and units besides. */
export function heatAxes({ space, index }: Matrix): readonly string[] {
  const used = new Set(index.axes.map(({ axis }) => axis))
  return space.axes.flatMap(({ id, form, most }, at) => {
    if (form === 'days' || form === 'number' || at === AXIS.currency || at === AXIS.requester) {
      return []
    }
    const always = at === AXIS.kind || at === AXIS.amount || (at === AXIS.unit && most > 1)
    return always || used.has(at) ? [id] : []
  })
}

/** The rows or columns of an attribute for a case (H2, H5). */
export function slotsOf(matrix: Matrix, id: string, question: Question, most: number): HeatSlots {
  const at = matrix.space.byId.get(id) ?? AXIS.kind
  const axis = matrix.space.axes[at] as Axis
  if (axis.form === 'amount') return bandsOf(matrix, question)
  const names = axis.form === 'tree' ? nodesOf(matrix, axis, at, question) : axis.names
  const slots = names.slice(0, most).map((name): HeatSlot => {
    const side: Side =
      axis.form === 'tree'
        ? { form: 'tree', nodes: [{ id: name, only: false }] }
        : { form: 'values', values: [name] }
    return { key: name, side, part: partOf(at, id, name), depth: depthOf(name, axis) }
  })
  return { slots, more: names.length - slots.length }
}

function partOf(at: number, id: string, name: string): Partial<Question> {
  if (at > AXIS.requester) return { attributes: { [id]: name } }
  return { [id]: name }
}

/** Cases of a tree, in its order: those below the chosen kind, and only those rules speak of. */
function nodesOf(matrix: Matrix, axis: Axis, at: number, { kind }: Question): readonly string[] {
  if (at !== AXIS.kind) return axis.names
  const below = axis.nodes.get(kind)?.runs
  const spoken = rowsFor(matrix, below).map(({ sets }) => sets[AXIS.kind])
  if (spoken.some((set) => set === null)) return axis.names
  const places = new Set<number>()
  for (const runs of [...spoken, matrix.space.ownKinds]) {
    for (const [from, to] of intervalsOf(runs ?? [])) {
      for (let place = from; place < to; place++) places.add(place)
    }
  }
  return axis.names.filter((_, place) => places.has(place) && isBelow(place, below))
}

const isBelow = (place: number, runs: readonly number[] | undefined): boolean =>
  runs === undefined || intervalsOf(runs).some(([from, to]) => place >= from && place < to)

/** The rules' rows that speak of any of the kinds. */
function rowsFor({ rows }: Matrix, kinds: readonly number[] | undefined): readonly Row[] {
  if (kinds === undefined) return rows
  return rows.filter(({ sets }) => {
    const own = sets[AXIS.kind]
    return (
      own === null ||
      own === undefined ||
      intervalsOf(own).some(([from, to]) =>
        intervalsOf(kinds).some(([low, high]) => from < high && low < to),
      )
    )
  })
}

/** Bands of amounts between the bounds of the rules that speak of the kind (H2). */
function bandsOf(matrix: Matrix, { kind }: Question): HeatSlots {
  const { axes, rates } = matrix.space
  const edges = new Set<number>([0])
  for (const { sets } of rowsFor(matrix, axes[AXIS.kind]?.nodes.get(kind)?.runs)) {
    const currency = sets[AXIS.currency]
    if (currency && !intervalsOf(currency).some(([from]) => from === 0)) continue
    for (const edge of sets[AXIS.amount] ?? []) if (edge <= MOST_MINOR) edges.add(edge)
  }
  const starts = [...edges].sort((a, b) => a - b)
  const shown = starts.slice(0, MOST_BANDS)
  const slots = shown.map((from, i): HeatSlot => {
    const to = starts[i + 1] ?? MOST_MINOR + 1
    return {
      key: String(from),
      side: sideOf(axes[AXIS.amount] as Axis, from, to, rates.currency),
      part: { amount: { minor: from, currency: rates.currency } },
      depth: 0,
    }
  })
  return { slots, more: starts.length - shown.length }
}

function depthOf(name: string, axis: Axis): number {
  let depth = 0
  for (let dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
    if (axis.nodes.has(name.slice(0, dot))) depth++
  }
  return depth
}
