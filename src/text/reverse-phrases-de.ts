import { sentenceCase } from './decision-words.ts'
import type { ReversePhrases } from './reverse-phrases.ts'

const numbers = new Intl.NumberFormat('de')
const count = (number: number, one: string, many: string) =>
  `${numbers.format(number)} ${number === 1 ? one : many}`

const HOW = {
  alone: (cases: string) => `entscheidet über ${cases}`,
  together: (cases: string) => `entscheidet gemeinsam mit anderen über ${cases}`,
  among: (cases: string) => `gehört zu denen, die über ${cases} entscheiden können`,
} as const

/** The German words of the questions the other way round. */
export const reverseDe: ReversePhrases = {
  may: (who, rules, received) => {
    const own =
      rules === 0
        ? 'entscheidet nach keiner Regel'
        : `entscheidet nach ${count(rules, 'Regel', 'Regeln')}`
    const given = received === 0 ? '' : ` und hat ${count(received, 'Delegation', 'Delegationen')}`
    return `${sentenceCase(who.plain)} ${own}${given}.`
  },
  remit: (who, how, cases, rule, delegable) =>
    `${sentenceCase(who.plain)} ${HOW[how](cases)}, nach ${rule.dative}${delegable ? '' : '; delegieren ist nicht erlaubt'}.`,
  more: (areas) => `${areas} weitere Bereiche`,
  atLeast: (count) => `mindestens ${count}`,
  received: (who, delegation) => `${sentenceCase(who.plain)} hat ${delegation.plain}.`,
  waits: (people, at, waiting, moved) =>
    waiting + moved === 0
      ? `Ohne ${people.plain} bleibt am ${at} nichts liegen, und nichts geht an andere.`
      : `Ohne ${people.plain} ${waiting === 1 ? 'bleibt' : 'bleiben'} am ${at} ${count(waiting, 'Sache', 'Sachen')} liegen, ${numbers.format(moved)} ${moved === 1 ? 'geht' : 'gehen'} an andere.`,
  waiting: (cases, missing) =>
    `${sentenceCase(cases)}: bleibt liegen, denn für ${missing.plain} kann niemand handeln.`,
  moved: (cases, to) =>
    `${sentenceCase(cases)}: Stattdessen ${to.several ? 'handeln' : 'handelt'} ${to.plain}.`,
  could: (kind, who) =>
    `Über ${kind} ${who === 1 ? 'könnte' : 'könnten'} je nach Fall ${count(who, 'Stelle', 'Stellen')} entscheiden.`,
  couldNot: (kind) => `Keine Regel lässt jemanden über ${kind} entscheiden.`,
  unknownKind: (kind) => `Eine Art von Entscheidung ${kind} gibt es nicht.`,
  possible: (who, rules, delegations) =>
    `${sentenceCase(who.plain)} könnte es, nach ${[rules, delegations].flatMap((by) => by?.dative ?? []).join(' und nach ')}.`,
  replayed: (cases) => `${count(cases, 'Fall', 'Fälle')} nachgespielt.`,
  came: (number, outcome) => `${count(number, 'Fall endet', 'Fälle enden')} mit „${outcome}“.`,
  carries: (who, decides, agrees) =>
    `${sentenceCase(who.plain)} entscheidet ${count(decides, 'Fall', 'Fälle')} und muss in ${numbers.format(agrees)} zustimmen.`,
}
