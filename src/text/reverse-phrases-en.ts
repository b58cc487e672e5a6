import { sentenceCase } from './decision-words.ts'
import type { ReversePhrases } from './reverse-phrases.ts'

const numbers = new Intl.NumberFormat('en-GB')
const count = (number: number, one: string, many: string) =>
  `${numbers.format(number)} ${number === 1 ? one : many}`

const HOW = {
  alone: 'decides',
  together: 'decides, together with others,',
  among: 'is one of those who may decide',
} as const

/** The English words of the questions the other way round. */
export const reverseEn: ReversePhrases = {
  may: (who, rules, received) => {
    const own =
      rules === 0 ? 'decides nothing by a rule' : `decides by ${count(rules, 'rule', 'rules')}`
    const given = received === 0 ? '' : `, and has ${count(received, 'delegation', 'delegations')}`
    return `${sentenceCase(who.plain)} ${own}${given}.`
  },
  remit: (who, how, cases, rule, delegable) =>
    `${sentenceCase(who.plain)} ${HOW[how]} ${cases}, by ${rule.plain}${delegable ? '' : '; it may not be delegated'}.`,
  more: (areas) => `${areas} more`,
  atLeast: (count) => `at least ${count}`,
  received: (who, delegation) => `${sentenceCase(who.plain)} has ${delegation.plain}.`,
  waits: (people, at, waiting, moved) =>
    waiting + moved === 0
      ? `Nothing waits without ${people.plain} on ${at}, and nothing goes to somebody else.`
      : `Without ${people.plain} on ${at}, ${count(waiting, 'matter waits', 'matters wait')} and ${count(moved, 'goes', 'go')} to somebody else.`,
  waiting: (cases, missing) =>
    `${sentenceCase(cases)}: it waits, since nobody can act for ${missing.plain}.`,
  moved: (cases, to) =>
    `${sentenceCase(cases)}: ${to.plain} ${to.several ? 'act' : 'acts'} instead.`,
  could: (kind, who) =>
    `${sentenceCase(count(who, 'seat', 'seats'))} could decide ${kind}, depending on the case.`,
  couldNot: (kind) => `No rule lets anybody decide ${kind}.`,
  unknownKind: (kind) => `There is no kind of decision ${kind}.`,
  possible: (who, rules, delegations) =>
    `${sentenceCase(who.plain)} could, by ${[rules, delegations].flatMap((by) => by?.plain ?? []).join(' and by ')}.`,
  replayed: (cases) => `${sentenceCase(count(cases, 'case', 'cases'))} replayed.`,
  came: (number, outcome) =>
    `${sentenceCase(count(number, 'case comes', 'cases come'))} to “${outcome}”.`,
  carries: (who, decides, agrees) =>
    `${sentenceCase(who.plain)} decides ${count(decides, 'case', 'cases')} and has to agree in ${numbers.format(agrees)}.`,
}
