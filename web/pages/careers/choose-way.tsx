import type { StationId } from '../../../src/career/career-path.ts'
import { LEADER_IDS, type LeaderId } from '../../../src/catalogue/ids.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useText, useWords } from '../../app/language.ts'
import styles from './choose-way.module.css'
import { useCareerWords } from './use-career-words.ts'

/** From which post to which: two choices, either of them may stay open. */
export function ChooseWay(props: {
  readonly from: StationId | null
  readonly to: LeaderId | null
  readonly onChoose: (way: { readonly from?: string; readonly to?: string }) => void
}) {
  const { from, to } = props
  const { entryPosts } = useCatalogue().data.career
  const text = useText()
  const { station: nameOf } = useCareerWords()
  const { careers: words } = useWords()
  const choose = (next: { readonly from: string; readonly to: string }) =>
    props.onChoose({
      ...(next.from === '' ? {} : { from: next.from }),
      ...(next.to === '' ? {} : { to: next.to }),
    })
  const leaders = LEADER_IDS.map((role) => (
    <option key={role} value={role}>
      {nameOf(role)}
    </option>
  ))
  return (
    <div className={styles.way} data-print='no'>
      <label className={styles.end}>
        <span>{words.from}</span>
        <select
          value={from ?? ''}
          onChange={({ target }) => choose({ from: target.value, to: to ?? '' })}
        >
          <option value=''>{words.fromNowhere}</option>
          <optgroup label={words.leaders}>{leaders}</optgroup>
          <optgroup label={words.inTheTeam}>
            {entryPosts.map((post) => (
              <option key={post.id} value={post.id}>
                {text(post.name)}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
      <span className={styles.arrow} aria-hidden='true'>
        →
      </span>
      <label className={styles.end}>
        <span>{words.to}</span>
        <select
          value={to ?? ''}
          onChange={({ target }) => choose({ from: from ?? '', to: target.value })}
        >
          <option value=''>{words.toUnknown}</option>
          {leaders}
        </select>
      </label>
    </div>
  )
}
