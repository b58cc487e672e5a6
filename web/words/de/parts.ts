import type { Words } from '../words.ts'

/** Kleine Teile, die auf vielen Seiten stehen. */
export const parts: Words['parts'] = {
  source: 'Quelle',
  section: 'Abschnitt',
  paragraph: 'Absatz',
  strength: 'Gesagt als',
  claim: 'Aussage',
  close: 'Schließen',
  disputed: 'Umstritten',
  disputedAbout: (topic) => `Umstritten: ${topic}`,
  wholeDisagreement: 'Der ganze Widerspruch',
  chip: (source, title, claims) =>
    `Quelle ${source}: ${title}, ${claims.length > 1 ? 'Aussagen' : 'Aussage'} ${claims.join(', ')}`,
  viewOf: (role) => `aus Sicht der Rolle ${role}`,
  alsoOf: 'auch über',
  silent: 'die Quellen schweigen',
  copy: 'Link kopieren',
  copied: 'Link kopiert',
  notCopied: 'Kopieren ist hier nicht erlaubt; die Adresse steht oben in der Leiste',
  print: 'Drucken',
  exportJson: 'JSON exportieren',
  onThisPage: 'Auf dieser Seite',
  jointly: 'gemeinsam',
  not: 'nicht',
  and: 'und',
}

/** Wie bestimmt eine Quelle es sagt. */
export const strength: Words['strength'] = {
  always: 'ein Muss',
  typical: 'in der Regel',
  may: 'möglicherweise',
  example: 'ein Beispiel',
}

/** Wie eine Aussage zu lesen ist; leer für einfache. */
export const manner: Words['manner'] = {
  plain: '',
  viewpoint: 'Sicht einer Seite',
  garbled: 'beschädigte Stelle in der Quelle',
  shifted: 'steht in der Quelle unter fremder Überschrift',
}

/** Was eine Rolle mit einer Sache zu tun hat. */
export const verb: Words['verb'] = {
  decides: 'entscheidet',
  'answers-for': 'steht dafür ein',
  'must-agree': 'muss zustimmen',
  recommends: 'empfiehlt',
  'gives-input': 'wird gehört',
  'carries-out': 'führt aus',
  supports: 'unterstützt',
  'is-told': 'wird informiert',
}

/** Arten von Widersprüchen. */
export const disagreementKind: Words['disagreementKind'] = {
  contradiction: 'Widerspruch',
  tension: 'Spannung',
  'shared-duty': 'Mehreren zugeschrieben',
  viewpoint: 'Sicht einer Seite',
  gap: 'Lücke',
  garble: 'Beschädigte Stelle',
  provenance: 'Gemeinsame Herkunft',
  'shifted-heading': 'Text unter fremder Überschrift',
}
