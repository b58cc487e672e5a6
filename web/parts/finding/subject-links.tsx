import { Link } from '@tanstack/react-router'
import { isRoleId } from '../../../src/catalogue/ids.ts'
import type { Subject } from '../../../src/diagnosis/finding.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useText, useWords } from '../../app/language.ts'
import { useOpenedOrganization } from '../../app/organization-context.ts'
import { SeatLink } from '../seat-link.tsx'
import { useRoleName } from '../use-role-name.ts'
import styles from './finding-item.module.css'

/** Longer lists of subjects are cut, and the rest is counted: the sentence names the first anyway. */
const MOST = 12

/** What a finding is about, each thing a link where it has a page. */
export function SubjectLinks({ subjects }: { readonly subjects: readonly Subject[] }) {
  const { overview } = useWords()
  const left = subjects.length - MOST
  return (
    <ul className={styles.subjects}>
      {subjects.slice(0, MOST).map((subject) => (
        <li key={`${subject.kind} ${subject.id}`}>
          <SubjectLink subject={subject} />
        </li>
      ))}
      {left > 0 && <li>{overview.more(String(left))}</li>}
    </ul>
  )
}

function SubjectLink({ subject: { kind, id } }: { readonly subject: Subject }) {
  const { model } = useOpenedOrganization()
  const catalogue = useCatalogue()
  const text = useText()
  const nameOf = useRoleName()
  if (kind === 'positions') return <SeatLink id={id} />
  if (kind === 'roles' && isRoleId(id)) {
    return (
      <Link to='/roles/$role' params={{ role: id }}>
        {nameOf(id)}
      </Link>
    )
  }
  const responsibility = catalogue.responsibilities.get(id)
  if (responsibility !== undefined) {
    return (
      <Link to='/responsibilities/$responsibility' params={{ responsibility: id }}>
        {text(responsibility.name)}
      </Link>
    )
  }
  if (kind === 'units') return model.tables.units.get(id)?.name ?? id
  if (kind === 'people') return model.tables.people.get(id)?.name ?? id
  return id
}
