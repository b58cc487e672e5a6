import { OrganizationGate } from '../../app/organization-gate.tsx'
import { OrganizationChart } from './organization-chart.tsx'

/** The chart of the organisation, as a picture or as a table. */
export function ChartPage() {
  return (
    <OrganizationGate>
      <OrganizationChart />
    </OrganizationGate>
  )
}
