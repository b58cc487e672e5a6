import { DELEGATION } from '../matrix-sources.ts'
import { defineProofRule, firstRuleSubject } from '../proof-rule.ts'
import { casesOf } from '../proof-words.ts'

/** A delegation of what a rule forbids to hand on: at all, to this seat, or beyond an amount (P7 of the room `authority`). */
export const delegatesWhatIsFixed = defineProofRule({
  id: 'delegates-what-is-fixed',
  severity: 'high',
  since: '0.1.0',
  sources: [DELEGATION, { claim: 's3-004' }],
  kinds: ['delegates-fixed'],
  message: () => 'fixed',
  about: firstRuleSubject,
  name: { en: 'Delegates what must not be', de: 'Delegiert Unübertragbares' },
  sentences: {
    en: {
      fixed: {
        what: '{giver} delegates to {receiver} what {rules} does not let it hand on: {cases}.',
        why: 'What a rule keeps with one seat is kept there on purpose, often by law; a delegation against it is void.',
        todo: 'Take the delegation back or narrow it, or change whether the rule is delegable.',
      },
    },
    de: {
      fixed: {
        what: '{giver} delegiert an {receiver}, was nach {rules} nicht weitergegeben werden darf: {cases}.',
        why: 'Was eine Regel bei einer Stelle belässt, belässt sie dort mit Absicht, oft von Rechts wegen; eine Delegation dagegen ist nichtig.',
        todo: 'Die Delegation zurücknehmen oder eingrenzen, oder an der Regel ändern, ob sie delegierbar ist (delegable).',
      },
    },
  },
  words: (facts, say) => ({
    giver: say.anybody(facts.people.slice(0, 1)),
    receiver: say.anybody(facts.people.slice(1)),
    rules: say.rules(facts.rules.slice(1)),
    cases: casesOf(facts, say),
  }),
})
