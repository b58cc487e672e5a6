import type { Degree, HigherWhen, Phrases, RankHeadline, RoleNoun } from './phrases.ts'

const numbers = new Intl.NumberFormat('en')
const list = new Intl.ListFormat('en', { type: 'conjunction' })

const noun = (bare: string, article: string): RoleNoun => ({
  bare,
  subject: `${article} ${bare}`,
  object: `${article} ${bare}`,
  accusative: `${article} ${bare}`,
})

const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

const counted = (count: number) => COUNTS[count] ?? numbers.format(count)

const place = (headcount: number | null) =>
  headcount === null ? 'Here' : `With ${numbers.format(headcount)} people`

const where: Readonly<Record<HigherWhen, string>> = {
  small: 'in a smaller organisation',
  large: 'in a larger organisation',
  'critical-part': 'where the post answers for a more critical part of operations',
  'broader-functions': 'where the post spans several functions, technology among them',
}

const splitNote = (split: boolean) => (split ? ' (the sources are split)' : '')

const sided = (degree: Degree, low: string, middle: string, high: string, split: string) => {
  const word = degree === 0 ? middle : degree < 0 ? low : high
  return (Math.abs(degree) === 1 ? `rather ${word}` : word) + split
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function relates({ of, against, relation }: RankHeadline, adverb: string): string {
  switch (relation) {
    case 'above':
      return `${of.subject} ${adverb}stands above ${against.object}`
    case 'below':
      return `${of.subject} ${adverb}stands below ${against.object}`
    case 'peers':
      return `${of.subject} and ${against.subject} ${adverb}stand on one level`
    case 'depends':
      return `it depends whether ${of.subject} or ${against.subject} stands higher`
    case 'unsaid':
      return `the sources do not say whether ${of.subject} stands above ${against.object}`
  }
}

/** The English phrases. */
export const en: Phrases = {
  roles: {
    cto: noun('CTO', 'a'),
    cio: noun('CIO', 'a'),
    'it-director': noun('IT Director', 'an'),
    'it-manager': noun('IT Manager', 'an'),
    'head-of-it': noun('Head of IT', 'a'),
    ctd: noun('CTD', 'a'),
    'vp-engineering': noun('VP of Engineering', 'a'),
    director: noun('Director', 'a'),
    ceo: noun('CEO', 'the'),
    coo: noun('COO', 'the'),
    cfo: noun('CFO', 'the'),
    board: noun('board', 'the'),
    org: noun('organisation', 'the'),
  },
  verbs: {
    decides: { name: 'decides', meaning: 'makes the choice' },
    'answers-for': { name: 'answers for', meaning: 'is accountable for the outcome' },
    'must-agree': { name: 'must agree', meaning: 'can hold it up by not consenting' },
    recommends: { name: 'recommends', meaning: 'drives the decision without making it' },
    'gives-input': { name: 'gives input', meaning: 'is heard before it is decided' },
    'carries-out': { name: 'carries out', meaning: 'does the work' },
    supports: { name: 'supports', meaning: 'helps those who do the work' },
    'is-told': { name: 'is told', meaning: 'learns of it and has no say in it' },
  },
  comparison: {
    agreement: {
      silent: 'the sources are silent',
      single: 'one independent source',
      agree: 'the sources agree',
      dispute: 'the sources disagree',
    },
    strength: { always: 'always', typical: 'normally', may: 'may', example: 'for example' },
    manner: {
      plain: 'plain statement',
      viewpoint: 'viewpoint',
      garbled: 'damaged passage',
      shifted: 'heading over a foreign text',
    },
    disagreementKind: {
      contradiction: 'contradiction',
      tension: 'tension',
      'shared-duty': 'duty credited to several',
      viewpoint: 'viewpoint',
      gap: 'gap',
      garble: 'damaged passage',
      provenance: 'common origin',
      'shifted-heading': 'heading over a foreign text',
    },
    severity: { high: 'severe', medium: 'notable', low: 'slight' },
    silent: 'the sources are silent',
    viewOf: (viewer) => `as ${viewer.subject} sees it`,
    sharedWith: (roles) => `also said of ${list.format(roles.map(({ bare }) => bare))}`,
    witnesses: (count) =>
      count === 1 ? 'one independent source' : `${counted(count)} independent sources`,
    disputes: (count) => (count === 1 ? 'one dispute' : `${numbers.format(count)} disputes`),
    onlyDifferences: 'only where they differ',
  },
  rank: {
    stated: (headline) =>
      `${capitalised(relates(headline, headline.relation === 'unsaid' ? '' : 'normally '))}.`,
    derived: (headline) =>
      `No source ranks these two; from what is said of others it follows that ${relates(headline, 'normally ')}.`,
    support: (witnesses) =>
      witnesses === 1
        ? 'One independent source says so.'
        : `${capitalised(counted(witnesses))} independent sources say so.`,
    here: (headline, headcount) => `${place(headcount)}, ${relates(headline, '')}.`,
    openHere: (higher, headcount) =>
      `${place(headcount)} it depends: one source lets ${higher.subject} stand higher.`,
    between: (headcount) =>
      `The sources tell smaller from larger organisations; ${numbers.format(headcount)} people are between the two.`,
    mayStandHigher: (role, when) => `${capitalised(role.subject)} may stand higher ${where[when]}.`,
    dependsOn: {
      'own-company': 'It depends on the two posts in the company at hand.',
      'size-structure-industry': 'It depends on size, structure and industry.',
    },
    disagreement: 'The sources contradict each other about this.',
    lead: {
      default: 'As a rule',
      exception: 'Exception',
      condition: 'It depends',
      reporting: 'Reporting line',
      'both-report-to': 'Same superior',
      question: 'Raised and left open',
      nearest: 'What comes nearest',
    },
    followsFrom: 'It follows from this',
    saidOfKind: (kind) => `said of ${kind.object} in general`,
    applies: { yes: 'applies here', no: 'does not apply here' },
    relation: {
      above: 'higher',
      below: 'lower',
      peers: 'on one level',
      depends: 'it depends',
      unsaid: 'unsaid',
    },
    certainty: { high: 'fairly sure', medium: 'rather sure', low: 'unsure', none: 'no telling' },
    ask: {
      headcount: 'How many people does the organisation have?',
      company: 'Is technology the product, or does it serve another business?',
    },
    superior: {
      'executive-team': 'the executive team',
      'senior-executive': 'a senior executive',
      'senior-operations-executive': 'a senior executive in charge of operations',
    },
  },
  positioning: {
    axis: { orientation: 'inward or outward', horizon: 'operational or strategic' },
    pole: {
      inward: 'inward',
      outward: 'outward',
      operational: 'operational',
      strategic: 'strategic',
    },
    place: {
      orientation: (degree, split) =>
        sided(degree, 'inward', 'between inward and outward', 'outward', splitNote(split)),
      horizon: (degree, split) =>
        sided(
          degree,
          'operational',
          'between daily work and strategy',
          'strategic',
          splitNote(split),
        ),
    },
    sentence: (role, places) => `${role.bare}: ${places.join(', ')}.`,
    silent: (role) => `The sources do not say where ${role.subject} looks or how far ahead.`,
    method:
      'A point is the mean of the independent sources, computed from the claims; its cloud reaches from the lowest source to the highest.',
  },
}
