import { isLeaderId, LEADER_IDS, type LeaderId } from '../../catalogue/ids.ts'
import { roleOf } from '../../model/alignment.ts'
import { related } from '../../model/model.ts'
import type { Position } from '../../model/position.ts'
import { dutiesAhead, dutyProfile } from '../../profile/duty-profile.ts'
import { assignmentsAt } from '../assignments-at.ts'
import { isStated } from '../matter-duties.ts'
import { wholeNumber } from '../option.ts'
import { defineRule, type RuleContext } from '../rule.ts'
import { inOrder, isLive } from '../seats.ts'

type Options = { readonly duties: number; readonly ahead: number }

type Facts = {
  readonly position: string
  /** The roles its title and the document give it. */
  readonly roles: readonly string[]
  /** The role its duties describe. */
  readonly described: string
  /** Duties the sources speak of; those that are rather the described role's, those rather its own. */
  readonly told: number
  readonly theirs: readonly string[]
  readonly own: number
  /** How many of the duties told were read in a text that nobody has confirmed. */
  readonly read: number
  /** How many duties would have to be others for the seat to be its title again. */
  readonly ahead: number
}

/**
 * The duties of a seat are, by the sources, those of another leader than its title and role say. Silent
 * with few duties the sources speak of, where the lead hangs on one or two, and where title or document
 * name that role too. What title and document say of one another is `conflicting-title-and-role`.
 *
 * The spot is the seat.
 */
export const titleDrift = defineRule<Facts, Options>({
  id: 'title-drift',
  category: 'titles',
  severity: 'low',
  since: '0.1.0',
  sources: [{ claim: 's4-037' }, { claim: 's3-043' }, { claim: 's3-108' }],
  options: {
    duties: wholeNumber(
      5,
      { least: 2, most: 100, unit: 'duties' },
      {
        en: 'How many duties the sources have to speak of before anything is concluded.',
        de: 'Von wie vielen Aufgaben die Quellen sprechen müssen, bevor etwas geschlossen wird.',
      },
    ),
    ahead: wholeNumber(
      3,
      { least: 1, most: 100, unit: 'duties' },
      {
        en: 'How many duties would have to be others for the finding to vanish; fewer are too uncertain.',
        de: 'Wie viele Aufgaben andere sein müssten, damit der Befund entfällt; weniger sind zu unsicher.',
      },
    ),
  },
  reads: { positions: (id) => [id], 'assignments-of-position': (id) => [id] },
  *spots({ model }) {
    for (const role of LEADER_IDS) yield* related(model, 'positions-of-role', role)
  },
  find(context, spot) {
    const { model, catalogue, options } = context
    const seat = model.tables.positions.get(spot)
    const given = (seat?.roles ?? []).map(roleOf).filter(isLeaderId)
    if (!isLive(seat) || given.length === 0) return []
    const duties = assignmentsAt(model, 'assignments-of-position', spot)
    if (duties.length < options.duties) return []
    const unconfirmed = duties.filter((duty) => !isStated(duty))
    const read = new Set(unconfirmed.map(({ of, verb }) => `${verb} ${of}`))
    const profile = dutyProfile(catalogue, duties)
    const [best] = profile.scores
    if (!best || profile.told.length < options.duties) return []
    const [described] = best
    const roles = [...new Set([...given, ...namedBy(context, seat)])]
    if (roles.includes(described)) return []
    const ahead = dutiesAhead(profile, described, roles)
    if (ahead < options.ahead) return []
    const rather = (credits: ReadonlyMap<LeaderId, number>) =>
      (credits.get(described) ?? 0) - Math.max(...roles.map((role) => credits.get(role) ?? 0))
    const theirs = profile.told.filter(({ credits }) => rather(credits) > 0)
    return [
      {
        message: 'drifted',
        subjects: [{ kind: 'positions', id: spot }],
        facts: {
          position: spot,
          roles: inOrder(roles),
          described,
          told: profile.told.length,
          theirs: inOrder(new Set(theirs.map(({ of }) => of))),
          own: profile.told.filter(({ credits }) => rather(credits) < 0).length,
          read: profile.told.filter(({ of, verb }) => read.has(`${verb} ${of}`)).length,
          ahead,
        },
        place: { kind: 'positions', id: spot, field: 'title' },
      },
    ]
  },
  name: { en: 'Title drift', de: 'Titel und Aufgaben auseinander' },
  sentences: {
    en: {
      drifted: {
        what: 'The duties of {seat} ({roles}) are rather those of the role {described}: {theirs}. {own} of the {told} that the sources speak of rather fit the title{read}.',
        why: 'A title that says another job brings the wrong questions, applicants and comparisons of pay. How sure it is: with {ahead} of these duties elsewhere it would no longer be so; the sources are five articles.',
        todo: 'See whether the duties have grown on the seat or the title is out of date; then hand on duties, change the title, or say the role.',
      },
    },
    de: {
      drifted: {
        what: 'Die Aufgaben von {seat} ({roles}) sind eher die der Rolle {described}: {theirs}. Von {told}, über die die Quellen sprechen, passen {own} eher zum Titel{read}.',
        why: 'Ein Titel, der eine andere Arbeit nennt, bringt falsche Fragen, Bewerbungen und Gehaltsvergleiche. Wie sicher das ist: Lägen {ahead} dieser Aufgaben woanders, wäre es nicht mehr so; die Quellen sind fünf Artikel.',
        todo: 'Klären, ob dem Sitz die Aufgaben zugewachsen sind oder der Titel veraltet ist; dann Aufgaben abgeben, den Titel ändern oder die Rolle angeben.',
      },
    },
  },
  words: ({ position, roles, described, told, theirs, own, read, ahead }, say) => ({
    seat: say.seat(position),
    roles: say.roles(roles),
    described: say.role(described),
    theirs: say.matters(theirs),
    told: say.number(told),
    own: say.number(own),
    read:
      read === 0
        ? ''
        : say.count(read, {
            en: [' (# was only read in its text)', ' (# were only read in its text)'],
            de: [' (# wurde nur in seinem Text gelesen)', ' (# wurden nur in seinem Text gelesen)'],
          }),
    ahead: say.number(ahead),
  }),
})

/** The leaders a title can mean. */
function namedBy({ align }: RuleContext, { title, profession }: Position): readonly LeaderId[] {
  const alignment = align({ title, ...(profession === undefined ? {} : { profession }) })
  const named =
    alignment.role === null ? [] : [alignment, ...alignment.also].map(({ role }) => role)
  return [...named, ...alignment.near.flatMap(({ roles }) => roles)].filter(isLeaderId)
}
