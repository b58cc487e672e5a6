import type { OrganizationDocument } from '../../../../src/model/document.ts'
import type { FunctionsRead } from '../../../../src/text/functions-read.ts'
import {
  functionsReadSentences,
  readDutyLines,
} from '../../../../src/text/functions-read-sentences.ts'
import { useCatalogue } from '../../../app/catalogue-context.ts'
import { useLanguage, useWords } from '../../../app/language.ts'
import type { ImportReport } from '../../../app/organization-api.ts'
import { ActionButton } from '../../../parts/action-button.tsx'
import styles from './bring.module.css'
import { NoteGroups } from './note-groups.tsx'
import { RowOutcomes } from './row-outcomes.tsx'

/** Most duties listed that were read. */
const MOST_READ = 300

/** What the files would become: counts, every row, what to know; and the press that takes it in. */
export function ImportPreview(props: {
  readonly document: OrganizationDocument
  readonly report: ImportReport | null
  readonly functions: FunctionsRead | null
  readonly isBusy: boolean
  readonly onTakeIn: () => void
}) {
  const { document, report, functions } = props
  const language = useLanguage()
  const { bring: words, overview } = useWords()
  const duties = readDutyLines(useCatalogue(), document, language)
  const told = functions === null ? null : functionsReadSentences(functions, language)
  const number = new Intl.NumberFormat(language)
  const counts = [
    overview.positions(number.format(document.positions?.length ?? 0)),
    overview.units(number.format(document.units?.length ?? 0)),
    overview.people(number.format(document.people?.length ?? 0)),
  ]
  return (
    <section className={styles.preview} aria-labelledby='preview-title'>
      <h3 id='preview-title' className={styles.becomes}>
        {words.becomes(document.organization.name)}
      </h3>
      <p className={styles.soft}>{counts.join(' · ')}</p>
      <p>
        <ActionButton isMain isDisabled={props.isBusy} onPress={props.onTakeIn}>
          {words.takeIn}
        </ActionButton>
      </p>
      {report !== null && (
        <>
          <h4>{words.counts}</h4>
          <dl className={styles.counts}>
            {Object.entries(report.counts).map(([name, count]) => (
              <div key={name}>
                <dt>{words.countNames[name] ?? name}</dt>
                <dd>{number.format(count)}</dd>
              </div>
            ))}
          </dl>
          {told !== null && told.sentences.length > 0 && (
            <>
              <h4>{told.title}</h4>
              {told.sentences.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
              {duties.lines.length > 0 && (
                <details className={styles.details}>
                  <summary>{duties.title}</summary>
                  <ul>
                    {duties.lines.slice(0, MOST_READ).map(({ id, duty, sentence }) => (
                      <li key={id}>
                        {duty} <span className={styles.soft}>← {sentence}</span>
                      </li>
                    ))}
                  </ul>
                  {duties.lines.length > MOST_READ && (
                    <p>… +{number.format(duties.lines.length - MOST_READ)}</p>
                  )}
                </details>
              )}
            </>
          )}
          <RowOutcomes report={report} />
          <NoteGroups notes={report.notes} />
        </>
      )}
    </section>
  )
}
