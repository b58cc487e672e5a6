import type { Catalogue } from '../catalogue/catalogue.ts'
import { STRENGTHS, type Strength } from '../catalogue/claim.ts'
import { isLeaderId, type RoleId } from '../catalogue/ids.ts'
import type { Verb } from '../model/verb.ts'
import type { AnswerState, Credit } from './ask-result.ts'
import type { Matter } from './matter-index.ts'
import { keysOfText, type Vocabulary } from './vocabulary.ts'

/** One entry of the trees, before entries that say the same are joined. */
type Entry = {
  readonly roles: readonly RoleId[]
  readonly verb: Verb | null
  readonly involved: boolean
  readonly claims: readonly string[]
  /** Keys of the act, where the entry words it. */
  readonly act: ReadonlySet<string>
}

/** Acts that tell who has which part of a thing; other acts leave all parts standing. */
const NARROWING = ['=choose', '=create', '=implement'] as const

const NONE: ReadonlySet<string> = new Set()

/**
 * Whom the sources credit with a thing: the parts of a responsibility or decision kind, the
 * holdings of an artefact, those who are measured by a metric. `acts` are the keys of the
 * question; where some entry says such an act, the entries that say another are left out.
 */
export function creditsOf(
  catalogue: Catalogue,
  vocabulary: Vocabulary,
  matter: Pick<Matter, 'kind' | 'id'>,
  acts: ReadonlySet<string>,
): readonly Credit[] {
  const entries = entriesOf(catalogue, vocabulary, matter)
  const wanted = NARROWING.filter((act) => acts.has(act))
  const saying = entries.filter(({ act, involved }) => involved && wanted.some((w) => act.has(w)))
  const kept =
    saying.length > 0
      ? entries.filter((entry) => saying.includes(entry) || !entry.involved)
      : entries
  return joinCredits(catalogue, kept)
}

/** Joins what has the same roles, verb and involvement, with all claims. */
export function joinCredits(
  catalogue: Catalogue,
  parts: readonly Pick<Credit, 'roles' | 'verb' | 'involved' | 'claims'>[],
): readonly Credit[] {
  const joined = new Map<string, (typeof parts)[number]>()
  for (const part of parts) {
    const key = `${[...part.roles].sort().join('+')}/${part.verb}/${part.involved}`
    const claims = [...(joined.get(key)?.claims ?? []), ...part.claims]
    joined.set(key, { ...part, claims })
  }
  return [...joined.values()].map(({ roles, verb, involved, claims }) => ({
    roles,
    joint: roles.length > 1,
    verb,
    involved,
    strength: strongest(catalogue, claims),
    claims: firmestFirst(catalogue, claims),
  }))
}

function entriesOf(
  catalogue: Catalogue,
  vocabulary: Vocabulary,
  { kind, id }: Pick<Matter, 'kind' | 'id'>,
): readonly Entry[] {
  if (kind === 'artefact') {
    return (catalogue.artefacts.get(id)?.holdings ?? []).map(
      ({ roles, verb, involved, claim, involvement }) => ({
        roles,
        verb,
        involved,
        claims: [claim],
        act: new Set(
          [involvement.en, involvement.de].flatMap((text) =>
            keysOfText(vocabulary, text).map((key) => key.id),
          ),
        ),
      }),
    )
  }
  if (kind === 'metric') {
    return (catalogue.metrics.get(id)?.measures ?? []).map(({ roles, claims }) => ({
      roles,
      verb: null,
      involved: true,
      claims,
      act: NONE,
    }))
  }
  const parts =
    kind === 'responsibility'
      ? catalogue.responsibilities.get(id)?.parts
      : kind === 'decision'
        ? catalogue.decisionKinds.get(id)?.parts
        : undefined
  return (parts ?? []).map((part) => ({ ...part, act: NONE }))
}

/** Parts two roles can contest: to answer for a thing, to do it. Advice from several is none. */
const CONTESTABLE: Readonly<Partial<Record<Verb, string>>> = {
  decides: 'answers',
  'answers-for': 'answers',
  'carries-out': 'does',
}

/**
 * What the credits come to; advice and help count only where nobody decides, answers or does. One set of leaders is `credited`, none is `nobody`; several are
 * `contested` when two have the same part, or when the sources are known to contradict each other
 * about claims of both, and `shared` otherwise.
 */
export function stateOf(catalogue: Catalogue, credits: readonly Credit[]): AnswerState {
  const involved = chiefCredits(credits.filter(({ roles }) => roles.some(isLeaderId)))
  const sets = new Map(involved.map((credit) => [setKey(credit), credit]))
  if (sets.size === 0) return 'nobody'
  if (sets.size === 1) return 'credited'
  const rivals = involved.flatMap((one, at) =>
    involved.slice(at + 1).flatMap((other) => (apart(one, other) ? [[one, other] as const] : [])),
  )
  const contested = rivals.some(
    ([one, other]) => samePart(one, other) || disputed(catalogue, one.claims, other.claims),
  )
  return contested ? 'contested' : 'shared'
}

/** The credits of those who decide, answer or do; where there are none, of all involved. */
export function chiefCredits(credits: readonly Credit[]): readonly Credit[] {
  const involved = credits.filter((credit) => credit.involved)
  const chief = involved.filter(({ verb }) => verb === null || CONTESTABLE[verb] !== undefined)
  return chief.length > 0 ? chief : involved
}

/** Two credits are apart when neither holds all roles of the other. */
function apart(one: Credit, other: Credit): boolean {
  const holds = (whole: Credit, part: Credit) =>
    part.roles.every((role) => whole.roles.includes(role))
  return !holds(one, other) && !holds(other, one)
}

function setKey({ roles }: Credit): string {
  return [...roles].sort().join('+')
}

/** Several may be measured by the same thing without contesting it. */
function samePart(one: Credit, other: Credit): boolean {
  if (one.verb === null || other.verb === null) return false
  const part = CONTESTABLE[one.verb]
  return part !== undefined && part === CONTESTABLE[other.verb]
}

function disputed(catalogue: Catalogue, one: readonly string[], other: readonly string[]): boolean {
  return one.some((claim) =>
    (catalogue.disagreementsByClaim.get(claim) ?? []).some(
      ({ kind, claims }) =>
        (kind === 'contradiction' || kind === 'shared-duty') &&
        other.some((rival) => claims.includes(rival)),
    ),
  )
}

/** Claims in the order of their strength; equal ones as given. */
export function firmestFirst(catalogue: Catalogue, claims: readonly string[]): readonly string[] {
  const rank = (id: string) => STRENGTHS.indexOf(catalogue.claims.get(id)?.strength ?? 'example')
  return [...new Set(claims)].sort((a, b) => rank(a) - rank(b))
}

function strongest(catalogue: Catalogue, claims: readonly string[]): Strength {
  const first = firmestFirst(catalogue, claims)[0]
  return (first === undefined ? undefined : catalogue.claims.get(first)?.strength) ?? 'example'
}

/** Disagreements in which at least two of these claims take part, in the order of the catalogue. */
export function disagreementsAmong(
  catalogue: Catalogue,
  claims: readonly string[],
): readonly string[] {
  const given = new Set(claims)
  return catalogue.data.disagreements
    .filter(({ claims: parties }) => parties.filter((claim) => given.has(claim)).length > 1)
    .map(({ id }) => id)
}
