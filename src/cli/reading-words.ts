import type { Language } from '../model/language.ts'

/** Headings of what `mandate read` prints. */
export type ReadingWords = {
  readonly because: string
  readonly shares: string
  readonly says: string
  readonly omitted: string
  readonly elsewhere: string
  readonly unclear: string
  readonly assignments: (position: string, isNew: boolean) => string
  readonly noAssignments: string
  readonly both: string
  readonly seatAlone: string
  readonly toRecord: string
  /** Why, for the history. */
  readonly message: (title: string) => string
}

const WORDS: Readonly<Record<Language, ReadingWords>> = {
  en: {
    because: 'What speaks for it',
    shares: 'All in all',
    says: 'Sentence by sentence',
    omitted: 'What such a role usually owns and this text leaves out',
    elsewhere: 'What the sources give to others',
    unclear: 'Unclear wording',
    assignments: (position, isNew) =>
      `What the text gives ${position}${isNew ? ' (a new position)' : ''}: + is taken over, – is not`,
    noAssignments: 'The text names no responsibility of the catalogue.',
    both: 'In the text and at the position',
    seatAlone: 'At the position, not in the text',
    toRecord: 'Nothing was written. With --yes it becomes one change.',
    message: (title) => `Assignments read from a description: ${title}`,
  },
  de: {
    because: 'Was dafür spricht',
    shares: 'Im Ganzen',
    says: 'Satz für Satz',
    omitted: 'Was so eine Rolle gewöhnlich verantwortet und dieser Text weglässt',
    elsewhere: 'Was die Quellen anderen zuschreiben',
    unclear: 'Unklare Formulierungen',
    assignments: (position, isNew) =>
      `Was der Text ${position} gibt${isNew ? ' (neue Position)' : ''}: + wird übernommen, – nicht`,
    noAssignments: 'Der Text nennt keine Verantwortung des Katalogs.',
    both: 'Im Text und bei der Position',
    seatAlone: 'Bei der Position, nicht im Text',
    toRecord: 'Nichts wurde geschrieben. Mit --yes wird daraus eine Änderung.',
    message: (title) => `Zuweisungen aus einer Beschreibung gelesen: ${title}`,
  },
}

/** The headings of a language. */
export function readingWords(language: Language): ReadingWords {
  return WORDS[language]
}
