import type { Catalogue } from '../../catalogue/catalogue.ts'
import { isLeaderId, LEADER_IDS } from '../../catalogue/ids.ts'
import type { Language } from '../../model/language.ts'
import type { Model } from '../../model/model.ts'
import { type PlannedPosition, planPosition } from '../../need/plan-position.ts'
import type { CheckWish } from '../check-organization.ts'
import { type TriedEdit, tryEdit } from '../edits/try-edit.ts'
import { answered, type Outcome, refused } from '../errors.ts'
import { needWithin } from '../need-within.ts'
import { resolveRole } from '../resolve-roles.ts'
import { findSeat } from './find-seat.ts'

/** Which role is to become a seat, and what somebody wants of it; nothing means what the rules choose (need N27-N31). */
export type SeatPlanWish = {
  /** As people name it; nothing means the one that is needed most, by the organisation's own answers. */
  readonly role?: string | undefined
  readonly language: Language
  readonly day: string
  readonly title?: string | undefined
  readonly unit?: string | undefined
  readonly superior?: string | undefined
  readonly parts?: readonly string[] | undefined
  /** Parts to give it besides those chosen by the rules. */
  readonly alsoParts?: readonly string[] | undefined
  readonly reports?: readonly string[] | undefined
}

/** A role as a seat, and what that would do. */
export type SeatPlan = { readonly plan: PlannedPosition; readonly tried: TriedEdit }

/**
 * Plans a leader's role as a seat of an organisation, and tries it: what differs, which findings come and go. Changes
 * nothing. Refuses roles that are no leader's, seats, units and parts that are not there.
 */
export function planSeat(
  catalogue: Catalogue,
  model: Model,
  wish: SeatPlanWish,
  kept: Pick<CheckWish, 'record' | 'packs'> = {},
): Outcome<SeatPlan> {
  const role = roleOf(catalogue, model, wish.role)
  if (!role.ok) return role
  if (!isLeaderId(role.value)) {
    const message = `${role.value} is none of the leaders: ${LEADER_IDS.join(', ')}.`
    return refused('unknown-role', 'role', message, LEADER_IDS)
  }
  const { day, unit } = wish
  if (unit !== undefined && !model.tables.units.has(unit)) {
    return refused('unknown-entity', 'unit', `There is no unit “${unit.slice(0, 60)}”.`)
  }
  const superior = wish.superior === undefined ? null : findSeat(model, wish.superior, day)
  if (superior && !superior.ok) return superior
  const reports: string[] = []
  for (const one of wish.reports ?? []) {
    const found = findSeat(model, one, day)
    if (!found.ok) return found
    reports.push(found.value)
  }
  const asked = {
    role: role.value,
    language: wish.language,
    title: wish.title,
    unit,
    superior: superior?.value,
    parts: wish.parts,
    reports,
  }
  const first = planPosition(catalogue, model, asked)
  const wanted = [...(wish.parts ?? []), ...(wish.alsoParts ?? [])]
  const keys = first.parts.map(({ key }) => key)
  const unknown = wanted.find((key) => !keys.includes(key))
  if (unknown !== undefined) {
    const message = `The sources give ${first.role} no part “${unknown.slice(0, 80)}” that could be given to it here.`
    return refused('unknown-entity', 'parts', message, keys.slice(0, 5))
  }
  const plan =
    wish.alsoParts === undefined
      ? first
      : planPosition(catalogue, model, { ...asked, parts: [...chosenIn(first), ...wanted] })
  const tried = tryEdit(catalogue, model, plan.operations, { ...kept, today: day })
  return tried.ok ? answered({ plan, tried: tried.value }) : tried
}

const chosenIn = ({ parts }: PlannedPosition): readonly string[] =>
  parts.filter(({ chosen }) => chosen).map(({ key }) => key)

/** The role somebody names; else the one needed first, by the answers the organisation gives itself. */
function roleOf(catalogue: Catalogue, model: Model, name: string | undefined) {
  if (name !== undefined) return resolveRole(catalogue, name, 'role')
  const found = needWithin(catalogue, model)
  if (!found.ok) return found
  const { need, result } = found.value
  const first = result?.first
  const open = need.leaders.find(({ advice }) => advice === 'new-seat' || advice === 'fill')
  const needed = first && isLeaderId(first) ? first : open?.leader
  if (needed !== undefined) return answered(needed)
  const message = `Nothing here speaks for a new leader: re-assign what there is, or name a role: ${LEADER_IDS.join(', ')}.`
  return refused('unknown-role', 'role', message, LEADER_IDS)
}
