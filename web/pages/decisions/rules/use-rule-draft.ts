import { useCallback, useMemo, useState } from 'react'
import type { Rule } from '../../../../src/model/rule.ts'
import { type RuleRow, rowOf } from '../../../parts/rule/rule-row.ts'
import type { RuleDraft } from './rule-form.tsx'

const EMPTY: RuleRow = {
  id: '',
  decision: '',
  conditions: '',
  decides: '',
  agree: '',
  input: '',
  told: '',
  further: '',
}

/** Which rule is being typed; one at a time. */
export type DraftState = {
  readonly draft: RuleDraft | null
  /** Opens a rule, or a new one that begins as `like`. */
  readonly open: (seen?: Rule, like?: Rule) => void
  readonly close: () => void
}

/** Keeps the rule that is being typed. */
export function useRuleDraft(): DraftState {
  const [draft, setDraft] = useState<RuleDraft | null>(null)
  const open = useCallback((seen?: Rule, like?: Rule) => {
    const first = seen ?? like
    setDraft({ seen, row: first === undefined ? EMPTY : rowOf(first) })
    if (seen === undefined) {
      requestAnimationFrame(() =>
        document.getElementById('rules')?.scrollIntoView({ block: 'start' }),
      )
    }
  }, [])
  const close = useCallback(() => setDraft(null), [])
  return useMemo(() => ({ draft, open, close }), [draft, open, close])
}
