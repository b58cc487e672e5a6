import { useParams } from '@tanstack/react-router'
import { describeRole } from '../../../src/catalogue/describe-role.ts'
import { findRole } from '../../../src/catalogue/find-title.ts'
import { isRoleId } from '../../../src/catalogue/ids.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useText, useWords } from '../../app/language.ts'
import { Section } from '../../parts/section.tsx'
import { SectionLinks } from '../../parts/section-links.tsx'
import { usePageTitle } from '../../parts/use-page-title.ts'
import { RoleArtefacts } from './role-artefacts.tsx'
import { RoleDecisions } from './role-decisions.tsx'
import { RoleDimensions } from './role-dimensions.tsx'
import { RoleDisputes } from './role-disputes.tsx'
import { RoleIntroduction } from './role-introduction.tsx'
import { RoleMeasures } from './role-measures.tsx'
import styles from './role-page.module.css'
import { RolePay } from './role-pay.tsx'
import { RoleRanks } from './role-ranks.tsx'
import { RoleResponsibilities } from './role-responsibilities.tsx'
import { RoleTitles } from './role-titles.tsx'
import { RoleUnsaid } from './role-unsaid.tsx'
import { UnknownRole } from './unknown-role.tsx'

/** Everything the catalogue holds about one role. */
export function RolePage() {
  const { role: name } = useParams({ from: '/roles/$role' })
  const catalogue = useCatalogue()
  const text = useText()
  const { role: words } = useWords()
  const id = isRoleId(name) ? name : findRole(catalogue, name.slice(0, 200)).role
  const entry = id === null ? undefined : catalogue.roles.get(id)
  usePageTitle(entry === undefined ? words.unknownTitle(name.slice(0, 40)) : text(entry.name))
  if (entry === undefined) return <UnknownRole name={name} />
  const described = describeRole(catalogue, entry.id)
  const sections = [
    ['dimensions', words.dimensions, <RoleDimensions key='d' role={entry.id} />],
    ['disputed', words.disputed, <RoleDisputes key='x' disputes={described.disagreements} />],
    [
      'responsibilities',
      words.responsibilities,
      <RoleResponsibilities key='r' described={described} />,
    ],
    ['decisions', words.decisions, <RoleDecisions key='c' described={described} />],
    ['artefacts', words.artefacts, <RoleArtefacts key='a' described={described} />],
    ['metrics', words.metrics, <RoleMeasures key='m' described={described} />],
    ['pay', words.pay, <RolePay key='p' figures={described.pay} />],
    ['rank', words.rank, <RoleRanks key='k' role={entry.id} />],
    ['titles', words.titles, <RoleTitles key='t' described={described} />],
    ['unsaid', words.unsaid, <RoleUnsaid key='u' role={entry} />],
  ] as const
  return (
    <>
      <RoleIntroduction role={entry} />
      <div className={styles.body}>
        <SectionLinks links={sections.map(([section, title]) => [section, title])} />
        <div>
          {sections.map(([section, title, content]) => (
            <Section key={section} id={section} title={title}>
              {content}
            </Section>
          ))}
        </div>
      </div>
    </>
  )
}
