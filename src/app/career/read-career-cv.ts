import type { CareerProfile } from '../../career/career-profile.ts'
import type { CvProposal, CvReading } from '../../career/cv/cv-proposal.ts'
import { LONGEST_CV, readCv } from '../../career/cv/read-cv.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { descriptionFaultSentence } from '../../text/description-fault-sentence.ts'
import { answered, type Outcome, refused } from '../errors.ts'
import type { ReadDescriptionFile } from '../read-description.ts'

/** What a CV proposes, and the text its places lie in. */
export type CareerCv = { readonly text: string; readonly proposals: readonly CvProposal[] }

/** Reads a CV from a file: text, Markdown, HTML, DOCX or PDF with text in it. */
export async function readCareerCvFile(
  catalogue: Catalogue,
  readFile: ReadDescriptionFile,
  bytes: Uint8Array,
  profile: CareerProfile | null,
): Promise<Outcome<CareerCv>> {
  const file = await readFile(bytes)
  if (file.ok) return readCareerCv(catalogue, file.text, profile)
  return refused('unreadable-text', 'text', descriptionFaultSentence(file.fault, 'en'))
}

/** Reads the text of a CV; what the profile says already is marked. */
export function readCareerCv(
  catalogue: Catalogue,
  text: string,
  profile: CareerProfile | null,
): Outcome<CareerCv> {
  const reading = readCv(catalogue, text, profile)
  if (reading.ok) return answered({ text, proposals: reading.proposals })
  const { code } = reading.problem
  return refused(
    code === 'text-too-long' ? 'text-too-long' : 'unreadable-text',
    'text',
    messageOf(reading.problem),
  )
}

function messageOf({
  code,
  length,
}: Extract<CvReading, { readonly ok: false }>['problem']): string {
  if (code === 'empty-text') return 'There is no text. Give a CV.'
  if (code === 'no-words') return 'There are hardly any words in it. Give the CV as text.'
  return `A CV has at most ${LONGEST_CV} characters; this one has ${length}.`
}
