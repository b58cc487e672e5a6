import type { Language } from '../model/language.ts'
import type { ImportPhrases, ImportSentence } from './import-phrases.ts'
import type { ImportCode, ImportFacts, ImportProblem } from './import-problem.ts'
import { importPhrasesDe } from './import-sentences-de.ts'
import { importPhrasesEn } from './import-sentences-en.ts'

const PHRASES: Readonly<Record<Language, ImportPhrases>> = {
  en: importPhrasesEn,
  de: importPhrasesDe,
}

/** A problem of an import as sentences: where it is, what it is, what to do. */
export type ToldImportProblem = ImportSentence & {
  /** Row and column in words; empty where it is about the whole file. */
  readonly where: string
  readonly severity: string
}

/** Tells a problem of an import in a language. */
export function importSentence(problem: ImportProblem, language: Language): ToldImportProblem {
  const phrases = PHRASES[language]
  const tell = phrases.problems[problem.code] as (facts: ImportFacts[ImportCode]) => ImportSentence
  return {
    ...tell(problem.facts),
    where: phrases.place(problem.row, problem.header),
    severity: phrases.severity[problem.severity],
  }
}

/** What fields, outcomes of rows and ways of matching are called in a language. */
export function importWords(
  language: Language,
): Pick<ImportPhrases, 'fields' | 'outcomes' | 'ways' | 'severity'> {
  return PHRASES[language]
}
