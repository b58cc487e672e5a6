import type { Noun } from './decision-words.ts'

/** Ends of a stretch of amounts or numbers; an end that is missing is open. */
export type Stretch = {
  readonly from?: string
  readonly to?: string
  /** Whether the ends belong to it. */
  readonly fromIncluded: boolean
  readonly toIncluded: boolean
}

/** How parts of all cases are told in one language. */
export type RegionPhrases = {
  /** Said of no kind in particular. */
  readonly cases: string
  readonly allCases: string
  /** A kind alone, none of those below it. */
  readonly kindAlone: (name: string) => string
  /** A unit, or a value of a tree, without what is below it. */
  readonly itselfOnly: (name: string) => string
  readonly more: (count: string) => string
  readonly amount: (stretch: Stretch) => string
  readonly number: (attribute: string, stretch: Stretch) => string
  readonly days: (from: string | undefined, until: string | undefined) => string
  readonly currency: (currencies: string) => string
  readonly unit: (units: string) => string
  readonly unitKind: (kinds: string) => string
  readonly audience: Readonly<Record<'internal' | 'customer', string>>
  readonly horizon: Readonly<Record<'run' | 'change', string>>
  readonly risk: (levels: readonly ('low' | 'medium' | 'high' | 'critical')[]) => string
  readonly requester: (seats: string) => string
  readonly asking: (seat: Noun) => string
  readonly askingRole: (role: string) => string
  readonly askingGrade: (grade: string) => string
  readonly askingOrBelow: (seat: string) => string
  readonly attribute: (name: string, values: string) => string
  readonly yes: string
  readonly no: string
  readonly not: (part: string) => string
}

const orList = new Intl.ListFormat('en-GB', { type: 'disjunction' })
const oderListe = new Intl.ListFormat('de', { type: 'disjunction' })

function stretchEn({ from, to, fromIncluded, toIncluded }: Stretch): string {
  if (from !== undefined && from === to) return `of exactly ${from}`
  if (from === undefined) return to === undefined ? '' : `${toIncluded ? 'up to' : 'under'} ${to}`
  if (to === undefined) return fromIncluded ? `of ${from} or more` : `over ${from}`
  if (!fromIncluded) return `over ${from} and ${toIncluded ? 'up to' : 'under'} ${to}`
  return toIncluded ? `from ${from} to ${to}` : `from ${from} to under ${to}`
}

/** How parts of all cases are told in English. */
export const regionEn: RegionPhrases = {
  cases: 'cases',
  allCases: 'all cases',
  kindAlone: (name) => `${name} in general`,
  itselfOnly: (name) => `${name} itself`,
  more: (count) => `${count} more`,
  amount: stretchEn,
  number: (attribute, stretch) => `with “${attribute}” ${stretchEn(stretch).replace(/^of /, '')}`,
  days: (from, until) => {
    if (from !== undefined && from === until) return `on ${from}`
    if (from === undefined) return until === undefined ? '' : `until ${until}`
    return until === undefined ? `from ${from} on` : `from ${from} to ${until}`
  },
  currency: (currencies) => `in ${currencies}`,
  unit: (units) => `in ${units}`,
  unitKind: (kinds) => `in units of the kind ${kinds}`,
  audience: { internal: 'for internal use', customer: 'for customers' },
  horizon: { run: 'in daily operation', change: 'for change' },
  risk: (levels) => `at ${orList.format(levels)} risk`,
  requester: (seats) => `asked by ${seats}`,
  asking: (seat) => seat.plain,
  askingRole: (role) => `somebody who is ${role}`,
  askingGrade: (grade) => `somebody of grade ${grade}`,
  askingOrBelow: (seat) => `${seat} or anyone below`,
  attribute: (name, values) => `with “${name}”: ${values}`,
  yes: 'yes',
  no: 'no',
  not: (part) => `not ${part}`,
}

const RISKS = {
  low: 'geringem',
  medium: 'mittlerem',
  high: 'hohem',
  critical: 'kritischem',
} as const

function stretchDe({ from, to, fromIncluded, toIncluded }: Stretch): string {
  if (from !== undefined && from === to) return `genau ${from}`
  if (from === undefined)
    return to === undefined ? '' : `${toIncluded ? 'höchstens' : 'weniger als'} ${to}`
  const start = fromIncluded ? `mindestens ${from}` : `mehr als ${from}`
  if (to === undefined) return start
  return `${start} und ${toIncluded ? 'höchstens' : 'weniger als'} ${to}`
}

/** How parts of all cases are told in German. */
export const regionDe: RegionPhrases = {
  cases: 'Fälle',
  allCases: 'alle Fälle',
  kindAlone: (name) => `${name} im Allgemeinen`,
  itselfOnly: (name) => `${name} selbst`,
  more: (count) => `${count} weitere`,
  amount: (stretch) => `mit ${stretchDe(stretch)}`,
  number: (attribute, stretch) => `mit „${attribute}“ ${stretchDe(stretch)}`,
  days: (from, until) => {
    if (from !== undefined && from === until) return `am ${from}`
    if (from === undefined) return until === undefined ? '' : `bis zum ${until}`
    return until === undefined ? `ab dem ${from}` : `vom ${from} bis zum ${until}`
  },
  currency: (currencies) => `in ${currencies}`,
  unit: (units) => `in ${units}`,
  unitKind: (kinds) => `in Einheiten der Art ${kinds}`,
  audience: { internal: 'für den internen Gebrauch', customer: 'für Kunden' },
  horizon: { run: 'im laufenden Betrieb', change: 'für Veränderungen' },
  risk: (levels) => `bei ${oderListe.format(levels.map((level) => RISKS[level]))} Risiko`,
  requester: (seats) => `auf Anfrage von ${seats}`,
  asking: (seat) => seat.dative,
  askingRole: (role) => `einer Stelle mit der Rolle ${role}`,
  askingGrade: (grade) => `einer Stelle der Stufe ${grade}`,
  askingOrBelow: (seat) => `${seat} oder darunter`,
  attribute: (name, values) => `mit „${name}“: ${values}`,
  yes: 'ja',
  no: 'nein',
  not: (part) => `nicht ${part}`,
}
