import type { World, WorldCase, WorldRule } from './worlds.ts'

/** The honest opponent: one loop over typed rules, the way one would write it by hand. */

/** Whether a rule holds in a case. */
const holds = (rule: WorldRule, one: WorldCase): boolean =>
  one.type >= rule.type[0] &&
  one.type < rule.type[1] &&
  one.unit >= rule.unit[0] &&
  one.unit < rule.unit[1] &&
  one.amount >= rule.amount[0] &&
  one.amount < rule.amount[1] &&
  (rule.audience & (1 << one.audience)) !== 0 &&
  (rule.horizon & (1 << one.horizon)) !== 0 &&
  (rule.risk & (1 << one.risk)) !== 0

/** Where rules never overlap: the first that holds. */
export function firstMatch({ rules }: World, one: WorldCase): number {
  for (let i = 0; i < rules.length; i++) if (holds(rules[i] as WorldRule, one)) return i
  return -1
}

/** Where exceptions overlap: all that hold and nothing more special does. */
export function mostSpecial({ rules }: World, one: WorldCase): number[] {
  let best: number[] = []
  for (let i = 0; i < rules.length; i++) {
    const rule = rules[i] as WorldRule
    if (!holds(rule, one)) continue
    if (best.some((other) => isInside(rules[other] as WorldRule, rule))) continue
    best = best.filter((other) => !isInside(rule, rules[other] as WorldRule))
    best.push(i)
  }
  return best
}

/** Where rules have ranks: the most special of the highest rank that says anything. */
export function foremost({ rules }: World, one: WorldCase): number[] {
  let best: number[] = []
  let highest = Number.POSITIVE_INFINITY
  for (let i = 0; i < rules.length; i++) {
    const rule = rules[i] as WorldRule
    const { rank = 0 } = rule
    if (rank > highest || !holds(rule, one)) continue
    if (rank < highest) {
      highest = rank
      best = []
    }
    if (best.some((other) => isInside(rules[other] as WorldRule, rule))) continue
    best = best.filter((other) => !isInside(rule, rules[other] as WorldRule))
    best.push(i)
  }
  return best
}

function isInside(a: WorldRule, b: WorldRule): boolean {
  return within(a, b) && !within(b, a)
}

const within = (a: WorldRule, b: WorldRule): boolean =>
  a.type[0] >= b.type[0] &&
  a.type[1] <= b.type[1] &&
  a.unit[0] >= b.unit[0] &&
  a.unit[1] <= b.unit[1] &&
  a.amount[0] >= b.amount[0] &&
  a.amount[1] <= b.amount[1] &&
  (a.audience & ~b.audience) === 0 &&
  (a.horizon & ~b.horizon) === 0 &&
  (a.risk & ~b.risk) === 0
