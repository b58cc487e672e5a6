import type { Words } from '../words.ts'

/** Regeln als Tabelle oder Datei, in `/decisions`. */
export const matrixFile: Words['matrixFile'] = {
  bring: 'Regeln als Tabelle mitbringen',
  bringLead:
    'Eine Zuständigkeitsmatrix, so wie sie ist: CSV, Excel, Markdown oder DMN, je Zeile eine Regel oder Positionen als Spalten, deutsche oder englische Überschriften. Festgehalten wird nichts, bevor es angesehen wurde.',
  file: 'Tabelle mit Regeln (CSV, XLSX, Markdown, DMN)',
  paste: 'Oder Zeilen aus einer Tabelle einfügen',
  pasteHint: 'Entscheidung, Betrag, wer entscheidet …: Zellen samt Überschriften hier einfügen',
  pastedName: 'Eingefügte Regeln',
  becomes: 'Was sich ändert',
  rulesRead: (n) => `${n} Regeln waren lesbar`,
  changes: {
    new: 'neu',
    changed: 'geändert',
    unchanged: 'unverändert',
    missing: 'nicht in der Tabelle, bleibt',
    removed: 'nicht in der Tabelle, wird entfernt',
  },
  removeMissing: 'Regeln entfernen, die nicht in der Tabelle stehen',
  newDecisions: 'Entscheidungsarten ergänzen, die es noch nicht gibt',
  blocked:
    'Fehler stehen im Weg: unten sagen, was gemeint ist, die Tabelle berichtigen, oder schlechte Zeilen weglassen.',
  nothingChanges: 'Nichts ändert sich: Die Regeln sagen schon, was die Tabelle sagt.',
  meanings: { fields: 'Zur Regel', attributes: 'Merkmale', seats: 'Eine Position entscheidet' },
  meant: {
    seat: (name) => `Wer ist „${name}“?`,
    decision: (name) => `Welche Entscheidungsart ist „${name}“?`,
  },
  nothingChosen: 'noch nichts gewählt',
  rule: 'Regel',
  bad: 'weggelassen: hat einen Fehler',
  message: (name) => `Regeln übernommen: ${name}`,
  take: 'Die Regeln mitnehmen',
  takeLead:
    'Dieselbe Tabelle kommt unverändert zurück. Was ein Format nicht fassen kann, steht da, sobald die Datei da ist.',
  formats: { csv: 'CSV', xlsx: 'Excel', md: 'Markdown', dmn: 'DMN' },
  taken: (name, hasLosses) =>
    hasLosses
      ? `${name} ist gespeichert. Was darin fehlt oder andere Programme nicht kennen:`
      : `${name} ist gespeichert.`,
  notTaken: 'Die Datei ließ sich nicht erstellen',
}
