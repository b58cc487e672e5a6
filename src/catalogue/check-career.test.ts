import { describe, expect, it } from 'vitest'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { careerProblems } from './check-career.ts'

const { data, claims } = catalogueForTests()
const { career } = data

describe('what the catalogue holds on careers', () => {
  it('is whole', () => {
    expect(careerProblems(data)).toEqual([])
  })

  it('rests on claims that speak of the very role', () => {
    const strangers = (where: string, roles: readonly string[], ids: readonly string[]) =>
      ids
        .filter((id) => !claims.get(id)?.roles.some((role) => roles.includes(role)))
        .map((id) => `${where}: ${id}`)
    expect([
      ...career.demands.flatMap(({ id, roles, claims: ids }) => strangers(id, roles, ids)),
      ...career.leanings.flatMap(({ id, speaks }) =>
        speaks.flatMap(({ role, claims: ids }) => strangers(id, [role], ids)),
      ),
      ...career.entryPosts.flatMap(({ id, under }) =>
        under.flatMap(({ role, claims: ids }) => strangers(id, [role], ids)),
      ),
      ...career.advice
        .filter(({ roles }) => roles.length > 0)
        .flatMap(({ id, roles, claims: ids }) => strangers(id, roles, ids)),
    ]).toEqual([])
  })

  it('takes every demand from a claim of a dimension that tells what a post takes', () => {
    const takes = ['education', 'experience', 'skills', 'qualification', 'career-path']
    const dimensions = [...takes, 'technical-expertise']
    const others = career.demands.flatMap(({ id, claims: ids }) =>
      ids
        .filter((claim) => !dimensions.includes(claims.get(claim)?.dimension ?? ''))
        .map((claim) => `${id}: ${claim}`),
    )
    expect(others).toEqual([])
  })

  it('uses every claim on education and experience of a leader', () => {
    const used = new Set(career.demands.flatMap(({ claims: ids }) => ids))
    const told = data.claims.filter(({ dimension }) => /^(education|experience)$/.test(dimension))
    // s1-036 weighs experience against education and demands neither.
    expect(told.map(({ id }) => id).filter((id) => !used.has(id))).toEqual(['s1-036'])
  })

  it('tells topics and posts that are not there, and ids that stand twice', () => {
    const [demand] = career.demands
    const [topic] = career.topics
    if (!demand || !topic) throw new Error('the catalogue is empty')
    const broken = {
      ...data,
      career: {
        ...career,
        topics: [...career.topics, { ...topic, within: ['nowhere'] }],
        demands: [{ ...demand, asks: { of: 'skill' as const, skills: ['no-skill'] } }],
        grants: [{ role: 'janitor', areas: ['it'], claims: ['s2-003'] }],
      },
    }
    expect(careerProblems(broken).map(({ message }) => message)).toEqual([
      `topic ${topic.id} refers to topic nowhere, which is not there`,
      `demand ${demand.id} refers to topic no-skill, which is not there`,
      'grant of janitor refers to post janitor, which is not there',
      `topic ${topic.id} stands there twice`,
    ])
  })
})
