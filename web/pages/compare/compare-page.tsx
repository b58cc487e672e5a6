import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { lazy, useMemo } from 'react'
import type { RoleId } from '../../../src/catalogue/ids.ts'
import { compareRoles, FEWEST_ROLES, MOST_ROLES } from '../../../src/comparison/compare-roles.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useLanguage, usePhrases, useWords } from '../../app/language.ts'
import { WithOrganization } from '../../app/with-organization.tsx'
import { ActionButton } from '../../parts/action-button.tsx'
import { CopyLink } from '../../parts/copy-link.tsx'
import { Notice } from '../../parts/notice.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { saveJson } from '../../parts/save-json.ts'
import { useRoleName } from '../../parts/use-role-name.ts'
import styles from './compare-page.module.css'
import { ComparePanel } from './compare-panel.tsx'
import { CompareTable } from './compare-table.tsx'
import { readRoles } from './read-roles.ts'
import { RolePicker } from './role-picker.tsx'

// Organisations come after the roles stand.
const OwnPositions = lazy(async () => ({
  default: (await import('./own-positions.tsx')).OwnPositions,
}))

/** Two to seven roles side by side; everything chosen stands in the address. */
export function ComparePage() {
  const search = useSearch({ from: '/compare' })
  const navigate = useNavigate({ from: '/compare' })
  const catalogue = useCatalogue()
  const { compare: words, parts } = useWords()
  const { comparison: phrases } = usePhrases()
  const nameOf = useRoleName()
  const language = useLanguage()
  const { roles, unknown } = useMemo(
    () => readRoles(catalogue, search.of ?? 'cto,cio'),
    [catalogue, search.of],
  )
  const onlyDifferences = search.only === 'differences'
  const compared = compareRoles(catalogue, { roles, onlyDifferences })
  const withRole = (role: RoleId, isChosen: boolean) =>
    (isChosen ? [...roles, role] : roles.filter((each) => each !== role)).join(',')
  const title =
    roles.length < FEWEST_ROLES
      ? words.title
      : new Intl.ListFormat(language).format(roles.map(nameOf))
  const disputes = compared.ok ? compared.comparison.disagreements.length : 0
  return (
    <>
      <PageHead title={title} lead={words.lead}>
        {compared.ok && (
          <p className={styles.disputes}>
            {disputes === 0 ? words.noDisputes : `≠ ${words.disputes(disputes)}`}
          </p>
        )}
      </PageHead>
      {unknown.map(({ name, nearest }) => (
        <Notice key={name}>
          <p>{words.unknown(name)}</p>
          {nearest.length > 0 && (
            <p>
              {words.nearest}{' '}
              {nearest.map((role, index) => (
                <span key={role}>
                  {index > 0 && ', '}
                  <Link
                    to='/compare'
                    search={{ ...search, of: withRole(role, !roles.includes(role)) }}
                  >
                    {nameOf(role)}
                  </Link>
                </span>
              ))}
              ?
            </p>
          )}
        </Notice>
      ))}
      <RolePicker
        chosen={roles}
        onToggle={(role, isChosen) =>
          void navigate({ search: { ...search, of: withRole(role, isChosen) }, replace: true })
        }
      />
      <div className={styles.actions} data-print='no'>
        <label className={styles.toggle}>
          <input
            type='checkbox'
            checked={onlyDifferences}
            onChange={(event) => {
              const { only: _, ...rest } = search
              const next = event.target.checked ? { ...rest, only: 'differences' } : rest
              void navigate({ search: next, replace: true })
            }}
          />
          {words.onlyDifferences}
        </label>
        {compared.ok && (
          <>
            <ActionButton
              onPress={() => saveJson(`comparison-${roles.join('-')}`, compared.comparison)}
            >
              {parts.exportJson}
            </ActionButton>
            <ActionButton onPress={() => print()}>{parts.print}</ActionButton>
            <CopyLink />
          </>
        )}
      </div>
      {!compared.ok && (
        <Notice>
          <p>{roles.length > MOST_ROLES ? words.tooMany(roles.length) : words.tooFew}</p>
        </Notice>
      )}
      {compared.ok && (
        <div className={styles.split}>
          <div>
            {compared.comparison.dimensions.length === 0 ? (
              <p>{words.nothingDiffers}</p>
            ) : (
              <CompareTable comparison={compared.comparison} />
            )}
            <p className={styles.legend}>
              {phrases.silent}: {words.silentMeans}
            </p>
          </div>
          <ComparePanel roles={roles} />
        </div>
      )}
      {roles.length > 0 && (
        <WithOrganization>
          <OwnPositions roles={roles} />
        </WithOrganization>
      )}
    </>
  )
}
