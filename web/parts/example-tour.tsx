import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useWords } from '../app/language.ts'
import { useOpenedOrganization, useOrganizations } from '../app/organization-context.ts'
import { goToTourStep, TOUR_STEPS, useTour } from '../app/tour.ts'
import { ActionButton } from './action-button.tsx'
import styles from './example-tour.module.css'

/** Which seat of the example each step is about, and where it is shown; the last is for trying. */
const PLACES = [
  { at: 'cio', show: 'findings' },
  { at: 'cto-digital', show: 'findings' },
  { at: 'it-director', show: 'vacancies' },
  { at: 'cio' },
] as const

/** Goes to a step of the tour and to where it is shown; behind the last it ends. */
export function useTourSteps(): (step: number) => void {
  const navigate = useNavigate()
  return (step) => {
    goToTourStep(step)
    const place = PLACES[step]
    if (place !== undefined) void navigate({ to: '/org', search: place })
  }
}

/**
 * The tour of four steps through the example: offered once, in the flow of the page and over nothing;
 * Escape or a button ends it, and it does not come again unless asked for.
 */
export function ExampleTour() {
  const { id } = useOpenedOrganization()
  const { data: all = [] } = useOrganizations()
  const { tour: words } = useWords()
  const tour = useTour()
  const go = useTourSteps()
  const heading = useRef<HTMLHeadingElement>(null)
  const seen = useRef(tour)
  useEffect(() => {
    // Whoever went a step on is led to it; whoever comes back to a page is not.
    if (seen.current !== tour && tour.kind === 'at') heading.current?.focus({ preventScroll: true })
    seen.current = tour
  }, [tour])
  const isExample = all.some((entry) => entry.id === id && entry.example)
  if (!isExample || tour.kind === 'ended') return null
  const end = () => goToTourStep(-1)
  if (tour.kind === 'offered') {
    return (
      <aside className={styles.tour} aria-label={words.name} data-print='no'>
        <p className={styles.text}>{words.offer}</p>
        <div className={styles.actions}>
          <ActionButton isMain onPress={() => go(0)}>
            {words.begin}
          </ActionButton>
          <ActionButton onPress={end}>{words.decline}</ActionButton>
        </div>
      </aside>
    )
  }
  const { step } = tour
  const content = words.steps[step]
  const isLast = step === TOUR_STEPS - 1
  if (content === undefined) return null
  return (
    <aside
      className={styles.tour}
      aria-label={words.name}
      data-print='no'
      onKeyDown={({ key }) => {
        if (key === 'Escape') end()
      }}
    >
      <div className={styles.text}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          <span className={styles.count}>{words.step(step + 1, TOUR_STEPS)}</span> {content.title}
        </h2>
        <p>{content.text}</p>
      </div>
      <div className={styles.actions}>
        {step > 0 && <ActionButton onPress={() => go(step - 1)}>{words.back}</ActionButton>}
        <ActionButton isMain onPress={() => (isLast ? end() : go(step + 1))}>
          {isLast ? words.done : words.next}
        </ActionButton>
        {!isLast && <ActionButton onPress={end}>{words.end}</ActionButton>}
      </div>
    </aside>
  )
}
