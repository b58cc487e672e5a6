import { answered, type Outcome, refused } from '../../app/errors.ts'
import { findNeededLeader } from '../../app/find-needed-leader.ts'
import type { NeedResult } from '../../need/need-result.ts'
import { needSentences } from '../../text/need-sentences.ts'
import { askNeedQuestions } from '../ask-need-questions.ts'
import { hanging } from '../layout.ts'
import { cite } from '../reference.ts'
import { EXIT, fail, type Session, writeJson } from '../session.ts'
import { styleFor } from '../style.ts'

/** Largest file of answers, in bytes. */
const LARGEST_FILE = 1_000_000

/** `mandate need`: questions on a terminal, or answers from a file; the result as a derivation. */
export async function runNeed(
  session: Session,
  options: { readonly answers?: string | undefined },
): Promise<number> {
  const { catalogue, terminal, words } = session
  let answers: unknown
  if (options.answers !== undefined) {
    const read = await readAnswers(session, options.answers)
    if (!read.ok) return fail(terminal, read.problem)
    answers = read.value
  } else if (terminal.interactive) {
    const given = await askNeedQuestions(session)
    if (given === null) {
      terminal.err(`${words.cancelled}\n`)
      return EXIT.failure
    }
    answers = given
  } else {
    terminal.err(
      'mandate: need asks its questions on a terminal. Without one, give --answers <file>:\n' +
        '  a YAML or JSON map from question to answer; `mandate need --questions` lists both.\n',
    )
    return EXIT.usage
  }
  const found = findNeededLeader(catalogue, answers)
  if (!found.ok) return fail(terminal, found.problem)
  if (session.json) return writeJson(terminal, found.value)
  terminal.out(needText(session, found.value))
  return EXIT.clear
}

/** Reads a file of answers, whatever stands in it. */
export async function readAnswers({ terminal }: Session, path: string): Promise<Outcome<unknown>> {
  const file = await terminal.readFile(path, LARGEST_FILE)
  if (!file.ok) return refused('unreadable-file', path, file.message)
  const parsed = terminal.parse(path, file.text)
  return parsed.ok ? answered(parsed.value) : refused('invalid-answers', path, parsed.message)
}

/** `mandate need --questions`: every question with its answers and their ids. */
export function listNeedQuestions(session: Session): number {
  const { catalogue, terminal, language } = session
  const { questions } = catalogue.data.need
  if (session.json) return writeJson(terminal, questions)
  for (const question of questions) {
    terminal.out(`${hanging(`${question.id}: `, question.text[language], terminal.width)}\n`)
    for (const answer of question.answers) {
      terminal.out(`${hanging(`    ${answer.id}: `, answer.text[language], terminal.width)}\n`)
    }
  }
  return EXIT.clear
}

/** Which leader is needed, as a derivation. */
export function needText(session: Session, result: NeedResult): string {
  const { catalogue, language, terminal } = session
  const style = styleFor(terminal)
  const told = needSentences(catalogue, result, language)
  const blocks = [style.strong(told.headline)]
  for (const { title, lines } of told.sections) {
    const items = lines.map(({ text, claims }) =>
      hanging('  · ', `${text}${cite(claims)}`, terminal.width),
    )
    blocks.push([style.strong(title), ...items].join('\n'))
  }
  return `${blocks.join('\n\n')}\n`
}
