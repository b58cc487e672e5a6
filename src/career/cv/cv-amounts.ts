import type { HeldPost } from '../career-profile.ts'

const PEOPLE =
  'people|staff|employees|engineers|developers|direct reports|reports|members|persons|mitarbeite(?:r|rn|nde|nden|rinnen)|personen|beschäftigten?|köpfen?|entwickler(?:n|innen)?|fachkräften?'
const COUNTED = new RegExp(`\\b(\\d{1,5})(?:\\+)?\\s+(?:\\p{L}+\\s+){0,2}?(?:${PEOPLE})\\b`, 'iu')
const TEAM = /\bteams?\s+(?:of|von|mit|aus)\s+(?:up to\s+|bis zu\s+|rund\s+|about\s+)?(\d{1,5})\b/iu
const HEADED = /\b(\d{1,5})-(?:köpfig|person|strong|people)/iu

/** How many people a piece says were led; nothing where it says none. */
export function teamSizeOf(piece: string): number | undefined {
  const found = TEAM.exec(piece) ?? HEADED.exec(piece) ?? COUNTED.exec(piece)
  const size = found ? Number(found[1]) : undefined
  return size !== undefined && size > 0 ? size : undefined
}

const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/€|\bEUR\b|\bEuros?\b/i, 'EUR'],
  [/£|\bGBP\b|\bpounds?\b/i, 'GBP'],
  [/\bCHF\b|\bFranken\b/i, 'CHF'],
  [/\$|\bUSD\b|\bdollars?\b/i, 'USD'],
]

const AMOUNT =
  /(\d{1,3}(?:[.,' ]\d{3})+|\d{1,9}(?:[.,]\d{1,2})?)\s?(k|thousand|tsd\.?|tausend|m|mn|mio\.?|million(?:s|en)?|bn|mrd\.?|billion|milliarden?)?(?![\p{L}\d])/giu

const FACTORS: readonly (readonly [RegExp, number])[] = [
  [/^(k|thousand|tsd|tausend)/i, 1_000],
  [/^(mrd|milliard|bn|billion)/i, 1_000_000_000],
  [/^(m|mn|mio|million)/i, 1_000_000],
]

/** The budget a piece tells, in its currency; nothing where it tells none or no currency. */
export function budgetOf(piece: string): HeldPost['budget'] {
  if (!/budget/i.test(piece)) return undefined
  const currency = CURRENCIES.find(([sign]) => sign.test(piece))?.[1]
  if (currency === undefined) return undefined
  const amounts = Array.from(piece.matchAll(AMOUNT), ([, digits = '', unit = '']) => {
    const factor = FACTORS.find(([word]) => word.test(unit))?.[1] ?? 1
    return numberOf(digits) * factor
  })
  // A year or a number of people beside it is smaller than any budget worth telling.
  const amount = Math.max(0, ...amounts)
  return amount >= 1000 ? { amount: Math.round(amount), currency } : undefined
}

/** Points and commas before three digits part thousands, before one or two the rest. */
function numberOf(digits: string): number {
  if (/^\d{1,3}(?:[.,' ]\d{3})+$/.test(digits)) return Number(digits.replace(/\D/g, ''))
  return Number(digits.replace(',', '.'))
}
