import { roleOf } from '../../model/alignment.ts'
import type { Model } from '../../model/model.ts'
import { holdersOf, type Position } from '../../model/position.ts'
import { isPartInGroup } from '../group-parts.ts'
import {
  ANY_KIND,
  kindsForSpan,
  MANAGER_KIND_IDS,
  MANAGER_KINDS,
  type ManagerKind,
  type SpanBand,
} from '../manager-kinds.ts'
import { choice, wordById } from '../option.ts'
import { isPool } from '../pools.ts'
import { defineRule } from '../rule.ts'
import type { Say } from '../say.ts'
import { isLive, liveReportsOf, namedSuperior, roundFte, staffOf } from '../seats.ts'
import { titleTest } from '../title-test.ts'

type Options = {
  readonly seats: Readonly<Record<string, ManagerKind>>
  readonly roles: Readonly<Record<string, ManagerKind>>
  readonly 'too-few': 'complete' | 'always' | 'never'
}

type Facts = {
  readonly position: string
  /** Live seats that report to it, assistants and pools left out. */
  readonly span: number
  /** Assistants among those who report to it. */
  readonly assistants: number
  /** Full-time equivalents in staff groups and pools under it: evidence, not part of the span. */
  readonly staff: number
  /** The kind of manager it was measured as; nothing where nobody said. */
  readonly kind: ManagerKind | null
  /** Who said so: the seat's own entry, its role's, or nobody. */
  readonly 'kind-from': 'seat' | 'role' | null
  readonly least: number
  readonly most: number | null
  /** Kinds of managers that the span would suit. */
  readonly suits: readonly ManagerKind[]
}

/** Under this number of seats a whole organisation is too small for spans to mean anything. */
const LEAST_SEATS = 25

/** This share of the headcount has to be in the document before a short list of reports is believed. */
const COMPLETE = 0.8

const ASSISTANT =
  /\b(personal|executive|team|office|management)[- ]assistants?\b|\bassistants? to\b|\bPA to\b|\bAssistenz\b|\bAssistent(in)? (der|des|von)\b|\bSekretariat\b|\bSekretärin\b|\bPersonal secretary\b/iu

/**
 * More or fewer direct reports than suit the kind of manager. By bands of kinds, never by an average.
 * The kind is taken from the options (the seat's own entry, then its role's); where nobody said, only
 * what no kind of leader of named seats suits is told. Staff groups are shown as full-time
 * equivalents and do not count: how they are led is not in the document. Assistants, eliminated and
 * planned seats do not count either. Somebody who alone holds several of the seats is led once. A pool is
 * no desk: those in one are not measured, and below a desk it counts as a staff group does. Whoever leads a
 * group and is no post ("Lead, Docs team") has members, not line reports.
 *
 * The spot is the seat.
 */
