import type { TeamsPreview as Preview } from '../../../../../src/app/organizations/preview-teams.ts'
import type { TeamsCount } from '../../../../../src/text/teams-report.ts'
import { teamsNoteSentence, teamsWords } from '../../../../../src/text/teams-sentences.ts'
import { useLanguage, useWords } from '../../../../app/language.ts'
import { ActionButton } from '../../../../parts/action-button.tsx'
import styles from '../bring.module.css'

/** Most notes shown; the interface gives all. */
const MOST_NOTES = 200

/** What teams would become: what was made of them, what was left out, what was odd; and the press that takes it in. */
export function TeamsPreview(props: {
  readonly preview: Preview
  readonly isBusy: boolean
  readonly onTakeIn: () => void
}) {
  const { document, report } = props.preview
  const language = useLanguage()
  const { bring: words } = useWords()
  const said = teamsWords(language)
  const number = new Intl.NumberFormat(language)
  const counts = Object.keys(said.counts) as TeamsCount[]
  return (
    <section className={styles.preview} aria-labelledby='teams-title'>
      <h3 id='teams-title' className={styles.becomes}>
        {words.becomes(document.organization.name)}
      </h3>
      <p className={styles.soft}>{said.read(report.files)}</p>
      <p>
        <ActionButton isMain isDisabled={props.isBusy} onPress={props.onTakeIn}>
          {words.takeIn}
        </ActionButton>
      </p>
      <Counts
        rows={counts.map((kind) => [said.counts[kind], number.format(report.counts[kind])])}
      />
      {report.leftOut.length > 0 && (
        <>
          <h4>{said.leftOutTitle}</h4>
          <Counts
            rows={report.leftOut.map(({ what, count }) => [
              said.leftOut[what],
              number.format(count),
            ])}
          />
        </>
      )}
      <h4>{words.notes}</h4>
      {report.notes.length === 0 && <p className={styles.soft}>{words.noNotes}</p>}
      <ul>
        {report.notes.slice(0, MOST_NOTES).map((note) => (
          <li key={`${note.file} ${note.line} ${note.code} ${JSON.stringify(note.facts)}`}>
            {teamsNoteSentence(note, language)}{' '}
            <span className={styles.soft}>
              {note.file}:{note.line}
            </span>
          </li>
        ))}
      </ul>
      {report.notes.length > MOST_NOTES && (
        <p>{words.morePlaces(report.notes.length - MOST_NOTES)}</p>
      )}
    </section>
  )
}

function Counts({ rows }: { readonly rows: readonly (readonly [string, string])[] }) {
  return (
    <dl className={styles.counts}>
      {rows.map(([name, count]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  )
}
