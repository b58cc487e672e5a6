import type { Catalogue } from '../catalogue/catalogue.ts'
import { roleOf } from '../model/alignment.ts'
import type { Model } from '../model/model.ts'
import { type Axis, lineAxis, type TreeEntry, treeAxis, valuesAxis } from './axis.ts'
import { END_OF_DAYS, FIRST_DAY } from './days.ts'
import { Rates } from './rates.ts'
import { joinRuns } from './runs.ts'

/** The places of the axes every matrix has; declared attributes follow. */
export const AXIS = {
  kind: 0,
  amount: 1,
  unit: 2,
  day: 3,
  currency: 4,
  audience: 5,
  horizon: 6,
  risk: 7,
  requester: 8,
} as const

/** The largest amount, in minor units (A1.2), and the end of the axis. */
export const MOST_MINOR = Number.MAX_SAFE_INTEGER
const END_OF_AMOUNTS = MOST_MINOR + 1

const RISKS = ['low', 'medium', 'high', 'critical']

/** Everything cases may differ in (A1): the axes, and what conditions may name besides. */
export type Space = {
  readonly axes: readonly Axis[]
  /** The axis of an attribute. */
  readonly byId: ReadonlyMap<string, number>
  readonly rates: Rates
  /** Units by kind, as places on their axis (A1.6). */
  readonly unitKinds: ReadonlyMap<string, readonly number[]>
  /** Requesters by `role:` and `grade:`, as places on their axis. */
  readonly requesters: ReadonlyMap<string, readonly number[]>
  readonly timeZone: string | undefined
  /** The kinds the document declares itself, as places. */
  readonly ownKinds: readonly number[]
}

/** What rules use of the space: known only from their texts. */
export type SpaceUse = {
  /** The organisation's own currency; where it names none, the only one its rules use. */
  readonly currency: string
  /** Currencies that rules name, beside the organisation's own. */
  readonly currencies: readonly string[]
  /** Whether a rule asks who the requester is. */
  readonly requester: boolean
}

/** The space of an organisation's decisions. */
export function buildSpace(model: Model, catalogue: Catalogue | undefined, use: SpaceUse): Space {
  const rates = new Rates(model.organization, use.currency)
  const unit = atLeastOne(treeAxis('unit', unitEntries(model)))
  const requester = use.requester
    ? atLeastOne(treeAxis('requester', positionEntries(model)))
    : lineAxis('requester', 'values', 0, 1)
  const kind = atLeastOne(treeAxis('kind', kindEntries(model, catalogue)))
  const axes = [
    kind,
    lineAxis('amount', 'amount', 0, END_OF_AMOUNTS),
    unit,
    lineAxis('day', 'days', FIRST_DAY, END_OF_DAYS),
    valuesAxis('currency', [rates.currency, ...use.currencies]),
    valuesAxis('audience', ['internal', 'customer']),
    valuesAxis('horizon', ['run', 'change']),
    valuesAxis('risk', RISKS),
    requester,
    ...declaredAxes(model),
  ]
  return {
    axes,
    byId: new Map(axes.map(({ id }, at) => [id, at])),
    rates,
    unitKinds: kindsOfUnits(model, unit),
    requesters: use.requester ? classesOfRequesters(model, requester) : new Map(),
    timeZone: model.organization['time-zone'],
    ownKinds: joinRuns(
      model.tables.decisions.list().flatMap(({ id }) => {
        const place = kind.places.get(id)
        return place === undefined ? [] : [[place, place + 1] as const]
      }),
    ),
  }
}

/** Gives an axis without places a nameless one: cases have to be somewhere on it. */
function atLeastOne(axis: Axis): Axis {
  return axis.most > 0 ? axis : { ...axis, most: 1, names: [''] }
}

function kindEntries(model: Model, catalogue: Catalogue | undefined): TreeEntry[] {
  const entries = new Map<string, TreeEntry>()
  for (const { id, parent, leaf } of catalogue?.decisionKinds.values() ?? []) {
    entries.set(id, { id, parent: parent ?? undefined, own: leaf })
  }
  const own = model.tables.decisions.list()
  const known = new Set([...entries.keys(), ...own.map(({ id }) => id)])
  for (const { id, name } of own) {
    entries.set(id, { id, parent: prefixOf(id, known), own: true, name })
  }
  return [...entries.values()]
}

/** The nearest node above by the dots of the id. */
function prefixOf(id: string, known: ReadonlySet<string>): string | undefined {
  for (let dot = id.lastIndexOf('.'); dot > 0; dot = id.lastIndexOf('.', dot - 1)) {
    const prefix = id.slice(0, dot)
    if (known.has(prefix)) return prefix
  }
  return undefined
}

const unitEntries = (model: Model): TreeEntry[] =>
  model.tables.units.list().map((unit) => ({
    id: unit.id,
    parent: unit.in,
    own: true,
    name: unit.name,
  }))

const positionEntries = (model: Model): TreeEntry[] =>
  model.tables.positions
    .list()
    .map((position) => ({ id: position.id, parent: position['reports-to'], own: true }))

function declaredAxes(model: Model): Axis[] {
  return (model.organization.attributes ?? []).map(({ id, kind, values = [] }) => {
    if (kind === 'number') return lineAxis(id, 'number', -Number.MAX_VALUE, Number.MAX_VALUE)
    if (kind === 'boolean') return valuesAxis(id, ['no', 'yes'])
    if (kind === 'enumeration') return atLeastOne(valuesAxis(id, values))
    const known = new Set(values)
    const entries = values.map((value) => ({
      id: value,
      parent: prefixOf(value, known),
      own: true,
    }))
    return atLeastOne(treeAxis(id, entries))
  })
}

function kindsOfUnits(model: Model, axis: Axis): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, [number, number][]>()
  const units = model.tables.units
  for (const [place, id] of axis.names.entries()) {
    const seen = new Set<string>()
    let unit = units.get(id)
    while (unit && unit.kind === undefined && unit.in !== undefined && !seen.has(unit.id)) {
      seen.add(unit.id)
      unit = units.get(unit.in)
    }
    if (unit?.kind !== undefined) add(found, unit.kind, place)
  }
  return joined(found)
}

function classesOfRequesters(model: Model, axis: Axis): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, [number, number][]>()
  for (const [place, id] of axis.names.entries()) {
    const position = model.tables.positions.get(id)
    for (const role of position?.roles ?? []) add(found, `role:${roleOf(role)}`, place)
    if (position?.grade !== undefined) add(found, `grade:${position.grade}`, place)
  }
  return joined(found)
}

function add(found: Map<string, [number, number][]>, key: string, place: number): void {
  const list = found.get(key)
  if (list) list.push([place, place + 1])
  else found.set(key, [[place, place + 1]])
}

const joined = (found: ReadonlyMap<string, [number, number][]>) =>
  new Map(Array.from(found, ([key, places]) => [key, joinRuns(places)] as const))
