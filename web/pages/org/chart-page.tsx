import { useWords } from '../../app/language.ts'
import { useOpenedOrganization } from '../../app/organization-context.ts'
import { OrganizationGate } from '../../app/organization-gate.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { SeatLink } from '../../parts/seat-link.tsx'

/** The positions of the organisation. */
export function ChartPage() {
  return (
    <OrganizationGate>
      <Positions />
    </OrganizationGate>
  )
}

function Positions() {
  const { model } = useOpenedOrganization()
  const { chart: words } = useWords()
  return (
    <>
      <PageHead title={words.title(model.organization.name)} />
      <ul>
        {model.tables.positions
          .list()
          .slice(0, 500)
          .map(({ id }) => (
            <li key={id}>
              <SeatLink id={id} />
            </li>
          ))}
      </ul>
    </>
  )
}
