import type { Words } from '../words.ts'

/** Was um jede Seite einer Organisation steht. */
export const organization: Words['organization'] = {
  chart: 'Organigramm',
  findings: 'Befunde',
  history: 'Verlauf',
  pages: 'Die Organisation',
  which: 'Welche Organisation',
  exampleName: (name) => `${name} (Beispiel)`,
  opening: 'Die Organisation wird geöffnet…',
  notOpened: 'Die Organisation ließ sich nicht öffnen',
  notOpenedWhy:
    'Der Server hat nicht geantwortet oder etwas Unverständliches geliefert. Läuft er noch?',
  unknown: (id) => `Eine Organisation „${id}“ gibt es nicht`,
  unknownText: 'Vielleicht wurde sie gelöscht. Die anderen stehen in den Einstellungen.',
  none: 'Noch keine Organisation',
  noneText:
    'So kommt eine herein: ein veröffentlichtes Organigramm als zwei CSV-Dateien oder ein Dokument als YAML oder JSON. Nichts verlässt diesen Server.',
  bring: 'Eine Organisation mitbringen',
  undo: 'Zurücknehmen',
  redo: 'Wiederholen',
  offline: 'Keine Verbindung: Der Stand kann veraltet sein',
  news: 'In einem anderen Fenster geändert; dies ist der neueste Stand',
}

/** Was aus einer Änderung wird. */
export const change: Words['change'] = {
  recording: 'Wird festgehalten…',
  undone: 'Die letzte Änderung ist zurückgenommen.',
  redone: 'Die Änderung gilt wieder.',
  nothingToUndo: 'Es gibt nichts zurückzunehmen.',
  nothingToRedo: 'Es gibt nichts zu wiederholen.',
  merged: 'Inzwischen wurde an anderer Stelle etwas geändert; beides gilt.',
  refused: 'Nicht festgehalten',
  noAnswer: 'Der Server antwortet nicht. Nichts ist verloren: Läuft er wieder, geht es weiter.',
  staleStep:
    'Jemand anderes hat inzwischen etwas geändert. Dies ist der neueste Stand; bei Bedarf noch einmal.',
  again: 'Noch einmal versuchen',
  dismiss: 'Diese Meldung schließen',
  conflict: 'Jemand anderes war schneller',
  conflictText:
    'Dasselbe wurde inzwischen anderswo geändert. Von der eigenen Änderung ist nichts festgehalten, von der anderen nichts überschrieben.',
  field: 'Feld',
  theirs: 'Steht jetzt da',
  mine: 'Eigene Änderung',
  takeMine: 'Die eigene trotzdem festhalten',
  leaveTheirs: 'So lassen, wie es ist',
  gone: 'Worum es bei der Änderung geht, gibt es nicht mehr.',
  nothing: '(nichts)',
  titled: (from, to) => `„${from}“ heißt jetzt „${to}“`,
  moved: (title, to) => `„${title}“ berichtet jetzt an „${to}“`,
  loosened: (title) => `„${title}“ berichtet an niemanden mehr`,
  vacated: (title) => `„${title}“ ist unbesetzt`,
  filled: (title, name) => `„${title}“ ist mit ${name} besetzt`,
  aligned: (title, roles) => `„${title}“ ist zugeordnet: ${roles}`,
  unaligned: (title) => `„${title}“ ist keiner Rolle zugeordnet`,
  byTitle: (title) => `„${title}“ wird wieder nach dem Titel zugeordnet`,
}

/** Der Überblick auf `/`. */
export const overview: Words['overview'] = {
  title: 'Die Organisation',
  positions: (count) => `${count} Positionen`,
  units: (count) => `${count} Einheiten`,
  people: (count) => `${count} Personen`,
  vacancies: (count) => `${count} unbesetzt`,
  more: (count) => `und ${count} weitere`,
  leaders: 'Wer hier die Technologie führt',
  leadersLead:
    'Sitze, die einer der sieben Rollen zugeordnet sind: so angegeben oder am Titel erkannt.',
  noLeaders: 'Kein Sitz ist einer der sieben Rollen zugeordnet.',
  missing: 'Kein Sitz für',
  role: 'Rolle',
  seat: 'Sitz',
  holder: 'Besetzt mit',
  alignment: 'Zuordnung',
  gravest: 'Schwerste Befunde',
  allFindings: (count) => `Alle ${count} Befunde`,
  noFindings: 'Die Diagnose hat nichts gefunden.',
  lastChanges: 'Letzte Änderungen',
  allChanges: 'Der ganze Verlauf',
  noChanges: 'Bisher wurde nichts geändert.',
  coverage: 'Wer wofür verantwortlich ist',
  noCoverage: 'Noch ist für niemanden eine Aufgabe festgehalten.',
  toMatrix: 'In der Matrix festhalten',
  openChart: 'Organigramm öffnen',
}
