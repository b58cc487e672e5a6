import { describe, expect, test } from 'vitest'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { readNeedAnswers } from './read-need-answers.ts'

const read = (given: unknown) => readNeedAnswers(catalogueForTests(), given)
const problemsOf = (given: unknown) => {
  const found = read(given)
  return found.ok ? [] : found.problems
}

describe('reading answers (N2)', () => {
  test.each([
    ['ids', { 'new-technology': 'yes', hurts: ['outages', 'security'] }],
    ['an envelope', { answers: { 'new-technology': ['yes'], hurts: ['security', 'outages'] } }],
    ['other spelling', { new_technology: true, Hurts: ['Outages', ' SECURITY '] }],
    ['guiding questions', { Q35: 'ja', hurts: ['Systems fail', 'security'] }],
    [
      'printed text',
      {
        'Muss ein Problem gelöst werden, indem neue Technik entwickelt wird?': 'Ja',
        'What hurts today?': ['Systeme fallen aus', 'Security or compliance is shaky'],
      },
    ],
  ])('takes %s', (_, given) => {
    expect(read(given)).toEqual({
      ok: true,
      answers: { 'new-technology': ['yes'], hurts: ['outages', 'security'] },
    })
  })

  test.each([
    [0, 'under-10'],
    [9, 'under-10'],
    [10, '10-49'],
    ['30', '10-49'],
    [999, '250-999'],
    [1000, '1000-or-more'],
    [500_000, '1000-or-more'],
  ])('puts the number %s into its step', (number, step) => {
    expect(read({ size: number })).toEqual({ ok: true, answers: { size: [step] } })
  })

  test.each([[null], [[]], [''], ["don't know"], ['weiß nicht'], [[null]]])(
    'takes %j for "don\'t know"',
    (value) => {
      expect(read({ size: value })).toEqual({ ok: true, answers: { size: [] } })
    },
  )

  test.each([
    ['unknown-question', 'new-tecnology', { 'new-tecnology': 'yes' }, 'new-technology'],
    ['unknown-question', 'q-34', { 'q-34': 'yes' }, 'all are'],
    ['unknown-answer', 'gap', { gap: 'directon' }, 'The nearest is direction'],
    ['unknown-answer', 'size', { size: -3 }, 'under-10'],
    ['unknown-answer', 'size', { size: Number.NaN }, 'under-10'],
    ['several-answers', 'gap', { gap: ['direction', 'delivery'] }, 'takes one answer, not 2'],
    ['question-twice', 'gap', { gap: 'direction', Gap: 'delivery' }, 'answered twice'],
    ['wrong-shape', 'gap', { gap: { direction: true } }, 'an id or a list'],
    ['wrong-shape', 'answers', ['direction'], 'a map'],
    ['wrong-shape', 'answers', 'direction', 'a map'],
    ['too-many-answers', 'hurts', { hurts: Array(50).fill('outages') }, 'At most'],
  ])('names %s at %s', (code, where, given, words) => {
    const [problem, ...others] = problemsOf(given)
    expect(others).toEqual([])
    expect(problem).toMatchObject({ code, where })
    expect(problem?.message).toContain(words)
  })

  test('names every fault at once', () => {
    const codes = problemsOf({ gap: 'x', size: {}, nonsense: 1 }).map(({ code }) => code)
    expect(codes).toEqual(['unknown-answer', 'wrong-shape', 'unknown-question'])
  })

  test('limits entries and cuts long words short in what it says', () => {
    const many = Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`q${at}`, 'yes']))
    expect(problemsOf(many).map(({ code }) => code)).toEqual(['too-many-answers'])
    const [long] = problemsOf({ gap: 'x'.repeat(1_000_000) })
    expect(long?.code).toBe('unknown-answer')
    expect(long?.message.length).toBeLessThan(300)
  })

  test('knows no question by the names every object has', () => {
    const codes = problemsOf(JSON.parse('{"__proto__": "yes", "constructor": "yes"}'))
    expect(codes.map(({ code }) => code)).toEqual(['unknown-question', 'unknown-question'])
  })
})
