import type { DescriptionReading } from '../../src/app/read-description.ts'
import { type Answer, askServer } from './organization-api.ts'

/** Has the server take the text out of a file, which the page cannot do itself (DOCX, PDF). */
export function readOnServer(bytes: string): Promise<Answer<DescriptionReading>> {
  return askServer('/read', { method: 'POST', body: { bytes } })
}
