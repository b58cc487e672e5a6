import { useMemo } from 'react'
import { LEADER_IDS } from '../../../src/catalogue/ids.ts'
import { alignmentOf } from '../../app/alignments.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useLanguage, useWords } from '../../app/language.ts'
import { useOpenedOrganization } from '../../app/organization-context.ts'
import { SeatLink } from '../../parts/seat-link.tsx'
import { useRoleName } from '../../parts/use-role-name.ts'
import { useRoleTone } from '../../parts/use-role-tone.ts'
import { useSeatWords } from '../../parts/use-seat-words.ts'
import styles from './home-organization.module.css'
import tree from './leader-seats.module.css'
import { type LeadershipSeat, leadershipTree } from './leadership-tree.ts'

/** Which seats lead technology here, as a small chart: who stands above whom, role, holder, ground. */
export function LeaderSeats() {
  const catalogue = useCatalogue()
  const { model } = useOpenedOrganization()
  const language = useLanguage()
  const { overview: words } = useWords()
  const nameOf = useRoleName()
  const { tops, leftOut } = useMemo(() => leadershipTree(catalogue, model), [catalogue, model])
  const present = useMemo(() => new Set(tops.flatMap(rolesIn)), [tops])
  const missing = LEADER_IDS.filter((role) => !present.has(role))
  return (
    <div>
      <h3>{words.leaders}</h3>
      <p className={styles.soft}>{words.leadersLead}</p>
      {tops.length === 0 ? (
        <p>{words.noLeaders}</p>
      ) : (
        <ul className={tree.tops}>
          {tops.map((seat) => (
            <Seat key={seat.position.id} seat={seat} />
          ))}
        </ul>
      )}
      {leftOut > 0 && (
        <p className={styles.soft}>{words.more(new Intl.NumberFormat(language).format(leftOut))}</p>
      )}
      {missing.length > 0 && tops.length > 0 && (
        <p className={styles.soft}>
          {words.missing}: {missing.map(nameOf).join(', ')}
        </p>
      )}
    </div>
  )
}

function Seat({ seat }: { readonly seat: LeadershipSeat }) {
  const { position, role, below } = seat
  const catalogue = useCatalogue()
  const { model } = useOpenedOrganization()
  const language = useLanguage()
  const { alignment: words } = useWords()
  const nameOf = useRoleName()
  const tone = useRoleTone()
  const say = useSeatWords()
  const percent = new Intl.NumberFormat(language, { style: 'percent' })
  const [first] = role === null ? [] : alignmentOf(catalogue, model, position).roles
  const rests = first && [
    nameOf(first.role),
    words[first.origin],
    ...(first.confidence === null ? [] : [words.confidence(percent.format(first.confidence))]),
  ]
  const holder = say.holder(model, position)
  return (
    <li>
      <div
        className={tree.card}
        data-tone={role === null ? undefined : tone(role)}
        data-leads={role !== null}
        data-vacant={position['vacant-since'] !== undefined || position.vacant === true}
      >
        <SeatLink id={position.id} />
        {holder !== '' && <span className={tree.holder}>{holder}</span>}
        {rests !== undefined && <span className={styles.soft}>{rests.join(', ')}</span>}
      </div>
      {below.length > 0 && (
        <ul>
          {below.map((one) => (
            <Seat key={one.position.id} seat={one} />
          ))}
        </ul>
      )}
    </li>
  )
}

const rolesIn = ({ role, below }: LeadershipSeat): readonly (typeof LEADER_IDS)[number][] => [
  ...(role === null ? [] : [role]),
  ...below.flatMap(rolesIn),
]
