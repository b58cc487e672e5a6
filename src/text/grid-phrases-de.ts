import type { GridPhrases } from './grid-phrases.ts'

/** The German words of the governance grid. */
export const gridDe: GridPhrases = {
  archetype: {
    'business-monarchy': {
      name: 'Geschäftsmonarchie',
      claim: 'Die Geschäftsleitung bestimmt; die IT ist höchstens eine Stimme unter ihnen.',
    },
    'it-monarchy': { name: 'IT-Monarchie', claim: 'Die Leitung der IT bestimmt unter sich.' },
    feudal: { name: 'Feudal', claim: 'Jeder Geschäftsbereich bestimmt für sich.' },
    federal: {
      name: 'Föderal',
      claim: 'Geschäftsleitung und Geschäftsbereiche bestimmen gemeinsam, mit oder ohne IT.',
    },
    'it-duopoly': {
      name: 'IT-Duopol',
      claim: 'Die IT und eine Seite des Geschäfts bestimmen gemeinsam.',
    },
    anarchy: { name: 'Anarchie', claim: 'Einzelne oder kleine Gruppen bestimmen je für sich.' },
  },
  mark: (archetype, seats) => `${archetype}: ${seats.plain}.`,
  nobody: 'Keine Regel benennt jemanden.',
}
