import { isMapping, type Json } from './cell.ts'

/** Values of the attributes every organisation has (A1), as people write them in German and English. */
const SPOKEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  audience: {
    intern: 'internal',
    extern: 'customer',
    external: 'customer',
    customers: 'customer',
    kunde: 'customer',
    kunden: 'customer',
  },
  horizon: {
    betrieb: 'run',
    laufend: 'run',
    veränderung: 'change',
    wandel: 'change',
    projekt: 'change',
    projekte: 'change',
  },
  risk: {
    niedrig: 'low',
    gering: 'low',
    mittel: 'medium',
    moderate: 'medium',
    hoch: 'high',
    kritisch: 'critical',
  },
}

/**
 * A condition with values as the document knows them: those that were `given` for a name first (M7); what is
 * unknown stays as it is.
 */
export function readValue(
  attribute: string,
  value: Json,
  given: Readonly<Record<string, string>>,
): Json {
  const words = SPOKEN[attribute] ?? {}
  if (typeof value === 'string') {
    if (Object.hasOwn(given, value)) return given[value] as string
    if (SPOKEN[attribute] === undefined) return value
    const small = value.toLowerCase()
    const known = [
      'internal',
      'customer',
      'run',
      'change',
      'low',
      'medium',
      'high',
      'critical',
      'any',
    ]
    return words[small] ?? (known.includes(small) ? small : value)
  }
  if (Array.isArray(value))
    return (value as readonly Json[]).map((one) => readValue(attribute, one, given))
  if (isMapping(value) && value.not !== undefined)
    return { not: readValue(attribute, value.not, given) }
  return value
}
