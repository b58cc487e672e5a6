import type { Catalogue } from '../catalogue/catalogue.ts'
import { SEVERITIES, type Severity } from '../diagnosis/finding.ts'
import { OPTION_UNITS, type Option, type OptionForm } from '../diagnosis/option.ts'
import { RULES, ruleOf } from '../diagnosis/registry.ts'
import {
  type AnyRule,
  CATEGORIES,
  type Category,
  type RuleSentences,
  type RuleSource,
} from '../diagnosis/rule.ts'
import type { Language } from '../model/language.ts'
import { optionWords } from '../text/option-words.ts'
import { answered, type Outcome } from './errors.ts'
import { unknownRule } from './findings/choose-rules.ts'

/** The words in which rules are explained: what they are sorted by, how much findings matter, what options count. */
export const RULE_WORDS = {
  categories: CATEGORIES,
  severities: SEVERITIES,
  units: OPTION_UNITS,
} as const

/** What a rule rests on, told: a claim with its words, or a text with its reference. */
export type ToldSource = {
  readonly claim?: string | undefined
  readonly reference: string
  readonly url?: string | undefined
  /** What the rule takes from it. */
  readonly for: string
}

/** A rule of diagnosis as it is explained to people. */
export type ExplainedRule = {
  readonly id: string
  readonly name: string
  readonly category: Category
  readonly severity: Severity
  readonly since: string
  /** The sentences of each of its messages; what differs from case to case stands in braces. */
  readonly messages: Readonly<Record<string, RuleSentences>>
  readonly options: readonly {
    readonly name: string
    readonly description: string
    readonly default: unknown
    /** What it may be: what a form asks for. */
    readonly form: OptionForm
    /** The same in words. */
    readonly range: string
  }[]
  readonly sources: readonly ToldSource[]
}

/** Explains a rule of diagnosis in a language; refused with the nearest for an id that none has. */
export function explainRule(
  catalogue: Catalogue,
  id: string,
  language: Language,
): Outcome<ExplainedRule> {
  const rule = ruleOf(id)
  return rule ? answered(explained(catalogue, rule, language)) : unknownRule(id)
}

/** Explains every rule of diagnosis in a language, by id. */
export function explainRules(catalogue: Catalogue, language: Language): readonly ExplainedRule[] {
  return RULES.map((rule) => explained(catalogue, rule, language))
}

function explained(catalogue: Catalogue, rule: AnyRule, language: Language): ExplainedRule {
  const options = Object.entries(rule.options as Readonly<Record<string, Option<unknown>>>)
  const words = optionWords(catalogue, language)
  return {
    id: rule.id,
    name: rule.name[language],
    category: rule.category,
    severity: rule.severity,
    since: rule.since,
    messages: rule.sentences[language],
    options: options.map(([name, option]) => ({
      name,
      description: option.about[language],
      default: option.default,
      form: option.form,
      range: words.range(option.form),
    })),
    sources: rule.sources.map((source) => tellSource(catalogue, source, language)),
  }
}

function tellSource(catalogue: Catalogue, source: RuleSource, language: Language): ToldSource {
  if (!('claim' in source)) {
    const { reference, url } = source
    return { reference, ...(url === undefined ? {} : { url }), for: source.for[language] }
  }
  const claim = catalogue.claims.get(source.claim)
  const work = claim && catalogue.sources.get(claim.source)
  return {
    claim: source.claim,
    reference: work?.title ?? source.claim,
    for: claim?.text[language] ?? '',
  }
}
