import { findPayFacts } from '../../career/find-pay-facts.ts'
import type { PayFacts } from '../../career/pay-facts.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { LEADER_IDS, type LeaderId } from '../../catalogue/ids.ts'
import { answered, type Outcome } from '../errors.ts'
import { resolveLeader } from './resolve-station.ts'

/** What sources tell of pay, of the roles named or of all seven. */
export function askPay(catalogue: Catalogue, roles: readonly string[]): Outcome<PayFacts> {
  const leaders: LeaderId[] = []
  for (const text of roles) {
    const role = resolveLeader(catalogue, text, 'roles')
    if (!role.ok) return role
    if (!leaders.includes(role.value)) leaders.push(role.value)
  }
  return answered(findPayFacts(catalogue, leaders.length > 0 ? leaders : LEADER_IDS))
}
