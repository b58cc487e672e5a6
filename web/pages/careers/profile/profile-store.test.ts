import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const KEY = 'mandate.career-profile'

/** What the browser keeps, and what it does when another window changed it. */
let kept: Map<string, string>
let isFull: boolean
let changedElsewhere: (event: { readonly key: string | null }) => void

beforeEach(() => {
  kept = new Map()
  isFull = false
  vi.resetModules()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (isFull) throw new Error('QuotaExceededError')
      kept.set(key, value)
    },
    removeItem: (key: string) => kept.delete(key),
  })
  vi.stubGlobal('addEventListener', (_: string, listen: typeof changedElsewhere) => {
    changedElsewhere = listen
  })
})

afterEach(() => vi.unstubAllGlobals())

const opened = () => import('./profile-store.ts')

test('begins with nothing, keeps what is told, and takes it back step by step', async () => {
  const { changeProfile, keepProfile, profileState, undoProfile } = await opened()
  expect(profileState()).toMatchObject({ profile: null, canUndo: false, fault: null })
  changeProfile({ skills: [] })
  changeProfile({ goals: ['vision'] })
  keepProfile(null)
  expect([profileState().profile, kept.has(KEY)]).toEqual([null, false])
  undoProfile()
  expect(profileState().profile).toEqual({ profile: 1, skills: [], goals: ['vision'] })
  undoProfile()
  expect(JSON.parse(kept.get(KEY) ?? '')).toEqual({ profile: 1, skills: [] })
  undoProfile()
  undoProfile()
  expect([profileState().profile, kept.has(KEY)]).toEqual([null, false])
})

test('opens with what was kept, and follows what another window keeps', async () => {
  kept.set(KEY, '{"profile":1,"goals":["vision"]}')
  const { changeProfile, profileState } = await opened()
  expect(profileState().profile?.goals).toEqual(['vision'])
  changeProfile({ skills: [] })
  kept.set(KEY, '{"profile":1,"name":"Ada"}')
  changedElsewhere({ key: 'mandate.language' })
  expect(profileState().profile?.name).toBeUndefined()
  changedElsewhere({ key: KEY })
  // What was done here could no longer be taken back without losing what was done there.
  expect(profileState()).toMatchObject({ profile: { name: 'Ada' }, canUndo: false })
})

test.each(['{"profile":1,"skils":[]}', 'not even JSON', '{"profile":9}'])(
  'what is no profile stays as it is until something is told: %s',
  async (text) => {
    kept.set(KEY, text)
    const { changeProfile, profileState } = await opened()
    expect(profileState()).toMatchObject({ profile: null, fault: 'unreadable', unreadable: text })
    expect(kept.get(KEY)).toBe(text)
    changeProfile({ skills: [] })
    expect(profileState()).toMatchObject({ fault: null, unreadable: null })
  },
)

test('what the browser refuses to keep is there until the page is left, and that is told', async () => {
  isFull = true
  const { changeProfile, profileState } = await opened()
  changeProfile({ goals: ['vision'] })
  expect(profileState()).toMatchObject({ profile: { goals: ['vision'] }, fault: 'not-kept' })
})
