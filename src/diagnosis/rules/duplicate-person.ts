import { idOf } from '../../model/id-of.ts'
import { type Model, related } from '../../model/model.ts'
import type { Holder } from '../../model/occupancy.ts'
import type { Operation } from '../../model/operation.ts'
import type { Person } from '../../model/person.ts'
import { holdersOf, type Position } from '../../model/position.ts'
import { byCodeUnits } from '../code-unit-order.ts'
import type { Found } from '../finding.ts'
import { EMAIL, keysOf, peopleAt, sharedKeys, takeUpPerson } from '../people-by-key.ts'
import { defineRule, type Fix } from '../rule.ts'
import { emailKey, namesMeet } from '../same-person.ts'
import { inOrder, isLive } from '../seats.ts'

type Facts = {
  /** The entries that are one human being. */
  readonly people: readonly string[]
  /** The address they share; null where the name told. */
  readonly email: string | null
  /** The unit they both sit in; null where the address told. */
  readonly unit: string | null
}

/**
 * Two entries of people that are one human being: one e-mail address in any case and names that have
 * a word in common, or one name of two words and more in one unit, with no two addresses against it.
 * Mailboxes that several read (office@) tell nothing. Without finding it, one person counts twice:
 * spans, shares and deputies are wrong.
 *
 * The spot is the address, or the name.
 */
export const duplicatePerson = defineRule<Facts, object>({
  id: 'duplicate-person',
  category: 'structure',
  severity: 'medium',
  since: '0.1.0',
  sources: [
    {
      reference:
        'RFC 7643: System for Cross-domain Identity Management, Core Schema, section 4.1.2 (e-mails in canonical form)',
      url: 'https://www.rfc-editor.org/rfc/rfc7643#section-4.1.2',
      for: {
        en: 'Identity systems compare addresses in one canonical form; written in two ways, one is still one.',
        de: 'Identitätssysteme vergleichen Adressen in einer Grundform; zweierlei Schreibung bleibt eine.',
      },
    },
  ],
  options: {},
  reads: {
    people(id, context, before) {
      takeUpPerson(context, id)
      return [context.model, before].flatMap(({ tables }) => keysOf(tables.people.get(id)))
    },
    'positions-of-person': (id, { model }) => keysOf(model.tables.people.get(id)),
  },
  spots: sharedKeys,
  find(context, spot) {
    const { model } = context
    const people = peopleAt(context, spot).toSorted((a, b) => byCodeUnits(a.id, b.id))
    if (people.length < 2) return []
    return spot.startsWith(EMAIL) ? sameAddress(people) : sameName(model, people)
  },
  name: { en: 'One person twice', de: 'Eine Person doppelt' },
  sentences: {
    en: {
      email: {
        what: '{count} have one e-mail address, {email}, and names that fit together: {people}.',
        why: 'Counted twice, one person has two sets of seats and deputies; neither shows all they hold.',
        todo: 'Make one entry of them, and let seats, deputies and absences name it.',
      },
      name: {
        what: '{count} of one name sit in {unit}: {people}.',
        why: 'Most likely they came in by two lists. Counted twice, one person has two sets of seats; neither shows all they hold.',
        todo: 'Make one entry of them, or give each an e-mail address of its own if they are two.',
      },
    },
    de: {
      email: {
        what: '{count} haben eine E-Mail-Adresse, {email}, und Namen, die zusammenpassen: {people}.',
        why: 'Doppelt gezählt hat ein Mensch zwei Sätze von Sitzen und Vertretungen; keiner zeigt alles, was er innehat.',
        todo: 'Einen Eintrag daraus machen und Sitze, Vertretungen und Abwesenheiten auf ihn umstellen.',
      },
      name: {
        what: '{count} gleichen Namens sitzen in {unit}: {people}.',
        why: 'Meist stammen sie aus zwei Listen. Doppelt gezählt hat ein Mensch zwei Sätze von Sitzen; keiner zeigt alles, was er innehat.',
        todo: 'Einen Eintrag daraus machen oder, wenn es zwei sind, jedem eine eigene E-Mail-Adresse geben.',
      },
    },
  },
  words({ people, email, unit }, say) {
    const count = say.count(people.length, {
      en: ['# person', '# people'],
      de: ['# Person', '# Personen'],
    })
    const told = people.map((id) => `${say.people([id])} (${id})`).join(', ')
    return { count, people: told, ...(email === null ? { unit: say.unit(unit ?? '') } : { email }) }
  },
  fixes({ facts: { people } }, { model }) {
    const [kept, ...others] = people
    if (kept === undefined) return []
    const operations = others.flatMap((id) => replacePerson(model, id, kept))
    return [{ safe: false, text: 'merge', subject: kept, operations }] satisfies Fix[]
  },
  fixTexts: {
    merge: {
      en: 'Keep {subject} alone, and let everything name this entry.',
      de: 'Nur {subject} behalten und alles auf diesen Eintrag umstellen.',
    },
  },
})

