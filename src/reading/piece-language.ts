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

/** A text of which one word in so many telling ones is of the other language is mixed. */
const MIXED = 0.1

/** The languages of a text. */
export type Languages = {
  /** The one with more function words and umlauts; null where it has none, or as many of both. */
  readonly language: Language | null
  /** Whether the other language is there too, so that its pieces have to be told one by one. */
  readonly isMixed: boolean
}

/** The languages of a text by its function words and umlauts (S5). */
export function languagesOf(text: string): Languages {
  let german = 0
  let english = 0
  for (const word of text.toLowerCase().match(WORD) ?? []) {
    const language = TELLING.get(word)
    if (language === 'en') english++
    else if (language === 'de' || /[äöüß]/.test(word)) german++
  }
  const isMixed = Math.min(german, english) > MIXED * (german + english)
  if (german === english) return { language: null, isMixed }
  return { language: german > english ? 'de' : 'en', isMixed }
}
