import { useNavigate, useSearch } from '@tanstack/react-router'
import { useWords } from '../../../app/language.ts'
import { Choice } from '../../../parts/choice.tsx'
import styles from './bring.module.css'
import { BringFiles } from './bring-files.tsx'
import { BringTable } from './table/bring-table.tsx'

const KINDS = ['table', 'document', 'organogram'] as const

/** Takes in an organisation from what there is of it; the address says which way. */
export function BringOrganization() {
  const { bring: words, spreadsheet } = useWords()
  const search = useSearch({ from: '/settings' })
  const navigate = useNavigate({ from: '/settings' })
  const kind = KINDS.find((one) => one === search.bring) ?? 'table'
  return (
    <>
      <p className={styles.lead}>{words.lead}</p>
      <Choice
        name='bring'
        label={words.title}
        value={kind}
        options={[
          { id: 'table', text: spreadsheet.kind },
          { id: 'document', text: words.document },
          { id: 'organogram', text: words.organogram },
        ]}
        onChoose={(bring) =>
          void navigate({
            search: (before: object) => ({ ...before, bring }),
            replace: true,
            resetScroll: false,
          })
        }
      />
      {kind === 'table' ? <BringTable /> : <BringFiles key={kind} kind={kind} />}
    </>
  )
}
