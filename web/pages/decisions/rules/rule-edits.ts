import type { Model } from '../../../../src/model/model.ts'
import type { Operation } from '../../../../src/model/operation.ts'
import type { Rule } from '../../../../src/model/rule.ts'
import { sameValue } from '../../../../src/record/same-value.ts'
import type { Edit } from '../../../app/editing.ts'
import { CELLS, rowOf } from '../../../parts/rule/rule-row.ts'
import type { Words } from '../../../words/words.ts'

/** What changes of rules are told with. */
export type RuleWords = Words['decisions']['changes']

/** Puts a rule in the place of the one it was made of, or at the end. */
export function putRule(seen: Rule | undefined, rule: Rule): readonly Operation[] {
  if (seen === undefined || seen.id === rule.id) return [{ op: 'put', kind: 'rules', entity: rule }]
  return [
    { op: 'put', kind: 'rules', entity: rule, after: seen.id },
    { op: 'remove', kind: 'rules', id: seen.id },
  ]
}

/** Records a rule as typed; `seen` is what it was made of, nothing for a new one. */
export function saveRuleEdit(seen: Rule | undefined, rule: Rule, words: RuleWords): Edit {
  return {
    message: seen === undefined ? words.added(rule.id) : words.changed(rule.id),
    operations: (model) => (isFree(model, seen, rule.id) ? putRule(seen, rule) : []),
    fields: [
      {
        label: words.rule(rule.id),
        now: (model) => said(model.tables.rules.get(seen?.id ?? rule.id)),
        mine: said(rule),
        ...(seen !== undefined && { was: said(seen) }),
      },
    ],
    touches: [],
  }
}

/** Takes a rule away. */
export function removeRuleEdit(seen: Rule, words: RuleWords): Edit {
  return {
    message: words.removed(seen.id),
    operations: (model) =>
      isSame(model, seen) ? [{ op: 'remove', kind: 'rules', id: seen.id }] : [],
    fields: [
      {
        label: words.rule(seen.id),
        now: (model) => said(model.tables.rules.get(seen.id)),
        mine: '',
        was: said(seen),
      },
    ],
    touches: [],
  }
}

/** Whether a change still fits: the rule is as it was seen, and a new id is nobody's. */
function isFree(model: Model, seen: Rule | undefined, id: string): boolean {
  if (seen !== undefined && !isSame(model, seen)) return false
  return seen?.id === id || !model.tables.rules.has(id)
}

const isSame = (model: Model, seen: Rule): boolean =>
  sameValue(model.tables.rules.get(seen.id), seen)

/** A rule in one line. */
function said(rule: Rule | undefined): string {
  if (rule === undefined) return ''
  const row = rowOf(rule)
  return CELLS.map((cell) => row[cell])
    .filter((text) => text !== '')
    .join(' · ')
}
