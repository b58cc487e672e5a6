import type { Model } from '../../../../src/model/model.ts'
import type { PlannedPosition } from '../../../../src/need/plan-position.ts'
import type { PlannedPart } from '../../../../src/need/planned-parts.ts'
import { seatPlanPhrases } from '../../../../src/text/seat-plan-phrases.ts'
import { suggestionSentences } from '../../../../src/text/suggestion-sentences.ts'
import { useCatalogue } from '../../../app/catalogue-context.ts'
import { useLanguage, useWords } from '../../../app/language.ts'
import { SourceChips } from '../../../parts/source-chips.tsx'
import styles from './make-it-so.module.css'

/** The parts a position would get, and positions that could report to it: ticked and unticked at will. */
export function PartTicks(props: {
  readonly plan: PlannedPosition
  readonly after: Model
  readonly onParts: (keys: readonly string[]) => void
  readonly onReports: (positions: readonly string[]) => void
}) {
  const { plan, after, onParts, onReports } = props
  const catalogue = useCatalogue()
  const language = useLanguage()
  const { makeItSo: words } = useWords()
  const phrases = seatPlanPhrases[language]
  const teller = suggestionSentences(catalogue, after, language)
  const number = new Intl.NumberFormat(language)
  const lists = new Intl.ListFormat(language, { type: 'conjunction' })
  const titleOf = (id: string) => after.tables.positions.get(id)?.title ?? id
  const chosen = plan.parts.filter((part) => part.chosen).map(({ key }) => key)
  const toggled = (all: readonly string[], one: string) =>
    all.includes(one) ? all.filter((other) => other !== one) : [...all, one]
  const tick = ({ key, assignment, claims, from, dispute, chosen: is }: PlannedPart) => (
    <li key={key}>
      <label className={styles.tick}>
        <input type='checkbox' checked={is} onChange={() => onParts(toggled(chosen, key))} />
        <span>
          {teller.part(assignment.verb, assignment.of)}
          {from.length > 0 && (
            <span className={styles.soft}> ({phrases.from(lists.format(from.map(titleOf)))})</span>
          )}
          {dispute !== null && <span className={styles.soft}> ≠ {phrases.disputed}</span>}
        </span>
      </label>{' '}
      <SourceChips claims={claims} />
    </li>
  )
  const fresh = plan.parts.filter(({ from }) => from.length === 0)
  const moved = plan.parts.filter(({ from }) => from.length > 0)
  const reports = plan.reports.filter((one) => one.chosen).map(({ position }) => position)
  return (
    <>
      <details className={styles.parts}>
        <summary>{phrases.given(number.format(chosen.length))}</summary>
        <ul aria-label={words.all}>{fresh.map(tick)}</ul>
        {moved.length > 0 && (
          <>
            <p>{words.moves}</p>
            <ul aria-label={words.moves}>{moved.map(tick)}</ul>
          </>
        )}
      </details>
      {plan.reports.length > 0 && (
        <fieldset className={styles.reports}>
          <legend>{words.reports}</legend>
          {plan.reports.map(({ position, claims, chosen: is }) => (
            <div key={position}>
              <label className={styles.tick}>
                <input
                  type='checkbox'
                  checked={is}
                  onChange={() => onReports(toggled(reports, position))}
                />
                {titleOf(position)}
              </label>{' '}
              <SourceChips claims={claims} />
            </div>
          ))}
        </fieldset>
      )}
    </>
  )
}
