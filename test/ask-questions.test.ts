import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { createAsk } from '../src/ask/ask.ts'
import type { AskResult } from '../src/ask/ask-result.ts'
import { catalogueForTests } from './support/catalogue.ts'

const expectSchema = z.strictObject({
  kinds: z.array(z.string()).optional(),
  ids: z.array(z.string()).optional(),
  state: z.array(z.string()).optional(),
  roles: z.array(z.string()).default([]),
  perhaps: z.array(z.string()).optional(),
  claims: z.array(z.string()).default([]),
  joint: z.array(z.string()).optional(),
  denied: z.array(z.string()).default([]),
  outcome: z.enum(['unsure', 'not-understood']).optional(),
})
const questionsSchema = z.array(
  z.strictObject({ id: z.string(), en: z.string(), de: z.string(), expect: expectSchema }),
)
type Expected = z.infer<typeof expectSchema>

function readQuestions(file: string) {
  const text = readFileSync(new URL(`../fixtures/ask/${file}.yaml`, import.meta.url), 'utf8')
  return questionsSchema.parse(parse(text))
}

const sixty = ['who-does', 'roles-themselves'].flatMap(readQuestions)
const forty = readQuestions('second-set')
const asStrangersAsk = readQuestions('third-set')
const afterThem = readQuestions('fourth-set')

/** Verbs that make a role one of those a thing is credited to; advice and help do not. */
const CHIEF: readonly string[] = ['decides', 'answers-for', 'must-agree', 'carries-out']

const catalogue = catalogueForTests()
const ask = createAsk(catalogue)

function resultOf(question: string): AskResult {
  const asked = ask(question)
  if (!asked.ok) throw new Error(asked.problem.message)
  return asked.result
}

function readingsOf(question: string): readonly string[] {
  return resultOf(question).answers.map(
    ({ reading, state }) => `${reading.kind}/${reading.id} ${state}`,
  )
}

function hold(result: AskResult, expected: Expected): void {
  if (expected.outcome) expect(result.outcome).toBe(expected.outcome)
  if (expected.outcome === 'not-understood') {
    expect(result.answers).toEqual([])
    return
  }
  const answer = result.answers[0]
  if (!answer) throw new Error('no answer')
  const { reading, state, credits, claims } = answer
  if (expected.kinds) expect(expected.kinds).toContain(reading.kind)
  if (expected.ids) expect(expected.ids).toContain(reading.id)
  if (expected.state) expect(expected.state).toContain(state)
  expect(claims).toEqual(expect.arrayContaining(expected.claims))
  if (state === 'said') {
    const speaking = claims.flatMap((id) => catalogue.claims.get(id)?.roles ?? [])
    expect(speaking).toEqual(expect.arrayContaining(expected.roles))
    return
  }
  const credited = credits
    .filter(({ involved, verb }) => involved && (verb === null || CHIEF.includes(verb)))
    .flatMap(({ roles }) => roles)
  expect(credited).toEqual(expect.arrayContaining(expected.roles))
  if (expected.perhaps) {
    const allowed: readonly string[] = [...expected.roles, ...expected.perhaps]
    expect(credited.filter((role) => !allowed.includes(role))).toEqual([])
  }
  const { joint } = expected
  if (joint) {
    const together = credits.filter((credit) => credit.joint).map(({ roles }) => [...roles].sort())
    expect(together).toContainEqual([...joint].sort())
  }
  const denied = credits.filter(({ involved }) => !involved).flatMap(({ roles }) => roles)
  expect(denied).toEqual(expect.arrayContaining(expected.denied))
}

describe.each([
  { name: 'sixty questions written before the matching', questions: sixty, count: 60 },
  { name: 'forty written after it', questions: forty, count: 40 },
  { name: 'topics as strangers put them', questions: asStrangersAsk, count: 44 },
  { name: 'topics written after those', questions: afterThem, count: 44 },
])('$name', ({ questions, count }) => {
  it(`are ${count}`, () => {
    expect(questions).toHaveLength(count)
  })

  for (const { id, en, de, expect: expected } of questions) {
    it(`${id} in English`, () => hold(resultOf(en), expected))
    it(`${id} in German`, () => hold(resultOf(de), expected))
    it(`${id} is answered alike in both`, () => {
      expect(readingsOf(de)).toEqual(readingsOf(en))
    })
  }
})
