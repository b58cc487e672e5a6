import type {
  Append,
  ChangeSummary,
  Heads,
  IntegrityReport,
  LoadedState,
  NewSnapshot,
  OrganizationEntry,
  OrganizationStore,
  StatePoint,
  Stored,
} from '../../app/ports.ts'
import type { Change, PersonalRecord } from '../../record/change.ts'
import { MAIN, type Scenario } from '../../record/scenario.ts'
import { snapshotsToDrop } from '../../record/snapshot-policy.ts'
import { chainCheck } from '../chain-check.ts'
import { checkAppend, checkNewChange, nameGiven } from '../check-append.ts'
import { checkErasures } from '../check-erasures.ts'
import { checkOrganizationId } from '../organization-id.ts'
import { pageSize } from '../page-size.ts'
import { byName, checkClosing, checkNewScenario, knownScenario } from '../scenario-rules.ts'
import { notStored, StoreRefusal, stored } from '../stored.ts'

/** One organisation in memory. Data is kept as JSON, as a disk would keep it. */
type Kept = {
  name: string
  erasures: number
  readonly scenarios: Map<string, Scenario>
  readonly changes: Map<string, Change>
  personal: readonly PersonalRecord[]
  snapshots: readonly (Omit<NewSnapshot, 'document'> & { readonly json: string })[]
  layout: string | null
}

/** A store that forgets everything when it is closed: for tests and demonstrations. */
export function openMemoryStore(): OrganizationStore {
  const organizations = new Map<string, Kept>()
  let closed = false

  function answer<Value>(work: () => Value): Promise<Stored<Value>> {
    if (closed) {
      return Promise.resolve(notStored('unavailable', 'store', 'The store is closed.'))
    }
    try {
      return Promise.resolve(stored(work()))
    } catch (error) {
      if (!(error instanceof StoreRefusal)) throw error
      return Promise.resolve({ ok: false, problem: error.problem })
    }
  }

  const on = <Value>(id: string, work: (kept: Kept) => Value) =>
    answer(() => {
      const kept = organizations.get(id)
      if (kept) return work(kept)
      throw new StoreRefusal('unknown-organization', id, `There is no organisation ${id}.`)
    })

  return {
    create: ({ id, name }) =>
      answer(() => {
        checkOrganizationId(id)
        if (organizations.has(id)) {
          throw new StoreRefusal('organization-exists', id, `There is an organisation ${id}.`)
        }
        const main: Scenario = { name: MAIN, base: null, head: null, number: 0, closed: null }
        const scenarios = new Map([[MAIN, main]])
        const kept = {
          name,
          erasures: 0,
          scenarios,
          changes: new Map(),
          personal: [],
          snapshots: [],
          layout: null,
        }
        organizations.set(id, kept)
        return null
      }),
    list: () => answer(() => [...organizations].sort(byId).map(entryOf)),
    heads: (id) =>
      on(id, ({ erasures, scenarios }): Heads => {
        return { erasures, scenarios: [...scenarios.values()].sort(byName) }
      }),
    load: (id, point = {}) => on(id, (kept) => load(kept, point)),
    history: (id, { scenario = MAIN, before = Number.POSITIVE_INFINITY, limit }) =>
      on(id, (kept): readonly ChangeSummary[] => {
        const { head } = knownScenario(scenario, kept.scenarios.get(scenario))
        const below = chainTo(kept, head).filter(({ number }) => number < before)
        return below.reverse().slice(0, pageSize(limit)).map(summaryOf)
      }),
    change: (id, change) =>
      on(id, (kept) => {
        const found = knownChange(kept, change)
        return { change: found, personal: kept.personal.filter((one) => one.change === change) }
      }),
    links: (id) =>
      on(id, ({ changes }) =>
        [...changes.values()].map(({ id, parent, merges, instant }) => ({
          id,
          parent,
          instant,
          ...(merges === undefined ? {} : { merges }),
        })),
      ),
    append: (id, given) =>
      on(id, (kept) => append(kept, JSON.parse(JSON.stringify(given)) as Append)),
    openScenario: (id, { name, base }) =>
      on(id, ({ scenarios, changes }) => {
        checkNewScenario(name, scenarios.has(name))
        const number = base === null ? 0 : knownChange({ changes }, base).number
        const scenario: Scenario = { name, base, head: base, number, closed: null }
        scenarios.set(name, scenario)
        return scenario
      }),
    closeScenario: (id, { name, instant }) =>
      on(id, ({ scenarios }) => {
        const scenario = knownScenario(name, scenarios.get(name))
        checkClosing(scenario)
        const ended = { ...scenario, closed: instant }
        scenarios.set(name, ended)
        return ended
      }),
    saveSnapshot: (id, snapshot) => on(id, (kept) => saveSnapshot(kept, snapshot)),
    layout: (id) => on(id, ({ layout }) => layout),
    keepLayout: (id, text) =>
      on(id, (kept) => {
        kept.layout = text
        return null
      }),
    personalOf: (id, subject) =>
      on(id, ({ personal }) => personal.filter((one) => one.subject === subject)),
    erasePersonal: (id, subject) =>
      on(id, (kept) => {
        const held = kept.personal.filter((one) => one.subject === subject && one.data !== null)
        kept.personal = kept.personal.map((one) =>
          one.subject === subject ? { ...one, data: null } : one,
        )
        kept.snapshots = []
        kept.layout = null
        kept.erasures++
        return held.length
      }),
    verify: (id) => on(id, verify),
    delete: (id) =>
      on(id, () => {
        organizations.delete(id)
        return null
      }),
    close: () => {
      closed = true
      organizations.clear()
      return Promise.resolve()
    },
  }
}

