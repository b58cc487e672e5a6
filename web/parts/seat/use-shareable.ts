import { useMemo } from 'react'
import { reportsOf } from '../../../src/model/index/walks.ts'
import { related } from '../../../src/model/model.ts'
import type { Position } from '../../../src/model/position.ts'
import { rulesNaming } from '../../../src/model/rule-seats.ts'
import { suggestionSentences } from '../../../src/text/suggestion-sentences.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useLanguage } from '../../app/language.ts'
import { useOpenedOrganization } from '../../app/organization-context.ts'
import type { SplitShare } from './structure-edits.ts'

/** What of a seat another can take over, of one kind. */
export type Shareable = {
  readonly kind: 'duties' | 'things' | 'reports' | 'rules'
  /** Where the chosen ids go. */
  readonly part: keyof SplitShare
  readonly entries: readonly { readonly id: string; readonly text: string }[]
}

/** All that a seat has and another could take over: duties, owned things, reports, rules naming it. */
export function useShareable({ id: seat }: Position): readonly Shareable[] {
  const catalogue = useCatalogue()
  const language = useLanguage()
  const { model } = useOpenedOrganization()
  return useMemo(() => {
    const { positions, assignments, things } = model.tables
    const tell = suggestionSentences(catalogue, model, language)
    const parts = related(model, 'assignments-of-position', seat).flatMap((id) => {
      const one = assignments.get(id)
      return one === undefined ? [] : [{ id, of: one.of, text: tell.part(one.verb, one.of) }]
    })
    const reports = Array.from(reportsOf(model, positions.ids.find(seat)), (one) =>
      positions.at(one),
    ).flatMap((one) => (one === undefined ? [] : [{ id: one.id, text: one.title }]))
    const rules = rulesNaming(model, seat).map(({ id, decision }) => {
      const kind = catalogue.decisionKinds.get(decision)?.name[language]
      const own = model.tables.decisions.get(decision)?.name
      return { id, text: `${own ?? kind ?? decision} (${id})` }
    })
    return [
      { kind: 'duties', part: 'assignments', entries: parts.filter(({ of }) => !things.has(of)) },
      { kind: 'things', part: 'assignments', entries: parts.filter(({ of }) => things.has(of)) },
      { kind: 'reports', part: 'reports', entries: reports },
      { kind: 'rules', part: 'rules', entries: rules },
    ]
  }, [catalogue, language, model, seat])
}
