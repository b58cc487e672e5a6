import { useLocation, useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useWords } from '../../../app/language.ts'
import { Choice } from '../../../parts/choice.tsx'
import styles from './bring.module.css'
import { BringFiles } from './bring-files.tsx'
import { DescribeLeadership } from './describe/describe-leadership.tsx'
import { BringBack } from './file/bring-back.tsx'
import { BringTable } from './table/bring-table.tsx'
import { BringTeams } from './teams/bring-teams.tsx'

const KINDS = ['table', 'describe', 'document', 'file', 'organogram', 'teams'] as const

/** Takes in an organisation from what there is of it; the address says which way. */
export function BringOrganization() {
  const { bring: words, spreadsheet, describe, editedFile } = useWords()
  const search = useSearch({ from: '/settings' })
  const navigate = useNavigate({ from: '/settings' })
  const kind = KINDS.find((one) => one === search.bring) ?? 'table'
  const { hash } = useLocation()
  useEffect(() => {
    // The page comes after its address was gone to: what it points to is looked for again.
    if (hash === 'bring') document.getElementById('bring')?.scrollIntoView()
  }, [hash])
  return (
    <>
      <p className={styles.lead}>{words.lead}</p>
      <Choice
        name='bring'
        label={words.title}
        value={kind}
        options={[
          { id: 'table', text: spreadsheet.kind },
          { id: 'describe', text: describe.kind },
          { id: 'document', text: words.document },
          { id: 'file', text: editedFile.kind },
          { id: 'organogram', text: words.organogram },
          { id: 'teams', text: words.teams.kind },
        ]}
        onChoose={(bring) =>
          void navigate({
            search: (before: object) => ({ ...before, bring }),
            replace: true,
            resetScroll: false,
          })
        }
      />
      {kind === 'table' && <BringTable />}
      {kind === 'describe' && <DescribeLeadership />}
      {kind === 'file' && <BringBack />}
      {kind === 'teams' && <BringTeams />}
      {(kind === 'document' || kind === 'organogram') && <BringFiles key={kind} kind={kind} />}
    </>
  )
}
