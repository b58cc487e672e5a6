import type { Part } from '../../authority/parts-taken.ts'
import type { CharterGap, CharterLine } from '../../charter/charter.ts'
import type { Verb } from '../../model/verb.ts'

/** The sections of a charter. */
export type CharterSectionId =
  | 'purpose'
  | 'place'
  | 'answers-for'
  | 'decides'
  | 'must-agree'
  | 'further'
  | 'things'
  | 'agreeing'
  | 'measures'
  | 'working'
  | 'not-its-own'
  | 'standing-in'
  | 'open'

/** The words of a charter in one language; names come finished. */
export type CharterPhrases = {
  readonly kind: string
  readonly subtitle: (organization: string) => string
  readonly note: (day: string) => string
  readonly sections: Readonly<Record<CharterSectionId, string>>
  readonly sources: string
  readonly internal: string
  /** Which role the sources describe under the seat's name. */
  readonly roleSays: (role: string, byTitle: boolean) => string
  readonly unit: string
  readonly reportsTo: string
  readonly top: string
  readonly holder: string
  readonly vacant: string
  readonly reports: string
  readonly noReports: string
  readonly bodies: string
  readonly chairs: string
  readonly slots: string
  readonly lineTo: Readonly<Record<CharterLine['kind'], string>>
  readonly lineFrom: Readonly<Record<CharterLine['kind'], string>>
  readonly lineUntil: (day: string) => string
  readonly inUnits: (units: string) => string
  readonly only: (scope: string) => string
  readonly audience: Readonly<Record<'internal' | 'customer', string>>
  readonly origin: Readonly<Record<'suggested' | 'read' | 'imported', string>>
  readonly also: (seats: string) => string
  readonly byRules: string
  readonly how: Readonly<Record<'alone' | 'together' | 'among', string>>
  readonly byRule: (rule: string) => string
  readonly notDelegable: string
  readonly moreAreas: (count: string) => string
  readonly verbs: Readonly<Record<Exclude<Verb, 'answers-for' | 'decides'>, string>>
  readonly parts: Readonly<Record<Part, string>>
  readonly ownMeasures: string
  readonly sourcesMeasure: string
  readonly target: (target: string) => string
  readonly together: (seats: string) => string
  readonly shared: string
  readonly tension: string
  readonly remedy: string
  readonly disputed: string
  readonly moreMatters: (count: string) => string
  readonly deputy: string
  readonly noDeputy: string
  readonly authorisation: Readonly<Record<'required' | 'given', string>>
  readonly given: string
  readonly received: string
  readonly gaps: Readonly<Record<CharterGap, string>>
}
