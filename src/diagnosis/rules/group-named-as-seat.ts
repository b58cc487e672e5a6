import { related } from '../../model/model.ts'
import { mattersOf } from '../duties.ts'
import { type GroupKind, groupKindOf, strangersInAssignments } from '../group-kinds.ts'
import { ROLE_CHARTING } from '../role-charting.ts'
import { defineRule } from '../rule.ts'
import type { Say } from '../say.ts'
import { inOrder } from '../seats.ts'

type Facts = {
  readonly group: string
  readonly kind: GroupKind
  readonly matters: readonly string[]
}

/**
 * A body, unit, staff group or person that assignments name where a seat belongs. Grave where it is to
 * answer or decide: a group that answers is nobody, and a person takes the duty along when leaving.
 *
 * The spot is the id that is named.
 */
export const groupNamedAsSeat = defineRule<Facts, object>({
  id: 'group-named-as-seat',
  category: 'accountability',
  severity: 'medium',
  since: '0.1.0',
  sources: [
    ROLE_CHARTING,
    {
      reference:
        'W3C: The Organization Ontology (Recommendation, 16 January 2014), section 4.3: Post and Membership',
      url: 'https://www.w3.org/TR/vocab-org/',
      for: {
        en: 'A post exists apart from whoever holds it: duties that stand at the post stay when people go.',
        de: 'Ein Posten besteht unabhängig davon, wer ihn innehat: Aufgaben am Posten bleiben, wenn Menschen gehen.',
      },
    },
  ],
  options: {},
  reads: {
    'assignments-of-position': (id) => [id],
    positions: (id) => [id],
    bodies: (id) => [id],
    units: (id) => [id],
    groups: (id) => [id],
    people: (id) => [id],
  },
  *spots({ model }) {
    for (const id of strangersInAssignments(model)) {
      if (groupKindOf(model, id) !== null) yield id
    }
  },
  find({ model }, spot) {
    const kind = groupKindOf(model, spot)
    const assignments = inOrder(related(model, 'assignments-of-position', spot))
    const [first] = assignments
    if (kind === null || first === undefined) return []
    const owns = mattersOf(model, spot, ['answers-for', 'decides']).length > 0
    return [
      {
        message: kind === 'people' ? 'person' : 'group',
        subjects: [{ kind, id: spot }],
        facts: { group: spot, kind, matters: inOrder(mattersOf(model, spot)) },
        place: { kind: 'assignments', id: first, field: 'position' },
        ...(owns ? {} : { severity: 'low' as const }),
      },
    ]
  },
  name: { en: 'Group named as a seat', de: 'Gruppe statt Sitz' },
  sentences: {
    en: {
      group: {
        what: '{group} is named as the seat for {matters}, and is no seat.',
        why: 'What a whole group is to do or answer for, each of them leaves to the others; and nothing that works with seats finds it.',
        todo: 'Name the seat that answers, such as the head or the chair, and let the members have their own parts.',
      },
      person: {
        what: '{group} is named as the seat for {matters}, and is a person.',
        why: 'A duty that hangs on a person leaves with the person; the next one in the seat has never heard of it.',
        todo: 'Name the seat that the person holds.',
      },
    },
    de: {
      group: {
        what: '{group} ist als Sitz für {matters} genannt und ist keiner.',
        why: 'Was eine ganze Gruppe tun oder verantworten soll, überlässt jeder den anderen; und was mit Sitzen rechnet, findet es nicht.',
        todo: 'Den Sitz nennen, der verantwortet, etwa Leitung oder Vorsitz, und den Mitgliedern eigene Anteile geben.',
      },
      person: {
        what: '{group} ist als Sitz für {matters} genannt und ist eine Person.',
        why: 'Eine Aufgabe, die an einer Person hängt, geht mit ihr; wer danach auf dem Sitz ist, hat nie davon gehört.',
        todo: 'Den Sitz nennen, den die Person innehat.',
      },
    },
  },
  words: ({ group, kind, matters }, say) => ({
    group: named(group, kind, say),
    matters: say.matters(matters),
  }),
})

function named(id: string, kind: GroupKind, say: Say): string {
  if (kind === 'bodies')
    return say.pick({ en: `The body ${say.body(id)}`, de: `Das Gremium ${say.body(id)}` })
  if (kind === 'units')
    return say.pick({ en: `The unit ${say.unit(id)}`, de: `Die Einheit ${say.unit(id)}` })
  if (kind === 'people') return say.people([id])
  return say.pick({
    en: `The staff group ${say.groups([id])}`,
    de: `Die Personalgruppe ${say.groups([id])}`,
  })
}
