import type { STEP_GROUNDS } from '../career/career-path.ts'
import type { LOG_KINDS } from '../career/career-profile.ts'
import type { PayLimit } from '../career/pay-facts.ts'
import type { CareerStep, Effort, ProfileEntryRef, ReadinessStatus } from '../career/readiness.ts'
import type { DegreeLevel, DemandKind, Leaning } from '../catalogue/career-model.ts'

/** Words of readiness: what is demanded, what is there, what is next. */
export type ReadinessPhrases = {
  readonly kinds: Readonly<Record<DemandKind, string>>
  readonly statuses: Readonly<Record<ReadinessStatus, string>>
  readonly degrees: Readonly<Record<DegreeLevel, string>>
  readonly demanded: (role: string, count: string) => string
  readonly ready: (
    role: string,
    counts: Readonly<Record<ReadinessStatus, string>>,
    all: string,
  ) => string
  /** The gap in words, by what stands how. */
  readonly gap: Readonly<Record<Exclude<ReadinessStatus, 'met'>, (demands: string) => string>>
  /** Instead of the gap, where a profile speaks of no demand. */
  readonly untold: string
  readonly nothingDemanded: (role: string) => string
  readonly silent: (kind: string) => string
  readonly reasons: {
    readonly degreeHeld: string
    readonly degreeTooLow: string
    readonly degreeElsewhere: string
    readonly noDegree: string
    readonly groundingHeld: string
    readonly groundingBegun: string
    readonly noGrounding: string
    readonly practiceTold: string
    readonly yearsEnough: (years: string, wanted: string | null) => string
    readonly yearsFew: (years: string, wanted: string) => string
    readonly yearsUntold: (wanted: string) => string
    readonly noPractice: string
    readonly skillShown: string
    readonly skillUnshown: string
    readonly noSkill: string
    readonly proven: (pieces: number) => string
    readonly provenOnce: string
    readonly unproven: string
    readonly notTold: string
  }
  readonly meets: {
    readonly degree: (level: string, fields: string) => string
    readonly study: (fields: string) => string
    readonly practice: (areas: string, wanted: string | null) => string
    readonly skill: (skills: string) => string
    readonly proof: (proofs: string) => string
  }
  readonly efforts: Readonly<Record<Effort, (demand: string) => string>>
  readonly because: Readonly<Record<CareerStep['because'], string>>
  readonly after: (demands: string) => string
  readonly team: (people: string) => string
  readonly budget: (amounts: string) => string
  /** What comes behind either: what sources say of the post, or that they say nothing. */
  readonly scaleTold: string
  readonly scaleSilent: string
  readonly unheard: (list: string, words: string, nearest: string | null) => string
  readonly lists: Readonly<Record<ProfileEntryRef['list'], string>>
  readonly ownMachine: string
}

/** Words of ways between posts. */
export type PathPhrases = {
  readonly way: (stations: string) => string
  readonly open: (count: string) => string
  readonly contested: (count: string) => string
  readonly grounds: Readonly<
    Record<(typeof STEP_GROUNDS)[number], (from: string, to: string) => string>
  >
  readonly none: Readonly<
    Record<'same-post' | 'stands-below' | 'no-step', (from: string, to: string) => string>
  >
  readonly denied: string
  readonly disputed: (topic: string) => string
  readonly axes: Readonly<
    Record<
      'orientation' | 'horizon',
      Readonly<Record<'more' | 'less' | 'same' | 'unknown', string>>
    >
  >
  readonly deep: string
  readonly broad: string
  readonly depthSilent: string
  readonly gained: (count: string, names: string) => string
  readonly left: (count: string, names: string) => string
  readonly decisions: (count: string, names: string) => string
  readonly noDecisions: string
  readonly more: (count: string) => string
}

/** Words of which role suits. */
export type FitPhrases = {
  readonly suits: (role: string, lead: string) => string
  readonly cannotTell: Readonly<
    Record<'too-few' | 'too-close', (first: string, second: string) => string>
  >
  readonly nothing: string
  readonly runnerUp: (role: string) => string
  readonly part: (leaning: string, share: string) => string
  readonly score: (role: string, score: string) => string
  readonly unheard: (words: string) => string
  readonly kinds: Readonly<Record<Leaning['kind'], string>>
}

/** Words of growing, of pay and of what a CV proposes. */
export type CareerRecordPhrases = {
  readonly logKinds: Readonly<Record<(typeof LOG_KINDS)[number], string>>
  readonly grown: (count: string, since: string) => string
  readonly nothingGrown: (since: string) => string
  readonly evidenceOf: (topic: string, count: string) => string
  readonly risen: (demand: string, from: string, to: string) => string
  readonly resting: (demand: string) => string
  readonly pay: (
    role: string,
    amount: string,
    statistic: string,
    region: string,
    date: string,
  ) => string
  readonly noPay: (role: string) => string
  readonly limits: Readonly<Record<PayLimit, string>>
  readonly difference: (more: string, less: string, by: string, share: string) => string
  readonly proposed: (count: string, known: string) => string
  readonly nothingProposed: string
  readonly confidences: Readonly<Record<'high' | 'medium' | 'low', string>>
  readonly known: string
  readonly years: (years: string) => string
  readonly someYears: string
  readonly since: (day: string) => string
  readonly lead: (people: string) => string
  readonly evidence: (count: string) => string
}

/** What careers are told with, in one language. */
export type CareerPhrases = {
  readonly readiness: ReadinessPhrases
  readonly paths: PathPhrases
  readonly fit: FitPhrases
  readonly record: CareerRecordPhrases
}
