import { describe } from 'vitest'
import type { OrganizationStore } from '../../../src/app/ports.ts'
import { appending } from './conformance-appending.ts'
import { erasing } from './conformance-erasing.ts'
import { organizations } from './conformance-organizations.ts'
import { reading } from './conformance-reading.ts'

/** How a suite comes to a store of its own that is empty. */
export type OpenStore = () => Promise<OrganizationStore>

/** What every store must do (`src/store/SPEC.md`): call it in a test file of the adapter. */
export function storeConformance(name: string, open: OpenStore): void {
  describe(`a store in ${name}`, () => {
    organizations(open)
    appending(open)
    reading(open)
    erasing(open)
  })
}