function sameAddress(people: readonly Person[]): readonly Found<Facts>[] {
  const same = people.filter((one) =>
    people.some((other) => other !== one && namesMeet(one.name, other.name)),
  )
  const [first] = same
  return first ? [found('email', same, { email: emailKey(first), unit: null })] : []
}

function sameName(model: Model, people: readonly Person[]): readonly Found<Facts>[] {
  const addresses = people.map(emailKey).filter((key) => key !== '')
  // Two addresses speak for two people; the same one twice is told by itself.
  if (new Set(addresses).size > 1 || new Set(addresses).size < addresses.length) return []
  const byUnit = new Map<string, Person[]>()
  for (const person of people) {
    for (const unit of unitsOf(model, person.id)) {
      byUnit.set(unit, [...(byUnit.get(unit) ?? []), person])
    }
  }
  const [unit] = inOrder(byUnit.keys()).filter((one) => (byUnit.get(one)?.length ?? 0) > 1)
  if (unit === undefined) return []
  return [{ ...found('name', byUnit.get(unit) ?? [], { email: null, unit }), severity: 'low' }]
}

function found(
  message: 'email' | 'name',
  people: readonly Person[],
  told: Pick<Facts, 'email' | 'unit'>,
): Found<Facts> {
  const ids = people.map(({ id }) => id)
  return {
    message,
    subjects: ids.map((id) => ({ kind: 'people', id })),
    facts: { people: ids, ...told },
    place: { kind: 'people', id: ids[1] as string },
  }
}

function unitsOf(model: Model, person: string): ReadonlySet<string> {
  const seats = related(model, 'positions-of-person', person)
    .map((id) => model.tables.positions.get(id))
    .filter(isLive)
  return new Set(seats.flatMap(({ unit }) => unit ?? []))
}

/** Operations that let seats, their deputies and absences name another person, and remove the one. */
function replacePerson(model: Model, id: string, by: string): readonly Operation[] {
  const { positions, absences } = model.tables
  const seats = positions.list().flatMap((position): Operation[] => {
    const entity = withPerson(position, id, by)
    return entity === position ? [] : [{ op: 'put', kind: 'positions', entity }]
  })
  const away = related(model, 'absences-of-person', id).flatMap((key): Operation[] => {
    const absence = absences.get(key)
    if (!absence) return []
    return [
      { op: 'remove', kind: 'absences', id: idOf('absences', absence) },
      { op: 'put', kind: 'absences', entity: { ...absence, person: by } },
    ]
  })
  return [...seats, ...away, { op: 'remove', kind: 'people', id }]
}

function withPerson(position: Position, id: string, by: string): Position {
  const holders = holdersOf(position)
  const { deputy } = position
  const stands = deputy !== undefined && 'person' in deputy && deputy.person === id
  const sits = holders.some(({ person }) => person === id)
  if (!stands && !sits) return position
  return {
    ...position,
    ...(sits ? { holder: renamed(holders, id, by) } : {}),
    ...(stands ? { deputy: { person: by } } : {}),
  }
}

/** Where both entries share one seat, their shares become one. */
function renamed(holders: readonly Holder[], id: string, by: string): Holder[] {
  const both = holders.filter(({ person }) => person === id || person === by)
  if (both.length === 1) {
    return holders.map((one) => (one.person === id ? { ...one, person: by } : one))
  }
  const share = both.reduce((sum, one) => sum + (one.share ?? 1), 0)
  const merged: Holder = { ...both[0], person: by, share: Math.min(1, share) }
  return [merged, ...holders.filter((one) => !both.includes(one))]
}
