import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Claim } from '../catalogue/claim.ts'
import { isLeaderId, type RoleId } from '../catalogue/ids.ts'
import type { Title } from '../catalogue/title.ts'
import type { Answer, Reading, SubjectKind } from './ask-result.ts'
import { disagreementsAmong, firmestFirst } from './credits.ts'
import { intentOf, NAMED } from './intent.ts'
import type { Intent } from './intent-pattern.ts'
import type { Mentions } from './role-mentions.ts'

/** What an intent is about: the reading it gives and the dimensions that answer it. */
type Topic = {
  readonly kind: SubjectKind
  readonly id: string
  readonly dimensions: readonly string[]
}

/** Intents that claims answer rather than credits. */
const TOPICS: Readonly<Partial<Record<Intent, Topic>>> = {
  reporting: { kind: 'reporting', id: 'reporting', dimensions: ['reporting'] },
  rank: { kind: 'rank', id: 'seniority', dimensions: ['seniority', 'reporting'] },
  combine: { kind: 'dimension', id: 'overlap', dimensions: ['overlap', 'hiring-question'] },
  hire: { kind: 'dimension', id: 'hiring-question', dimensions: ['hiring-question'] },
  conflict: { kind: 'dimension', id: 'conflict', dimensions: ['conflict'] },
  collaboration: { kind: 'collaboration', id: 'collaboration', dimensions: ['collaboration'] },
  pay: { kind: 'dimension', id: 'compensation', dimensions: ['compensation'] },
  path: {
    kind: 'dimension',
    id: 'career-path',
    dimensions: ['career-path', 'education', 'experience', 'qualification', 'skills'],
  },
  education: { kind: 'dimension', id: 'education', dimensions: ['education', 'qualification'] },
  experience: { kind: 'dimension', id: 'experience', dimensions: ['experience'] },
  skills: {
    kind: 'dimension',
    id: 'skills',
    dimensions: ['skills', 'qualification', 'technical-expertise', 'experience'],
  },
  technical: {
    kind: 'dimension',
    id: 'technical-expertise',
    dimensions: ['technical-expertise', 'qualification'],
  },
  measures: { kind: 'dimension', id: 'metrics', dimensions: ['metrics'] },
  overlap: { kind: 'dimension', id: 'overlap', dimensions: ['overlap'] },
  sameness: {
    kind: 'dimension',
    id: 'title-usage',
    dimensions: ['title-usage', 'definition', 'focus'],
  },
  difference: {
    kind: 'dimension',
    id: 'focus',
    dimensions: ['focus', 'orientation', 'horizon', 'definition', 'title-usage', 'seniority'],
  },
  facing: { kind: 'dimension', id: 'orientation', dimensions: ['orientation', 'horizon', 'focus'] },
  meaning: { kind: 'role', id: '', dimensions: ['definition', 'title-usage', 'focus'] },
  duties: { kind: 'role', id: '', dimensions: ['responsibility', 'focus'] },
}

/** Says whether claims answer an intent rather than credits. */
export function answeredByClaims(intent: Intent): boolean {
  return TOPICS[intent] !== undefined
}

/** Intents whose nearest reading may be a question the articles ask themselves. */
const ASKED_BY_ARTICLES: ReadonlySet<Intent> = new Set([
  'combine',
  'hire',
  'path',
  'difference',
  'sameness',
  'measures',
  'pay',
])

/** A guiding question with what it wants and of whom, found the way questions of readers are. */
export type AskedByArticle = {
  readonly id: string
  readonly intent: Intent
  readonly roles: readonly RoleId[]
  readonly claims: readonly string[]
}

/** Reads the guiding questions of the catalogue as if they were asked here. */
export function questionsOfArticles(
  catalogue: Catalogue,
  read: (text: string) => Mentions,
): readonly AskedByArticle[] {
  return catalogue.data.questions.map(({ id, text, claims }) => {
    const { roles, titles, pattern } = read(text.en)
    const named = pattern.filter((word) => word === NAMED).length
    const { intent } = intentOf(pattern, Math.max(named, titles.length))
    return { id, intent, roles, claims }
  })
}

/**
 * Answers an intent by claims: those of its dimensions that speak of the roles named, those that
 * speak of all of them first. Gives null for intents that credits answer.
 */
