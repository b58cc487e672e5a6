import type { GridPhrases } from './grid-phrases.ts'

/** The English words of the governance grid. */
export const gridEn: GridPhrases = {
  archetype: {
    'business-monarchy': {
      name: 'Business monarchy',
      claim: 'The top management of the business has the say, with IT at most as one voice in it.',
    },
    'it-monarchy': {
      name: 'IT monarchy',
      claim: 'The leaders of IT have the say among themselves.',
    },
    feudal: { name: 'Feudal', claim: 'Each business unit has the say for itself.' },
    federal: {
      name: 'Federal',
      claim: 'The top management and the business units have the say together, with or without IT.',
    },
    'it-duopoly': {
      name: 'IT duopoly',
      claim: 'Leaders of IT and one side of the business have the say together.',
    },
    anarchy: { name: 'Anarchy', claim: 'Single people or small groups each have the say.' },
  },
  mark: (archetype, claim, seats) =>
    `${archetype}: ${claim.charAt(0).toLowerCase()}${claim.slice(1, -1)}, here ${seats.plain}.`,
  observed: {
    architecture:
      'In more than seven of ten enterprises studied, an IT monarchy decides this (Weill and Ross, 2005).',
    investment:
      'Among the enterprises studied, business monarchy, federal and IT duopoly are about equally frequent here (Weill and Ross, 2005).',
  },
  nobody: 'No rule names anybody.',
}
