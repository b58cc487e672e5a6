import type { Topic } from '../catalogue/career-model.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { CareerProfile, HeldPost, ProfileDegree } from './career-profile.ts'
import { stationOfPost } from './held-years.ts'
import type { ProfileEntryRef } from './readiness.ts'
import { topicIndexOf } from './topic-index.ts'

/** An entry of a profile with the topics it counts for, wider ones included. */
type Seen<Entry> = {
  readonly entry: Entry
  readonly ref: ProfileEntryRef
  readonly topics: ReadonlySet<string>
}

/** A piece of evidence: the words make it one, so that the same told twice is one piece. */
export type EvidencePiece = { readonly words: string; readonly ref: ProfileEntryRef }

/** A profile seen by the topics of the catalogue. */
export type ProfileSight = {
  readonly degrees: readonly Seen<ProfileDegree>[]
  /** Certificates, and everything learned or practised that can ground a field. */
  readonly grounding: readonly Seen<unknown>[]
  readonly practice: readonly Seen<{ readonly years?: number | undefined }>[]
  readonly posts: readonly Seen<HeldPost>[]
  readonly skills: readonly Seen<unknown>[]
  readonly learned: readonly Seen<unknown>[]
  /** What shows a skill or proves something, by topic. */
  readonly evidence: ReadonlyMap<string, readonly EvidencePiece[]>
}

const EDUCATION: readonly Topic['kind'][] = ['field', 'area', 'skill']
const PRACTICE: readonly Topic['kind'][] = ['area', 'field', 'skill']
const ABILITY: readonly Topic['kind'][] = ['skill', 'proof', 'area', 'field']

/** Sees a profile by topics. Words of one's own that no topic has count for nothing, and cost nothing. */
export function sightOf(catalogue: Catalogue, profile: CareerProfile): ProfileSight {
  const index = topicIndexOf(catalogue.data.career)
  const topicsOf = (text: string | undefined, kinds: readonly Topic['kind'][]) => {
    const topic = text === undefined ? undefined : index.find(text, kinds)
    return topic ? index.widened(topic.id) : new Set<string>()
  }
  const seen =
    <Entry>(list: ProfileEntryRef['list'], topics: (entry: Entry) => ReadonlySet<string>) =>
    (entry: Entry, at: number): Seen<Entry> => ({ entry, ref: { list, at }, topics: topics(entry) })

  const granted = (post: HeldPost): ReadonlySet<string> => {
    const station = stationOfPost(catalogue, post)
    const areas = catalogue.data.career.grants
      .filter(({ role }) => role === station)
      .flatMap((grant) => grant.areas.flatMap((area) => [...index.widened(area)]))
    return new Set(areas)
  }
  const degrees = (profile.degrees ?? []).map(
    seen('degrees', ({ field }) => topicsOf(field, EDUCATION)),
  )
  const practice = (profile.experience ?? [])
    .map(seen('experience', ({ area }) => topicsOf(area, PRACTICE)))
    .filter(({ entry }) => entry.years !== 0)
  const posts = (profile.held ?? []).map(seen('held', granted))
  const skills = (profile.skills ?? []).map(seen('skills', ({ skill }) => topicsOf(skill, ABILITY)))
  const certificates = (profile.certificates ?? []).map(
    seen('certificates', ({ field, name }) => topicsOf(field ?? name, EDUCATION)),
  )
  const log = (profile.log ?? []).map(
    seen(
      'log',
      ({ proves }) => new Set((proves ?? []).flatMap((one) => [...topicsOf(one, ABILITY)])),
    ),
  )

  const evidence = new Map<string, EvidencePiece[]>()
  const show = (topics: Iterable<string>, words: string, ref: ProfileEntryRef) => {
    for (const topic of topics) {
      const pieces = evidence.get(topic) ?? []
      if (pieces.some((piece) => piece.words === words)) continue
      evidence.set(topic, [...pieces, { words, ref }])
    }
  }
  for (const { entry, ref, topics } of [...skills, ...practice]) {
    for (const words of entry.evidence ?? []) show(topics, words.trim(), ref)
  }
  for (const { entry, ref, topics } of log) show(topics, `${entry.date} ${entry.what.trim()}`, ref)
  for (const { entry, ref } of posts) {
    if ((entry.team ?? 0) > 0) show(['leads-teams'], `${entry.title} ${entry.from ?? ''}`, ref)
  }
  return {
    degrees,
    grounding: [...degrees, ...certificates, ...practice, ...posts],
    practice,
    posts,
    skills,
    learned: log,
    evidence,
  }
}
