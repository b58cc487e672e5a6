import { LEADER_IDS } from '../../catalogue/ids.ts'
import { roleOf } from '../../model/alignment.ts'
import type { Model } from '../../model/model.ts'
import { holdersOf, isVacant, type Position } from '../../model/position.ts'
import { actingSince, LONG_ACTING } from '../acting.ts'
import type { Severity } from '../finding.ts'
import { flag } from '../option.ts'
import { defineRule } from '../rule.ts'
import type { Say } from '../say.ts'
import { inOrder, isLive, liveReportsOf, namedSuperior, staffOf } from '../seats.ts'
import { deputiesByTitle, isAreaHeldBeside } from '../seats-beside.ts'

type Options = { readonly acting: boolean; readonly staff: boolean }

type Facts = {
  readonly position: string
  /** The leading roles of the catalogue the seat is aligned with. */
  readonly roles: readonly string[]
  /** Live seats that report to it. */
  readonly reports: number
  /** Full-time equivalents of the staff groups under it. */
  readonly staff: number
  /** Who holds it for the time being; nobody where it is vacant. */
  readonly acting: readonly string[]
  /** Since when, where the document says so. */
  readonly since: string | null
  /** Who stands in, where the document says so. */
  readonly deputy: { readonly person: string } | { readonly position: string } | null
  /** Filled seats that are its deputies by their titles. */
  readonly deputies: readonly string[]
}

/** Roles whose holder is missed by the whole organisation. */
const LEADING: readonly string[] = [...LEADER_IDS, 'ceo', 'coo', 'cfo']

const SEVERITY_BELOW: Readonly<Record<Severity, Severity>> = {
  high: 'medium',
  medium: 'low',
  low: 'low',
}

/**
 * A seat that leads (a role of the catalogue, seats or staff below it) and that nobody holds, or only
 * for the time being. Not told: seats eliminated or planned, and, where the document lists no people
 * at all, seats that merely name no holder: there nobody has been entered yet; seats that lead nobody
 * beside a filled one of the same area, which has the work; without a role of
 * the catalogue, somebody acting over staff alone, or nobody knows since when. A deputy by
 * title carries on in practice: told a step lower. What has been held for the time being for more than a
 * year is told by `stale-acting-appointment`.
 *
 * The spot is the seat.
 */
