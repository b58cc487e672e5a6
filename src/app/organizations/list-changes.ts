import type { Operation } from '../../model/operation.ts'
import { restorer } from '../../record/replay.ts'
import { MAIN } from '../../record/scenario.ts'
import { changesInForce } from '../../record/undo.ts'
import { answered, type Outcome, refused } from '../errors.ts'
import type { ChangeSummary } from '../ports.ts'
import { notThere } from './model-cache.ts'
import { refusedByStore } from './refused-by-store.ts'
import type { Registry } from './registry.ts'
import { isSound } from './verify-organization.ts'

/** A change as history lists it. */
export type ListedChange = {
  readonly id: string
  /** How many changes lead to it, itself included. */
  readonly number: number
  readonly parent: string | null
  readonly scenario: string
  readonly author: string
  readonly at: string
  readonly message: string
  /** How many operations it holds. */
  readonly operations: number
  readonly hash: string
  readonly undoes?: string
  readonly merges?: string
  /** Whether a later change took it back. */
  readonly undone: boolean
}

/** A part of a history, newest first. */
export type History = {
  readonly changes: readonly ListedChange[]
  /** Whether the chain of hashes holds. */
  readonly verified: boolean
  /** What to ask `before` for, to see older ones; null at the beginning. */
  readonly next: number | null
}

/** How many changes are read at a time on the way to an older page. */
const CHUNK = 1000

/** Lists the changes that led to a scenario's head. */
export async function listChanges(
  registry: Registry,
  page: {
    readonly organization: string
    readonly scenario?: string | undefined
    /** Only changes of a smaller number. */
    readonly before?: number | undefined
    readonly limit: number
  },
): Promise<Outcome<History>> {
  const { organization, scenario = MAIN, before = Number.MAX_SAFE_INTEGER, limit } = page
  // What is undone is told by later changes: they are read first, back to the end of the page.
  const later: ChangeSummary[] = []
  let from = Number.MAX_SAFE_INTEGER
  const older = () => later.filter(({ number }) => number < before)
  while (older().length <= limit) {
    const chunk = await registry.store.history(organization, {
      scenario,
      before: from,
      limit: Math.max(CHUNK, limit + 1),
    })
    if (!chunk.ok) return refusedByStore(chunk.problem)
    if (chunk.value.length === 0) break
    later.push(...chunk.value)
    from = later.at(-1)?.number ?? 0
    if (from <= 1) break
  }
  if (later.length === 0) return refused(...notThere(organization))
  const inForce = changesInForce(later.toReversed())
  const shown = older().slice(0, limit)
  const sound = await isSound(registry, organization)
  if (!sound.ok) return sound
  const last = shown.at(-1)
  return answered({
    changes: shown.map((change) => listed(change, !inForce.has(change.id))),
    verified: sound.value,
    next: last !== undefined && last.number > 1 ? last.number : null,
  })
}

function listed({ instant, size, ...change }: ChangeSummary, undone: boolean): ListedChange {
  const { id, number, parent, scenario, author, message, hash, undoes, merges } = change
  return {
    id,
    number,
    parent,
    scenario,
    author,
    at: instant,
    message,
    operations: size,
    hash,
    ...(undoes === undefined ? {} : { undoes }),
    ...(merges === undefined ? {} : { merges }),
    undone,
  }
}

/** A change with all it did; personal data that was erased is left out. */
export type ShownChange = Omit<ListedChange, 'operations' | 'undone'> & {
  readonly operations: readonly Operation[]
}

/** Shows one change with its operations. */
export async function showChange(
  { store }: Registry,
  organization: string,
  id: string,
): Promise<Outcome<ShownChange>> {
  const found = await store.change(organization, id)
  if (!found.ok) return refusedByStore(found.problem)
  const { change, personal } = found.value
  const operations = restorer(personal)(change)
  const { undone: _, ...rest } = listed({ ...change, size: 0 }, false)
  return answered({ ...rest, operations })
}
