import { type Box, type Boxes, boxesOf } from './boxes.ts'
import { type ClassAxis, classOf } from './class-axis.ts'
import type { Matrix } from './compile-matrix.ts'
import type { AreaTrial } from './delegated-trial.ts'
import type { PlainTrial, Trial } from './reach-trial.ts'
import type { Grant } from './read-grants.ts'
import type { Row } from './row.ts'
import { doRunsMeet, type Runs } from './runs.ts'
import type { SettledGroup } from './settled-cells.ts'

/** The parts of a row's box that the row decides: what was looked at, and the keys of what each part needs. */
export type KnownCells = {
  readonly whole: boolean
  readonly work: number
  readonly keys: readonly string[]
  /** Where the parts are, in the classes of the matrix last proved. */
  boxes: readonly Box[]
}

/** What is known of the overlaps of a box with those behind it, in their order. */
export type KnownOverlaps = {
  /** What settles each, as a number. */
  readonly settlings: Uint8Array
  /** In how many parts they really are, by place in the list. */
  readonly disputes: ReadonlyMap<number, number>
  readonly work: number
}

/** What a proof found out about one box, as long as nothing changes that it overlaps. */
export type KnownBox = {
  overlaps?: KnownOverlaps
  cells?: KnownCells
  /** Whether its row has a say somewhere in it. */
  alive?: boolean
}

/** What a proof found out about one delegation: whether it gives more than is held, and what is fixed. */
export type KnownGrant = {
  readonly more: boolean
  /** Whether it hands on what is fixed; `released`: it would, did other rules not go before everywhere. */
  readonly fixed: 'nothing' | 'released' | 'fixed'
  readonly work: number
}

type Trials = { readonly from: readonly KnownCells[]; readonly away: number; readonly trial: Trial }

/** So many rules of an edit are taken for a change of everything. */
const MOST_CHANGED = 32
/** The most parts of boxes kept; what is more is found again. */
const MOST_CELLS = 200_000
/** The most places of groups, and areas of them, whose trials are kept. */
const MOST_PLACES = 200_000
/** The most groups whose trials are kept. */
const MOST_TRIALS = 20_000

/**
 * What a proof leaves for the next one of the same matrix edited (P15): `recompileMatrix` takes over the rows of
 * rules that an edit left alone, and what was found out about them holds as long as nothing that overlaps them
 * changed. A proof with a memory is the same as one without.
 */
export class ProofMemory {
  #matrix: Matrix | undefined
  #asked = ''
  #boxes: readonly KnownBox[] = []
  #trials = new Map<string, Trials>()
  #grants = new Map<string, KnownGrant>()
  /** Of positions alone, not of rules: names that lead to the same seats, by needs; delegations in circles. */
  readonly places = new Map<string, readonly (readonly string[])[]>()
  /** Of positions and what a group needs, wherever its cases are: days to try, what came of it without delegations. */
  readonly days = new Map<string, readonly number[]>()
  readonly plain = new Map<string, PlainTrial>()
  circles: { readonly paths: readonly (readonly Grant[])[]; readonly work: number } | undefined
  #areaTrials = new WeakMap<KnownCells, Map<string, AreaTrial>>()
  #areas = 0
  #changed: readonly Row[] | undefined
  #cells = 0

