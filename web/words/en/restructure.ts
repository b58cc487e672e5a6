/** Moving, adding, splitting and eliminating seats; what the changes did to the findings. */
export const restructure = {
  title: 'Change the structure',
  move: 'Move…',
  addBelow: 'Add a seat below…',
  split: 'Split it…',
  unit: 'Unit…',
  eliminate: 'Eliminate',
  reinstate: 'Bring it back',
  newTitle: 'Title of the new seat',
  add: 'Add it',
  addHint: 'It reports here, is in the same unit, and is vacant until it is filled.',
  splitHint:
    'The new seat stands beside this one, with the same superior, and is vacant. Choose what it takes over; delegations and deputies stay where they are.',
  splitDo: 'Split it off',
  takesAll: 'all of them',
  shares: {
    duties: {
      title: 'Duties it takes over',
      count: (count: number) => (count === 1 ? '1 duty' : `${count} duties`),
    },
    things: {
      title: 'Owned things it takes over',
      count: (count: number) => (count === 1 ? '1 owned thing' : `${count} owned things`),
    },
    reports: {
      title: 'Seats that report to it',
      count: (count: number) => (count === 1 ? '1 seat' : `${count} seats`),
    },
    rules: {
      title: 'Rules that name it instead',
      count: (count: number) => (count === 1 ? '1 rule' : `${count} rules`),
    },
  },
  moves: (parts: readonly string[]) => `Moves: ${parts.join(', ')}.`,
  movesNothing: 'Nothing moves yet.',
  nothingToShare:
    'Nothing is written down that this seat has to do, nobody reports to it, no rule names it; there is nothing to share out.',
  toUnit: 'This seat is in',
  noUnit: 'no unit',
  withBelow: (count: string) => `with the ${count} below it that are in the same unit`,
  wholeUnit: (name: string) => `The whole unit “${name}” lies in`,
  unitIn: 'Lies in',
  atTop: 'nothing: it stands at the top',
  moveSeats: 'Put it there',
  moveUnit: 'Move the unit',
  eliminateText: (below: string) =>
    `The seat stays in the record as eliminated. Whoever holds it leaves it; ${below}. What it answers for is nobody’s until it is given to others.`,
  eliminateNobody: 'nobody reports to it',
  reportsMove: (count: number) =>
    count === 1
      ? 'the one who reports to it goes up to its superior'
      : `the ${count} who report to it go up to its superior`,
  eliminateDo: 'Yes, eliminate it',
  added: (title: string, superior: string) => `“${title}” is added below “${superior}”`,
  splitOff: (from: string, title: string) => `“${title}” is split off from “${from}”`,
  eliminated: (title: string) => `“${title}” is eliminated`,
  reinstated: (title: string) => `“${title}” is back`,
  intoUnit: (title: string, unit: string) => `“${title}” is in “${unit}” now`,
  outOfUnit: (title: string) => `“${title}” is in no unit any more`,
  unitMoved: (unit: string, around: string) => `The unit “${unit}” lies in “${around}” now`,
  unitToTop: (unit: string) => `The unit “${unit}” stands at the top`,
  would: (superior: string) => `would report to ${superior}`,
  refusal: {
    self: 'a seat cannot report to itself',
    below: 'stands below it: no circles',
    already: 'reports there already',
    gone: 'is no longer there',
    nowhere: 'drop it onto its new superior',
  },
  taken: (title: string) =>
    `“${title}” is taken up. Go to its new superior and press Enter; Escape lets go.`,
  over: (title: string, what: string) => `“${title}”: ${what}`,
  letGo: (title: string) => `“${title}” stays where it is.`,
  refusedMove: (title: string, why: string) => `“${title}” stays where it is: ${why}.`,
  hint: 'Drag a seat onto another to move it there, the picture beside them; wheel or pinch zooms.',
  hintTouch:
    'Rest a finger on a seat, then drag it onto another to move it there; drag moves the picture, two fingers zoom.',
  help: 'Control X takes the seat in focus up to be moved: go to its new superior, Enter puts it there, Escape lets go.',
  gone: (count: number) => `${count} ${count === 1 ? 'finding' : 'findings'} gone`,
  fresh: (count: number, alone: boolean) =>
    `${count} new${alone ? ` ${count === 1 ? 'finding' : 'findings'}` : ''}`,
  unchanged: 'The findings stay the same.',
}
