import type { CareerProfile } from '../../career/career-profile.ts'
import type { CvProposal } from '../../career/cv/cv-proposal.ts'
import { readCv } from '../../career/cv/read-cv.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Language } from '../../model/language.ts'
import { descriptionFaultSentence } from '../../text/description-fault-sentence.ts'
import { unreadTextSentence } from '../../text/unread-text-sentence.ts'
import { answered, type Outcome, refused } from '../errors.ts'
import type { ReadDescriptionFile } from '../read-description.ts'

/** What a CV proposes, and the text its places lie in. */
export type CareerCv = { readonly text: string; readonly proposals: readonly CvProposal[] }

/** Reads a CV from a file: text, Markdown, HTML, DOCX or PDF with text in it; refuses in a language. */
export async function readCareerCvFile(
  catalogue: Catalogue,
  readFile: ReadDescriptionFile,
  bytes: Uint8Array,
  profile: CareerProfile | null,
  language: Language,
): Promise<Outcome<CareerCv>> {
  const file = await readFile(bytes)
  if (file.ok) return readCareerCv(catalogue, file.text, profile, language)
  return refused('unreadable-text', 'text', descriptionFaultSentence(file.fault, language))
}

/** Reads the text of a CV; what the profile says already is marked. */
export function readCareerCv(
  catalogue: Catalogue,
  text: string,
  profile: CareerProfile | null,
  language: Language = 'en',
): Outcome<CareerCv> {
  const reading = readCv(catalogue, text, profile)
  if (reading.ok) return answered({ text, proposals: reading.proposals })
  const { code } = reading.problem
  return refused(
    code === 'text-too-long' ? 'text-too-long' : 'unreadable-text',
    'text',
    unreadTextSentence(reading.problem, 'cv', language),
  )
}
