import { LEADER_IDS } from '../../catalogue/ids.ts'
import { roleOf } from '../../model/alignment.ts'
import { type Model, related } from '../../model/model.ts'
import type { Position } from '../../model/position.ts'
import { byCodeUnits } from '../code-unit-order.ts'
import type { Found } from '../finding.ts'
import { groupByScope, withoutOwnDuties } from '../group-seats.ts'
import { wordList } from '../option.ts'
import { defineRule } from '../rule.ts'
import { isLive } from '../seats.ts'

const COUNTED = [...LEADER_IDS, 'ceo', 'coo', 'cfo'] as const

type Options = { readonly roles: readonly (typeof COUNTED)[number][] }

type Facts = {
  readonly role: string
  /** The seats that cannot be told apart. */
  readonly positions: readonly string[]
  /** The unit they all stand in, where it is one. */
  readonly unit: string | null
  /** The superior they all have, where it is one. */
  readonly superior: string | null
}

/**
 * Two seats of one catalogue role in one scope, and nothing to tell them apart. Apart are seats in
 * different parts of the organisation, seats whose titles name different fields or ranks ("CIO,
 * Retail", "Deputy CIO"), seats that answer for different things. One seat shared by two people is
 * one seat. Roles of which an organisation has several by nature (IT managers, IT directors, vice
 * presidents) are not counted unless asked for.
 *
 * The spot is the role.
 */
export const twoSeatsOfOneRole = defineRule<Facts, Options>({
  id: 'two-seats-of-one-role',
  category: 'structure',
  severity: 'medium',
  since: '0.1.0',
  sources: [{ claim: 's2-014' }, { claim: 's2-002' }, { claim: 's3-108' }],
  options: {
    roles: wordList(COUNTED, ['cto', 'cio', 'ctd', 'head-of-it', 'ceo', 'coo', 'cfo'], {
      en: 'The roles of which one scope has one seat.',
      de: 'Die Rollen, von denen ein Bereich einen Sitz hat.',
    }),
  },
  reads: {
    'positions-of-role': (id) => [id],
    positions: (id, { model }) => rolesAt(model, id),
    'assignments-of-position': (id, { model }) => rolesAt(model, id),
    units: (_, { options }) => options.roles,
  },
  spots: ({ options }) => options.roles,
  find({ model, options, distinction }, role) {
    if (!(options.roles as readonly string[]).includes(role)) return []
    const byDistinction = new Map<string, Position[]>()
    for (const id of related(model, 'positions-of-role', role)) {
      const position = model.tables.positions.get(id)
      if (!isLive(position)) continue
      const key = distinction(position.title, role)
      const alike = byDistinction.get(key)
      if (alike) alike.push(position)
      else byDistinction.set(key, [position])
    }
    return Array.from(byDistinction.values())
      .filter((alike) => alike.length > 1)
      .flatMap((alike) => groupByScope(model, alike))
      .map((group) => withoutOwnDuties(model, group))
      .filter((group) => group.length > 1)
      .sort(([a = ''], [b = '']) => byCodeUnits(a, b))
      .map((group) => foundIn(model, role, group))
  },
  name: { en: 'Two seats of one role', de: 'Zwei Sitze einer Rolle' },
  sentences: {
    en: {
      alike: {
        what: '{count} of the role {role} {where}: {seats}. Neither title, unit nor duties tell them apart.',
        why: 'Where two hold one role side by side, duties overlap, and nobody knows whose word counts.',
        todo: 'Say what each answers for, give each its own unit or a title that names its field, or merge the two.',
      },
    },
    de: {
      alike: {
        what: '{count} der Rolle {role} {where}: {seats}. Weder Titel noch Einheit noch Aufgaben unterscheiden sie.',
        why: 'Wo zwei dieselbe Rolle nebeneinander haben, überschneiden sich Aufgaben, und niemand weiß, wessen Wort gilt.',
        todo: 'Festhalten, was jeder Sitz verantwortet, ihm eine eigene Einheit oder einen Titel mit seinem Gebiet geben oder die Sitze zusammenlegen.',
      },
    },
  },
  words: ({ role, positions, unit, superior }, say) => ({
    count: say.count(positions.length, { en: ['# seat', '# seats'], de: ['# Sitz', '# Sitze'] }),
    role: say.role(role),
    where:
      unit !== null
        ? say.pick({ en: `stand in ${say.unit(unit)}`, de: `stehen in ${say.unit(unit)}` })
        : superior !== null
          ? say.pick({
              en: `report to ${say.seat(superior)}`,
              de: `berichten an ${say.seat(superior)}`,
            })
          : say.pick({ en: 'share a scope', de: 'teilen sich einen Bereich' }),
    seats: say.seats(positions),
  }),
})

function rolesAt(model: Model, id: string): readonly string[] {
  return (model.tables.positions.get(id)?.roles ?? []).map(roleOf)
}

function foundIn(model: Model, role: string, group: readonly string[]): Found<Facts> {
  const common = (field: 'unit' | 'reports-to'): string | null => {
    const values = new Set(group.map((id) => model.tables.positions.get(id)?.[field]))
    const [only] = values
    return values.size === 1 && only !== undefined ? only : null
  }
  const superior = common('reports-to')
  return {
    message: 'alike',
    // The role keeps apart two findings about the same seats, which may have several roles.
    subjects: [
      { kind: 'roles', id: role },
      ...group.map((id) => ({ kind: 'positions' as const, id })),
    ],
    facts: { role, positions: group, unit: common('unit'), superior },
    place: { kind: 'positions', id: group[1] as string, field: 'roles' },
    // Under different superiors they may well be meant for different parts.
    ...(superior === null ? { severity: 'low' as const } : {}),
  }
}
