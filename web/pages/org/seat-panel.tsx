import { Link } from '@tanstack/react-router'
import { type Ref, useMemo } from 'react'
import { SEVERITIES } from '../../../src/diagnosis/finding.ts'
import { useLanguage, useWords } from '../../app/language.ts'
import { useOpenedOrganization } from '../../app/organization-context.ts'
import { useDiagnosed } from '../../app/use-diagnosed.ts'
import { ActionButton } from '../../parts/action-button.tsx'
import { useFindingTeller } from '../../parts/finding/use-finding-teller.ts'
import { AlignmentView } from '../../parts/seat/alignment-view.tsx'
import { RestructureView } from '../../parts/seat/restructure-view.tsx'
import { SuperiorView } from '../../parts/seat/superior-view.tsx'
import { SeverityMark } from '../../parts/severity-mark.tsx'
import { useSeatWords } from '../../parts/use-seat-words.ts'
import styles from './seat-panel.module.css'

/** Findings told in the panel; the page of the position has all. */
const MOST_FINDINGS = 4

/** What a seat is, beside the chart: holder, unit, role with its reason, superior, findings. */
export function SeatPanel(props: {
  readonly id: string
  readonly heading: Ref<HTMLHeadingElement>
  readonly below: number
  readonly isCollapsed: boolean
  readonly onToggle: () => void
  readonly onClose: () => void
  readonly onAdded: (id: string) => void
}) {
  const { id, below } = props
  const { model } = useOpenedOrganization()
  const language = useLanguage()
  const { position: words, chart, alignment, restructure } = useWords()
  const say = useSeatWords()
  const position = model.tables.positions.get(id)
  if (position === undefined) return null
  const unit = position.unit === undefined ? undefined : model.tables.units.get(position.unit)?.name
  const small = [unit, position.grade].filter((part) => part !== undefined).join(' · ')
  return (
    <section className={styles.panel} aria-labelledby='seat-title'>
      <div className={styles.head}>
        <h2 id='seat-title' ref={props.heading} tabIndex={-1} className={styles.title}>
          {position.title}
        </h2>
        <button
          type='button'
          className={styles.close}
          data-print='no'
          aria-label={words.close}
          onClick={props.onClose}
        >
          ×
        </button>
        <p className={styles.holder}>{say.holder(model, position)}</p>
        {small !== '' && <p className={styles.small}>{small}</p>}
        {position.state !== undefined && position.state !== 'active' && (
          <p className={styles.small}>{words.states[position.state]}</p>
        )}
      </div>
      <div className={styles.part}>
        <h3>{alignment.title}</h3>
        <AlignmentView key={id} position={position} />
      </div>
      <div className={styles.part}>
        <h3>{words.superior}</h3>
        <SuperiorView key={id} position={position} action={restructure.move} />
        {below > 0 && (
          <p className={styles.below}>
            {words.below(new Intl.NumberFormat(language).format(below))}{' '}
            <ActionButton onPress={props.onToggle}>
              {props.isCollapsed ? chart.expand : chart.collapse}
            </ActionButton>
          </p>
        )}
      </div>
      <div className={styles.part} data-print='no'>
        <h3>{restructure.title}</h3>
        <RestructureView key={id} position={position} withHolder onAdded={props.onAdded} />
      </div>
      <PanelFindings id={id} />
      <p className={styles.whole} data-print='no'>
        <Link to='/positions/$position' params={{ position: id }}>
          {words.whole} →
        </Link>
      </p>
    </section>
  )
}

function PanelFindings({ id }: { readonly id: string }) {
  const { findings, isCurrent } = useDiagnosed()
  const { tell } = useFindingTeller()
  const { position: words, overview, findings: all } = useWords()
  const own = useMemo(
    () =>
      findings
        .filter(({ subjects }) =>
          subjects.some((each) => each.kind === 'positions' && each.id === id),
        )
        .toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)),
    [findings, id],
  )
  return (
    <div className={styles.part}>
      <h3>{words.findings}</h3>
      {own.length === 0 ? (
        <p className={styles.small}>{isCurrent ? words.noFindings : all.pending}</p>
      ) : (
        <ul className={styles.findings}>
          {own.slice(0, MOST_FINDINGS).map((finding) => (
            <li key={finding.id}>
              <SeverityMark severity={finding.severity} /> {tell(finding).what}
            </li>
          ))}
          {own.length > MOST_FINDINGS && (
            <li>{overview.more(String(own.length - MOST_FINDINGS))}</li>
          )}
        </ul>
      )}
    </div>
  )
}
