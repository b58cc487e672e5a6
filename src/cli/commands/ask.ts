import type { AskQuestion } from '../../app/ask-question.ts'
import { askSentences } from '../../text/ask-sentences.ts'
import { hanging } from '../layout.ts'
import { cite } from '../reference.ts'
import { EXIT, fail, type Session, writeJson } from '../session.ts'
import { styleFor } from '../style.ts'

/** `mandate ask "<question>"`: whom the sources credit, or the two nearest readings. */
export function runAsk(
  session: Session,
  ask: AskQuestion,
  question: string,
  languageGiven: boolean,
): number {
  const { catalogue, terminal, language } = session
  const asked = ask(question, languageGiven ? language : null)
  if (!asked.ok) return fail(terminal, asked.problem)
  if (session.json) return writeJson(terminal, asked.value)
  const sentences = askSentences(catalogue, asked.value, asked.value.language)
  const style = styleFor(terminal)
  terminal.out(`${style.strong(sentences.headline)}\n`)
  for (const { text, claims } of sentences.reasons) {
    terminal.out(`${hanging('  · ', `${text}${cite(claims)}`, terminal.width)}\n`)
  }
  return EXIT.clear
}
