import { showRemit } from '../../app/decisions/show-remit.ts'
import { decisionSentences } from '../../text/decision-sentences.ts'
import { type AskedPlace, openAsked } from '../asked-organization.ts'
import { EXIT, fail, type Session, writeJson } from '../session.ts'
import { toldText } from '../told-text.ts'
import type { EditDoors } from './edit.ts'

/** `mandate may SEAT`: what a position, or a person through positions, may decide on a day. */
export async function runMay(
  session: Session,
  doors: EditDoors,
  { seat, at, ...place }: AskedPlace & { readonly seat: string; readonly at: string },
): Promise<number> {
  const { catalogue, terminal, language } = session
  const asked = await openAsked(session, doors, place)
  if (typeof asked === 'number') return asked
  const { model, name } = asked
  const shown = showRemit(catalogue, model, { seat, at })
  if (!shown.ok) return fail(terminal, shown.problem)
  const teller = decisionSentences(catalogue, model, language, at)
  const told = shown.value.seats.map((one) => teller.mayDecide(one.position, one))
  if (session.json) return writeJson(terminal, { file: name, ...shown.value, sentences: told })
  terminal.out(`${told.map((one) => toldText(session, one)).join('\n\n')}\n`)
  return EXIT.clear
}
