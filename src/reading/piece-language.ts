import type { Language } from '../model/language.ts'

const WORD = /[a-zäöüß]+/g

/** Function words of either language; a word of both tells nothing. */
const TELLING: ReadonlyMap<string, Language> = new Map([
  ...words(
    'de',
    'der die das und für mit von den dem des ein eine einer eines im zur zum auf bei sie ihr ihre du dein deine wir uns ist sind wird werden sowie oder über aus nach als einem einen',
  ),
  ...words(
    'en',
    'the and of for with to an our your you we is are will be on at by or from as that this which their who have has',
  ),
])

function words(language: Language, list: string): readonly (readonly [string, Language])[] {
  return list.split(' ').map((word) => [word, language])
}

/**
 * The language of a text by its function words and umlauts; null where it has none of either, or as
 * many of both (S5).
 */
export function languageOf(text: string): Language | null {
  let german = 0
  for (const word of text.toLowerCase().match(WORD) ?? []) {
    const language = TELLING.get(word)
    if (language === 'de') german++
    else if (language === 'en') german--
    else if (/[äöüß]/.test(word)) german++
  }
  if (german === 0) return null
  return german > 0 ? 'de' : 'en'
}
