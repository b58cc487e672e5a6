import type { NeedLine } from '../../../src/text/need-sentences.ts'
import { SourceChips } from '../../parts/source-chips.tsx'
import styles from './need-lines.module.css'

/** Sentences of the derivation, each with the claims it rests on. */
export function NeedLines({ lines }: { readonly lines: readonly NeedLine[] }) {
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line.text}>
          {line.text}
          <SourceChips claims={line.claims} />
        </li>
      ))}
    </ul>
  )
}
