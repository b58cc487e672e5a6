import { ID_PATTERN } from '../../model/entity-id.ts'
import { fingerprint } from '../../model/hash-text.ts'
import type { Rule } from '../../model/rule.ts'
import { slugOf } from '../people-table/slugs.ts'
import type { Json } from './cell.ts'
import { writeCondition } from './condition-text.ts'

/** The longest part of an id that is made of conditions. */
const LONGEST = 60

/** Gives rules their ids (M8): as told, of the rule that says the same, or made of what they are for. */
export class RuleIds {
  readonly #present: ReadonlyMap<string, readonly string[]>
  readonly #taken = new Set<string>()
  /** The next number behind a name that is taken. */
  readonly #counts = new Map<string, number>()

  constructor(present: readonly Rule[]) {
    const byCase = new Map<string, string[]>()
    for (const rule of present) {
      const key = caseOf(rule.decision, rule.when ?? {})
      byCase.set(key, [...(byCase.get(key) ?? []), rule.id])
    }
    this.#present = byCase
  }

  /** Whether an id was given before. */
  isTaken(id: string): boolean {
    return this.#taken.has(id)
  }

  /** The id a table gives, as an id may be written. */
  told(text: string): string {
    const id = ID_PATTERN.test(text) && text.length <= 128 ? text : slugOf(text, 'rule')
    this.#taken.add(id)
    return id
  }

  /** The id of a rule that has none: that of the one that is there for the same cases. */
  made(decision: string, when: Readonly<Record<string, Json>>): string {
    const same = this.#present.get(caseOf(decision, when)) ?? []
    const known = same.find((id) => !this.#taken.has(id))
    const id = known ?? this.#free(nameOf(decision, when))
    this.#taken.add(id)
    return id
  }

  /** A name with a number behind it where it is taken. */
  #free(name: string): string {
    if (!this.#taken.has(name)) return name
    let count = this.#counts.get(name) ?? 2
    while (this.#taken.has(`${name}-${count}`)) count++
    this.#counts.set(name, count + 1)
    return `${name}-${count}`
  }
}

const caseOf = (decision: string, when: Readonly<Record<string, unknown>>): string =>
  fingerprint([decision, when])

function nameOf(decision: string, when: Readonly<Record<string, Json>>): string {
  const words = Object.entries(when)
    .map(([key, value]) => {
      const text = writeCondition(value)
      if (text === 'yes' || text === 'no') return text === 'yes' ? key : `no ${key}`
      return text
        .replaceAll('>=', ' from ')
        .replaceAll('>', ' over ')
        .replace(/<=|\.\./g, ' to ')
        .replaceAll('<', ' under ')
    })
    .join(' ')
  if (words === '') return decision
  return `${decision}:${slugOf(words, 'rule').slice(0, LONGEST)}`
    .slice(0, 120)
    .replace(/[-.:/]+$/, '')
}
