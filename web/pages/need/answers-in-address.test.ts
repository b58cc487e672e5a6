import { describe, expect, it } from 'vitest'
import type { NeedQuestion } from '../../../src/catalogue/need-model.ts'
import { readAnswers, writeAnswers } from './answers-in-address.ts'

const text = { en: 'text', de: 'Text' }

function question(id: string, several: boolean, answers: readonly string[]): NeedQuestion {
  return {
    id,
    text,
    why: text,
    origin: 'unasked',
    guiding: [],
    claims: ['s0-001'],
    several,
    answers: answers.map((answer) => ({ id: answer, text, alone: false, atOdds: [] })),
  }
}

const QUESTIONS = [
  question('size', false, ['small', 'large']),
  question('hurts', true, ['cost', 'speed']),
]

describe('answers in an address', () => {
  it('reads back what it wrote, "don’t know" included', () => {
    const answers = { size: [], hurts: ['cost', 'speed'] }
    const written = writeAnswers(QUESTIONS, answers)
    expect(written).toBe('size:-,hurts:cost;speed')
    expect(readAnswers(QUESTIONS, written)).toEqual({ answers, unknown: [] })
  })

  it('keeps what it knows of a mangled link and tells the rest', () => {
    const read = readAnswers(QUESTIONS, 'size:large;small,shoe:42,hurts:cost;<b>,nonsense')
    expect(read.answers).toEqual({ size: ['small'], hurts: ['cost'] })
    expect(read.unknown).toEqual(['size:large', 'shoe:42', 'hurts:<b>', 'nonsense'])
  })

  it('leaves a question open when none of its answers is known', () => {
    expect(readAnswers(QUESTIONS, 'size:huge').answers).toEqual({})
  })
})
