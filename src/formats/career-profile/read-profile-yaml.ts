import type { CareerProfile } from '../../career/career-profile.ts'
import { readCareerProfile } from '../../career/read-career-profile.ts'
import type { DocumentPath } from '../../model/document-problem.ts'
import type { SourcePlace, SourceProblem } from '../../model/document-source.ts'
import { parseOrganizationText } from '../organization-yaml/parse-organization-text.ts'
import { byPlace, shapeProblem } from '../organization-yaml/read-organization-yaml.ts'

/** A profile with the way back to its lines, or every problem of the text. */
export type ProfileReading =
  | {
      readonly ok: true
      readonly profile: CareerProfile
      readonly placeAt: (path: DocumentPath) => SourcePlace
    }
  | { readonly ok: false; readonly problems: readonly SourceProblem[] }

/**
 * Reads `me.yaml`, or the same in JSON, told by the content. Problems have file, line and column, what belongs there, what
 * was found, what to do. `name` is what the file is called in messages. Never throws.
 */
export function readProfileYaml(text: string, name: string): ProfileReading {
  const parsed = parseOrganizationText(text, name)
  if (!parsed.ok) return parsed
  const { value, locate, lines } = parsed
  const reading = readCareerProfile(value)
  if (reading.ok) {
    const placeAt = (path: DocumentPath) => lines.placeOf(...locate(path))
    return { ok: true, profile: reading.profile, placeAt }
  }
  const problems = reading.problems.map((one) => shapeProblem(one, name, locate, lines))
  return { ok: false, problems: problems.sort(byPlace) }
}
