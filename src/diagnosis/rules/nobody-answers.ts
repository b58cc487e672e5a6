import { isLeaderId, LEADER_IDS } from '../../catalogue/ids.ts'
import { type Model, related } from '../../model/model.ts'
import type { Verb } from '../../model/verb.ts'
import {
  absentHolders,
  dutiesOf,
  firstDuty,
  isHeld,
  isNamed,
  mattersOf,
  placeOfDuty,
} from '../duties.ts'
import type { Found } from '../finding.ts'
import { groupKindOf } from '../group-kinds.ts'
import { becameLive } from '../lines.ts'
import {
  allMatters,
  areaOf,
  areasOf,
  matterSubject,
  mattersAbove,
  withMattersBelow,
} from '../matters.ts'
import { wordList } from '../option.ts'
import { defineRule, type RuleContext } from '../rule.ts'
import { inOrder, isLive } from '../seats.ts'

/** Areas of the catalogue's tree with a head of their own; working together is everybody's. */
const AREAS = [
  'architecture',
  'direction',
  'information',
  'infrastructure',
  'innovation',
  'money',
  'operations',
  'people',
  'product',
  'security',
  'service',
  'strategy',
  'suppliers',
] as const

type Options = { readonly areas: readonly (typeof AREAS)[number][] }

type Facts = {
  /** The matter nobody answers for; null where it is a whole area. */
  readonly matter: string | null
  readonly area: string | null
  /** Who has another part in it; of an area, the leaders whose roles would answer. */
  readonly positions: readonly string[]
  /** Those of them that decide, and that carry out. */
  readonly deciding: readonly string[]
  readonly doing: readonly string[]
  /** Seats that are said to answer and are gone, only planned or unknown. */
  readonly absent: readonly string[]
  /** What those leaders' roles answer for in the area, by the sources. */
  readonly matters: readonly string[]
}

/** Verbs by which a seat has part in a matter; who is only told has none. */
const PARTS: readonly Verb[] = [
  'decides',
  'must-agree',
  'recommends',
  'gives-input',
  'carries-out',
  'supports',
]

const ANSWERS: readonly Verb[] = ['answers-for']

/** In so many other areas somebody has to answer before an area without anybody is a gap. */
const OTHER_AREAS = 3

const AREA = 'area '

/**
 * Something nobody answers for. Of a matter: seats carry it out, decide it or agree to it, or the
 * seat that answered is gone. Of an area: nobody has any part in it, though the sources have a
 * leader who is here answer for it. Silent where the document nowhere says who answers; for areas,
 * where it says so in fewer than three others. What a group or a person is named to answer for is told
 * by `group-named-as-seat`.
 *
 * The spot is the matter, or the area behind the word `area`.
 */
