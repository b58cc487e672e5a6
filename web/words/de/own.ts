import { ownNeedPhrases } from '../../../src/text/own-need-phrases.ts'
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
  ...ownNeedPhrases.de,
  title: (organization) => `Von ${organization} ausgehen: was dort fehlt`,
  toMatrix: 'In der Matrix festhalten',
  which: 'Welche, und nach welchen Aussagen',
  useThem: 'Mit diesen Antworten beginnen',
}
