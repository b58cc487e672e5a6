import type { Model } from '../model/model.ts'
import type { Rule } from '../model/rule.ts'
import { NO_CURRENCY } from './currency.ts'
import { readAmounts } from './read-conditions.ts'
import type { SpaceUse } from './space.ts'

/** What of the space the texts of rules use. */
export function spaceUse(rules: readonly Rule[], model: Model): SpaceUse {
  const own = model.organization.currency
  const currencies = new Set<string>()
  let requester = false
  const look = (amounts: unknown) => {
    if (amounts === undefined) return
    if (typeof amounts === 'string' && !/[A-Z€$£]{1,3}/.test(amounts)) return
    const read = readAmounts(amounts)
    if (!read.ok) return
    for (const { currency } of read.value ?? []) {
      if (currency !== undefined && currency !== own) currencies.add(currency)
    }
  }
  for (const rule of rules) {
    look(rule.when?.amount)
    requester ||= rule.when?.requester !== undefined
    const { decides } = rule
    if (typeof decides === 'object' && decides !== null && 'ladder' in decides) {
      const { ladder } = decides
      const steps = Array.isArray(ladder) ? ladder : Object.values(ladder ?? {})
      for (const step of steps)
        look(typeof step === 'object' && step && 'limit' in step ? step.limit : step)
    }
  }
  const [only] = currencies
  if (own === undefined && only !== undefined && currencies.size === 1) {
    return { currency: only, currencies: [], requester }
  }
  return { currency: own ?? NO_CURRENCY, currencies: [...currencies].sort(), requester }
}
