import type { Delegation } from './delegation.ts'
import type { Entities, EntityKind } from './kinds.ts'
import type { Position } from './position.ts'

/** What a sound shape may still say that makes no sense. */
export type Nonsense = {
  readonly code: 'ends-before-it-starts' | 'vacant-with-holder'
  /** Keys from the entity to the value. */
  readonly path: readonly (string | number)[]
  readonly expected: string
}

type Span = {
  readonly from?: string | undefined
  readonly until?: string | undefined
}

/**
 * What contradicts itself within one entity: an end before the start, a holder in a seat called
 * vacant. Nothing else is judged here; what does not fit other entities is diagnosis.
 */
export function checkSense<Kind extends EntityKind>(
  kind: Kind,
  entity: Entities[Kind],
): readonly Nonsense[] {
  if (kind === 'positions') return checkPosition(entity as Position)
  if (kind === 'delegations') {
    const { since, until } = entity as Delegation
    return checkSpan({ from: since, until }, [])
  }
  if ('until' in entity) return checkSpan(entity as Span, [])
  return NONE
}

const NONE: readonly Nonsense[] = []

function checkPosition({ holder, vacant }: Position): readonly Nonsense[] {
  if (holder === undefined) return NONE
  const found: Nonsense[] = []
  if (vacant === true) {
    const expected = 'a seat that is vacant or has a holder, not both'
    found.push({ code: 'vacant-with-holder', path: ['vacant'], expected })
  }
  if (Array.isArray(holder)) {
    for (const [i, one] of holder.entries()) {
      if (typeof one === 'object') found.push(...checkSpan(one, ['holder', i]))
    }
  } else if (typeof holder === 'object') {
    found.push(...checkSpan(holder, ['holder']))
  }
  return found
}

function checkSpan(span: Span, path: Nonsense['path']): readonly Nonsense[] {
  const start = span.from
  if (start === undefined || span.until === undefined || span.until >= start) return NONE
  const expected = `a day not before ${start}`
  return [{ code: 'ends-before-it-starts', path: [...path, 'until'], expected }]
}
