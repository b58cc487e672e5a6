/** Charters and postings of positions. */
export const paper = {
  charter: 'Role charter',
  posting: 'Job posting',
  handOut: 'To hand out',
  toPosition: 'To the position',
  download: 'Take it along:',
  formats: {
    html: 'Page',
    docx: 'Word',
    markdown: 'Markdown',
    jsonld: 'For job boards (JSON-LD)',
  },
  terms: 'What only you know',
  termsLead:
    'None of it is made up: what stays empty is not in the posting and is named as open. Nothing of it is kept.',
  fields: {
    town: 'Town',
    postalCode: 'Postal code',
    street: 'Street',
    region: 'State or region',
    country: 'Country (two letters)',
    remote: 'Wholly remote, from (two letters)',
    datePosted: 'Published on',
    applyUntil: 'Apply until',
    start: 'Start',
    contact: 'Contact',
    url: 'Address to apply at',
  },
  employment: 'Employment',
  employments: {
    '': 'as the document says',
    'full-time': 'Full time',
    'part-time': 'Part time',
    contractor: 'Contractor',
    temporary: 'For a limited time',
    intern: 'Internship',
  },
  malformed: {
    country: 'Two letters, such as DE.',
    remote: 'Two letters, such as DE.',
    url: 'Begins with https:// or http://.',
  },
  publish: 'As published: without sources, remarks and what is internal',
  pay: 'With pay facts of the sources, among the internal notes; no offer',
  missing: {
    datePosted: 'Job boards demand the day of publishing.',
    jobLocation: 'Job boards demand a place, or that the work is wholly remote.',
  },
}

/** A role that is needed becomes a position. */
export const makeItSo = {
  title: 'Make it so',
  lead: (organization: string) =>
    `How a role would become a position of ${organization}. Nothing is written until you say so.`,
  role: 'Role',
  seatTitle: 'Title',
  superior: 'Reports to',
  gone: (count: string) => `Findings it would clear: ${count}`,
  fresh: (count: string) => `Findings it would bring: ${count}`,
  tooLarge:
    'The organisation is too large to be diagnosed here; the API and the command line tell what it does to findings.',
  all: 'All parts',
  moves: 'Parts others have: ticked ones are taken from them',
  reports: 'Positions that could report to it',
  charter: 'Its charter',
  posting: 'Its posting',
  make: 'Make it so',
  save: 'Keep as a scenario (file)',
  message: (title: string) => `Make ${title} a position`,
  made: 'Recorded as one change; it can be taken back.',
  toPosition: 'To the position',
  toHistory: 'To the history',
  stale: 'Somebody else was faster. Look at it as it is now, then try again.',
  refused: (reason: string) => `Not recorded: ${reason}`,
}
