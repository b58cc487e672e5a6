import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Position } from '../../../src/model/position.ts'
import { alignmentOf, type SeatRole } from '../../app/alignments.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useLanguage, useText, useWords } from '../../app/language.ts'
import { useOpenedOrganization } from '../../app/organization-context.ts'
import { ActionButton } from '../action-button.tsx'
import { useRoleTone } from '../use-role-tone.ts'
import { AlignmentForm } from './alignment-form.tsx'
import styles from './alignment-view.module.css'
import { useReasonWords } from './use-reason-words.ts'

/** Which role a seat is, why, how surely, what comes near; and a way to put it right. */
export function AlignmentView({ position }: { readonly position: Position }) {
  const catalogue = useCatalogue()
  const { model } = useOpenedOrganization()
  const { alignment: words } = useWords()
  const reasons = useReasonWords()
  const [isCorrecting, setCorrecting] = useState(false)
  const alignment = alignmentOf(catalogue, model, position)
  return (
    <div className={styles.alignment}>
      {alignment.roles.length === 0 && (
        <p className={styles.none}>
          {words.none} {alignment.isStated && <span>({words.stated})</span>}
        </p>
      )}
      <ul className={styles.roles}>
        {alignment.roles.map((role) => (
          <AlignedRole key={role.role} of={role} />
        ))}
      </ul>
      {alignment.near.length > 0 && (
        <details className={styles.near}>
          <summary>
            {words.near} ({alignment.near.length})
          </summary>
          <ul>
            {alignment.near.map((miss) => (
              <li key={`${miss.code} ${miss.words}`}>{reasons.near(miss)}</li>
            ))}
          </ul>
        </details>
      )}
      {isCorrecting ? (
        <AlignmentForm position={position} onDone={() => setCorrecting(false)} />
      ) : (
        <ActionButton onPress={() => setCorrecting(true)}>{words.correct}</ActionButton>
      )}
    </div>
  )
}

function AlignedRole({ of }: { readonly of: SeatRole }) {
  const catalogue = useCatalogue()
  const language = useLanguage()
  const text = useText()
  const { alignment: words } = useWords()
  const tone = useRoleTone()
  const reasons = useReasonWords()
  const role = catalogue.roles.get(of.role)
  const percent = new Intl.NumberFormat(language, { style: 'percent' })
  const why = [
    ...(of.evidence === null ? [] : [of.evidence]),
    ...(of.reason === null || of.origin === 'stated' ? [] : reasons.of(of.reason)),
  ]
  return (
    <li className={styles.role} data-tone={tone(of.role)}>
      <p>
        <Link to='/roles/$role' params={{ role: of.role }} className={styles.name}>
          {role === undefined ? of.role : text(role.name)}
        </Link>{' '}
        <span className={styles.origin}>
          {words[of.origin]}
          {of.confidence !== null && `, ${words.confidence(percent.format(of.confidence))}`}
        </span>
      </p>
      {why.length > 0 && <p className={styles.why}>{why.join('; ')}.</p>}
    </li>
  )
}
