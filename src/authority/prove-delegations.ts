import { amountRuns } from './amount-runs.ts'
import { type Box, boxAt, meetBoxes, touches } from './boxes.ts'
import { classOf } from './class-axis.ts'
import { isNamed } from './find-actors.ts'
import { hasRole } from './find-seat.ts'
import type { ProofFinding } from './proof.ts'
import type { KnownGrant } from './proof-memory.ts'
import type { ProofState } from './proof-state.ts'
import type { Grant } from './read-grants.ts'
import { regionOf, witnessOf } from './region.ts'
import type { Row } from './row.ts'
import { containsRuns, doRunsMeet, intervalsOf, meetRuns } from './runs.ts'
import { AXIS } from './space.ts'
import { uncovered } from './uncovered.ts'
import { type Seat, seatName, seatsOf } from './who.ts'
import { ruleAt } from './who-decides.ts'

/** Areas of one delegation beyond which no more are looked for. */
const MOST_AREAS = 12

/** Proves P6 and P7, and finds delegations that go round in a circle. */
export function proveDelegations(state: ProofState): void {
  const rights = new Rights(state)
  for (const grant of state.matrix.staffing.grants) {
    checkGrant(state, grant, rights)
    if (state.work.left < 0) {
      state.open.add('P6').add('P7')
      return
    }
  }
  findCircles(state)
}

/**
 * Checks one delegation. One of which it is known what comes out is checked again only to tell it, as long as
 * there is room for another finding.
 */
function checkGrant(state: ProofState, grant: Grant, rights: Rights): void {
  const { memory, work } = state
  const known = memory?.grantOf(grant.id, (row, { fixed }) => doesBear(state, row, grant, fixed))
  if (known && known.work <= work.left) {
    const isMore = known.more && !state.isOnlyCounted('P6', 'delegates-more')
    const isFixed = known.fixed === 'fixed' && !state.isOnlyCounted('P7', 'delegates-fixed')
    const { left } = work
    if (isMore) checkHeld(state, grant, rights)
    if (isFixed) checkFixed(state, grant, rights.of(grant.from))
    work.left = left - known.work
    return
  }
  const before = work.left
  const held = rights.of(grant.from)
  work.left -= held.length
  if (work.left < 0) return
  const more = checkHeld(state, grant, rights)
  const fixed = checkFixed(state, grant, held)
  if (work.left >= 0) memory?.keepGrant(grant.id, { more, fixed, work: before - work.left })
}

/**
 * Whether a row may bear on what is known of a delegation: they have a case in common, and the giver may decide
 * by it, or it may release what must not be handed on.
 */
function doesBear(
  { matrix }: ProofState,
  row: Row,
  { sets, from, firstKind, endOfKinds }: Grant,
  fixed: KnownGrant['fixed'],
): boolean {
  const kinds = row.sets[AXIS.kind] ?? null
  // Most delegations speak of other kinds.
  if (kinds && ((kinds[0] ?? 0) >= endOfKinds || (kinds.at(-1) ?? 0) <= firstKind)) return false
  if (!row.sets.every((set, axis) => doRunsMeet(set, sets[axis] ?? null))) return false
  if (fixed !== 'nothing') return true
  return row.decides !== undefined && seatsOf(row.decides).some((seat) => mayBe(seat, from, matrix))
}

/** Which boxes each position holds: decides in, or may be the one that does; and what it received. */
export class Rights {
  readonly #state: ProofState
  readonly #byPosition = new Map<string, number[]>()
  /** Seats that depend on the case, by how they are written. */
  readonly #relative = new Map<string, { seat: Seat; boxes: number[] }>()
  readonly #known = new Map<string, readonly number[]>()
  #received: Map<string, Grant[]> | undefined

  constructor(state: ProofState) {
    this.#state = state
    const { matrix, boxes } = state
    for (let box = 0; box < boxes.count; box++) {
      const { decides } = matrix.rows[boxes.row[box] as number] as Row
      for (const seat of decides ? seatsOf(decides) : []) this.#note(seat, box)
    }
  }

  /** Delegations to a position that it may hand on. */
  receivedBy(position: string): readonly Grant[] {
    if (!this.#received) {
      this.#received = new Map()
      for (const grant of this.#state.matrix.staffing.grants) {
        if (!grant.mayHandOn) continue
        const list = this.#received.get(grant.to)
        if (list) list.push(grant)
        else this.#received.set(grant.to, [grant])
      }
    }
    return this.#received.get(position) ?? []
  }

