import {
  ENTRY_FIELDS,
  ENTRY_SCHEMAS,
  type EntryField,
  type EntryListName,
  type FieldName,
  type ProfileEntry,
} from './entry-fields.ts'

/** An entry as it stands in a form: a text a field; lists have a line for each of their own. */
export type EntryDraft = Readonly<Partial<Record<FieldName, string>>>

/** The entry of a form, or the fields that keep it from being one. */
export type DraftReading =
  | { readonly ok: true; readonly entry: ProfileEntry }
  | { readonly ok: false; readonly wrong: readonly FieldName[] }

/** Puts an entry into a form. */
export function draftOf(list: EntryListName, entry: ProfileEntry): EntryDraft {
  const texts = ENTRY_FIELDS[list].flatMap(({ name }) => {
    const value = name
      .split('.')
      .reduce<unknown>((whole, key) => (isMapping(whole) ? whole[key] : undefined), entry)
    if (value === undefined) return []
    return [[name, Array.isArray(value) ? value.join('\n') : String(value)] as const]
  })
  return Object.fromEntries(texts)
}

/**
 * Reads an entry from a form. Empty fields are left out; `topicOf` gives the id of the topic that
 * words mean, or the words.
 */
export function readDraft(
  list: EntryListName,
  draft: EntryDraft,
  topicOf: (text: string, field: EntryField) => string,
): DraftReading {
  const fields = ENTRY_FIELDS[list]
  const entry: Record<string, unknown> = {}
  for (const field of fields) {
    const value = fieldValue(field, draft[field.name] ?? '', topicOf)
    const [key = '', inner] = field.name.split('.')
    if (value === undefined) continue
    entry[key] = inner === undefined ? value : { ...asMapping(entry[key]), [inner]: value }
  }
  const parsed = ENTRY_SCHEMAS[list].safeParse(entry)
  if (parsed.success) {
    const { data } = parsed
    const isBackwards =
      'from' in data && 'until' in data && (data.from ?? '') > (data.until ?? data.from ?? '')
    return isBackwards ? { ok: false, wrong: ['until'] } : { ok: true, entry: data }
  }
  const paths = parsed.error.issues.map(({ path }) => path.map(String))
  const wrong = fields.filter(({ name }) => {
    const own = name.split('.')
    return paths.some((path) => own.every((key, at) => path[at] === key))
  })
  return { ok: false, wrong: wrong.map(({ name }) => name) }
}

function fieldValue(
  field: EntryField,
  text: string,
  topicOf: (text: string, field: EntryField) => string,
): unknown {
  const trimmed = text.trim()
  if (trimmed === '') return undefined
  switch (field.kind) {
    case 'number':
      // Both languages write parts of a number in their own way: 2.5 and 2,5.
      return Number(trimmed.replace(',', '.'))
    case 'topic':
      return topicOf(trimmed, field)
    case 'lines':
    case 'topics': {
      const lines = trimmed.split('\n').flatMap((line) => line.trim() || [])
      return field.kind === 'lines' ? lines : lines.map((line) => topicOf(line, field))
    }
    default:
      return field.name === 'budget.currency' ? trimmed.toUpperCase() : trimmed
  }
}

function asMapping(value: unknown): Readonly<Record<string, unknown>> {
  return isMapping(value) ? value : {}
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
