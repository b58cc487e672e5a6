import type { Assignment } from '../../../src/model/assignment.ts'
import type { Language } from '../../../src/model/language.ts'
import { VERBS, type Verb } from '../../../src/model/verb.ts'
import { renderingWords } from '../../../src/text/matrix-rendering-words.ts'
import { lettersOf, type RenderingId } from '../../../src/text/matrix-renderings.ts'

/** What a typed letter stands for, and what it writes. */
export type TypedVerbs = { readonly verbs: readonly Verb[]; readonly writes: Verb }

/** What a key means in a rendering; null for none. Capitals and small letters are the same. */
export function verbsOfKey(
  rendering: RenderingId,
  key: string,
  language: Language,
): TypedVerbs | null {
  const letter = key.length === 1 ? key.toUpperCase() : ''
  if (rendering !== 'verbs')
    return lettersOf(rendering).find((one) => one.letter === letter) ?? null
  const { keys } = renderingWords(language)
  const verb = VERBS.find((one) => keys[one] === letter)
  return verb === undefined ? null : { verbs: [verb], writes: verb }
}

/** The verbs of a cell that a letter shows. */
export function shownBy(
  { verbs }: TypedVerbs,
  assignments: readonly Assignment[],
): readonly Verb[] {
  return verbs.filter((verb) => assignments.some((one) => one.verb === verb))
}