  /** The boxes of a position, each once, in order. */
  of(position: string): readonly number[] {
    let held = this.#known.get(position)
    if (!held) {
      const found = new Set(this.#byPosition.get(position))
      for (const { seat, boxes } of this.#relative.values()) {
        if (mayBe(seat, position, this.#state.matrix)) for (const box of boxes) found.add(box)
      }
      held = [...found].sort((a, b) => a - b)
      this.#known.set(position, held)
    }
    return held
  }

  #note(seat: Seat, box: number): void {
    if (seat.is === 'position') {
      const list = this.#byPosition.get(seat.position)
      if (list) list.push(box)
      else this.#byPosition.set(seat.position, [box])
      return
    }
    const name = seatName(seat)
    const known = this.#relative.get(name)
    if (known) known.boxes.push(box)
    else this.#relative.set(name, { seat, boxes: [box] })
  }
}

/** Whether a seat may lead to a position in some case. */
export function mayBe(seat: Seat, position: string, matrix: ProofState['matrix']): boolean {
  const staffed = matrix.staffing.seatOf(position)
  if (!staffed) return false
  switch (seat.is) {
    case 'position':
      return seat.position === position
    case 'role':
      return hasRole(staffed, seat.role)
    case 'grade':
      return staffed.position.grade === seat.grade
    case 'head': {
      const { units } = matrix.model.tables
      if (seat.unit !== undefined) return units.get(seat.unit)?.head === position
      return units
        .list()
        .some(({ head, kind }) => head === position && (seat.kind ?? kind) === kind)
    }
    case 'superior':
      return matrix.staffing.reportsOf(staffed).length > 0 && fitsUntil(seat, position, matrix)
    default:
      return false
  }
}

function fitsUntil(
  seat: Seat & { is: 'superior' },
  position: string,
  matrix: ProofState['matrix'],
): boolean {
  const { until } = seat
  const staffed = matrix.staffing.seatOf(position)
  if (!until || !staffed) return true
  const words = [...(until.role ?? []), ...(until.grade ?? []).map((grade) => `grade:${grade}`)]
  return words.some((word) => isNamed(staffed, word))
}

/** What a delegation hands on, as boxes of classes it has a part in. */
function scopeOf({ matrix }: ProofState, grant: Grant): readonly Box[] {
  const { axes, space } = { axes: matrix.index.axes, space: matrix.space }
  const { currency } = space.rates
  const amounts = grant.amounts ? amountRuns(grant.amounts, currency, space.rates, 0) : null
  const sets = axes.map(({ axis, count, starts, ...one }) => {
    const set = axis === AXIS.amount && amounts ? amounts : (grant.sets[axis] ?? null)
    if (set === null) return [[0, count] as const]
    const whole = { axis, count, starts, ...one }
    return intervalsOf(set).map(
      ([from, to]) => [classOf(whole, from), classOf(whole, lastBefore(to, from)) + 1] as const,
    )
  })
  let scopes: { from: number[]; to: number[] }[] = [{ from: [], to: [] }]
  for (const set of sets) {
    scopes = scopes.flatMap((scope) =>
      set.map(([from, to]) => ({ from: [...scope.from, from], to: [...scope.to, to] })),
    )
  }
  return scopes.map(({ from, to }) => ({ from: Int32Array.from(from), to: Int32Array.from(to) }))
}

/** A place of an interval close before its end. */
const lastBefore = (to: number, from: number): number =>
  Number.isInteger(to) && to - 1 >= from ? to - 1 : from

function checkHeld(state: ProofState, grant: Grant, rights: Rights): boolean {
  const { boxes, matrix, work } = state
  const covering = Int32Array.from(rights.of(grant.from))
  if (rights.receivedBy(grant.from).some((one) => isWithinGrant(grant, one))) return false
  const areas: Box[] = []
  for (const scope of scopeOf(state, grant)) {
    uncovered(boxes, covering, scope, work, (part) => {
      areas.push(part)
      return areas.length < MOST_AREAS
    })
  }
  if (work.left < 0) state.open.add('P6')
  const [area] = areas
  if (!area) return false
  if (state.isOnlyCounted('P6', 'delegates-more')) return true
  state.add({
    ...about(state, grant, areas),
    property: 'P6',
    kind: 'delegates-more',
    repairs: [
      { do: 'narrow-delegation', delegation: grant.id, region: regionOf(matrix, area) },
      { do: 'remove-delegation', delegation: grant.id },
    ],
  })
  return true
}

/** Whether what a delegation hands on was received by one that may be handed on. */
function isWithinGrant(inner: Grant, outer: Grant): boolean {
  if (
    outer.amounts !== null &&
    JSON.stringify(outer.amounts, text) !== JSON.stringify(inner.amounts, text)
  ) {
    return false
  }
  return outer.sets.every((set, axis) => containsRuns(set, inner.sets[axis] ?? null))
}

const text = (_: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value)

function checkFixed(state: ProofState, grant: Grant, held: readonly number[]): KnownGrant['fixed'] {
  const { boxes, matrix } = state
  const areas: Box[] = []
  const rules = new Set<string>()
  const scopes = scopeOf(state, grant)
  let found: KnownGrant['fixed'] = 'nothing'
  for (const box of held) {
    const rule = ruleAt(matrix, boxes.row[box] as number)
    if (mayHandOn(state, grant, box)) continue
    for (const scope of scopes) {
      const meet = meetBoxes(scope, boxAt(boxes, box))
      if (!meet) continue
      if (found === 'nothing') found = 'released'
      if (isReleased(state, meet, box)) continue
      areas.push(meet)
      rules.add(rule.id)
    }
  }
  if (areas.length === 0) return found
  if (state.isOnlyCounted('P7', 'delegates-fixed')) return 'fixed'
  state.add({
    ...about(state, grant, areas),
    property: 'P7',
    kind: 'delegates-fixed',
    rules: [grant.id, ...[...rules].sort()],
    repairs: [{ do: 'remove-delegation', delegation: grant.id }],
  })
  return 'fixed'
}

/** Whether a rule lets a delegation be what it is (A9). */
function mayHandOn({ matrix, boxes }: ProofState, grant: Grant, box: number): boolean {
  const { delegable, outcome } = ruleAt(matrix, boxes.row[box] as number)
  if (delegable === null || outcome === 'reserved' || delegable.depth < 1) return false
  const receiver = matrix.staffing.seatOf(grant.to)
  if (delegable.to && receiver && !delegable.to.some((word) => isNamed(receiver, word)))
    return false
  if (!delegable.amounts) return true
  const { rates } = matrix.space
  const allowed = amountRuns(delegable.amounts, rates.currency, rates, 0)
  const scope = grant.sets[AXIS.amount] ?? null
  return containsRuns(
    allowed,
    meetRuns(scope, matrix.rows[boxes.row[box] as number]?.sets[AXIS.amount] ?? null),
  )
}

/** Whether the rule has no say in an area: others go before it everywhere there. */
function isReleased({ matrix, boxes, work }: ProofState, area: Box, box: number): boolean {
  const at = boxes.row[box] as number
  const killers: number[] = []
  for (let one = 0; one < boxes.count; one++) {
    const other = boxes.row[one] as number
    const row = matrix.rows[other] as Row
    if (!row.deciding || !touches(boxes, one, area)) continue
    const higher = row.level < (matrix.rows[at] as Row).level
    if (higher || matrix.precedence.goesBefore(other, at)) killers.push(one)
  }
  if (killers.length === 0) return false
  return uncovered(boxes, Int32Array.from(killers), area, work, () => false)
}

function about(
  state: ProofState,
  grant: Grant,
  areas: readonly Box[],
): Omit<ProofFinding, 'property' | 'kind' | 'repairs'> {
  const [area] = areas
  return {
    rules: [grant.id],
    regions: state.regions(areas),
    count: areas.length,
    witness: witnessOf(state.matrix, area as Box),
    people: [grant.from, grant.to],
  }
}

/** Delegations that lead back to where they began, for some case on some day (P6). */
function findCircles(state: ProofState): void {
  const { memory, work } = state
  let found = memory?.circles
  if (!found || found.work > work.left) {
    found = circlesOf(state)
    if (memory && work.left > 0) memory.circles = found
  } else work.left -= found.work
  const told = new Set<string>()
  for (const path of found.paths) tellCircle(state, path, told)
}

function circlesOf({ matrix, work }: ProofState) {
  const { staffing } = matrix
  const before = work.left
  const paths: (readonly Grant[])[] = []
  for (const start of staffing.grants) {
    if (!start.mayHandOn) continue
    const stack = [{ grant: start, path: [start], sets: start.sets }]
    for (let top = stack.pop(); top && work.left > 0; top = stack.pop()) {
      const { grant, path, sets } = top
      for (const next of staffing.seatOf(grant.to)?.grants ?? []) {
        work.left -= 5
        const meet = sets.map((set, axis) => meetRuns(set, next.sets[axis] ?? null))
        if (meet.some((set) => set?.length === 0)) continue
        if (next.to === start.from) paths.push([...path, next])
        else if (next.mayHandOn && path.length < 4 && !path.some(({ from }) => from === next.to)) {
          stack.push({ grant: next, path: [...path, next], sets: meet })
        }
      }
    }
  }
  return { paths, work: before - work.left }
}

function tellCircle(state: ProofState, path: readonly Grant[], told: Set<string>): void {
  const ids = path.map(({ id }) => id).sort()
  if (told.has(ids.join(' '))) return
  told.add(ids.join(' '))
  const scopes = path.map((grant) => scopeOf(state, grant)[0] as Box)
  const area = scopes.reduce<Box | undefined>(
    (meet, scope) => (meet ? meetBoxes(meet, scope) : undefined),
    scopes[0],
  )
  state.add({
    property: 'P6',
    kind: 'delegation-circle',
    rules: ids,
    regions: area ? state.regions([area]) : [],
    count: 1,
    witness: witnessOf(state.matrix, area ?? (scopes[0] as Box)),
    people: path.map(({ from }) => from),
    repairs: ids.map((delegation) => ({ do: 'remove-delegation', delegation }) as const),
  })
}
