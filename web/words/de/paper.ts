import type { Words } from '../words.ts'

/** Charters and postings of positions. */
export const paper: Words['paper'] = {
  charter: 'Rollenbeschreibung',
  posting: 'Stellenausschreibung',
  handOut: 'Zum Weitergeben',
  toPosition: 'Zur Stelle',
  download: 'Mitnehmen:',
  formats: {
    html: 'Seite',
    docx: 'Word',
    markdown: 'Markdown',
    jsonld: 'Für Stellenbörsen (JSON-LD)',
  },
  terms: 'Was nur hier bekannt ist',
  termsLead:
    'Nichts davon wird erfunden: Was leer bleibt, steht nicht in der Ausschreibung und wird als offen genannt. Nichts davon wird gespeichert.',
  fields: {
    town: 'Ort',
    postalCode: 'Postleitzahl',
    street: 'Straße',
    region: 'Land oder Region',
    country: 'Staat (zwei Buchstaben)',
    remote: 'Ganz ortsunabhängig, von (zwei Buchstaben)',
    datePosted: 'Veröffentlicht am',
    applyUntil: 'Bewerbung bis',
    start: 'Beginn',
    contact: 'Kontakt',
    url: 'Adresse für Bewerbungen',
  },
  employment: 'Beschäftigung',
  employments: {
    '': 'wie im Dokument',
    'full-time': 'Vollzeit',
    'part-time': 'Teilzeit',
    contractor: 'Freie Mitarbeit',
    temporary: 'Befristet',
    intern: 'Praktikum',
  },
  malformed: {
    country: 'Zwei Buchstaben, etwa DE.',
    remote: 'Zwei Buchstaben, etwa DE.',
    url: 'Beginnt mit https:// oder http://.',
  },
  publish: 'Wie veröffentlicht: ohne Quellen, Bemerkungen und Internes',
  pay: 'Mit Gehaltsangaben der Quellen, bei den internen Hinweisen; kein Angebot',
  missing: {
    datePosted: 'Stellenbörsen verlangen den Tag der Veröffentlichung.',
    jobLocation:
      'Stellenbörsen verlangen einen Ort, oder dass ganz ortsunabhängig gearbeitet wird.',
  },
}

/** A role that is needed becomes a position. */
export const makeItSo: Words['makeItSo'] = {
  title: 'So machen',
  lead: (organization) =>
    `Wie eine Rolle zu einer Stelle von ${organization} würde. Geschrieben wird erst auf Wunsch.`,
  role: 'Rolle',
  seatTitle: 'Titel',
  superior: 'Berichtet an',
  gone: (count) => `Befunde, die verschwänden: ${count}`,
  fresh: (count) => `Befunde, die hinzukämen: ${count}`,
  tooLarge:
    'Die Organisation ist zu groß, um sie hier zu diagnostizieren; was es an Befunden ändert, sagen API und Kommandozeile.',
  all: 'Alle Teile',
  moves: 'Teile, die andere haben: angekreuzte gehen von ihnen auf die Stelle über',
  reports: 'Stellen, die an sie berichten könnten',
  charter: 'Ihre Rollenbeschreibung',
  posting: 'Ihre Ausschreibung',
  make: 'So machen',
  save: 'Als Szenario behalten (Datei)',
  message: (title) => `${title} zur Stelle machen`,
  made: 'Als eine Änderung festgehalten; sie lässt sich zurücknehmen.',
  toPosition: 'Zur Stelle',
  toHistory: 'Zum Verlauf',
  stale: 'Jemand anderes war schneller. Den neuen Stand ansehen, dann noch einmal versuchen.',
  refused: (reason) => `Nicht festgehalten: ${reason}`,
}
