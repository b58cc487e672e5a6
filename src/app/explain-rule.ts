import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Severity } from '../diagnosis/finding.ts'
import type { Option } from '../diagnosis/option.ts'
import { ruleOf } from '../diagnosis/registry.ts'
import type { Category, RuleSentences, RuleSource } from '../diagnosis/rule.ts'
import type { Language } from '../model/language.ts'
import { answered, type Outcome } from './errors.ts'
import { unknownRule } from './findings/choose-rules.ts'

/** What a rule rests on, told: a claim with its words, or a text with its reference. */
export type ToldSource = {
  readonly claim?: string
  readonly reference: string
  readonly url?: string
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
  }[]
  readonly sources: readonly ToldSource[]
}

/** Explains a rule of diagnosis in a language. */
export function explainRule(
  catalogue: Catalogue,
  id: string,
  language: Language,
): Outcome<ExplainedRule> {
  const rule = ruleOf(id)
  if (!rule) return unknownRule(id)
  const options = Object.entries(rule.options as Readonly<Record<string, Option<unknown>>>)
  return answered({
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
    })),
    sources: rule.sources.map((source) => tellSource(catalogue, source, language)),
  })
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
