import type { Language } from '../model/language.ts'
import { importSentence } from './import-sentences.ts'
import type { MatrixProblem } from './matrix-import-problem.ts'
import type { MatrixPhrases, MatrixSentence } from './matrix-phrases.ts'
import { matrixPhrasesDe } from './matrix-phrases-de.ts'
import { matrixPhrasesEn } from './matrix-phrases-en.ts'

const PHRASES: Readonly<Record<Language, MatrixPhrases>> = {
  en: matrixPhrasesEn,
  de: matrixPhrasesDe,
}

/** A problem of a table of rules as sentences: where it is, what it is, what to do. */
export type ToldMatrixProblem = MatrixSentence & {
  /** Row, column and character in words; empty where it is about the whole file. */
  readonly where: string
}

/** Tells a problem of a table of rules in a language. */
export function matrixSentence(problem: MatrixProblem, language: Language): ToldMatrixProblem {
  const { code, facts, row, header, at } = problem
  const phrases = PHRASES[language]
  const where = phrases.place(row, header, at)
  if (code !== 'file') return { ...phrases.problems[code](facts), where }
  const { file } = facts
  if (!file) return { what: '', todo: '', where }
  const { what, todo } = importSentence(file, language)
  return { what, todo, where }
}
