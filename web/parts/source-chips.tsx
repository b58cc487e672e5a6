import { useCatalogue } from '../app/catalogue-context.ts'
import { useWords } from '../app/language.ts'
import { useOpenReference } from './reference/reference.ts'
import styles from './source-chips.module.css'

/** The sources of a sentence: a small numbered button for each; it opens the claims in their words. */
export function SourceChips({ claims }: { readonly claims: readonly string[] }) {
  const catalogue = useCatalogue()
  const { parts } = useWords()
  const open = useOpenReference()
  const bySource = new Map<string, string[]>()
  for (const id of claims) {
    const source = catalogue.claims.get(id)?.source
    if (source === undefined) continue
    const ids = bySource.get(source)
    if (ids) ids.push(id)
    else bySource.set(source, [id])
  }
  if (bySource.size === 0) return null
  return (
    <span className={styles.chips}>
      {[...bySource].toSorted(bySourceNumber).map(([source, ids]) => (
        <button
          key={source}
          type='button'
          className={styles.chip}
          aria-haspopup='dialog'
          onClick={(event) => open({ kind: 'claims', ids }, event.currentTarget)}
        >
          <span aria-hidden='true'>{Number(source)}</span>
          <span className='visually-hidden'>
            {parts.chip(source, catalogue.sources.get(source)?.title ?? '', ids)}
          </span>
        </button>
      ))}
    </span>
  )
}

function bySourceNumber(
  [one]: readonly [string, readonly string[]],
  [other]: readonly [string, readonly string[]],
): number {
  return Number(one) - Number(other)
}
