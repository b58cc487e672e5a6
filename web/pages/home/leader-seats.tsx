import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { isLeaderId, LEADER_IDS, type LeaderId } from '../../../src/catalogue/ids.ts'
import type { Position } from '../../../src/model/position.ts'
import { alignmentOf, mainRoleOf } from '../../app/alignments.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useLanguage, useWords } from '../../app/language.ts'
import { useOpenedOrganization } from '../../app/organization-context.ts'
import { SeatLink } from '../../parts/seat-link.tsx'
import { useRoleName } from '../../parts/use-role-name.ts'
import { useRoleTone } from '../../parts/use-role-tone.ts'
import { useSeatWords } from '../../parts/use-seat-words.ts'
import styles from './home-organization.module.css'

/** Seats of one role shown here. */
const MOST = 6

/** Which seats lead technology here, by role, with holder and what the alignment rests on. */
export function LeaderSeats() {
  const catalogue = useCatalogue()
  const { model } = useOpenedOrganization()
  const language = useLanguage()
  const { overview: words } = useWords()
  const nameOf = useRoleName()
  const tone = useRoleTone()
  const byRole = useMemo(() => {
    const seats = new Map<LeaderId, Position[]>()
    for (const position of model.tables.positions.list()) {
      if (position.state === 'eliminated') continue
      const role = mainRoleOf(catalogue, model, position)
      if (role === null || !isLeaderId(role)) continue
      const known = seats.get(role)
      if (known) known.push(position)
      else seats.set(role, [position])
    }
    return seats
  }, [catalogue, model])
  const missing = LEADER_IDS.filter((role) => !byRole.has(role))
  const number = new Intl.NumberFormat(language)
  return (
    <div>
      <h3>{words.leaders}</h3>
      <p className={styles.soft}>{words.leadersLead}</p>
      {byRole.size === 0 ? (
        <p>{words.noLeaders}</p>
      ) : (
        <ul className={styles.roles}>
          {LEADER_IDS.flatMap((role) => {
            const seats = byRole.get(role) ?? []
            if (seats.length === 0) return []
            const left = seats.length - MOST
            return [
              <li key={role} className={styles.role} data-tone={tone(role)}>
                <Link to='/roles/$role' params={{ role }} className={styles.roleName}>
                  {nameOf(role)}
                </Link>
                <ul>
                  {seats.slice(0, MOST).map((position) => (
                    <LeaderSeat key={position.id} position={position} />
                  ))}
                  {left > 0 && <li className={styles.soft}>{words.more(number.format(left))}</li>}
                </ul>
              </li>,
            ]
          })}
        </ul>
      )}
      {missing.length > 0 && byRole.size > 0 && (
        <p className={styles.soft}>
          {words.missing}: {missing.map(nameOf).join(', ')}
        </p>
      )}
    </div>
  )
}

function LeaderSeat({ position }: { readonly position: Position }) {
  const catalogue = useCatalogue()
  const { model } = useOpenedOrganization()
  const language = useLanguage()
  const { alignment: words } = useWords()
  const say = useSeatWords()
  const [first] = alignmentOf(catalogue, model, position).roles
  const percent = new Intl.NumberFormat(language, { style: 'percent' })
  const rests = first && [
    words[first.origin],
    ...(first.confidence === null ? [] : [words.confidence(percent.format(first.confidence))]),
  ]
  return (
    <li>
      <SeatLink id={position.id} />
      <span className={styles.soft}>
        {' '}
        {[say.holder(model, position), rests?.join(', ')].filter(Boolean).join(' · ')}
      </span>
    </li>
  )
}
