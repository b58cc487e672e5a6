import { MAIN } from '../../record/scenario.ts'
import { answered, type Outcome } from '../errors.ts'
import { refusedByStore } from './refused-by-store.ts'
import type { Registry } from './registry.ts'

/** An organisation in the list. */
export type ListedOrganization = {
  readonly id: string
  readonly name: string
  readonly positions: number
  readonly head: string
  /** Whether it is the example that stands ready on first start. */
  readonly example: boolean
}

/** All organisations; those that cannot be read apart, with the reason (SPEC.md, K5). */
export type OrganizationList = {
  readonly organizations: readonly ListedOrganization[]
  readonly unreadable: readonly {
    readonly id: string
    readonly code: string
    readonly message: string
  }[]
}

/** Who the first change of the example is by (SPEC.md, E2). */
export const EXAMPLE_AUTHOR = 'example'

/** Lists the organisations by id. Unfinished ones are left out (K4). */
export async function listOrganizations(registry: Registry): Promise<Outcome<OrganizationList>> {
  const all = await registry.store.list()
  if (!all.ok) return refusedByStore(all.problem)
  const organizations: ListedOrganization[] = []
  const unreadable: OrganizationList['unreadable'][number][] = []
  for (const entry of all.value) {
    const { id } = entry
    if ('problem' in entry) {
      unreadable.push({ id, code: entry.problem.code, message: entry.problem.message })
      continue
    }
    if (entry.number === 0) continue
    const told = await tell(registry, id, entry.name)
    if (told.ok) organizations.push(told.value)
    else if (told.problem.code !== 'unknown-organization') {
      unreadable.push({ id, code: told.problem.code, message: told.problem.message })
    }
  }
  return answered({ organizations, unreadable })
}

async function tell(
  registry: Registry,
  id: string,
  name: string,
): Promise<Outcome<ListedOrganization>> {
  const heads = await registry.store.heads(id)
  if (!heads.ok) return refusedByStore(heads.problem)
  const head = heads.value.scenarios.find((scenario) => scenario.name === MAIN)?.head
  const known = registry.listed.get(id)
  const example = await isExample(registry, id)
  if (!example.ok) return example
  if (known && known.head === head) {
    return answered({ id, name, ...known, example: example.value })
  }
  const opened = await registry.models.open(id)
  if (!opened.ok) return opened
  const { state } = opened.value
  const facts = { head: state.head?.id ?? '', positions: state.model.tables.positions.size }
  registry.listed.set(id, facts)
  const { name: present } = state.model.organization
  return answered({ id, name: present, ...facts, example: example.value })
}

async function isExample({ store, examples }: Registry, id: string): Promise<Outcome<boolean>> {
  const known = examples.get(id)
  if (known !== undefined) return answered(known)
  const first = await store.history(id, { before: 2, limit: 1 })
  if (!first.ok) return refusedByStore(first.problem)
  const example = first.value[0]?.author === EXAMPLE_AUTHOR
  examples.set(id, example)
  return answered(example)
}
