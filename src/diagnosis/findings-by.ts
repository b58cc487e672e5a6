import type { Model } from '../model/model.ts'
import { holdersOf } from '../model/position.ts'
import { byCodeUnits } from './code-unit-order.ts'
import { type Finding, SEVERITIES, type Severity, type Subject } from './finding.ts'
import { countFindings } from './group-findings.ts'

/** What findings can be gathered by. */
export const FINDING_VIEWS = ['rule', 'subject', 'person'] as const

/** What findings are gathered by. */
export type FindingView = (typeof FINDING_VIEWS)[number]

/** Findings that concern one thing or one person; `null`: the organisation as a whole, or nobody by name. */
export type ConcernGroup = {
  readonly of: Subject | null
  readonly counts: Readonly<Record<Severity, number>>
  readonly findings: readonly Finding[]
}

/**
 * Findings by what they are about, or by whom they concern (F7): who sits in a seat a finding is about,
 * and people it is about themselves. A finding stands at each of them. Gravest first; what concerns
 * nothing in particular comes last.
 */
export function findingsBy(
  model: Model,
  findings: readonly Finding[],
  view: 'subject' | 'person',
): readonly ConcernGroup[] {
  const groups = new Map<string, { readonly of: Subject | null; readonly findings: Finding[] }>()
  for (const finding of findings) {
    const concerned = view === 'subject' ? finding.subjects : peopleOf(model, finding)
    for (const of of concerned.length > 0 ? concerned : [null]) {
      const key = of === null ? '' : `${of.kind}/${of.id}`
      const group = groups.get(key)
      if (group) group.findings.push(finding)
      else groups.set(key, { of, findings: [finding] })
    }
  }
  return Array.from(groups, ([key, group]) => ({
    key,
    ...group,
    counts: countFindings(group.findings),
  }))
    .sort((a, b) => Number(a.of === null) - Number(b.of === null) || byGravity(a, b))
    .map(({ key: _, ...group }) => group)
}

type Keyed = ConcernGroup & { readonly key: string }

function byGravity(a: Keyed, b: Keyed): number {
  for (const severity of SEVERITIES) {
    const difference = b.counts[severity] - a.counts[severity]
    if (difference !== 0) return difference
  }
  return byCodeUnits(a.key, b.key)
}

function peopleOf(model: Model, { subjects }: Finding): readonly Subject[] {
  const ids = new Set<string>()
  for (const { kind, id } of subjects) {
    if (kind === 'people') ids.add(id)
    const position = kind === 'positions' ? model.tables.positions.get(id) : undefined
    if (position) for (const { person } of holdersOf(position)) ids.add(person)
  }
  return [...ids].sort(byCodeUnits).map((id) => ({ kind: 'people', id }))
}
