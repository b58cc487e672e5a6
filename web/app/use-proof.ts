import { useEffect, useSyncExternalStore } from 'react'
import type { HeatPicture, HeatWish } from '../../src/drawing/decisions/heat-picture.ts'
import type { Operation } from '../../src/model/operation.ts'
import type { OpenedOrganization } from './opened-organization.ts'
import { useOpenedOrganization } from './organization-context.ts'
import {
  askForDraft,
  askForHeat,
  askForProof,
  dropProof,
  forgetProof,
  knownProof,
  onProof,
} from './proof-client.ts'
import type { ProofAnswer, ProofChange, ProofResult } from './proof-messages.ts'

/** How long the page waits for more typing before an edit is proved. */
const PAUSE = 250

/** What the worker said last, and whether that is of the present state. */
export type Working<Value> = {
  readonly value: Value | null
  readonly isCurrent: boolean
  readonly state: 'done' | 'busy' | 'failed' | 'stopped'
  readonly again: () => void
}

/** The proof of the opened organisation: the last true one while a new one is made. */
export function useProof(): Working<ProofResult> {
  const opened = useOpenedOrganization()
  const known = useSyncExternalStore(onProof, () => knownProof('prove'))
  const { id, head } = opened
  useEffect(() => {
    askForProof(opened)
  }, [opened])
  const isOurs = known.of.startsWith(`${id} `)
  return {
    value: isOurs ? known.value : null,
    isCurrent: known.of === `${id} ${head}` && known.state === 'done',
    state: known.state,
    again: () => repeat('prove', () => askForProof(opened)),
  }
}

/** What an edit would change in the proof; nothing while there is none. */
export function useDraftProof(operations: readonly Operation[] | null): Working<ProofChange> {
  const opened = useOpenedOrganization()
  const known = useSyncExternalStore(onProof, () => knownProof('draft'))
  const key = operations === null ? null : keyOf(opened, operations)
  useEffect(() => {
    if (key === null || operations === null) return
    const timer = setTimeout(() => askForDraft(opened, key, operations), PAUSE)
    return () => clearTimeout(timer)
    // The key says all that the operations do.
  }, [key, opened, operations])
  useEffect(() => () => dropProof('draft'), [])
  const isCurrent = known.of === key && known.state === 'done'
  return {
    value: key === null ? null : known.value,
    isCurrent,
    state: known.of === key ? known.state : 'busy',
    again: () => {
      if (key === null || operations === null) return
      repeat('draft', () => askForDraft(opened, key, operations))
    },
  }
}

/** A heat picture of the opened organisation. */
export function useHeatPicture(wish: HeatWish): Working<HeatPicture> {
  const opened = useOpenedOrganization()
  const known = useSyncExternalStore(onProof, () => knownProof('heat'))
  const key = keyOf(opened, wish)
  useEffect(() => {
    askForHeat(opened, key, wish)
    // The key says all that the wish does.
  }, [key, opened, wish])
  return {
    value: known.value,
    isCurrent: known.of === key && known.state === 'done',
    state: known.state,
    again: () => repeat('heat', () => askForHeat(opened, key, wish)),
  }
}

function repeat(kind: ProofAnswer['kind'], ask: () => void): void {
  forgetProof(kind)
  ask()
}

const keyOf = ({ id, head }: OpenedOrganization, what: unknown): string =>
  `${id} ${head} ${JSON.stringify(what)}`
