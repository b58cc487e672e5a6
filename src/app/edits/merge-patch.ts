/** Fields by name, as JSON has them. */
export type Fields = Readonly<Record<string, unknown>>

/**
 * A JSON merge patch laid upon fields (RFC 7396, section 2): what is given replaces what was there, `null` takes it
 * out, mappings are gone into.
 */
export function mergePatch(target: Fields, patch: Fields): Fields {
  const result = new Map(Object.entries(target))
  for (const [field, value] of Object.entries(patch)) {
    if (value === null) result.delete(field)
    else if (isFields(value)) {
      const before = result.get(field)
      result.set(field, mergePatch(isFields(before) ? before : {}, value))
    } else result.set(field, value)
  }
  return Object.fromEntries(result)
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
