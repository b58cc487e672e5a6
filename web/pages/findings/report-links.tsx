import { useLanguage, useWords } from '../../app/language.ts'
import { useOpenedOrganization } from '../../app/organization-context.ts'
import styles from './findings-page.module.css'

const FORMATS = ['html', 'markdown', 'sarif', 'junit'] as const

/** The findings as files: to send and print, for wikis, for code scanning, for test reports. */
export function ReportLinks() {
  const { id } = useOpenedOrganization()
  const language = useLanguage()
  const { findings: words } = useWords()
  return (
    <p className={styles.reports} data-print='no'>
      <span>{words.takeAlong}</span>
      {FORMATS.map((format) => (
        <a
          key={format}
          href={`/api/v1/organizations/${encodeURIComponent(id)}/findings?format=${format}&lang=${language}`}
          download
        >
          {words.reportFormats[format]}
        </a>
      ))}
    </p>
  )
}
