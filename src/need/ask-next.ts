import { NEED_OUTCOMES } from '../catalogue/need-model.ts'
import { type ChosenAnswers, type NeedScale, PRESENCE, totalOf, weigh } from './need-scale.ts'
import { verdictOf } from './verdict.ts'

/** The open question whose answer could change the result most; null when none is open (N18). */
export function askNext(scale: NeedScale, chosen: ChosenAnswers): string | null {
  const before = weigh(scale, chosen)
  const first = verdictOf(before).first
  const isLed = scale.answers.some(({ place, fills }) => fills !== null && chosen.has(place))
  let best: { readonly id: string; readonly turns: number; readonly moves: number } | null = null
  for (const { id } of scale.questions) {
    const places = scale.placesOf.get(id) ?? []
    if (places.some((place) => chosen.has(place))) continue
    if (id === PRESENCE.presentLeader && !isLed) continue
    const results = places.map((place) => weigh(scale, new Set(chosen).add(place)))
    const turned = results.filter((after) => verdictOf(after).first !== first).length
    const turns = turned / places.length
    const moves =
      results.reduce((sum, after) => sum + movement(before.totals, after.totals), 0) / places.length
    if (!best || turns > best.turns || (turns === best.turns && moves > best.moves)) {
      best = { id, turns, moves }
    }
  }
  return best?.id ?? null
}

function movement(before: readonly number[], after: readonly number[]): number {
  return NEED_OUTCOMES.reduce(
    (sum, outcome) => sum + Math.abs(totalOf(after, outcome) - totalOf(before, outcome)),
    0,
  )
}
