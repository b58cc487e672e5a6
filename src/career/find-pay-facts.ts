import type { Catalogue } from '../catalogue/catalogue.ts'
import type { LeaderId } from '../catalogue/ids.ts'
import type { Pay } from '../catalogue/metric.ts'
import { disagreementsOf } from './career-disagreements.ts'
import type { PayFacts, PayLimit } from './pay-facts.ts'

/** What sources tell of what roles are paid, never without date, region and limits (P1). */
export function findPayFacts(catalogue: Catalogue, roles: readonly LeaderId[]): PayFacts {
  const figures = catalogue.data.pay
    .filter(({ role }) => (roles as readonly string[]).includes(role))
    .map((figure) => ({ ...figure, limits: limitsOf(figure) }))
  const claims = catalogue.data.claims
    .filter(
      ({ dimension, roles: spoken }) =>
        dimension === 'compensation' && spoken.some((role) => (roles as string[]).includes(role)),
    )
    .map(({ id }) => id)
  return {
    of: roles,
    figures,
    silent: roles.filter((role) => !figures.some((figure) => figure.role === role)),
    differences: figures.flatMap((one, at) =>
      figures.slice(at + 1).flatMap((other) => differenceOf(one, other)),
    ),
    claims,
    disagreements: disagreementsOf(catalogue, claims),
  }
}

function limitsOf({ namedOrigin, statistic }: Pay): readonly PayLimit[] {
  const isBase = /\bbase\b/.test(statistic.en)
  return [
    'one-region',
    'dated',
    ...(isBase ? (['base-only'] as const) : []),
    ...(namedOrigin === null ? (['no-origin'] as const) : []),
    'one-source',
  ]
}

function differenceOf(one: Pay, other: Pay): PayFacts['differences'] {
  const isLike =
    one.currency === other.currency &&
    one.asOf === other.asOf &&
    one.region === other.region &&
    one.statistic.en === other.statistic.en
  if (!isLike || one.role === other.role || one.amount === other.amount) return []
  const [more, less] = one.amount > other.amount ? [one, other] : [other, one]
  return [
    {
      more: more.role as LeaderId,
      less: less.role as LeaderId,
      by: more.amount - less.amount,
      share: (more.amount - less.amount) / less.amount,
      currency: one.currency,
    },
  ]
}
