import type { Catalogue } from '../../catalogue/catalogue.ts'
import { levelOf, rankingOf, reportingOf } from '../../catalogue/facts.ts'
import { isLeaderId, LEADER_IDS, type LeaderId } from '../../catalogue/ids.ts'
import { roleOf } from '../../model/alignment.ts'
import { type Model, related } from '../../model/model.ts'
import type { Position } from '../../model/position.ts'
import { seatSubjects } from '../by-seats.ts'
import { wholeNumber } from '../option.ts'
import { defineRule, type RuleContext } from '../rule.ts'
import { inOrder, isLive, liveReportsOf, namedSuperior } from '../seats.ts'

type Options = { readonly sources: number }

type Facts = {
  readonly superior: string
  /** The role of the seats that report there, and the seats. */
  readonly role: string
  readonly positions: readonly string[]
  /** The sources that have another line in mind, and how many there are. */
  readonly saying: readonly string[]
  readonly sources: number
  /** The roles that sources have it report to. */
  readonly expected: readonly string[]
  /** Whether a source holds the two roles to be equals, or the one that reports to be the higher. */
  readonly equals: boolean
  readonly headcount: number
}

/** From this size on, an organisation counts as a larger one (the need model's step, s3-045, s0-058). */
const LARGE = 250

/** Leaders for whom a line within technology is unremarkable, whoever of the others it leads to. */
const WITHIN: readonly LeaderId[] = ['it-manager', 'head-of-it', 'it-director', 'vp-engineering']

/** Roles that are an executive's, whom sources mean by "senior executive" and the like. */
const EXECUTIVES = ['ceo', 'coo', 'cfo', 'director', 'board']

/**
 * A leader of technology reports to somebody whom no source has in mind for an organisation of that
 * size, and two sources at least have another line in mind: they say whom the role reports to, hold
 * both roles for equals, or rank them the other way round. One source alone is a voice, no custom.
 * Only worth knowing: few sources speak of it, and they contradict one another (x-001, x-002). They speak of
 * companies and by their size: silent where the document does not say that it is a company and how large; a
 * department of government has lines of its own. Silent where the superior has no role of the catalogue,
 * or is the chief executive: nobody wonders at that.
 *
 * The spot is the superior: a finding for each role that reports there.
 */
export const unusualReportingLine = defineRule<Facts, Options>({
  id: 'unusual-reporting-line',
  category: 'structure',
  severity: 'low',
  since: '0.1.0',
  sources: [
    { claim: 's0-056' },
    { claim: 's0-058' },
    { claim: 's0-060' },
    { claim: 's0-104' },
    { claim: 's0-106' },
    { claim: 's1-079' },
    { claim: 's2-052' },
    { claim: 's2-053' },
    { claim: 's3-045' },
  ],
  options: {
    sources: wholeNumber(
      2,
      { least: 1, most: 5, unit: 'sources' },
      {
        en: 'How many sources have to have another line in mind.',
        de: 'Wie viele Quellen an eine andere Linie denken müssen.',
      },
    ),
  },
  reads: {
    positions: (id, { model }, before) => [
      id,
      ...namedSuperior(model, id),
      ...namedSuperior(before, id),
    ],
  },
  // Whether it is a company, a smaller or a larger one to the sources, and the number that is told.
  regime: ({ model }) => `${isSpokenOf(model)} ${model.organization.headcount}`,
  *spots({ model }) {
    if (!isSpokenOf(model)) return
    for (const role of LEADER_IDS) {
      for (const id of related(model, 'positions-of-role', role)) yield* namedSuperior(model, id)
    }
  },
  find(context, spot) {
    const { model, catalogue, options } = context
    if (!isSpokenOf(model)) return []
    const superior = model.tables.positions.get(spot)
    if (!isLive(superior) || (superior.roles ?? []).length === 0) return []
    const byRole = new Map<LeaderId, string[]>()
    for (const { id, roles = [] } of liveReportsOf(model, spot)) {
      for (const role of new Set(roles.map(roleOf).filter(isLeaderId))) {
        byRole.set(role, [...(byRole.get(role) ?? []), id])
      }
    }
    return Array.from(byRole).flatMap(([role, positions]) => {
      const lines = linesOf(context, role)
      if (isExpected(superior, role, lines)) return []
      const equals = sourcesAgainst(catalogue, role, superior)
      const saying = inOrder(new Set([...lines.map(({ source }) => source), ...equals]))
      if (saying.length < options.sources) return []
      return [
        {
          message: 'unusual',
          // Not the superior too: of two who report to each other, each would be both (F2).
          subjects: [{ kind: 'roles' as const, id: role }, ...seatSubjects(positions)],
          facts: {
            superior: spot,
            role,
            positions: inOrder(positions),
            saying,
            sources: catalogue.sources.size,
            expected: inOrder(
              new Set(lines.flatMap(({ to }) => to.filter((one) => isRole(catalogue, one)))),
            ),
            equals: equals.length > 0,
            headcount: model.organization.headcount ?? 0,
          },
          place: {
            kind: 'positions' as const,
            id: inOrder(positions)[0] ?? spot,
            field: 'reports-to',
          },
        },
      ]
    })
  },
  name: { en: 'Unusual reporting line', de: 'Ungewöhnliche Berichtslinie' },
  sentences: {
    en: {
      unusual: {
        what: '{seats} ({role}) {report} to {superior}. {saying} of {sources} sources would expect another line{size}. Named instead: {expected}.',
        why: 'It is no error: the other sources are silent, those that speak contradict themselves in part, and yours may be the better reason. It is worth knowing for whoever comes from elsewhere.',
        todo: 'Know the reason for the line, and say it in the description; or look whether the matters of this role reach the table where they are decided.',
      },
    },
    de: {
      unusual: {
        what: '{seats} ({role}) {report} an {superior}. {saying} von {sources} Quellen erwarten eine andere Linie{size}. Genannt werden stattdessen: {expected}.',
        why: 'Ein Fehler ist das nicht: Die übrigen Quellen schweigen, die sprechenden widersprechen sich zum Teil, und hier kann es gute Gründe geben. Wissenswert ist es für alle, die es anders kennen.',
        todo: 'Den Grund der Linie kennen und in der Beschreibung nennen; oder prüfen, ob die Belange dieser Rolle dort ankommen, wo entschieden wird.',
      },
    },
  },
  words: ({ superior, role, positions, saying, sources, expected, equals, headcount }, say) => ({
    seats: say.seats(positions),
    role: say.role(role),
    report: say.count(positions.length, {
      en: ['reports', 'report'],
      de: ['berichtet', 'berichten'],
    }),
    superior: say.seat(superior),
    saying: say.number(saying.length),
    sources: say.number(sources),
    size: say.count(headcount, {
      en: [' (# person here)', ' (# people here)'],
      de: [' (hier # Mensch)', ' (hier # Menschen)'],
    }),
    expected: [
      ...(expected.length === 0 ? [] : [say.roles(expected)]),
      ...(equals
        ? [
            say.pick({
              en: 'side by side or the other way round',
              de: 'Seite an Seite oder umgekehrt',
            }),
          ]
        : []),
    ].join('; '),
  }),
})

