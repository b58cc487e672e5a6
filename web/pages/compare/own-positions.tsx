import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { RoleId } from '../../../src/catalogue/ids.ts'
import {
  agreementIn,
  comparePositions,
  type DutyRow,
  type PositionComparison,
} from '../../../src/comparison/compare-positions.ts'
import { phrasesIn } from '../../../src/text/phrases-in.ts'
import { pairSentence } from '../../../src/text/position-comparison-sentences.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useLanguage, useText, useWords } from '../../app/language.ts'
import { useOpenedOrganization } from '../../app/organization-context.ts'
import { SeatFinder } from '../../parts/seat/seat-finder.tsx'
import { SeatLink } from '../../parts/seat-link.tsx'
import { SourceChips } from '../../parts/source-chips.tsx'
import { useRoleName } from '../../parts/use-role-name.ts'
import styles from './own-positions.module.css'

/** Own positions beside the roles of the page: what is assigned to them, what sources say of these. */
export function OwnPositions({ roles }: { readonly roles: readonly RoleId[] }) {
  const search = useSearch({ from: '/compare' })
  const navigate = useNavigate({ from: '/compare' })
  const catalogue = useCatalogue()
  const { model } = useOpenedOrganization()
  const language = useLanguage()
  const { ownPositions: words } = useWords()
  const chosen: readonly string[] = useMemo(
    () => (search.with ?? '').split(',').filter(Boolean),
    [search.with],
  )
  const compared = useMemo(
    () => comparePositions(catalogue, model, { positions: chosen, roles }),
    [catalogue, model, chosen, roles],
  )
  const change = (next: readonly string[]) => {
    const { with: _, ...rest } = search
    void navigate({
      search: next.length === 0 ? rest : { ...rest, with: next.join(',') },
      replace: true,
      resetScroll: false,
    })
  }
  return (
    <section className={styles.own} aria-labelledby='own-positions'>
      <h2 id='own-positions'>{words.title(model.organization.name)}</h2>
      <p className={styles.lead}>{words.lead}</p>
      <div className={styles.choose} data-print='no'>
        <SeatFinder
          label={words.add}
          onFind={(id) => change(chosen.includes(id) ? chosen : [...chosen, id])}
        />
        <ul className={styles.chosen}>
          {chosen.map((id) => (
            <li key={id}>
              <span>{model.tables.positions.get(id)?.title ?? words.unknown(id.slice(0, 60))}</span>
              <button
                type='button'
                aria-label={words.remove(model.tables.positions.get(id)?.title ?? id)}
                onClick={() => change(chosen.filter((one) => one !== id))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      </div>
      {!compared.ok && chosen.length > 0 && (
        <p role='status'>
          {compared.problems.some(({ code }) => code === 'too-many-columns')
            ? words.tooMany
            : words.unknownLeft}
        </p>
      )}
      {compared.ok && (
        <>
          <ul className={styles.pairs}>
            {compared.comparison.pairs.map((pair) => (
              <li key={`${pair.position} ${pair.role}`}>
                {pairSentence(catalogue, model, pair, language)}
              </li>
            ))}
          </ul>
          <Duties comparison={compared.comparison} />
        </>
      )}
    </section>
  )
}

function Duties({ comparison }: { readonly comparison: PositionComparison }) {
  const nameOf = useRoleName()
  const { ownPositions: words } = useWords()
  const { positions, roles, rows } = comparison
  const [isWhole, setWhole] = useState(false)
  const held = rows.filter((row) => row.positions.some((parts) => parts.length > 0))
  const number = new Intl.NumberFormat(useLanguage())
  return (
    <>
      <label className={styles.toggle} data-print='no'>
        <input
          type='checkbox'
          checked={isWhole}
          onChange={({ target }) => setWhole(target.checked)}
        />
        {words.whole(number.format(rows.length - held.length))}
      </label>
      {held.length === 0 && !isWhole && <p>{words.nothingHeld}</p>}
      <section
        className={styles.scroll}
        aria-label={words.table}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard
        tabIndex={0}
      >
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope='col'>{words.responsibility}</th>
              {positions.map((id) => (
                <th key={id} scope='col'>
                  <SeatLink id={id} />
                </th>
              ))}
              {roles.map((role) => (
                <th key={role} scope='col'>
                  <Link to='/roles/$role' params={{ role }}>
                    {nameOf(role)}
                  </Link>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(isWhole ? rows : held).map((row) => (
              <Duty key={row.responsibility} row={row} />
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

function Duty({ row }: { readonly row: DutyRow }) {
  const catalogue = useCatalogue()
  const { model } = useOpenedOrganization()
  const text = useText()
  const language = useLanguage()
  const { ownPositions: words } = useWords()
  const { verbs, comparison } = phrasesIn(language)
  const matter = catalogue.responsibilities.get(row.responsibility)
  const name =
    matter === undefined
      ? (model.tables.responsibilities.get(row.responsibility)?.name ?? row.responsibility)
      : text(matter.name)
  return (
    <tr>
      <th scope='row'>
        {matter === undefined ? (
          name
        ) : (
          <Link
            to='/responsibilities/$responsibility'
            params={{ responsibility: row.responsibility }}
          >
            {name}
          </Link>
        )}
      </th>
      {row.positions.map((parts, column) => {
        // Only where each role has what the position has, or none has, is there one word for all.
        const agreements = new Set(row.roles.map((_, at) => agreementIn(row, column, at)))
        const [only] = agreements
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns are told apart by their place
          <td key={column}>
            {parts.length === 0 && <span className={styles.none}>{words.nothing}</span>}
            {parts.map(({ verb, limited }) => (
              <span key={verb} className={styles.part}>
                {verbs[verb].name}
                {limited && <small> {words.limited}</small>}
              </span>
            ))}
            {agreements.size === 1 && only !== undefined && only !== 'none' && (
              <span className={styles.agreement} data-agreement={only}>
                {words.agreements[only]}
              </span>
            )}
          </td>
        )
      })}
      {row.roles.map(({ parts }, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: columns are told apart by their place
        <td key={column}>
          {parts.length === 0 && <span className={styles.none}>{comparison.agreement.silent}</span>}
          {parts.map(({ verb, claims }) => (
            <span key={verb} className={styles.part}>
              {verbs[verb].name} <SourceChips claims={claims} />
            </span>
          ))}
        </td>
      ))}
    </tr>
  )
}
