import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openGate } from './quiet-gate.ts'

describe('knocks at a gate', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('are one when they come close together, as the steps of writing a file do', async () => {
    const gate = openGate(new AbortController().signal)
    let opened = 0
    const wait = () => gate.opened().then(() => opened++)
    void wait()
    gate.knock()
    await vi.advanceTimersByTimeAsync(90)
    gate.knock()
    await vi.advanceTimersByTimeAsync(90)
    expect(opened).toBe(0)
    await vi.advanceTimersByTimeAsync(10)
    expect(opened).toBe(1)
    void wait()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(opened).toBe(1)
    gate.knock()
    await vi.advanceTimersByTimeAsync(100)
    expect(opened).toBe(2)
  })

  it('are not waited for once it is stopped', async () => {
    const stop = new AbortController()
    const gate = openGate(stop.signal)
    const waiting = gate.opened()
    stop.abort()
    expect(await waiting).toBe(false)
    expect(await gate.opened()).toBe(false)
  })
})
