import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Language } from '../model/language.ts'
import { createReader, type ReadOptions } from '../reading/create-reader.ts'
import type { DescriptionKind, DescriptionText } from '../reading/description-text.ts'
import type { Reading } from '../reading/reading.ts'
import { descriptionFaultSentence } from '../text/description-fault-sentence.ts'
import { unreadTextSentence } from '../text/unread-text-sentence.ts'
import { answered, type Outcome, refused } from './errors.ts'

/** Gives the text of a file with a description, told by what it holds. Joined in `main`. */
export type ReadDescriptionFile = (bytes: Uint8Array) => Promise<DescriptionText>

/** What was read: the reading, and the text its places lie in. */
export type DescriptionReading = Reading & {
  readonly kind: DescriptionKind
  readonly text: string
}

/**
 * Reads a job description, a posting or a list of duties from a text or a file. `language` is that of
 * refusals, English when it is left out.
 */
export type ReadDescription = (
  given: string | Uint8Array,
  options?: ReadOptions & { readonly language?: Language },
) => Promise<Outcome<DescriptionReading>>

/** Prepares the reading: its cues are made ready when the first text comes. */
export function createReadDescription(
  catalogue: Catalogue,
  readFile: ReadDescriptionFile,
): ReadDescription {
  let read: ReturnType<typeof createReader> | undefined
  return async (given, { language = 'en', ...options } = {}) => {
    const found = await textOf(given, readFile, language)
    if (!found.ok) return found
    read ??= createReader(catalogue)
    const { text, kind } = found.value
    const result = read(text, options)
    if (result.ok) return answered({ ...result.reading, kind, text })
    const { problem } = result
    const code = problem.code === 'text-too-long' ? 'text-too-long' : 'unreadable-text'
    return withDetail(code, problem.code, unreadTextSentence(problem, 'description', language))
  }
}

async function textOf(
  given: string | Uint8Array,
  readFile: ReadDescriptionFile,
  language: Language,
): Promise<Outcome<{ readonly text: string; readonly kind: DescriptionKind }>> {
  if (typeof given === 'string') return answered({ text: given, kind: 'text' })
  const file = await readFile(given)
  if (file.ok) return answered(file)
  return withDetail('unreadable-text', file.fault, descriptionFaultSentence(file.fault, language))
}

/** A refusal whose detail has the finer code, for faces that tell it in other words. */
function withDetail(code: 'unreadable-text' | 'text-too-long', fault: string, message: string) {
  const refusal = refused(code, 'text', message)
  const details = [{ where: 'text', message, code: fault }]
  return { ...refusal, problem: { ...refusal.problem, details } }
}
