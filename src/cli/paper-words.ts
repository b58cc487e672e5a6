import type { Language } from '../model/language.ts'
import type { JobPostingGap } from '../text/paper/job-posting.ts'

/** What the commands on charters, postings and planned seats say. */
export type PaperCliWords = {
  readonly needsFile: string
  readonly written: (file: string) => string
  readonly missing: Readonly<Record<JobPostingGap, string>>
}

const WORDS: Readonly<Record<Language, PaperCliWords>> = {
  en: {
    needsFile: 'A document for Word is no text; give it a file with -o, such as -o charter.docx.',
    written: (file) => `Wrote ${file}.`,
    missing: {
      datePosted: 'Job boards demand the day of publishing; give it with --date-posted.',
      jobLocation: 'Job boards demand a place; give --town and --country, or --remote.',
    },
  },
  de: {
    needsFile:
      'Ein Dokument für Word ist kein Text; mit -o eine Datei nennen, etwa -o rollenbeschreibung.docx.',
    written: (file) => `Geschrieben: ${file}.`,
    missing: {
      datePosted: 'Stellenbörsen verlangen den Tag der Veröffentlichung; mit --date-posted nennen.',
      jobLocation:
        'Stellenbörsen verlangen einen Ort; mit --town und --country oder mit --remote nennen.',
    },
  },
}

/** The words of a language. */
export const paperWords = (language: Language): PaperCliWords => WORDS[language]
