import { Link } from '@tanstack/react-router'
import { useLanguage, useWords } from '../../app/language.ts'
import { organizationPath, ROOT } from '../../app/organization-api.ts'
import { useOpenedOrganization } from '../../app/organization-context.ts'
import { ActionButton } from '../../parts/action-button.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import styles from './paper-page.module.css'

/** The head of a paper's page: back to the position, print, and the files to take along. */
export function PaperHead(props: {
  readonly title: string
  readonly position: string
  readonly kind: 'charter' | 'posting'
  readonly formats: readonly ('html' | 'docx' | 'markdown' | 'jsonld')[]
  /** What the file is asked for besides, as behind `?`. */
  readonly query: string
}) {
  const { title, position, kind, formats, query } = props
  const { id, model } = useOpenedOrganization()
  const language = useLanguage()
  const { paper: words, parts } = useWords()
  const seat = model.tables.positions.get(position)?.title ?? position
  const address = `${ROOT}${organizationPath(id)}/positions/${encodeURIComponent(position)}/${kind}`
  return (
    <div data-print='no'>
      <PageHead title={`${title}: ${seat.slice(0, 100)}`}>
        <p className={styles.actions}>
          <Link to='/positions/$position' params={{ position }}>
            {words.toPosition}
          </Link>
          <ActionButton onPress={() => print()}>{parts.print}</ActionButton>
          <span>{words.download}</span>
          {formats.map((format) => (
            <a
              key={format}
              href={`${address}?format=${format}&lang=${language}${query === '' ? '' : `&${query}`}`}
              download
            >
              {words.formats[format]}
            </a>
          ))}
        </p>
      </PageHead>
    </div>
  )
}
