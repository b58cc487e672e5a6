import { useParams } from '@tanstack/react-router'
import { useMemo } from 'react'
import { buildCharter } from '../../../src/charter/build-charter.ts'
import { charterPaper } from '../../../src/text/paper/charter-paper.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useMatrix } from '../../app/compiled-matrix.ts'
import { useLanguage, useWords } from '../../app/language.ts'
import { useOpenedOrganization } from '../../app/organization-context.ts'
import { OrganizationGate } from '../../app/organization-gate.tsx'
import { today } from '../../app/today.ts'
import { PaperView } from '../../parts/paper/paper-view.tsx'
import { PaperHead } from './paper-head.tsx'
import { UnknownPosition } from './unknown-position.tsx'

/** The charter of a position as it would be handed out, and the files it can be taken along as. */
export function CharterPage() {
  return (
    <OrganizationGate>
      <CharterOfPosition />
    </OrganizationGate>
  )
}

function CharterOfPosition() {
  const { position: id } = useParams({ from: '/positions/$position/charter' })
  const { model } = useOpenedOrganization()
  const catalogue = useCatalogue()
  const matrix = useMatrix()
  const language = useLanguage()
  const { paper: words } = useWords()
  const paper = useMemo(() => {
    const charter = buildCharter(catalogue, matrix, { position: id, day: today() })
    return charter && charterPaper(catalogue, model, charter, language)
  }, [catalogue, matrix, model, id, language])
  if (paper === null) return <UnknownPosition id={id} />
  return (
    <>
      <PaperHead
        title={words.charter}
        position={id}
        kind='charter'
        formats={['html', 'docx', 'markdown']}
        query=''
      />
      <PaperView paper={paper} id='charter' level={2} />
    </>
  )
}
