import type { NeedOutcome } from '../catalogue/need-model.ts'
import type { NeedPhrases, QuotedAnswer, QuotedChange } from './need-phrases.ts'

const list = new Intl.ListFormat('en', { type: 'conjunction' })
const signed = new Intl.NumberFormat('en', { signDisplay: 'exceptZero' })

/** What the answers call for, after "the answers call for". */
const CALLED: Readonly<Record<NeedOutcome, string>> = {
  cto: 'a CTO',
  cio: 'a CIO',
  'it-director': 'an IT Director',
  'it-manager': 'an IT Manager',
  'head-of-it': 'a Head of IT',
  ctd: 'a Chief Technical Director',
  'vp-engineering': 'a VP of Engineering',
  'nobody-new': 'nobody new: the duties want dividing among those in place',
  'one-for-two': 'one person in two roles',
}

const LEADER: Readonly<Record<NeedOutcome, string>> = {
  cto: 'CTO',
  cio: 'CIO',
  'it-director': 'IT Director',
  'it-manager': 'IT Manager',
  'head-of-it': 'Head of IT',
  ctd: 'Chief Technical Director',
  'vp-engineering': 'VP of Engineering',
  'nobody-new': 'Nobody new, re-assign',
  'one-for-two': 'One person for two roles',
}

const count = (number: number, one: string, many: string) =>
  `${number} ${number === 1 ? one : many}`

const quoted = ({ question, answers }: QuotedAnswer) =>
  `${list.format(answers.map((answer) => `“${answer}”`))} in answer to “${question}”`

const HOW = { instead: 'with', also: 'with an added', 'no-longer': 'without' } as const

const changed = (change: QuotedChange) => `${HOW[change.how]} ${quoted(change)}`

const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const brief = (outcome: NeedOutcome) => (outcome === 'nobody-new' ? 'nobody new' : CALLED[outcome])

/** The English words of "which leader do we need?". */
export const needPhrasesEn: NeedPhrases = {
  outcome: LEADER,
  nothingYet: 'Nothing has been answered yet, so nothing speaks for any leader.',
  speaksForNothing: 'Nothing in these answers speaks for any leader.',
  callsFor: (outcome) => `The answers call for ${CALLED[outcome]}.`,
  callsForBoth: (leaders) =>
    `The answers call for both: ${list.format(leaders.map((leader) => CALLED[leader]))}.`,
  callsEquallyFor: (outcomes) =>
    `The answers call equally for ${list.format(outcomes.map(brief))}.`,
  keeps: (leader) =>
    `The answers call for nobody new: the task belongs to the ${LEADER[leader]} already in place.`,
  combines: (roles) =>
    `The answers call for one person in two roles, ${list.format(roles.map((role) => LEADER[role]))}; ` +
    'the sources disagree on whether that works.',
  title: {
    for: (of) => (of ? `What speaks for ${brief(of)}` : 'What speaks for it'),
    'for-other': (of) => (of ? `What speaks for ${brief(of)}` : 'What speaks for the other'),
    against: (of) => (of ? `What speaks against ${brief(of)}` : 'What speaks against it'),
    ranking: () => 'The ranking',
    combined: () => 'One person for two roles?',
    'cto-kind': () => 'Which kind of CTO',
    flips: () => 'What would change it',
    certainty: () => 'How sure this is',
    'ask-next': () => 'What to settle next',
  },
  point: ({ points, text, answers, implied }) =>
    `${signed.format(points)}: ${text} (${list.format(answers.map(quoted))}` +
    `${implied ? '; follows from the sources, is not said by them' : ''})`,
  standing: (outcome, total) => `${LEADER[outcome]}: ${count(total, 'point', 'points')}`,
  filled: (leader) => `${LEADER[leader]}: already in place`,
  speaksForPair: (text) => `For: ${text}`,
  speaksAgainstPair: (text) => `Against: ${text}`,
  sourcesDisagree: (topic) => `The sources disagree: ${topic}`,
  kind: (name, description) => `${name}. ${description}`,
  flip: (changes, first) =>
    `${sentenceCase(list.format(changes.map(changed)))}, the answers would call for ${brief(first)}.`,
  noFlip: 'No small change of the answers would put anything else first.',
  certainty: ({ level, answered, asked, lead }) => {
    const sure = {
      none: 'Nothing to be sure of',
      low: 'Unsure',
      medium: 'Fairly sure',
      high: 'Sure',
    }
    return (
      `${sure[level]}: ${answered} of ${count(asked, 'question', 'questions')} answered` +
      `${level === 'none' ? '.' : `, ${count(lead, 'point', 'points')} ahead of what comes next.`}`
    )
  },
  turns: (changes) => `${count(changes, 'changed answer', 'changed answers')} could turn it.`,
  atOdds: (one, other) => `${quoted(one)} and ${quoted(other)} cannot well both be true.`,
  askNext: (question, why) => `${question} ${why}`,
}
