import { DECISION_TABLES } from '../matrix-sources.ts'
import { defineProofRule } from '../proof-rule.ts'
import { casesOf } from '../proof-words.ts'

/**
 * Two limits that meet badly: both bands take in the same amount, or leave less than a unit of money between them
 * (P13 of the room `authority`). Common in published tables: “up to 10,000” beside “from 10,000”.
 */
export const unclearLimitEdge = defineProofRule({
  id: 'unclear-limit-edge',
  severity: 'medium',
  since: '0.1.0',
  sources: [DECISION_TABLES, { claim: 's3-004' }],
  kinds: ['gap', 'disputed'],
  message: ({ edge }) => edge,
  name: { en: 'Limits that meet badly', de: 'Betragsgrenzen mit unklarem Rand' },
  sentences: {
    en: {
      shared: {
        what: 'The limits of {rules} share an amount: {cases}.',
        why: 'For exactly this amount two decide; amounts on a limit are the most frequent ones, for they are chosen with the limit in mind.',
        todo: 'Let the upper band begin above the amount where the lower one ends: write >50k for 50k.',
      },
      hole: {
        what: 'Between the limits of {rules} amounts are left out: {cases}.',
        why: 'Bands written in whole units leave out what lies between one and the next; nobody decides there.',
        todo: 'Let the upper band begin right above the amount where the lower one ends.',
      },
    },
    de: {
      shared: {
        what: 'Die Betragsgrenzen von {rules} teilen sich einen Betrag: {cases}.',
        why: 'Für genau diesen Betrag entscheiden zwei; Beträge auf der Grenze sind die häufigsten, denn sie werden mit Blick auf die Grenze gewählt.',
        todo: 'Das obere Band über dem Betrag beginnen lassen, mit dem das untere endet: >50k statt 50k schreiben.',
      },
      hole: {
        what: 'Zwischen den Betragsgrenzen von {rules} fehlen Beträge: {cases}.',
        why: 'In ganzen Einheiten geschriebene Bänder lassen aus, was zwischen ihnen liegt; dort entscheidet niemand.',
        todo: 'Das obere Band gleich über dem Betrag beginnen lassen, mit dem das untere endet.',
      },
    },
  },
  words: (facts, say) => ({ rules: say.rules(facts.rules), cases: casesOf(facts, say) }),
})