export const spanOutsideTarget = defineRule<Facts, Options>({
  id: 'span-outside-target',
  category: 'structure',
  severity: 'low',
  since: '0.1.0',
  sources: [
    {
      reference:
        'Ashwin Acharya, Roni Lieber, Lissa Seem, Tom Welchman: How to identify the right ‘spans of control’ for your organization. McKinsey & Company, December 2017',
      url: 'https://www.mckinsey.com/business-functions/organization/our-insights/how-to-identify-the-right-spans-of-control-for-your-organization',
      for: {
        en: 'The five kinds of managers and their bands; no single right number.',
        de: 'Die fünf Arten von Führung und ihre Spannen; keine einzelne richtige Zahl.',
      },
    },
    {
      reference: 'Orgvue: Span of control analysis (help article 24753778115101)',
      for: {
        en: 'Bands instead of averages; assistants left out.',
        de: 'Spannen statt Durchschnitten; Assistenzen ausgenommen.',
      },
    },
  ],
  options: {
    seats: wordById(MANAGER_KIND_IDS, {
      en: 'The kind of manager by seat.',
      de: 'Die Art der Führung je Sitz.',
    }),
    roles: wordById(MANAGER_KIND_IDS, {
      en: 'The kind of manager by role of the catalogue; a seat’s own entry comes first.',
      de: 'Die Art der Führung je Rolle des Katalogs; der Eintrag eines Sitzes geht vor.',
    }),
    'too-few': choice(['complete', 'always', 'never'], 'complete', {
      en: 'When too few reports are told: where the document is complete (80% of the headcount, 25 seats or more) or the kind is stated; always; never.',
      de: 'Wann zu wenige Unterstellte gemeldet werden: wo das Dokument vollständig (80 % der Kopfzahl, mindestens 25 Sitze) oder die Art genannt ist; immer; nie.',
    }),
  },
  reads: {
    reports: (id) => [id],
    positions: (id, { model }) => [id, ...namedSuperior(model, id)],
    'groups-of-position': (id) => [id],
    organization: () => [],
    groups: () => [],
  },
  regime: ({ model }) => (isComplete(model) ? 'complete' : 'in part'),
  *spots({ model }) {
    const { positions } = model.tables
    const { reports } = model.index.tree
    for (const handle of positions.order.handles()) {
      if (reports.count(handle) > 0) yield positions.ids.idOf(handle)
    }
  },
  find({ model, options }, spot) {
    const position = model.tables.positions.get(spot)
    if (!isLive(position) || isPool(position) || isPartInGroup(position)) return []
    const reports = liveReportsOf(model, spot)
    const seats = reports.filter(({ title }) => !isAssistant(title))
    const led = seats.filter((seat) => !isPool(seat))
    const target = targetFor(position, options)
    const most = target.most ?? Number.POSITIVE_INFINITY
    const believed =
      options['too-few'] === 'always' ||
      (options['too-few'] === 'complete' && (target.kind !== null || isComplete(model)))
    // Mostly the span is in its band, or too few would not be believed: no need to count exactly.
    if (led.length <= most && !believed) return []
    const span = countOnce(led)
    if (span === 0) return []
    const pooled = seats.filter(isPool).reduce((sum, { fte = 1 }) => sum + fte, 0)
    const staff = roundFte(staffOf(model, spot) + pooled)
    const tooMany = span > most
    const tooFew = span < target.least && staff === 0 && believed
    if (!tooMany && !tooFew) return []
    return [
      {
        message: tooMany ? 'too-many' : 'too-few',
        subjects: [{ kind: 'positions', id: spot }],
        facts: {
          position: spot,
          span,
          assistants: reports.length - seats.length,
          staff,
          ...target,
          suits: kindsForSpan(span),
        },
        place: { kind: 'positions', id: spot },
        ...(target.most !== null && span > 2 * target.most ? { severity: 'medium' as const } : {}),
      },
    ]
  },
  name: { en: 'Span outside its target', de: 'Führungsspanne außerhalb der Zielspanne' },
  sentences: {
    en: {
      'too-many': {
        what: '{seat} has {span}{besides}. {measured}',
        why: 'With more reports than suit the work, guidance gets short and decisions queue at one desk. {suits}',
        todo: 'Put a seat between, hand some reports to a peer, or state the kind of manager this seat really is in the options of this rule.',
      },
      'too-few': {
        what: '{seat} has {span}{besides}. {measured}',
        why: 'A level that leads hardly anybody lengthens every way up and down. {suits}',
        todo: 'Merge the level with the one above or below, or state the kind of manager in the options of this rule.',
      },
    },
    de: {
      'too-many': {
        what: '{seat} hat {span}{besides}. {measured}',
        why: 'Mit mehr Unterstellten, als zur Arbeit passen, kommt Führung zu kurz, und Entscheidungen stauen sich an einem Tisch. {suits}',
        todo: 'Einen Sitz dazwischensetzen, einen Teil an einen Nachbarsitz geben oder in den Optionen dieser Regel angeben, welche Art von Führung dieser Sitz wirklich hat.',
      },
      'too-few': {
        what: '{seat} hat {span}{besides}. {measured}',
        why: 'Eine Ebene, die kaum jemanden führt, verlängert jeden Weg nach oben und unten. {suits}',
        todo: 'Die Ebene mit der darüber oder darunter zusammenlegen oder die Art der Führung in den Optionen dieser Regel angeben.',
      },
    },
  },
  words(facts, say) {
    const { position, span, assistants, staff, suits } = facts
    const besides = [
      ...(assistants > 0
        ? [
            say.count(assistants, {
              en: ['# assistant', '# assistants'],
              de: ['# Assistenz', '# Assistenzen'],
            }),
          ]
        : []),
      ...(staff > 0
        ? [
            say.pick({
              en: `${say.number(staff)} full-time equivalents in staff groups and pools`,
              de: `${say.number(staff)} Vollzeitäquivalente in Personalgruppen und Pools`,
            }),
          ]
        : []),
    ].join(', ')
    const notCounted = say.pick({
      en: ` (not counted: ${besides})`,
      de: ` (nicht gezählt: ${besides})`,
    })
    return {
      seat: say.seat(position),
      span: say.count(span, {
        en: ['# direct report', '# direct reports'],
        de: ['# direkt unterstellten Sitz', '# direkt unterstellte Sitze'],
      }),
      besides: besides === '' ? '' : notCounted,
      measured: measured(facts, say),
      suits:
        suits.length === 0
          ? say.pick({
              en: 'No kind of manager has so few.',
              de: 'So wenige hat keine Art von Führung.',
            })
          : say.pick({
              en: `It would suit: ${suits.map((kind) => KIND_NAMES[kind].en).join(', ')}.`,
              de: `Es würde passen zu: ${suits.map((kind) => KIND_NAMES[kind].de).join(', ')}.`,
            }),
    }
  },
})

