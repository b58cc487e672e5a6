import { cancel, isCancel, select, text } from '@clack/prompts'
import { type DecidedCase, decideCase } from '../app/decisions/decide-cases.ts'
import { listChoices } from '../app/decisions/list-choices.ts'
import type { Question } from '../authority/question.ts'
import type { Model } from '../model/model.ts'
import { decisionSentences } from '../text/decision-sentences.ts'
import { fail, type Session } from './session.ts'

/** The most questions asked for one case. */
const MOST_ASKED = 12

/**
 * Asks on a terminal for what a case lacks, one thing after the other, as long as the answer depends on it. Who
 * stops half way gets the answer by regions.
 */
export async function askMissing(
  session: Session,
  model: Model,
  first: DecidedCase,
  today: string,
): Promise<DecidedCase> {
  const { catalogue, language, words, terminal } = session
  let decided = first
  for (let asked = 0; asked < MOST_ASKED; asked++) {
    const { ask } = decided.answer
    const teller = decisionSentences(catalogue, model, language, decided.asked.at)
    const message = teller.ask(decided.answer)
    if (ask === undefined || message === undefined) break
    const choices = ask === 'currency' ? [] : listChoices(catalogue, model, ask, language)
    const given =
      choices.length > 0
        ? await select({
            message,
            options: choices.map(({ id, name }) => ({ value: id, label: name })),
          })
        : await text({ message })
    if (isCancel(given)) {
      cancel(words.cancelled)
      break
    }
    const next = decideCase(catalogue, model, withAnswer(decided.asked, ask, String(given)), today)
    // What cannot be understood is told, and asked for again.
    if (next.ok) decided = next.value
    else fail(terminal, next.problem)
  }
  return decided
}

/** Attributes every case has stand in the question itself, those of the organisation apart. */
const OWN = ['kind', 'amount', 'unit', 'audience', 'horizon', 'risk', 'requester']

/** A question with one thing more said of the case. */
function withAnswer(question: Question, attribute: string, value: string): Question {
  // A currency is said with its amount.
  if (attribute === 'currency') return { ...question, amount: value }
  if (attribute === 'day') return { ...question, at: value }
  if (OWN.includes(attribute)) return { ...question, [attribute]: value }
  return { ...question, attributes: { ...question.attributes, [attribute]: value } }
}
