import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { readSoundRecord } from '../../../src/diagnosis/read-record.ts'
import { useWords } from '../../app/language.ts'
import { useOpenedOrganization } from '../../app/organization-context.ts'
import { OrganizationGate } from '../../app/organization-gate.tsx'
import { KeptNotices } from '../../parts/finding/kept-notices.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { Section } from '../../parts/section.tsx'
import { BaselineSetting } from './baseline-setting.tsx'
import { PackSettings } from './pack-settings.tsx'
import { RuleSettingsList } from './rule-settings.tsx'

/** How the opened organisation is diagnosed: its rule packs, its baseline, every rule. */
export function DiagnosisSettingsPage() {
  return (
    <OrganizationGate>
      <DiagnosisSettings />
    </OrganizationGate>
  )
}

function DiagnosisSettings() {
  const { model } = useOpenedOrganization()
  const { diagnosisSettings: words } = useWords()
  const given = model.organization.diagnosis
  const { record } = useMemo(() => readSoundRecord(given), [given])
  return (
    <>
      <PageHead title={words.title} lead={words.lead}>
        <p>
          <Link to='/findings'>{words.toFindings}</Link>
        </p>
      </PageHead>
      <KeptNotices />
      <Section id='packs' title={words.packs}>
        <PackSettings />
      </Section>
      <Section id='baseline' title={words.baseline}>
        <BaselineSetting />
      </Section>
      <Section id='rules' title={words.rules}>
        <RuleSettingsList settings={record.rules} />
      </Section>
    </>
  )
}
