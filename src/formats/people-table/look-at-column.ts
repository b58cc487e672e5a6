import { oneLine } from './fold-text.ts'
import type { ColumnLook } from './result.ts'
import { isBankAccount } from './sensitive-headers.ts'

/** What the cells of a column are like: shares of the filled ones. */
export type ColumnShape = {
  readonly filled: number
  readonly distinct: number
  readonly emails: number
  readonly numbers: number
  readonly codes: number
  readonly dates: number
  readonly yesNo: number
  readonly academic: number
  readonly bankAccounts: number
  readonly looksLike: ColumnLook
}

/** How many filled cells are looked at. */
const SAMPLE = 2000

const EMAIL = /^[^\s@<>]+@[^\s@<>]+$/
const NUMBER = /^[-+]?\d{1,3}(?:[.,' ]?\d{3})*(?:[.,]\d+)?\s*%?$|^\d+(?:[.,]\d+)?\s*%?$/
const CODE = /^(?=.*\d)[A-Za-z]{0,6}[-_/. ]?[\dA-Za-z._/-]{1,24}$/
const DATE = /^\d{4}-\d{1,2}-\d{1,2}|^\d{1,2}[./]\d{1,2}[./]\d{2,4}/
const YES_NO = /^(?:x|ja|nein|j|n|yes|no|y|true|false|wahr|falsch|0|1|✓|✔)$/i
const ACADEMIC =
  /^(?:(?:univ|prof|dr|dipl|mag|ing|phd|ph|med|rer|nat|pol|phil|jur|h|c|habil|msc|bsc|mba|ma|ba|m|b|sc|a)[.\s-]*)+$/i

/** Looks at the cells of one column. */
export function lookAtColumn(cells: Iterable<string>): ColumnShape {
  let filled = 0
  let sampled = 0
  const distinct = new Set<string>()
  const times = {
    emails: 0,
    numbers: 0,
    codes: 0,
    dates: 0,
    yesNo: 0,
    academic: 0,
    bankAccounts: 0,
  }
  for (const cell of cells) {
    if (cell === '') continue
    filled += 1
    distinct.add(cell)
    if (sampled >= SAMPLE) continue
    const text = oneLine(cell.slice(0, 200))
    sampled += 1
    if (EMAIL.test(text)) times.emails += 1
    if (NUMBER.test(text)) times.numbers += 1
    if (CODE.test(text)) times.codes += 1
    if (DATE.test(text)) times.dates += 1
    if (YES_NO.test(text)) times.yesNo += 1
    if (ACADEMIC.test(text)) times.academic += 1
    if (isBankAccount(text)) times.bankAccounts += 1
  }
  const share = (count: number) => (sampled === 0 ? 0 : count / sampled)
  const shares = {
    emails: share(times.emails),
    numbers: share(times.numbers),
    codes: share(times.codes),
    dates: share(times.dates),
    yesNo: share(times.yesNo),
    academic: share(times.academic),
    bankAccounts: share(times.bankAccounts),
  }
  return { filled, distinct: distinct.size, ...shares, looksLike: lookOf(filled, shares) }
}

function lookOf(
  filled: number,
  { emails, numbers, codes, dates, yesNo }: Omit<ColumnShape, 'filled' | 'distinct' | 'looksLike'>,
): ColumnLook {
  if (filled === 0) return 'empty'
  if (emails > 0.6) return 'emails'
  if (yesNo > 0.9) return 'yes-no'
  if (dates > 0.6) return 'dates'
  if (numbers > 0.8) return 'numbers'
  return codes > 0.8 ? 'codes' : 'words'
}
