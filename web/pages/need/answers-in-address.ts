import type { NeedQuestion } from '../../../src/catalogue/need-model.ts'
import type { NeedAnswers } from '../../../src/need/need-result.ts'

/** Answers read from an address, and the pieces of it that name no question or answer. */
export type ReadAnswers = {
  readonly answers: NeedAnswers
  readonly unknown: readonly string[]
}

const DONT_KNOW = '-'
const MOST_UNKNOWN = 5
const LONGEST_SHOWN = 40

/** Writes answers as `size:large,hurts:cost;speed,who:-`: readable, short, the same each time. */
export function writeAnswers(questions: readonly NeedQuestion[], answers: NeedAnswers): string {
  return questions
    .flatMap(({ id }) => {
      const chosen = answers[id]
      return chosen === undefined ? [] : [`${id}:${chosen.join(';') || DONT_KNOW}`]
    })
    .join(',')
}

/**
 * Reads answers from an address. What names no known question or answer is left out and told, so
 * that a mangled link still opens.
 */
export function readAnswers(questions: readonly NeedQuestion[], text: string): ReadAnswers {
  const byId = new Map(questions.map((question) => [question.id, question]))
  const answers: Record<string, readonly string[]> = {}
  const unknown: string[] = []
  for (const piece of text.split(',').filter((each) => each !== '')) {
    const colon = piece.indexOf(':')
    const question = byId.get(colon < 0 ? piece : piece.slice(0, colon))
    if (question === undefined || colon < 0) {
      unknown.push(piece.slice(0, LONGEST_SHOWN))
      continue
    }
    const given = piece.slice(colon + 1).split(';')
    const known = question.answers.map(({ id }) => id).filter((id) => given.includes(id))
    const chosen = question.several ? known : known.slice(0, 1)
    const foreign = given.filter((id) => id !== DONT_KNOW && !chosen.includes(id))
    unknown.push(...foreign.map((id) => `${question.id}:${id.slice(0, LONGEST_SHOWN)}`))
    if (chosen.length > 0 || given.includes(DONT_KNOW)) answers[question.id] = chosen
  }
  return { answers, unknown: unknown.slice(0, MOST_UNKNOWN) }
}
