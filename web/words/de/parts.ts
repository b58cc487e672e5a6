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
  about: 'über',
  alsoOf: 'auch über',
  copy: 'Link kopieren',
  copied: 'Link kopiert',
  notCopied: 'Kopieren ist hier nicht erlaubt; die Adresse steht oben in der Leiste',
  print: 'Drucken',
  exportJson: 'JSON exportieren',
  onThisPage: 'Auf dieser Seite',
  jointly: 'gemeinsam',
  with: 'mit',
  not: 'nicht',
  and: 'und',
}
