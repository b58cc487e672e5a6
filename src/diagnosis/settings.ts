import { nearestWord } from '../model/nearest-word.ts'
import type { Problem } from '../model/problem.ts'
import { SEVERITIES, type Severity } from './finding.ts'
import { acceptsOption, expectedOption, isMapping, type Option } from './option.ts'
import { RULES } from './registry.ts'
import type { AnyRule } from './rule.ts'

/** How an organisation wants one rule to run. */
export type RuleSettings = {
  readonly off?: boolean
  readonly severity?: Severity
  readonly options?: Readonly<Record<string, unknown>>
}

/** How an organisation wants rules to run, by rule id. */
export type Settings = Readonly<Record<string, RuleSettings>>

/** Every rule as it comes. */
export const NO_SETTINGS: Settings = {}

/** Settings, or everything that is wrong with them. */
export type SettingsReading =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problems: readonly Problem[] }

const KEYS = ['off', 'severity', 'options'] as const

/** Reads settings of rules from plain data; unknown rules, keys and options get the nearest known. */
export function readSettings(plain: unknown): SettingsReading {
  const problems: Problem[] = []
  const add = (where: string, message: string) =>
    problems.push({ code: 'invalid-settings', where, message })
  if (plain === undefined || plain === null) return { ok: true, settings: NO_SETTINGS }
  if (!isMapping(plain)) {
    add('rules', 'Give a mapping from rule id to its settings.')
    return { ok: false, problems }
  }
  const settings: [string, RuleSettings][] = []
  for (const [id, given] of Object.entries(plain)) {
    const rule = RULES.find((one) => one.id === id)
    const where = `rules › ${id.slice(0, 60)}`
    if (!rule)
      add(
        where,
        unknownWord(
          'rule',
          id,
          RULES.map((one) => one.id),
        ),
      )
    else if (!isMapping(given)) add(where, `Give a mapping with ${KEYS.join(', ')}.`)
    else {
      for (const key of Object.keys(given)) {
        if (!(KEYS as readonly string[]).includes(key)) add(where, unknownWord('key', key, KEYS))
      }
      if (given.off !== undefined && typeof given.off !== 'boolean') {
        add(`${where} › off`, 'Give true or false.')
      }
      if (given.severity !== undefined && !isSeverity(given.severity)) {
        add(`${where} › severity`, `Give one of ${SEVERITIES.join(', ')}.`)
      }
      for (const { name, message } of optionFaults(rule, given.options)) {
        add(`${where} › options${name}`, message)
      }
      settings.push([id, given as RuleSettings])
    }
  }
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, settings: Object.fromEntries(settings) }
}

function isSeverity(value: unknown): value is Severity {
  return (SEVERITIES as readonly unknown[]).includes(value)
}

function optionFaults(rule: AnyRule, given: unknown) {
  if (given === undefined) return []
  if (!isMapping(given)) return [{ name: '', message: 'Give a mapping from option to value.' }]
  const known = rule.options as Readonly<Record<string, Option<unknown>>>
  return Object.entries(given).flatMap(([name, value]) => {
    const option = Object.hasOwn(known, name) ? known[name] : undefined
    if (!option) return [{ name: '', message: unknownWord('option', name, Object.keys(known)) }]
    return acceptsOption(option.form, value)
      ? []
      : [{ name: ` › ${name}`, message: `Give ${expectedOption(option.form)}.` }]
  })
}

/** That there is no such word, and which was probably meant. */
export function unknownWord(what: string, given: string, words: readonly string[]): string {
  const near = nearestWord(given, words)
  const shown = given.length > 60 ? `${given.slice(0, 60)}…` : given
  const advice = near ? `Did you mean ${near}?` : `There are: ${words.join(', ') || 'none'}.`
  return `There is no ${what} “${shown}”. ${advice}`
}
