import { OrganizationGate } from '../../app/organization-gate.tsx'
import { OrganizationMatrix } from './organization-matrix.tsx'

/** Positions by responsibilities of the organisation, as a matrix or as a table. */
export function MatrixPage() {
  return (
    <OrganizationGate>
      <OrganizationMatrix />
    </OrganizationGate>
  )
}
