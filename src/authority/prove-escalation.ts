import { cycleOf, superiorOf } from '../model/index/walks.ts'
import { boxAt } from './boxes.ts'
import type { Matrix } from './compile-matrix.ts'
import { commonSuperior, refusalOf } from './escalation.ts'
import { Overlaps } from './overlaps.ts'
import type { ProofState } from './proof-state.ts'
import { regionOf, wholeRegionWitness, witnessOf } from './region.ts'
import type { Row } from './row.ts'
import type { Staffing } from './staffing.ts'
import { isSeat, seatsOf } from './who.ts'
import { ruleAt } from './who-decides.ts'

/** Proves P9: superiors never go round in a circle, and who may disagree has a superior in common. */
export function proveEscalation(state: ProofState): void {
  findCircles(state)
  findDeadEnds(state)
}

/** Circles of superiors, by those who sit there: the same however rules are edited. */
const circles = new WeakMap<Staffing, readonly (readonly string[])[]>()

function circlesOf({ staffing, model }: Matrix): readonly (readonly string[])[] {
  const known = circles.get(staffing)
  if (known) return known
  const { ids, order } = model.tables.positions
  const found: (readonly string[])[] = []
  const seen = new Set<number>()
  for (const handle of order.handles()) {
    if (seen.has(handle) || superiorOf(model, handle) === -1) continue
    const circle = cycleOf(model, handle)
    for (const one of circle) seen.add(one)
    if (circle.length > 0) found.push(circle.map((one) => ids.idOf(one)))
  }
  circles.set(staffing, found)
  return found
}

function findCircles(state: ProofState): void {
  const { matrix } = state
  for (const people of circlesOf(matrix)) {
    state.add({
      property: 'P9',
      kind: 'escalation-circle',
      rules: [],
      regions: [],
      count: 1,
      witness: wholeRegionWitness(matrix, { requester: people[0] as string }),
      people,
      repairs: people.slice(0, 1).map((position) => ({ do: 'move-line', position })),
    })
  }
}

/** Pairs of who decides and who must agree that a refusal would have to be taken above, to nobody. */
function findDeadEnds(state: ProofState): void {
  const { matrix, boxes, work } = state
  let overlaps: Overlaps | undefined
  const told = new Set<string>()
  for (let box = 0; box < boxes.count; box++) {
    const rule = ruleAt(matrix, boxes.row[box] as number)
    if (rule.mustAgree.length === 0 || refusalOf(rule, matrix) !== 'escalates') continue
    const agreeing = rule.mustAgree
      .flatMap(seatsOf)
      .flatMap((seat) => (seat.is === 'position' ? [seat.position] : []))
    overlaps ??= new Overlaps(matrix, boxes)
    for (const other of [box, ...overlaps.of(box, false)]) {
      work.left -= 1
      const { decides, deciding } = matrix.rows[boxes.row[other] as number] as Row
      if (!deciding || !decides || !isSeat(decides) || decides.is !== 'position') continue
      for (const one of agreeing) {
        const key = `${decides.position} ${one}`
        if (told.has(key) || one === decides.position) continue
        told.add(key)
        if (commonSuperior(matrix, decides.position, one) !== undefined) continue
        state.add({
          property: 'P9',
          kind: 'no-common-superior',
          rules: [...new Set([rule.id, ruleAt(matrix, boxes.row[other] as number).id])],
          regions: [regionOf(matrix, boxAt(boxes, box))],
          count: 1,
          witness: witnessOf(matrix, boxAt(boxes, box)),
          people: [decides.position, one],
          repairs: [{ do: 'move-line', position: one }],
        })
      }
    }
    if (work.left < 0) {
      state.open.add('P9')
      return
    }
  }
}
