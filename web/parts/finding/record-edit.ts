import type { FindingsRecord } from '../../../src/diagnosis/findings-record.ts'
import { readSoundRecord } from '../../../src/diagnosis/read-record.ts'
import { organizationWithRecord } from '../../../src/diagnosis/record-in-document.ts'
import type { Edit } from '../../app/editing.ts'

/** A change of what an organisation keeps about its findings, upon what is sound of it. */
export function recordEdit(
  message: string,
  change: (record: FindingsRecord) => FindingsRecord,
): Edit {
  return {
    message: message.slice(0, 500),
    operations: ({ organization }) => {
      const { record } = readSoundRecord(organization.diagnosis)
      return [
        { op: 'organization', organization: organizationWithRecord(organization, change(record)) },
      ]
    },
    fields: [],
    touches: [],
  }
}
