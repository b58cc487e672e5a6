import { beforeEach, describe, expect, test } from 'vitest'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { describeLeadership } from '../model/describe-leadership.ts'
import { askLeadershipQuestions, type Prompts } from './ask-leadership-questions.ts'
import type { Session } from './session.ts'

/** What somebody types, prompt by prompt; what was asked; the sign of having stopped. */
const typed = {
  answers: [] as unknown[],
  asked: [] as { readonly message: string; readonly validate?: (value: string) => unknown }[],
  stop: Symbol('stop'),
}

const prompt = async (question: (typeof typed.asked)[number]) => {
  typed.asked.push(question)
  return typed.answers.shift()
}
const prompts = {
  text: prompt,
  select: prompt,
  multiselect: prompt,
  cancel: () => {},
  isCancel: (value: unknown) => value === typed.stop,
} as unknown as Prompts

const session = {
  catalogue: catalogueForTests(),
  language: 'de',
  words: { cancelled: 'Abgebrochen.' },
} as unknown as Session

const ask = (...answers: readonly unknown[]) => {
  typed.answers = [...answers]
  return askLeadershipQuestions(session, prompts)
}

beforeEach(() => {
  typed.asked = []
})

describe('the five questions on a terminal', () => {
  test('give what a first document is made of', async () => {
    const roles = ['ceo', 'head-of-it']
    const given = await ask(
      ...['Nord', '120', 'other', roles, 'Data Lead, ,'],
      ...['Mara', '', '?'],
      ...[-1, 0, 1],
    )
    if (!given) throw new Error('stopped')
    expect(given).toMatchObject({ name: 'Nord', headcount: 120, company: 'other' })
    expect(describeLeadership(given).positions).toMatchObject([
      { id: 'ceo', holder: 'mara' },
      { id: 'head-of-it', title: 'Leiter IT', 'reports-to': 'ceo', vacant: true },
      { id: 'data-lead', 'reports-to': 'head-of-it', vacant: false },
    ])
    expect(typed.asked.map(({ message }) => message)).toContain('An wen berichtet Leiter IT?')
  })

  test('refuse an empty name and a size that is no number', async () => {
    await ask('Nord', '', '', [], '')
    const [name, size] = typed.asked
    expect(name?.validate?.('  ')).toBeTruthy()
    expect(name?.validate?.('Nord')).toBeUndefined()
    expect(size?.validate?.('many')).toBeTruthy()
    expect(size?.validate?.('')).toBeUndefined()
  })

  test('may be left unanswered, and stopped', async () => {
    expect(await ask('Nord', '', '', [], '')).toEqual({ name: 'Nord', seats: [] })
    expect(await ask('Nord', '10', typed.stop)).toBeNull()
  })
})
