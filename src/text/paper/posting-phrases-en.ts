import type { PostingPhrases } from './posting-phrases.ts'

/** The English words of a posting. */
export const postingEn: PostingPhrases = {
  subtitle: (organization, place) =>
    place === undefined ? organization : `${organization} · ${place}`,
  title: (title) => title,
  note: (day) =>
    `As of ${day}. Lines without a number come from the organisation’s own document; numbers lead to the sources at the end.`,
  sections: (organization) => ({
    organization: `About ${organization}`,
    position: 'The position',
    place: 'Place in the organisation',
    duties: 'Responsibilities',
    decisions: 'What this position decides',
    requirements: 'Requirements',
    terms: 'Terms',
    notes: 'Before publishing',
  }),
  industry: (industry) => `Industry: ${industry}`,
  headcount: (count) => `${count} people work there`,
  leads: 'Leads',
  withinLimits: 'Within limits that the organisation sets',
  limits: 'The limits (internal: left out when it is published)',
  worksWith: 'Works closely with',
  demands: {
    education: 'Education',
    experience: 'Experience',
    skill: 'Skills',
    evidence: 'Evidence to bring',
  },
  employment: {
    'full-time': 'Full time',
    'part-time': 'Part time',
    contractor: 'As a contractor',
    temporary: 'For a limited time',
    intern: 'Internship',
  },
  terms: {
    place: 'Place of work',
    remote: 'Remote, from',
    start: 'Start',
    employment: 'Employment',
    closing: 'Apply until',
    contact: 'Contact',
    url: 'Apply at',
  },
  openLead: 'Nobody has said yet, so the posting does not promise it',
  gaps: {
    pay: 'Pay: the posting names none.',
    place: 'Place of work.',
    start: 'When it starts.',
    employment: 'Full time or part time, and for how long.',
    closing: 'Until when one may apply.',
    contact: 'Where and with whom to apply.',
    purpose:
      'What the position is there for, in the organisation’s own words: until then the sources speak of its role.',
    duties: 'Duties: none are assigned to the position.',
    unconfirmed:
      'Some duties are only proposed from the sources, read or imported. Confirm or remove them before anybody applies for them.',
    contested: 'For some duties another position answers or decides too. Settle that first.',
    'not-vacant': 'The position is held by somebody at present.',
    role: 'None of the seven leadership roles is behind the position: there are no requirements from the catalogue.',
  },
  silent: (kind, role) => `${kind}: the sources demand nothing of a ${role}.`,
  unsettled: 'Where the sources disagree or are silent',
  disagreeOn: (topics) => `the sources disagree: ${topics}`,
  pay: 'Pay facts of the sources, no offer',
  payFigure: (role, amount, statistic, region, month) =>
    `${role}: ${amount}, ${statistic}, ${region}, ${month}`,
  payLimits: {
    'one-region': 'one region only',
    'base-only': 'base salary only',
    'no-origin': 'the source names no origin',
    'one-source': 'one source only',
    dated: 'of that month, not of today',
  },
  paySilent: (role) => `${role}: the sources name no figure.`,
}
