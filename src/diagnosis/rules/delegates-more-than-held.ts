import { DELEGATION } from '../matrix-sources.ts'
import { defineProofRule, firstRuleSubject } from '../proof-rule.ts'
import { casesOf } from '../proof-words.ts'

/** A delegation of what its giver does not decide: a limit beyond the own, another kind, other days (P6 of the room `authority`). */
export const delegatesMoreThanHeld = defineProofRule({
  id: 'delegates-more-than-held',
  severity: 'high',
  since: '0.1.0',
  sources: [DELEGATION, { claim: 's3-004' }],
  kinds: ['delegates-more'],
  message: () => 'more',
  about: firstRuleSubject,
  name: { en: 'Delegates more than is held', de: 'Delegiert mehr als vorhanden' },
  sentences: {
    en: {
      more: {
        what: '{giver} delegates to {receiver} what it does not decide itself: {cases}.',
        why: 'Nobody can hand on a right they do not have; whatever is approved on the strength of it was approved by nobody.',
        todo: 'Narrow the delegation to what its giver decides, or give the right in a rule.',
      },
    },
    de: {
      more: {
        what: '{giver} delegiert an {receiver}, was dort gar nicht entschieden wird: {cases}.',
        why: 'Niemand kann ein Recht weitergeben, das er nicht hat; was darauf gestützt genehmigt wurde, hat niemand genehmigt.',
        todo: 'Die Delegation auf das eingrenzen, worüber die gebende Stelle entscheidet, oder das Recht in einer Regel geben.',
      },
    },
  },
  words: (facts, say) => ({
    giver: say.anybody(facts.people.slice(0, 1)),
    receiver: say.anybody(facts.people.slice(1)),
    cases: casesOf(facts, say),
  }),
})
