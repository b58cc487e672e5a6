import type { IntegrityBreach } from '../app/ports.ts'
import type { ChainHead, Change } from '../record/change.ts'
import type { Scenario } from '../record/scenario.ts'
import { findBreach } from '../record/verify-chain.ts'

/** Looks at a whole record, change by change in the order they were written (record SPEC.md, H3). */
export type ChainCheck = {
  /** Looks at the next change. */
  look(change: Change): void
  /** Looks at where the scenarios stand, after the last change; gives all that is broken. */
  end(scenarios: readonly Scenario[]): readonly IntegrityBreach[]
}

/** Begins to look at a record. */
export function chainCheck(): ChainCheck {
  const seen = new Map<string, ChainHead>()
  const firsts = new Map<string, Change>()
  const lasts = new Map<string, ChainHead>()
  const breaches: IntegrityBreach[] = []

  return {
    look(change) {
      const { id, number, scenario, hash, instant, parent } = change
      const breach = seen.has(id)
        ? 'repeated-id'
        : findBreach(change, parent === null ? null : (seen.get(parent) ?? null))
      if (breach) breaches.push({ breach, change: id, detail: `change ${number} of ${scenario}` })
      seen.set(id, { id, number, hash, instant })
      if (!firsts.has(scenario)) firsts.set(scenario, change)
      lasts.set(scenario, { id, number, hash, instant })
    },
    end(scenarios) {
      const misplaced = (change: string | null, detail: string) =>
        breaches.push({ breach: 'wrong-head', change, detail })
      for (const { name, base, head, number } of scenarios) {
        const from = base === null ? null : seen.get(base)
        if (from === undefined) misplaced(base, `The scenario ${name} was opened at no change.`)
        const first = firsts.get(name)
        if (first && first.parent !== base) misplaced(first.id, `${name} begins elsewhere.`)
        const last = lasts.get(name) ?? from ?? null
        if (head !== (last?.id ?? null) || number !== (last?.number ?? 0)) {
          misplaced(head, `The scenario ${name} does not stand at its last change.`)
        }
      }
      const names = new Set(scenarios.map(({ name }) => name))
      for (const [name, { id }] of firsts) {
        if (!names.has(name)) misplaced(id, `The scenario ${name} is missing.`)
      }
      return breaches
    },
  }
}
