import type { Words } from '../words.ts'

/** Rahmen jeder Seite. */
export const shell: Words['shell'] = {
  skip: 'Zum Inhalt springen',
  roles: 'Rollen',
  compare: 'Vergleich',
  need: 'Welche Führung?',
  careers: 'Laufbahn',
  organization: 'Organisation',
  settings: 'Einstellungen',
  mainNavigation: 'Hauptmenü',
  find: 'Alles finden',
  findKeys: 'Strg K',
  otherLanguage: 'English',
  language: 'Sprache',
  loading: 'Der Katalog wird geöffnet…',
  notLoaded: 'Der Katalog ließ sich nicht öffnen.',
  notLoadedWhy:
    'Der Server hat nicht geantwortet oder etwas anderes als einen Katalog geliefert. Läuft er noch?',
  again: 'Noch einmal versuchen',
  footer: 'Was hier steht, beruht auf fünf Artikeln; die Ziffern führen dorthin.',
  sources: 'Quellen',
  disagreements: 'Widersprüche',
  dimensions: 'Dimensionen',
  responsibilities: 'Verantwortungen',
  decisions: 'Entscheidungen',
  why: 'Wozu das gut ist',
  missingTitle: 'Diese Seite gibt es nicht',
  missing:
    'Unter dieser Adresse steht nichts. Vielleicht fehlt ein Buchstabe, vielleicht ist sie umgezogen.',
  toStart: 'Zum Anfang',
  brokenTitle: 'Diese Seite ist gestört',
  broken:
    'Beim Aufbau ist etwas schiefgegangen. Was anderswo eingegeben wurde, ist nicht verloren.',
  paletteLabel: 'Rolle, Seite oder Verantwortung finden, oder eine Frage stellen',
  palettePlaceholder: 'Rolle, Titel, Verantwortung oder eine Frage…',
  paletteNothing: 'Nichts gefunden. Ein anderes Wort versuchen oder eine ganze Frage stellen.',
  paletteAsk: (question) => `Fragen: ${question}`,
  paletteKind: {
    role: 'Rolle',
    page: 'Seite',
    responsibility: 'Verantwortung',
    decision: 'Entscheidung',
    artefact: 'Arbeitsergebnis',
    title: 'Titel',
    disagreement: 'Widerspruch',
    dimension: 'Dimension',
    claim: 'Aussage',
    metric: 'Messgröße',
    question: 'Frage',
    ask: 'Frage',
    position: 'Position',
  },
}

/** Die Startseite. */
export const home: Words['home'] = {
  title: 'Wer führt die Technologie, und wer entscheidet?',
  lead: 'CTO, CIO, IT Director, IT Manager, Head of IT, Chief Technical Director, VP of Engineering: was fünf Artikel über jede dieser Rollen sagen, wo sie einander widersprechen und welche davon gebraucht wird. Jeder Satz zeigt seine Quelle.',
  doors: 'Drei Eingänge',
  compareDoor: 'Rollen vergleichen',
  compareDoorText:
    'Zwei bis sieben Rollen nebeneinander in jeder Dimension; wo die Quellen streiten, ist es markiert.',
  needDoor: 'Welche Führung brauchen wir?',
  needDoorText:
    'Ein paar Fragen, eine nach der anderen. Die Antwort nennt ihre Gründe und was sie ändern würde.',
  orgDoor: 'Die eigene Organisation',
  orgDoorText:
    'Das Organigramm, wer welchen Sitz hat, welche Rolle er wirklich ist und was die Diagnose findet.',
  orgDoorLook: 'Das Organigramm ansehen',
  orgDoorExample: 'Das Beispiel ansehen',
  orgDoorTable: 'Eine Tabelle mitbringen',
  orgDoorDescribe: 'In fünf Fragen beschreiben',
  examples: 'Zum Beispiel',
  exampleQuestions: [
    'Wer schult das IT-Personal?',
    'Steht ein CTO über einem Director?',
    'Wie arbeiten CIO und CTO zusammen?',
    'Wer verhandelt unsere Lieferantenverträge?',
    'Was verdient ein Head of IT?',
  ],
}
