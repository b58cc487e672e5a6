import { type Model, related } from '../../model/model.ts'
import { absentHolders, isHeld, mattersOf } from '../duties.ts'
import { groupKindOf, strangersInAssignments } from '../group-kinds.ts'
import { becameLive } from '../lines.ts'
import { mattersAbove, withMattersBelow } from '../matters.ts'
import { defineRule, type Fix } from '../rule.ts'
import { inOrder } from '../seats.ts'

type Facts = {
  readonly position: string
  readonly matters: readonly string[]
  /** The assignments that are left. */
  readonly assignments: readonly string[]
}

/**
 * Duties of a seat that is eliminated, or of an id that is no seat. What it was to answer for and
 * nobody else does is told by `nobody-answers`; what a group or a person is named for, by
 * `group-named-as-seat`.
 *
 * The spot is the seat.
 */
export const dutiesLeftBehind = defineRule<Facts, object>({
  id: 'duties-left-behind',
  category: 'accountability',
  severity: 'low',
  since: '0.1.0',
  sources: [
    { claim: 's2-013' },
    {
      reference:
        'Financial Conduct Authority: Senior Management Arrangements, Systems and Controls (SYSC) 25.9 (handing over a senior manager’s responsibilities)',
      for: {
        en: 'A regime that treats a change of holder as a risk: what was open has to be handed over.',
        de: 'Ein Regelwerk, das jeden Wechsel als Risiko behandelt: Offenes muss übergeben werden.',
      },
    },
  ],
  options: {},
  reads: {
    'assignments-of-position': (id) => [id],
    'assignments-of-matter': (id, { model }) => absentIn(model, [id]),
    positions: (id, { model }, before) => [
      id,
      ...(becameLive(model, before, id) ? absentIn(model, mattersOf(model, id)) : []),
    ],
    bodies: (id) => [id],
    units: (id) => [id],
    groups: (id) => [id],
    people: (id) => [id],
  },
  *spots({ model }) {
    yield* strangersInAssignments(model)
    const { positions } = model.tables
    for (const handle of positions.order.handles()) {
      const position = positions.at(handle)
      if (position?.state === 'eliminated') yield position.id
    }
  },
  find({ model }, spot) {
    const { positions, assignments } = model.tables
    const position = positions.get(spot)
    if (position ? position.state !== 'eliminated' : groupKindOf(model, spot) !== null) return []
    const left = inOrder(related(model, 'assignments-of-position', spot)).filter((id) => {
      const one = assignments.get(id)
      return one !== undefined && !isToldByMatter(model, one.of)
    })
    const [first] = left
    if (first === undefined) return []
    const matters = new Set(left.flatMap((id) => assignments.get(id)?.of ?? []))
    return [
      {
        message: position ? 'eliminated' : 'unknown',
        subjects: [{ kind: 'positions', id: spot }],
        facts: { position: spot, matters: inOrder(matters), assignments: left },
        place: { kind: 'assignments', id: first, field: 'position' },
      },
    ]
  },
  name: { en: 'Duties left behind', de: 'Zurückgelassene Aufgaben' },
  sentences: {
    en: {
      eliminated: {
        what: '{seat} is eliminated and still has {duties}: {matters}.',
        why: 'The parts it had are counted on and done by nobody; the matrix shows more hands than there are.',
        todo: 'Hand on what is still needed, and strike out the rest.',
      },
      unknown: {
        what: '{seat} is no seat of this document and has {duties}: {matters}.',
        why: 'Either the seat is missing or its name is misspelt; until then these parts belong to nobody.',
        todo: 'Correct the position of the assignments, or add the seat.',
      },
    },
    de: {
      eliminated: {
        what: '{seat} ist aufgelöst und hat noch {duties}: {matters}.',
        why: 'Mit diesen Anteilen wird gerechnet, und niemand erfüllt sie; die Matrix zeigt mehr Hände, als es gibt.',
        todo: 'Weitergeben, was noch gebraucht wird, und den Rest streichen.',
      },
      unknown: {
        what: '{seat} ist kein Sitz dieses Dokuments und hat {duties}: {matters}.',
        why: 'Entweder fehlt der Sitz, oder er ist falsch geschrieben; bis dahin gehören diese Anteile niemandem.',
        todo: 'Die Stelle in den Zuweisungen berichtigen oder den Sitz anlegen.',
      },
    },
  },
  words: ({ position, matters, assignments }, say) => ({
    seat: say.seat(position),
    duties: say.count(assignments.length, {
      en: ['# duty', '# duties'],
      de: ['# Anteil', '# Anteile'],
    }),
    matters: say.matters(matters),
  }),
  fixes: ({ facts: { position, assignments } }): readonly Fix[] => [
    {
      safe: false,
      text: 'strike',
      subject: position,
      operations: assignments.map((id) => ({ op: 'remove', kind: 'assignments', id }) as const),
    },
  ],
  fixTexts: {
    strike: {
      en: 'Strike out the duties of {subject}.',
      de: 'Die Anteile von {subject} streichen.',
    },
  },
})

/** Whether `nobody-answers` tells of a matter that who was to answer is gone. */
function isToldByMatter(model: Model, matter: string): boolean {
  if (absentHolders(model, matter, 'answers-for').length === 0) return false
  return ![matter, ...mattersAbove(matter)].some((one) => isHeld(model, one, ['answers-for']))
}

/** The seats that take no part and have duties in some matters, or in what lies below those. */
function absentIn(model: Model, matters: readonly string[]): readonly string[] {
  const { positions, assignments } = model.tables
  return withMattersBelow(model, matters).flatMap((matter) =>
    related(model, 'assignments-of-matter', matter).flatMap((id) => {
      const seat = assignments.get(id)?.position
      if (seat === undefined) return []
      const position = positions.get(seat)
      return position === undefined || position.state === 'eliminated' ? [seat] : []
    }),
  )
}
