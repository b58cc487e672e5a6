import { useMemo, useState } from 'react'
import { type Finding, SEVERITIES } from '../../../src/diagnosis/finding.ts'
import { type ConcernGroup, findingsBy } from '../../../src/diagnosis/findings-by.ts'
import { useLanguage, useWords } from '../../app/language.ts'
import { useOpenedOrganization } from '../../app/organization-context.ts'
import { ActionButton } from '../../parts/action-button.tsx'
import { FindingItem } from '../../parts/finding/finding-item.tsx'
import { SubjectLinks } from '../../parts/finding/subject-links.tsx'
import { SeverityMark } from '../../parts/severity-mark.tsx'
import styles from './findings-page.module.css'

/** How many groups, and findings of a group, are shown at first, and how many more at a time. */
const FEW = { groups: 20, findings: 5 } as const

/** Findings by what they are about, or whom they concern: the gravest first. */
export function ConcernFindings(props: {
  readonly findings: readonly Finding[]
  readonly view: 'subject' | 'person'
}) {
  const { findings, view } = props
  const { model } = useOpenedOrganization()
  const language = useLanguage()
  const { findings: words } = useWords()
  const [most, setMost] = useState<number>(FEW.groups)
  const groups = useMemo(() => findingsBy(model, findings, view), [model, findings, view])
  const left = groups.length - most
  const number = new Intl.NumberFormat(language)
  return (
    <>
      {groups.slice(0, most).map((group) => (
        <ConcernSection
          key={group.of === null ? '' : `${group.of.kind}/${group.of.id}`}
          group={group}
          nothing={view === 'subject' ? words.wholeOrganization : words.nobodyByName}
        />
      ))}
      {left > 0 && (
        <ActionButton onPress={() => setMost(most + FEW.groups)}>
          {words.moreGroups(number.format(Math.min(left, FEW.groups)))}
        </ActionButton>
      )}
    </>
  )
}

function ConcernSection(props: { readonly group: ConcernGroup; readonly nothing: string }) {
  const { of, counts, findings } = props.group
  const language = useLanguage()
  const { findings: words } = useWords()
  const [most, setMost] = useState<number>(FEW.findings)
  const number = new Intl.NumberFormat(language)
  const left = findings.length - most
  return (
    <section className={styles.group}>
      <h2 className={styles.severity}>
        {of === null ? props.nothing : <SubjectLinks subjects={[of]} />}{' '}
        <span className={styles.count}>
          {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
            <span key={severity}>
              <SeverityMark severity={severity} /> {number.format(counts[severity])}{' '}
            </span>
          ))}
        </span>
      </h2>
      <ul className={styles.list}>
        {findings.slice(0, most).map((finding) => (
          <li key={finding.id}>
            <FindingItem finding={finding} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <ActionButton onPress={() => setMost(most + 4 * FEW.findings)}>
          {words.more(number.format(Math.min(left, 4 * FEW.findings)))}
        </ActionButton>
      )}
    </section>
  )
}
