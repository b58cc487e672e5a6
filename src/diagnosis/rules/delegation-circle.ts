import { DELEGATION } from '../matrix-sources.ts'
import { defineProofRule } from '../proof-rule.ts'

/** Delegations that lead a right back to where it came from (P6 of the room `authority`). */
export const delegationCircle = defineProofRule({
  id: 'delegation-circle',
  severity: 'medium',
  since: '0.1.0',
  sources: [DELEGATION, { claim: 's2-014' }],
  kinds: ['delegation-circle'],
  message: () => 'circle',
  name: { en: 'Delegation in a circle', de: 'Delegation im Kreis' },
  sentences: {
    en: {
      circle: {
        what: 'A right is handed round in a circle: {seats}, and back.',
        why: 'Each can point to the next, and nobody has to decide; a case ends where it would have been without any delegation.',
        todo: 'Take back one of the delegations.',
      },
    },
    de: {
      circle: {
        what: 'Ein Recht wird im Kreis weitergegeben: {seats}, und zurück.',
        why: 'Alle können auf die Nächsten verweisen, und niemand muss entscheiden; ein Fall endet dort, wo er auch ohne Delegation wäre.',
        todo: 'Eine der Delegationen zurücknehmen.',
      },
    },
  },
  words: ({ people }, say) => ({ seats: say.anybody(people) }),
})
