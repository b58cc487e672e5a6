import { READS, topicsOfCriterion } from '../career/assess-readiness.ts'
import type {
  CareerStep,
  Readiness,
  ReadinessCount,
  ReadinessItem,
  ReadinessReason,
  ReadinessStatus,
} from '../career/readiness.ts'
import type { Requirements, SourcedDemand } from '../career/requirements.ts'
import type { Criterion, DemandKind } from '../catalogue/career-model.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Strength } from '../catalogue/claim.ts'
import type { Language } from '../model/language.ts'
import { type CareerWords, careerWords } from './career-words.ts'
import type { Sentence } from './phrases.ts'
import { phrasesIn } from './phrases-in.ts'

/** A demand in words; without a profile it has no status. */
export type DemandLine = {
  readonly id: string
  readonly kind: DemandKind
  readonly text: string
  readonly strength: string
  readonly status: ReadinessStatus | null
  readonly statusWord: string
  /** Why it stands so, and what would meet it; empty without a profile. */
  readonly reason: string
  readonly meets: string
  readonly claims: readonly string[]
  /** Disagreements, by topic. */
  readonly disputes: readonly string[]
}

/** What a role demands in words, and how ready a profile is. */
export type ReadinessSentences = {
  readonly headline: string
  /** What is missing, there in part and not told; empty without a profile. */
  readonly gap: readonly string[]
  readonly groups: readonly { readonly title: string; readonly lines: readonly DemandLine[] }[]
  readonly silent: readonly string[]
  readonly scale: readonly Sentence[]
  readonly unheard: readonly string[]
}

/** Puts requirements, and a readiness where there is one, into sentences. */
export function readinessSentences(
  catalogue: Catalogue,
  requirements: Requirements,
  readiness: Readiness | null,
  language: Language,
): ReadinessSentences {
  const words = careerWords(catalogue, language)
  const { say } = words
  const role = words.station(requirements.role)
  const items = new Map(readiness?.items.map((item) => [item.demand.id, item]))
  const lines = requirements.demands.map((sourced) =>
    demandLine(words, sourced, items.get(sourced.demand.id) ?? null),
  )
  const kinds = [...new Set(lines.map(({ kind }) => kind))]
  const all = words.number(requirements.demands.length)
  return {
    headline:
      lines.length === 0
        ? say.readiness.nothingDemanded(role)
        : readiness === null
          ? say.readiness.demanded(role, all)
          : say.readiness.ready(role, readinessCounts(words, readiness.count), all),
    gap: (['not', 'partly', 'unknown'] as const).flatMap((status) => {
      const open = lines.filter((line) => line.status === status).map(({ text }) => text)
      // All of them in a row would say no more than that.
      if (status === 'unknown' && open.length > 1 && open.length === lines.length) {
        return [say.readiness.untold]
      }
      return open.length > 0 ? [say.readiness.gap[status](open.join('; '))] : []
    }),
    groups: kinds.map((kind) => ({
      title: say.readiness.kinds[kind],
      lines: lines.filter((line) => line.kind === kind),
    })),
    silent: requirements.silent.map((kind) => say.readiness.silent(say.readiness.kinds[kind])),
    scale: readiness === null ? [] : scaleSentences(words, readiness),
    unheard: (readiness?.unheard ?? []).map((one) =>
      say.readiness.unheard(say.readiness.lists[one.list], one.words, one.nearest),
    ),
  }
}

/** The steps in words: what to do, why it stands there, what it waits for. */
export function stepSentences(
  catalogue: Catalogue,
  steps: readonly CareerStep[],
  language: Language,
): readonly (Sentence & { readonly why: string })[] {
  const words = careerWords(catalogue, language)
  const { efforts, because, after } = words.say.readiness
  return steps.map((step) => ({
    text: efforts[step.effort](words.demand(step.demand)),
    why: [
      because[step.because],
      ...(step.after.length > 0 ? [after(words.all(step.after.map(words.demand)))] : []),
    ].join(' '),
    claims: step.claims,
  }))
}

