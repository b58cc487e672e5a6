import type { Append } from '../app/ports.ts'
import type { ChainHead } from '../record/change.ts'
import type { Scenario } from '../record/scenario.ts'
import { verifyChain } from '../record/verify-chain.ts'
import { StoreRefusal } from './stored.ts'

/**
 * Refuses an append that does not continue a scenario (record SPEC.md, S3, H3): whatever the caller
 * did, no broken chain is ever written. `head` is the change the scenario stands at.
 */
export function checkAppend(append: Append, scenario: Scenario, head: ChainHead | null): void {
  const { changes, personal, expected } = append
  const { name } = scenario
  if (scenario.closed !== null) {
    throw new StoreRefusal('scenario-closed', name, `The scenario ${name} is closed.`)
  }
  if (scenario.head !== expected) {
    const message = `The scenario ${name} has moved on; look at what changed and try again.`
    throw new StoreRefusal('head-moved', name, message, { head: scenario.head })
  }
  const stranger = changes.find((change) => change.scenario !== name)
  const verdict = verifyChain(changes, { after: head })
  if (stranger || !verdict.ok || changes.length === 0) {
    const breach = verdict.ok ? 'none, or of another scenario' : verdict.breach
    const message = `These changes do not continue the scenario ${name}: ${breach}.`
    throw new StoreRefusal('broken-change', name, message)
  }
  const places = new Set<string>()
  const sizes = new Map(changes.map(({ id, operations }) => [id, operations.length]))
  for (const { change, at } of personal) {
    const place = `${change} ${at}`
    const isPlace = Number.isInteger(at) && at >= 0 && at < (sizes.get(change) ?? 0)
    if (isPlace && !places.has(place)) {
      places.add(place)
      continue
    }
    const message = `A personal record belongs to no operation of these changes: ${place}.`
    throw new StoreRefusal('broken-change', name, message)
  }
}

/** Refuses a change whose id another one of the organisation has. */
export function checkNewChange(id: string, isTaken: boolean): void {
  if (!isTaken) return
  throw new StoreRefusal('broken-change', id, `The change ${id} is there already.`)
}

/** The name that changes give the live organisation; nothing when they leave it. */
export function nameGiven({ scenario, changes }: Append): string | undefined {
  if (scenario !== 'main') return undefined
  const operations = changes.flatMap((change) => change.operations.filter(isNaming))
  return operations.at(-1)?.organization.name
}

type Operation = Append['changes'][number]['operations'][number]

const isNaming = (operation: Operation) => operation.op === 'organization'
