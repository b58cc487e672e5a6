import { useState } from 'react'
import { reportsOf, superiorsOf } from '../../../src/model/index/walks.ts'
import { related } from '../../../src/model/model.ts'
import type { Position } from '../../../src/model/position.ts'
import { useLanguage, useWords } from '../../app/language.ts'
import { useOpenedOrganization } from '../../app/organization-context.ts'
import { ActionButton } from '../../parts/action-button.tsx'
import { SuperiorView } from '../../parts/seat/superior-view.tsx'
import { SeatLink } from '../../parts/seat-link.tsx'
import { useSeatWords } from '../../parts/use-seat-words.ts'
import styles from './position-page.module.css'

/** Reports shown at first, and how many more at a time. */
const FEW = 25

/** Longest line to the top that is shown whole. */
const MOST_SUPERIORS = 40

/** To whom a position reports, who reports to it, and its other lines. */
export function PositionLines({ position }: { readonly position: Position }) {
  const { model } = useOpenedOrganization()
  const { position: words } = useWords()
  const { positions } = model.tables
  const handle = positions.ids.find(position.id)
  const chain = superiorsOf(model, handle).slice(0, MOST_SUPERIORS)
  return (
    <>
      <div className={styles.lines}>
        <h2>{words.superior}</h2>
        <SuperiorView position={position} />
        {chain.length > 1 && (
          <>
            <h3>{words.chain}</h3>
            <ol className={styles.chain}>
              {chain.toReversed().map((superior) => (
                <li key={superior}>
                  <SeatLink id={positions.ids.idOf(superior)} />
                </li>
              ))}
              <li aria-current='true'>{position.title}</li>
            </ol>
          </>
        )}
      </div>
      <Reports handle={handle} />
      <OtherLines position={position} />
      <Groups id={position.id} />
    </>
  )
}

function Reports({ handle }: { readonly handle: number }) {
  const { model } = useOpenedOrganization()
  const language = useLanguage()
  const { position: words, findings } = useWords()
  const say = useSeatWords()
  const [most, setMost] = useState(FEW)
  const { positions } = model.tables
  const reports = Array.from(reportsOf(model, handle), (one) => positions.at(one)).filter(
    (one) => one !== undefined,
  )
  const number = new Intl.NumberFormat(language)
  const below = model.index.tree.size.get(handle) - 1
  const left = reports.length - most
  return (
    <div className={styles.lines}>
      <h2>
        {words.reports} {reports.length > 0 && <small>{number.format(reports.length)}</small>}
      </h2>
      {reports.length === 0 ? (
        <p className={styles.soft}>{words.noReports}</p>
      ) : (
        <ul className={styles.seats}>
          {reports.slice(0, most).map((report) => (
            <li key={report.id}>
              <SeatLink id={report.id} />{' '}
              <span className={styles.soft}>{say.holder(model, report)}</span>
            </li>
          ))}
        </ul>
      )}
      {left > 0 && (
        <ActionButton onPress={() => setMost(most + 4 * FEW)}>
          {findings.more(number.format(Math.min(left, 4 * FEW)))}
        </ActionButton>
      )}
      {below > reports.length && <p className={styles.soft}>{words.below(number.format(below))}</p>}
    </div>
  )
}

function OtherLines({ position }: { readonly position: Position }) {
  const { model } = useOpenedOrganization()
  const { position: words } = useWords()
  const from = position.lines ?? []
  const to = related(model, 'lines-to-position', position.id).flatMap((id) =>
    (model.tables.positions.get(id)?.lines ?? [])
      .filter((line) => line.to === position.id)
      .map((line) => ({ ...line, from: id })),
  )
  if (from.length + to.length === 0) return null
  return (
    <div className={styles.lines}>
      <h2>{words.otherLines}</h2>
      <ul className={styles.seats}>
        {from.map((line) => (
          <li key={`from ${line.to} ${line.kind} ${line.for}`}>
            → <SeatLink id={line.to} />{' '}
            <span className={styles.soft}>
              {[words.lineKinds[line.kind ?? 'dotted'], line.for].filter(Boolean).join(', ')}
            </span>
          </li>
        ))}
        {to.slice(0, 100).map((line) => (
          <li key={`to ${line.from} ${line.kind} ${line.for}`}>
            ← <SeatLink id={line.from} />{' '}
            <span className={styles.soft}>
              {[words.lineKinds[line.kind ?? 'dotted'], line.for].filter(Boolean).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Groups({ id }: { readonly id: string }) {
  const { model } = useOpenedOrganization()
  const { position: words, overview } = useWords()
  const say = useSeatWords()
  const groups = related(model, 'groups-of-position', id).flatMap((group) => {
    const found = model.tables.groups.get(group)
    return found === undefined ? [] : [found]
  })
  if (groups.length === 0) return null
  const left = groups.length - FEW
  return (
    <div className={styles.lines}>
      <h2>{words.groups}</h2>
      <ul className={styles.seats}>
        {groups.slice(0, FEW).map((group) => (
          <li key={group.id}>{words.groupLine(say.number(group.fte), group.title)}</li>
        ))}
        {left > 0 && <li className={styles.soft}>{overview.more(say.number(left))}</li>}
      </ul>
    </div>
  )
}
