import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useLanguage, useWords } from '../../app/language.ts'
import {
  deleteOrganization,
  type OrganizationEntry,
  yamlAddress,
} from '../../app/organization-api.ts'
import {
  organizationKey,
  useOrganizationId,
  useOrganizations,
} from '../../app/organization-context.ts'
import { writePreference } from '../../app/preference.ts'
import { ActionButton } from '../../parts/action-button.tsx'
import { Notice } from '../../parts/notice.tsx'
import styles from './organization-list.module.css'

/** The organisations of this server: open, take along, delete. */
export function OrganizationList() {
  const { data, isError, refetch } = useOrganizations()
  const { bring: words, organization, shell } = useWords()
  const [said, setSaid] = useState('')
  return (
    <>
      {isError && (
        <Notice>
          <p>{organization.notOpenedWhy}</p>
          <ActionButton onPress={() => void refetch()}>{shell.again}</ActionButton>
        </Notice>
      )}
      {data !== undefined && data.length === 0 && <p>{words.listEmpty}</p>}
      <ul className={styles.list}>
        {data?.map((entry) => (
          <Organization key={entry.id} entry={entry} onSaid={setSaid} />
        ))}
      </ul>
      <p role='status'>{said}</p>
    </>
  )
}

function Organization(props: {
  readonly entry: OrganizationEntry
  readonly onSaid: (said: string) => void
}) {
  const { entry, onSaid } = props
  const language = useLanguage()
  const { bring: words, editedFile } = useWords()
  const shown = useOrganizationId()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [isAsking, setAsking] = useState(false)
  const number = new Intl.NumberFormat(language)
  const remove = async () => {
    const answer = await deleteOrganization(entry.id)
    if (!answer.ok) {
      onSaid(answer.problem.detail)
      return
    }
    onSaid(words.deleted(entry.name))
    queries.removeQueries({ queryKey: organizationKey(entry.id) })
    await queries.invalidateQueries({ queryKey: ['organizations'] })
    if (shown === entry.id) {
      const withoutIt = ({ org: _, ...rest }: { readonly org?: string }) => ({
        ...rest,
        org: undefined,
      })
      void navigate({ to: '.', search: withoutIt, replace: true })
    }
  }
  return (
    <li className={styles.entry}>
      <div className={styles.name}>
        <Link
          to='/org'
          search={{ org: entry.id }}
          onClick={() => writePreference('organization', entry.id)}
        >
          {entry.name}
        </Link>
        <p className={styles.facts}>
          {words.positions(number.format(entry.positions))} · <code>{entry.id}</code>
          {entry.example && ` · ${words.example}`}
          {entry.id === shown && ` · ${words.opened}`}
        </p>
      </div>
      {isAsking ? (
        <fieldset className={styles.asking}>
          <legend>{words.confirmDelete(entry.name)}</legend>
          <ActionButton isMain onPress={() => void remove()}>
            {words.reallyDelete}
          </ActionButton>
          <ActionButton onPress={() => setAsking(false)}>{words.cancel}</ActionButton>
        </fieldset>
      ) : (
        <div className={styles.actions}>
          <a href={yamlAddress(entry.id)} download={`${entry.id}.yaml`}>
            {words.exportYaml}
          </a>
          <Link to='/settings' search={{ org: entry.id, bring: 'file' }} hash='bring'>
            {editedFile.bringBack}
          </Link>
          <ActionButton onPress={() => setAsking(true)}>{words.delete}</ActionButton>
        </div>
      )}
    </li>
  )
}
