import { reportsOf, subtreeOf } from '../../../src/model/index/walks.ts'
import { type Model, related } from '../../../src/model/model.ts'
import type { Operation } from '../../../src/model/operation.ts'
import type { Position } from '../../../src/model/position.ts'
import { withSeat } from '../../../src/model/rule-seats.ts'
import type { Edit } from '../../app/editing.ts'
import type { Words } from '../../words/words.ts'
import { freeId } from './free-id.ts'
import { shorten } from './seat-edits.ts'

/** What a seat that is split off takes over, by ids: assignments, those who report here, rules. */
export type SplitShare = {
  readonly assignments: readonly string[]
  readonly reports: readonly string[]
  readonly rules: readonly string[]
}

/** Changes of the structure around a position, as the forms of the page make them. */
export type StructureEdits = {
  /** A new vacant seat that reports to this one, in the same unit. */
  readonly addBelow: (title: string) => Edit
  /** A new vacant seat beside this one that takes over what is chosen, and nothing else. */
  readonly split: (title: string, share: SplitShare) => Edit
  /** The seat is gone from the work, its reports go up a level; its duties stay with it, unowned. */
  readonly eliminate: () => Edit
  readonly reinstate: () => Edit
  /** Another unit, or none; with those below who are in the same unit, if wished. */
  readonly toUnit: (unit: string | null, withBelow: boolean) => Edit
}

/** The id that a new seat of a title gets. */
export function newSeatId(model: Model, title: string): string {
  const { positions } = model.tables
  return freeId(title, 'seat', (id) => {
    if (positions.has(id)) return true
    // Nor one that others name although it is not there: they would all lead to the new seat.
    const handle = positions.ids.find(id)
    const isNamed = handle !== -1 && reportsOf(model, handle).length > 0
    return isNamed || related(model, 'lines-to-position', id).length > 0
  })
}

/** The seats below one that are in its unit, and it. */
export function unitCompany(model: Model, position: Position): readonly Position[] {
  const { positions } = model.tables
  return Array.from(subtreeOf(model, positions.ids.find(position.id)), (one) =>
    positions.at(one),
  ).filter((one) => one !== undefined && one.unit === position.unit) as readonly Position[]
}

/** Makes the changes around a position as it was seen. */
export function structureEdits(seen: Model, position: Position, words: Words): StructureEdits {
  const { id } = position
  const { restructure, position: labels } = words
  const short = shorten(position.title)
  const unitIn = (model: Model, of: string | undefined) =>
    of === undefined ? '' : (model.tables.units.get(of)?.name ?? of)
  const edit = (
    message: string,
    field: Omit<Edit['fields'][number], 'was'> & { readonly isNew?: boolean },
    next: (there: Position, model: Model) => readonly Operation[],
  ): Edit => {
    const { isNew, ...rest } = field
    return {
      message,
      operations: (model) => {
        const there = model.tables.positions.get(id)
        return there === undefined ? [] : next(there, model)
      },
      fields: [isNew === true ? rest : { ...rest, was: rest.now(seen) }],
      touches: [id],
    }
  }
  const stateIn = (model: Model) => labels.states[model.tables.positions.get(id)?.state ?? 'active']

  return {
    addBelow: (title) =>
      edit(
        restructure.added(shorten(title), short),
        { label: labels.title, now: () => '', mine: title, isNew: true },
        ({ unit }, model) => [
          put({
            id: newSeatId(model, title),
            title,
            ...(unit === undefined ? {} : { unit }),
            'reports-to': id,
            vacant: true,
          }),
        ],
      ),
    split: (title, { assignments, reports, rules }) => ({
      ...edit(
        restructure.splitOff(short, shorten(title)),
        { label: labels.title, now: () => '', mine: title, isNew: true },
        ({ unit, 'reports-to': superior }, model) => {
          const seat = newSeatId(model, title)
          return [
            put(
              {
                id: seat,
                title,
                ...(unit === undefined ? {} : { unit }),
                ...(superior === undefined ? {} : { 'reports-to': superior }),
                vacant: true,
              },
              id,
            ),
            ...handOver(model, id, seat, assignments),
            ...reportTo(model, id, seat, reports),
            ...rulesName(model, id, seat, rules),
          ]
        },
      ),
      touches: [id, ...reports],
    }),
    eliminate: () =>
      edit(
        restructure.eliminated(short),
        { label: labels.state, now: stateIn, mine: labels.states.eliminated },
        ({ holder: _, vacant: __, 'vacant-since': ___, ...rest }, model) => [
          put({ ...rest, state: 'eliminated' }),
          ...reportsUp(model, rest),
        ],
      ),
    reinstate: () =>
      edit(
        restructure.reinstated(short),
        { label: labels.state, now: stateIn, mine: labels.states.active },
        ({ state: _, ...rest }) => [put({ ...rest, vacant: true })],
      ),
    toUnit: (unit, withBelow) =>
      edit(
        unit === null
          ? restructure.outOfUnit(short)
          : restructure.intoUnit(short, shorten(unitIn(seen, unit))),
        {
          label: labels.unit,
          now: (model) => unitIn(model, model.tables.positions.get(id)?.unit),
          mine: unit === null ? '' : unitIn(seen, unit),
        },
        (there, model) =>
          (withBelow ? unitCompany(model, there) : [there]).map(({ unit: _, ...rest }) =>
            put(unit === null ? rest : { ...rest, unit }),
          ),
      ),
  }
}

