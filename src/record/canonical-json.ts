/**
 * The one JSON text of a value (SPEC.md, H2; RFC 8785): the same data give the same bytes, whatever
 * the order of their keys. Throws a `TypeError` on what JSON cannot say.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new TypeError(`${value} is no number of JSON`)
  }
  if (value === null || typeof value === 'boolean' || typeof value === 'number') {
    return JSON.stringify(value)
  }
  if (typeof value === 'string') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object') throw new TypeError(`A ${typeof value} is no value of JSON`)
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) {
    throw new TypeError('Only plain mappings and lists are values of JSON')
  }
  const mapping = value as Readonly<Record<string, unknown>>
  let text = ''
  for (const key of Object.keys(mapping).sort()) {
    const part = mapping[key]
    if (part === undefined) continue
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(part)}`
  }
  return `{${text}}`
}
