import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Model } from '../model/model.ts'
import { createTitleAligner, type TitleAligner } from '../profile/align-title.ts'
import type { Severity } from './finding.ts'
import { RULES } from './registry.ts'
import type { AnyRule, RuleContext } from './rule.ts'
import { NO_SETTINGS, type Settings } from './settings.ts'
import { createTitleDistinction, type TitleDistinction } from './title-distinction.ts'

/** A rule with the options it runs with, and the severity the organisation gives it, if any. */
export type PreparedRule = {
  readonly rule: AnyRule
  readonly options: object
  readonly severity: Severity | undefined
}

/** The rules of a run, made ready once for any number of models. */
export type DiagnosisSetup = {
  readonly rules: readonly PreparedRule[]
  readonly distinction: TitleDistinction
  readonly catalogue: Catalogue
  readonly align: TitleAligner
  /** The day the rules look from, ISO 8601; null where none was handed in (E7). */
  readonly day: string | null
  /** What rules made of parts of models, as long as those are in use. */
  readonly remembered: WeakMap<object, Map<string, unknown>>
}

/**
 * Makes rules ready: leaves out those switched off, fills in options. Takes settings that
 * `readSettings` gave, the rules to run, all of them when none are named, and the day it is (E7).
 */
export function prepareDiagnosis(
  catalogue: Catalogue,
  settings: Settings = NO_SETTINGS,
  rules: readonly AnyRule[] = RULES,
  day: string | null = null,
): DiagnosisSetup {
  const prepared = rules.flatMap((rule) => {
    const own = settings[rule.id]
    if (own?.off) return []
    const defaults = Object.entries(rule.options as Readonly<Record<string, { default: unknown }>>)
    const options = {
      ...Object.fromEntries(defaults.map(([name, option]) => [name, option.default])),
      ...own?.options,
    }
    return [{ rule, options, severity: own?.severity }]
  })
  return {
    rules: prepared,
    distinction: createTitleDistinction(catalogue),
    catalogue,
    align: rememberTitles(createTitleAligner(catalogue)),
    day,
    remembered: new WeakMap(),
  }
}

/** What all rules work with in one run; what one made of the model, the others find made. */
export function contextOf(setup: DiagnosisSetup, model: Model, options: object = {}): RuleContext {
  const { distinction, catalogue, align, day, remembered } = setup
  const made = new Map<string, unknown>()
  const once = <Value>(key: string, make: () => Value): Value => {
    if (!made.has(key)) made.set(key, make())
    return made.get(key) as Value
  }
  const remember = <Value>(part: object, key: string, make: () => Value): Value => {
    const known = remembered.get(part) ?? new Map<string, unknown>()
    remembered.set(part, known)
    if (!known.has(key)) known.set(key, make())
    return known.get(key) as Value
  }
  return { model, options, catalogue, align, distinction, day, once, remember }
}

/** The same for one rule, with its options. Written out: copying whatever there is takes longer. */
export function withOptions(
  { model, catalogue, align, distinction, day, once, remember }: RuleContext,
  options: object,
): RuleContext {
  return { model, options, catalogue, align, distinction, day, once, remember }
}

/** How many alignments are remembered; leaders have few different titles. */
const MOST_REMEMBERED = 10_000

/** Remembers alignments by title and profession, where nothing else is told of a post. */
function rememberTitles(align: TitleAligner): TitleAligner {
  const known = new Map<string, ReturnType<TitleAligner>>()
  return (post) => {
    const { title, profession = '', ...more } = post
    if (Object.keys(more).length > 0) return align(post)
    const key = `${profession}\n${title}`
    const alignment = known.get(key) ?? align(post)
    if (known.size < MOST_REMEMBERED) known.set(key, alignment)
    return alignment
  }
}
