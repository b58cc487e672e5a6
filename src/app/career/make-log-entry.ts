import { LOG_KINDS, type LogEntry, logEntrySchema } from '../../career/career-profile.ts'
import { topicIndexOf } from '../../career/topic-index.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { nearestWord } from '../../model/nearest-word.ts'
import { answered, type Outcome, refused } from '../errors.ts'

/** An entry of the log as somebody tells it; topics by id, name or term. */
export type ToldLogEntry = {
  readonly date: string
  readonly kind: string
  readonly what: string
  readonly proves: readonly string[]
}

/** Makes an entry of the log (L1); refuses a day, a kind or a topic that is none, with the nearest. */
export function makeLogEntry(
  catalogue: Catalogue,
  { date, kind, what, proves }: ToldLogEntry,
): Outcome<LogEntry> {
  const { career } = catalogue.data
  const index = topicIndexOf(career)
  const topics: string[] = []
  for (const text of proves) {
    const topic = index.find(text, ['proof', 'skill', 'area', 'field'])
    if (!topic) {
      const near = nearestWord(
        text,
        career.topics.map(({ id }) => id),
      )
      const hint =
        near === undefined ? 'mandate career topics lists them.' : `Did you mean ${near}?`
      const shown = text.slice(0, 40)
      return refused(
        'unknown-thing',
        'proves',
        `There is no topic “${shown}”. ${hint}`,
        near === undefined ? [] : [near],
      )
    }
    topics.push(topic.id)
  }
  const known = LOG_KINDS.find((one) => one === kind)
  if (known === undefined) {
    return refused('invalid-field', 'kind', `A kind of entry is ${LOG_KINDS.join(', ')}.`)
  }
  const entry = { date, kind: known, what, ...(topics.length > 0 ? { proves: topics } : {}) }
  const parsed = logEntrySchema.safeParse(entry)
  if (parsed.success) return answered(entry)
  const field = String(parsed.error.issues[0]?.path[0] ?? 'what')
  const message =
    field === 'date'
      ? `“${date.slice(0, 40)}” is no day; write it as 2026-01-31.`
      : 'Say in one line what it was.'
  return refused(field === 'date' ? 'malformed-instant' : 'invalid-field', field, message)
}

/** Kinds of entries of the log, for faces that list them. */
export { LOG_KINDS } from '../../career/career-profile.ts'
