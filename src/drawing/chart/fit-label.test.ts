import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFitLabel } from './fit-label.ts'

const perCharacter = (text: string) => text.length * 6
const fitLabel = createFitLabel(perCharacter)

describe('fitting a label', () => {
  it('N1 leaves what fits and cuts what does not', () => {
    expect(fitLabel('Head of Digital', '12px Inter', 90)).toBe('Head of Digital')
    expect(fitLabel('Head of Digital', '12px Inter', 89)).toBe('Head of Digit…')
    expect(fitLabel('Head of Digital', '12px Inter', 53)).toBe('Head of…')
    expect(fitLabel('Head', '12px Inter', 6)).toBe('…')
    expect(fitLabel('Head', '12px Inter', 5)).toBe('')
    expect(fitLabel('', '12px Inter', 50)).toBe('')
  })

  it('N1 is the longest beginning that fits, for any text and width', () => {
    const width = fc.integer({ min: 0, max: 300 })
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), width, (text, room) => {
        const whole = text.replace(/\s+/gu, ' ').trim()
        const fitted = fitLabel(text, 'f', room)
        expect(perCharacter(fitted)).toBeLessThanOrEqual(room)
        if (fitted === whole) return
        expect(perCharacter(whole)).toBeGreaterThan(room)
        if (fitted === '') {
          expect(room).toBeLessThan(6)
          return
        }
        const kept = fitted.slice(0, -1)
        expect(whole.startsWith(kept)).toBe(true)
        const letters = [...new Intl.Segmenter().segment(whole)].map(({ segment }) => segment)
        const count = [...new Intl.Segmenter().segment(kept)].length
        const longer = letters
          .slice(0, count + 2)
          .join('')
          .trimEnd()
        if (longer.length < whole.length) expect(perCharacter(`${longer}…`)).toBeGreaterThan(room)
      }),
    )
  })

  it('N1 cuts between characters as readers see them', () => {
    expect(fitLabel('👩‍💻👩‍💻👩‍💻', 'f', 40)).toBe('👩‍💻…')
    expect(fitLabel('Ze\u0301le\u0301', 'f', 25)).toBe('Ze\u0301…')
  })

  it('N1 asks for a text once, and bounds what it remembers and measures', () => {
    let asked = 0
    let longest = 0
    const counting = createFitLabel((text) => {
      asked += 1
      longest = Math.max(longest, text.length)
      return text.length
    }, 3)
    counting('Chief', 'f', 9)
    const once = asked
    counting('Chief', 'f', 9.7)
    expect(asked).toBe(once)
    for (const text of ['a', 'b', 'c', 'd']) counting(text, 'f', 9)
    counting('Chief', 'f', 9)
    expect(asked).toBeGreaterThan(once + 4)
    expect(counting('x'.repeat(1_000_000), 'f', 20)).toHaveLength(20)
    expect(longest).toBeLessThan(1_000)
  })
})
