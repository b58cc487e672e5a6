import { useParams } from '@tanstack/react-router'
import { useWords } from '../../app/language.ts'
import { useOpenedOrganization } from '../../app/organization-context.ts'
import { OrganizationGate } from '../../app/organization-gate.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { useSeatWords } from '../../parts/use-seat-words.ts'

/** One position of the organisation. */
export function PositionPage() {
  return (
    <OrganizationGate>
      <Position />
    </OrganizationGate>
  )
}

function Position() {
  const { position: id } = useParams({ from: '/positions/$position' })
  const { model } = useOpenedOrganization()
  const { position: words } = useWords()
  const say = useSeatWords()
  const position = model.tables.positions.get(id)
  if (position === undefined) {
    return <PageHead title={words.unknown(id.slice(0, 40))} lead={words.unknownText} />
  }
  return <PageHead title={position.title} lead={say.holder(model, position)} />
}
