import type { CareerProfile, LogEntry } from '../career/career-profile.ts'
import type { ProposedEntry } from '../career/cv/cv-proposal.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { SourceProblem } from '../model/document-source.ts'
import type { Language } from '../model/language.ts'

/** An entry for a list of a profile. */
export type ProfileEntry =
  | Pick<ProposedEntry, 'list' | 'entry'>
  | { readonly list: 'log'; readonly entry: LogEntry }

/** Why a profile's text cannot be taken. */
type Faulty = { readonly ok: false; readonly problems: readonly SourceProblem[] }

/** The format of career profiles for the command line; joined in `main`. */
export interface ProfileFiles {
  read(text: string, name: string): { readonly ok: true; readonly profile: CareerProfile } | Faulty
  /** The text with further entries; `kept`: what stood there stands as it stood, comments too. */
  add(
    text: string,
    name: string,
    entries: readonly ProfileEntry[],
  ): { readonly ok: true; readonly text: string; readonly kept: boolean } | Faulty
  /** A first profile with a comment on every list. */
  start(catalogue: Catalogue, language: Language): string
}
