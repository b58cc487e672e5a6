import { joinCredits, stateOf } from '../../src/ask/credits.ts'
import type { Part } from '../../src/catalogue/responsibility.ts'
import { useCatalogue } from '../app/catalogue-context.ts'
import { useWords } from '../app/language.ts'
import { PartList } from './part-list.tsx'
import styles from './who-does-what.module.css'

/** Who does what about a thing; says where several are credited with the same, or nobody. */
export function WhoDoesWhat({ parts }: { readonly parts: readonly Part[] }) {
  const catalogue = useCatalogue()
  const { thing: words } = useWords()
  if (parts.length === 0) return <p>{words.nobody}</p>
  const isContested = stateOf(catalogue, joinCredits(catalogue, parts)) === 'contested'
  return (
    <>
      {isContested && <p className={styles.contested}>≠ {words.contested}</p>}
      <PartList parts={parts} />
    </>
  )
}
