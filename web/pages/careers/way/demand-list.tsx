import type { Readiness } from '../../../../src/career/readiness.ts'
import type { Requirements } from '../../../../src/career/requirements.ts'
import type { ReadinessSentences } from '../../../../src/text/readiness-sentences.ts'
import { SourceChips } from '../../../parts/source-chips.tsx'
import { DemandItem } from './demand-item.tsx'
import styles from './demand-list.module.css'

/** What a role demands, by kind; with a profile, item by item how far it is met. */
export function DemandList(props: {
  readonly requirements: Requirements
  readonly readiness: Readiness | null
  readonly said: ReadinessSentences
}) {
  const { readiness, requirements, said } = props
  return (
    <>
      {said.unheard.length > 0 && (
        <ul className={styles.unheard}>
          {said.unheard.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {said.groups.map(({ title, lines }) => (
        <section key={title} className={styles.kind}>
          <h3>{title}</h3>
          <ul className={styles.demands}>
            {lines.map((line) => (
              <DemandItem
                key={line.id}
                line={line}
                sourced={requirements.demands.find(({ demand }) => demand.id === line.id)}
                item={readiness?.items.find(({ demand }) => demand.id === line.id)}
              />
            ))}
          </ul>
        </section>
      ))}
      {said.silent.map((line) => (
        <p key={line} className={styles.silent}>
          {line}
        </p>
      ))}
      {said.scale.length > 0 && (
        <ul className={styles.scale}>
          {said.scale.map(({ text, claims }) => (
            <li key={text}>
              {text}
              <SourceChips claims={claims} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
