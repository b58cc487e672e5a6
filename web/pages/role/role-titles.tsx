import type { RoleDescription } from '../../../src/catalogue/describe-role.ts'
import { useText, useWords } from '../../app/language.ts'
import { RoleNames } from '../../parts/role-names.tsx'
import { SourceChips } from '../../parts/source-chips.tsx'
import styles from './role-rows.module.css'

/** Titles that mean the role, may mean it, or only sound like it. */
export function RoleTitles({ described }: { readonly described: RoleDescription }) {
  const text = useText()
  const { role: words } = useWords()
  if (described.titles.length === 0) return <p className={styles.silent}>{words.none}</p>
  return (
    <ul className={styles.entries}>
      {described.titles.map((title) => {
        const others = title.means.filter((role) => role !== described.role.id)
        return (
          <li key={title.id} className={styles.entry}>
            <span>
              <b lang={title.language === 'both' ? undefined : title.language}>{title.title}</b>{' '}
              <span className={styles.note}>{words.titleKind[title.kind]}</span>
            </span>
            <span>
              {title.note !== undefined && text(title.note)}
              <SourceChips claims={title.claims} />
              {others.length > 0 && (
                <span className={styles.note}>
                  {' '}
                  {words.also} <RoleNames roles={others} />
                </span>
              )}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
