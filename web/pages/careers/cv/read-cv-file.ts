import type { DescriptionText } from '../../../../src/reading/description-text.ts'
import { readDescriptionInPage } from '../../../parts/bring/read-description-in-page.ts'

/** A file that was dropped, with its text or why it has none. */
export type CvFile = { readonly name: string; readonly read: DescriptionText }

/** Reads the text of a CV within the page. Nothing is sent. */
export async function readCvFile(file: File): Promise<CvFile> {
  return { name: file.name, read: await readDescriptionInPage(file) }
}
