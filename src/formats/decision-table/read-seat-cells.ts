import { readLimit } from './amount-text.ts'
import type { Json } from './cell.ts'
import { addParts, addTold, type Draft, type RowContext, takeCell } from './draft.ts'
import type { MatrixColumn } from './find-columns.ts'

/** What a seat has to do with a decision. */
type Part =
  | 'decides'
  | 'must-agree'
  | 'gives-input'
  | 'is-told'
  | 'carries-out'
  | 'signs'
  | 'nothing'

/** Parts by the letters of RACI and by words (M9); of `recommends` a rule knows only the input (M10). */
const PARTS: Readonly<Record<Part, RegExp>> = {
  decides:
    /^(?:a|d|accountable|approves?|approver|decides?|decider|final|entscheidet|genehmigt|e)$/,
  'must-agree':
    /^(?:agrees?|must agree|consents?|co-?approves?|stimmt zu|zustimmung|muss zustimmen|z|mitzeichnung)$/,
  'gives-input':
    /^(?:c|consulted|consults?|input|gives input|recommends?|recommendation|reviews?|advises?|empfiehlt|empfehlung|wird angehört|anhörung|konsultiert)$/,
  'is-told': /^(?:i|informed|told|is told|notified|informiert|wird informiert|kenntnisnahme)$/,
  'carries-out':
    /^(?:r|responsible|carries out|does|executes?|prepares?|führt aus|bereitet vor|verantwortlich)$/,
  signs: /^(?:signs?|signature|unterschreibt|zeichnet|unterschrift)$/,
  nothing: /^(?:s|supports?|unterstützt)$/,
}

const partOf = (word: string): Part | undefined =>
  (Object.keys(PARTS) as Part[]).find((part) => PARTS[part].test(word.trim().toLowerCase()))

/** Reads the cells of a row whose columns are seats (M9, M10). */
export function readSeatCells(
  draft: Draft,
  cells: readonly { readonly column: MatrixColumn; readonly text: string }[],
  { decimals }: RowContext,
): void {
  const steps: { seat: string; limit: string; column: MatrixColumn }[] = []
  for (const { column, text } of cells) {
    const seat = (column.meaning ?? '').slice('seat:'.length)
    const words = text.split(/\s*[,;/+&\n]\s*/)
    const parts = words.map(partOf)
    if (parts.every((part) => part !== undefined)) {
      for (const part of parts) {
        draft.places.set(part, column)
        if (part === 'decides') steps.push({ seat, limit: 'any', column })
        else if (part === 'is-told') addTold(draft, 'after', seat)
        else if (part !== 'nothing') addParts(draft, part, seat)
      }
      continue
    }
    const limit = takeCell(draft, 'decides', column, readLimit(text, decimals))
    if (typeof limit === 'string') steps.push({ seat, limit, column })
  }
  const decides = asDecider(steps, draft)
  if (decides !== undefined) draft.effects.decides = decides
}

function asDecider(
  steps: readonly { readonly seat: string; readonly limit: string }[],
  draft: Draft,
): Json | undefined {
  const [first] = steps
  if (first === undefined) return undefined
  if (steps.every(({ limit }) => limit === first.limit)) {
    if (first.limit !== 'any') draft.when.amount ??= first.limit
    return steps.length === 1 ? first.seat : { 'any-of': steps.map(({ seat }) => seat) }
  }
  const isWhole = steps.every(({ limit }) => limit === 'any' || /^\.\.[^<>]*$/.test(limit))
  const ladder = isWhole ? [...steps].sort((a, b) => heightOf(a.limit) - heightOf(b.limit)) : steps
  return { ladder: ladder.map(({ seat, limit }) => ({ seat, limit })) }
}

/** How high a limit is, to put the lowest first; any amount is the highest. */
function heightOf(limit: string): number {
  const [, digits = '', power = ''] = /(\d[\d_]*(?:\.\d+)?)\s*(k|mn|m|bn)?/i.exec(limit) ?? []
  if (limit === 'any' || digits === '') return Number.POSITIVE_INFINITY
  const times = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9 }[power.toLowerCase()] ?? 1
  return Number(digits.replaceAll('_', '')) * times
}
