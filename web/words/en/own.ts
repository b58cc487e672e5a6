import { ownNeedPhrases } from '../../../src/text/own-need-phrases.ts'
/** Own positions on `/compare`. */
export const ownPositions = {
  title: (organization: string) => `Positions of ${organization} beside these roles`,
  lead: 'What is assigned to a seat against what the sources say of the roles, responsibility by responsibility. Silence of the sources is not a “no”.',
  add: 'Add a position',
  remove: (title: string) => `Take away ${title}`,
  unknown: (id: string) => `“${id}” is no position here`,
  unknownLeft: 'A position of the address is not there; take it away to compare the others.',
  tooMany: 'Eight columns at most: take some away.',
  table: 'Responsibilities by positions and roles',
  responsibility: 'Responsibility',
  whole: (count: string) => `Also the ${count} that only the sources speak of`,
  nothingHeld: 'Nothing is assigned to these positions yet.',
  nothing: 'nothing assigned',
  limited: '(for a part)',
  agreements: {
    same: 'as the sources say',
    'other-verb': 'in another way',
    'position-only': 'beyond what they say',
    'role-only': 'the sources give it to the role',
  },
}

/** The own organisation on `/need`. */
export const ownNeed = {
  ...ownNeedPhrases.en,
  title: (organization: string) => `Start from ${organization}: what is missing there`,
  toMatrix: 'Write it down in the matrix',
  which: 'Which ones, and by which claims',
  useThem: 'Begin with these answers',
}