type Line = { readonly source: string; readonly to: readonly string[] }

/** Whether it is said to be what the sources speak of: a company, of a known size. */
const isSpokenOf = ({ organization: { company, headcount } }: Model): boolean =>
  company !== undefined && headcount !== undefined

const sizeOf = ({ organization: { headcount = 0 } }: Model): string =>
  headcount < LARGE ? 'smaller' : 'larger'

/** What the sources say of whom a role reports to, in an organisation of this size. */
function linesOf({ model, catalogue, remember }: RuleContext, role: LeaderId): readonly Line[] {
  const size = sizeOf(model)
  return remember(catalogue, `reporting lines of ${role} where ${size}`, () =>
    (catalogue.claimsByRole.get(role) ?? []).flatMap((claim): readonly Line[] => {
      const fact = reportingOf(claim)
      if (!fact?.subjects.includes(role)) return []
      const other = size === 'smaller' ? 'larger' : 'smaller'
      if (fact.when?.includes(other)) return []
      return [{ source: claim.source, to: fact.to }]
    }),
  )
}

/** The sources that hold a role and one of the superior's for equals, or the role for the higher. */
function sourcesAgainst(
  catalogue: Catalogue,
  role: LeaderId,
  { roles = [] }: Position,
): readonly string[] {
  const above = roles.map(roleOf)
  return (catalogue.claimsByRole.get(role) ?? []).flatMap((claim) => {
    const ranking = rankingOf(claim)
    const others = claim.roles.filter((one) => one !== role)
    const isEqual = levelOf(claim) !== null && others.some((one) => above.includes(one))
    const isHigher =
      ranking?.higher === role && ranking.when === null && above.includes(ranking.lower)
    return isEqual || isHigher ? [claim.source] : []
  })
}

function isExpected(superior: Position, role: LeaderId, lines: readonly Line[]): boolean {
  const held = (superior.roles ?? []).map(roleOf)
  if (held.includes('ceo') || (WITHIN.includes(role) && held.some(isLeaderId))) return true
  return lines.some(({ to }) =>
    to.some((one) =>
      one.includes('executive')
        ? held.some((mine) => EXECUTIVES.includes(mine))
        : held.includes(one),
    ),
  )
}

const isRole = ({ roles }: Catalogue, id: string): boolean =>
  (roles as ReadonlyMap<string, unknown>).has(id)
