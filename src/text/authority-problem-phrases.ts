import type { AuthorityProblem, AuthorityProblemCode } from '../authority/authority-problem.ts'
import { type Noun, plainNoun } from './decision-words.ts'

/** How problems of rules and questions are told in one language. */
export type ProblemPhrases = {
  /** Where: in front of what is wrong. */
  readonly place: (entity: Noun, path: string) => string
  readonly ruleSet: (name: string) => Noun
  /** An entity of another kind, by its id. */
  readonly entity: (id: string) => Noun
  readonly codes: Readonly<
    Record<AuthorityProblemCode, (problem: AuthorityProblem, found: string | undefined) => string>
  >
  /** What was probably meant; nothing where the sentence says it itself. */
  readonly meant: (nearest: string) => string
}

/** The engine's own sentence; the hint at what was meant is part of it. */
const asWritten = ({ message }: AuthorityProblem) => message

/** How problems are told in English: as the engine does, with the place by name. */
export const problemsEn: ProblemPhrases = {
  place: (entity, path) =>
    path === '' ? `In ${entity.plain}: ` : `In ${entity.plain}, at “${path}”: `,
  ruleSet: (name) => plainNoun(`the rule set “${name}”`),
  entity: (id) => plainNoun(`“${id}”`),
  codes: {
    'unknown-kind': asWritten,
    'unknown-attribute': asWritten,
    'unknown-value': asWritten,
    'unknown-seat': asWritten,
    'unknown-rule': asWritten,
    'unknown-set': asWritten,
    'not-a-case': asWritten,
    unreadable: asWritten,
    'no-currency': asWritten,
    'no-rate': asWritten,
    empty: asWritten,
    'too-many': asWritten,
    'list-unclear': asWritten,
    circle: asWritten,
    'no-members': asWritten,
    'needs-limit': asWritten,
    'too-large': asWritten,
    negative: asWritten,
  },
  meant: () => '',
}

const q = (text: string) => `„${text}“`

/** Whether a problem stands at a key. */
const isAt = ({ path }: AuthorityProblem, key: string) => path.at(-1) === key || path[0] === key

const EXPECTED = {
  amount: 'Erwartet wird ein Betrag wie 50k, ..50k, >50k oder 100k..250k.',
  one: 'Erwartet wird ein einzelner Betrag wie 120k EUR, mit höchstens so vielen Nachkommastellen, wie die Währung hat.',
  day: 'Erwartet wird ein Tag oder ein Zeitpunkt mit Zeitzone (2026-03-31, 2026-03-31T10:00+01:00).',
  seat: 'Erwartet wird eine Stelle, all-of, any-of, n-of mit from oder eine ladder.',
  value: 'Erwartet wird ein Wert, eine Liste von Werten, { not: … } oder { only: … }.',
  number: 'Erwartet wird eine Zahl.',
}
const WHO = ['decides', 'must-agree', 'gives-input', 'is-told', 'carries-out', 'signs', 'fallback']

function expectedAt(problem: AuthorityProblem): string {
  const { kind, path } = problem
  if (isAt(problem, 'at')) return EXPECTED.day
  if (kind === 'question') return isAt(problem, 'amount') ? EXPECTED.one : EXPECTED.number
  if (path.includes('amount') || path.includes('ladder')) return EXPECTED.amount
  if (path.some((key) => WHO.includes(String(key)))) return EXPECTED.seat
  return EXPECTED.value
}

/** How problems are told in German. */
export const problemsDe: ProblemPhrases = {
  place: (entity, path) =>
    `In ${entity.dative}${path === '' ? '' : `, bei ${q(path)}`}: `.replace(/^In dem /, 'Im '),
  ruleSet: (name) => ({ plain: `das Regelwerk ${q(name)}`, dative: `dem Regelwerk ${q(name)}` }),
  entity: (id) => plainNoun(q(id)),
  codes: {
    'unknown-kind': (_, found) =>
      found === undefined
        ? 'Diese Art von Entscheidung gibt es nicht.'
        : `Eine Art von Entscheidung ${q(found)} gibt es nicht.`,
    'unknown-attribute': (_, found) =>
      found === undefined
        ? 'Dieses Merkmal gibt es nicht.'
        : `Ein Merkmal ${q(found)} gibt es nicht.`,
    'unknown-value': (_, found) =>
      found === undefined
        ? 'Dieser Wert ist nicht bekannt.'
        : `Den Wert ${q(found)} gibt es hier nicht.`,
    'unknown-seat': (_, found) =>
      found === undefined
        ? 'Diese Stelle gibt es nicht.'
        : `Eine Stelle oder Person ${q(found)} gibt es nicht.`,
    'unknown-rule': (_, found) =>
      found === undefined
        ? 'Die Regel, der diese vorgehen soll, gibt es nicht.'
        : `Eine Regel ${q(found)}, der diese vorgehen soll, gibt es nicht.`,
    'unknown-set': () =>
      'Das genannte Regelwerk gibt es nicht; die Regel zählt zum Rang „executive“.',
    'not-a-case': () => 'Unter dieser Überschrift steht keine Art von Entscheidung.',
    unreadable: (problem, found) => {
      const { at } = problem
      const what = found === undefined ? 'Das' : q(found)
      const where = at === undefined ? '' : ` ab Zeichen ${at + 1}`
      return `${what} ist${where} nicht zu lesen. ${expectedAt(problem)}`
    },
    'no-currency': () => 'Mehrere Währungen sind in Gebrauch: Beim Betrag muss die Währung stehen.',
    'no-rate': (_, found) =>
      found === undefined
        ? 'Für diese Währung fehlt ein Kurs unter organization.rates.'
        : `Für ${found} fehlt ein Kurs unter organization.rates.`,
    empty: (problem) =>
      isAt(problem, 'until')
        ? 'Sie endet, bevor sie beginnt.'
        : 'Die Bedingung lässt keinen Fall übrig; die Regel gilt nie.',
    'too-many': () => 'Hier ist die Grenze erreicht: Was von hier an folgt, bleibt außer Betracht.',
    'list-unclear': () =>
      'Mehrere Stellen entscheiden: Dazu gehört all-of (gemeinsam) oder any-of (eine von ihnen).',
    circle: () => 'Zwei Regeln sollen je der anderen vorgehen; so geht keine vor.',
    'no-members': () => 'Das Gremium hat keine Mitglieder.',
    'needs-limit': () => 'Eine Delegation an Software braucht eine Grenze und ein Ende.',
    'too-large': () => 'Der Betrag ist größer, als hier gerechnet werden kann.',
    negative: () => 'Ein Betrag kann nicht negativ sein.',
  },
  meant: (nearest) => ` Gemeint ist vielleicht ${q(nearest)}.`,
}
