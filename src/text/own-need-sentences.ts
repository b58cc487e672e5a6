import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Language } from '../model/language.ts'
import type { Model } from '../model/model.ts'
import type { LeaderForGaps, OrganizationNeed } from '../need/need-from-organization.ts'
import { ownNeedPhrases } from './own-need-phrases.ts'

/** A leader who would take gaps, told: what to do, what it does to seats, which gaps by which claims. */
export type ToldLeaderForGaps = {
  readonly headline: string
  readonly advice: string
  readonly seats: readonly string[]
  readonly gaps: readonly { readonly name: string; readonly claims: readonly string[] }[]
}

/** What an organisation lacks by its own document, told. */
export type ToldOrganizationNeed = {
  readonly lead: string
  readonly leaders: readonly ToldLeaderForGaps[]
  /** Seats that carry far more than others; nothing where there is none. */
  readonly overloaded: string | undefined
  /** How many questions the document answers; nothing where it answers none. */
  readonly answers: string | undefined
}

/** Tells what an organisation lacks, who would take it, and what re-assigning would do (N19 to N26). */
export function ownNeedSentences(
  catalogue: Catalogue,
  model: Model,
  need: OrganizationNeed,
  language: Language,
): ToldOrganizationNeed {
  const words = ownNeedPhrases[language]
  const format = new Intl.NumberFormat(language)
  const number = (count: number) => format.format(count)
  const seat = (id: string) => `${model.tables.positions.get(id)?.title ?? id} (${id})`
  const missing =
    need.gaps.length === 0
      ? words.noGaps
      : [
          words.gaps(number(need.gaps.length)),
          ...(need.isSparse ? [words.sparse(number(need.owned))] : []),
          words.measure,
        ].join(' ')
  const seatsOf = ({ held, vacant, instead, advice, gaps }: LeaderForGaps): string[] => {
    const own = [
      ...held.map(({ position, load, after, overloads }) => {
        const told = `${seat(position)}: ${words.loads(number(load), number(after))}`
        return overloads && !need.isSparse ? `${told} ${words.tooMuch}` : told
      }),
      ...vacant.map((position) => `${seat(position)}: ${words.vacant}`),
    ]
    if (advice === 'assign' || advice === 'write-down') return own
    if (instead.length === 0) return [...own, words.noInstead]
    const left = gaps.length - new Set(instead.flatMap((one) => one.gaps)).size
    return [
      ...own,
      words.insteadLead,
      ...instead.map((one) => `${seat(one.position)}: ${words.instead(number(one.gaps.length))}`),
      ...(left > 0 ? [words.insteadLeft(number(left))] : []),
    ]
  }
  const claimsOf = (leader: string, gap: string) =>
    need.gaps
      .find(({ responsibility }) => responsibility === gap)
      ?.leaders.find((one) => one.leader === leader)?.claims ?? []
  const loads = need.overloaded.map(
    ({ position, load }) => `${seat(position)}, ${words.load(number(load))}`,
  )
  const given = Object.keys(need.answers).length
  return {
    lead: need.isUnwritten ? words.unwritten : missing,
    leaders: need.leaders.map((one) => {
      const name = catalogue.roles.get(one.leader)?.name[language] ?? one.leader
      return {
        headline: `${name} ${words.wouldTake(number(one.gaps.length))}`,
        advice: words.advice[one.advice],
        seats: seatsOf(one),
        gaps: one.gaps.map((gap) => ({
          name: catalogue.responsibilities.get(gap)?.name[language] ?? gap,
          claims: claimsOf(one.leader, gap),
        })),
      }
    }),
    overloaded: loads.length === 0 ? undefined : `${words.overloaded} ${loads.join('; ')}`,
    answers: given === 0 ? undefined : words.answers(number(given)),
  }
}
