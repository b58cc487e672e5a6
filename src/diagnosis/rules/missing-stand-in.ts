import { RESILIENCY } from '../matrix-sources.ts'
import { defineProofRule, peopleSubjects } from '../proof-rule.ts'
import { casesOf } from '../proof-words.ts'

/**
 * A person whose absence alone stops decisions: no deputy, delegate, fallback or superior acts instead (P4 of the room
 * `authority`). One finding for each person, whatever stops. Silent on what waits only because whoever asks may not
 * decide their own case: that the next above is away is no fault of the matrix.
 */
export const missingStandIn = defineProofRule({
  id: 'missing-stand-in',
  severity: 'medium',
  since: '0.1.0',
  sources: [RESILIENCY, { claim: 's2-013' }],
  kinds: ['stuck-when-away'],
  message: ({ path = [] }) => (path.some(({ code }) => code === 'own-case') ? undefined : 'away'),
  about: peopleSubjects,
  name: { en: 'Nobody stands in', de: 'Niemand vertritt' },
  sentences: {
    en: {
      away: {
        what: 'While {people} is away, nobody can act for {seats}, and this waits: {cases}.',
        why: 'Absences come unannounced; a decision that hangs on one person stops when it can least be spared.',
        todo: 'Name a deputy for the seat, or a fallback in the rule; at the top, a body or another leader.',
      },
    },
    de: {
      away: {
        what: 'Fehlt {people}, kann niemand für diese Stelle handeln: {seats}; so lange warten: {cases}.',
        why: 'Abwesenheiten kommen unangekündigt; was an einer Person hängt, steht still, wenn es am wenigsten passt.',
        todo: 'Für die Stelle eine Stellvertretung benennen oder in der Regel einen Ersatz (fallback); an der Spitze ein Gremium oder eine andere Leitung.',
      },
    },
  },
  words: (facts, say) => ({
    people: say.anybody(facts.people),
    seats: say.deciders(facts.seats),
    cases: casesOf(facts, say),
  }),
})
