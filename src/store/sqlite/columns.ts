import { type AliasedRawBuilder, sql } from 'kysely'

/**
 * Every column is read as what it must be, whatever a damaged file holds there: at bytes that are
 * no text the driver ends the whole process. Texts come as bytes, which the connection decodes.
 */
function column<Value, Name extends string>(
  type: 'blob' | 'integer',
  name: Name,
  table: string | undefined,
): AliasedRawBuilder<Value, Name> {
  const reference = sql.ref(table === undefined ? name : `${table}.${name}`)
  const expression =
    type === 'blob'
      ? sql<Value>`cast(${reference} as blob)`
      : sql<Value>`cast(${reference} as integer)`
  return expression.as(name)
}

/** A column of text. */
export const text = <Name extends string>(name: Name, table?: string) =>
  column<string, Name>('blob', name, table)

/** A column of text that may be empty. */
export const optionalText = <Name extends string>(name: Name, table?: string) =>
  column<string | null, Name>('blob', name, table)

/** A column of whole numbers. */
export const whole = <Name extends string>(name: Name, table?: string) =>
  column<number, Name>('integer', name, table)

/** The only column of bytes that are no text. */
const BYTES = 'bytes'

/** A column of bytes. */
export const bytes = column<ArrayBuffer, typeof BYTES>('blob', BYTES, undefined)

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** A row as it was read, its texts decoded; throws as SQLite does at damage. */
export function decodedRow(row: unknown): unknown {
  const values = row as Record<string, unknown>
  for (const [name, value] of Object.entries(values)) {
    if (value instanceof ArrayBuffer && name !== BYTES) values[name] = decoded(value)
  }
  return values
}

function decoded(value: ArrayBuffer): string {
  try {
    return decoder.decode(value)
  } catch {
    throw Object.assign(new Error('a text is damaged'), { code: 'SQLITE_CORRUPT' })
  }
}
