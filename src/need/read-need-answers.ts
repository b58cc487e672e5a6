import type { Catalogue } from '../catalogue/catalogue.ts'
import type { NeedQuestion } from '../catalogue/need-model.ts'
import type { Problem } from '../model/problem.ts'
import { nearestOf, wordsOf } from './nearest.ts'
import type { NeedAnswers } from './need-result.ts'

/** Either answers by id, in catalogue order, or everything that is wrong with them. */
export type ReadNeedAnswers =
  | { readonly ok: true; readonly answers: NeedAnswers }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Limits of rule N2: entries in all, answers to one question, characters of one word. */
const MOST_ENTRIES = 100
const MOST_ANSWERS = 40
const LONGEST = 300

const DONT_KNOW = new Set(['', 'don-t-know', 'dont-know', 'do-not-know', 'not-known', 'unknown'])
for (const word of ['weiß-nicht', 'weiss-nicht', 'unbekannt', 'keine-angabe', 'null']) {
  DONT_KNOW.add(word)
}
const YES = new Set(['yes', 'y', 'true', 'ja'])
const NO = new Set(['no', 'n', 'false', 'nein'])

/**
 * Reads answers as people and programs write them (rule N2): a map from question to one answer,
 * several, or nothing; alone or under a key `answers`. Gives every fault with its place and, where
 * an id is unknown, the nearest one.
 */
export function readNeedAnswers(catalogue: Catalogue, given: unknown): ReadNeedAnswers {
  const map = unwrapped(given)
  if (!map) {
    return refused('wrong-shape', 'answers', 'Answers are a map from question to answer.')
  }
  const entries = Object.entries(map)
  if (entries.length > MOST_ENTRIES) {
    return refused('too-many-answers', 'answers', `At most ${MOST_ENTRIES} questions are read.`)
  }
  const problems: Problem[] = []
  const read = new Map<string, readonly string[]>()
  const { questions } = catalogue.data.need
  for (const [name, value] of entries) {
    const question = questionNamed(questions, name)
    if (!question) {
      problems.push(unknownQuestion(questions, name))
    } else if (read.has(question.id)) {
      const message = `Question ${question.id} is answered twice; keep one of the answers.`
      problems.push({ code: 'question-twice', where: question.id, message })
    } else {
      const answers = answersTo(question, value)
      read.set(question.id, answers.ids)
      problems.push(...answers.problems)
    }
  }
  if (problems.length > 0) return { ok: false, problems }
  const answers = Object.fromEntries(
    questions.flatMap(({ id }) => {
      const ids = read.get(id)
      return ids ? [[id, ids]] : []
    }),
  )
  return { ok: true, answers }
}

function refused(code: string, where: string, message: string): ReadNeedAnswers {
  return { ok: false, problems: [{ code, where, message }] }
}

function unwrapped(given: unknown): Readonly<Record<string, unknown>> | null {
  if (!isMap(given)) return null
  const inner = given.answers
  return Object.keys(given).length === 1 && isMap(inner) ? inner : given
}

function isMap(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null && !Array.isArray(given)
}

function questionNamed(questions: readonly NeedQuestion[], name: string): NeedQuestion | undefined {
  if (name.length > LONGEST) return undefined
  const wanted = wordsOf(name)
  const named = questions.find(
    ({ id, text }) => id === wanted || wordsOf(text.en) === wanted || wordsOf(text.de) === wanted,
  )
  if (named) return named
  const guiding = wanted.replace(/^q(?=\d)/, 'q-')
  const resting = questions.filter((question) => question.guiding.includes(guiding))
  return resting.length === 1 ? resting[0] : undefined
}

function unknownQuestion(questions: readonly NeedQuestion[], name: string): Problem {
  const ids = questions.map(({ id }) => id)
  const near = nearestOf(name, ids)
  return {
    code: 'unknown-question',
    where: shortened(name),
    message: `There is no question "${shortened(name)}". The nearest is ${near}; all are ${ids.join(', ')}.`,
  }
}

function answersTo(
  question: NeedQuestion,
  value: unknown,
): { readonly ids: readonly string[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const ids = new Set<string>()
  const report = (code: string, message: string) =>
    problems.push({ code, where: question.id, message })
  const words = Array.isArray(value) ? value : [value]
  if (words.length > MOST_ANSWERS) {
    report('too-many-answers', `At most ${MOST_ANSWERS} answers to ${question.id} are read.`)
    return { ids: [], problems }
  }
  for (const word of words) {
    const read = answerIn(question, word)
    if (read.fault === 'wrong-shape') {
      report(read.fault, `The answer to ${question.id} is to be an id or a list of ids.`)
    } else if (read.fault === 'unknown-answer') {
      const known = question.answers.map(({ id }) => id)
      report(
        read.fault,
        `Question ${question.id} has no answer "${shortened(String(word))}". The nearest is ` +
          `${nearestOf(String(word), known)}; all are ${known.join(', ')}.`,
      )
    } else if (typeof read.id === 'string') {
      ids.add(read.id)
    }
  }
  if (!question.several && ids.size > 1) {
    report('several-answers', `Question ${question.id} takes one answer, not ${ids.size}.`)
  }
  const inOrder = question.answers.map(({ id }) => id).filter((id) => ids.has(id))
  return { ids: inOrder, problems }
}

type ReadAnswer =
  | { readonly id: string | null; readonly fault?: never }
  | { readonly fault: 'unknown-answer' | 'wrong-shape'; readonly id?: never }

/** The id of an answer, null for "don't know", or why it cannot be read. */
function answerIn(question: NeedQuestion, word: unknown): ReadAnswer {
  if (word === null || word === undefined) return { id: null }
  if (typeof word === 'number') return stepOf(question, word)
  if (typeof word !== 'string' && typeof word !== 'boolean') return { fault: 'wrong-shape' }
  const given = String(word)
  if (given.length > LONGEST) return { fault: 'unknown-answer' }
  const wanted = wordsOf(given)
  const named = question.answers.find(
    ({ id, text }) => id === wanted || wordsOf(text.en) === wanted || wordsOf(text.de) === wanted,
  )
  if (named) return { id: named.id }
  if (DONT_KNOW.has(wanted)) return { id: null }
  const plain = YES.has(wanted) ? 'yes' : NO.has(wanted) ? 'no' : null
  if (plain && question.answers.some(({ id }) => id === plain)) return { id: plain }
  return /^\d{1,9}$/.test(wanted) ? stepOf(question, Number(wanted)) : { fault: 'unknown-answer' }
}

/** The step a number belongs to, where the answers are steps of a number. */
function stepOf({ answers }: NeedQuestion, number: number): ReadAnswer {
  const step = answers.findLast(({ atLeast }) => atLeast !== undefined && atLeast <= number)
  return step ? { id: step.id } : { fault: 'unknown-answer' }
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
