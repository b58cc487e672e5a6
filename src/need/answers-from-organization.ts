import type { Catalogue } from '../catalogue/catalogue.ts'
import type { LeaderId } from '../catalogue/ids.ts'
import type { Model } from '../model/model.ts'
import { isVacant, type Position } from '../model/position.ts'
import type { NeedAnswers } from './need-result.ts'

/** What is known of the leaders of an organisation. */
type Leadership = {
  readonly seats: ReadonlyMap<LeaderId, readonly Position[]>
  readonly overloaded: readonly string[]
  readonly isContested: boolean
}

/** The answers to the questionnaire that a document gives by itself (N24). */
export function answersFrom(
  catalogue: Catalogue,
  model: Model,
  { seats, overloaded, isContested }: Leadership,
): NeedAnswers {
  const { headcount, company } = model.organization
  const all = [...seats.values()].flat()
  const leading = [...seats]
    .filter(([, own]) => own.some((seat) => !isVacant(seat)))
    .map(([leader]) => leader)
  const isOverloaded = all.some((seat) => !isVacant(seat) && overloaded.includes(seat.id))
  const answers: Record<string, readonly string[]> = {}
  if (leading.length > 0) answers['leads-now'] = leading
  if (isOverloaded) answers['present-leader'] = ['overloaded']
  if (headcount !== undefined) {
    const steps = catalogue.data.need.questions.find(({ id }) => id === 'size')?.answers ?? []
    const step = steps.findLast(({ atLeast }) => atLeast !== undefined && atLeast <= headcount)
    if (step !== undefined) answers.size = [step.id]
  }
  if (company === 'technology') answers['technology-role'] = ['is-the-product']
  if (isContested) answers.hurts = ['unclear-ownership']
  return answers
}
