/** Whether two values of JSON are equal, whatever the order of their keys. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object') return false
  if (one === null || other === null) return false
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false
    return one.every((part, i) => sameValue(part, other[i]))
  }
  const keys = keysOf(one)
  return (
    keys.length === keysOf(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && sameValue(part(one, key), part(other, key)))
  )
}

const part = (value: object, key: string): unknown => (value as Record<string, unknown>)[key]

/** Keys that have a value. */
const keysOf = (value: object) => Object.keys(value).filter((key) => part(value, key) !== undefined)
