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
