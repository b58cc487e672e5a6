import { expect, test } from 'vitest'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { LEADER_IDS } from './ids.ts'

const { questions, weights, ctoKindWeights, combinations } = catalogueForTests().data.need

test('every answer to a need question drives something', () => {
  const driving = new Set(
    [...weights, ...ctoKindWeights].map(({ question, answer }) => `${question}/${answer}`),
  )
  const idle = questions
    .flatMap(({ id, answers }) => answers.map((answer) => `${id}/${answer.id}`))
    .filter((answer) => !driving.has(answer))
  expect(idle).toEqual([])
})

test('no weight is given twice, and none is worth nothing', () => {
  const keys = weights.map(({ question, answer, outcome, with: others }) =>
    JSON.stringify([question, answer, outcome, others]),
  )
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
  expect(weights.filter(({ points }) => points === 0)).toEqual([])
})

test('a weight rests on claims that speak of its role', () => {
  const { claims } = catalogueForTests()
  const foreign = weights.filter(
    ({ outcome, claims: ids }) =>
      LEADER_IDS.some((leader) => leader === outcome) &&
      !ids.some((id) => claims.get(id)?.roles.some((role) => role === outcome)),
  )
  expect(
    foreign.map(({ question, answer, outcome, claims: ids }) => [question, answer, outcome, ids]),
  ).toEqual([])
})

test('a stated reason for a leader is said of that leader by its first claim', () => {
  const { claims } = catalogueForTests()
  const unspoken = weights.filter(
    ({ basis, points, outcome, claims: ids }) =>
      basis === 'stated' &&
      points > 0 &&
      LEADER_IDS.some((leader) => leader === outcome) &&
      !claims.get(ids[0] ?? '')?.roles.some((role) => role === outcome),
  )
  expect(unspoken.map(({ question, answer, outcome }) => [question, answer, outcome])).toEqual([])
})

test('the articles are asked one by one, and each question says why', () => {
  const guiding = questions.flatMap((question) => question.guiding)
  for (const id of ['q-12', 'q-21', 'q-22', 'q-34', 'q-35', 'q-36', 'q-37', 'q-38']) {
    expect(guiding).toContain(id)
  }
  expect(questions.length).toBeGreaterThanOrEqual(14)
  expect(questions.every(({ why }) => why.en !== '' && why.de !== '')).toBe(true)
})

test('one person as CTO and CIO is told with both sides and their disagreements', () => {
  const pair = combinations.find(({ roles }) => roles.join() === 'cto,cio')
  expect(pair?.for.length).toBeGreaterThan(1)
  expect(pair?.against.length).toBeGreaterThan(1)
  expect(pair?.disagreements).toEqual(expect.arrayContaining(['x-057', 'x-058']))
})
