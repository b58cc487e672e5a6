import type { Proof } from '../../../../src/authority/proof.ts'
import { useMatrix } from '../../../app/compiled-matrix.ts'
import { useLanguage, useWords } from '../../../app/language.ts'
import { proofShare } from './proof-share.ts'
import styles from './share-bar.module.css'

/** How many kinds of decisions are free of gaps and disputes, as a sentence and a bar. */
export function ShareBar({ proof }: { readonly proof: Proof }) {
  const { decisions: words } = useWords()
  const number = new Intl.NumberFormat(useLanguage())
  const { proved, governed, kinds, isAtMost } = proofShare(useMatrix(), proof)
  if (governed === 0) return null
  return (
    <div className={styles.share}>
      <p>
        {words.share(number.format(proved), number.format(governed), isAtMost)}{' '}
        <span className={styles.soft}>
          {words.ofKinds(number.format(kinds - governed), number.format(kinds))}
        </span>
      </p>
      <div className={styles.bar} aria-hidden>
        <span style={{ flexGrow: proved }} data-part='proved' />
        <span style={{ flexGrow: governed - proved }} data-part='failing' />
        <span style={{ flexGrow: kinds - governed }} data-part='free' />
      </div>
    </div>
  )
}
