import type { Severity } from '../../../src/diagnosis/finding.ts'
import { acceptsOption, type Option } from '../../../src/diagnosis/option.ts'
import type { AnyRule } from '../../../src/diagnosis/rule.ts'
import type { RuleSettings } from '../../../src/diagnosis/settings.ts'
import { sameValue } from '../../../src/record/same-value.ts'

/** The settings of a rule while somebody edits them: numbers as they are typed. */
export type RuleDraft = {
  readonly isOn: boolean
  /** Empty: as the rule has it. */
  readonly severity: Severity | ''
  readonly options: Readonly<Record<string, unknown>>
}

/** The options of a rule by name. */
export function optionsOf(rule: AnyRule): readonly (readonly [string, Option<unknown>])[] {
  return Object.entries(rule.options as Readonly<Record<string, Option<unknown>>>)
}

/** A draft of what is set, the rule's own values where nothing is. */
export function draftOf(rule: AnyRule, settings: RuleSettings = {}): RuleDraft {
  const options = optionsOf(rule).map(([name, { form, default: usual }]) => {
    const value = settings.options?.[name] ?? usual
    return [name, form.kind === 'number' ? String(value) : value]
  })
  return {
    isOn: settings.off !== true,
    severity: settings.severity ?? '',
    options: Object.fromEntries(options),
  }
}

/** The options of a draft that cannot be as they are. */
export function faultsOf(rule: AnyRule, draft: RuleDraft): readonly string[] {
  return optionsOf(rule).flatMap(([name, option]) =>
    acceptsOption(option.form, typedValue(option, draft.options[name])) ? [] : [name],
  )
}

/** What a draft sets, without all that is as the rule has it; nothing where everything is. */
export function settingsOf(rule: AnyRule, draft: RuleDraft): RuleSettings | undefined {
  const options = optionsOf(rule).flatMap(([name, option]) => {
    const value = typedValue(option, draft.options[name])
    return sameValue(value, option.default) ? [] : [[name, value] as const]
  })
  const settings: RuleSettings = {
    ...(draft.isOn ? {} : { off: true }),
    ...(draft.severity === '' ? {} : { severity: draft.severity }),
    ...(options.length === 0 ? {} : { options: Object.fromEntries(options) }),
  }
  return Object.keys(settings).length === 0 ? undefined : settings
}

/** A value as it is typed, as the option takes it; what is no number stays what it was and is refused. */
function typedValue({ form }: Option<unknown>, typed: unknown): unknown {
  if (form.kind !== 'number' || typeof typed !== 'string') return typed
  return /^\d{1,9}$/.test(typed.trim()) ? Number(typed) : typed
}
