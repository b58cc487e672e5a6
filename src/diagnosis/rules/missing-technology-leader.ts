import type { Catalogue } from '../../catalogue/catalogue.ts'
import { isLeaderId, LEADER_IDS, type LeaderId } from '../../catalogue/ids.ts'
import { roleOf } from '../../model/alignment.ts'
import { rootsOf, superiorOf } from '../../model/index/walks.ts'
import { type Model, related } from '../../model/model.ts'
import { isHeldAsStated } from '../duties.ts'
import type { Found } from '../finding.ts'
import { areasOf } from '../matters.ts'
import { wholeNumber } from '../option.ts'
import { defineRule, type RuleContext } from '../rule.ts'
import { isLive, liveReportsOf, staffOf } from '../seats.ts'

type Options = { readonly headcount: number; readonly management: number }

/** Nobody at all; nobody for the course; nobody for making what is sold. */
type Lack = 'none' | 'course' | 'maker'

type Facts = {
  readonly lack: Lack
  readonly headcount: number
  /** Whether technology is what the organisation sells. */
  readonly technology: boolean
  /** The leaders the sources speak for in an organisation of this size and kind. */
  readonly expected: readonly string[]
  /** The leaders that are there. */
  readonly there: readonly string[]
}

/** Leaders who set the course of technology; the others run it (s2-082). */
const COURSE: readonly LeaderId[] = ['cto', 'cio', 'ctd', 'it-director', 'vp-engineering']

/** Leaders of those who make what is sold (s4-005, s3-084). */
const MAKERS: readonly LeaderId[] = ['cto', 'ctd', 'vp-engineering']

/** From this size on the need model speaks for a layer between executives and IT (s3-045, s0-058). */
const LARGE = 250

/** From this size on a firm whose product is technology has more than founders. */
const PRODUCT_TEAM = 10

const COURSE_AREAS = ['direction', 'strategy']
const MAKING_AREAS = ['product', 'innovation']

/** Words by which a seat has to do with technology, whatever the catalogue makes of its title. */
const TECHNICAL =
  /\b(it|ict|edv|iuk|tech\w*|technik\w*|technisch\w*|digital\w*|data|daten\w*|software\w*|engineer\w*|information|informatik\w*|systems?|cyber\w*|entwicklung\w*|developer|c[it]o|cdo|ciso)\b/i

const WHOLE = ['organization']

/**
 * No seat leads technology where an organisation of this size and kind has one: nobody at all; nobody
 * for the course, only for running IT; nobody for making what is sold. Told only where the headcount
 * is given and the management is shown, and where neither role, title nor duties point to anybody.
 * The leaders expected are those the need model speaks for by size and kind alone.
 *
 * The only spot is the organisation.
 */
export const missingTechnologyLeader = defineRule<Facts, Options>({
  id: 'missing-technology-leader',
  category: 'accountability',
  severity: 'medium',
  since: '0.1.0',
  sources: [
    { claim: 's2-017' },
    { claim: 's2-082' },
    { claim: 's3-045' },
    { claim: 's0-058' },
    { claim: 's4-005' },
    { claim: 's3-084' },
  ],
  options: {
    headcount: wholeNumber(
      50,
      { least: 1, most: 1_000_000, unit: 'people' },
      {
        en: 'From how many people on an organisation is to have a leader of technology.',
        de: 'Ab wie vielen Menschen eine Organisation eine Leitung der Technik haben soll.',
      },
    ),
    management: wholeNumber(
      3,
      { least: 1, most: 100, unit: 'seats' },
      {
        en: 'How many seats have to report to the top before the management counts as shown.',
        de: 'Wie viele Sitze an die Spitze berichten müssen, damit die Leitung als gezeigt gilt.',
      },
    ),
  },
  reads: {
    organization: () => WHOLE,
    positions: () => WHOLE,
    reports: () => WHOLE,
    roots: () => WHOLE,
    'groups-of-position': () => WHOLE,
    'positions-of-role': () => WHOLE,
    'assignments-of-matter': () => WHOLE,
  },
  spots: () => WHOLE,
  find(context) {
    const { model, catalogue, options } = context
    const { headcount = 0, company } = model.organization
    const technology = company === 'technology'
    const least = technology ? Math.min(PRODUCT_TEAM, options.headcount) : options.headcount
    if (headcount < least || !isManagementShown(model, options.management)) return []
    const there = LEADER_IDS.filter((role) => hasSeat(model, role))
    const lack = lackOf(context, there)
    if (lack === null) return []
    const wanted = { none: LEADER_IDS, course: COURSE, maker: MAKERS }[lack]
    const expected = expectedBy(catalogue, headcount, technology).filter((role) =>
      wanted.includes(role),
    )
    const found: Found<Facts> = {
      message: lack,
      subjects: wanted.map((id) => ({ kind: 'roles', id })),
      facts: { lack, headcount, technology, expected, there },
      place: null,
      severity: lack === 'none' ? 'high' : 'medium',
    }
    return expected.length === 0 ? [] : [found]
  },
  name: { en: 'No leader of technology', de: 'Keine Leitung der Technik' },
  sentences: {
    en: {
      none: {
        what: 'No seat leads technology, by role, title or duties, in an organisation of {size}.',
        why: 'For this size and kind the sources speak for {expected}. Without any, technology is decided in passing by whoever is at hand.',
        todo: 'Say which seat leads technology, if one does under another title; else find out which leader is needed, starting with who is there.',
      },
      course: {
        what: 'IT is run ({there}), but no seat sets the course of technology in an organisation of {size}.',
        why: 'Running systems and leading where they go are two jobs. For this size and kind the sources speak for {expected}.',
        todo: 'Let a seat answer for direction and strategy of technology: one that is there, or a new one.',
      },
      maker: {
        what: 'Technology is what is sold, but no seat leads those who make it; {there} only.',
        why: 'Making what is sold and running what is used are different work. For this size and kind the sources speak for {expected}.',
        todo: 'Let a seat answer for products and innovation: one that is there, or a new one.',
      },
    },
    de: {
      none: {
        what: 'Kein Sitz leitet die Technik, nach Rolle, Titel oder Aufgaben, in einer Organisation mit {size}.',
        why: 'Für diese Größe und Art sprechen die Quellen für {expected}. Ohne Leitung wird Technik nebenbei von dem entschieden, der gerade greifbar ist.',
        todo: 'Festhalten, welcher Sitz die Technik leitet, falls einer es unter anderem Titel tut; sonst klären, welche Leitung gebraucht wird, zuerst mit denen, die da sind.',
      },
      course: {
        what: 'Die IT wird betrieben ({there}), doch kein Sitz bestimmt den Kurs der Technik in einer Organisation mit {size}.',
        why: 'Systeme betreiben und bestimmen, wohin es geht, sind zwei Aufgaben. Für diese Größe und Art sprechen die Quellen für {expected}.',
        todo: 'Einen Sitz Ausrichtung und Strategie der Technik verantworten lassen: einen vorhandenen oder einen neuen.',
      },
      maker: {
        what: 'Technik ist das, was verkauft wird, doch kein Sitz leitet die, die sie machen; es gibt nur {there}.',
        why: 'Herstellen, was verkauft wird, und betreiben, was man nutzt, ist verschiedene Arbeit. Für diese Größe und Art sprechen die Quellen für {expected}.',
        todo: 'Einen Sitz Produkte und Innovation verantworten lassen: einen vorhandenen oder einen neuen.',
      },
    },
  },
  words({ lack, headcount, expected, there }, say) {
    const size = say.count(headcount, {
      en: ['# person', '# people'],
      de: ['# Mensch', '# Menschen'],
    })
    const roles = say.roles(expected)
    return {
      expected: roles,
      ...(lack === 'maker' ? {} : { size }),
      ...(lack === 'none' ? {} : { there: say.roles(there) }),
    }
  },
})

