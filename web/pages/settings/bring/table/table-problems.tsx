import { useId } from 'react'
import type { ToldTableProblem } from '../../../../../src/app/organizations/preview-table.ts'
import type { ImportCandidate } from '../../../../../src/text/import-problem.ts'
import { useLanguage, useWords } from '../../../../app/language.ts'
import { SeverityProblems } from '../../../../parts/bring/severity-problems.tsx'
import styles from '../../../../parts/bring/table.module.css'
import type { TableWishes, Wish } from './table-wishes.ts'

/** What is wrong or worth knowing: where, what, what to do; who is meant can be settled here. */
export function TableProblems(props: {
  readonly problems: readonly ToldTableProblem[]
  readonly left: number
  readonly wishes: TableWishes
  readonly onWish: Wish
}) {
  const { spreadsheet: words } = useWords()
  const { problems, wishes } = props
  const open = new Map([...Object.entries(wishes.candidates), ...ambiguousOnes(problems)])
  return (
    <>
      <h4>{words.problems}</h4>
      {problems.length === 0 && <p className={styles.soft}>{words.noProblems}</p>}
      {[...open].map(([name, candidates]) => (
        <WhoIsMeant
          key={name}
          name={name}
          candidates={candidates}
          wishes={wishes}
          onWish={props.onWish}
        />
      ))}
      <SeverityProblems problems={problems} left={props.left} />
    </>
  )
}

/** A choice between people who may be meant by a name. */
function WhoIsMeant(props: {
  readonly name: string
  readonly candidates: readonly ImportCandidate[]
  readonly wishes: TableWishes
  readonly onWish: Wish
}) {
  const { name, candidates } = props
  const { managers, candidates: known } = props.wishes
  const language = useLanguage()
  const { spreadsheet: words } = useWords()
  const id = useId()
  const number = new Intl.NumberFormat(language)
  const choose = (seat: string) => {
    const { [name]: _, ...others } = managers
    props.onWish({
      managers: seat === '' ? others : { ...others, [name]: seat },
      candidates: { ...known, [name]: candidates },
    })
  }
  return (
    <p className={styles.settle}>
      <label htmlFor={id}>{words.whoIsMeant(name)}</label>
      <select id={id} value={managers[name] ?? ''} onChange={({ target }) => choose(target.value)}>
        <option value=''>{words.nobodyYet}</option>
        {candidates.map(({ seat, row, name: own, title, key }) =>
          seat === null ? null : (
            <option key={seat} value={seat}>
              {words.candidate(
                [own, title, key].filter((part) => part !== null).join(', '),
                number.format(row),
              )}
            </option>
          ),
        )}
      </select>
    </p>
  )
}

/** Those of whom several may be meant, each once. */
function ambiguousOnes(
  problems: readonly ToldTableProblem[],
): ReadonlyMap<string, readonly ImportCandidate[]> {
  return new Map(
    problems.flatMap((problem) =>
      problem.code === 'manager-ambiguous'
        ? [[problem.facts.found, problem.facts.candidates] as const]
        : [],
    ),
  )
}
