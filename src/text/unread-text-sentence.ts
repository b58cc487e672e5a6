import { LONGEST_CV } from '../career/cv/read-cv.ts'
import type { Language } from '../model/language.ts'
import { LONGEST_TEXT } from '../reading/create-reader.ts'

/** Why a text was not read, whether a description of duties or a CV. */
type UnreadText = {
  readonly code: 'empty-text' | 'no-words' | 'text-too-long'
  /** Its length in characters, where that is what is wrong. */
  readonly length?: number
}

/** What the text was to be. */
type TextKind = 'description' | 'cv'

type Phrases = Readonly<Record<UnreadText['code'], (length: number | undefined) => string>>

const PHRASES: Readonly<Record<Language, Readonly<Record<TextKind, Phrases>>>> = {
  en: {
    description: {
      'empty-text': () => 'There is no text. Give a description of duties.',
      'no-words': () =>
        'There are hardly any words in it. Give the description as text in English or German.',
      'text-too-long': (length) =>
        `A text has at most ${LONGEST_TEXT} characters; this one has ${length}. Give one description at a time.`,
    },
    cv: {
      'empty-text': () => 'There is no text. Give a CV.',
      'no-words': () => 'There are hardly any words in it. Give the CV as text.',
      'text-too-long': (length) =>
        `A CV has at most ${LONGEST_CV} characters; this one has ${length}.`,
    },
  },
  de: {
    description: {
      'empty-text': () => 'Es ist kein Text da. Gebraucht wird eine Beschreibung von Aufgaben.',
      'no-words': () =>
        'Es stehen kaum Wörter darin. Bitte die Beschreibung als Text geben, deutsch oder englisch.',
      'text-too-long': (length) =>
        `Ein Text hat höchstens ${LONGEST_TEXT} Zeichen, dieser ${length}. Bitte eine Beschreibung nach der anderen geben.`,
    },
    cv: {
      'empty-text': () => 'Es ist kein Text da. Gebraucht wird ein Lebenslauf.',
      'no-words': () => 'Es stehen kaum Wörter darin. Bitte den Lebenslauf als Text geben.',
      'text-too-long': (length) =>
        `Ein Lebenslauf hat höchstens ${LONGEST_CV} Zeichen, dieser ${length}.`,
    },
  },
}

/** Why a text was not read and what to do, in a sentence or two. */
export function unreadTextSentence(
  { code, length }: UnreadText,
  kind: TextKind,
  language: Language,
): string {
  return PHRASES[language][kind][code](length)
}
