import { MAIN, SCENARIO_NAME, type Scenario } from '../record/scenario.ts'
import { StoreRefusal } from './stored.ts'

/** Refuses a name that no new scenario can have (record SPEC.md, S2). */
export function checkNewScenario(name: string, isTaken: boolean): void {
  if (!SCENARIO_NAME.test(name)) {
    const message = `A scenario is named with lower-case letters, digits and hyphens, not "${name.slice(0, 80)}".`
    throw new StoreRefusal('malformed-id', 'name', message)
  }
  if (!isTaken) return
  const message = `There is, or was, a scenario ${name}; take another name.`
  throw new StoreRefusal('scenario-exists', name, message)
}

/** The scenario itself, or the refusal that there is none of the name. */
export function knownScenario(name: string, scenario: Scenario | undefined): Scenario {
  if (scenario) return scenario
  throw new StoreRefusal('unknown-scenario', name, `There is no scenario ${name}.`)
}

/** Refuses to close what cannot be closed (record SPEC.md, S1). */
export function checkClosing({ name, closed }: Scenario): void {
  if (name === MAIN) {
    throw new StoreRefusal('scenario-closed', name, 'The live organisation cannot be closed.')
  }
  if (closed !== null) {
    throw new StoreRefusal('scenario-closed', name, `The scenario ${name} is closed already.`)
  }
}

/** Orders scenarios: `main` first, then by name. */
export function byName(one: Scenario, other: Scenario): number {
  if (one.name === other.name) return 0
  if (one.name === MAIN || other.name === MAIN) return one.name === MAIN ? -1 : 1
  return one.name < other.name ? -1 : 1
}