  /**
   * Begins a proof of a matrix: forgets what may be different from the matrix before. A proof of something else
   * forgets everything: what it looks at was not brought along by the proofs between.
   */
  begin(matrix: Matrix, asked: string): void {
    const before = asked === this.#asked ? this.#matrix : undefined
    this.#asked = asked
    if (before === matrix) {
      this.#changed = []
      return
    }
    const boxes = boxesOf(matrix)
    const changed = before && changedRows(before, matrix)
    const known = this.#boxes
    this.#matrix = matrix
    this.#changed = changed
    this.#cells = 0
    this.#boxes = Array.from({ length: boxes.count }, () => ({}))
    if (!before || !changed) {
      this.#trials.clear()
      this.#grants.clear()
      this.places.clear()
      this.plain.clear()
      this.days.clear()
      this.#areaTrials = new WeakMap()
      this.circles = undefined
      return
    }
    const old = boxesOf(before)
    const oldAt = boxesByRow(before, old)
    const moved = movedClasses(before.index.axes, matrix.index.axes)
    const part = new Map<Runs[], number>()
    this.#boxes = Array.from({ length: boxes.count }, (_, box) => {
      const row = matrix.rows[boxes.row[box] as number] as Row
      const sets = row.sets as Runs[]
      const nth = part.get(sets) ?? 0
      part.set(sets, nth + 1)
      const from = oldAt.get(sets)?.[nth]
      if (from === undefined || changed.some((one) => doMeet(one, row))) return {}
      if (isSpecial(before, old, from) !== isSpecial(matrix, boxes, box)) return {}
      return this.#takeOver(known[from] ?? {}, moved)
    })
  }

  /** What is known of a box. */
  of(box: number): KnownBox {
    return this.#boxes[box] as KnownBox
  }

  /** Keeps the parts of a box, as long as there is room. */
  keepCells(known: KnownBox, cells: KnownCells): void {
    this.#cells += cells.keys.length
    if (this.#cells <= MOST_CELLS) known.cells = cells
  }

  /** What trying a group of cases came to, if the group is the same still. */
  trialOf({ key, from }: SettledGroup, away: number): Trial | undefined {
    const known = this.#trials.get(key)
    if (known?.away !== away || known.from.length !== from.length) return undefined
    return known.from.every((one, i) => one === from[i]) ? known.trial : undefined
  }

  keepTrial({ key, from }: SettledGroup, away: number, trial: Trial): void {
    if (this.#trials.size >= MOST_TRIALS) this.#trials.clear()
    this.#trials.set(key, { from, away, trial })
  }

  keepPlain(key: string, trial: PlainTrial): void {
    if (this.plain.size >= MOST_PLACES) this.plain.clear()
    if (this.days.size >= MOST_PLACES) this.days.clear()
    this.plain.set(key, trial)
  }

  /** What came of one area tried with delegations: the same as long as the cells it lies in. */
  areaTrialOf(cells: KnownCells, key: string): AreaTrial | undefined {
    return this.#areaTrials.get(cells)?.get(key)
  }

  keepAreaTrial(cells: KnownCells, key: string, trial: AreaTrial): void {
    if (this.#areas++ >= MOST_PLACES) {
      this.#areaTrials = new WeakMap()
      this.#areas = 1
    }
    const known = this.#areaTrials.get(cells)
    if (known) known.set(key, trial)
    else this.#areaTrials.set(cells, new Map([[key, trial]]))
  }

  /** What is known of a delegation, unless a row that changed may bear on it. */
  grantOf(id: string, doesBear: (row: Row, known: KnownGrant) => boolean): KnownGrant | undefined {
    const known = this.#grants.get(id)
    return known && this.#changed?.some((row) => doesBear(row, known)) ? undefined : known
  }

  keepGrant(id: string, known: KnownGrant): void {
    this.#grants.set(id, known)
  }

  #takeOver(known: KnownBox, moved: readonly Int32Array[] | undefined): KnownBox {
    const { cells } = known
    if (!cells) return known
    this.#cells += cells.keys.length
    if (moved) cells.boxes = cells.boxes.map((box) => moveBox(box, moved))
    return known
  }
}

/** Rows that only one of two matrices has; nothing when they differ in more than that. */
function changedRows(before: Matrix, after: Matrix): readonly Row[] | undefined {
  if (before.space !== after.space || before.staffing !== after.staffing) return undefined
  const axes = ({ index }: Matrix) => index.axes.map(({ axis }) => axis).join()
  if (axes(before) !== axes(after)) return undefined
  const had = new Set(before.rows.map(({ sets }) => sets))
  const has = new Set(after.rows.map(({ sets }) => sets))
  const gone = before.rows.filter(({ sets }) => !has.has(sets))
  const come = after.rows.filter(({ sets }) => !had.has(sets))
  if (gone.length + come.length > MOST_CHANGED) return undefined
  // Rows that stayed have to stand in their old order: what is known of them tells them apart by it.
  const stayed = after.rows.filter(({ sets }) => had.has(sets))
  const order = before.rows.filter(({ sets }) => has.has(sets))
  return stayed.every(({ sets }, i) => order[i]?.sets === sets) ? [...gone, ...come] : undefined
}

/** Whether two rows have a case in common. */
const doMeet = (one: Row, other: Row): boolean =>
  one.sets.every((set, axis) => doRunsMeet(set, other.sets[axis] ?? null))

const isSpecial = ({ precedence }: Matrix, boxes: Boxes, box: number): boolean =>
  precedence.hasSpecial([boxes.row[box] as number])

function boxesByRow(matrix: Matrix, boxes: Boxes): ReadonlyMap<readonly Runs[], readonly number[]> {
  const byRow = new Map<readonly Runs[], number[]>()
  for (let box = 0; box < boxes.count; box++) {
    const { sets } = matrix.rows[boxes.row[box] as number] as Row
    const list = byRow.get(sets)
    if (list) list.push(box)
    else byRow.set(sets, [box])
  }
  return byRow
}

/** The new class that begins where an old one does, by axis; nothing when all are what they were. */
function movedClasses(
  before: readonly ClassAxis[],
  after: readonly ClassAxis[],
): readonly Int32Array[] | undefined {
  const same = before.every(({ starts }, at) => {
    const others = (after[at] as ClassAxis).starts
    return starts.length === others.length && starts.every((start, i) => start === others[i])
  })
  if (same) return undefined
  return before.map(({ starts, count }, at) => {
    const axis = after[at] as ClassAxis
    const moved = new Int32Array(count + 1)
    for (let old = 0; old < count; old++) moved[old] = classOf(axis, starts[old] as number)
    moved[count] = axis.count
    return moved
  })
}

const moveBox = ({ from, to }: Box, moved: readonly Int32Array[]): Box => ({
  from: from.map((place, axis) => moved[axis]?.[place] as number),
  to: to.map((place, axis) => moved[axis]?.[place] as number),
})
