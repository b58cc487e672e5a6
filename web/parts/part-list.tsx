import type { RoleId } from '../../src/catalogue/ids.ts'
import type { Part } from '../../src/catalogue/responsibility.ts'
import { usePhrases, useWords } from '../app/language.ts'
import styles from './part-list.module.css'
import { RoleNames } from './role-names.tsx'
import { SourceChips } from './source-chips.tsx'

/** Who does what about a thing: the roles, their verb, and the claims that say so. */
export function PartList(props: {
  readonly parts: readonly Part[]
  /** On a role's own page: its name is left out where it stands alone. */
  readonly of?: RoleId
}) {
  const { parts: words } = useWords()
  const { verbs } = usePhrases()
  return (
    <ul className={styles.list}>
      {props.parts.map((part) => {
        const others = part.roles.filter((role) => role !== props.of)
        return (
          <li
            key={`${part.verb}-${part.involved}-${part.roles.join('-')}-${part.claims.join('-')}`}
          >
            {props.of === undefined && (
              <>
                <RoleNames roles={part.roles} />{' '}
              </>
            )}
            <span
              className={part.involved ? undefined : styles.denied}
              title={verbs[part.verb].meaning}
            >
              {part.involved ? '' : `${words.not}: `}
              {verbs[part.verb].name}
            </span>
            {props.of === undefined && part.roles.length > 1 && ` (${words.jointly})`}
            {props.of !== undefined && others.length > 0 && (
              <span className={styles.joint}>
                {' '}
                {words.jointly} {words.with} <RoleNames roles={others} />
              </span>
            )}
            <SourceChips claims={part.claims} />
          </li>
        )
      })}
    </ul>
  )
}
