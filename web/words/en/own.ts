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
  title: (organization: string) => `Start from ${organization}: what is missing there`,
  unwritten: 'Nobody’s part in anything is written down, so nothing can be said to be missing.',
  toMatrix: 'Write it down in the matrix',
  noGaps: 'Somebody answers for everything that the sources give to a leader of technology.',
  gaps: (count: string) =>
    `Nobody answers for ${count} responsibilities that the sources give to a leader of technology.`,
  measure: 'The articles know nothing of this organisation: not each of them need be a fault.',
  sparse: (owned: string) =>
    `Somebody answers for ${owned}. Where so little is written down, most of what is missing is probably only not written down.`,
  insteadLead: 'Nobody new: the sources credit these with part of it too.',
  instead: (count: string) => `${count} of them`,
  insteadLeft: (count: string) =>
    `For ${count} of them no seat here has a role that the sources name.`,
  noInstead: 'The sources credit no other role that has a seat here with any of it.',
  wouldTake: (count: string) => `would take ${count} of them`,
  advice: {
    assign: 'There is a seat for it: assigning them is enough, nobody new is needed.',
    'write-down':
      'There is a seat for it. It may well do much of this already: write that down first, then see what is left.',
    relieve: 'There is a seat for it, but it would carry more than it can: relieve it first.',
    fill: 'There is a seat for it, but nobody sits there: fill it.',
    'new-seat': 'No seat is aligned with this role.',
  },
  loads: (load: string, after: string) => `answers for ${load} now, ${after} with them`,
  tooMuch: '(too much, by the measure of the others)',
  vacant: 'vacant',
  which: 'Which ones, and by which claims',
  more: (count: string) => `and ${count} more`,
  overloaded: 'Carries far more than others (at least 8, three times the median; our setting):',
  load: (count: string) => `${count} responsibilities`,
  answers: (count: string) =>
    count === '1'
      ? 'The document answers one of the questions by itself.'
      : `The document answers ${count} of the questions by itself.`,
  useThem: 'Begin with these answers',
}
