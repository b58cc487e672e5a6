import { readRanges } from '../../authority/read-range.ts'
import { type CellRead, faulty, type Json, said } from './cell.ts'

/** Writes the condition on the amount as a cell; nothing for what no cell says. */
export function writeAmount(value: Json): string {
  const list = Array.isArray(value) ? (value as readonly Json[]) : [value]
  const isText = list.every((one) => typeof one === 'string' || typeof one === 'number')
  if (!isText || list.length === 0) return JSON.stringify(value)
  // Three decimals would be read as thousands, a comma without a blank as a decimal one.
  const text = list.join(', ').replace(/,\s*/g, ', ')
  return text.replace(/(\d\.\d{3})(?!\d)/g, '$10')
}

/** Words for numbers and currencies, with what they are in the document. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/(\d)\s*(?:Tsd\.?|thousand|tausend)(?![\p{L}])/giu, '$1k'],
  [/(\d)\s*(?:Mio\.?|mill?ions?|Millionen?|MM)(?![\p{L}])/giu, '$1m'],
  [/(\d)\s*(?:Mrd\.?|Milliarden?|billions?)(?![\p{L}])/giu, '$1bn'],
  [/(\d)\s+(?=\d{3}(?!\d))/g, '$1'],
  [/(\d)\s+(k|m|bn)\b/g, '$1$2'],
  [/\bEuro\b/gi, 'EUR'],
]

/**
 * Reads an amount as people write it (M4) as the document writes it: `50.000 €` is `50000 EUR`. What might be
 * thousands or decimals is refused. `decimals` are those of the currency.
 */
export function readAmountText(text: string, decimals = 2): CellRead<string> {
  let plain = text.replaceAll('\u00a0', ' ').replaceAll('’', "'").trim()
  for (const [pattern, written] of WORDS) plain = plain.replace(pattern, written)
  let unclear: string | undefined
  plain = plain.replace(/\d+(?:[.,]\d+)+/g, (number) => {
    const read = readNumber(number, decimals)
    unclear ??= read === undefined ? number : undefined
    return read ?? number
  })
  if (unclear !== undefined) {
    return faulty('amount-unclear', { found: unclear, at: Math.max(0, text.indexOf(unclear)) })
  }
  const read = readRanges(plain)
  if (read.ok) return said(plain)
  const { at, found } = { at: 0, found: text, ...read.problems[0] }
  return faulty('unreadable', { at: plain === text.trim() ? at : 0, found, expected: 'amount' })
}

/** A number with points and commas as the document writes it; nothing where they may mean either. */
function readNumber(number: string, decimals: number): string | undefined {
  const parts = number.split(/[.,]/)
  const signs = number.replace(/\d/g, '')
  const last = signs.at(-1) as string
  const isGrouped = parts.slice(1).every((part) => part.length === 3)
  // Two different signs: the last one parts the decimals.
  if (new Set(signs).size === 2 && signs.indexOf(last) === signs.length - 1) {
    return `${parts.slice(0, -1).join('')}.${parts.at(-1)}`
  }
  if (signs.length > 1) return isGrouped ? parts.join('') : undefined
  if (!isGrouped) return `${parts[0]}.${parts[1]}`
  if ((parts[0] as string).length > 3 || parts[0] === '0') return `${parts[0]}.${parts[1]}`
  // 1.000 and 1,000: thousands, unless the currency has three decimals itself.
  return decimals < 3 ? parts.join('') : undefined
}

/** A limit as people write it: `up to 50k`, `≤ 50k`, `50k`, or any amount; `null` for none at all. */
export function readLimit(text: string, decimals = 2): CellRead<string | null> {
  const plain = text.trim().toLowerCase()
  if (/^(?:|-|–|—|no|none|nein|keine?|n\/a|0)$/.test(plain)) return said(null)
  if (ANY.test(plain)) return said('any')
  const bare = text.trim().replace(/^(?:up to|bis(?: zu)?|max\.?|≤|<=|\.\.)\s*/i, '')
  const read = readAmountText(bare, decimals)
  if (!read.ok || /^[<>]|\.\./.test(read.value)) return read
  return said(`..${read.value}`)
}

const ANY =
  /^(?:any|all|x|✓|✔|yes|ja|full|unlimited|no limit|unbegrenzt|unbeschränkt|alle|any amount|∞)$/
