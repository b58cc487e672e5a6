import { useMemo } from 'react'
import type { AnyRule } from '../../../src/diagnosis/rule.ts'
import type { RuleSettings } from '../../../src/diagnosis/settings.ts'
import { type OptionWords, optionWords } from '../../../src/text/option-words.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useLanguage, useWords } from '../../app/language.ts'

/** The words of options, and a function that tells in a line how a rule is set. */
export function useSettingsWords(): OptionWords & {
  readonly tell: (rule: AnyRule, settings: RuleSettings | undefined) => string
} {
  const catalogue = useCatalogue()
  const language = useLanguage()
  const { diagnosisSettings: words, findings } = useWords()
  return useMemo(() => {
    const own = optionWords(catalogue, language)
    const tell = (rule: AnyRule, settings: RuleSettings = {}) => {
      const options = Object.entries(settings.options ?? {})
        .filter(([name]) => Object.hasOwn(rule.options, name))
        .map(([name, value]) => `${name}: ${own.value(value)}`)
      const parts = [
        ...(settings.off === true ? [words.off] : []),
        ...(settings.severity === undefined ? [] : [findings.severities[settings.severity]]),
        ...options,
      ]
      return parts.length === 0 ? words.asItComes : parts.join(' · ')
    }
    return { ...own, tell }
  }, [catalogue, language, words, findings])
}
