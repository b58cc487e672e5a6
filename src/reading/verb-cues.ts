import type { Verb } from '../model/verb.ts'
import type { Phrases } from './cue-index.ts'

/** Words that say how somebody takes part in a thing, strongest first (M3). */
export const VERB_CUES: readonly (Phrases & { readonly verb: Verb })[] = [
  {
    verb: 'decides',
    en: 'decide, decides, decision, approve, approves, authorise, authorize, set/sets vision/strategy/direction/goals/standards/priorities/policy/technology/technical/roadmap/objectives, determine, determines, choose, select, selects, prioritise, prioritises, prioritize, define, defines',
    de: 'entscheiden, entscheidet, entscheidest, entscheidung, genehmigen, genehmigung, festlegen, legt fest, bestimmen, bestimmst, priorisieren, wählst, auswahl, definieren, definition, freigeben',
  },
  {
    verb: 'answers-for',
    en: 'responsible for, accountable, answer for, answers for, own, owns, lead, leads, head, heads, manage, manages, direct, directs, oversee, oversees, in charge, run, runs, drive, ensure, hold, management of',
    de: 'verantworten, verantwortet, verantwortest, verantwortung, verantwortlich, zuständig, leiten, leitung, leitet, leitest, führen, führt, führung, steuern, steuerung, sicherstellung, sicherstellen, gesamtleitung',
  },
  {
    verb: 'must-agree',
    en: 'must agree, sign off, countersign, consent of',
    de: 'mitzeichnung, zustimmung',
  },
  {
    verb: 'recommends',
    en: 'recommend, recommends, propose, proposes, suggest, suggests',
    de: 'empfehlen, empfiehlt, vorschlagen, vorschläge',
  },
  {
    verb: 'gives-input',
    en: 'advise, advises, consult, consults, contribute, participate, input to',
    de: 'beraten, berät, beratung, mitwirken, mitwirkung, mitarbeit',
  },
  {
    verb: 'carries-out',
    en: 'implement, implements, develop, develops, maintain, maintains, deliver, delivers, install, build, builds, plan, plans, evaluate, execute, perform, prepare, create, design',
    de: 'umsetzen, umsetzung, entwickeln, entwickelst, pflegen, durchführen, durchführung, aufbau, planung, planen, erstellen, einführen, betreuen, bearbeitung, administration',
  },
  {
    verb: 'supports',
    en: 'support, supports, assist, assists, help, helps',
    de: 'unterstützen, unterstützt, unterstützung',
  },
]
