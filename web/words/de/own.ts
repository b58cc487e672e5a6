import type { Words } from '../words.ts'

/** Eigene Positionen auf `/compare`. */
export const ownPositions: Words['ownPositions'] = {
  title: (organization) => `Positionen von ${organization} neben diesen Rollen`,
  lead: 'Was einem Sitz übertragen ist, gegen das, was die Quellen von den Rollen sagen, Aufgabe für Aufgabe. Schweigen der Quellen ist kein Nein.',
  add: 'Position hinzunehmen',
  remove: (title) => `${title} wegnehmen`,
  unknown: (id) => `„${id}“ ist hier keine Position`,
  unknownLeft:
    'Eine Position der Adresse gibt es nicht; ohne sie lassen sich die anderen vergleichen.',
  tooMany: 'Höchstens acht Spalten: bitte einige wegnehmen.',
  table: 'Aufgaben nach Positionen und Rollen',
  responsibility: 'Aufgabe',
  whole: (count) => `Auch die ${count}, von denen nur die Quellen sprechen`,
  nothingHeld: 'Diesen Positionen ist noch nichts übertragen.',
  nothing: 'nichts übertragen',
  limited: '(für einen Teil)',
  agreements: {
    same: 'wie die Quellen sagen',
    'other-verb': 'auf andere Weise',
    'position-only': 'über die Quellen hinaus',
    'role-only': 'die Quellen geben es der Rolle',
  },
}

/** Die eigene Organisation auf `/need`. */
export const ownNeed: Words['ownNeed'] = {
  title: (organization) => `Von ${organization} ausgehen: was dort fehlt`,
  unwritten: 'Noch ist für niemanden eine Aufgabe festgehalten; was fehlt, lässt sich nicht sagen.',
  toMatrix: 'In der Matrix festhalten',
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
  which: 'Welche, und nach welchen Aussagen',
  more: (count) => `und ${count} weitere`,
  overloaded:
    'Trägt weit mehr als andere (mindestens 8, das Dreifache des Medians; eigene Setzung):',
  load: (count) => `${count} Aufgaben`,
  answers: (count) =>
    count === '1'
      ? 'Das Dokument beantwortet eine der Fragen von selbst.'
      : `Das Dokument beantwortet ${count} der Fragen von selbst.`,
  useThem: 'Mit diesen Antworten beginnen',
}
