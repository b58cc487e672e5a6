import { useWords } from '../../app/language.ts'
import { useDiagnosed } from '../../app/use-diagnosed.ts'
import { Notice } from '../notice.tsx'
import { useDates } from '../use-dates.ts'

/** What is wrong with the settings in the document, and acceptances that have run out: said above all else. */
export function KeptNotices() {
  const { problems, expired } = useDiagnosed()
  const { findings: words } = useWords()
  const date = useDates()
  return (
    <>
      {problems.map(({ where, message }) => (
        <Notice key={`${where} ${message}`}>{words.wrongSetting(where, message)}</Notice>
      ))}
      {expired.map(({ finding, until, reason }) => (
        <Notice key={finding}>{words.ranOut(finding, date(until), reason)}</Notice>
      ))}
    </>
  )
}
