import type { OrganizationDocument } from './document.ts'
import { ENTITY_KINDS } from './kinds.ts'
import type { Person } from './person.ts'
import type { Position } from './position.ts'

/** A seat as somebody describes it. */
export type DescribedSeat = {
  readonly title: string
  /** Role of the catalogue it is aligned with. */
  readonly role?: string | undefined
  /** Name of who sits there; empty means nobody, nothing means somebody who is not named. */
  readonly holder?: string | undefined
  /** Which of the seats it reports to, counted from 0; nothing means none of them. */
  readonly reportsTo?: number | undefined
}

/** What the five questions are answered with: name, size, kind of company, who is there, who reports to whom. */
export type DescribedLeadership = {
  readonly name: string
  readonly headcount?: number | undefined
  readonly company?: 'technology' | 'other' | undefined
  readonly seats: readonly DescribedSeat[]
}

/** Longest id made of words, in characters. */
const LONGEST_SLUG = 40

/**
 * The first document of an organisation: its seats with titles, holders, lines. Titles and names must be texts on
 * one line that hold more than blanks; a name that is given twice is one person in two seats. Ids are the roles where they are
 * given, else words of the title; the same answers give the same document.
 */
export function describeLeadership(described: DescribedLeadership): OrganizationDocument {
  const { name, headcount, company, seats } = described
  const people = new Map<string, Person>()
  const personIds = new Set<string>()
  const seatIds = new Set<string>()
  const ids = seats.map(({ role, title }) => freeId(role ?? slugOf(title, 'seat'), seatIds))
  const personOf = (holder: string): string => {
    const key = holder.trim().toLowerCase()
    const known = people.get(key)
    if (known) return known.id
    const person = { id: freeId(slugOf(holder, 'person'), personIds), name: holder.trim() }
    people.set(key, person)
    return person.id
  }
  const positions = seats.map(({ title, role, holder, reportsTo }, at): Position => {
    const superior = reportsTo === undefined || reportsTo === at ? undefined : ids[reportsTo]
    const isNamed = holder !== undefined && holder.trim() !== ''
    return {
      id: ids[at] as string,
      title: title.trim(),
      ...(superior === undefined ? {} : { 'reports-to': superior }),
      ...(isNamed ? { holder: personOf(holder) } : { vacant: holder !== undefined }),
      ...(role === undefined ? {} : { roles: [role] }),
    }
  })
  const lists = Object.fromEntries(ENTITY_KINDS.map((kind) => [kind, []]))
  const document = {
    mandate: 1,
    organization: {
      id: slugOf(name, 'organization'),
      name: name.trim(),
      ...(headcount === undefined ? {} : { headcount }),
      ...(company === undefined ? {} : { company }),
    },
    ...lists,
    positions,
    people: [...people.values()],
  }
  return document as unknown as OrganizationDocument
}

/** Words of a text as an id: letters without marks, digits, hyphens. */
function slugOf(text: string, otherwise: string): string {
  const words = text
    .replace(/[äöüÄÖÜß]/g, (letter) => UMLAUTS[letter.toLowerCase()] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SLUG)
    .replace(/^-+|-+$/g, '')
  return words === '' ? otherwise : words
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted
  for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`
  taken.add(id)
  return id
}
