import type { Axis } from './axis.ts'
import { type Box, boxAt } from './boxes.ts'
import type { ProofState } from './proof-state.ts'
import { placesIn, witnessOf } from './region.ts'
import type { Row } from './row.ts'
import { AXIS } from './space.ts'
import { ruleAt } from './who-decides.ts'

/**
 * Finds rules that could be one (P13): they say the same, and their conditions differ in one attribute, in
 * which they meet or overlap; and one condition can be written that says what both do.
 */
export function findMergeable(state: ProofState): void {
  const told = new Set<string>()
  for (const alike of alikeBoxes(state)) {
    for (let axis = 0; axis < state.boxes.axes; axis++) {
      const groups = new Map<string, number[]>()
      for (const box of alike) {
        const key = keyBut(state, box, axis)
        const list = groups.get(key)
        if (list) list.push(box)
        else groups.set(key, [box])
      }
      for (const list of groups.values()) tellNeighbours(state, list, axis, told)
    }
  }
}

/** The boxes of rules that are one box, with others of rules that say the same. */
function alikeBoxes(state: ProofState): readonly (readonly number[])[] {
  const { matrix, boxes } = state
  const perRule = new Map<number, number>()
  for (let box = 0; box < boxes.count; box++) {
    const { rule } = matrix.rows[boxes.row[box] as number] as Row
    perRule.set(rule, (perRule.get(rule) ?? 0) + 1)
  }
  const byWord = new Map<string, number[]>()
  for (let box = 0; box < boxes.count; box++) {
    const at = boxes.row[box] as number
    // Assignments are no rules to be written anew.
    if (perRule.get((matrix.rows[at] as Row).rule) !== 1) continue
    if (ruleAt(matrix, at).kind !== 'rules') continue
    const word = wordOf(state, at)
    const list = byWord.get(word)
    if (list) list.push(box)
    else byWord.set(word, [box])
  }
  return [...byWord.values()].filter(({ length }) => length > 1)
}

function tellNeighbours(state: ProofState, list: number[], axis: number, told: Set<string>): void {
  const { boxes } = state
  list.sort((a, b) => fromOf(state, a, axis) - fromOf(state, b, axis))
  for (let i = 1; i < list.length; i++) {
    const one = list[i - 1] as number
    const other = list[i] as number
    const meets = (boxes.to[one * boxes.axes + axis] as number) >= fromOf(state, other, axis)
    if (meets && isOneCondition(state, one, other, axis)) tell(state, one, other, told)
  }
}

const fromOf = ({ boxes }: ProofState, box: number, axis: number): number =>
  boxes.from[box * boxes.axes + axis] as number

function keyBut({ boxes }: ProofState, box: number, axis: number): string {
  let key = ''
  for (let i = 0; i < boxes.axes; i++) {
    if (i !== axis) key += `${boxes.from[box * boxes.axes + i]},${boxes.to[box * boxes.axes + i]};`
  }
  return key
}

/** Whether an edit can say both: a rule names one kind, so two of them have to be a whole subtree (A2). */
function isOneCondition(state: ProofState, one: number, other: number, axis: number): boolean {
  const { matrix, boxes } = state
  if (matrix.index.axes[axis]?.axis !== AXIS.kind) return true
  const stretches = [one, other].map((box) => placesIn(matrix, boxAt(boxes, box), AXIS.kind))
  const from = Math.min(...stretches.map(([first]) => first))
  const to = Math.max(...stretches.map(([, end]) => end))
  const { nodes } = matrix.space.axes[AXIS.kind] as Axis
  return [...nodes.values()].some(({ runs: [first, end] }) => first === from && end === to)
}

const words = new WeakMap<object, string>()

/** Everything a rule says, but its conditions. */
function wordOf({ matrix }: ProofState, at: number): string {
  const rule = ruleAt(matrix, at)
  const known = words.get(rule)
  if (known !== undefined) return known
  const { id, sets, amounts, source, decision, kind, ...said } = rule
  const word = JSON.stringify(said, (_, value) =>
    typeof value === 'bigint' ? String(value) : value,
  )
  words.set(rule, word)
  return word
}

function tell(state: ProofState, one: number, other: number, told: Set<string>): void {
  const { matrix, boxes } = state
  const a = boxes.row[one] as number
  const b = boxes.row[other] as number
  const rules = [ruleAt(matrix, a).id, ruleAt(matrix, b).id].sort()
  const key = rules.join(' ')
  if (told.has(key)) return
  told.add(key)
  if (state.isOnlyCounted('P13', 'mergeable')) return
  const areas: Box[] = [boxAt(boxes, one), boxAt(boxes, other)]
  state.add({
    property: 'P13',
    kind: 'mergeable',
    rules,
    regions: state.regions(areas),
    count: 2,
    witness: witnessOf(matrix, areas[0] as Box),
    repairs: [{ do: 'merge-rules', rules }],
  })
}
