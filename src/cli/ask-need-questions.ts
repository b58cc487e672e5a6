import { cancel, isCancel, multiselect, note, select } from '@clack/prompts'
import type { Session } from './session.ts'

/** Stands for "don't know" among the choices of a prompt; no answer has this id. */
const DONT_KNOW = ''

/**
 * Puts the questions of "which leader do we need?" on a terminal, one by one. Gives the answers,
 * or null when somebody stopped half way.
 */
export async function askNeedQuestions(
  session: Session,
): Promise<Readonly<Record<string, readonly string[]>> | null> {
  const { catalogue, language, words } = session
  const answers: Record<string, readonly string[]> = {}
  for (const question of catalogue.data.need.questions) {
    note(question.why[language], words.why)
    const choices = question.answers.map(({ id, text }) => ({ value: id, label: text[language] }))
    const chosen = question.several
      ? await multiselect({ message: question.text[language], options: choices, required: false })
      : await select({
          message: question.text[language],
          options: [...choices, { value: DONT_KNOW, label: words.dontKnow }],
        })
    if (isCancel(chosen)) {
      cancel(words.cancelled)
      return null
    }
    answers[question.id] = [chosen].flat().filter((id) => id !== DONT_KNOW)
  }
  return answers
}
