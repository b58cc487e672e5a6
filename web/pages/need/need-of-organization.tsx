import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import {
  type LeaderForGaps,
  needFromOrganization,
} from '../../../src/need/need-from-organization.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useLanguage, useText, useWords } from '../../app/language.ts'
import { useOpenedOrganization } from '../../app/organization-context.ts'
import { SeatLink } from '../../parts/seat-link.tsx'
import { SourceChips } from '../../parts/source-chips.tsx'
import { useRoleName } from '../../parts/use-role-name.ts'
import { useRoleTone } from '../../parts/use-role-tone.ts'
import { writeAnswers } from './answers-in-address.ts'
import { MakeItSoPanel } from './make/make-it-so-panel.tsx'
import styles from './need-of-organization.module.css'

/** Gaps named before the rest is counted. */
const MOST = 8

/** What the own organisation lacks by its document, who would take it, and what it answers by itself. */
export function NeedOfOrganization() {
  const catalogue = useCatalogue()
  const { model } = useOpenedOrganization()
  const language = useLanguage()
  const { ownNeed: words } = useWords()
  const need = useMemo(() => needFromOrganization(catalogue, model), [catalogue, model])
  const number = new Intl.NumberFormat(language)
  const { questions } = catalogue.data.need
  const given = Object.keys(need.answers).length
  const next = questions.find(({ id }) => need.answers[id] === undefined)
  const open = need.leaders.find(({ advice }) => advice === 'new-seat' || advice === 'fill')
  return (
    <details className={styles.own}>
      <summary>{words.title(model.organization.name)}</summary>
      {need.isUnwritten ? (
        <p>
          {words.unwritten} <Link to='/responsibilities'>{words.toMatrix}</Link>
        </p>
      ) : (
        <p>
          {need.gaps.length === 0 ? words.noGaps : words.gaps(number.format(need.gaps.length))}{' '}
          <span className={styles.soft}>
            {need.isSparse && words.sparse(number.format(need.owned))} {words.measure}
          </span>
        </p>
      )}
      {need.leaders.length > 0 && (
        <ul className={styles.leaders}>
          {need.leaders.map((one) => (
            <Leader
              key={one.leader}
              of={one}
              isSparse={need.isSparse}
              claimsOf={(gap) =>
                need.gaps
                  .find(({ responsibility }) => responsibility === gap)
                  ?.leaders.find(({ leader }) => leader === one.leader)?.claims ?? []
              }
            />
          ))}
        </ul>
      )}
      {open !== undefined && <MakeItSoPanel suggested={open.leader} />}
      {need.overloaded.length > 0 && (
        <p>
          {words.overloaded}{' '}
          {need.overloaded.map(({ position, load }, at) => (
            <span key={position}>
              {at > 0 && ', '}
              <SeatLink id={position} /> ({words.load(number.format(load))})
            </span>
          ))}
        </p>
      )}
      {given > 0 && (
        <p>
          {words.answers(number.format(given))}{' '}
          <Link
            to='/need'
            search={{ a: writeAnswers(questions, need.answers), at: next?.id ?? 'result' }}
          >
            {words.useThem}
          </Link>
        </p>
      )}
    </details>
  )
}

function Leader(props: {
  readonly of: LeaderForGaps
  readonly isSparse: boolean
  readonly claimsOf: (gap: string) => readonly string[]
}) {
  const { leader, gaps, held, vacant, instead, advice } = props.of
  const catalogue = useCatalogue()
  const language = useLanguage()
  const text = useText()
  const { ownNeed: words } = useWords()
  const nameOf = useRoleName()
  const tone = useRoleTone()
  const number = new Intl.NumberFormat(language)
  const left = gaps.length - MOST
  return (
    <li className={styles.leader} data-tone={tone(leader)}>
      <p>
        <Link to='/roles/$role' params={{ role: leader }} className={styles.name}>
          {nameOf(leader)}
        </Link>{' '}
        {words.wouldTake(number.format(gaps.length))}
      </p>
      <p className={styles.soft}>{words.advice[advice]}</p>
      <ul>
        {held.map(({ position, load, after, overloads }) => (
          <li key={position}>
            <SeatLink id={position} />: {words.loads(number.format(load), number.format(after))}
            {overloads && !props.isSparse && ` ${words.tooMuch}`}
          </li>
        ))}
        {vacant.map((position) => (
          <li key={position}>
            <SeatLink id={position} />: {words.vacant}
          </li>
        ))}
      </ul>
      {advice !== 'assign' && advice !== 'write-down' && <Instead gaps={gaps} instead={instead} />}
      <details>
        <summary>{words.which}</summary>
        <ul>
          {gaps.slice(0, MOST).map((gap) => {
            const matter = catalogue.responsibilities.get(gap)
            return (
              <li key={gap}>
                <Link to='/responsibilities/$responsibility' params={{ responsibility: gap }}>
                  {matter === undefined ? gap : text(matter.name)}
                </Link>{' '}
                <SourceChips claims={props.claimsOf(gap)} />
              </li>
            )
          })}
          {left > 0 && <li className={styles.soft}>{words.more(number.format(left))}</li>}
        </ul>
      </details>
    </li>
  )
}

/** What re-assigning to other seats would do, and what would be left. */
function Instead({ gaps, instead }: Pick<LeaderForGaps, 'gaps' | 'instead'>) {
  const language = useLanguage()
  const { ownNeed: words } = useWords()
  const number = new Intl.NumberFormat(language)
  const taken = new Set(instead.flatMap((one) => one.gaps))
  const left = gaps.length - taken.size
  if (instead.length === 0) return <p className={styles.soft}>{words.noInstead}</p>
  return (
    <>
      <p className={styles.soft}>{words.insteadLead}</p>
      <ul>
        {instead.map((one) => (
          <li key={one.position}>
            <SeatLink id={one.position} />: {words.instead(number.format(one.gaps.length))}
          </li>
        ))}
        {left > 0 && <li className={styles.soft}>{words.insteadLeft(number.format(left))}</li>}
      </ul>
    </>
  )
}
