import { type Box, boxAt } from './boxes.ts'
import type { ProofState } from './proof-state.ts'
import { witnessOf } from './region.ts'
import type { Row } from './row.ts'
import { ruleAt } from './who-decides.ts'

/**
 * Finds rules that could be one (P13): they say the same, and their conditions differ in one attribute, in
 * which they meet or overlap.
 */
export function findMergeable(state: ProofState): void {
  const { matrix, boxes } = state
  const perRule = new Map<number, number>()
  for (let box = 0; box < boxes.count; box++) {
    const { rule } = matrix.rows[boxes.row[box] as number] as Row
    perRule.set(rule, (perRule.get(rule) ?? 0) + 1)
  }
  const told = new Set<string>()
  for (let axis = 0; axis < boxes.axes; axis++) {
    const groups = new Map<string, number[]>()
    for (let box = 0; box < boxes.count; box++) {
      const at = boxes.row[box] as number
      if (perRule.get((matrix.rows[at] as Row).rule) !== 1) continue
      const key = `${keyBut(state, box, axis)}|${wordOf(state, at)}`
      const list = groups.get(key)
      if (list) list.push(box)
      else groups.set(key, [box])
    }
    for (const list of groups.values()) {
      if (list.length < 2) continue
      list.sort((a, b) => fromOf(state, a, axis) - fromOf(state, b, axis))
      for (let i = 1; i < list.length; i++) {
        const one = list[i - 1] as number
        const other = list[i] as number
        const meets = (boxes.to[one * boxes.axes + axis] as number) >= fromOf(state, other, axis)
        if (meets) tell(state, one, other, told)
      }
    }
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
