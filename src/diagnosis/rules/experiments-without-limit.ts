import { isLeaderId } from '../../catalogue/ids.ts'
import type { Rule } from '../../model/rule.ts'
import { leadersIn, WHOLE } from '../leaders.ts'
import { defineRule, type RuleContext } from '../rule.ts'
import { inOrder } from '../seats.ts'

type Facts = {
  /** The rules of authority that set no limit. */
  readonly rules: readonly string[]
  /** Who decides by them: seats and roles as the rules write them. */
  readonly deciders: readonly string[]
}

/** Kinds of decisions by which something is tried whose outcome is open. */
const EXPERIMENTS = [
  'architecture.technology.try',
  'investment.innovation',
  'investment.innovation.fund',
  'investment.innovation.project',
  'product.research',
  'product.research.start',
]

/** Conditions that leave a case as large as it likes to be. */
const NO_LIMIT = ['unit', 'audience', 'thing', 'initiative']

/** Keys of an effect that hold a decision to a limit, or put more than one behind it. */
const BOUNDED = /"(ladder|limit|all-of|n-of|body|superior)":/

/**
 * A rule of authority lets a leader decide alone on experiments, research or risky projects: no
 * amount, no cap for a period, no other condition that bounds the case, nobody who must agree. Rules
 * that name another seat than a leader's are left alone: who is above the leaders holds the purse.
 *
 * The only spot is the organisation: the rules without a limit are one finding.
 */
export const experimentsWithoutLimit = defineRule<Facts, object>({
  id: 'experiments-without-limit',
  category: 'boundaries',
  severity: 'medium',
  since: '0.1.0',
  sources: [{ claim: 's1-069' }, { claim: 's1-071' }, { claim: 's1-072' }, { claim: 's1-070' }],
  options: {},
  reads: {
    rules: () => WHOLE,
    positions: () => WHOLE,
    'positions-of-role': () => WHOLE,
    'assignments-of-matter': () => WHOLE,
  },
  spots: () => WHOLE,
  find(context) {
    const all = experimentRules(context)
    const open = all.filter((rule) => !isBounded(rule) && !all.some((one) => bounds(one, rule)))
    const found = open.flatMap((rule) => {
      const decider = leaderDeciding(context, rule)
      return decider === undefined ? [] : [{ rule: rule.id, decider }]
    })
    if (found.length === 0) return []
    const rules = inOrder(found.map(({ rule }) => rule))
    const deciders = inOrder(new Set(found.map(({ decider }) => decider)))
    return [
      {
        message: 'open',
        subjects: rules.map((id) => ({ kind: 'rules', id })),
        facts: { rules, deciders },
        place: { kind: 'rules', id: rules[0] as string, field: 'when' },
      },
    ]
  },
  name: { en: 'Experiments without a limit', de: 'Experimente ohne Grenze' },
  sentences: {
    en: {
      open: {
        what: 'By {rules}, {deciders} may start experiments alone and without any limit: no amount and no cap is set, and nobody must agree.',
        why: 'Trying things out is right, and some of it fails. Without a limit agreed beforehand each failure is a quarrel about recklessness, and the next experiment is fought over before it begins.',
        todo: 'Agree on a guardrail: an amount for one case, a cap for a year, or who must agree above it. Below it nobody needs to ask.',
      },
    },
    de: {
      open: {
        what: 'Nach {rules} darf Experimente allein und ohne jede Grenze beginnen: {deciders}. Weder Betrag noch Obergrenze ist gesetzt, und niemand muss zustimmen.',
        why: 'Erproben ist richtig, und manches davon scheitert. Ohne vorher vereinbarte Grenze wird jedes Scheitern zum Streit über Leichtsinn, und um den nächsten Versuch wird gerungen, bevor er beginnt.',
        todo: 'Eine Leitplanke vereinbaren: einen Betrag je Fall, eine Obergrenze im Jahr oder wer darüber zustimmt. Darunter muss niemand fragen.',
      },
    },
  },
  words: ({ rules, deciders }, say) => ({
    deciders: say.deciders(deciders),
    rules: say.rules(rules),
  }),
})

/** The rules on experiments; those on wider kinds do not say that they mean experiments. */
function experimentRules({ model, remember }: RuleContext): readonly Rule[] {
  return remember(model.tables.rules, 'rules on experiments', () =>
    model.tables.rules.list().filter(({ decision }) => EXPERIMENTS.includes(decision)),
  )
}

/** Whether a rule itself bounds the cases it decides, by itself or by who else takes part. */
function isBounded(rule: Rule): boolean {
  const { when = {}, cap, outcome, decides } = rule
  return (
    cap !== undefined ||
    outcome !== undefined ||
    rule['must-agree'] !== undefined ||
    Object.keys(when).some((name) => !NO_LIMIT.includes(name)) ||
    BOUNDED.test(JSON.stringify(decides ?? ''))
  )
}

/** Whether another rule on the same kind, or on one around it, bounds what a rule leaves open. */
function bounds(one: Rule, other: Rule): boolean {
  const around = one.decision === other.decision || other.decision.startsWith(`${one.decision}.`)
  return around && one !== other && isBounded(one)
}

/** The leader that decides by a rule alone: a seat by its id, or a role as rules write it. */
function leaderDeciding(context: RuleContext, { decides }: Rule): string | undefined {
  const named = plainName(decides)
  if (named === undefined) return undefined
  const role = named.startsWith('role:') ? named.slice('role:'.length) : undefined
  if (role !== undefined) return isLeaderId(role) ? named : undefined
  return leadersIn(context).some(({ seat }) => seat.id === named) ? named : undefined
}

/** The one name of an effect, however it is written; nothing where it says more. */
function plainName(effect: unknown): string | undefined {
  const only: unknown = Array.isArray(effect) && effect.length === 1 ? effect[0] : effect
  if (typeof only === 'string') return only.replace(/^position:/, '')
  if (typeof only !== 'object' || only === null) return undefined
  const role = (only as Readonly<Record<string, unknown>>).role
  return typeof role === 'string' ? `role:${role}` : undefined
}
