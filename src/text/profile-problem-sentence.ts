import { MOST_PROBLEMS } from '../model/bounds.ts'
import type { SourceProblem } from '../model/document-source.ts'
import type { Language } from '../model/language.ts'

/** What a sentence about a fault is made of. */
type Fault = Pick<SourceProblem, 'code' | 'path' | 'expected' | 'found' | 'message' | 'suggestion'>

/** Facts of faults that are words, in German; what stands in the file is quoted as it stands there. */
const WORDS: Readonly<Record<string, string>> = {
  nothing: 'nichts',
  'an empty value': 'ein leerer Wert',
  'a mapping': 'eine Reihe von Schlüsseln',
  'a text': 'ein Text',
  'a number': 'eine Zahl',
  'a whole number': 'eine ganze Zahl',
  'a list': 'eine Liste',
  'true or false': 'true oder false',
  'plain data': 'ein Text, eine Zahl, eine Liste oder eine Reihe von Schlüsseln',
  'the end of the file': 'das Ende der Datei',
}

/** Facts with a number or a value in them. */
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/^a list of (\d+)$/, 'eine Liste mit $1 Einträgen'],
  [/^a text of (\d+) characters$/, 'ein Text von $1 Zeichen'],
  [/^at most (\d+) characters$/, 'höchstens $1 Zeichen'],
  [/^at most (\d+) million characters$/, 'höchstens $1 Millionen Zeichen'],
  [/^at most (\d+) entries$/, 'höchstens $1 Einträge'],
  [/^at least (\d+) entries$/, 'mindestens $1 Einträge'],
  [/^at most (\d+) values$/, 'höchstens $1 Werte'],
  [/^at most (\d+) levels$/, 'höchstens $1 Ebenen'],
  [/^at most (-?[\d.e+]+)$/, 'höchstens $1'],
  [/^at least (-?[\d.e+]+)$/, 'mindestens $1'],
  [/^less than (-?[\d.e+]+)$/, 'weniger als $1'],
  [/^more than (-?[\d.e+]+)$/, 'mehr als $1'],
  [/^(\S+) or later$/, '$1 oder später'],
]

/** What is no date, no currency, no line, by what belongs there. */
const MALFORMED: Readonly<Record<string, string>> = {
  'a date': 'ist kein Datum; es wird geschrieben wie 2026-03-31.',
  'a currency': 'ist keine Währung; drei Buchstaben wie EUR gehören hierher.',
  'an id': 'ist kein Name; er besteht aus Buchstaben, Ziffern und . _ : / - ohne Leerzeichen.',
  'another key': 'dieser Schlüssel geht hier nicht; Buchstaben, Ziffern, Punkte und Striche gehen.',
}

