import { useNavigate } from '@tanstack/react-router'
import { SEVERITIES, type Severity } from '../../../src/diagnosis/finding.ts'
import type { FindingView } from '../../../src/diagnosis/findings-by.ts'
import { countFindings } from '../../../src/diagnosis/group-findings.ts'
import { RULES } from '../../../src/diagnosis/registry.ts'
import { useLanguage, useText, useWords } from '../../app/language.ts'
import { useDiagnosed } from '../../app/use-diagnosed.ts'
import { Segments } from '../../parts/segments.tsx'
import { SeverityMark } from '../../parts/severity-mark.tsx'
import styles from './findings-page.module.css'

/** What of the findings is shown, and how they are gathered; the address keeps it. */
export type FindingChoice = {
  readonly severity: Severity | undefined
  readonly rule: string | undefined
  readonly view: FindingView
}

/** Severity, rule, and what findings are gathered by. */
export function FindingFilters({ severity, rule, view }: FindingChoice) {
  const navigate = useNavigate({ from: '/findings' })
  const all = useDiagnosed().findings
  const language = useLanguage()
  const text = useText()
  const { findings: words } = useWords()
  const number = new Intl.NumberFormat(language)
  const counts = countFindings(all)
  const byRule = (id: string) => all.filter((finding) => finding.rule === id).length
  const choose = (next: { severity?: string; rule?: string; view?: FindingView }) => {
    const wished = { severity: severity ?? '', rule: rule ?? '', view, ...next }
    void navigate({
      search: {
        ...(wished.severity === '' ? {} : { severity: wished.severity }),
        ...(wished.rule === '' ? {} : { rule: wished.rule }),
        ...(wished.view === 'rule' ? {} : { view: wished.view }),
      },
      replace: true,
    })
  }
  return (
    <div className={styles.filters} data-print='no'>
      <fieldset className={styles.severities}>
        <legend className='visually-hidden'>{words.severity}</legend>
        {(['', ...SEVERITIES] as const).map((each) => (
          <label key={each} className={styles.choice}>
            <input
              type='radio'
              name='severity'
              checked={(severity ?? '') === each}
              onChange={() => choose({ severity: each })}
            />
            {each === '' ? words.all : <SeverityMark severity={each} withName />}{' '}
            <span className={styles.count}>
              {number.format(each === '' ? all.length : counts[each])}
            </span>
          </label>
        ))}
      </fieldset>
      <label className={styles.rule}>
        <span>{words.rule}</span>
        <select value={rule ?? ''} onChange={({ target }) => choose({ rule: target.value })}>
          <option value=''>{words.allRules}</option>
          {RULES.map((each) => (
            <option key={each.id} value={each.id}>
              {text(each.name)} ({number.format(byRule(each.id))})
            </option>
          ))}
        </select>
      </label>
      <Segments
        label={words.gatheredBy}
        value={view}
        options={[
          ['rule', words.views.rule],
          ['subject', words.views.subject],
          ['person', words.views.person],
        ]}
        onChoose={(next) => choose({ view: next })}
      />
    </div>
  )
}
