import type { Language } from '../model/language.ts'

/** The words of `mandate compare --with`. */
export type PositionComparisonWords = {
  readonly nothing: string
  readonly silent: string
  readonly denied: string
  readonly limited: string
}

const en: PositionComparisonWords = {
  nothing: 'nothing assigned',
  silent: 'the sources are silent',
  denied: 'by a source, not its part',
  limited: '(for a part)',
}

const de: PositionComparisonWords = {
  nothing: 'nichts übertragen',
  silent: 'die Quellen schweigen',
  denied: 'nach einer Quelle nicht Teil der Rolle',
  limited: '(für einen Teil)',
}

/** The words of `mandate compare --with` in a language. */
export const positionComparisonWords = (language: Language): PositionComparisonWords =>
  language === 'de' ? de : en
