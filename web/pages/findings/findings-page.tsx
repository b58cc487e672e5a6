import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { SEVERITIES, type Severity } from '../../../src/diagnosis/finding.ts'
import { countFindings, groupFindings } from '../../../src/diagnosis/group-findings.ts'
import { RULES, ruleOf } from '../../../src/diagnosis/registry.ts'
import { useLanguage, useText, useWords } from '../../app/language.ts'
import { useOpenedOrganization } from '../../app/organization-context.ts'
import { OrganizationGate } from '../../app/organization-gate.tsx'
import { useDiagnosed } from '../../app/use-diagnosed.ts'
import { Notice } from '../../parts/notice.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { SeverityMark } from '../../parts/severity-mark.tsx'
import styles from './findings-page.module.css'
import { RuleFindings } from './rule-findings.tsx'

/** What diagnosis found, gravest first; severity and rule can be chosen, the address keeps them. */
export function FindingsPage() {
  return (
    <OrganizationGate>
      <Findings />
    </OrganizationGate>
  )
}

function Findings() {
  const search = useSearch({ from: '/findings' })
  const { model } = useOpenedOrganization()
  const { findings: all, failures, isCurrent } = useDiagnosed()
  const language = useLanguage()
  const text = useText()
  const { findings: words } = useWords()
  const severity = SEVERITIES.find((each) => each === search.severity)
  const rule = search.rule === undefined ? undefined : ruleOf(search.rule)
  const shown = useMemo(
    () =>
      all.filter(
        (finding) =>
          (severity === undefined || finding.severity === severity) &&
          (rule === undefined || finding.rule === rule.id),
      ),
    [all, severity, rule],
  )
  const number = new Intl.NumberFormat(language)
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      {failures.map((failure) => (
        <Notice key={failure.rule}>
          {words.failed(text(ruleOf(failure.rule)?.name ?? { en: failure.rule, de: failure.rule }))}
        </Notice>
      ))}
      {!isCurrent && (
        <p role='status' className={styles.pending}>
          {words.pending}
        </p>
      )}
      {all.length === 0 ? (
        isCurrent && (
          <div className={styles.none}>
            <h2>{words.none}</h2>
            <p>{words.noneText(RULES.length, number.format(model.tables.positions.size))}</p>
          </div>
        )
      ) : (
        <Filters severity={severity} rule={rule?.id} />
      )}
      {all.length > 0 && shown.length === 0 && <p>{words.noneHere}</p>}
      {groupFindings(shown).map((group) => (
        <section
          key={group.severity}
          className={styles.group}
          aria-labelledby={`severity-${group.severity}`}
        >
          <h2 id={`severity-${group.severity}`} className={styles.severity}>
            <SeverityMark severity={group.severity} withName />{' '}
            <span className={styles.count}>{number.format(group.count)}</span>
          </h2>
          {group.rules.map((findings) => (
            <RuleFindings key={findings.rule} group={findings} />
          ))}
        </section>
      ))}
    </>
  )
}

function Filters(props: {
  readonly severity: Severity | undefined
  readonly rule: string | undefined
}) {
  const navigate = useNavigate({ from: '/findings' })
  const all = useDiagnosed().findings
  const language = useLanguage()
  const text = useText()
  const { findings: words } = useWords()
  const number = new Intl.NumberFormat(language)
  const counts = countFindings(all)
  const byRule = (id: string) => all.filter(({ rule }) => rule === id).length
  const choose = (severity: string, rule: string) =>
    void navigate({
      search: {
        ...(severity === '' ? {} : { severity }),
        ...(rule === '' ? {} : { rule }),
      },
      replace: true,
    })
  return (
    <div className={styles.filters} data-print='no'>
      <fieldset className={styles.severities}>
        <legend className='visually-hidden'>{words.severity}</legend>
        {(['', ...SEVERITIES] as const).map((each) => (
          <label key={each} className={styles.choice}>
            <input
              type='radio'
              name='severity'
              checked={(props.severity ?? '') === each}
              onChange={() => choose(each, props.rule ?? '')}
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
        <select
          value={props.rule ?? ''}
          onChange={({ target }) => choose(props.severity ?? '', target.value)}
        >
          <option value=''>{words.allRules}</option>
          {RULES.map((each) => (
            <option key={each.id} value={each.id}>
              {text(each.name)} ({number.format(byRule(each.id))})
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
