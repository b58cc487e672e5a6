/** A range of numbers as they were written; an end that is missing is open. */
export type NumberRange = {
  readonly from?: string
  readonly to?: string
  readonly withFrom: boolean
  readonly withTo: boolean
}

/** A range as the document writes it (G1). */
export function rangeText({ from, to, withFrom, withTo }: NumberRange): string {
  if (from === undefined) return to === undefined ? 'any' : withTo ? `..${to}` : `<${to}`
  if (to === undefined) return withFrom ? `>=${from}` : `>${from}`
  if (from === to && withFrom && withTo) return from
  return `${withFrom ? '' : '>'}${from}..${withTo ? '' : '<'}${to}`
}

/** A range as a unary test of S-FEEL. */
export function rangeTest({ from, to, withFrom, withTo }: NumberRange): string {
  if (from === undefined) return to === undefined ? '-' : `${withTo ? '<=' : '<'} ${to}`
  if (to === undefined) return `${withFrom ? '>=' : '>'} ${from}`
  if (from === to && withFrom && withTo) return from
  return `${withFrom ? '[' : '('}${from}..${to}${withTo ? ']' : ')'}`
}

/** Compares decimal numbers exactly, whatever their length. */
export function compareDecimals(a: string, b: string): number {
  const [one, other] = [scaled(a, b), scaled(b, a)]
  return one < other ? -1 : one > other ? 1 : 0
}

/** A number as a whole one, with as many decimals as the longer of the two. */
function scaled(number: string, other: string): bigint {
  const decimals = (text: string) => text.split('.')[1]?.length ?? 0
  const places = Math.max(decimals(number), decimals(other))
  const [whole = '0', part = ''] = number.split('.')
  return BigInt(`${whole}${part.padEnd(places, '0')}`)
}

/** Every number that is in none of the ranges. */
export function complementOf(ranges: readonly NumberRange[]): readonly NumberRange[] {
  const sorted = [...ranges].sort((a, b) => {
    if (a.from === undefined || b.from === undefined)
      return a.from === b.from ? 0 : a.from === undefined ? -1 : 1
    return compareDecimals(a.from, b.from) || Number(b.withFrom) - Number(a.withFrom)
  })
  const rest: NumberRange[] = []
  // Where what is left begins: nothing for the very start, `null` once nothing is left.
  let start: { readonly at?: string; readonly open: boolean } | null = { open: true }
  for (const { from, to, withFrom, withTo } of sorted) {
    if (start === null) break
    const begins = start.at
    const isGap: boolean =
      from !== undefined &&
      (begins === undefined ||
        compareDecimals(begins, from) < 0 ||
        (compareDecimals(begins, from) === 0 && !start.open && !withFrom))
    if (isGap && from !== undefined) {
      rest.push({
        ...(begins !== undefined && { from: begins }),
        ...{ to: from, withFrom: !start.open, withTo: !withFrom },
      })
    }
    if (to === undefined) start = null
    else if (
      begins === undefined ||
      compareDecimals(begins, to) < 0 ||
      (compareDecimals(begins, to) === 0 && withTo)
    ) {
      start = { at: to, open: withTo }
    }
  }
  if (start?.at !== undefined) rest.push({ from: start.at, withFrom: !start.open, withTo: false })
  return rest
}
