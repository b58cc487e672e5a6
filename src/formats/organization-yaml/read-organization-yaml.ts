import type { DocumentProblem } from '../../model/document-problem.ts'
import type { SourceProblem, SourceReading } from '../../model/document-source.ts'
import { readDocument } from '../../model/read-document.ts'
import { type Locate, type PlaceAt, sourceOf } from './document-places.ts'
import { parseOrganizationText } from './parse-organization-text.ts'
import type { TextLines } from './text-lines.ts'

/**
 * Reads `mandate.yaml`, or the same in JSON, told by the content: the document, and the way back to the
 * lines it stands on; or every problem with file, line and column, what belongs there, what was found,
 * what to do. `name` is what the file is called in messages. Never throws.
 */
export function readOrganizationYaml(given: string, name: string): SourceReading {
  const parsed = parseOrganizationText(given, name)
  if (!parsed.ok) return parsed
  const { locate, lines } = parsed
  const reading = readDocument(parsed.value)
  if (reading.ok) {
    const { document } = reading
    const placeAt: PlaceAt = (path, part) => lines.placeOf(...locate(path, part))
    return { ok: true, document, source: sourceOf(document, placeAt) }
  }
  const problems = reading.problems.map((one) => shapeProblem(one, name, locate, lines))
  return { ok: false, problems: problems.sort(byPlace) }
}

/** In the order of the text, as compilers tell them; what has no place comes last. */
export function byPlace({ place: a }: SourceProblem, { place: b }: SourceProblem): number {
  if (!a || !b) return Number(!a) - Number(!b)
  return a.line - b.line || a.column - b.column
}

/** A problem of a shape with its place in the text. */
export function shapeProblem(
  problem: DocumentProblem,
  name: string,
  locate: Locate,
  lines: TextLines,
): SourceProblem {
  if (problem.code === 'more-problems') return { ...problem, where: name, place: null }
  const place = lines.placeOf(...locate(problem.path, partOf(problem.code)))
  return { ...problem, where: `${name}:${place.line}:${place.column}`, place }
}

/** An unknown key is at fault itself; of everything else the value is. */
export function partOf(code: DocumentProblem['code']): 'key' | 'value' {
  return code === 'unknown-key' ? 'key' : 'value'
}
