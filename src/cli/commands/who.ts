import { type DecidedCase, decideCase } from '../../app/decisions/decide-cases.ts'
import { matrixOf } from '../../app/decisions/matrix-of.ts'
import type { Answer } from '../../authority/answer.ts'
import type { Question } from '../../authority/question.ts'
import { type DecisionTeller, decisionSentences } from '../../text/decision-sentences.ts'
import { askMissing } from '../ask-missing.ts'
import { type AskedOrganization, type AskedPlace, openAsked } from '../asked-organization.ts'
import { authorityWords } from '../authority-words.ts'
import { hanging } from '../layout.ts'
import { EXIT, fail, type Session, writeJson } from '../session.ts'
import { printable } from '../source-excerpt.ts'
import { styleFor } from '../style.ts'
import type { EditDoors } from './edit.ts'

/** What `mandate who` can be told besides the kind of decision. */
export type WhoOptions = AskedPlace & {
  readonly question: Question
  readonly explain?: boolean | undefined
  readonly today: string
}

/** Steps that are told without `--explain`: who else has a part, and what keeps a case from its answer. */
const SHORT = new Set([
  'disputed',
  'region',
  'nobody',
  'gives-input',
  'is-told',
  'carries-out',
  'signs',
  'evidence',
  'cap',
])

/**
 * `mandate who KIND`: who decides a case. The answer first, then who else has a part in it; the whole reasoning
 * with `--explain`. Gives 0 where somebody decides or nobody has to, 1 where it is not settled, 2 for a wrong call.
 */
export async function runWho(
  session: Session,
  doors: EditDoors,
  options: WhoOptions,
): Promise<number> {
  const { catalogue, terminal, language } = session
  const asked = await openAsked(session, doors, options)
  if (typeof asked === 'number') return asked
  const { model } = asked
  const decided = decideCase(catalogue, model, options.question, options.today)
  if (!decided.ok) return fail(terminal, decided.problem)
  const mayAsk = terminal.interactive && !session.json
  const value = mayAsk
    ? await askMissing(session, model, decided.value, options.today)
    : decided.value
  const teller = decisionSentences(catalogue, model, language, value.asked.at)
  if (session.json) writeJson(terminal, dataOf(session, asked, value, teller))
  else terminal.out(whoText(session, asked, value, teller, options.explain ?? false))
  return isSettled(value.answer) ? EXIT.clear : EXIT.findings
}

/** Whether a case has its decider, or needs none. */
export const isSettled = ({ outcome }: Answer): boolean =>
  outcome === 'decided' || outcome === 'exempt'

function dataOf(
  { catalogue }: Session,
  { name, model }: AskedOrganization,
  { asked, answer }: DecidedCase,
  teller: DecisionTeller,
) {
  return {
    file: name,
    organization: { id: model.organization.id, name: model.organization.name },
    asked,
    answer,
    rulesLeftOut: matrixOf(catalogue, model).problems.length,
    sentences: {
      question: teller.question(asked),
      headline: teller.headline(answer),
      reasons: teller.reasons(answer),
      ask: teller.ask(answer) ?? null,
    },
  }
}

function whoText(
  session: Session,
  { model }: AskedOrganization,
  { asked, answer }: DecidedCase,
  teller: DecisionTeller,
  explain: boolean,
): string {
  const { terminal, catalogue } = session
  const { width } = terminal
  const style = styleFor(terminal)
  const words = authorityWords(session.language)
  const item = (text: string) => hanging('  · ', printable(text), width)
  const steps = teller.reasons(answer)
  // Where nobody can act, the way there is what one wants to know.
  const whole = explain || answer.outcome === 'unreachable'
  const told = steps.filter(({ code }) => whole || SHORT.has(code))
  const headline = hanging('', printable(teller.headline(answer)), width)
  const blocks = [
    `${style.soft(hanging('', printable(teller.question(asked)), width))}\n${style.strong(headline)}`,
  ]
  if (told.length > 0) {
    const title = whole ? [style.strong(words.why)] : []
    blocks.push([...title, ...told.map(({ text }) => item(text))].join('\n'))
  }
  const next = teller.ask(answer)
  if (next !== undefined) {
    blocks.push(hanging(`${words.nextQuestion}: `, printable(next), width))
  }
  const { problems } = matrixOf(catalogue, model)
  if (problems.length > 0) blocks.push(hanging('', words.leftOut(problems.length), width))
  if (told.length < steps.length) blocks.push(style.soft(words.explainMore))
  return `${blocks.join('\n\n')}\n`
}
