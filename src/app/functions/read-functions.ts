import type { Catalogue } from '../../catalogue/catalogue.ts'
import { isLeaderId } from '../../catalogue/ids.ts'
import type { Assignment } from '../../model/assignment.ts'
import type { OrganizationDocument } from '../../model/document.ts'
import { idOf } from '../../model/id-of.ts'
import type { Position } from '../../model/position.ts'
import { alignPositions } from '../../profile/align-positions.ts'
import type { TitleAlignment } from '../../profile/align-title.ts'
import { TECHNICAL_PROFESSIONS } from '../../profile/title-vocabulary.ts'
import { createReader } from '../../reading/create-reader.ts'
import type { FunctionsRead } from '../../text/functions-read.ts'
import { type DutiesOfText, dutiesOfText } from './duties-of-text.ts'
import { createNameFinder } from './without-names.ts'

/** A document with the duties that were read, and what came of its texts. */
export type DocumentRead = {
  readonly document: OrganizationDocument
  readonly functions: FunctionsRead
}

/** As many characters of different texts as one import reads: some seconds at most. */
const MOST_CHARACTERS = 2_000_000

/**
 * Reads what posts in technology are there for, and adds the duties their texts say outright as
 * assignments of origin `read`, each with its sentence and how sure it is. They grant no right and say
 * of nobody else that he or she has no part (docs/commands.md). Left alone: posts of other trades, for
 * the catalogue knows only technology's responsibilities, and "budget" means another there; eliminated
 * seats; duties the document has already. The same text is read once. A sentence that names somebody of
 * the document is not copied: the words alone stand as evidence.
 */
export function readFunctions(catalogue: Catalogue, document: OrganizationDocument): DocumentRead {
  const alignments = alignPositions(catalogue, document)
  const names = createNameFinder(document.people)
  const known = new Set(document.assignments.map((one) => idOf('assignments', one)))
  const readText = createTextReader(catalogue)
  const added: Assignment[] = []
  const counts = { texts: 0, read: 0, otherTrades: 0, notRead: 0, positions: 0, unsure: 0 }
  for (const position of document.positions) {
    const { id, description = '', state } = position
    if (description === '' || state === 'eliminated') continue
    counts.texts++
    if (!isInTechnology(position, alignments.get(id))) {
      counts.otherTrades++
      continue
    }
    const found = readText(description)
    if (found === null) {
      counts.notRead++
      continue
    }
    counts.read++
    counts.unsure += found.unsure
    const before = added.length
    for (const { verb, of, sentence, words, confidence } of found.duties) {
      const evidence = names(sentence) ? words : sentence
      const duty: Assignment = { position: id, verb, of, origin: 'read', evidence, confidence }
      if (!known.has(idOf('assignments', duty))) added.push(duty)
    }
    if (added.length > before) counts.positions++
  }
  return {
    document: { ...document, assignments: [...document.assignments, ...added] },
    functions: { ...counts, assignments: added.length },
  }
}

/** Reads texts, each once; null for one that has no words, or comes after the bound. */
function createTextReader(catalogue: Catalogue): (text: string) => DutiesOfText | null {
  let read: ReturnType<typeof createReader> | undefined
  let characters = 0
  const known = new Map<string, DutiesOfText | null>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    characters += text.length
    read ??= createReader(catalogue)
    const result = characters > MOST_CHARACTERS ? null : read(text)
    const found = result?.ok ? dutiesOfText(text, result.reading) : null
    known.set(text, found)
    return found
  }
}

/** By its profession, or by a title that is a leader's of technology. */
function isInTechnology({ profession = '' }: Position, alignment?: TitleAlignment): boolean {
  if (TECHNICAL_PROFESSIONS.some((technical) => technical.test(profession))) return true
  if (!alignment || alignment.role === null) return false
  return [alignment, ...alignment.also].some(({ role }) => isLeaderId(role))
}
