import type { FindingKind, ProofFinding, Repair } from '../authority/proof.ts'
import type { Question } from '../authority/question.ts'
import type { Region } from '../authority/region.ts'
import type { Model } from '../model/model.ts'
import type { FindingPlace, Found, Severity, Subject } from './finding.ts'
import { findingId, sortSubjects } from './finding-id.ts'
import { proofOf } from './matrix-proof.ts'
import { REPAIR_TEXTS, repairFixes } from './proof-fixes.ts'
import { MATRIX_SPOT, PROOF_READS } from './proof-reads.ts'
import { type AnyRule, defineRule, type Rule, type RuleContext } from './rule.ts'
import { inOrder } from './seats.ts'

/** What a finding of the proof is told with. */
export type ProofFacts = {
  /** The rules, assignments and delegations concerned, the first of them first. */
  readonly rules: readonly string[]
  /** The smallest areas it shows in; at most a few. */
  readonly regions: readonly Region[]
  /** How many areas there are. */
  readonly count: number
  /** Seats in question, as rules write them. */
  readonly seats: readonly string[]
  /** People or positions in question. */
  readonly people: readonly string[]
  /** A case that shows it. */
  readonly witness: Question
  readonly repairs: readonly Repair[]
}

/** Which findings of the proof a rule tells, and in which words. */
type ProofRule = Pick<
  Rule<ProofFacts>,
  'id' | 'severity' | 'since' | 'sources' | 'name' | 'sentences' | 'words'
> & {
  readonly kinds: readonly FindingKind[]
  /** The message a finding is told by; nothing where another rule tells it. */
  readonly message: (finding: ProofFinding, context: RuleContext) => string | undefined
  /** What tells one finding from another; the rules concerned, when nothing is said. */
  readonly about?: (finding: ProofFinding, model: Model) => readonly Subject[]
  readonly severityOf?: (message: string) => Severity
}

/** How many areas a finding keeps. */
const MOST_REGIONS = 3

/**
 * A rule that tells what the shared proof of the matrix found (M1). Findings of the proof about the same things are one
 * (M2): the smallest area stands for the others, which are counted.
 */
export function defineProofRule(own: ProofRule): AnyRule {
  const { kinds, message, about = ruleSubjects, severityOf, ...rule } = own
  return defineRule<ProofFacts, object>({
    ...rule,
    category: 'decision-rights',
    options: {},
    reads: PROOF_READS,
    spots: () => [MATRIX_SPOT],
    find(context) {
      const { model } = context
      const found = new Map<string, Found<ProofFacts>>()
      for (const finding of proofOf(context)?.findings ?? []) {
        if (!kinds.includes(finding.kind) || isOfDuties(finding, model)) continue
        const told = message(finding, context)
        if (told === undefined) continue
        const subjects = sortSubjects(about(finding, model))
        const key = findingId(own.id, subjects)
        const known = found.get(key)
        found.set(key, {
          message: known?.message ?? told,
          subjects,
          facts: known ? joined(known.facts, finding) : factsOf(finding),
          place: placeOf(finding, model),
          ...(severityOf && { severity: severityOf(known?.message ?? told) }),
        })
      }
      return [...found.values()]
    },
    fixes: ({ facts }, { model }) => repairFixes(model, facts.repairs),
    fixTexts: REPAIR_TEXTS,
  })
}

/** Whether a finding is about assignments alone: rules on duties tell of those (M4). */
function isOfDuties({ rules }: ProofFinding, { tables }: Model): boolean {
  return rules.length > 0 && !rules.some((id) => tables.rules.has(id) || tables.delegations.has(id))
}

/** The kinds of decisions of the smallest area, as subjects. */
export function decisionSubjects({ regions }: ProofFinding): readonly Subject[] {
  const kind = regions[0]?.kind
  const nodes = kind?.form === 'tree' ? kind.nodes : []
  return nodes.map(({ id }) => ({ kind: 'decisions', id }))
}

/** Positions and people that a finding is about. */
export function peopleSubjects({ people = [] }: ProofFinding, model: Model): readonly Subject[] {
  const { positions } = model.tables
  return people.map((id) => ({ kind: positions.has(id) ? 'positions' : 'people', id }))
}

/** The positions and bodies among the seats of a finding. */
export function seatSubjects({ seats = [] }: ProofFinding, model: Model): readonly Subject[] {
  const { positions, bodies } = model.tables
  return seats.flatMap((seat): readonly Subject[] => {
    const body = seat.startsWith('body:') ? seat.slice('body:'.length) : ''
    if (bodies.has(body)) return [{ kind: 'bodies', id: body }]
    return positions.has(seat) ? [{ kind: 'positions', id: seat }] : []
  })
}

function factsOf(finding: ProofFinding): ProofFacts {
  const { rules, regions, count, seats = [], people = [], witness, repairs } = finding
  return { rules, regions: regions.slice(0, MOST_REGIONS), count, seats, people, witness, repairs }
}

function joined(known: ProofFacts, { count, seats = [], people = [] }: ProofFinding): ProofFacts {
  return {
    ...known,
    count: known.count + count,
    seats: inOrder(new Set([...known.seats, ...seats])),
    people: inOrder(new Set([...known.people, ...people])),
  }
}

/** The rules, assignments and delegations concerned. */
export function ruleSubjects({ rules }: ProofFinding, { tables }: Model): readonly Subject[] {
  return rules.map((id) => {
    const lists = ['rules', 'delegations', 'assignments'] as const
    return { kind: lists.find((one) => tables[one].has(id)) ?? 'rules', id }
  })
}

/** The first of them. */
export const firstRuleSubject = (finding: ProofFinding, model: Model): readonly Subject[] =>
  ruleSubjects(finding, model).slice(0, 1)

function placeOf(finding: ProofFinding, model: Model): FindingPlace | null {
  const [first] = ruleSubjects(finding, model)
  return first && first.kind !== 'roles' ? { kind: first.kind, id: first.id } : null
}