export const nobodyAnswers = defineRule<Facts, Options>({
  id: 'nobody-answers',
  category: 'accountability',
  severity: 'medium',
  since: '0.1.0',
  sources: [{ claim: 's2-014' }, { claim: 's2-013' }, { claim: 's3-108' }],
  options: {
    areas: wordList(AREAS, AREAS, {
      en: 'The areas that are to have somebody who answers.',
      de: 'Die Bereiche, für die jemand verantwortlich sein soll.',
    }),
  },
  reads: {
    'assignments-of-matter': (id, { model }) => spotsOf(withMattersBelow(model, [id])),
    positions: (id, { model }, before) =>
      becameLive(model, before, id) || becameSeat(model, before, id)
        ? spotsNamedFor(model, id)
        : [],
    bodies: (id, { model }) => spotsNamedFor(model, id),
    units: (id, { model }) => spotsNamedFor(model, id),
    groups: (id, { model }) => spotsNamedFor(model, id),
    people: (id, { model }) => spotsNamedFor(model, id),
    'positions-of-role': (id, { options }) => (isLeaderId(id) ? options.areas.map(spotOf) : []),
    things: (id) => [id],
  },
  // Whether and where the document says at all who answers.
  regime: (context) => (isSpoken(context) ? spokenAreas(context).join(' ') : 'nowhere'),
  spots: ({ model, options }) => [...allMatters(model), ...options.areas.map(spotOf)],
  find: (context, spot) =>
    spot.startsWith(AREA) ? findArea(context, spot.slice(AREA.length)) : findMatter(context, spot),
  name: { en: 'Nobody answers', de: 'Niemand verantwortet' },
  sentences: {
    en: {
      held: {
        what: 'Nobody answers for {matter}. {parts}.',
        why: 'What several carry out or decide and nobody answers for is done as long as it suits; when it fails, there is nobody to ask.',
        todo: 'Name the seat that answers: mostly the superior of those who have a part, or the one with the widest part.',
      },
      absent: {
        what: 'Nobody answers for {matter}: {absent} {are} eliminated, only planned, or no seat of this document.',
        why: 'The duty was left behind when the seat went. Nobody was told to take it over.',
        todo: 'Hand the duty to a seat that is there, or remove it if it went with the seat.',
      },
      area: {
        what: 'Nobody has any part in the area {area}, though {seats} {are} here; by the sources such a role answers there for {matters}.',
        why: 'An area that nobody holds is either done by somebody unseen or not done.',
        todo: 'Say who answers in this area, or that it is none of the organisation’s.',
      },
    },
    de: {
      held: {
        what: 'Niemand verantwortet {matter}. {parts}.',
        why: 'Was mehrere ausführen oder entscheiden und niemand verantwortet, geschieht, solange es passt; geht es schief, ist niemand zu fragen.',
        todo: 'Den verantwortlichen Sitz benennen: meist den vorgesetzten der Beteiligten oder den mit dem größten Anteil.',
      },
      absent: {
        what: 'Niemand verantwortet {matter}: aufgelöst, nur geplant oder kein Sitz des Dokuments: {absent}.',
        why: 'Die Aufgabe blieb liegen, als der Sitz wegfiel. Niemand hat den Auftrag, sie zu übernehmen.',
        todo: 'Die Aufgabe einem vorhandenen Sitz geben oder entfernen, wenn sie mit dem Sitz weggefallen ist.',
      },
      area: {
        what: 'Am Bereich {area} ist niemand beteiligt, obwohl es {seats} gibt; eine solche Rolle verantwortet dort laut den Quellen {matters}.',
        why: 'Um einen Bereich, den niemand innehat, kümmert sich entweder jemand ungesehen oder niemand.',
        todo: 'Festhalten, wer in diesem Bereich verantwortet, oder dass er die Organisation nicht betrifft.',
      },
    },
  },
  words({ matter, area, positions, deciding, doing, absent, matters }, say) {
    const are = (count: number) =>
      say.language === 'en' ? { are: count === 1 ? 'is' : 'are' } : {}
    if (matter === null) {
      return {
        area: say.area(area ?? ''),
        seats: say.seats(positions),
        ...are(positions.length),
        matters: say.matters(matters),
      }
    }
    if (absent.length > 0) {
      return { matter: say.matter(matter), absent: say.seats(absent), ...are(absent.length) }
    }
    const others = positions.filter((id) => !deciding.includes(id) && !doing.includes(id))
    const part = (ids: readonly string[], en: string, de: string) =>
      ids.length === 0 ? [] : [`${say.pick({ en, de })}: ${say.seats(ids)}`]
    const parts = [
      ...part(deciding, 'Decided by', 'Entschieden von'),
      ...part(doing, 'Carried out by', 'Ausgeführt von'),
      ...part(others, 'Otherwise involved', 'Sonst beteiligt'),
    ].join('; ')
    return { matter: say.matter(matter), parts }
  },
})

const spotOf = (area: string): string => `${AREA}${area}`

const spotsOf = (matters: readonly string[]): readonly string[] =>
  matters.flatMap((matter) => [matter, spotOf(areaOf(matter) ?? '')])

/** Whether any assignment says who answers. */
function isSpoken({ model, remember }: RuleContext<Options>): boolean {
  return remember(model.tables.assignments, 'says who answers', () =>
    Array.from(areasOf(model).values()).some((matters) =>
      matters.some((matter) => isNamed(model, matter, 'answers-for')),
    ),
  )
}

