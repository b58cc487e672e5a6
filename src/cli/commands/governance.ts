import { showGovernance } from '../../app/decisions/show-governance.ts'
import { proofSentences } from '../../text/proof-sentences.ts'
import { type AskedPlace, openAsked } from '../asked-organization.ts'
import { authorityWords } from '../authority-words.ts'
import { hanging } from '../layout.ts'
import { EXIT, type Session, writeJson } from '../session.ts'
import { printable } from '../source-excerpt.ts'
import { styleFor } from '../style.ts'
import type { EditDoors } from './edit.ts'

/** `mandate governance`: who decides and who gives input in the five domains of governance. */
export async function runGovernance(
  session: Session,
  doors: EditDoors,
  place: AskedPlace,
): Promise<number> {
  const { catalogue, terminal, language } = session
  const asked = await openAsked(session, doors, place)
  if (typeof asked === 'number') return asked
  const { model, name } = asked
  const grid = showGovernance(catalogue, model)
  const teller = proofSentences(catalogue, model, language)
  const told = grid.map((row) => teller.gridRow(row))
  if (session.json) {
    const rows = grid.map((row, at) => ({ ...row, sentences: told[at] }))
    return writeJson(terminal, { file: name, grid: rows })
  }
  const words = authorityWords(language)
  const style = styleFor(terminal)
  const line = (label: string, text: string) =>
    hanging(`  ${label}: `, printable(text), terminal.width)
  const blocks = told.map(({ domain, decision, input }) =>
    [style.strong(domain), line(words.decision, decision), line(words.input, input)].join('\n'),
  )
  terminal.out(`${blocks.join('\n\n')}\n`)
  return EXIT.clear
}
