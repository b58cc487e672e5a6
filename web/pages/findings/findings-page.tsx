import { Link, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { type Finding, SEVERITIES } from '../../../src/diagnosis/finding.ts'
import { FINDING_VIEWS } from '../../../src/diagnosis/findings-by.ts'
import { groupFindings } from '../../../src/diagnosis/group-findings.ts'
import { RULES, ruleOf } from '../../../src/diagnosis/registry.ts'
import { useLanguage, useText, useWords } from '../../app/language.ts'
import { useOpenedOrganization } from '../../app/organization-context.ts'
import { OrganizationGate } from '../../app/organization-gate.tsx'
import { useDiagnosed } from '../../app/use-diagnosed.ts'
import { KeptNotices } from '../../parts/finding/kept-notices.tsx'
import { Notice } from '../../parts/notice.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { SeverityMark } from '../../parts/severity-mark.tsx'
import { ConcernFindings } from './concern-findings.tsx'
import { FindingFilters } from './finding-filters.tsx'
import styles from './findings-page.module.css'
import { KeptFindings } from './kept-findings.tsx'
import { ReportLinks } from './report-links.tsx'
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
  const { findings: words, diagnosisSettings } = useWords()
  const severity = SEVERITIES.find((each) => each === search.severity)
  const view = FINDING_VIEWS.find((each) => each === search.view) ?? 'rule'
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
      <PageHead title={words.title} lead={words.lead}>
        <p data-print='no'>
          <Link to='/settings/diagnosis'>{diagnosisSettings.toSettings}</Link>
        </p>
      </PageHead>
      <KeptNotices />
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
        <FindingFilters severity={severity} rule={rule?.id} view={view} />
      )}
      {all.length > 0 && shown.length === 0 && <p>{words.noneHere}</p>}
      {view === 'rule' ? (
        <FindingsBySeverity findings={shown} />
      ) : (
        <ConcernFindings findings={shown} view={view} />
      )}
      <KeptFindings />
      <ReportLinks />
    </>
  )
}

function FindingsBySeverity({ findings }: { readonly findings: readonly Finding[] }) {
  const number = new Intl.NumberFormat(useLanguage())
  return (
    <>
      {groupFindings(findings).map((group) => (
        <section
          key={group.severity}
          className={styles.group}
          aria-labelledby={`severity-${group.severity}`}
        >
          <h2 id={`severity-${group.severity}`} className={styles.severity}>
            <SeverityMark severity={group.severity} withName />{' '}
            <span className={styles.count}>{number.format(group.count)}</span>
          </h2>
          {group.rules.map((own) => (
            <RuleFindings key={own.rule} group={own} />
          ))}
        </section>
      ))}
    </>
  )
}
