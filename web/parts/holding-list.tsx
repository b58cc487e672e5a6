import type { Holding } from '../../src/catalogue/artefact.ts'
import type { RoleId } from '../../src/catalogue/ids.ts'
import { useText, useWords } from '../app/language.ts'
import styles from './part-list.module.css'
import { RoleNames } from './role-names.tsx'
import { SourceChips } from './source-chips.tsx'

/** Who has what to do with an artefact, with the claim that says so. */
export function HoldingList(props: {
  readonly holdings: readonly Holding[]
  readonly of?: RoleId
}) {
  const text = useText()
  const { parts: words } = useWords()
  return (
    <ul className={styles.list}>
      {props.holdings.map((holding) => {
        const others = holding.roles.filter((role) => role !== props.of)
        return (
          <li key={`${holding.claim}-${holding.verb}-${holding.roles.join('-')}`}>
            {props.of === undefined && (
              <>
                <RoleNames roles={holding.roles} />{' '}
              </>
            )}
            <span className={holding.involved ? undefined : styles.denied}>
              {text(holding.involvement)}
            </span>
            {props.of !== undefined && others.length > 0 && (
              <span className={styles.joint}>
                {' '}
                {words.jointly} {words.with} <RoleNames roles={others} />
              </span>
            )}
            <SourceChips claims={[holding.claim]} />
          </li>
        )
      })}
    </ul>
  )
}
