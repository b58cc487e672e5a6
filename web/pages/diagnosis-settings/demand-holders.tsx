import type { HeldDemand } from '../../../src/diagnosis/pack-holdings.ts'
import { useWords } from '../../app/language.ts'
import { SubjectLinks } from '../../parts/finding/subject-links.tsx'
import styles from './diagnosis-settings.module.css'

/** Who holds what is demanded: the seats and bodies, and whether slots or roles say so. */
export function DemandHolders({ held }: { readonly held: HeldDemand | undefined }) {
  const { diagnosisSettings: words } = useWords()
  const seats = (held?.seats ?? []).map(({ id }) => ({ kind: 'positions', id }) as const)
  const bodies = (held?.bodies ?? []).map((id) => ({ kind: 'bodies', id }) as const)
  const subjects = [...seats, ...bodies]
  const gone = held?.gone ?? []
  return (
    <p className={subjects.length === 0 ? styles.nobody : styles.holders}>
      {subjects.length === 0 ? (
        words.nobodyHolds
      ) : (
        <>
          {held?.stated === true ? words.heldBy : words.heldByRole}{' '}
          <SubjectLinks subjects={subjects} />
        </>
      )}
      {gone.length > 0 && ` ${words.goneHolders(gone.join(', '))}`}
    </p>
  )
}
