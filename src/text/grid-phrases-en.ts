import type { GridPhrases } from './grid-phrases.ts'

/** The English words of the governance grid. */
export const gridEn: GridPhrases = {
  archetype: {
    'business-monarchy': {
      name: 'Business monarchy',
      claim: 'The top management of the business has the say, IT at most as one voice among them.',
    },
    'it-monarchy': { name: 'IT monarchy', claim: 'Leaders of IT have the say among themselves.' },
    feudal: { name: 'Feudal', claim: 'Each business unit has the say for itself.' },
    federal: {
      name: 'Federal',
      claim: 'The top management and the business units have the say together, with or without IT.',
    },
    'it-duopoly': {
      name: 'IT duopoly',
      claim: 'IT and one side of the business have the say together.',
    },
    anarchy: { name: 'Anarchy', claim: 'Single people or small groups each have the say.' },
  },
  mark: (archetype, seats) => `${archetype}: ${seats.plain}.`,
  nobody: 'No rule names anybody.',
}
