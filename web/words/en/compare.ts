/** `/compare`. */
export const compare = {
  title: 'Compare roles',
  lead: 'What five sources say of each, side by side.',
  pick: 'Roles to compare (two to seven)',
  leaders: 'Leaders',
  neighbours: 'Around them',
  onlyDifferences: 'Only where they differ',
  disputes: (count: number) => `${count} ${count === 1 ? 'dispute' : 'disputes'} between them`,
  noDisputes: 'no dispute between them',
  dimension: 'Dimension',
  tooFew: 'Choose at least two roles: the boxes above do it.',
  tooMany: (count: number) =>
    `${count} roles are too many to read side by side. Seven at most: take some away above.`,
  unknown: (name: string) => `“${name}” is no role of the catalogue.`,
  nearest: 'Did you mean',
  nothingDiffers: 'The sources tell these roles apart in no dimension.',
  silentMeans: 'no claim of any source speaks of this role in this respect.',
  whereTheyStand: 'Where they stand',
}

/** The positioning map. */
export const map = {
  inward: 'inward',
  outward: 'outward',
  operational: 'operational',
  strategic: 'strategic',
  caption:
    'A dot is the middle of a role’s claims; its cloud reaches from one independent witness to the other.',
  others: 'Grey: the other leaders.',
  picture: (names: string) =>
    `Map from inward to outward and from operational to strategic: ${names}`,
  asTable: 'As a table',
  role: 'Role',
  orientation: 'Inward (−1) to outward (+1)',
  horizon: 'Operational (−1) to strategic (+1)',
  spread: (low: string, high: string) => `from ${low} to ${high}`,
  witnesses: (count: number) => `${count} ${count === 1 ? 'witness' : 'witnesses'}`,
  unplaced: (names: string) => `Not on the map, because no source speaks to both axes: ${names}.`,
}

/** "Who is higher?" */
export const rank = {
  title: 'Who is higher?',
  pair: 'Which two',
  first: 'First role',
  second: 'Second role',
  headcount: 'People in the organisation',
  headcountHint: 'e.g. 300',
  headcountWrong: 'A whole number of people, please: 1 to 10,000,000.',
  company: 'Technology is',
  companies: { '': 'not said', technology: 'the product', other: 'a means to another business' },
  reasons: 'Because',
  reporting: 'Who reports to whom',
  against: (name: string) => `against ${name}`,
}

/** The ask box and its answers. */
export const ask = {
  title: 'Ask',
  label: 'Ask in plain words',
  placeholder: 'Who negotiates our vendor contracts?',
  button: 'Ask',
  link: 'Link to this answer',
  tooLong: (limit: number) => `That is longer than ${limit} characters. A single question, please.`,
  more: 'More about it',
}
