import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Language } from '../model/language.ts'
import type { Model } from '../model/model.ts'
import type { PlannedPosition } from '../need/plan-position.ts'
import type { PlannedPart } from '../need/planned-parts.ts'
import type { Sentence } from './phrases.ts'
import { seatPlanPhrases } from './seat-plan-phrases.ts'
import { suggestionSentences } from './suggestion-sentences.ts'

/** A planned seat, told: what it is, whom it reports to, what it gets and does not. */
export type ToldSeatPlan = {
  readonly headline: string
  /** A leader of the role who is there already; nothing where there is none. */
  readonly present: string | undefined
  readonly superior: Sentence
  readonly alternatives: { readonly title: string; readonly lines: readonly Sentence[] }
  readonly given: { readonly title: string; readonly lines: readonly Sentence[] }
  readonly notGiven: { readonly title: string; readonly lines: readonly Sentence[] }
  readonly reports: { readonly title: string; readonly lines: readonly Sentence[] }
  readonly note: string
}

/** Tells how a role becomes a seat (need N27 to N32). */
export function seatPlanSentences(
  catalogue: Catalogue,
  model: Model,
  plan: PlannedPosition,
  language: Language,
): ToldSeatPlan {
  const words = seatPlanPhrases[language]
  const lists = new Intl.ListFormat(language, { type: 'conjunction' })
  const number = new Intl.NumberFormat(language)
  const teller = suggestionSentences(catalogue, model, language)
  const seat = (id: string) => model.tables.positions.get(id)?.title ?? id
  const role = catalogue.roles.get(plan.role)?.name[language] ?? plan.role
  const partLine = (part: PlannedPart): Sentence => {
    const { assignment, from, dispute, claims } = part
    const remarks = [
      ...(from.length === 0 ? [] : [words.from(lists.format(from.map(seat)))]),
      ...(dispute === null ? [] : [words.disputed]),
    ]
    const name = teller.part(assignment.verb, assignment.of)
    return { text: remarks.length === 0 ? name : `${name} (${remarks.join('; ')})`, claims }
  }
  const above = plan.position['reports-to']
  const chosen = plan.parts.filter((part) => part.chosen)
  const left = plan.parts.filter((part) => !part.chosen)
  const tell = plan.isNew ? words.makesNew : words.fillsVacant
  return {
    headline: tell(role, plan.position.title),
    present:
      plan.present.length === 0 ? undefined : words.present(lists.format(plan.present.map(seat))),
    superior: {
      text: above === undefined ? words.top : words.superior(seat(above)),
      claims: plan.superiors.find(({ position }) => position === above)?.claims ?? [],
    },
    alternatives: {
      title: words.alternatives,
      lines: plan.superiors
        .filter(({ position, claims }) => position !== above && claims.length > 0)
        .map(({ position, claims }) => ({ text: seat(position), claims })),
    },
    given: { title: words.given(number.format(chosen.length)), lines: chosen.map(partLine) },
    notGiven: { title: words.notGiven(number.format(left.length)), lines: left.map(partLine) },
    reports: {
      title: words.reports,
      lines: plan.reports
        .filter((report) => !report.chosen)
        .map(({ position, from, claims }) => ({
          text: from === null ? seat(position) : words.reportsFrom(seat(position), seat(from)),
          claims,
        })),
    },
    note: words.suggested,
  }
}
