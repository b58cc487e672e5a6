import type { ReadinessItem } from '../../../../src/career/readiness.ts'
import type { SourcedDemand } from '../../../../src/career/requirements.ts'
import { DEMAND_KINDS, type DemandKind } from '../../../../src/catalogue/career-model.ts'
import { useWords } from '../../../app/language.ts'
import { DemandItem } from './demand-item.tsx'
import styles from './demand-list.module.css'

/** What a role demands, by kind; with a profile, item by item how far it is met. */
export function DemandList(props: {
  readonly demands: readonly (SourcedDemand | ReadinessItem)[]
  readonly silent: readonly DemandKind[]
}) {
  const { careers: words } = useWords()
  return (
    <>
      {DEMAND_KINDS.map((kind) => {
        const demands = props.demands.filter(({ demand }) => demand.kind === kind)
        return (
          <section key={kind} className={styles.kind}>
            <h3>{words.kind[kind]}</h3>
            {props.silent.includes(kind) ? (
              <p className={styles.silent}>{words.nothingSaid}</p>
            ) : (
              <ul className={styles.demands}>
                {demands.map((sourced) => (
                  <DemandItem key={sourced.demand.id} sourced={sourced} />
                ))}
              </ul>
            )}
          </section>
        )
      })}
    </>
  )
}
