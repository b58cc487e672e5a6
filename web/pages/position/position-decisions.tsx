import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { mayDecide } from '../../../src/authority/may-decide.ts'
import { decisionSentences } from '../../../src/text/decision-sentences.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useMatrix } from '../../app/compiled-matrix.ts'
import { useLanguage, useWords } from '../../app/language.ts'
import { useOpenedOrganization } from '../../app/organization-context.ts'
import styles from './position-page.module.css'

/** What a position may decide, as regions in words, computed from the rules. */
export function PositionDecisions({ id }: { readonly id: string }) {
  const { model } = useOpenedOrganization()
  const catalogue = useCatalogue()
  const language = useLanguage()
  const matrix = useMatrix()
  const { decisions: words } = useWords()
  const told = useMemo(
    () => decisionSentences(catalogue, model, language).mayDecide(id, mayDecide(matrix, id)),
    [catalogue, model, language, matrix, id],
  )
  return (
    <div className={styles.decisions}>
      <p>{told.headline}</p>
      {told.items.length > 0 && (
        <ul>
          {told.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
      <p>
        <Link to='/decisions'>{words.toDecisions}</Link>
      </p>
    </div>
  )
}
