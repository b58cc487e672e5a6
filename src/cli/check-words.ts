import type { Language } from '../model/language.ts'

/** The words of what `mandate check` can do besides checking. */
export type CheckWords = {
  readonly about: (name: string, id: string) => string
  readonly whole: string
  readonly nobody: string
  readonly wrote: (file: string) => string
  readonly overInput: (file: string) => string
  readonly fixNone: string
  readonly fixed: (count: number) => string
  readonly fixLeft: (count: number) => string
  readonly fixChoose: string
  readonly fixNeedsTerminal: string
  readonly watching: (file: string) => string
  readonly watchEnded: string
  readonly appeared: string
  readonly vanished: string
  readonly unchanged: (count: number) => string
  readonly counts: (count: number) => string
  readonly stillBroken: string
}

const en: CheckWords = {
  about: (name, id) => `${name} (${id})`,
  whole: 'The organisation as a whole',
  nobody: 'Nobody by name',
  wrote: (file) => `Wrote ${file}.`,
  overInput: (file) => `${file} is what is checked; name another file for the report.`,
  fixNone: 'Nothing here can be mended without somebody deciding how.',
  fixed: (count) => `Mended ${count} ${count === 1 ? 'finding' : 'findings'}:`,
  fixLeft: (count) =>
    `${count} more ${count === 1 ? 'has' : 'have'} a way to be mended that somebody must look at: --fix choose, or the page.`,
  fixChoose: 'Which of these shall be done?',
  fixNeedsTerminal: '--fix choose asks on a terminal. Without one, --fix safe or --fix all.',
  watching: (file) => `Watching ${file}; Ctrl-C ends it.`,
  watchEnded: 'No longer watching.',
  appeared: 'new',
  vanished: 'gone',
  unchanged: (count) => `Changed; the ${count === 1 ? 'finding is' : 'findings are'} as before.`,
  counts: (count) => `${count} ${count === 1 ? 'finding stands' : 'findings stand'}.`,
  stillBroken: 'What was found last stands until it can be read again.',
}

const de: CheckWords = {
  about: (name, id) => `${name} (${id})`,
  whole: 'Die Organisation im Ganzen',
  nobody: 'Niemand mit Namen',
  wrote: (file) => `${file} geschrieben.`,
  overInput: (file) => `${file} wird geprüft; für den Bericht bitte eine andere Datei nennen.`,
  fixNone: 'Nichts hiervon lässt sich beheben, ohne dass jemand entscheidet, wie.',
  fixed: (count) => `${count} ${count === 1 ? 'Befund' : 'Befunde'} behoben:`,
  fixLeft: (count) =>
    `Für ${count} ${count === 1 ? 'weiteren' : 'weitere'} gibt es Abhilfe, die jemand ansehen muss: --fix choose oder die Seite.`,
  fixChoose: 'Was davon soll geschehen?',
  fixNeedsTerminal: '--fix choose fragt am Terminal. Ohne eines: --fix safe oder --fix all.',
  watching: (file) => `${file} wird beobachtet; Strg-C beendet es.`,
  watchEnded: 'Wird nicht mehr beobachtet.',
  appeared: 'neu',
  vanished: 'weg',
  unchanged: (count) =>
    `Geändert; ${count === 1 ? 'der Befund ist' : 'die Befunde sind'} wie zuvor.`,
  counts: (count) => `Es ${count === 1 ? 'steht 1 Befund' : `stehen ${count} Befunde`}.`,
  stillBroken: 'Was zuletzt gefunden wurde, steht, bis sich die Datei wieder lesen lässt.',
}

/** The words of what `mandate check` can do besides checking, in a language. */
export function checkWords(language: Language): CheckWords {
  return language === 'de' ? de : en
}
