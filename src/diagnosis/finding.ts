import type { EntityKind } from '../model/kinds.ts'

/** How much a finding matters, gravest first. */
export const SEVERITIES = ['high', 'medium', 'low'] as const

/** How much a finding matters: `high` blocks or misleads decisions, `low` is worth a look. */
export type Severity = (typeof SEVERITIES)[number]

/** Tells findings that weigh so much or more. */
export function weighing(least: Severity): (finding: { readonly severity: Severity }) => boolean {
  const grave: readonly Severity[] = SEVERITIES.slice(0, SEVERITIES.indexOf(least) + 1)
  return ({ severity }) => grave.includes(severity)
}

/** The shape that stands beside a severity everywhere, so that colour is never the only sign. */
export const SEVERITY_MARKS: Readonly<Record<Severity, string>> = {
  high: '◆',
  medium: '▲',
  low: '●',
}

/** Something a finding is about: an entity, existing or only referred to, or a catalogue role. */
export type Subject = { readonly kind: EntityKind | 'roles'; readonly id: string }

/** Where in the document the fault can be mended: an entity, and one of its fields. */
export type FindingPlace = {
  readonly kind: EntityKind
  readonly id: string
  readonly field?: string
}

/** What a rule found, before the engine names it. */
export type Found<Facts extends object = object> = {
  /** Which of the rule's sentences tell it. */
  readonly message: string
  /** The engine sorts them; none where it is about the organisation as a whole. */
  readonly subjects: readonly Subject[]
  /** The evidence as plain data: ids, numbers, dates. No sentences. */
  readonly facts: Facts
  /** Nothing where the fault lies in the organisation as a whole. */
  readonly place: FindingPlace | null
  /** Where this case matters more or less than the rule's cases do (F4). */
  readonly severity?: Severity
}

/** A finding: what a rule found where, under an id that stays the same from run to run (F2). */
export type Finding<Facts extends object = object> = Found<Facts> & {
  readonly id: string
  readonly rule: string
  readonly severity: Severity
}
