import type { Language } from '../../model/language.ts'
import { seatPlanSentences, type ToldSeatPlan } from '../../text/seat-plan-sentences.ts'
import { answered, type Outcome } from '../errors.ts'
import { openOrganization, type Which } from '../organizations/open-organization.ts'
import type { Registry } from '../organizations/registry.ts'
import { type MadeCharter, makeCharter } from './make-charter.ts'
import { type MadePosting, makePosting } from './make-posting.ts'
import { planSeat, type SeatPlan, type SeatPlanWish } from './plan-seat.ts'
import type { GivenTerms } from './read-posting-terms.ts'
import { readPostingTerms } from './read-posting-terms.ts'

/** The position of a kept organisation a paper is of, and its language. */
export type KeptPaperWish = Which & { readonly position: string; readonly language: Language }

/** The charter of a position of a kept organisation, as it stands or stood. */
export async function charterOfKept(
  registry: Registry,
  { position, language, ...which }: KeptPaperWish,
): Promise<Outcome<MadeCharter>> {
  const opened = await openOrganization(registry, which)
  if (!opened.ok) return opened
  const day = dayOf(registry, which)
  return makeCharter(registry.catalogue, opened.value.model, { position, day, language })
}

/** The posting of a position of a kept organisation. */
export async function postingOfKept(
  registry: Registry,
  { position, language, ...which }: KeptPaperWish,
  given: GivenTerms & { readonly pay: boolean; readonly publish: boolean },
): Promise<Outcome<MadePosting>> {
  const terms = readPostingTerms(given)
  if (!terms.ok) return terms
  const opened = await openOrganization(registry, which)
  if (!opened.ok) return opened
  return makePosting(registry.catalogue, opened.value.model, registry.formats.papers, {
    ...{ position, language, day: dayOf(registry, which), terms: terms.value },
    withPay: given.pay,
    isPublic: given.publish,
  })
}

/** A role as a position of a kept organisation: what it gets, what it does, what it would hand out. Nothing is written. */
export type SeatPreview = SeatPlan & {
  readonly head: string
  readonly sentences: ToldSeatPlan
  readonly charter: MadeCharter
  readonly posting: MadePosting
}

/** Shows how a role would become a position (need N27 to N32); its operations make it so, upon the head. */
export async function previewSeat(
  registry: Registry,
  which: Which,
  wish: Omit<SeatPlanWish, 'day'>,
): Promise<Outcome<SeatPreview>> {
  const opened = await openOrganization(registry, which)
  if (!opened.ok) return opened
  const { model, head } = opened.value
  const { catalogue, formats } = registry
  const day = dayOf(registry, which)
  const planned = planSeat(catalogue, model, { ...wish, day })
  if (!planned.ok) return planned
  const { plan, tried } = planned.value
  const paper = { position: plan.position.id, day, language: wish.language }
  const charter = makeCharter(catalogue, tried.after, paper)
  if (!charter.ok) return charter
  const posting = makePosting(catalogue, tried.after, formats.papers, paper)
  if (!posting.ok) return posting
  const sentences = seatPlanSentences(catalogue, tried.after, plan, wish.language)
  return answered({ plan, tried, head, sentences, charter: charter.value, posting: posting.value })
}

/** The day of a state: that of the instant asked for, else today. */
const dayOf = (registry: Registry, { asOf }: Which): string => (asOf ?? registry.now()).slice(0, 10)
