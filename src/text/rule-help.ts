import type { AnyRule } from '../diagnosis/rule.ts'
import type { Language } from '../model/language.ts'

/** What a rule says in general: its reasons and its advice, each once. */
export type RuleHelp = {
  readonly name: string
  readonly why: readonly string[]
  readonly todo: readonly string[]
}

/** Tells what a rule is about, apart from any finding: what a case would fill in stands as an ellipsis. */
export function ruleHelp({ name, sentences }: AnyRule, language: Language): RuleHelp {
  const own = Object.values(sentences[language])
  const general = (texts: readonly string[]) => [
    ...new Set(
      texts.map((text) => text.replace(/\{[a-z-]+\}/g, '…')).filter((text) => text !== ''),
    ),
  ]
  return {
    name: name[language],
    why: general(own.map(({ why }) => why)),
    todo: general(own.map(({ todo }) => todo)),
  }
}
