import {
  CLARITY_PARTS,
  type Clarity,
  type ClarityLine,
  FINDING_WEIGHTS,
} from '../diagnosis/clarity.ts'
import { SEVERITIES } from '../diagnosis/finding.ts'
import type { Language } from '../model/language.ts'

/** The score of clarity in words: never the number without its sum (Y5 of the room `diagnosis`). */
export type ClaritySentences = {
  /** "Clarity: 37.5 of 100". */
  readonly headline: string
  /** "6 + 7.5 + 24 = 37.5". */
  readonly sum: string
  readonly lines: readonly ClaritySentence[]
  /** What counts and what the score is not. */
  readonly note: string
}

/** One line of the sum: what it is about, its points, what they come from. */
export type ClaritySentence = {
  readonly part: ClarityLine['part']
  readonly name: string
  readonly points: string
  readonly why: string
}

const NAMES: Readonly<Record<Language, Readonly<Record<ClarityLine['part'], string>>>> = {
  en: { answering: 'Answering', deciding: 'Deciding', findings: 'Findings' },
  de: { answering: 'Verantworten', deciding: 'Entscheiden', findings: 'Befunde' },
}

const WORDS = {
  en: {
    headline: (score: string) => `Clarity: ${score} of 100`,
    points: (points: string, most: string) => `${points} of ${most}`,
    answering: (good: string, all: string) =>
      `${good} of ${all} responsibilities have exactly one seat or line that answers.`,
    deciding: (good: string, all: string) =>
      `For ${good} of ${all} kinds of decisions a rule is written that nothing is found against.`,
    findings: (told: string, burden: string, sum: string) =>
      `${told} things told against ${burden} that findings weigh: ${sum}.`,
    severities: { high: 'high', medium: 'medium', low: 'low' },
    note: 'Accepted findings and those of the baseline count too. It measures what the document shows, not how people lead.',
  },
  de: {
    headline: (score: string) => `Klarheit: ${score} von 100`,
    points: (points: string, most: string) => `${points} von ${most}`,
    answering: (good: string, all: string) =>
      `Für ${good} von ${all} Aufgaben ist genau ein Sitz oder eine Linie verantwortlich.`,
    deciding: (good: string, all: string) =>
      `Für ${good} von ${all} Arten von Entscheidungen ist eine Regel geschrieben, gegen die nichts vorliegt.`,
    findings: (told: string, burden: string, sum: string) =>
      `${told} Angaben gegen das Gewicht der Befunde, ${burden}: ${sum}.`,
    severities: { high: 'hoch', medium: 'mittel', low: 'niedrig' },
    note: 'Auch angenommene Befunde und die der Ausgangslage zählen. Gemessen wird, was das Dokument zeigt, nicht wie jemand führt.',
  },
} as const

/** Tells the score of clarity with its arithmetic. */
export function claritySentences(
  { score, lines, counts }: Clarity,
  language: Language,
): ClaritySentences {
  const words = WORDS[language]
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  const number = (value: number) => numbers.format(value)
  const weights = SEVERITIES.map(
    (severity) =>
      `${number(counts[severity])} ${words.severities[severity]} × ${FINDING_WEIGHTS[severity]}`,
  ).join(' + ')
  const why = ({ part, good, all }: ClarityLine) =>
    part === 'findings'
      ? words.findings(number(good), number(all - good), weights)
      : words[part](number(good), number(all))
  return {
    headline: words.headline(number(score)),
    sum: `${lines.map(({ points }) => number(points)).join(' + ')} = ${number(score)}`,
    lines: lines.map((line) => ({
      part: line.part,
      name: NAMES[language][line.part],
      points: words.points(number(line.points), number(CLARITY_PARTS[line.part])),
      why: why(line),
    })),
    note: words.note,
  }
}
