import { expect } from 'vitest'

/** Expects a text to be one or more whole sentences: a capital, a full stop, nothing left unfilled. */
export function expectSentence(text: string): void {
  expect(text).toMatch(/^[\p{Lu}„“\d].*[.?]$/u)
  expectWhole(text)
}

/** Expects a text without anything unfilled, doubled or empty in it. */
export function expectWhole(text: string): void {
  expect(text).not.toBe('')
  expect(text).not.toMatch(
    /undefined|null|NaN|\[object|,,|\.\.( |$)|; ;| {2}| [,;:]| \.( |$)|\(\)|[“„][”“]/,
  )
}
