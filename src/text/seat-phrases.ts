import type { Noun } from './decision-words.ts'

/** A position as a sentence names it. */
export type NamedPosition = {
  readonly title: string
  /** Where titles are not told apart otherwise. */
  readonly unit?: string
  /** Who holds it, as far as the document says. */
  readonly holders: readonly string[]
}

/** What seats are called in one language. */
export type SeatPhrases = {
  readonly position: (position: NamedPosition) => Noun
  readonly person: (name: string) => Noun
  readonly somebody: Noun
  readonly body: (name: string) => Noun
  /** The nearest position with a role. */
  readonly role: (role: string) => Noun
  readonly grade: (grade: string) => Noun
  readonly headOf: (unit: string) => Noun
  readonly headOfKind: (kind: string) => Noun
  readonly headOfCase: Noun
  readonly superior: (steps: number) => Noun
  readonly superiorUntil: (words: string) => Noun
  readonly requester: Noun
  /** A seat that a rule names and that does not exist. */
  readonly missing: (written: string) => Noun
}

const plain = (text: string): Noun => ({ plain: text, dative: text })

const the = (name: string) => (/^(the|der|die|das)\s/i.test(name) ? name : `the ${name}`)

/** What seats are called in English. */
export const seatsEn: SeatPhrases = {
  position: ({ title, unit, holders }) => {
    const seat = unit === undefined ? the(title) : `${the(title)} in ${unit}`
    return plain(holders.length > 0 ? `${seat} (${holders.join(', ')})` : seat)
  },
  person: plain,
  somebody: plain('somebody who is not named'),
  body: (name) => plain(the(name)),
  role: (role) => plain(`the nearest ${role}`),
  grade: (grade) => plain(`the nearest superior of grade “${grade}”`),
  headOf: (unit) => plain(`the head of ${unit}`),
  headOfKind: (kind) => plain(`the head of the nearest ${kind}`),
  headOfCase: plain('the head of the unit concerned'),
  superior: (steps) =>
    plain(
      steps === 1
        ? 'the superior of whoever asks'
        : `the superior ${steps} steps above whoever asks`,
    ),
  superiorUntil: (words) => plain(`the nearest superior of whoever asks who is ${words}`),
  requester: plain('whoever asks'),
  missing: (written) => plain(`“${written}” (no such seat)`),
}

const feminine = (text: string): Noun => ({ plain: `die ${text}`, dative: `der ${text}` })

/** What seats are called in German: people by name, seats as a "Stelle", so that no gender is guessed. */
export const seatsDe: SeatPhrases = {
  position: ({ title, unit, holders }) => {
    const [only, ...others] = holders
    const where = unit === undefined ? '' : `, ${unit}`
    if (only !== undefined && others.length === 0) return plain(`${only} (${title}${where})`)
    const seat = feminine(`Stelle „${title}${where}“`)
    if (holders.length === 0) return seat
    const names = ` (${holders.join(', ')})`
    return { plain: seat.plain + names, dative: seat.dative + names }
  },
  person: plain,
  somebody: { plain: 'eine nicht genannte Person', dative: 'einer nicht genannten Person' },
  body: (name) => ({ plain: `das Gremium „${name}“`, dative: `dem Gremium „${name}“` }),
  role: (role) => ({
    plain: `die nächstgelegene Stelle mit der Rolle „${role}“`,
    dative: `der nächstgelegenen Stelle mit der Rolle „${role}“`,
  }),
  grade: (grade) => ({
    plain: `die nächste vorgesetzte Stelle der Stufe „${grade}“`,
    dative: `der nächsten vorgesetzten Stelle der Stufe „${grade}“`,
  }),
  headOf: (unit) => feminine(`Leitung von „${unit}“`),
  headOfKind: (kind) => feminine(`Leitung der nächsten Einheit der Art „${kind}“`),
  headOfCase: feminine('Leitung der betroffenen Einheit'),
  superior: (steps) =>
    steps === 1
      ? {
          plain: 'die der anfragenden Stelle vorgesetzte Stelle',
          dative: 'der der anfragenden Stelle vorgesetzten Stelle',
        }
      : {
          plain: `die Stelle ${steps} Stufen über der anfragenden Stelle`,
          dative: `der Stelle ${steps} Stufen über der anfragenden Stelle`,
        },
  superiorUntil: (words) => ({
    plain: `die nächste vorgesetzte Stelle der anfragenden Stelle mit der Rolle ${words}`,
    dative: `der nächsten vorgesetzten Stelle der anfragenden Stelle mit der Rolle ${words}`,
  }),
  requester: { plain: 'die anfragende Stelle', dative: 'der anfragenden Stelle' },
  missing: (written) => plain(`„${written}“ (keine solche Stelle)`),
}
