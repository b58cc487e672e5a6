import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { About } from '../../../src/app/about.ts'
import { LANGUAGES } from '../../../src/model/language.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useLanguage, useWords } from '../../app/language.ts'
import { writePreference } from '../../app/preference.ts'
import { chooseTheme, storedTheme, THEMES } from '../../app/theme.ts'
import { Choice } from '../../parts/choice.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { Section } from '../../parts/section.tsx'
import { BringOrganization } from './bring/bring-organization.tsx'
import { OrganizationList } from './organization-list.tsx'
import styles from './settings-page.module.css'

/** Language, colours, what the data is, and how to take it along. */
export function SettingsPage() {
  const { data } = useCatalogue()
  const language = useLanguage()
  const navigate = useNavigate()
  const { settings: words, thing, bring, diagnosisSettings } = useWords()
  const [theme, setTheme] = useState(storedTheme)
  const { data: about } = useQuery({ queryKey: ['about'], queryFn: fetchAbout })
  return (
    <>
      <PageHead title={words.title} lead={words.privacy} />
      <Section id='organizations' title={bring.list}>
        <OrganizationList />
      </Section>
      <Section id='bring' title={bring.title}>
        <BringOrganization />
      </Section>
      <Section id='diagnosis' title={diagnosisSettings.section}>
        <p className={styles.text}>{diagnosisSettings.sectionText}</p>
        <p>
          <Link to='/settings/diagnosis'>{diagnosisSettings.toSettings}</Link>
        </p>
      </Section>
      <Section id='language' title={words.language}>
        <Choice
          name='language'
          label={words.language}
          value={language}
          options={LANGUAGES.map((id) => ({ id, text: thing.languages[id] }))}
          onChoose={(id) => {
            writePreference('language', id)
            void navigate({ to: '.', search: (s: object) => ({ ...s, lang: id }), replace: true })
          }}
        />
      </Section>
      <Section id='theme' title={words.theme}>
        <Choice
          name='theme'
          label={words.theme}
          value={theme}
          options={THEMES.map((id) => ({ id, text: words.themes[id] }))}
          onChoose={(id) => {
            setTheme(id)
            chooseTheme(id)
          }}
        />
      </Section>
      <Section id='data' title={words.data}>
        <dl className={styles.facts}>
          <dt>{words.version}</dt>
          <dd>{data.version}</dd>
          <dt>{words.counts}</dt>
          <dd>
            {words.countLine({
              sources: data.sources.length,
              roles: data.roles.length,
              claims: data.claims.length,
              disagreements: data.disagreements.length,
              responsibilities: data.areas.flatMap((area) => area.responsibilities).length,
              decisions: data.domains.flatMap((domain) => domain.kinds).length,
              artefacts: data.artefacts.length,
            })}
          </dd>
          {about !== undefined && (
            <>
              <dt>{words.program}</dt>
              <dd>{about.version}</dd>
            </>
          )}
          {about !== undefined && about.dataFolder !== null && (
            <>
              <dt>{words.folder}</dt>
              <dd className={styles.folder}>{about.dataFolder}</dd>
            </>
          )}
        </dl>
      </Section>
      <Section id='export' title={words.takeAway}>
        <ul className={styles.links}>
          <li>
            <a href='/api/v1/catalogue' download='mandate-catalogue.json'>
              {words.export}
            </a>
          </li>
          <li>
            <a href='/api/v1/openapi.json'>{words.api}</a>
          </li>
        </ul>
      </Section>
    </>
  )
}

async function fetchAbout(): Promise<About> {
  const response = await fetch('/api/v1/about')
  if (!response.ok) throw new Error(`the server answered with status ${response.status}`)
  return response.json()
}