export function answerByClaims(
  catalogue: Catalogue,
  asked: readonly AskedByArticle[],
  intent: Intent,
  mentions: Mentions,
): Answer | null {
  const topic = TOPICS[intent]
  if (!topic) return null
  const { roles } = mentions
  const question = asked.find(
    (candidate) =>
      candidate.intent === intent &&
      candidate.roles.length === roles.length &&
      roles.every((role) => candidate.roles.includes(role)),
  )
  const nothingNamed = topic.kind === 'role' && roles.length === 0
  const found = nothingNamed ? [] : claimsAbout(catalogue, topic.dimensions, roles)
  const kept = intent === 'rank' ? withoutOthers(catalogue, found, roles) : found
  const title = catalogue.data.titles.find(({ id }) => id === mentions.titles[0])
  const first = roles[0]
  const role = first === undefined ? undefined : catalogue.roles.get(first)
  const aboutRole = topic.kind === 'role'
  const claims = [
    ...(intent === 'rank' || intent === 'reporting' ? [] : (question?.claims ?? [])),
    ...(aboutRole && intent === 'meaning' ? (title?.claims ?? []) : []),
    ...(aboutRole ? (role?.definition.flatMap((line) => line.claims) ?? []) : []),
    ...(intent === 'combine' ? claimsOnCombining(catalogue, roles) : []),
    ...kept,
  ]
  const subject = subjectOf(intent, topic, question, title, first)
  if (!subject) return null
  return said(catalogue, { ...subject, roles, confidence: 1, matched: [] }, claims)
}

/** What speaks for one person in these two roles and what against it. */
function claimsOnCombining(catalogue: Catalogue, roles: readonly RoleId[]): readonly string[] {
  const pair = catalogue.data.need.combinations.find(
    (candidate) => roles.length === 2 && candidate.roles.every((role) => roles.includes(role)),
  )
  return pair ? [...pair.for, ...pair.against].flatMap(({ claims }) => claims) : []
}

/** Who stands above a third says nothing on two: such claims go, unless they are reporting lines. */
function withoutOthers(
  catalogue: Catalogue,
  claims: readonly string[],
  roles: readonly RoleId[],
): readonly string[] {
  return claims.filter((id) => {
    const claim = catalogue.claims.get(id)
    if (!claim) return false
    const all = roles.every((role) => claim.roles.includes(role))
    return all || (claim.dimension === 'reporting' && claim.value?.reports_to !== undefined)
  })
}

function subjectOf(
  intent: Intent,
  topic: Topic,
  question: AskedByArticle | undefined,
  title: Title | undefined,
  role: RoleId | undefined,
): Pick<Reading, 'kind' | 'id'> | null {
  if (topic.kind === 'role') {
    const telling = title !== undefined && (title.kind !== 'name' || role === undefined)
    if (intent === 'meaning' && telling) return { kind: 'title', id: title.id }
    return role === undefined ? null : { kind: 'role', id: role }
  }
  if (question && ASKED_BY_ARTICLES.has(intent)) return { kind: 'question', id: question.id }
  return { kind: topic.kind, id: topic.id }
}

/** Claims given; more would say the same again. */
const MOST_CLAIMS = 30

/** An answer that is claims. */
export function said(catalogue: Catalogue, reading: Reading, claims: readonly string[]): Answer {
  const once = [...new Set(claims)].slice(0, MOST_CLAIMS)
  return {
    reading,
    state: 'said',
    credits: [],
    claims: once,
    disagreements: disagreementsAmong(catalogue, once),
  }
}

/** Finds a role in the words of a claim. */
function namesOf(catalogue: Catalogue, role: RoleId): RegExp {
  const { name, abbreviation } = catalogue.roles.get(role) ?? {
    name: { en: role },
    abbreviation: null,
  }
  return new RegExp(`\\b(?:${[name.en, abbreviation ?? name.en].join('|')})s?\\b`)
}

/**
 * Claims of these dimensions that speak of the roles: those that speak of all of them first, if
 * only in their words; then in the order of the dimensions, reporting lines first and questions
 * last, those that speak of no further leader before the others, then firmest first. Without
 * roles, all claims of the dimensions. Headings over a foreign text say nothing and are left out.
 */
export function claimsAbout(
  catalogue: Catalogue,
  dimensions: readonly string[],
  roles: readonly RoleId[],
): readonly string[] {
  const of = (claim: Claim) => roles.filter((role) => claim.roles.includes(role)).length
  const names = roles.map((role) => namesOf(catalogue, role))
  const missing = (claim: Claim) =>
    roles.filter((role, at) => !claim.roles.includes(role) && !names[at]?.test(claim.text.en))
      .length
  const beside = (claim: Claim) =>
    claim.roles.filter((role) => isLeaderId(role) && !roles.includes(role)).length
  const found = catalogue.data.claims.filter(
    (claim) =>
      dimensions.includes(claim.dimension) &&
      (roles.length === 0 || of(claim) > 0) &&
      claim.value?.shifted !== true,
  )
  const firm = firmestFirst(
    catalogue,
    found.map(({ id }) => id),
  )
  const placed = found.map((claim) => ({
    id: claim.id,
    missing: missing(claim),
    beside: roles.length > 1 ? beside(claim) : 0,
    asking: claim.value?.question === true ? 2 : claim.value?.reports_to === undefined ? 1 : 0,
    dimension: dimensions.indexOf(claim.dimension),
    firmness: firm.indexOf(claim.id),
  }))
  return placed
    .sort(
      (a, b) =>
        a.missing - b.missing ||
        a.dimension - b.dimension ||
        a.asking - b.asking ||
        a.beside - b.beside ||
        a.firmness - b.firmness,
    )
    .map(({ id }) => id)
}
