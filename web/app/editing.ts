import { createContext, useContext } from 'react'
import type { Model } from '../../src/model/model.ts'
import type { Operation } from '../../src/model/operation.ts'
import type { FindingsChange, OpenedOrganization } from './opened-organization.ts'
import type { ApiProblem } from './organization-api.ts'

/** Something a change sets, so that two who set it can be told apart. */
export type EditedField = {
  readonly label: string
  readonly now: (model: Model) => string
  readonly mine: string
  /** What stood there when the reader began: if it differs by now, others were faster. */
  readonly was?: string
}

/** A change somebody wants to make: again, if need be, upon a later state. */
export type Edit = {
  /** What is recorded with it, and said when it is done. */
  readonly message: string
  /** Made of the state it is to be applied to; nothing where it has become impossible. */
  readonly operations: (model: Model) => readonly Operation[]
  readonly fields: readonly EditedField[]
  /** The positions it changes: where others left them alone, both changes fit together. */
  readonly touches: readonly string[]
}

/** What becomes of the latest change. */
export type EditState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  /** `findings` is null where the organisation is too large to be diagnosed at once. */
  | {
      readonly kind: 'done'
      readonly message: string
      readonly canUndo: boolean
      readonly findings: FindingsChange | null
    }
  | { readonly kind: 'merged'; readonly message: string; readonly findings: FindingsChange | null }
  | { readonly kind: 'refused'; readonly problem: ApiProblem; readonly again: () => void }
  | { readonly kind: 'conflict'; readonly edit: Edit; readonly theirs: OpenedOrganization }

/** How pages change the organisation. */
export type Editing = {
  readonly state: EditState
  /** Gives whether it was recorded. */
  readonly make: (edit: Edit) => Promise<boolean>
  readonly step: (which: 'undo' | 'redo') => Promise<void>
  readonly dismiss: () => void
}

/** Filled by `EditProvider`; null outside of it. */
export const EditContext = createContext<Editing | null>(null)

/** How pages change the organisation; they stand behind the gate. */
export function useEditing(): Editing {
  const editing = useContext(EditContext)
  if (editing === null) throw new Error('a page was drawn outside of the organisation gate')
  return editing
}
