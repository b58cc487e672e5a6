import { listPossibleDeciders } from '../../app/decisions/list-possible-deciders.ts'
import { decisionSentences } from '../../text/decision-sentences.ts'
import { type AskedPlace, openAsked } from '../asked-organization.ts'
import { EXIT, fail, type Session, writeJson } from '../session.ts'
import { toldText } from '../told-text.ts'
import type { EditDoors } from './edit.ts'

/** `mandate could KIND`: who could ever decide a kind of decision. Gives 1 where nobody could. */
export async function runCould(
  session: Session,
  doors: EditDoors,
  { kind, ...place }: AskedPlace & { readonly kind: string },
): Promise<number> {
  const { catalogue, terminal, language } = session
  const asked = await openAsked(session, doors, place)
  if (typeof asked === 'number') return asked
  const { model, name } = asked
  const listed = listPossibleDeciders(catalogue, model, kind)
  if (!listed.ok) return fail(terminal, listed.problem)
  const { possible } = listed.value
  const told = decisionSentences(catalogue, model, language).whoCould(listed.value.kind, possible)
  if (session.json) writeJson(terminal, { file: name, ...listed.value, sentences: told })
  else terminal.out(`${toldText(session, told)}\n`)
  return possible.length > 0 ? EXIT.clear : EXIT.findings
}
