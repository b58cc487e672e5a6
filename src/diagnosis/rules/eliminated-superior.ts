import { related } from '../../model/model.ts'
import type { Operation } from '../../model/operation.ts'
import type { Position } from '../../model/position.ts'
import { SCALAR_CHAIN } from '../matrix-sources.ts'
import { defineRule, type Fix } from '../rule.ts'
import { inOrder, isLive, liveReportsOf, namedSuperior } from '../seats.ts'

type Facts = {
  readonly superior: string
  /** Live seats that report to it. */
  readonly positions: readonly string[]
  /** Staff groups that report to it. */
  readonly groups: readonly string[]
}

/**
 * A superior that is eliminated, or only planned, while seats or staff groups report to it. Told once
 * for every superior, however many lines lead to it.
 *
 * The spot is the superior.
 */
export const eliminatedSuperior = defineRule<Facts, object>({
  id: 'eliminated-superior',
  category: 'structure',
  severity: 'high',
  since: '0.1.0',
  sources: [SCALAR_CHAIN, { claim: 's0-052' }],
  options: {},
  reads: {
    reports: (id) => [id],
    positions: (id, { model }) => [id, ...namedSuperior(model, id)],
    'groups-of-position': (id) => [id],
  },
  *spots({ model }) {
    const { positions } = model.tables
    for (const handle of positions.order.handles()) {
      const position = positions.at(handle)
      if (position && isAbsent(position)) yield position.id
    }
  },
  find({ model }, superior) {
    const position = model.tables.positions.get(superior)
    if (!position || !isAbsent(position)) return []
    const positions = liveReportsOf(model, superior).map(({ id }) => id)
    const groups = inOrder(related(model, 'groups-of-position', superior))
    const [seat] = positions
    const [group] = groups
    if (seat === undefined && group === undefined) return []
    const isGone = position.state === 'eliminated'
    return [
      {
        message: isGone ? 'gone' : 'planned',
        subjects: [{ kind: 'positions', id: superior }],
        facts: { superior, positions, groups },
        place:
          seat === undefined
            ? { kind: 'groups', id: group as string, field: 'reports-to' }
            : { kind: 'positions', id: seat, field: 'reports-to' },
        severity: !isGone ? 'low' : seat === undefined ? 'medium' : 'high',
      },
    ]
  },
  name: { en: 'Superior who is not there', de: 'Vorgesetzter Sitz ist nicht da' },
  sentences: {
    en: {
      gone: {
        what: '{superior} is eliminated, and these still report there: {reporting}.',
        why: 'They have a superior on the chart and none at work: leave, money and disagreements go to nobody.',
        todo: 'Let them report to whoever took over, mostly the next seat above.',
      },
      planned: {
        what: '{superior} is only planned, and these report there already: {reporting}.',
        why: 'Until the seat exists, nobody leads them, or somebody does whom the document does not show.',
        todo: 'Let them report to whoever leads them today until the seat is there.',
      },
    },
    de: {
      gone: {
        what: '{superior} ist aufgelöst, und noch immer ist dort unterstellt: {reporting}.',
        why: 'Im Organigramm gibt es einen Vorgesetzten, bei der Arbeit keinen: Urlaub, Geld und Streit gehen an niemanden.',
        todo: 'Die Unterstellten dem Sitz zuordnen, der übernommen hat, meist dem nächsten darüber.',
      },
      planned: {
        what: '{superior} ist nur geplant, und schon ist dort unterstellt: {reporting}.',
        why: 'Bis es den Sitz gibt, führt sie niemand, oder jemand, den das Dokument nicht zeigt.',
        todo: 'Die Unterstellten bis dahin dem Sitz zuordnen, der sie heute führt.',
      },
    },
  },
  words: ({ superior, positions, groups }, say) => ({
    superior: say.seat(superior),
    reporting: [
      ...(positions.length > 0 ? [say.seats(positions)] : []),
      ...(groups.length > 0 ? [say.groups(groups)] : []),
    ].join('; '),
  }),
  fixes({ facts: { superior, positions, groups } }, { model }): readonly Fix[] {
    const { tables } = model
    const above = tables.positions.get(superior)?.['reports-to']
    if (above === undefined || above === superior || !isLive(tables.positions.get(above))) return []
    if (positions.includes(above)) return []
    const lines = { 'reports-to': above }
    const operations = [
      ...positions.flatMap((id): Operation[] => {
        const entity = tables.positions.get(id)
        return entity ? [{ op: 'put', kind: 'positions', entity: { ...entity, ...lines } }] : []
      }),
      ...groups.flatMap((id): Operation[] => {
        const entity = tables.groups.get(id)
        return entity ? [{ op: 'put', kind: 'groups', entity: { ...entity, ...lines } }] : []
      }),
    ]
    return [{ safe: false, text: 'move-up', subject: above, operations }]
  },
  fixTexts: {
    'move-up': {
      en: 'Let them report to the next seat above: {subject}.',
      de: 'Dem nächsten Sitz darüber unterstellen: {subject}.',
    },
  },
})

const isAbsent = ({ state }: Position): boolean => state === 'eliminated' || state === 'planned'
