import type { ReadinessItem } from '../../../../src/career/readiness.ts'
import type { SourcedDemand } from '../../../../src/career/requirements.ts'
import type { DemandLine } from '../../../../src/text/readiness-sentences.ts'
import { useWords } from '../../../app/language.ts'
import { DisputeMarks } from '../../../parts/dispute-marks.tsx'
import { SourceChips } from '../../../parts/source-chips.tsx'
import { useProfile } from '../profile/profile-store.ts'
import { useEntryWords } from '../profile/use-entry-words.ts'
import styles from './demand-item.module.css'
import { StatusMark } from './status-mark.tsx'

/** One demand: what is asked, who says so how firmly; with a profile, how far it is met, why, and what would meet it. */
export function DemandItem(props: {
  readonly line: DemandLine
  readonly sourced: SourcedDemand | undefined
  readonly item: ReadinessItem | undefined
}) {
  const { line, sourced, item } = props
  return (
    <li className={styles.demand}>
      {line.status !== null && <StatusMark status={line.status} word={line.statusWord} />}
      <div className={styles.words}>
        <p>
          <span className={styles.name}>{line.text}</span>
          <SourceChips claims={line.claims} />
          <DisputeMarks disagreements={sourced?.disagreements ?? []} />
          <span className={styles.strength}>{line.strength}</span>
        </p>
        {line.reason !== '' && (
          <p className={styles.reason}>
            {line.reason} <RestsOn item={item} /> {line.meets}
          </p>
        )}
      </div>
    </li>
  )
}

/** The entries of the profile that a verdict rests on. */
function RestsOn({ item }: { readonly item: ReadinessItem | undefined }) {
  const { profile } = useProfile()
  const { careers: words } = useWords()
  const wordsOf = useEntryWords()
  const titles = (item?.entries ?? []).flatMap(({ list, at }) => {
    const entry = profile?.[list]?.[at]
    return entry === undefined ? [] : [wordsOf(list, entry).title]
  })
  return titles.length === 0 ? null : words.restsOn([...new Set(titles)].join('; '))
}
