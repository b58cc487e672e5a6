import type { Catalogue } from '../catalogue/catalogue.ts'
import type { LeaderId } from '../catalogue/ids.ts'
import { assessReadiness } from './assess-readiness.ts'
import type { CareerProfile } from './career-profile.ts'
import type { Growth } from './growth.ts'
import { topicIndexOf } from './topic-index.ts'

/** What grew since a day (L2), towards a role where one is given. Without entries of the log nothing did. */
export function reviewGrowth(
  catalogue: Catalogue,
  profile: CareerProfile,
  { since, role = null }: { readonly since: string; readonly role?: LeaderId | null },
): Growth {
  const entries = (profile.log ?? [])
    .map((entry, at) => ({ at, entry }))
    .filter(({ entry }) => entry.date >= since)
    .sort((a, b) =>
      a.entry.date < b.entry.date ? -1 : a.entry.date > b.entry.date ? 1 : a.at - b.at,
    )
  const index = topicIndexOf(catalogue.data.career)
  const counts = new Map<string, number>()
  const gained = new Set<string>()
  for (const { entry } of entries) {
    const topics = (entry.proves ?? []).map(
      (text) => index.find(text, ['skill', 'proof', 'area', 'field'])?.id ?? text,
    )
    for (const topic of new Set(topics)) {
      counts.set(topic, (counts.get(topic) ?? 0) + 1)
      for (const wide of index.widened(topic)) gained.add(wide)
    }
  }
  return {
    since,
    entries,
    topics: Array.from(counts, ([topic, number]) => ({ topic, entries: number })).sort(
      (a, b) => b.entries - a.entries || (a.topic < b.topic ? -1 : 1),
    ),
    ...towards(catalogue, profile, since, role, gained),
    claims: catalogue.data.career.advice
      .filter(({ occasion }) => occasion === 'growing')
      .flatMap(({ claims }) => claims),
  }
}

function towards(
  catalogue: Catalogue,
  profile: CareerProfile,
  since: string,
  role: LeaderId | null,
  gained: ReadonlySet<string>,
): Pick<Growth, 'risen' | 'resting'> {
  if (role === null) return { risen: [], resting: [] }
  const earlier = profile.log?.filter(({ date }) => date < since)
  const without = earlier === undefined ? profile : { ...profile, log: earlier }
  const before = assessReadiness(catalogue, role, without)
  const after = assessReadiness(catalogue, role, profile)
  const risen = after.items.flatMap(({ demand, status }, at) => {
    const from = before.items[at]?.status ?? status
    return from === status ? [] : [{ demand: demand.id, from, to: status }]
  })
  const shown = after.items.filter(
    ({ demand: { kind } }) => kind === 'skill' || kind === 'evidence',
  )
  const resting = shown
    .filter(({ wouldMeet }) => !wouldMeet.some((topic) => gained.has(topic)))
    .map(({ demand }) => demand.id)
  return { risen, resting }
}
