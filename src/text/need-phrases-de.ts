import type { NeedOutcome } from '../catalogue/need-model.ts'
import type { NeedPhrases, QuotedAnswer, QuotedChange } from './need-phrases.ts'

const list = new Intl.ListFormat('de', { type: 'conjunction' })
const signed = new Intl.NumberFormat('de', { signDisplay: 'exceptZero' })

const LEADER: Readonly<Record<NeedOutcome, string>> = {
  cto: 'CTO',
  cio: 'CIO',
  'it-director': 'IT-Direktor',
  'it-manager': 'IT-Manager',
  'head-of-it': 'Leiter IT',
  ctd: 'Chief Technical Director',
  'vp-engineering': 'VP of Engineering',
  'nobody-new': 'Keine neue Stelle, Aufgaben neu verteilen',
  'one-for-two': 'Eine Person für zwei Rollen',
}

/** What the answers speak for, in the accusative. */
const accusative = (outcome: NeedOutcome) => {
  if (outcome === 'nobody-new') return 'eine Neuverteilung der Aufgaben ohne neue Stelle'
  if (outcome === 'one-for-two') return 'eine Person in zwei Rollen'
  return `einen ${LEADER[outcome]}`
}

const count = (number: number, one: string, many: string) =>
  `${number} ${number === 1 ? one : many}`

const quoted = ({ question, answers }: QuotedAnswer) =>
  `${list.format(answers.map((answer) => `„${answer}“`))} auf die Frage „${question}“`

const HOW = { instead: 'mit', also: 'zusätzlich mit', 'no-longer': 'ohne' } as const

const changed = (change: QuotedChange) => `${HOW[change.how]} ${quoted(change)}`

const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** The German words of "which leader do we need?". */
export const needPhrasesDe: NeedPhrases = {
  outcome: LEADER,
  nothingYet: 'Noch ist nichts beantwortet, also spricht nichts für eine Leitung.',
  speaksForNothing: 'Nichts an diesen Antworten spricht für eine Leitung.',
  callsFor: (outcome) => `Die Antworten sprechen für ${accusative(outcome)}.`,
  callsForBoth: (leaders) =>
    `Die Antworten sprechen für beide: ${list.format(leaders.map(accusative))}.`,
  callsEquallyFor: (outcomes) =>
    `Die Antworten sprechen gleich stark für ${list.format(outcomes.map(accusative))}.`,
  keeps: (leader) =>
    'Die Antworten sprechen gegen eine neue Stelle: ' +
    `Die Aufgabe gehört zum ${LEADER[leader]}, den es schon gibt.`,
  combines: (roles) =>
    `Die Antworten sprechen für eine Person in zwei Rollen, ${list.format(
      roles.map((role) => LEADER[role]),
    )}; ob das gut geht, darüber sind die Quellen uneins.`,
  title: {
    for: (of) => (of ? `Was für ${accusative(of)} spricht` : 'Was dafür spricht'),
    'for-other': (of) => (of ? `Was für ${accusative(of)} spricht` : 'Was für das andere spricht'),
    against: (of) => (of ? `Was gegen ${accusative(of)} spricht` : 'Was dagegen spricht'),
    ranking: () => 'Die Reihenfolge',
    combined: () => 'Eine Person für zwei Rollen?',
    'cto-kind': () => 'Welche Art von CTO',
    flips: () => 'Was das Ergebnis ändern würde',
    certainty: () => 'Wie sicher das ist',
    'ask-next': () => 'Was als Nächstes zu klären ist',
  },
  point: ({ points, text, answers, implied }) =>
    `${signed.format(points)}: ${text} (${list.format(answers.map(quoted))}` +
    `${implied ? '; folgt aus den Quellen, steht dort aber nicht' : ''})`,
  standing: (outcome, total) => `${LEADER[outcome]}: ${count(total, 'Punkt', 'Punkte')}`,
  filled: (leader) => `${LEADER[leader]}: schon da`,
  speaksForPair: (text) => `Dafür: ${text}`,
  speaksAgainstPair: (text) => `Dagegen: ${text}`,
  sourcesDisagree: (topic) => `Die Quellen sind uneins: ${topic}`,
  kind: (name, description) => `${name}. ${description}`,
  flip: (changes, first) =>
    `${sentenceCase(list.format(changes.map(changed)))} sprächen die Antworten für ${accusative(first)}.`,
  noFlip: 'Keine kleine Änderung der Antworten würde etwas anderes an die Spitze bringen.',
  certainty: ({ level, answered, asked, lead }) => {
    const sure = {
      none: 'Noch nichts, dessen man sicher sein könnte',
      low: 'Unsicher',
      medium: 'Einigermaßen sicher',
      high: 'Sicher',
    }
    return (
      `${sure[level]}: ${answered} von ${count(asked, 'Frage', 'Fragen')} beantwortet` +
      `${level === 'none' ? '.' : `, ${count(lead, 'Punkt', 'Punkte')} Vorsprung vor dem Nächsten.`}`
    )
  },
  turns: (changes) =>
    changes === 1
      ? '1 geänderte Antwort könnte es kippen.'
      : `${changes} geänderte Antworten könnten es kippen.`,
  atOdds: (one, other) => `${quoted(one)} und ${quoted(other)} können kaum beide stimmen.`,
  askNext: (question, why) => `${question} ${why}`,
}