const KIND_NAMES: Readonly<Record<ManagerKind, { readonly en: string; readonly de: string }>> = {
  'player-coach': { en: 'a player and coach', de: 'Mitarbeit und Anleitung (player/coach)' },
  coach: { en: 'a coach', de: 'Anleitung (coach)' },
  supervisor: { en: 'a supervisor', de: 'Aufsicht (supervisor)' },
  facilitator: { en: 'a facilitator', de: 'Unterstützung (facilitator)' },
  coordinator: {
    en: 'a coordinator of standard work',
    de: 'Koordination gleichförmiger Arbeit (coordinator)',
  },
}

function measured({ kind, 'kind-from': from, least, most }: Facts, say: Say): string {
  const band = most === null ? `${least}+` : `${least}–${most}`
  if (kind === null) {
    return say.pick({
      en: `Its kind of manager is not stated; between all kinds, ${band} suit leaders of named seats.`,
      de: `Die Art der Führung ist nicht angegeben; über alle Arten passen ${band} zu Sitzen, die benannte Sitze führen.`,
    })
  }
  const { en, de } = KIND_NAMES[kind]
  return from === 'seat'
    ? say.pick({
        en: `It is stated to be ${en}, for whom ${band} suit.`,
        de: `Für den Sitz ist ${de} angegeben, wozu ${band} passen.`,
      })
    : say.pick({
        en: `Its role is stated to be ${en}, for whom ${band} suit.`,
        de: `Für seine Rolle ist ${de} angegeben, wozu ${band} passen.`,
      })
}

/** How many there are to lead: seats, those that one person alone holds counted once. */
function countOnce(seats: readonly Position[]): number {
  const counted = seats.map((seat) => {
    const [only, another] = holdersOf(seat)
    return only && !another ? only.person : seat
  })
  return new Set(counted).size
}

const isAssistant = titleTest(ASSISTANT)

type Target = SpanBand & Pick<Facts, 'kind' | 'kind-from'>

/** The band of a seat: by its own entry, by that of its first role that has one, else any kind's. */
function targetFor({ id, roles = [] }: Position, { seats, roles: byRole }: Options): Target {
  const own = Object.hasOwn(seats, id) ? seats[id] : undefined
  if (own) return { ...MANAGER_KINDS[own], kind: own, 'kind-from': 'seat' }
  const role = roles.map(roleOf).find((one) => Object.hasOwn(byRole, one))
  const kind = role === undefined ? undefined : byRole[role]
  if (kind) return { ...MANAGER_KINDS[kind], kind, 'kind-from': 'role' }
  return { ...ANY_KIND, kind: null, 'kind-from': null }
}

/** Whether so much of the organisation is in the document that a short list of reports is one. */
function isComplete({ organization, tables }: Model): boolean {
  const { headcount } = organization
  if (headcount === undefined || tables.positions.size < LEAST_SEATS) return false
  if (tables.positions.size >= headcount * COMPLETE) return true
  const groups = roundFte(fteOf(tables.groups))
  return tables.positions.size + groups >= headcount * COMPLETE
}

/** Sums by table: an edit that leaves the groups alone keeps the table, and the sum with it. */
const sums = new WeakMap<Model['tables']['groups'], number>()

function fteOf(groups: Model['tables']['groups']): number {
  const known = sums.get(groups)
  if (known !== undefined) return known
  const ftes = groups.list().map(({ fte }) => fte)
  const sum = ftes.sort((a, b) => a - b).reduce((total, fte) => total + fte, 0)
  sums.set(groups, sum)
  return sum
}
