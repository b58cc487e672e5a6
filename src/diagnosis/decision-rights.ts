import { roleOf } from '../model/alignment.ts'
import { type Model, related } from '../model/model.ts'
import type { Rule } from '../model/rule.ts'
import type { Verb } from '../model/verb.ts'
import { holdersAround } from './duties.ts'
import { seatsAffected } from './lines.ts'
import { type Duty, dutiesIn } from './matter-duties.ts'
import { mattersAbove } from './matters.ts'
import type { RuleContext } from './rule.ts'
import { isLive } from './seats.ts'

/** What rules of authority say, taken plainly: names only, no conditions, no ranks. */
export type Rights = {
  /** Live seats that decide by a rule, by handle. */
  readonly deciders: ReadonlySet<number>
  /** Seats that bear a right, by assignment or rule, by handle. */
  readonly entitled: ReadonlySet<number>
  /** Whatever else a rule names: roles as `role:cio`. */
  readonly named: ReadonlySet<string>
  /** Whether some rule names what only a case can tell: a role, a body, a head, whoever asks. */
  readonly unclear: boolean
}

type Names = { readonly names: readonly string[]; readonly unclear: boolean }

type ReadRule = {
  readonly decision: string
  readonly decides: Names
  readonly agrees: Names
  readonly outcome: boolean
}

type RuleIndex = {
  /** Rules by their kind of decision, and by every kind around it. */
  readonly at: ReadonlyMap<string, readonly ReadRule[]>
  readonly around: ReadonlyMap<string, readonly ReadRule[]>
  /** The kinds of the rules that name a seat or role. */
  readonly byName: ReadonlyMap<string, readonly string[]>
}

type Known = Pick<RuleContext, 'model' | 'catalogue' | 'once' | 'remember'>

/** The verbs that are a right in a decision. */
const RIGHTS: readonly Verb[] = ['decides', 'must-agree']

/** The kinds of decisions that belong to a responsibility, the catalogue's or an own one. */
function kindsOf({ model, catalogue }: Known, matter: string): readonly string[] {
  const own = model.tables.responsibilities.get(matter)?.decisions
  return own ?? catalogue.responsibilities.get(matter)?.decisions ?? []
}

/**
 * Who has a right in a matter: by assignment (deciding or having to agree, also on what lies around
 * it), and by the rules on any kind of decision that belongs to it. Read once in a run.
 */
export function rightsIn(context: Known, matter: string): Rights {
  const read = context.once('rights by matter', () => new Map<string, Rights>())
  const known = read.get(matter)
  if (known) return known
  const rights = readRights(context, matter)
  read.set(matter, rights)
  return rights
}

/** The same for one kind of decision alone: assignments in the matter, and rules on that kind. */
export function rightsInKind(context: Known, matter: string, kind: string): Rights {
  return readRights(context, matter, [kind])
}

function readRights(
  context: Known,
  matter: string,
  kinds: readonly string[] = kindsOf(context, matter),
): Rights {
  const { model, catalogue } = context
  const { positions } = model.tables
  const roles: ReadonlyMap<string, unknown> = catalogue.roles
  const rules = new Set(kinds.flatMap((kind) => rulesOn(context, kind)))
  const deciders = new Set<number>()
  const entitled = new Set(holdersAround(model, matter, RIGHTS))
  const named = new Set<string>()
  const { deciding, agreeing } = dutiesIn(context.model, matter)
  for (const { handle } of deciding) entitled.add(handle)
  for (const { handle } of agreeing) entitled.add(handle)
  let unclear = false
  for (const { decides, agrees, outcome } of rules) {
    unclear ||= decides.unclear || agrees.unclear || outcome
    for (const name of [...agrees.names, ...decides.names]) {
      const isSeat = positions.has(name)
      if (isSeat) entitled.add(positions.ids.find(name))
      else if (roles.has(name)) named.add(`${ROLE}${name}`)
      named.add(name)
      unclear ||= !isSeat && !AMOUNT.test(name)
    }
    for (const name of decides.names) {
      const handle = positions.ids.find(name)
      if (isLive(positions.at(handle))) deciders.add(handle)
    }
  }
  return { deciders, entitled, named, unclear }
}

/** Whether who has a duty has any right in the matter: of its own, by role, or by delegation. */
export function hasRight(context: Known, { seat, handle }: Duty, matter: string): boolean {
  const { model } = context
  const { entitled, named } = rightsIn(context, matter)
  if (entitled.has(handle)) return true
  const { roles = [] } = seat
  if (named.size > 0 && roles.some((role) => named.has(`${ROLE}${roleOf(role)}`))) return true
  if (model.tables.delegations.size === 0) return false
  const kinds = kindsOf(context, matter)
  return related(model, 'delegations-to-position', seat.id).some((id) => {
    const of = model.tables.delegations.get(id)?.of
    return of !== undefined && kinds.some((kind) => isWithin(kind, of) || isWithin(of, kind))
  })
}

