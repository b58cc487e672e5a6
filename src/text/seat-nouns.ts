import { isRoleId } from '../catalogue/ids.ts'
import type { Language } from '../model/language.ts'
import type { Model } from '../model/model.ts'
import { holdersOf, type Position } from '../model/position.ts'
import type { Noun } from './decision-words.ts'
import { decisionWords } from './decision-words.ts'
import { phrasesIn } from './phrases-in.ts'
import { type SeatPhrases, seatsDe, seatsEn } from './seat-phrases.ts'

/** Names seats, people and units of a model in a language. */
export type SeatNouns = {
  /** A seat as the engine writes it: `cto`, `role:dean`, `head:it`, `superior:2`, `body:board`. */
  readonly seat: (written: string) => Noun
  /** A position, with a certain person in it if one is given. */
  readonly position: (id: string, person?: string) => Noun
  readonly person: (id: string) => Noun
  readonly body: (id: string) => Noun
  /** Whatever bears an id: a person, else a position, else a body. */
  readonly anybody: (id: string) => Noun
  readonly unit: (id: string) => string
  /** The name of a role: the catalogue's, else the words of its id. */
  readonly role: (id: string) => string
  readonly title: (id: string) => string
}

/** Longest name in a sentence; longer ones are cut. */
const LONGEST_NAME = 80

/** Names seats of a model; holders are those of the day, else those without an end. */
export function seatNouns(model: Model, language: Language, at?: string): SeatNouns {
  const phrases: SeatPhrases = language === 'de' ? seatsDe : seatsEn
  const { positions, people, units, bodies } = model.tables
  const words = decisionWords(language)
  let titles: ReadonlyMap<string, readonly (string | undefined)[]> | undefined
  const day = at?.slice(0, 10)

  const personName = (id: string) => shorten(people.get(id)?.name ?? id)
  const unit = (id: string) => shorten(units.get(id)?.name ?? id)
  const title = (id: string) => shorten(positions.get(id)?.title ?? id)
  const whereOf = (position: Position, named: boolean): string | undefined => {
    titles ??= countTitles(model)
    const places = titles.get(position.title)
    if (!places || places.length < 2) return undefined
    const own = position.unit
    if (own !== undefined && places.filter((one) => one === own).length === 1) return unit(own)
    return named ? undefined : own === undefined ? position.id : `${unit(own)}, ${position.id}`
  }
  const position = (id: string, person?: string): Noun => {
    const found = positions.get(id)
    if (!found) return phrases.missing(id)
    const holders = person === undefined ? holdersOn(found, day) : [person]
    const where = whereOf(found, holders.length > 0)
    return phrases.position({
      title: shorten(found.title),
      holders: holders.filter((one) => one !== '').map(personName),
      ...(where !== undefined && { unit: where }),
    })
  }
  const person = (id: string): Noun =>
    id === '' ? phrases.somebody : phrases.person(personName(id))
  const body = (id: string): Noun => phrases.body(shorten(bodies.get(id)?.name ?? id))
  const role = (id: string) =>
    isRoleId(id) ? phrasesIn(language).roles[id].bare : id.replace(/[-_]+/g, ' ')

  const relative = (written: string): Noun => {
    const colon = written.indexOf(':')
    const form = colon === -1 ? written : written.slice(0, colon)
    const name = written.slice(colon + 1)
    switch (form) {
      case 'role':
        return phrases.role(role(name))
      case 'grade':
        return phrases.grade(name)
      case 'body':
        return body(name)
      case 'person':
        return person(name.slice(0, Math.max(name.lastIndexOf(':'), 0)) || name)
      case 'head':
        if (name === 'unit' || colon === -1) return phrases.headOfCase
        return units.has(name) ? phrases.headOf(unit(name)) : phrases.headOfKind(name)
      case 'superior':
        return /^\d+$/.test(name)
          ? phrases.superior(Number(name))
          : colon === -1
            ? phrases.superior(1)
            : phrases.superiorUntil(words.or(name.split('|').map(role)))
      case 'requester':
        return phrases.requester
      default:
        return phrases.missing(written.replace(/^\?/, ''))
    }
  }
  return {
    seat: (written) =>
      positions.has(written)
        ? position(written)
        : bodies.has(written)
          ? body(written)
          : relative(written),
    position,
    person,
    body,
    anybody: (id) =>
      people.has(id)
        ? person(id)
        : positions.has(id)
          ? position(id)
          : bodies.has(id)
            ? body(id)
            : relative(id),
    unit,
    role,
    title,
  }
}

/** The units in which each title occurs, once for every seat. */
function countTitles(model: Model): ReadonlyMap<string, readonly (string | undefined)[]> {
  const places = new Map<string, (string | undefined)[]>()
  for (const { title, unit } of model.tables.positions.list()) {
    const list = places.get(title)
    if (list) list.push(unit)
    else places.set(title, [unit])
  }
  return places
}

function holdersOn(position: Position, day: string | undefined): readonly string[] {
  return holdersOf(position)
    .filter(({ from, until }) =>
      day === undefined
        ? until === undefined
        : (from === undefined || from <= day) && (until === undefined || day <= until),
    )
    .map(({ person }) => person)
}

function shorten(text: string): string {
  return text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME - 1).trimEnd()}…` : text
}
