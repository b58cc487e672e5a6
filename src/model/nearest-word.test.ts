import { describe, expect, it } from 'vitest'
import { nearestWord } from './nearest-word.ts'

const KEYS = ['id', 'title', 'unit', 'reports-to', 'holder', 'vacant-since']

describe('nearestWord', () => {
  it.each([
    ['report-to', 'reports-to'],
    ['reportsTo', 'reports-to'],
    ['Reports_To', 'reports-to'],
    ['titel', 'title'],
    ['hodler', 'holder'],
    ['ID', 'id'],
    ['vacant since', 'vacant-since'],
  ])('D3: takes %s for %s', (given, meant) => {
    expect(nearestWord(given, KEYS)).toBe(meant)
  })

  it.each(['salary', 'x', '', 'reports', 'a'.repeat(1e6)])(
    'D3: suggests nothing far away',
    (word) => {
      expect(nearestWord(word, KEYS)).toBeUndefined()
    },
  )
})
