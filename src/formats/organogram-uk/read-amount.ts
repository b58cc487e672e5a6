/** What a cell that should hold a number holds. */
export type Amount =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable' }

/** Ways of saying that nothing is said: not applicable, not disclosed, a dash. */
const NOTHING = /^(n\s*[/.\\-]?\s*[adk]\.?|nil|none|not (applicable|disclosed|known)|-+|–)?$/i

/** Whether a text says nothing: empty, `N/A`, `N/D`, `ND`, a dash. */
export const saysNothing = (text: string): boolean => NOTHING.test(text)

/**
 * Reads an amount of pay or full-time equivalents: point or comma before the decimals, commas
 * between thousands, a pound sign. Negative amounts are unreadable, `N/A` and the like are none.
 */
export function readAmount(text: string): Amount {
  if (saysNothing(text)) return { kind: 'none' }
  const bare = text.replace(/[£\s]/g, '')
  const plain = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare)
    ? bare.replaceAll(',', '')
    : bare.replace(/^(\d+),(\d{1,2})$/, '$1.$2')
  if (!/^(\d{1,15}(\.\d*)?|\.\d+)$/.test(plain)) return { kind: 'unreadable' }
  return { kind: 'number', value: Number(plain) }
}

/** A sum of amounts to four decimals: what adding decimals leaves behind is no difference. */
export const sumOf = (amounts: readonly number[]): number =>
  Math.round(amounts.reduce((sum, amount) => sum + amount, 0) * 10_000) / 10_000
