import type { Language } from '../model/language.ts'

const GERMAN =
  /(?:^|[^\p{L}])(?:der|die|das|und|für|mit|von|den|dem|des|ein|eine|einer|eines|im|am|zur|zum|auf|bei|sie|ihr|ihre|du|dein|deine|wir|uns|ist|sind|wird|werden|sowie|oder|über|aus|nach|als|einem|einen)(?=[^\p{L}]|$)/giu
const ENGLISH =
  /(?:^|[^\p{L}])(?:the|and|of|for|with|to|an|a|our|your|you|we|is|are|will|be|on|at|by|or|from|as|that|this|which|their|who|have|has)(?=[^\p{L}]|$)/giu

/**
 * The language of a text by its function words; null where it has none of either, or as many of both
 * (S5).
 */
export function languageOf(text: string): Language | null {
  const german = count(text, GERMAN) + count(text, /[äöüß]/giu)
  const english = count(text, ENGLISH)
  if (german === english) return null
  return german > english ? 'de' : 'en'
}

function count(text: string, pattern: RegExp): number {
  let found = 0
  for (const _ of text.matchAll(pattern)) found++
  return found
}