export const vacantLeadershipSeat = defineRule<Facts, Options>({
  id: 'vacant-leadership-seat',
  category: 'structure',
  severity: 'high',
  since: '0.1.0',
  sources: [
    { claim: 's2-015' },
    {
      reference:
        'Financial Conduct Authority: Senior Management Arrangements, Systems and Controls (SYSC) 25.9 (handing over a senior manager’s responsibilities)',
      for: {
        en: 'A regime that treats a change of holder as a risk: what was open has to be handed over.',
        de: 'Ein Regelwerk, das jeden Wechsel als Risiko behandelt: Offenes muss übergeben werden.',
      },
    },
  ],
  options: {
    acting: flag(true, {
      en: 'Whether seats held by somebody acting or interim are told too.',
      de: 'Ob auch kommissarisch besetzte Sitze gemeldet werden.',
    }),
    staff: flag(true, {
      en: 'Whether staff groups alone make a seat a leading one.',
      de: 'Ob Personalgruppen allein einen Sitz zum leitenden machen.',
    }),
  },
  reads: {
    positions: (id, { model }, before) => [id, ...around(model, id), ...around(before, id)],
    reports: (id, { model }) => [id, ...vacantBelow(model, id)],
    'groups-of-position': (id) => [id],
    people: () => [],
  },
  // Seats without a holder mean something only where holders are entered at all.
  regime: ({ model }) => (model.tables.people.size > 0 ? 'people' : 'no people'),
  *spots({ model, options }) {
    const { positions } = model.tables
    for (const handle of positions.order.handles()) {
      const position = positions.at(handle)
      if (position && isOpen(model, position, options)) yield position.id
    }
  },
  find(context, spot) {
    const { model, options, day } = context
    const position = model.tables.positions.get(spot)
    if (!position || !isOpen(model, position, options)) return []
    const acting = day === null ? null : actingSince(position, day)
    if (acting && acting.days > LONG_ACTING) return []
    const roles = inOrder(
      (position.roles ?? []).map(roleOf).filter((role) => LEADING.includes(role)),
    )
    const reports = liveReportsOf(model, spot).length
    const staff = staffOf(model, spot)
    const leadsStaff = options.staff && staff > 0
    if (roles.length === 0 && reports === 0 && !leadsStaff) return []
    const holders = holdersOf(position)
    const isActing = holders.length > 0
    const starts = holders.flatMap(({ from }) => from ?? []).sort()
    if (isActing && roles.length === 0 && (reports === 0 || starts.length === 0)) return []
    if (reports === 0 && staff === 0 && isAreaHeldBeside(context, position)) return []
    const deputies = isActing ? [] : deputiesByTitle(context, position)
    const isCovered = isActing || deputies.length > 0
    const gravest: Severity = roles.length > 0 ? 'high' : reports > 0 ? 'medium' : 'low'
    return [
      {
        message: isActing ? 'acting' : isCovered ? 'deputy' : 'vacant',
        subjects: [{ kind: 'positions', id: spot }],
        facts: {
          position: spot,
          roles,
          reports,
          staff,
          acting: inOrder(holders.map(({ person }) => person)),
          since: (isActing ? starts[0] : position['vacant-since']) ?? null,
          deputy: position.deputy ?? null,
          deputies,
        },
        place: { kind: 'positions', id: spot, ...(isActing ? { field: 'holder' } : {}) },
        severity: isCovered ? SEVERITY_BELOW[gravest] : gravest,
      },
    ]
  },
  name: { en: 'Vacant leadership seat', de: 'Unbesetzter Führungssitz' },
  sentences: {
    en: {
      vacant: {
        what: 'Nobody holds {seat}{since}. {leads}',
        why: 'What this seat answers for and decides falls to nobody in particular until it is filled; those below have no superior to turn to. {cover}',
        todo: 'Fill the seat, name who acts for it, or mark it as eliminated and move its reports.',
      },
      deputy: {
        what: 'Nobody holds {seat}{since}; by title, {deputies} can stand in. {leads}',
        why: 'A deputy carries on the daily work. What only the seat itself may decide stays open, and nobody below can tell how long this is to last.',
        todo: 'Fill the seat, or say that the deputy acts for it, and until when.',
      },
      acting: {
        what: '{people} for the time being: {seat}{since}. {leads}',
        why: 'Whoever only acts tends to leave open what binds others for long. {cover}',
        todo: 'Make the appointment, or say until when the seat is held in this way.',
      },
    },
    de: {
      vacant: {
        what: 'Niemand hat den Sitz {seat} inne{since}. {leads}',
        why: 'Was dieser Sitz verantwortet und entscheidet, fällt bis zur Besetzung niemandem eindeutig zu; die darunter haben keinen Vorgesetzten, an den sie sich wenden können. {cover}',
        todo: 'Den Sitz besetzen, eine kommissarische Leitung benennen oder ihn als aufgelöst kennzeichnen und die Unterstellten umhängen.',
      },
      deputy: {
        what: 'Niemand hat den Sitz {seat} inne{since}; dem Titel nach kann {deputies} vertreten. {leads}',
        why: 'Eine Vertretung führt das Tagesgeschäft weiter. Was nur der Sitz selbst entscheiden darf, bleibt offen, und von unten ist nicht zu erkennen, wie lange das so bleiben soll.',
        todo: 'Den Sitz besetzen oder festhalten, dass die Vertretung kommissarisch leitet und bis wann.',
      },
      acting: {
        what: '{people} nur vorläufig: {seat}{since}. {leads}',
        why: 'Wer nur kommissarisch leitet, lässt eher offen, was andere lange bindet. {cover}',
        todo: 'Die Besetzung entscheiden oder festhalten, bis wann sie so gilt.',
      },
    },
  },
  words({ position, roles, reports, staff, acting, since, deputy, deputies }, say) {
    const leads = [
      ...roles.map((role) =>
        say.pick({ en: `its role: ${say.role(role)}`, de: `Rolle: ${say.role(role)}` }),
      ),
      ...(reports > 0
        ? [
            say.count(reports, {
              en: ['# seat reports to it', '# seats report to it'],
              de: ['# Sitz ist unterstellt', '# Sitze sind unterstellt'],
            }),
          ]
        : []),
      ...(staff > 0
        ? [
            say.pick({
              en: `${say.number(staff)} full-time equivalents in staff groups`,
              de: `${say.number(staff)} Vollzeitäquivalente in Personalgruppen`,
            }),
          ]
        : []),
    ].join('; ')
    const day = since === null ? '' : say.date(since)
    const sinceWords = say.pick({ en: ` since ${day}`, de: ` seit ${day}` })
    const common = {
      seat: say.seat(position),
      since: since === null ? '' : sinceWords,
      leads: `${leads.charAt(0).toUpperCase()}${leads.slice(1)}.`,
    }
    if (deputies.length > 0) return { ...common, deputies: say.seats(deputies) }
    const covered = { ...common, cover: cover(deputy, say) }
    if (acting.length === 0) return covered
    const holds = say.count(acting.length, {
      en: ['holds it', 'hold it'],
      de: ['leitet', 'leiten'],
    })
    const people = `${say.people(acting)} ${holds}`
    return { ...covered, people }
  },
})

function cover(deputy: Facts['deputy'], say: Say) {
  if (deputy === null) {
    return say.pick({ en: 'No deputy is named.', de: 'Eine Vertretung ist nicht benannt.' })
  }
  const who = 'person' in deputy ? say.people([deputy.person]) : say.seat(deputy.position)
  return say.pick({ en: `The deputy is ${who}.`, de: `Die Vertretung hat ${who}.` })
}

/** Vacant seats below a superior. */
const vacantBelow = (model: Model, superior: string): readonly string[] =>
  liveReportsOf(model, superior)
    .filter(isVacant)
    .map(({ id }) => id)

/** A seat's superior, and vacant seats beside it: for those it may be a deputy, or have their area. */
function around(model: Model, id: string): readonly string[] {
  return namedSuperior(model, id).flatMap((above) => [above, ...vacantBelow(model, above)])
}

/** Whether nobody holds a seat, or nobody for good. */
function isOpen(model: Model, position: Position, { acting }: Options): boolean {
  if (!isLive(position)) return false
  const holders = holdersOf(position)
  if (holders.length > 0) {
    return acting && holders.every(({ kind }) => kind === 'acting' || kind === 'interim')
  }
  if (!isVacant(position)) return false
  const said = position.vacant === true || position['vacant-since'] !== undefined
  return said || model.tables.people.size > 0
}