function demandLine(
  words: CareerWords,
  { demand, strength, disagreements }: SourcedDemand,
  item: ReadinessItem | null,
): DemandLine {
  const open = item !== null && item.status !== 'met'
  return {
    id: demand.id,
    kind: demand.kind,
    text: demand.name[words.language],
    strength: strengthWord(strength, words.language),
    status: item?.status ?? null,
    statusWord: item === null ? '' : words.say.readiness.statuses[item.status],
    reason: item === null ? '' : reasonSentence(words, item.reason),
    meets: open ? meetsSentence(words, demand.asks, wantedOf(item.reason)) : '',
    claims: demand.claims,
    disputes: disagreements.map(words.dispute),
  }
}

const strengthWord = (strength: Strength, language: Language): string =>
  phrasesIn(language).comparison.strength[strength]

const wantedOf = (reason: ReadinessReason): number | null =>
  'wanted' in reason ? reason.wanted : null

function reasonSentence({ say, number }: CareerWords, reason: ReadinessReason): string {
  const { reasons } = say.readiness
  switch (reason.code) {
    case 'degree-held':
      return reasons.degreeHeld
    case 'degree-too-low':
      return reasons.degreeTooLow
    case 'degree-elsewhere':
      return reasons.degreeElsewhere
    case 'no-degree':
      return reasons.noDegree
    case 'grounding-held':
      return reasons.groundingHeld
    case 'grounding-begun':
      return reasons.groundingBegun
    case 'no-grounding':
      return reasons.noGrounding
    case 'years-enough': {
      const { years, wanted } = reason
      if (years === null) return reasons.practiceTold
      return reasons.yearsEnough(number(years), wanted === null ? null : number(wanted))
    }
    case 'years-few':
      return reasons.yearsFew(number(reason.years ?? 0), number(reason.wanted ?? 0))
    case 'years-untold':
      return reasons.yearsUntold(number(reason.wanted ?? 0))
    case 'no-practice':
      return reasons.noPractice
    case 'skill-shown':
      return reasons.skillShown
    case 'skill-unshown':
      return reasons.skillUnshown
    case 'no-skill':
      return reasons.noSkill
    case 'proven':
      return reasons.proven(reason.pieces)
    case 'proven-once':
      return reasons.provenOnce
    case 'unproven':
      return reasons.unproven
    case 'not-told':
      return reasons.notTold
  }
}

function meetsSentence(words: CareerWords, asks: Criterion, wanted: number | null): string {
  const { meets, degrees } = words.say.readiness
  const topics = words.any(topicsOfCriterion(asks).map(words.topic))
  switch (asks.of) {
    case 'degree':
      return meets.degree(degrees[asks.level], topics)
    case 'study':
      return meets.study(topics)
    case 'experience': {
      const years = wanted ?? READS[asks.extent]
      return meets.practice(topics, years === null ? null : words.number(years))
    }
    case 'skill':
      return meets.skill(topics)
    case 'proof':
      return meets.proof(topics)
  }
}

/** The counts of a readiness as words. */
export function readinessCounts(
  { number }: CareerWords,
  count: ReadinessCount,
): Readonly<Record<ReadinessStatus, string>> {
  return {
    met: number(count.met),
    partly: number(count.partly),
    not: number(count.not),
    unknown: number(count.unknown),
  }
}

function scaleSentences(words: CareerWords, { scale }: Readiness): readonly Sentence[] {
  const { team, budget, scaleTold, scaleSilent } = words.say.readiness
  const beside = (text: string, claims: readonly string[]): readonly Sentence[] => [
    { text: `${text} ${claims.length > 0 ? scaleTold : scaleSilent}`, claims: [] },
    ...words.claims(claims),
  ]
  const amounts = scale.budgets.map(({ amount, currency }) => words.money(amount, currency))
  return [
    ...(scale.team === null ? [] : beside(team(words.number(scale.team)), scale.teamClaims)),
    ...(amounts.length === 0 ? [] : beside(budget(words.all(amounts)), scale.budgetClaims)),
  ]
}
