import {
  type Acceptance,
  acceptFinding,
  type FindingsRecord,
} from '../../../src/diagnosis/findings-record.ts'
import { readSoundRecord } from '../../../src/diagnosis/read-record.ts'
import { organizationWithRecord } from '../../../src/diagnosis/record-in-document.ts'
import type { Edit } from '../../app/editing.ts'

/** The change that accepts a finding; its reason is what is recorded with it. */
export function acceptanceEdit(acceptance: Acceptance): Edit {
  return recordEdit(acceptance.reason, (record) => acceptFinding(record, acceptance))
}

/** The change that lets a finding count again. */
export function withdrawalEdit(finding: string, message: string): Edit {
  return recordEdit(message, (record) => ({
    ...record,
    accepted: record.accepted.filter((one) => one.finding !== finding),
  }))
}

function recordEdit(message: string, change: (record: FindingsRecord) => FindingsRecord): Edit {
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
