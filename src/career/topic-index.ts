import type { CareerModel, Topic } from '../catalogue/career-model.ts'

/** Topics found by what a person writes, and what each counts for. */
export type TopicIndex = {
  /** The topic of one of these kinds that an id, a name or a term means; nothing where none is meant. */
  readonly find: (text: string, kinds: readonly Topic['kind'][]) => Topic | undefined
  /** The topic itself and all wider ones it counts for. */
  readonly widened: (id: string) => ReadonlySet<string>
}

/** Indexes of career models, built once each: catalogues never change. */
const known = new WeakMap<CareerModel, TopicIndex>()

/** Makes topics ready for looking up. */
export function topicIndexOf(model: CareerModel): TopicIndex {
  const there = known.get(model)
  if (there) return there
  const byId = new Map(model.topics.map((topic) => [topic.id, topic]))
  const byWords = new Map<string, Topic>()
  for (const topic of model.topics) {
    const words = [topic.id, topic.name.en, topic.name.de, ...topic.terms.en, ...topic.terms.de]
    for (const word of words) {
      const key = `${topic.kind} ${folded(word)}`
      if (!byWords.has(key)) byWords.set(key, topic)
    }
  }
  const widened = new Map<string, ReadonlySet<string>>()
  for (const { id } of model.topics) widened.set(id, closure(id, byId))
  const index: TopicIndex = {
    find: (text, kinds) => {
      const topic = byId.get(text.trim())
      if (topic && kinds.includes(topic.kind)) return topic
      const key = folded(text)
      for (const kind of kinds) {
        const meant = byWords.get(`${kind} ${key}`)
        if (meant) return meant
      }
      return undefined
    },
    widened: (id) => widened.get(id) ?? new Set([id]),
  }
  known.set(model, index)
  return index
}

function closure(id: string, byId: ReadonlyMap<string, Topic>): ReadonlySet<string> {
  const found = new Set<string>()
  const open = [id]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue
    found.add(next)
    open.push(...(byId.get(next)?.within ?? []))
  }
  return found
}

/** Case, hyphens and blanks make no difference. */
function folded(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[-\s]+/gu, ' ')
}
