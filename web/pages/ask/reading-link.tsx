import { Link } from '@tanstack/react-router'
import type { Reading } from '../../../src/ask/ask-result.ts'
import { isRoleId } from '../../../src/catalogue/ids.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useText, useWords } from '../../app/language.ts'
import { useRoleName } from '../../parts/use-role-name.ts'
import styles from './ask-answer.module.css'

/** Leads to the page of what the question was understood to mean. */
export function ReadingLink({ reading }: { readonly reading: Reading }) {
  const { ask: words } = useWords()
  const link = <ReadingTarget reading={reading} />
  return (
    <p className={styles.link}>
      {words.more}: {link}
    </p>
  )
}

function ReadingTarget({ reading }: { readonly reading: Reading }) {
  const catalogue = useCatalogue()
  const text = useText()
  const nameOf = useRoleName()
  const { shell } = useWords()
  const { kind, id, roles } = reading
  const artefact = kind === 'artefact' ? catalogue.artefacts.get(id) : undefined
  const responsibility = catalogue.responsibilities.get(artefact?.responsibility ?? id)
  const [role] = roles
  if (responsibility !== undefined && (kind === 'responsibility' || kind === 'artefact')) {
    return (
      <Link to='/responsibilities/$responsibility' params={{ responsibility: responsibility.id }}>
        {text(artefact?.name ?? responsibility.name)}
      </Link>
    )
  }
  const decision = kind === 'decision' ? catalogue.decisionKinds.get(id) : undefined
  if (decision !== undefined) {
    return (
      <Link to='/decisions/$decision' params={{ decision: id }}>
        {text(decision.name)}
      </Link>
    )
  }
  if (roles.length > 1) {
    return (
      <Link to='/compare' search={{ of: roles.slice(0, 7).join(',') }}>
        {roles.map(nameOf).join(', ')}
      </Link>
    )
  }
  const dimension = kind === 'dimension' ? catalogue.dimensions.get(id) : undefined
  if (dimension !== undefined) {
    return (
      <Link to='/dimensions/$dimension' params={{ dimension: id }}>
        {text(dimension.name)}
      </Link>
    )
  }
  const meant = isRoleId(id) ? id : role
  if (meant !== undefined) {
    return (
      <Link to='/roles/$role' params={{ role: meant }}>
        {nameOf(meant)}
      </Link>
    )
  }
  return <Link to='/roles'>{shell.roles}</Link>
}
