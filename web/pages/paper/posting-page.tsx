import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { buildPosting } from '../../../src/charter/build-posting.ts'
import { forPublication } from '../../../src/text/paper/paper.ts'
import { postingPaper } from '../../../src/text/paper/posting-paper.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useMatrix } from '../../app/compiled-matrix.ts'
import { useLanguage, useWords } from '../../app/language.ts'
import { useOpenedOrganization } from '../../app/organization-context.ts'
import { OrganizationGate } from '../../app/organization-gate.tsx'
import { today } from '../../app/today.ts'
import { PaperView } from '../../parts/paper/paper-view.tsx'
import { PaperHead } from './paper-head.tsx'
import styles from './paper-page.module.css'
import { queryOf, termsOf, withText } from './posting-in-address.ts'
import { PostingTermsForm } from './posting-terms-form.tsx'
import { UnknownPosition } from './unknown-position.tsx'

/** The posting of a position as it would be published, what only the reader knows, and files to take along. */
export function PostingPage() {
  return (
    <OrganizationGate>
      <PostingOfPosition />
    </OrganizationGate>
  )
}

function PostingOfPosition() {
  const { position: id } = useParams({ from: '/positions/$position/posting' })
  const address = useSearch({ from: '/positions/$position/posting' })
  const navigate = useNavigate({ from: '/positions/$position/posting' })
  const { model } = useOpenedOrganization()
  const catalogue = useCatalogue()
  const matrix = useMatrix()
  const language = useLanguage()
  const { paper: words } = useWords()
  const paper = useMemo(() => {
    const posting = buildPosting(catalogue, matrix, {
      ...{ position: id, day: today(), terms: termsOf(address) },
      withPay: address.pay === 'yes',
    })
    if (posting === null) return null
    const whole = postingPaper(catalogue, model, posting, language)
    return address.publish === 'yes' ? forPublication(whole) : whole
  }, [catalogue, matrix, model, id, language, address])
  if (paper === null) return <UnknownPosition id={id} />
  return (
    <>
      <PaperHead
        title={words.posting}
        position={id}
        kind='posting'
        formats={['html', 'docx', 'markdown', 'jsonld']}
        query={queryOf(address)}
      />
      <div className={styles.split}>
        <PaperView paper={paper} id='posting' level={2} />
        <PostingTermsForm
          address={address}
          onChange={(name, text) =>
            void navigate({
              search: withText(address, name, text),
              replace: true,
              resetScroll: false,
            })
          }
        />
      </div>
    </>
  )
}
