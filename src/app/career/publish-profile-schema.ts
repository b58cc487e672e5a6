import { z } from 'zod'
import { careerProfileSchema } from '../../career/career-profile.ts'
import type { Topic } from '../../catalogue/career-model.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Language } from '../../model/language.ts'

type Schema = Readonly<Record<string, unknown>>

/** Which topics a field of an entry takes, by the list it stands in. */
const TOPIC_FIELDS: readonly (readonly [
  list: string,
  field: string,
  kinds: readonly Topic['kind'][],
])[] = [
  ['degrees', 'field', ['field']],
  ['certificates', 'field', ['field', 'area']],
  ['experience', 'area', ['area']],
  ['skills', 'skill', ['skill', 'proof']],
  ['log', 'proves', ['skill', 'proof', 'area', 'field']],
]

/**
 * JSON Schema (draft 2020-12) of a profile as editors get it: hover text for every key, and completion for topics, roles,
 * interests and goals by name. Words of one's own stay allowed, as reading allows them.
 */
export function publishProfileSchema({ data, roles }: Catalogue, language: Language): Schema {
  const { topics, leanings, entryPosts } = data.career
  const named = (things: readonly { id: string; name: Readonly<Record<Language, string>> }[]) =>
    things.map(({ id, name }) => ({ const: id, description: name[language] }))
  const schema = structuredClone(z.toJSONSchema(careerProfileSchema, { io: 'input' })) as Record<
    string,
    unknown
  >
  const lists = schema.properties as Record<string, { items: Record<string, unknown> }>
  const complete = (holder: Record<string, unknown> | undefined, key: string, known: unknown[]) => {
    const field = holder?.[key] as Record<string, unknown> | undefined
    if (!holder || !field) return
    const { description, ...type } = field
    holder[key] = {
      ...(description === undefined ? {} : { description }),
      anyOf: [{ oneOf: known }, type],
    }
  }
  for (const [list, field, kinds] of TOPIC_FIELDS) {
    const known = named(topics.filter(({ kind }) => kinds.includes(kind)))
    const entry = lists[list]?.items.properties as Record<string, unknown> | undefined
    const proves = entry?.[field] as Record<string, unknown> | undefined
    if (field === 'proves') complete(proves, 'items', known)
    else complete(entry, field, known)
  }
  const held = lists.held?.items.properties as Record<string, unknown> | undefined
  const leaders = [...roles.values()].filter(({ kind }) => kind === 'leader')
  complete(held, 'role', [...named(leaders), ...named(entryPosts)])
  for (const [list, kind] of [
    ['interests', 'interest'],
    ['goals', 'goal'],
  ] as const) {
    complete(lists[list], 'items', named(leanings.filter((one) => one.kind === kind)))
  }
  return { title: 'Mandate career profile', ...schema }
}
