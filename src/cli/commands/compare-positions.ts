import { compareWithPositions } from '../../app/compare-with-positions.ts'
import type { PositionComparison } from '../../comparison/compare-positions.ts'
import type { Model } from '../../model/model.ts'
import { phrasesIn } from '../../text/phrases-in.ts'
import { pairSentence } from '../../text/position-comparison-sentences.ts'
import { type AskedPlace, openAsked } from '../asked-organization.ts'
import { hanging } from '../layout.ts'
import { positionComparisonWords } from '../position-comparison-words.ts'
import { cite, shortName } from '../reference.ts'
import { EXIT, fail, type Session, writeJson } from '../session.ts'
import { styleFor } from '../style.ts'
import type { EditDoors } from './edit.ts'

/** What `mandate compare --with` is asked. */
export type ComparePositionsOptions = AskedPlace & {
  /** Ids of positions, parted by commas. */
  readonly with: string
  readonly onlyDifferences?: boolean
}

/** `mandate compare <roles…> --with <positions>`: own positions beside roles, responsibility by responsibility. */
export async function runComparePositions(
  session: Session,
  doors: EditDoors,
  roles: readonly string[],
  { with: positions, onlyDifferences = false, ...place }: ComparePositionsOptions,
): Promise<number> {
  const { catalogue, terminal } = session
  const asked = await openAsked(session, doors, place)
  if (typeof asked === 'number') return asked
  const { model, name } = asked
  const compared = compareWithPositions(catalogue, model, {
    positions: wordsIn([positions]),
    of: wordsIn(roles),
    onlyDifferences,
  })
  if (!compared.ok) return fail(terminal, compared.problem)
  if (session.json) return writeJson(terminal, { file: name, ...compared.value })
  terminal.out(`${comparisonText(session, model, compared.value)}\n`)
  return EXIT.clear
}

const wordsIn = (texts: readonly string[]): readonly string[] =>
  texts
    .flatMap((text) => text.split(','))
    .map((word) => word.trim())
    .filter((word) => word !== '')

function comparisonText(session: Session, model: Model, comparison: PositionComparison): string {
  const { catalogue, language, terminal } = session
  const style = styleFor(terminal)
  const words = positionComparisonWords(language)
  const { verbs } = phrasesIn(language)
  const sentences = comparison.pairs.map((pair) =>
    hanging('', pairSentence(catalogue, model, pair, language), terminal.width),
  )
  const titleOf = (id: string) => model.tables.positions.get(id)?.title ?? id
  const nameOf = (id: string) =>
    catalogue.responsibilities.get(id)?.name[language] ??
    model.tables.responsibilities.get(id)?.name ??
    id
  const rows = comparison.rows.map((row) => {
    const own = comparison.positions.map((id, at) => {
      const parts = row.positions[at] ?? []
      const told = parts.map(({ verb, limited }) =>
        limited ? `${verbs[verb].name} ${words.limited}` : verbs[verb].name,
      )
      return hanging(`  ${titleOf(id)}: `, told.join(', ') || words.nothing, terminal.width)
    })
    const said = comparison.roles.map((role, at) => {
      const { parts = [], denials = [] } = row.roles[at] ?? {}
      const told = [
        ...parts.map(({ verb, claims }) => `${verbs[verb].name}${cite(claims)}`),
        ...(denials.length > 0 ? [`${words.denied}${cite(denials)}`] : []),
      ]
      const label = `  ${shortName(catalogue, role, language).toUpperCase()}: `
      return hanging(label, told.join(', ') || words.silent, terminal.width)
    })
    return [style.strong(nameOf(row.responsibility)), ...own, ...said].join('\n')
  })
  return [...sentences, ...rows].join('\n\n')
}
