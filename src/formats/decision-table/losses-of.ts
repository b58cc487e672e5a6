import { RANKS } from '../../authority/read-rule.ts'
import type { Model } from '../../model/model.ts'
import type { Rule } from '../../model/rule.ts'
import { MATRIX_LOSSES, type MatrixFormat, type MatrixLoss } from '../../text/matrix-losses.ts'
import type { WrittenDmn } from '../dmn/write-dmn.ts'
import { isMapping } from './cell.ts'

/** What of an organisation's rules is lost in a format: of all losses those that there are (M15). */
export function lossesOf(
  model: Model,
  format: MatrixFormat,
  dmn?: Pick<WrittenDmn, 'policy' | 'unreadable' | 'mixed' | 'hasCurrencies'>,
): readonly MatrixLoss[] {
  const { tables } = model
  const rules = tables.rules.list()
  const some = (is: (rule: Rule) => boolean) => rules.some(is)
  const ranks = new Set(
    rules.map(({ set }) => tables['rule-sets'].get(set ?? '')?.rank ?? 'executive'),
  )
  const there: Readonly<Record<MatrixLoss, boolean>> = {
    delegations: tables.delegations.list().length > 0,
    assignments: tables.assignments
      .list()
      .some(({ verb }) => verb === 'decides' || verb === 'must-agree'),
    'rule-sets': tables['rule-sets'].list().length > 0,
    blanks: some(hasBlanks),
    'unreadable-rules': (dmn?.unreadable.length ?? 0) > 0,
    'mixed-currencies': (dmn?.mixed.length ?? 0) > 0,
    wording: some(({ when }) => when !== undefined),
    disputes: dmn?.policy === 'RULE ORDER',
    ranks: RANKS.filter((rank) => ranks.has(rank)).length > 1,
    ladders: some(({ decides }) => isMapping(decides) && 'ladder' in decides),
    fallbacks: some((rule) => rule.fallback !== undefined || rule['fallback-of'] !== undefined),
    instead: some(({ instead }) => instead === true),
    currencies: dmn?.hasCurrencies === true,
  }
  return (Object.keys(MATRIX_LOSSES) as MatrixLoss[]).filter((loss) => {
    const formats: readonly MatrixFormat[] = MATRIX_LOSSES[loss].formats
    return formats.includes(format) && there[loss]
  })
}

function hasBlanks(rule: Rule): boolean {
  const texts = [rule.source?.document, rule.source?.section, ...(rule.evidence ?? [])]
  const lists = [rule.over, rule['fallback-of'], rule.evidence, rule.apart]
  return (
    texts.some((text) => text !== undefined && text !== text.trim()) ||
    lists.some((list) => list?.length === 0)
  )
}