function lackOf(context: RuleContext<Options>, there: readonly LeaderId[]): Lack | null {
  const { model, catalogue } = context
  const { headcount = 0, company } = model.organization
  const lacks = (roles: readonly LeaderId[], areas: readonly string[]) =>
    !there.some((role) => roles.includes(role)) && !isAnswered(context, areas)
  const lack: Lack | null =
    there.length === 0
      ? isAnswered(context, [...catalogue.areas.keys()])
        ? null
        : 'none'
      : company === 'technology' && lacks(MAKERS, MAKING_AREAS)
        ? 'maker'
        : headcount >= LARGE && lacks(COURSE, COURSE_AREAS)
          ? 'course'
          : null
  return lack !== null && someoneElseLeads(context) ? null : lack
}

/** The leaders the need model speaks for by size and kind alone, in the catalogue's order. */
function expectedBy(
  { data }: Catalogue,
  headcount: number,
  technology: boolean,
): readonly LeaderId[] {
  const { questions, weights } = data.need
  const steps = questions.find(({ id }) => id === 'size')?.answers ?? []
  const size = steps.findLast(({ atLeast = 0 }) => atLeast <= headcount)?.id
  const answers = [`size ${size}`, ...(technology ? ['technology-role is-the-product'] : [])]
  const spoken = weights.filter(
    (weight) =>
      weight.points > 0 &&
      weight.with.length === 0 &&
      answers.includes(`${weight.question} ${weight.answer}`),
  )
  return LEADER_IDS.filter((role) => spoken.some(({ outcome }) => outcome === role))
}

function hasSeat(model: Model, role: LeaderId): boolean {
  return related(model, 'positions-of-role', role).some((id) =>
    isLive(model.tables.positions.get(id)),
  )
}

/** Whether somebody answers for anything in one of the areas. */
function isAnswered(context: RuleContext<Options>, areas: readonly string[]): boolean {
  const assigned = areasOf(context.model)
  return areas.some((area) =>
    [area, ...(assigned.get(area) ?? [])].some((one) =>
      isHeldAsStated(context.model, one, ['answers-for']),
    ),
  )
}

/** Whether a seat is at the top and so many report to it that the management can be judged. */
function isManagementShown(model: Model, least: number): boolean {
  return topsOf(model).some((id) => liveReportsOf(model, id).length >= least)
}

/**
 * Whether a seat without a leader's role has a leader's title, or a technical one and leads: people
 * below it, or nobody but the top above it. It may be what is missed, under another name.
 */
function someoneElseLeads({ model, align }: RuleContext<Options>): boolean {
  const { positions } = model.tables
  for (const handle of positions.order.handles()) {
    const position = positions.at(handle)
    if (!isLive(position) || !TECHNICAL.test(position.title)) continue
    if ((position.roles ?? []).some((role) => isLeaderId(roleOf(role)))) continue
    const upper = superiorOf(model, handle)
    const high = upper === -1 || superiorOf(model, upper) === -1
    const { id, title } = position
    if (
      align({ title }).role !== null ||
      high ||
      liveReportsOf(model, id).length > 0 ||
      staffOf(model, id) > 0
    )
      return true
  }
  return false
}

function topsOf(model: Model): readonly string[] {
  const { positions } = model.tables
  return Array.from(rootsOf(model), (handle) => positions.ids.idOf(handle))
}
