import type { Catalogue } from '../catalogue/catalogue.ts'
import { nearestWord } from '../model/nearest-word.ts'
import type { CareerProfile } from './career-profile.ts'
import { stationOf } from './held-years.ts'
import type { ProfileEntryRef, UnheardWords } from './readiness.ts'
import { topicIndexOf } from './topic-index.ts'

/** Words of a profile that mean no topic and no role here: they count for nothing, and their owner should know. */
export function findUnheard(catalogue: Catalogue, profile: CareerProfile): readonly UnheardWords[] {
  const { career } = catalogue.data
  const index = topicIndexOf(career)
  const unheard: UnheardWords[] = []
  const tell = (list: ProfileEntryRef['list'], at: number, words: string, ids: readonly string[]) =>
    unheard.push({ list, at, words, nearest: nearestWord(words, ids) ?? null })
  const topic = (
    list: ProfileEntryRef['list'],
    at: number,
    words: string,
    kinds: Parameters<typeof index.find>[1],
  ) => {
    if (index.find(words, kinds)) return
    const ids = career.topics.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id)
    tell(list, at, words, ids)
  }
  for (const [at, { field }] of (profile.degrees ?? []).entries()) {
    topic('degrees', at, field, ['field', 'area'])
  }
  for (const [at, { field }] of (profile.certificates ?? []).entries()) {
    if (field !== undefined) topic('certificates', at, field, ['field', 'area'])
  }
  for (const [at, { area }] of (profile.experience ?? []).entries()) {
    topic('experience', at, area, ['area', 'field'])
  }
  for (const [at, { skill }] of (profile.skills ?? []).entries()) {
    topic('skills', at, skill, ['skill', 'proof'])
  }
  for (const [at, { role }] of (profile.held ?? []).entries()) {
    if (role === undefined || stationOf(catalogue, role) !== undefined) continue
    tell('held', at, role, [...catalogue.roles.keys(), ...career.entryPosts.map(({ id }) => id)])
  }
  for (const [at, { proves = [] }] of (profile.log ?? []).entries()) {
    for (const words of proves) topic('log', at, words, ['skill', 'proof', 'area', 'field'])
  }
  return unheard
}