/** Whom any rule names to decide or agree, and whether some rule names what only a case can tell. */
export function namesInRules(context: Known): {
  readonly names: ReadonlySet<string>
  readonly open: boolean
} {
  const { at, byName } = indexOf(context)
  return context.remember(context.model.tables.rules, 'names in rules', () => {
    const rules = [...at.values()].flat()
    const open = rules.some(({ decides, agrees }) => decides.unclear || agrees.unclear)
    return { names: new Set(byName.keys()), open }
  })
}

/** The matters whose kinds of decisions a rule on a kind is about. */
function mattersOfDecision({ model, catalogue, remember }: Known, decision: string) {
  const { responsibilities } = model.tables
  const own = remember(responsibilities, 'own kinds', () =>
    responsibilities.list().map(({ id, decisions = [] }) => ({ id, decisions })),
  )
  const listed = [...catalogue.responsibilities.values()]
  return [...own, ...listed].flatMap(({ id, decisions }) =>
    decisions.some((kind) => isWithin(kind, decision) || isWithin(decision, kind)) ? [id] : [],
  )
}

/** The matters a rule is about, as it was and as it is. */
export function mattersOfRule(context: Known, id: string, before: Model): readonly string[] {
  return [before, context.model].flatMap(({ tables }) => {
    const decision = tables.rules.get(id)?.decision
    return decision === undefined ? [] : mattersOfDecision(context, decision)
  })
}

/** The matters of the rules that name a seat, or one whose line an edit of it changed. */
export function mattersNaming(context: Known, seat: string, before: Model): readonly string[] {
  const { byName } = indexOf(context)
  const seats = byName.size === 0 ? [] : seatsAffected(context.model, before, seat)
  const decisions = seats.flatMap((id) => byName.get(id) ?? [])
  return decisions.flatMap((decision) => mattersOfDecision(context, decision))
}

const ROLE = 'role:'
const SEAT = 'position:'

/** How amounts begin, which stand beside the seats of a ladder. */
const AMOUNT = /^[\d.<>]/

/** Whether a kind of decision is another or stands below it. */
export function isWithin(kind: string, other: string): boolean {
  return kind === other || kind.startsWith(`${other}.`)
}

function rulesOn(context: Known, kind: string): readonly ReadRule[] {
  const { at, around } = indexOf(context)
  const wider = [kind, ...mattersAbove(kind)].flatMap((one) => at.get(one) ?? [])
  return [...wider, ...(around.get(kind) ?? [])]
}

function indexOf({ model, remember }: Known): RuleIndex {
  const { rules } = model.tables
  return remember(rules, 'rules by decision', () => {
    const at = new Map<string, ReadRule[]>()
    const around = new Map<string, ReadRule[]>()
    const byName = new Map<string, string[]>()
    const add = <One>(map: Map<string, One[]>, key: string, one: One) => {
      const list = map.get(key)
      if (list) list.push(one)
      else map.set(key, [one])
    }
    for (const rule of rules.list()) {
      const one = readPlainly(rule)
      add(at, one.decision, one)
      for (const above of mattersAbove(one.decision)) add(around, above, one)
      for (const name of [...one.decides.names, ...one.agrees.names]) {
        add(byName, name, one.decision)
      }
    }
    return { at, around, byName }
  })
}

function readPlainly(rule: Rule): ReadRule {
  const { decision, outcome } = rule
  return {
    decision,
    decides: namesIn(rule.decides),
    agrees: namesIn(rule['must-agree']),
    outcome: outcome !== undefined,
  }
}

/** Keys by which an expression names what only a case can tell. */
const OPEN = ['head', 'body', 'person', 'superior', 'requester', 'grade']

/** Every word of an expression but its keys, with `role` as `role:cio`. */
function namesIn(value: unknown): Names {
  const names: string[] = []
  let unclear = false
  const visit = (part: unknown): void => {
    if (typeof part === 'string') {
      names.push(part.startsWith(SEAT) ? part.slice(SEAT.length) : part)
    } else if (Array.isArray(part)) {
      part.forEach(visit)
    } else if (typeof part === 'object' && part !== null) {
      for (const [key, inner] of Object.entries(part)) {
        if (key === 'role' && typeof inner === 'string') names.push(`${ROLE}${inner}`)
        else if (OPEN.includes(key)) unclear = true
        else visit(inner)
      }
    }
  }
  visit(value)
  return { names, unclear }
}
