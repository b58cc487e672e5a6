import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { arbitraryNeedAnswers } from '../../test/support/need-answers.ts'
import { needResultFor } from '../../test/support/need-result-for.ts'
import { LEADER_IDS } from '../catalogue/ids.ts'
import { NEED_OUTCOMES } from '../catalogue/need-model.ts'
import { findLeader } from './find-leader.ts'

const totalOf = (answers: unknown, outcome: string) =>
  needResultFor(answers).ranking.find((ranked) => ranked.outcome === outcome)?.total

describe('answers (N1 to N3)', () => {
  test('"don\'t know" everywhere puts nothing first', () => {
    const { questions } = catalogueForTests().data.need
    const unknown = Object.fromEntries(questions.map(({ id }) => [id, "don't know"]))
    const result = needResultFor(unknown)
    expect(result).toMatchObject({ first: null, tied: [], both: null, flips: [], combined: null })
    expect(result.certainty).toMatchObject({ level: 'none', answered: 0, asked: questions.length })
    expect(result).toEqual(needResultFor({}))
  })

  test('their order changes nothing', () => {
    const shuffled = arbitraryNeedAnswers().chain((answers) =>
      fc
        .shuffledSubarray(Object.keys(answers), { minLength: Object.keys(answers).length })
        .map((keys) => ({
          answers,
          other: Object.fromEntries(keys.map((key) => [key, [...(answers[key] ?? [])].reverse()])),
        })),
    )
    fc.assert(
      fc.property(shuffled, ({ answers, other }) => {
        expect(needResultFor(other)).toEqual(needResultFor(answers))
      }),
      { numRuns: 40 },
    )
  })
})

