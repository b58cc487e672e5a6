import type { Language } from '../model/language.ts'
import type { OrganogramNote, OrganogramNoteCode, OrganogramNoteFacts } from './organogram-note.ts'
import type { OrganogramPhrases } from './organogram-phrases.ts'
import { organogramPhrasesDe } from './organogram-phrases-de.ts'
import { organogramPhrasesEn } from './organogram-phrases-en.ts'

const PHRASES: Readonly<Record<Language, OrganogramPhrases>> = {
  en: organogramPhrasesEn,
  de: organogramPhrasesDe,
}

type Tell = (facts: OrganogramNoteFacts[OrganogramNoteCode]) => string

/** A note on an organogram as a sentence. */
export function organogramNoteSentence(
  { code, facts }: OrganogramNote,
  language: Language,
): string {
  const tell = PHRASES[language][code] as Tell
  return tell(facts)
}

/** A note with its sentence, as `--json` and HTTP give it. */
export type ToldOrganogramNote = OrganogramNote & { readonly message: string }

/** Notes on an organogram, each with its sentence. */
export const tellOrganogramNotes = (
  notes: readonly OrganogramNote[],
  language: Language,
): readonly ToldOrganogramNote[] =>
  notes.map((note) => ({ ...note, message: organogramNoteSentence(note, language) }))
