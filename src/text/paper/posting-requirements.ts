import { DEMAND_KINDS } from '../../catalogue/career-model.ts'
import type { Posting } from '../../charter/posting.ts'
import { listBlock } from './list-block.ts'
import type { PaperBlock, PaperLine } from './paper.ts'
import type { PostingParts } from './posting-sections.ts'

/** What its role demands, by kind: what is demanded of this role alone first (H15). */
export function requirementsBlocks(parts: PostingParts): readonly PaperBlock[] {
  const { posting, names, notes, words } = parts
  return DEMAND_KINDS.flatMap((kind) => {
    const disputes = disputesOn(parts, kind)
    const lines = demandsOf(posting, kind).map(({ name, claims }) => {
      const topics = disputes
        .filter((dispute) => dispute.claims.some((claim) => claims.includes(claim)))
        .map(({ topic }) => topic[names.language])
      const remark = topics.length === 0 ? '' : words.disagreeOn(topics.join('; '))
      return notes.line(name[names.language], { claims, remark })
    })
    return listBlock(lines, words.demands[kind])
  })
}

/** Where the sources disagree on requirements, and on what they say nothing. */
export function unsettledLines(parts: PostingParts): readonly PaperLine[] {
  const { posting, names, notes, words } = parts
  const disputes = new Set(DEMAND_KINDS.flatMap((kind) => disputesOn(parts, kind)))
  const told = Array.from(disputes, ({ topic, why, claims }) =>
    notes.line(why[names.language], { name: topic[names.language], claims }),
  )
  const silent = posting.requirements.flatMap((one) =>
    one.silent.map((kind) => notes.line(words.silent(words.demands[kind], names.role(one.role)))),
  )
  return [...told, ...silent]
}

type Kind = (typeof DEMAND_KINDS)[number]

/** The demands of a kind, each once. */
function demandsOf({ requirements }: Posting, kind: Kind) {
  const all = requirements.flatMap(({ demands }) => demands.map(({ demand }) => demand))
  return [...new Set(all)]
    .filter((demand) => demand.kind === kind)
    .toSorted((a, b) => a.roles.length - b.roles.length)
}

/** Disagreements between claims on what is demanded here: two of its claims at least are behind demands of the kind. */
function disputesOn({ posting, names: { catalogue } }: PostingParts, kind: Kind) {
  const claims = new Set(demandsOf(posting, kind).flatMap((demand) => demand.claims))
  const touched = posting.requirements.flatMap(({ demands }) =>
    demands.flatMap(({ disagreements }) => disagreements),
  )
  return [...new Set(touched)]
    .flatMap((id) => catalogue.disagreements.get(id) ?? [])
    .filter((one) => one.kind === 'contradiction' || one.kind === 'tension')
    .filter((one) => one.claims.filter((claim) => claims.has(claim)).length > 1)
}