describe('points (N4 to N7)', () => {
  test('are what totals are made of, each with claims of the catalogue', () => {
    const { claims } = catalogueForTests()
    fc.assert(
      fc.property(arbitraryNeedAnswers(), (answers) => {
        const { ranking, ctoKinds } = needResultFor(answers)
        expect(ranking.map(({ outcome }) => outcome).sort()).toEqual([...NEED_OUTCOMES].sort())
        for (const { total, points } of [...ranking, ...ctoKinds]) {
          expect(points.reduce((sum, point) => sum + point.points, 0)).toBe(total)
          expect(points.every((point) => point.claims.length > 0)).toBe(true)
          expect(points.flatMap((p) => p.claims).filter((id) => !claims.has(id))).toEqual([])
        }
        for (const { points } of ranking) {
          for (const { question, answer, with: others } of points) {
            for (const given of [{ question, answer }, ...others]) {
              expect(answers[given.question]).toContain(given.answer)
            }
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  test('of a leader in place pass to nobody new', () => {
    const need = { 'customers-outside': 'yes', 'process-or-product': 'product' }
    const alone = totalOf(need, 'cto') ?? 0
    const result = needResultFor({ ...need, 'leads-now': 'cto', 'present-leader': 'fits' })
    expect(result).toMatchObject({ first: 'nobody-new', keeps: 'cto' })
    const passed = result.ranking[0]?.points.filter(({ passedFrom }) => passedFrom === 'cto') ?? []
    expect(passed.reduce((sum, { points }) => sum + points, 0)).toBe(alone)
    const cto = result.ranking.find(({ outcome }) => outcome === 'cto')
    expect(cto).toMatchObject({ filled: true, total: 0, points: [] })
  })

  test.each([
    ['leaving', 'cto'],
    ['lacks-skill', 'cto'],
  ])('stay when the seat is open: %s', (matter, first) => {
    const result = needResultFor({
      'customers-outside': 'yes',
      'process-or-product': 'product',
      'leads-now': 'cto',
      'present-leader': matter,
    })
    expect(result).toMatchObject({ first, keeps: null })
  })

  test('a leader in place is never recommended as new, overloaded or not', () => {
    fc.assert(
      fc.property(
        arbitraryNeedAnswers(),
        fc.subarray([...LEADER_IDS], { minLength: 1 }),
        fc.constantFrom('fits', 'lost-scope', 'overloaded'),
        (answers, leaders, matter) => {
          const result = needResultFor({
            ...answers,
            'leads-now': leaders,
            'present-leader': matter,
          })
          expect(leaders).not.toContain(result.first)
          for (const leader of result.both ?? []) expect(leaders).not.toContain(leader)
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('ranking (N8 to N12)', () => {
  test('every leader, nobody new and one for two can come first, and none speaks for free', () => {
    const { questions } = catalogueForTests().data.need
    const work: Record<string, string> = {
      cto: 'vision',
      cio: 'governance',
      'it-director': 'internal-projects',
      'it-manager': 'systems-running',
      'head-of-it': 'support-team',
      ctd: 'technical-operations',
      'vp-engineering': 'software-delivery',
    }
    for (const leader of LEADER_IDS) {
      expect(needResultFor({ 'main-work': work[leader] }).first).toBe(leader)
    }
    expect(needResultFor({ 'one-or-both': 'none-new' }).first).toBe('nobody-new')
    expect(needResultFor({ 'one-or-both': 'one-for-both' }).first).toBe('one-for-two')
    for (const { id } of questions) {
      expect(needResultFor({ [id]: [] }).ranking.every(({ points }) => points.length === 0)).toBe(
        true,
      )
    }
  })

  test('shares are parts of all positive totals', () => {
    fc.assert(
      fc.property(arbitraryNeedAnswers(), (answers) => {
        const { ranking, first } = needResultFor(answers)
        const sum = ranking.reduce((all, { share }) => all + share, 0)
        expect(sum).toBeCloseTo(ranking.some(({ total }) => total > 0) ? 1 : 0)
        expect(first).toBe((ranking[0]?.total ?? 0) > 0 ? ranking[0]?.outcome : null)
      }),
      { numRuns: 40 },
    )
  })

  test('both are called for when the questions speak for each alike', () => {
    const result = needResultFor({ 'process-or-product': 'both', 'inside-or-outside': 'both' })
    expect(result.both).toEqual(['cto', 'cio'])
    expect(result.combined).toMatchObject({ roles: ['cto', 'cio'] })
    expect(result.combined?.for).toContain('s4-036')
    expect(result.combined?.against).toContain('s1-088')
    expect(result.combined?.disagreements).toContain('x-057')
    expect(needResultFor({ 'process-or-product': 'process' }).both).toBeNull()
  })

  test('the kind of CTO is told where a CTO matters, and nowhere else', () => {
    expect(needResultFor({ 'main-work': 'research' }).ctoKinds[0]?.kind).toBe('thinker')
    expect(needResultFor({ hurts: 'help-desk', gap: 'daily-running' }).ctoKinds).toEqual([])
  })
})

describe('certainty and what to ask (N16 to N18)', () => {
  test('answers at odds make it unsure and are named', () => {
    const { certainty } = needResultFor({
      'inside-or-outside': 'customers',
      'customers-outside': 'no',
      'process-or-product': 'product',
      gap: 'direction',
    })
    expect(certainty.level).toBe('low')
    expect(certainty.atOdds).toEqual([
      [
        { question: 'inside-or-outside', answer: 'customers' },
        { question: 'customers-outside', answer: 'no' },
      ],
    ])
  })

  test('asks an open question, never twice, until all are answered', () => {
    const { questions } = catalogueForTests().data.need
    const answers: Record<string, string> = { 'leads-now': 'it-manager' }
    for (let round = 1; round < questions.length; round++) {
      const next = needResultFor(answers).askNext
      expect(next).not.toBeNull()
      const question = questions.find(({ id }) => id === next)
      expect(Object.keys(answers)).not.toContain(next)
      answers[String(next)] = question?.answers[0]?.id ?? ''
    }
    expect(needResultFor(answers).askNext).toBeNull()
  })

  test('does not ask about a leader nobody has named', () => {
    expect(needResultFor({ 'leads-now': 'nobody' }).askNext).not.toBe('present-leader')
  })
})

describe('noise', () => {
  test('is refused or answered, never thrown at', () => {
    fc.assert(
      fc.property(fc.anything(), (noise) => {
        const found = findLeader(catalogueForTests(), noise)
        expect(found.ok || found.problems.length > 0).toBe(true)
      }),
    )
  })
})
