import { useMemo } from 'react'
import type { Assignment } from '../../../src/model/assignment.ts'
import type { Model } from '../../../src/model/model.ts'
import { useWords } from '../../app/language.ts'
import { useOpenedOrganization } from '../../app/organization-context.ts'

/** For which part an assignment holds. */
export type Scope = NonNullable<Assignment['scope']>

/** The parts of a scope, in the order they are told and asked for. */
export const SCOPE_PARTS = ['unit', 'thing', 'initiative', 'audience'] as const

/** Says scopes in words; an empty one is everywhere. */
export function useScopeWords(): (scope: Scope | undefined) => string {
  const { model } = useOpenedOrganization()
  const { matrixScope: words } = useWords()
  return useMemo(
    () =>
      (scope = {}) => {
        const parts = SCOPE_PARTS.flatMap((part) => {
          const id = scope[part]
          if (id === undefined) return []
          return part === 'audience'
            ? words.audiences[scope.audience ?? 'internal']
            : nameOf(model, part, id)
        })
        return parts.length === 0 ? words.everywhere : words.onlyFor(parts.join(', '))
      },
    [model, words],
  )
}

function nameOf({ tables }: Model, part: 'unit' | 'thing' | 'initiative', id: string): string {
  return tables[`${part}s`].get(id)?.name ?? id
}