const byId = ([one]: readonly [string, Kept], [other]: readonly [string, Kept]) =>
  one < other ? -1 : 1

function entryOf([id, kept]: readonly [string, Kept]): OrganizationEntry {
  const main = kept.scenarios.get(MAIN)
  const changed = kept.changes.get(main?.head ?? '')?.instant ?? null
  return { id, name: kept.name, number: main?.number ?? 0, changed }
}

function knownChange({ changes }: Pick<Kept, 'changes'>, id: string): Change {
  const change = changes.get(id)
  if (change) return change
  throw new StoreRefusal('unknown-change', id, `There is no change ${id}.`)
}

/** The changes up to one, oldest first. */
function chainTo({ changes }: Kept, head: string | null): Change[] {
  const chain: Change[] = []
  for (let at = changes.get(head ?? ''); at; at = changes.get(at.parent ?? '')) chain.push(at)
  return chain.reverse()
}

function summaryOf({ operations, ...change }: Change): ChangeSummary {
  return { ...change, size: operations.length }
}

function load(kept: Kept, point: StatePoint): LoadedState {
  const { erasures } = kept
  let chain: readonly Change[]
  if ('change' in point) {
    chain = chainTo(kept, knownChange(kept, point.change).id)
  } else {
    const { scenario = MAIN, asOf } = point
    chain = chainTo(kept, knownScenario(scenario, kept.scenarios.get(scenario)).head)
    if (asOf !== undefined) chain = chain.filter(({ instant }) => instant <= asOf)
  }
  const places = new Map(chain.map(({ id }, place) => [id, place]))
  const snapshot = kept.snapshots
    .filter(({ after }) => places.has(after.id))
    .sort((a, b) => a.after.number - b.after.number)
    .at(-1)
  const changes = chain.slice(snapshot ? (places.get(snapshot.after.id) ?? 0) + 1 : 0)
  const ids = new Set(changes.map(({ id }) => id))
  return {
    erasures,
    snapshot: snapshot
      ? { after: snapshot.after, document: JSON.parse(snapshot.json) as unknown }
      : null,
    changes,
    personal: kept.personal.filter(({ change }) => ids.has(change)),
  }
}

function append(kept: Kept, given: Append): Scenario {
  const scenario = knownScenario(given.scenario, kept.scenarios.get(given.scenario))
  checkAppend(given, scenario, kept.changes.get(scenario.head ?? '') ?? null)
  for (const { id } of given.changes) checkNewChange(id, kept.changes.has(id))
  for (const change of given.changes) kept.changes.set(change.id, change)
  kept.personal = [...kept.personal, ...given.personal]
  kept.name = nameGiven(given) ?? kept.name
  const last = given.changes.at(-1) as Change
  const moved = { ...scenario, head: last.id, number: last.number }
  kept.scenarios.set(scenario.name, moved)
  return moved
}

function saveSnapshot(kept: Kept, { after: at, document, erasures }: NewSnapshot): null {
  const { scenario, id, number, hash, instant } = knownChange(kept, at.id)
  checkErasures(id, erasures, kept.erasures)
  const after = { id, number, hash, instant }
  const json = JSON.stringify(document)
  const all = [...kept.snapshots.filter((one) => one.after.id !== id), { after, erasures, json }]
  const inScenario = (change: string) => kept.changes.get(change)?.scenario === scenario
  const own = all.filter((one) => inScenario(one.after.id))
  const drop = new Set(snapshotsToDrop(own.map((one) => one.after.number)))
  kept.snapshots = all.filter((one) => !(inScenario(one.after.id) && drop.has(one.after.number)))
  return null
}

function verify({ changes, scenarios, snapshots }: Kept): IntegrityReport {
  const check = chainCheck()
  for (const change of changes.values()) check.look(change)
  const breaches = check.end([...scenarios.values()])
  return { changes: changes.size, snapshots: snapshots.length, breaches }
}
