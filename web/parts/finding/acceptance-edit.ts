import { type Acceptance, acceptFinding } from '../../../src/diagnosis/findings-record.ts'
import type { Edit } from '../../app/editing.ts'
import { recordEdit } from './record-edit.ts'

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
