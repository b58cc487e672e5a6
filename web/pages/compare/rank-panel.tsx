import { useNavigate, useSearch } from '@tanstack/react-router'
import { isRoleId, type RoleId } from '../../../src/catalogue/ids.ts'
import type { RankCircumstances } from '../../../src/comparison/rank.ts'
import { rankRoles } from '../../../src/comparison/rank-roles.ts'
import { rankSentences } from '../../../src/text/rank-sentences.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useLanguage, useWords } from '../../app/language.ts'
import { DisputeMarks } from '../../parts/dispute-marks.tsx'
import { SourceChips } from '../../parts/source-chips.tsx'
import { RankForm } from './rank-form.tsx'
import styles from './rank-panel.module.css'

/** "Who is higher?" for two of the compared roles, under the circumstances given. */
export function RankPanel({ roles }: { readonly roles: readonly RoleId[] }) {
  const search = useSearch({ from: '/compare' })
  const navigate = useNavigate({ from: '/compare' })
  const catalogue = useCatalogue()
  const language = useLanguage()
  const { rank: words } = useWords()
  const pair = pairOf(roles, search.pair)
  if (pair === null) return null
  const headcount = readHeadcount(search.headcount)
  const company =
    search.company === 'technology' || search.company === 'other' ? search.company : undefined
  const circumstances: RankCircumstances = {
    ...(typeof headcount === 'number' ? { headcount } : {}),
    ...(company === undefined ? {} : { company }),
  }
  const answer = rankRoles(catalogue, { of: pair[0], against: pair[1], circumstances })
  const said = rankSentences(catalogue, answer, language)
  return (
    <section className={styles.card}>
      <h2 className={styles.title}>{words.title}</h2>
      <RankForm
        roles={roles}
        pair={pair}
        headcount={search.headcount ?? ''}
        company={company ?? ''}
        isWrong={headcount === 'wrong'}
        onChange={(change) =>
          void navigate({ search: { ...search, ...change }, replace: true, resetScroll: false })
        }
      />
      <p className={styles.headline} aria-live='polite'>
        {said.headline}
        <SourceChips claims={said.claims} />
        <DisputeMarks disagreements={answer.disagreements} />
      </p>
      {said.reasons.length > 0 && (
        <>
          <h3 className={styles.sub}>{words.reasons}</h3>
          <ul className={styles.reasons}>
            {said.reasons.map((reason) => (
              <li key={reason.text}>
                {reason.text}
                <SourceChips claims={reason.claims} />
              </li>
            ))}
          </ul>
        </>
      )}
      {said.reporting.length > 0 && (
        <>
          <h3 className={styles.sub}>{words.reporting}</h3>
          <ul className={styles.reasons}>
            {said.reporting.map((line) => (
              <li key={line.text}>
                {line.text}
                <SourceChips claims={line.claims} />
              </li>
            ))}
          </ul>
        </>
      )}
      {said.questions.map((question) => (
        <p key={question} className={styles.question}>
          {question}
        </p>
      ))}
    </section>
  )
}

/** The pair named in the address, or the first two compared roles. */
function pairOf(roles: readonly RoleId[], text = ''): readonly [RoleId, RoleId] | null {
  const [first, second] = text.split(',').filter((name) => isRoleId(name) && roles.includes(name))
  if (first !== undefined && second !== undefined && first !== second) {
    return [first as RoleId, second as RoleId]
  }
  const [one, other] = roles
  return one === undefined || other === undefined ? null : [one, other]
}

function readHeadcount(text = ''): number | null | 'wrong' {
  if (text.trim() === '') return null
  const number = Number(text)
  return Number.isInteger(number) && number >= 1 && number <= 10_000_000 ? number : 'wrong'
}
