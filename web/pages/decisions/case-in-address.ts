import type { Question } from '../../../src/authority/question.ts'

/** What the address of the page says of the case, as plain texts. */
export type CaseAddress = {
  readonly kind?: string | undefined
  readonly amount?: string | undefined
  readonly unit?: string | undefined
  readonly audience?: string | undefined
  readonly horizon?: string | undefined
  readonly risk?: string | undefined
  readonly requester?: string | undefined
  /** Declared attributes: `region:emea,personal-data:yes`. */
  readonly with?: string | undefined
  readonly on?: string | undefined
  /** People who must keep out of it, such as one who is away: `ada,ben`. */
  readonly without?: string | undefined
}

/** The parts of a case in the address, in the order they are told. */
export const CASE_PARTS = [
  'kind',
  'amount',
  'unit',
  'audience',
  'horizon',
  'risk',
  'requester',
  'with',
  'on',
  'without',
] as const satisfies readonly (keyof CaseAddress)[]

/** The question an address asks; nothing where it names no kind of decision. */
export function questionOf(address: CaseAddress, today: string): Question | null {
  const { kind, amount, on = today } = address
  if (kind === undefined || kind === '') return null
  const attributes = Object.fromEntries(attributesIn(address))
  const recused = listIn(address.without)
  const named = Object.fromEntries(
    (['unit', 'audience', 'horizon', 'risk', 'requester'] as const).flatMap((part) => {
      const value = address[part]
      return value === undefined || value === '' ? [] : [[part, value]]
    }),
  )
  return {
    kind,
    ...(amount !== undefined && amount !== '' && { amount }),
    ...named,
    ...(Object.keys(attributes).length > 0 && { attributes }),
    ...(recused.length > 0 && { recused }),
    at: on,
  }
}

/** The entries of a list in the address. */
const listIn = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** The declared attributes an address names. */
export function attributesIn(address: CaseAddress): readonly (readonly [string, string])[] {
  return (address.with ?? '').split(',').flatMap((part) => {
    const colon = part.indexOf(':')
    if (colon < 1) return []
    const value = part.slice(colon + 1).trim()
    return value === '' ? [] : [[part.slice(0, colon).trim(), value] as const]
  })
}

/** The address with one declared attribute set, or without it. */
export function withAttribute(address: CaseAddress, id: string, value: string): string | undefined {
  const others = attributesIn(address).filter(([own]) => own !== id)
  const all = value === '' ? others : [...others, [id, value] as const]
  return all.length === 0 ? undefined : all.map(([own, said]) => `${own}:${said}`).join(',')
}

/** The address that asks a question, such as the witness of a finding; every part is set or cleared. */
export function addressOf(
  asked: Question,
  today: string,
  money: (amount: NonNullable<Question['amount']>) => string,
): Required<CaseAddress> {
  const question = sensible(asked)
  const { kind, amount, unit, audience, horizon, risk, requester, at, recused = [] } = question
  const attributes = Object.entries(question.attributes ?? {})
  return {
    kind,
    amount: amount === undefined ? undefined : money(amount),
    unit,
    audience,
    horizon,
    risk,
    requester,
    with:
      attributes.length === 0
        ? undefined
        : attributes.map(([id, value]) => `${id}:${sayValue(value)}`).join(','),
    on: at === undefined || at === today ? undefined : at.slice(0, 10),
    without: recused.length === 0 ? undefined : recused.join(','),
  }
}

/** Before this no organisation is asked about: the proof means “on any day”. */
const FIRST_SENSIBLE_DAY = '1800-01-01'

/** A witness of the proof as one would ask it: without a day where any day will do. */
export function sensible({ at, ...question }: Question): Question {
  return at === undefined || at < FIRST_SENSIBLE_DAY ? question : { ...question, at }
}

const sayValue = (value: string | number | boolean): string =>
  typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)
