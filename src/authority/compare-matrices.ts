import type { Catalogue } from '../catalogue/catalogue.ts'
import { idOf } from '../model/id-of.ts'
import { documentOf, type Model, openModel } from '../model/model.ts'
import { type Box, type Boxes, boxesOf, spans, touches, wholeBox } from './boxes.ts'
import { compileMatrix, type Matrix } from './compile-matrix.ts'
import { mergeBoxes } from './merge-boxes.ts'
import type { Question } from './question.ts'
import { type Region, regionOf, witnessOf } from './region.ts'
import type { Row } from './row.ts'
import { settle } from './settle.ts'
import { bestCut, cutBox } from './split-box.ts'
import { signatureOf } from './who.ts'
import { needsOf, saidBy } from './who-decides.ts'

/** Where two matrices say different things about who decides or must agree (P11). */
export type Divergence = {
  readonly regions: readonly Region[]
  readonly count: number
  readonly witness: Question
  /** What each says: the seats as written; empty where it says nothing. */
  readonly before: string
  readonly after: string
}

/** What may be looked at when nothing else is said, and how many areas of one divergence are told. */
const USUAL_WORK = 20_000_000
const MOST_REGIONS = 12

/**
 * Compares the rules of two models over all cases (P11). Units, positions, attributes and rates are those of the
 * second; a rule of the first that names what the second does not have counts as gone.
 */
export function compareMatrices(
  before: Model,
  after: Model,
  catalogue?: Catalogue,
  work = USUAL_WORK,
): { readonly divergences: readonly Divergence[]; readonly finished: boolean } {
  const joined = joinModels(before, after)
  const matrix = compileMatrix(joined, catalogue)
  const boxes = boxesOf(matrix)
  const unchanged = unchangedIds(before, after)
  const found = new Map<string, { before: string; after: string; areas: Box[] }>()
  const stack = [
    { box: wholeBox(matrix), inside: Int32Array.from({ length: boxes.count }, (_, at) => at) },
  ]
  let left = work
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { box } = top
    const inside = top.inside.filter((at) => touches(boxes, at, box))
    left -= top.inside.length
    if (left < 0) break
    if (isSame(unchanged, matrix, boxes, inside)) continue
    const whole = inside.every((at) => spans(boxes, at, box))
    const cut = whole ? undefined : bestCut(boxes, inside, box)
    if (cut) {
      const [one, other] = cutBox(box, cut)
      stack.push({ box: one, inside }, { box: other, inside })
      continue
    }
    const rows = [...new Set(Array.from(inside, (at) => boxes.row[at] as number))].sort(
      (a, b) => a - b,
    )
    const said = [OLD, NEW].map((side) =>
      wordOf(
        matrix,
        rows.filter((row) => sideOf(matrix, row) === side),
      ),
    )
    const [old = '', now = ''] = said
    if (old === now) continue
    const known = found.get(`${old} > ${now}`)
    if (known) known.areas.push(box)
    else found.set(`${old} > ${now}`, { before: old, after: now, areas: [box] })
  }
  const divergences = [...found.values()].map(({ areas, ...said }) => {
    const merged = mergeBoxes(areas)
    return {
      ...said,
      regions: merged.slice(0, MOST_REGIONS).map((box) => regionOf(matrix, box)),
      count: merged.length,
      witness: witnessOf(matrix, merged[0] as Box),
    }
  })
  return { divergences, finished: left >= 0 }
}

const OLD = 'before/'
const NEW = 'after/'

/** The rules of both models, told apart by their ids, in the organisation of the second. */
function joinModels(before: Model, after: Model): Model {
  const document = documentOf(after)
  const rulesOf = (model: Model, side: string) =>
    model.tables.rules.list().map((rule) => ({
      ...rule,
      id: `${side}${rule.id}`,
      ...(rule.over && { over: rule.over.map((id) => `${side}${id}`) }),
      ...(rule['fallback-of'] && {
        'fallback-of': rule['fallback-of'].map((id) => `${side}${id}`),
      }),
    }))
  const assignmentsOf = (model: Model, side: string) =>
    model.tables.assignments
      .list()
      .filter(({ verb }) => verb === 'decides' || verb === 'must-agree')
      .map((one) => ({ ...one, id: `${side}${idOf('assignments', one)}` }))
  const sets = new Map(before.tables['rule-sets'].list().map((set) => [set.id, set]))
  for (const set of document['rule-sets']) sets.set(set.id, set)
  return openModel({
    ...document,
    'rule-sets': [...sets.values()],
    rules: [...rulesOf(before, OLD), ...rulesOf(after, NEW)],
    assignments: [...assignmentsOf(before, OLD), ...assignmentsOf(after, NEW)],
  })
}

const idAt = (matrix: Matrix, row: number): string =>
  (matrix.rules[(matrix.rows[row] as Row).rule] as Matrix['rules'][number]).id

const sideOf = (matrix: Matrix, row: number): string =>
  idAt(matrix, row).startsWith(OLD) ? OLD : NEW

/** Whether only rules that are the same in both touch a box: nothing can differ there. */
function isSame(unchanged: ReadonlySet<string>, matrix: Matrix, boxes: Boxes, inside: Int32Array) {
  return inside.every((at) => {
    const id = idAt(matrix, boxes.row[at] as number)
    return unchanged.has(id.slice(id.indexOf('/') + 1))
  })
}

/** Rules and assignments that say the same in both models. */
function unchangedIds(before: Model, after: Model): ReadonlySet<string> {
  const ids = new Set<string>()
  const sameIn = (kind: 'rules' | 'assignments' | 'rule-sets', id: string) =>
    JSON.stringify(before.tables[kind].get(id)) === JSON.stringify(after.tables[kind].get(id))
  for (const rule of before.tables.rules.list()) {
    if (sameIn('rules', rule.id) && (rule.set === undefined || sameIn('rule-sets', rule.set))) {
      ids.add(rule.id)
    }
  }
  for (const one of before.tables.assignments.list()) {
    const id = idOf('assignments', one)
    if (sameIn('assignments', id)) ids.add(id)
  }
  return ids
}

/** What the rows of one side come to, in seats. */
function wordOf(matrix: Matrix, rows: readonly number[]): string {
  const settled = settle(matrix, rows, rows.length)
  const [first] = settled.winners
  if (settled.disputed) {
    const claims = settled.winners.map((at) => (matrix.rows[at] as Row).signature)
    return [...new Set(claims)].sort().join(' or ')
  }
  const needs = needsOf(matrix, settled).map(({ part, who }) =>
    part === 'decides' ? signatureOf(who) : `${part} ${signatureOf(who)}`,
  )
  const said = first === undefined ? undefined : saidBy(matrix, first)
  return [...(said ? [said] : []), ...needs.sort()].join(', ')
}
