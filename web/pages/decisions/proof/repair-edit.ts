import type { Repair } from '../../../../src/authority/proof.ts'
import { readRanges } from '../../../../src/authority/read-range.ts'
import type { Region, Side } from '../../../../src/authority/region.ts'
import type { Model } from '../../../../src/model/model.ts'
import type { Rule } from '../../../../src/model/rule.ts'

/** What a repair comes to on this page: a rule as it would be, one to be typed, or a place to go. */
export type RepairStep =
  | { readonly do: 'change'; readonly seen: Rule; readonly rule: Rule }
  | { readonly do: 'remove'; readonly seen: Rule }
  /** Something about it only the reader knows: the row is opened, as far as it can be filled in. */
  | { readonly do: 'type'; readonly seen: Rule | undefined; readonly like: Rule | undefined }
  | { readonly do: 'go'; readonly position: string }

/**
 * What a proposed repair means for the document; nothing where it is not made on this page. `fresh` is what
 * a new rule begins as: a free id, and the kind of the case that shows the finding.
 */
export function repairStep(
  model: Model,
  repair: Repair,
  fresh: { readonly id: string; readonly decision: string },
): RepairStep | null {
  const ruleOf = (id: string) => model.tables.rules.get(id)
  switch (repair.do) {
    case 'set-bound': {
      const seen = ruleOf(repair.rule)
      if (seen === undefined) return null
      const amount = boundSet(seen.when?.amount, repair.bound)
      if (amount === undefined || repair.end !== 'from')
        return { do: 'type', seen, like: undefined }
      return { do: 'change', seen, rule: { ...seen, when: { ...seen.when, amount } } }
    }
    case 'add-over': {
      const seen = ruleOf(repair.rule)
      if (seen === undefined || ruleOf(repair.over) === undefined) return null
      return { do: 'change', seen, rule: { ...seen, over: [...(seen.over ?? []), repair.over] } }
    }
    case 'remove-rule': {
      const seen = ruleOf(repair.rule)
      return seen === undefined ? null : { do: 'remove', seen }
    }
    case 'add-rule': {
      const like = ruleOfRegion(fresh, repair.region, repair.decides)
      return { do: 'type', seen: undefined, like }
    }
    case 'extend-rule':
    case 'name-fallback': {
      const seen = ruleOf(repair.rule)
      return seen === undefined ? null : { do: 'type', seen, like: undefined }
    }
    case 'name-deputy':
    case 'move-line':
      return goTo(model, repair.position)
    case 'fill-seat':
      return goTo(model, repair.seat)
    default:
      return null
  }
}

const goTo = (model: Model, position: string): RepairStep | null =>
  model.tables.positions.has(position) ? { do: 'go', position } : null

/** An amount whose lower end is another; nothing where it is a list, or no text. */
function boundSet(amount: unknown, bound: string): string | undefined {
  if (typeof amount !== 'string') return undefined
  const read = readRanges(amount)
  const [range, ...others] = read.ok ? (read.value ?? []) : []
  if (range === undefined || others.length > 0) return undefined
  const least = bound.replace(/\.0+$/, '')
  const dots = amount.indexOf('..')
  const upper = dots === -1 ? '' : amount.slice(dots + 2).trim()
  if (upper !== '' && range.to !== undefined) return `${least}..${upper}`
  return range.currency === undefined ? least : `${least} ${range.currency}`
}

/** A rule for a part of all cases; who decides is for the reader to say where nothing is proposed. */
function ruleOfRegion(
  fresh: { readonly id: string; readonly decision: string },
  region: Region,
  decides: string | undefined,
): Rule {
  const { kind, day, ...others } = region
  const nodes = kind?.form === 'tree' ? kind.nodes : []
  const when = Object.fromEntries(
    Object.entries(others).flatMap(([attribute, side]) => {
      const value = conditionOf(side)
      return value === undefined || attribute === 'currency' ? [] : [[attribute, value]]
    }),
  )
  return {
    id: fresh.id,
    // Where there is only one kind, regions do not name it.
    decision: nodes[0]?.id ?? fresh.decision,
    ...(Object.keys(when).length > 0 && { when }),
    ...(decides !== undefined && { decides }),
    ...(day?.form === 'days' && day.from !== undefined && { from: day.from }),
    ...(day?.form === 'days' && day.until !== undefined && { until: day.until }),
  }
}

function conditionOf(side: Side): string | string[] | { only: string } | undefined {
  const plain = (text: string) => text.replace(/\.0+$/, '')
  switch (side.form) {
    case 'amount': {
      const text = `${plain(side.from ?? '')}..${plain(side.to ?? '')}`
      return side.currency === 'XXX' ? text : `${text} ${side.currency}`
    }
    case 'number':
      return `${side.above === undefined ? (side.from ?? '') : `>${side.above}`}..${
        side.below === undefined ? (side.to ?? '') : `<${side.below}`
      }`
    case 'values':
      return side.values.length === 1 ? side.values[0] : [...side.values]
    case 'tree': {
      const ids = side.nodes.map(({ id }) => id).filter((id) => id !== '')
      const [only] = side.nodes
      if (side.nodes.length === 1 && only?.only === true && only.id !== '') return { only: only.id }
      return ids.length === 1 ? ids[0] : ids.length === 0 ? undefined : ids
    }
    default:
      return undefined
  }
}