/** The areas of the catalogue in which any assignment says who answers. */
function spokenAreas({ model, catalogue, remember }: RuleContext<Options>): readonly string[] {
  return remember(model.tables.assignments, 'areas with answers-for', () =>
    Array.from(catalogue.areas.keys()).filter((area) =>
      areasOf(model)
        .get(area)
        ?.some((matter) => isNamed(model, matter, 'answers-for')),
    ),
  )
}

function findMatter(context: RuleContext<Options>, matter: string): readonly Found<Facts>[] {
  const { model } = context
  // Mostly somebody answers: that ends it at once.
  if (isHeld(model, matter, ANSWERS) || !isSpoken(context)) return []
  const around = mattersAbove(matter)
  if (around.some((one) => isHeld(model, one, ANSWERS))) return []
  const parts = dutiesOf(model, matter).filter(({ verb }) => PARTS.includes(verb))
  const absent = absentHolders(model, matter, 'answers-for')
  const seatsWith = (verb: Verb) =>
    inOrder(new Set(parts.filter((duty) => duty.verb === verb).map(({ seat }) => seat.id)))
  const first = firstDuty(parts)
  if (!first && absent.length === 0) return []
  if ([matter, ...around].some((one) => isForGroup(model, one))) return []
  return [
    {
      message: absent.length > 0 ? 'absent' : 'held',
      subjects: [matterSubject(model, matter)],
      facts: {
        matter,
        area: areaOf(matter),
        positions: inOrder(new Set(parts.map(({ seat }) => seat.id))),
        deciding: seatsWith('decides'),
        doing: seatsWith('carries-out'),
        absent,
        matters: [],
      },
      place: first ? placeOfDuty(first) : null,
      ...(absent.length > 0 ? { severity: 'high' as const } : {}),
    },
  ]
}

function findArea(context: RuleContext<Options>, area: string): readonly Found<Facts>[] {
  const { model, catalogue, options } = context
  if (!(options.areas as readonly string[]).includes(area)) return []
  const others = spokenAreas(context).filter((one) => one !== area)
  if (others.length < OTHER_AREAS) return []
  const assigned = areasOf(context.model).get(area) ?? []
  const held = (one: string) => isHeld(model, one, [...PARTS, 'answers-for'])
  if (held(area) || assigned.some((one) => held(one) || isSaid(context, one))) return []
  const seats = new Set<string>()
  const matters = new Set<string>()
  for (const role of LEADER_IDS) {
    const holders = related(model, 'positions-of-role', role).filter((id) =>
      isLive(model.tables.positions.get(id)),
    )
    if (holders.length === 0) continue
    const credited = (catalogue.areas.get(area)?.responsibilities ?? []).filter(({ parts }) =>
      parts.some(
        ({ roles, verb, involved }) => involved && verb === 'answers-for' && roles.includes(role),
      ),
    )
    if (credited.length > 0) for (const id of holders) seats.add(id)
    for (const { id } of credited) matters.add(id)
  }
  if (seats.size === 0) return []
  return [
    {
      message: 'area',
      subjects: [{ kind: 'responsibilities', id: area }],
      facts: {
        matter: null,
        area,
        positions: inOrder(seats),
        deciding: [],
        doing: [],
        absent: [],
        matters: inOrder(matters),
      },
      place: null,
      severity: 'low',
    },
  ]
}

/** Whether a body, a unit, a staff group or a person is named to answer for a matter. */
function isForGroup(model: Model, matter: string): boolean {
  return absentHolders(model, matter, 'answers-for').some((id) => groupKindOf(model, id) !== null)
}

/** Everything that something is named for as a seat, and what lies below. */
const spotsNamedFor = (model: Model, id: string): readonly string[] =>
  spotsOf(withMattersBelow(model, mattersOf(model, id)))

const becameSeat = (model: Model, before: Model, id: string): boolean =>
  model.tables.positions.has(id) !== before.tables.positions.has(id)

/** Whether an assignment says who answers, though that seat is gone: told for the matter itself. */
const isSaid = ({ model }: RuleContext<Options>, matter: string): boolean =>
  absentHolders(model, matter, 'answers-for').length > 0
