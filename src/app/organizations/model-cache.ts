import { restoreModel } from '../../record/restore-model.ts'
import { MAIN } from '../../record/scenario.ts'
import { answered, type Outcome, refused } from '../errors.ts'
import type { OrganizationStore, StatePoint } from '../ports.ts'
import { countEntities, type OpenedScenario } from './opened-scenario.ts'
import { refusedByStore } from './refused-by-store.ts'

/** Opens scenarios and keeps them open while they are current (SPEC.md, K1, K2). */
export type ModelCache = {
  /** A scenario as it stands now; nothing means `main`. */
  open(organization: string, scenario?: string): Promise<Outcome<OpenedScenario>>
  /** Any earlier state; not kept. */
  load(organization: string, point: StatePoint): Promise<Outcome<OpenedScenario>>
  /** Keeps a scenario that moved on. */
  keep(opened: OpenedScenario): void
  /** Lets go of all that is kept of an organisation. */
  forget(organization: string): void
}

/** How much is kept open. */
const MOST_OPEN = { scenarios: 16, entities: 2_000_000 } as const

/** Keeps models of a store's organisations. */
export function createModelCache(
  store: Pick<OrganizationStore, 'heads' | 'load'>,
  most: { readonly scenarios: number; readonly entities: number } = MOST_OPEN,
): ModelCache {
  /** The longest unused first. */
  const kept = new Map<string, OpenedScenario>()
  const loading = new Map<string, Promise<Outcome<OpenedScenario>>>()

  const load: ModelCache['load'] = async (organization, point) => {
    const loaded = await store.load(organization, point)
    if (!loaded.ok) return refusedByStore(loaded.problem)
    const restored = restoreModel(loaded.value)
    if (!restored.ok) return refused('damaged', organization, restored.message)
    const { changes, erasures } = loaded.value
    const operations = changes.reduce((sum, change) => sum + change.operations.length, 0)
    return answered({
      organization,
      scenario: 'change' in point ? MAIN : (point.scenario ?? MAIN),
      state: restored.state,
      erasures,
      unsaved: { changes: changes.length, operations },
      trail: [],
    })
  }

  const keep = (opened: OpenedScenario) => {
    const key = keyOf(opened.organization, opened.scenario)
    const before = kept.get(key)
    // A slow reader must not put an older state in the place of a newer one.
    if (before && before.erasures === opened.erasures && numberOf(before) > numberOf(opened)) return
    kept.delete(key)
    kept.set(key, opened)
    let entities = 0
    let scenarios = 0
    for (const [other, { state }] of [...kept].reverse()) {
      scenarios++
      entities += countEntities(state.model)
      if (scenarios > 1 && (scenarios > most.scenarios || entities > most.entities)) {
        kept.delete(other)
      }
    }
  }

  const open: ModelCache['open'] = async (organization, scenario = MAIN) => {
    const heads = await store.heads(organization)
    if (!heads.ok) return refusedByStore(heads.problem)
    const { erasures, scenarios } = heads.value
    const { head } = scenarios.find(({ name }) => name === scenario) ?? {}
    if (head === undefined) {
      return refused('unknown-scenario', scenario, `There is no scenario ${scenario.slice(0, 80)}.`)
    }
    if (scenario === MAIN && head === null) return refused(...notThere(organization))
    const key = keyOf(organization, scenario)
    const before = kept.get(key)
    if (before && before.erasures === erasures && (before.state.head?.id ?? null) === head) {
      kept.delete(key)
      kept.set(key, before)
      return answered(before)
    }
    const call = `${key} ${head} ${erasures}`
    const underWay = loading.get(call) ?? load(organization, { scenario })
    loading.set(call, underWay)
    try {
      const opened = await underWay
      if (opened.ok) keep(opened.value)
      return opened
    } finally {
      loading.delete(call)
    }
  }

  return {
    open,
    load,
    keep,
    forget: (organization) => {
      for (const [key, opened] of kept) if (opened.organization === organization) kept.delete(key)
    },
  }
}

/** How it is said that there is no such organisation. */
export function notThere(organization: string): Parameters<typeof refused> {
  const message = `There is no organisation ${organization.slice(0, 80)}.`
  return ['unknown-organization', 'organization', message]
}

const keyOf = (organization: string, scenario: string) => `${organization}/${scenario}`

const numberOf = ({ state }: OpenedScenario) => state.head?.number ?? 0
