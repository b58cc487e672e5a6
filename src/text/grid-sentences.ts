import type { DecisionNames } from './decision-names.ts'
import { gridDe } from './grid-phrases-de.ts'
import { gridEn } from './grid-phrases-en.ts'
import type { ProofTeller } from './proof-sentences.ts'

/** Tells the governance grid. */
export function gridSentences(
  names: DecisionNames,
): Pick<ProofTeller, 'gridRow' | 'archetype' | 'gridMark'> {
  const { words, seats, language } = names
  const say = language === 'de' ? gridDe : gridEn
  const gridMark: ProofTeller['gridMark'] = ({ archetype, seats: list }) =>
    archetype === undefined
      ? say.nobody
      : say.mark(
          say.archetype[archetype].name,
          say.archetype[archetype].claim,
          words.all(list.map(({ seat }) => seats.seat(seat))),
        )
  return {
    gridMark,
    archetype: (archetype) => say.archetype[archetype],
    gridRow: ({ domain, decision, input }) => {
      const observed = say.observed[domain]
      return {
        domain: names.domainName(domain),
        decision: gridMark(decision),
        input: gridMark(input),
        ...(observed !== undefined && { observed }),
      }
    },
  }
}
