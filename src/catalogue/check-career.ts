import type { Problem } from '../model/problem.ts'
import type { CatalogueData } from './catalogue-data.ts'
import { isLeaderId } from './ids.ts'

/**
 * Topics and posts that the career part of a catalogue refers to without having them, and ids it has twice. Takes data of
 * the right shape; gives one problem per fault.
 */
export function careerProblems({ career }: CatalogueData): readonly Problem[] {
  const problems: Problem[] = []
  const topics = new Map(career.topics.map((topic) => [topic.id, topic]))
  const posts = new Set(career.entryPosts.map(({ id }) => id))
  const dangle = (where: string, kind: string, id: string) =>
    problems.push({
      code: 'dangling-reference',
      where,
      message: `${where} refers to ${kind} ${id}, which is not there`,
    })
  const refer = (where: string, ids: readonly string[]) => {
    for (const id of ids) if (!topics.has(id)) dangle(where, 'topic', id)
  }
  for (const { id, within } of career.topics) refer(`topic ${id}`, within)
  for (const { id, asks } of career.demands) {
    if (asks.of === 'degree' || asks.of === 'study') refer(`demand ${id}`, asks.fields)
    else if (asks.of === 'experience') refer(`demand ${id}`, asks.areas)
    else refer(`demand ${id}`, asks.of === 'skill' ? asks.skills : asks.proofs)
  }
  for (const { role, areas } of career.grants) {
    if (!isLeaderId(role) && !posts.has(role)) dangle(`grant of ${role}`, 'post', role)
    refer(`grant of ${role}`, areas)
  }
  const lists = { topic: career.topics, demand: career.demands, advice: career.advice } as const
  const further = { leaning: career.leanings, 'entry post': career.entryPosts } as const
  for (const [kind, things] of Object.entries({ ...lists, ...further })) {
    const ids = things.map(({ id }: { readonly id: string }) => id)
    for (const id of ids.filter((one, at) => ids.indexOf(one) !== at)) {
      problems.push({
        code: 'duplicate-id',
        where: `${kind} ${id}`,
        message: `${kind} ${id} stands there twice`,
      })
    }
  }
  return problems
}

/** Every claim the career part of a catalogue rests on. */
export function careerClaims({ career }: CatalogueData): readonly string[] {
  const grounded = [...career.demands, ...career.grants, ...career.advice]
  const posts = career.entryPosts.flatMap(({ under }) => under)
  const leanings = career.leanings.flatMap(({ speaks }) => speaks)
  return [...grounded, ...posts, ...leanings].flatMap(({ claims }) => claims)
}
