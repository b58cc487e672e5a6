import type { Property } from '../../authority/proof.ts'
import type { Localized } from '../../model/language.ts'
import { proofOf } from '../matrix-proof.ts'
import { DECISION_TABLES } from '../matrix-sources.ts'
import { MATRIX_SPOT, PROOF_READS } from '../proof-reads.ts'
import { defineRule } from '../rule.ts'

type Facts = {
  /** What was not proved to the end. */
  readonly open: readonly Property[]
  /** Rules that could not be looked at. */
  readonly rules: readonly string[]
}

/**
 * A matrix too large or too entangled for the work a diagnosis spends on it: other rules tell what was found until
 * then, and their silence proves nothing (M5). Where a rule has so many parts that it cannot be compared with the
 * others, nothing else is told of the matrix.
 */
export const unfinishedProof = defineRule<Facts, object>({
  id: 'unfinished-proof',
  category: 'decision-rights',
  severity: 'low',
  since: '0.1.0',
  sources: [DECISION_TABLES, { claim: 's2-014' }],
  options: {},
  reads: PROOF_READS,
  spots: () => [MATRIX_SPOT],
  find(context) {
    const { open = [], left = [] } = proofOf(context) ?? {}
    const [first] = left
    if (first !== undefined) {
      return [
        {
          message: 'left',
          severity: 'medium',
          subjects: [],
          facts: { open, rules: left },
          place: { kind: 'rules', id: first, field: 'when' },
        },
      ]
    }
    if (open.length === 0) return []
    return [{ message: 'open', subjects: [], facts: { open, rules: left }, place: null }]
  },
  name: { en: 'Proof not finished', de: 'Beweis nicht beendet' },
  sentences: {
    en: {
      left: {
        what: 'The decision rights could not be proved: the lists of conditions of {rules} make too many parts.',
        why: 'Each list multiplies with the others; a rule that cannot be compared may settle or dispute any case, so nothing at all is said of gaps and disputes.',
        todo: 'Give ranges instead of lists of single values, or make several rules of it.',
      },
      open: {
        what: 'The decision rights were not looked at to the end; what stays open: {open}.',
        why: 'That no fault is told of what stays open does not mean that there is none.',
        todo: 'Look with the proof itself, which may work longer; rules with shorter lists of conditions are proved faster.',
      },
    },
    de: {
      left: {
        what: 'Die Entscheidungsrechte ließen sich nicht beweisen: Die Listen von Bedingungen in {rules} ergeben zu viele Teile.',
        why: 'Jede Liste vervielfacht sich mit den anderen; eine Regel, die sich nicht vergleichen lässt, kann jeden Fall regeln oder strittig machen, daher wird über Lücken und Streit gar nichts gesagt.',
        todo: 'Spannen statt Listen einzelner Werte angeben oder mehrere Regeln daraus machen.',
      },
      open: {
        what: 'Die Entscheidungsrechte wurden nicht bis zu Ende geprüft; offen ist: {open}.',
        why: 'Dass zu dem, was offen bleibt, kein Fehler genannt wird, heißt nicht, dass es keinen gibt.',
        todo: 'Mit dem Beweis selbst prüfen, der länger arbeiten darf; Regeln mit kürzeren Listen von Bedingungen sind schneller bewiesen.',
      },
    },
  },
  words: ({ open, rules }, say) =>
    rules.length > 0
      ? { rules: say.rules(rules) }
      : { open: open.map((property) => say.pick(PROVED[property])).join(', ') },
})

/** What each property is about, in a few words. */
const PROVED: Readonly<Record<Property, Localized>> = {
  P1: { en: 'cases without a decider', de: 'Fälle ohne Entscheider' },
  P2: { en: 'cases with two', de: 'Fälle mit zweien' },
  P3: { en: 'deciders nobody acts for', de: 'unbesetzte Entscheider' },
  P4: { en: 'absences that stop decisions', de: 'Abwesenheiten, die etwas aufhalten' },
  P5: { en: 'cases of one’s own', de: 'Entscheidungen in eigener Sache' },
  P6: { en: 'delegations beyond the right', de: 'Delegationen über das Recht hinaus' },
  P7: { en: 'delegations of what is fixed', de: 'Delegationen von Unübertragbarem' },
  P8: { en: 'limits along the line', de: 'Grenzen entlang der Linie' },
  P9: { en: 'where disagreements end', de: 'wo Streit endet' },
  P12: { en: 'rules of lower rank', de: 'Regeln niedrigeren Rangs' },
  P13: { en: 'rules without effect', de: 'Regeln ohne Wirkung' },
}
