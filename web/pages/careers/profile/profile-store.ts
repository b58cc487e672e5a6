import { useSyncExternalStore } from 'react'
import { type CareerProfile, PROFILE_VERSION } from '../../../../src/career/career-profile.ts'
import { readCareerProfile } from '../../../../src/career/read-career-profile.ts'

/** Where the browser keeps the profile. Nothing of it ever leaves the browser. */
const KEY = 'mandate.career-profile'

/** How many changes can be taken back. */
const MOST_UNDO = 50

/** The reader's profile as this browser has it. */
export type ProfileState = {
  /** Null where nothing was told yet. */
  readonly profile: CareerProfile | null
  readonly canUndo: boolean
  /** `unreadable`: what was kept is no profile; `not-kept`: the browser refuses to keep it. */
  readonly fault: 'unreadable' | 'not-kept' | null
  /** What stands in the browser where it is unreadable, so that it can be saved. */
  readonly unreadable: string | null
}

const listeners = new Set<() => void>()
let undo: readonly (CareerProfile | null)[] = []
let state = kept()

addEventListener('storage', ({ key }) => {
  if (key !== KEY && key !== null) return
  // Another window changed it: what could be undone here is no longer what stands there.
  undo = []
  show(kept())
})

/** Follows the reader's profile. */
export function useProfile(): ProfileState {
  return useSyncExternalStore((act) => {
    listeners.add(act)
    return () => listeners.delete(act)
  }, profileState)
}

/** The reader's profile as it is now. */
export function profileState(): ProfileState {
  return state
}

/** Keeps a changed profile; null forgets everything. */
export function keepProfile(profile: CareerProfile | null): void {
  undo = [...undo, state.profile].slice(-MOST_UNDO)
  write(profile)
}

/** Changes some lists of the profile and leaves the rest; begins one where there is none. */
export function changeProfile(change: Partial<CareerProfile>): void {
  keepProfile({ ...(state.profile ?? { profile: PROFILE_VERSION }), ...change })
}

/** Takes the last change back. */
export function undoProfile(): void {
  const before = undo.at(-1)
  if (before === undefined) return
  undo = undo.slice(0, -1)
  write(before)
}

function write(profile: CareerProfile | null): void {
  let fault: ProfileState['fault'] = null
  try {
    if (profile === null) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, JSON.stringify(profile))
  } catch {
    fault = 'not-kept'
  }
  show({ profile, fault, unreadable: null, canUndo: undo.length > 0 })
}

function show(next: ProfileState): void {
  state = next
  for (const listener of listeners) listener()
}

function kept(): ProfileState {
  const empty = { profile: null, fault: null, unreadable: null, canUndo: false } as const
  let text: string | null = null
  try {
    text = localStorage.getItem(KEY)
    if (text === null) return empty
    const reading = readCareerProfile(JSON.parse(text))
    if (reading.ok) return { ...empty, profile: reading.profile }
  } catch (error) {
    if (!(error instanceof SyntaxError)) return { ...empty, fault: 'not-kept' }
  }
  return { ...empty, fault: 'unreadable', unreadable: text }
}
