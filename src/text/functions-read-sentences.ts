import type { Catalogue } from '../catalogue/catalogue.ts'
import type { OrganizationDocument } from '../model/document.ts'
import type { Language } from '../model/language.ts'
import type { FunctionsRead } from './functions-read.ts'
import { phrasesIn } from './phrases-in.ts'

/** What is said of the reading of job functions, in one language. */
type Words = {
  readonly title: string
  readonly read: (read: FunctionsRead, number: Intl.NumberFormat) => string
  readonly became: (read: FunctionsRead, number: Intl.NumberFormat) => string
  readonly notRead: (count: number, number: Intl.NumberFormat) => string
  readonly meaning: string
  readonly each: string
}

const en: Words = {
  title: 'Read from the texts of the posts',
  read: ({ texts, read, otherTrades }, number) =>
    `Of ${number.format(texts)} ${texts === 1 ? 'post' : 'posts'} with a text, ${number.format(read)} ${read === 1 ? 'is' : 'are'} in technology and ${read === 1 ? 'was' : 'were'} read; ${number.format(otherTrades)} of other trades ${otherTrades === 1 ? 'was' : 'were'} left alone.`,
  became: ({ assignments, positions, unsure }, number) =>
    `${number.format(assignments)} ${assignments === 1 ? 'duty was' : 'duties were'} taken over for ${number.format(positions)} ${positions === 1 ? 'post' : 'posts'}, ${assignments === 1 ? '' : 'each '}with its sentence${unsure === 0 ? '' : `; ${number.format(unsure)} that the texts only hint at ${unsure === 1 ? 'was' : 'were'} not`}.`,
  notRead: (count, number) =>
    `${number.format(count)} ${count === 1 ? 'text was' : 'texts were'} not read: without words, or more than is read at once.`,
  meaning:
    'What was read grants no right, and nothing is concluded from what the texts leave out; correct it under assignments, or import without reading.',
  each: 'The duties, each with its sentence',
}

const de: Words = {
  title: 'Aus den Texten der Posten gelesen',
  read: ({ texts, read, otherTrades }, number) =>
    `Von ${number.format(texts)} Posten mit Text ${read === 1 ? 'gehört' : 'gehören'} ${number.format(read)} zur Technologie und ${read === 1 ? 'wurde' : 'wurden'} gelesen; ${number.format(otherTrades)} anderer Fächer ${otherTrades === 1 ? 'blieb' : 'blieben'} außer Betracht.`,
  became: ({ assignments, positions, unsure }, number) =>
    `${number.format(assignments)} ${assignments === 1 ? 'Aufgabe wurde' : 'Aufgaben wurden'} für ${number.format(positions)} Posten übernommen, ${assignments === 1 ? '' : 'jede '}mit ihrem Satz${unsure === 0 ? '' : `; ${number.format(unsure)}, die die Texte nur andeuten, ${unsure === 1 ? 'blieb' : 'blieben'} weg`}.`,
  notRead: (count, number) =>
    `${number.format(count)} ${count === 1 ? 'Text wurde' : 'Texte wurden'} nicht gelesen: ohne Wörter oder mehr, als auf einmal gelesen wird.`,
  meaning:
    'Gelesenes gibt keine Befugnis, und aus dem, was die Texte auslassen, wird nichts geschlossen; berichtigen lässt es sich bei den Zuweisungen, oder der Import geht ohne Lesen.',
  each: 'Die Aufgaben, jede mit ihrem Satz',
}

const WORDS: Readonly<Record<Language, Words>> = { en, de }

/** A duty that was read, as it is shown to be looked through. */
export type ReadDutyLine = {
  readonly id: string
  /** "Head of IT (H13): answers for: IT strategy" */
  readonly duty: string
  readonly sentence: string
}

/** The duties of a document that were read, in its order, with a heading for them. */
export function readDutyLines(
  catalogue: Catalogue,
  { positions, assignments }: OrganizationDocument,
  language: Language,
): { readonly title: string; readonly lines: readonly ReadDutyLine[] } {
  const { verbs } = phrasesIn(language)
  const titles = new Map(positions.map(({ id, title }) => [id, title]))
  const lines = assignments.flatMap(({ position, verb, of, origin, evidence = '' }) => {
    if (origin !== 'read') return []
    const matter = catalogue.responsibilities.get(of)?.name[language] ?? of
    const seat = `${titles.get(position) ?? position} (${position})`
    const duty = `${seat}: ${verbs[verb].name}: ${matter}`
    return [{ id: `${position}:${verb}:${of}`, duty, sentence: evidence }]
  })
  return { title: WORDS[language].each, lines }
}

/** What came of the texts of posts, as a title and sentences; no sentences where there is no text. */
export function functionsReadSentences(
  read: FunctionsRead,
  language: Language,
): { readonly title: string; readonly sentences: readonly string[] } {
  const words = WORDS[language]
  if (read.texts === 0) return { title: words.title, sentences: [] }
  const number = new Intl.NumberFormat(language)
  return {
    title: words.title,
    sentences: [
      words.read(read, number),
      ...(read.read > 0 ? [words.became(read, number)] : []),
      ...(read.notRead > 0 ? [words.notRead(read.notRead, number)] : []),
      ...(read.assignments > 0 ? [words.meaning] : []),
    ],
  }
}
