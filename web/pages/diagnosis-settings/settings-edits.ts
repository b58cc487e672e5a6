import type { Finding } from '../../../src/diagnosis/finding.ts'
import { takeBaseline } from '../../../src/diagnosis/findings-record.ts'
import { readSoundRecord } from '../../../src/diagnosis/read-record.ts'
import { organizationWithPacks } from '../../../src/diagnosis/record-in-document.ts'
import type { RuleSettings } from '../../../src/diagnosis/settings.ts'
import type { Edit } from '../../app/editing.ts'
import { recordEdit } from '../../parts/finding/record-edit.ts'

/** The setting of a rule somebody wants, in place of the one they saw. */
export type WishedSetting = {
  readonly rule: string
  readonly label: string
  readonly settings: RuleSettings | undefined
  readonly before: RuleSettings | undefined
  /** What is recorded with it. */
  readonly message: string
}

/** The change that sets one rule; `tell` puts settings into words, for those who set the same at the same time. */
export function ruleEdit(
  { rule, label, settings, before, message }: WishedSetting,
  tell: (settings: RuleSettings | undefined) => string,
): Edit {
  const edit = recordEdit(message, (record) => {
    const { [rule]: _, ...others } = record.rules
    return { ...record, rules: settings === undefined ? others : { ...others, [rule]: settings } }
  })
  const now: Edit['fields'][number]['now'] = ({ organization }) =>
    tell(readSoundRecord(organization.diagnosis).record.rules[rule])
  return { ...edit, fields: [{ label, now, mine: tell(settings), was: tell(before) }] }
}

/** The change that takes what is found now as the baseline; none takes it away. */
export function baselineEdit(findings: readonly Finding[], message: string): Edit {
  return recordEdit(message, (record) => takeBaseline(record, findings))
}

/** The change that holds the organisation against a pack, or no longer. */
export function packEdit(pack: string, isChosen: boolean, message: string): Edit {
  return {
    message,
    operations: ({ organization }) => {
      const others = (organization.packs ?? []).filter((id) => id !== pack)
      const packs = isChosen ? [...others, pack] : others
      return [{ op: 'organization', organization: organizationWithPacks(organization, packs) }]
    },
    fields: [],
    touches: [],
  }
}