/** German of each fault a profile can have, without the place in the profile. */
const GERMAN: Readonly<Partial<Record<SourceProblem['code'], (fault: Fault) => string>>> = {
  'not-a-document': () => 'ein Profil beginnt mit der Zeile profile: 1.',
  'newer-version': ({ found }) =>
    `Version ${found} ist neuer, als dieses Programm lesen kann; bitte das Programm aktualisieren.`,
  'missing-key': ({ expected }) =>
    expected === 'profile'
      ? 'ein Profil beginnt mit der Zeile profile: 1.'
      : `${expected} fehlt; bitte ergänzen.`,
  'unknown-key': ({ found, expected, suggestion }) =>
    `den Schlüssel „${found}“ gibt es hier nicht. ${
      suggestion === undefined ? `Möglich: ${expected}.` : meant(suggestion)
    }`,
  'wrong-type': ({ expected, found }) => {
    const isPlain = expected === 'a text' && !/^["a]|^nothing$/.test(found)
    const quote = isPlain ? `; in Anführungszeichen setzen: '${found}'` : ''
    return `hierher gehört ${german(expected)}, nicht ${german(found)}${quote}.`
  },
  'wrong-value': ({ expected, found, suggestion }) => {
    const bound = german(expected)
    if (bound !== expected) return `hier geht nur ein Wert von ${bound}, nicht ${german(found)}.`
    const hint = suggestion === undefined ? '' : ` ${meant(suggestion)}`
    return `${german(found)} ist hier nicht möglich, sondern: ${expected}.${hint}`
  },
  malformed: ({ expected }) =>
    MALFORMED[expected] ?? 'hierher gehört ein Text in einer Zeile, nicht leer.',
  'too-long': ({ expected }) => `ist zu lang; ${german(expected)} passen hierher.`,
  'too-short': ({ expected }) => `ist leer; hierher gehört: ${german(expected)}.`,
  'too-deep': () => 'ist zu tief verschachtelt; bitte flacher schreiben.',
  'too-many': ({ expected }) => `ist zu viel; ${german(expected)} dürfen hier stehen.`,
  'ends-before-it-starts': ({ expected, found }) =>
    `endet (${found.replaceAll('"', '')}) vor dem Beginn; hierher gehört ${german(expected)}, oder die Tage sind vertauscht.`,
  'more-problems': () => `Es gibt weitere Fehler; genannt sind die ersten ${MOST_PROBLEMS}.`,
  'not-text': () => 'Die Datei enthält keinen Text; hierher gehört YAML oder JSON.',
  'malformed-yaml': ({ found }) =>
    `gefunden: ${german(found)}. Das ist kein YAML: Einrückung (Leerzeichen, keine Tabulatoren), Doppelpunkte, Klammern und Anführungszeichen hier und darüber prüfen.`,
  'malformed-json': ({ found }) =>
    `gefunden: ${german(found)}. Das ist kein JSON: Kommas, Klammern und Anführungszeichen hier und davor prüfen.`,
  'duplicate-key': ({ found }) =>
    `der Schlüssel ${german(found)} steht zweimal im selben Eintrag; bitte einen behalten.`,
  'alias-bomb': () => 'zu viele Anker, Verweise und Tags; bitte die Werte ausschreiben.',
  'unknown-alias': ({ found }) =>
    `gefunden: ${german(found)}. Dieser Verweis führt zu nichts; ein Text gehört in Anführungszeichen.`,
  'tag-not-read': ({ found }) =>
    `gefunden: ${german(found)}. Tags (!) werden nicht gelesen; bitte weglassen oder den Text in Anführungszeichen setzen.`,
  'several-documents': () =>
    'hier beginnt ein zweites Dokument (---); bitte eine eigene Datei dafür nehmen.',
  'file-too-large': ({ expected }) => `Die Datei ist zu groß; ${german(expected)} werden gelesen.`,
}

/**
 * What is wrong with a career profile and what to do, in one sentence that begins with the place in
 * the profile where it has one. Line and column are the caller's to add.
 */
export function profileProblemSentence(fault: Fault, language: Language): string {
  const tell = GERMAN[fault.code]
  if (language === 'en' || tell === undefined) return fault.message
  const path = fault.code === 'unknown-key' ? fault.path.slice(0, -1) : fault.path
  const place = path.map((key) => (typeof key === 'number' ? key + 1 : key)).join(' › ')
  return place === '' ? tell(fault) : `${place}: ${tell(fault)}`
}

const meant = (suggestion: string): string => `Gemeint ist vielleicht ${suggestion}.`

/** A fact in German; what is no known wording stays as it is: a value of the file, a list of keys. */
function german(fact: string): string {
  const word = WORDS[fact]
  if (word !== undefined) return word
  const [pattern, wording] = PATTERNS.find(([known]) => known.test(fact)) ?? []
  if (pattern !== undefined && wording !== undefined) return fact.replace(pattern, wording)
  return fact.includes(' or ') && fact.split(' or ').every((part) => Object.hasOwn(WORDS, part))
    ? fact.split(' or ').map(german).join(' oder ')
    : fact.replace(/^"([^"]*)"$/, '„$1“')
}
