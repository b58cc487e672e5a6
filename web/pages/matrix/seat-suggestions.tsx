import { useMemo, useState } from 'react'
import { applyOperations } from '../../../src/model/apply-operations.ts'
import type { Position } from '../../../src/model/position.ts'
import {
  type AssignmentSuggestion,
  suggestAssignments,
} from '../../../src/profile/suggest-assignments.ts'
import { suggestionSentences } from '../../../src/text/suggestion-sentences.ts'
import { alignmentOf } from '../../app/alignments.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useLanguage, useWords } from '../../app/language.ts'
import { useOpenedOrganization } from '../../app/organization-context.ts'
import { ActionButton } from '../../parts/action-button.tsx'
import { SourceChips } from '../../parts/source-chips.tsx'
import { useRoleName } from '../../parts/use-role-name.ts'
import styles from './seat-suggestions.module.css'

/** Suggestions shown before all are asked for. */
const FIRST = 5

/** What the sources suggest for a seat, accepted one by one or together; each with its claims. */
export function SeatSuggestions(props: {
  readonly position: Position
  readonly onAccept: (suggestions: readonly AssignmentSuggestion[]) => void
}) {
  const { position, onAccept } = props
  const catalogue = useCatalogue()
  const { model } = useOpenedOrganization()
  const language = useLanguage()
  const { matrix: words } = useWords()
  const nameOf = useRoleName()
  const [showsAll, setShowsAll] = useState(false)
  const { isStated, roles: aligned } = useMemo(
    () => alignmentOf(catalogue, model, position),
    [catalogue, model, position],
  )
  const suggested = useMemo(() => {
    const roles = aligned.map(({ role }) => role)
    const entity = { ...position, roles }
    // Who is aligned by the title alone is suggested what the role would be, as if it were stated.
    const stated = isStated
      ? null
      : applyOperations(model, [{ op: 'put', kind: 'positions', entity }])
    return suggestAssignments(catalogue, stated?.ok ? stated.model : model, position.id)
  }, [catalogue, model, position, isStated, aligned])
  const teller = useMemo(
    () => suggestionSentences(catalogue, model, language),
    [catalogue, model, language],
  )
  if (suggested === null) return null
  const { suggestions, roles } = suggested
  const undisputed = suggestions.filter(({ dispute }) => dispute === null)
  const number = new Intl.NumberFormat(language)
  const lists = new Intl.ListFormat(language, { type: 'conjunction' })
  const shown = showsAll ? suggestions : suggestions.slice(0, FIRST)
  return (
    <section className={styles.suggestions} aria-labelledby='suggestions-title' data-print='no'>
      <h2 id='suggestions-title' className={styles.title}>
        {words.suggestions}
      </h2>
      <p className={styles.lead}>
        {roles.length === 0
          ? words.noRoles
          : suggestions.length === 0
            ? words.noSuggestions
            : words.suggestionsLead(lists.format(roles.map(nameOf)))}{' '}
        {roles.length > 0 && !isStated && words.byTitle}
      </p>
      {suggestions.length > 0 && (
        <>
          <ul className={styles.list}>
            {shown.map((one) => {
              const { verb, of } = one.assignment
              const part = teller.part(verb, of)
              return (
                <li key={`${verb} ${of}`} className={styles.one}>
                  <div className={styles.text}>
                    <p className={styles.part}>
                      {part} <SourceChips claims={one.claims} />
                    </p>
                    {one.dispute !== null && (
                      <p className={styles.dispute}>≠ {teller.dispute(one.dispute)}</p>
                    )}
                  </div>
                  <button
                    type='button'
                    className={styles.accept}
                    aria-label={words.acceptOne(part)}
                    onClick={() => onAccept([one])}
                  >
                    {words.accept}
                  </button>
                </li>
              )
            })}
          </ul>
          <p className={styles.actions}>
            {shown.length < suggestions.length && (
              <ActionButton onPress={() => setShowsAll(true)}>
                {words.moreSuggestions(number.format(suggestions.length))}
              </ActionButton>
            )}
            {undisputed.length > 0 && undisputed.length < suggestions.length && (
              <ActionButton onPress={() => onAccept(undisputed)}>
                {words.acceptUndisputed(number.format(undisputed.length))}
              </ActionButton>
            )}
            {suggestions.length > 1 && (
              <ActionButton onPress={() => onAccept(suggestions)}>
                {words.acceptAll(number.format(suggestions.length))}
              </ActionButton>
            )}
          </p>
        </>
      )}
    </section>
  )
}
