import type { Language } from '../model/language.ts'

const en = {
  unwritten: 'Nobody’s part in anything is written down, so nothing can be said to be missing.',
  noGaps: 'Somebody answers for everything that the sources give to a leader of technology.',
  gaps: (count: string) =>
    `Nobody answers for ${count} responsibilities that the sources give to a leader of technology.`,
  measure: 'The articles know nothing of this organisation: not each of them need be a fault.',
  sparse: (owned: string) =>
    `Somebody answers for ${owned}. Where so little is written down, most of what is missing is probably only not written down.`,
  insteadLead: 'Nobody new: the sources credit these with part of it too.',
  instead: (count: string) => `${count} of them`,
  insteadLeft: (count: string) =>
    `For ${count} of them no seat here has a role that the sources name.`,
  noInstead: 'The sources credit no other role that has a seat here with any of it.',
  wouldTake: (count: string) => `would take ${count} of them`,
  advice: {
    assign: 'There is a seat for it: assigning them is enough, nobody new is needed.',
    'write-down':
      'There is a seat for it. It may well do much of this already: write that down first, then see what is left.',
    relieve: 'There is a seat for it, but it would carry more than it can: relieve it first.',
    fill: 'There is a seat for it, but nobody sits there: fill it.',
    'new-seat': 'No seat is aligned with this role.',
  },
  loads: (load: string, after: string) => `answers for ${load} now, ${after} with them`,
  tooMuch: '(too much, by the measure of the others)',
  vacant: 'vacant',
  more: (count: string) => `and ${count} more`,
  overloaded: 'Carries far more than others (at least 8, three times the median; our setting):',
  load: (count: string) => `${count} responsibilities`,
  answers: (count: string) =>
    count === '1'
      ? 'The document answers one of the questions by itself.'
      : `The document answers ${count} of the questions by itself.`,
}

/** Words for what an organisation lacks by its own document. */
export type OwnNeedPhrases = typeof en

const de: OwnNeedPhrases = {
  unwritten: 'Noch ist für niemanden eine Aufgabe festgehalten; was fehlt, lässt sich nicht sagen.',
  noGaps:
    'Für alles, was die Quellen einer Führung der Technologie zuschreiben, ist jemand verantwortlich.',
  gaps: (count) =>
    `Für ${count} Aufgaben, die die Quellen einer Führung der Technologie zuschreiben, ist niemand verantwortlich.`,
  measure: 'Die Artikel kennen diese Organisation nicht: Nicht jede davon muss ein Mangel sein.',
  sparse: (owned) =>
    `Für ${owned} ist jemand verantwortlich. Wo so wenig festgehalten ist, fehlt das meiste wohl nur auf dem Papier.`,
  insteadLead: 'Ohne jemand Neues: Einen Teil davon schreiben die Quellen auch diesen zu.',
  instead: (count) => `${count} davon`,
  insteadLeft: (count) =>
    `Für ${count} davon hat hier kein Sitz eine Rolle, die die Quellen nennen.`,
  noInstead: 'Keiner anderen Rolle, die hier einen Sitz hat, schreiben die Quellen etwas davon zu.',
  wouldTake: (count) => `würde ${count} davon übernehmen`,
  advice: {
    assign: 'Einen Sitz dafür gibt es: Übertragen genügt, jemand Neues ist nicht nötig.',
    'write-down':
      'Einen Sitz dafür gibt es. Vieles davon tut er wohl schon: zuerst das festhalten, dann sehen, was bleibt.',
    relieve: 'Einen Sitz dafür gibt es, er trüge aber mehr, als er kann: zuerst entlasten.',
    fill: 'Einen Sitz dafür gibt es, aber niemand sitzt dort: besetzen.',
    'new-seat': 'Kein Sitz ist dieser Rolle zugeordnet.',
  },
  loads: (load, after) => `jetzt für ${load} verantwortlich, damit für ${after}`,
  tooMuch: '(zu viel, an den anderen gemessen)',
  vacant: 'unbesetzt',
  more: (count) => `und ${count} weitere`,
  overloaded:
    'Trägt weit mehr als andere (mindestens 8, das Dreifache des Medians; eigene Setzung):',
  load: (count) => `${count} Aufgaben`,
  answers: (count) =>
    count === '1'
      ? 'Das Dokument beantwortet eine der Fragen von selbst.'
      : `Das Dokument beantwortet ${count} der Fragen von selbst.`,
}

/** Words for what an organisation lacks by its own document, in every language. */
export const ownNeedPhrases: Readonly<Record<Language, OwnNeedPhrases>> = { en, de }
