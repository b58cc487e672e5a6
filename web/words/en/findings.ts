/** `/findings`. */
export const findings = {
  title: 'Findings',
  lead: 'What diagnosis found in this organisation: what it is, why it matters, what to do, and what that rests on.',
  none: 'Nothing found',
  noneText: (rules: number, positions: string) =>
    `${rules} rules looked at ${positions} positions. What they cannot know they do not guess.`,
  pending: 'Diagnosing; until that is done, what was found last stands here…',
  noneHere: 'No finding matches this choice.',
  all: 'All',
  severity: 'Severity',
  severities: { high: 'High', medium: 'Medium', low: 'Low' },
  rule: 'Rule',
  allRules: 'All rules',
  count: (count: string, one: boolean) => `${count} ${one ? 'finding' : 'findings'}`,
  why: 'Why it matters',
  todo: 'What to do',
  subjects: 'About',
  fixes: 'Ways to mend it',
  safe: 'does no more than it says',
  apply: 'Do it',
  ask: (fix: string) => `Shall this be recorded? ${fix}`,
  confirm: 'Yes, record it',
  changes: (count: number) => (count === 1 ? 'changes one entry' : `changes ${count} entries`),
  aboutRule: 'About this rule',
  category: 'Category',
  categories: {
    structure: 'structure',
    accountability: 'accountability',
    'decision-rights': 'decision rights',
    boundaries: 'boundaries',
    titles: 'titles',
    packs: 'rule packs',
  },
  options: 'Its settings here',
  sources: 'Rests on',
  more: (count: string) => `Show ${count} more`,
  failed: (rule: string) => `The rule “${rule}” broke; its findings are missing here.`,
  catalogueRole: 'role',
  gatheredBy: 'Gathered by',
  views: { rule: 'By rule', subject: 'By subject', person: 'By person' },
  wholeOrganization: 'The organisation as a whole',
  nobodyByName: 'Nobody by name',
  moreGroups: (count: string) => `Show ${count} more`,
  accept: 'Accept…',
  acceptNote:
    'Until that day it no longer counts; it stays on this page with your reason. It is as unclear as before, so the score of clarity stays.',
  reason: 'Why it may stand',
  until: 'The last day it holds',
  acceptedBy: 'Who accepts it (if you like)',
  acceptedByHint: 'id of a position or person, such as ceo',
  acceptConfirm: 'Accept it',
  acceptedTitle: 'Accepted',
  acceptedFor: (reason: string, until: string, by: string | undefined) =>
    `Until ${until}${by === undefined ? '' : `, by ${by}`}: ${reason}`,
  withdraw: 'Let it count again',
  withdrawn: (finding: string) => `${finding} counts again`,
  inBaseline: (count: string, one: boolean) =>
    `${count} ${one ? 'finding is' : 'findings are'} in the baseline and ${one ? 'does' : 'do'} not count.`,
  ranOut: (finding: string, until: string, reason: string) =>
    `${finding} was accepted until ${until} (${reason}); it counts again.`,
  wrongSetting: (where: string, message: string) =>
    `A setting in the document does not hold: ${where}. ${message}`,
  takeAlong: 'Take it along as',
  reportFormats: {
    html: 'page to send or print',
    markdown: 'Markdown',
    sarif: 'SARIF',
    junit: 'JUnit',
  },
}

/** `/history`. */
export const history = {
  title: 'History',
  lead: 'Every edit is recorded as a change, each linked to the one before it by its hash. Taking one back is a change too.',
  verified: 'The chain holds: every hash fits, nothing was rewritten.',
  broken: 'The chain is broken: a recorded change was altered afterwards, or is damaged.',
  loading: 'Reading the history…',
  failed: 'The history could not be read.',
  none: 'Nothing has been changed yet.',
  by: (author: string) =>
    author === 'local'
      ? 'by this server'
      : author === 'example'
        ? 'by the example'
        : `by ${author}`,
  noMessage: 'A first state, as it was brought',
  operations: (count: string, one: boolean) => `${count} ${one ? 'entry' : 'entries'}`,
  hash: 'Hash',
  parent: 'after',
  first: 'the first',
  undone: 'taken back',
  now: 'now',
  more: 'Show older ones',
  undoes: 'takes one back',
}
