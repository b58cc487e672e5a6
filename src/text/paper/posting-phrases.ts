import type { PayLimit } from '../../career/pay-facts.ts'
import type { DemandKind } from '../../catalogue/career-model.ts'
import type { Employment, PostingGap } from '../../charter/posting.ts'

/** The sections of a posting. */
export type PostingSectionId =
  | 'organization'
  | 'position'
  | 'place'
  | 'duties'
  | 'decisions'
  | 'requirements'
  | 'terms'
  | 'notes'

/** The words of a posting in one language; names come finished. */
export type PostingPhrases = {
  readonly subtitle: (organization: string, place: string | undefined) => string
  /** The title as it is advertised. */
  readonly title: (title: string) => string
  readonly note: (day: string) => string
  readonly sections: (organization: string) => Readonly<Record<PostingSectionId, string>>
  readonly industry: (industry: string) => string
  readonly headcount: (count: string) => string
  readonly leads: string
  readonly withinLimits: string
  readonly limits: string
  readonly worksWith: string
  readonly demands: Readonly<Record<DemandKind, string>>
  readonly employment: Readonly<Record<Employment, string>>
  readonly terms: Readonly<
    Record<'place' | 'remote' | 'start' | 'employment' | 'closing' | 'contact' | 'url', string>
  >
  readonly openLead: string
  readonly gaps: Readonly<Record<PostingGap, string>>
  readonly silent: (kind: string, role: string) => string
  readonly unsettled: string
  readonly disagreeOn: (topics: string) => string
  readonly pay: string
  readonly payFigure: (
    role: string,
    amount: string,
    statistic: string,
    region: string,
    month: string,
  ) => string
  readonly payLimits: Readonly<Record<PayLimit, string>>
  readonly paySilent: (role: string) => string
}