/** Moves a whole unit into another one, or out of all; its seats go along, as they name it. */
export function moveUnit(
  seen: Model,
  unit: string,
  around: string | null,
  words: Words,
): Edit | null {
  const moved = seen.tables.units.get(unit)
  if (moved === undefined) return null
  const nameIn = (model: Model, of: string | undefined) =>
    of === undefined ? '' : (model.tables.units.get(of)?.name ?? of)
  const now = (model: Model) => nameIn(model, model.tables.units.get(unit)?.in)
  const { restructure } = words
  const name = shorten(moved.name)
  return {
    message:
      around === null
        ? restructure.unitToTop(name)
        : restructure.unitMoved(name, shorten(nameIn(seen, around))),
    operations: (model) => {
      const there = model.tables.units.get(unit)
      if (there === undefined) return []
      if (around !== null && unitsWithin(model, unit).has(around)) return []
      const { in: _, ...rest } = there
      const entity = around === null ? rest : { ...rest, in: around }
      return [{ op: 'put', kind: 'units', entity }]
    },
    fields: [
      { label: restructure.unitIn, now, mine: nameIn(seen, around ?? undefined), was: now(seen) },
    ],
    touches: [],
  }
}

/** A unit and all within it, however deep; units in a circle end the search. */
export function unitsWithin(model: Model, unit: string): ReadonlySet<string> {
  const within = new Set([unit])
  const units = model.tables.units.list()
  for (let before = 0; before < within.size; ) {
    before = within.size
    for (const one of units) if (one.in !== undefined && within.has(one.in)) within.add(one.id)
  }
  return within
}

function handOver(
  model: Model,
  from: string,
  to: string,
  assignments: readonly string[],
): readonly Operation[] {
  const held = new Set(related(model, 'assignments-of-position', from))
  return assignments.flatMap((id): readonly Operation[] => {
    const assignment = model.tables.assignments.get(id)
    if (assignment === undefined || !held.has(id)) return []
    const given: Operation = {
      op: 'put',
      kind: 'assignments',
      entity: { ...assignment, position: to },
    }
    // One without an id of its own is told apart by its seat: it goes, and comes under another.
    return assignment.id === undefined
      ? [{ op: 'remove', kind: 'assignments', id }, given]
      : [given]
  })
}

/** Seats that report to one report to another from now on; those that do not any more stay. */
function reportTo(
  model: Model,
  from: string,
  to: string,
  reports: readonly string[],
): readonly Operation[] {
  return reports.flatMap((id) => {
    const report = model.tables.positions.get(id)
    if (report === undefined || report['reports-to'] !== from) return []
    return [put({ ...report, 'reports-to': to })]
  })
}

/** Rules that name a seat name another from now on. */
function rulesName(
  model: Model,
  from: string,
  to: string,
  rules: readonly string[],
): readonly Operation[] {
  return rules.flatMap((id): readonly Operation[] => {
    const rule = model.tables.rules.get(id)
    if (rule === undefined) return []
    const entity = withSeat(rule, from, to)
    return entity === rule ? [] : [{ op: 'put', kind: 'rules', entity }]
  })
}

/** Those who reported to a seat report to its superior from now on. */
function reportsUp(model: Model, seat: Position): readonly Operation[] {
  const { positions } = model.tables
  return Array.from(reportsOf(model, positions.ids.find(seat.id)), (one) =>
    positions.at(one),
  ).flatMap((report) => {
    if (report === undefined) return []
    const { 'reports-to': _, ...rest } = report
    const superior = seat['reports-to']
    return [put(superior === undefined ? rest : { ...rest, 'reports-to': superior })]
  })
}

const put = (entity: Position, after?: string): Operation => ({
  op: 'put',
  kind: 'positions',
  entity,
  ...(after === undefined ? {} : { after }),
})
