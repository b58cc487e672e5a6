/** `/roles`. */
export const roles = {
  title: 'Seven leaders of technology',
  lead: 'What each is, in one sentence, and where it looks: into the company or out to its customers, to the day or to the years ahead.',
  compareAll: 'Compare all seven',
  mapTitle: 'Where they stand',
  neighbours: 'The people around them',
  neighboursLead:
    'The sources set the leaders beside these; what they say of them stands here too.',
  more: 'More ways in',
  disagreementsText: (count: number) =>
    `${count} places where the sources disagree, fall silent or are damaged`,
  dimensionsText: (count: number) => `${count} respects in which the roles are compared`,
  sourcesText: (count: number) => `${count} articles, with what each is good for`,
  responsibilitiesText: (count: number) => `${count} things somebody can answer for`,
  decisionsText: (count: number) => `${count} kinds of decision`,
  claims: (count: number) => `${count} ${count === 1 ? 'claim' : 'claims'}`,
}

/** `/roles/:role`. */
export const role = {
  compareWith: 'Compare with',
  career: 'How does one become one?',
  noDefinition: 'No source defines it in a sentence.',
  map: 'Where it stands',
  dimensions: 'What the sources say',
  disputed: 'What is disputed',
  nothingDisputed: 'No disagreement touches this role.',
  responsibilities: 'What it answers for',
  decisions: 'What it decides',
  artefacts: 'What it owns or produces',
  metrics: 'What it is measured by',
  pay: 'Pay',
  payLine: (amount: string, statistic: string, region: string, date: string) =>
    `${amount} a year: ${statistic}, ${region}, ${date}`,
  payOrigin: (origin: string) => `figure from ${origin}`,
  unsaid: 'What the sources leave unsaid',
  titles: 'Titles',
  titleKind: {
    name: 'its own name',
    synonym: 'the same in other words',
    reading: 'one possible reading',
    near: 'often mistaken for it',
    'false-friend': 'a false friend',
  },
  also: 'also:',
  rank: 'Above, below, beside',
  none: 'The sources are silent.',
  unknownTitle: (name: string) => `There is no role “${name}”`,
  unknownHint: 'Nearest to it:',
}

/** `/dimensions`, `/dimensions/:dimension`. */
export const dimension = {
  title: 'Dimensions',
  lead: 'The respects in which the roles are compared, each as a question.',
  unknown: (name: string) => `There is no dimension “${name}”`,
}

/** `/disagreements`, `/disagreements/:id`. */
export const disagreement = {
  title: 'Where the sources disagree',
  lead: 'Nothing is smoothed over. Both sides stand here, with the place and the strength of each.',
  severityHeading: {
    high: 'Weighty: an answer depends on it',
    medium: 'Middling: it shifts an answer',
    low: 'Slight: good to know',
  },
  scope: { intra: 'within one source', inter: 'between sources' },
  why: 'Why this is one',
  claims: 'What is said',
  noClaims: 'No single claim carries it; it lies in the sources as a whole.',
  concerns: 'Roles concerned',
  sources: 'Sources',
  unknown: (name: string) => `There is no disagreement “${name}”`,
}

/** Responsibilities, decisions, artefacts, sources. */
export const thing = {
  responsibilitiesTitle: 'What somebody can answer for',
  responsibilitiesLead:
    'Worked out of the claims, area by area. Each entry says who does what about it.',
  decisionsTitle: 'What is decided',
  decisionsLead: 'Kinds of decision by domain, with the roles that the sources give a say.',
  who: 'Who does what',
  nobody: 'None of these roles is credited with it.',
  contested: 'Several roles are credited with the same part; the sources settle it nowhere.',
  claims: 'What it rests on',
  decisions: 'Decisions that belong to it',
  artefacts: 'Owned or produced in it',
  belongsTo: 'Belongs to',
  below: 'Kinds below it',
  above: 'Part of',
  area: 'Area',
  domain: 'Domain',
  noClaims: 'No claim speaks of it directly.',
  unknownResponsibility: (name: string) => `There is no responsibility “${name}”`,
  unknownDecision: (name: string) => `There is no kind of decision “${name}”`,
  whyTitle: 'What it is good for',
  whyLead: 'Why it pays to tell the roles apart, and to let them work together.',
  sourcesTitle: 'The five sources',
  sourcesLead: 'Two of them copy a common ancestor: their agreement counts once.',
  compares: 'Speaks of',
  language: 'Language',
  languages: { en: 'English', de: 'German' },
  kind: 'Kind of text',
  witness: 'Independent witness',
  origin: 'Names as its own origin',
  caveats: 'To be read with care',
  claimsHere: 'What it says',
  claimsBy: (count: number, source: string) =>
    `${count} claims by source ${source}, listed under the roles they speak of:`,
  disputesHere: 'Disagreements it takes part in',
  unknownSource: (name: string) => `There is no source “${name}”`,
}

/** `/settings`. */
export const settings = {
  title: 'Settings',
  language: 'Language',
  theme: 'Colours',
  themes: { system: 'as the device', light: 'light', dark: 'dark' },
  data: 'About the data',
  version: 'Version of the catalogue',
  counts: 'It holds',
  countLine: (n: {
    sources: number
    roles: number
    claims: number
    disagreements: number
    responsibilities: number
    decisions: number
    artefacts: number
  }) =>
    `${n.sources} sources, ${n.roles} roles, ${n.claims} claims, ${n.disagreements} disagreements, ${n.responsibilities} responsibilities, ${n.decisions} kinds of decision, ${n.artefacts} artefacts`,
  folder: 'Data folder',
  program: 'Version of Mandate',
  export: 'The whole catalogue as JSON',
  api: 'Description of the programming interface (OpenAPI)',
  takeAway: 'Take it with you',
  privacy:
    'The page speaks to this server alone; nothing is loaded from elsewhere. Language and colours are kept in this browser.',
}
