import type { GridPhrases } from './grid-phrases.ts'

/** The German words of the governance grid. */
export const gridDe: GridPhrases = {
  archetype: {
    'business-monarchy': {
      name: 'Geschäftsmonarchie',
      claim: 'Die Geschäftsleitung bestimmt, mit der IT höchstens als einer Stimme darin.',
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
  mark: (archetype, claim, seats) => `${archetype}: ${claim.slice(0, -1)}, hier ${seats.plain}.`,
  observed: {
    architecture:
      'In mehr als sieben von zehn untersuchten Unternehmen entscheidet hierüber eine IT-Monarchie (Weill und Ross, 2005).',
    investment:
      'In den untersuchten Unternehmen sind hier Geschäftsmonarchie, föderale Form und IT-Duopol etwa gleich häufig (Weill und Ross, 2005).',
  },
  nobody: 'Keine Regel benennt jemanden.',
}
