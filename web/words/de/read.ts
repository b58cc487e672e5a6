import type { Words } from '../words.ts'

/** `/read`. */
export const read: Words['read'] = {
  title: 'Stellenbeschreibung lesen',
  lead: 'Welche Rolle eine Ausschreibung oder Aufgabenliste wirklich beschreibt: nach den Aufgaben, Satz für Satz, mit den Wörtern, die es sagen.',
  nav: 'Stelle lesen',
  paste: 'Der Text',
  pasteHint:
    'Stellenbeschreibung, Ausschreibung oder Aufgabenliste einfügen, deutsch oder englisch.',
  file: 'Oder eine Datei: Text, Markdown, HTML, DOCX oder PDF',
  titleField: 'Titel, falls er nicht im Text steht',
  titleHint: 'Die Aufgaben entscheiden ohne ihn; was der Titel sagt, steht daneben.',
  tryOne: 'Oder einen von uns ausprobieren:',
  examples: ['Leitung in der Klinik', 'Leitung im Rechenzentrum', 'Etwas Vages'],
  clear: 'Leeren',
  privacy:
    'Alles wird hier auf der Seite gelesen; nichts davon wird gesendet, bevor etwas übernommen wird.',
  reading: 'Die Datei wird gelesen …',
  notRead: 'Die Datei wurde nicht gelesen',
  noWords:
    'Darin stehen kaum Wörter. Bitte die Beschreibung als deutschen oder englischen Text geben.',
  tooLong: (length, limit) =>
    `Ein Text hat höchstens ${limit} Zeichen; dieser hat ${length}. Bitte eine Beschreibung auf einmal geben.`,
  answer: 'Was er beschreibt',
  shares: 'Wie wahrscheinlich jede ist, nach den Aufgaben allein',
  because: 'Was für die wahrscheinlichste spricht',
  compare: (names) => `${names.join(' und ')} im Katalog vergleichen`,
  text: 'Satz für Satz',
  textLead:
    'Farben stehen für Bereiche; jedes Schild nennt Anteil und Aufgabe. Unterstrichene Wörter sind der Beleg, gepunktete sagen, wie die Stelle beteiligt ist. Graue Sätze sind keine Aufgaben.',
  legend: 'Genannte Bereiche, und in wie vielen Sätzen',
  namesNothing: 'Der Text nennt keine Aufgabe, die der Katalog kennt.',
  showAll: (count) => `Alle ${count} Sätze zeigen`,
  words: (words) => `Wörter: ${words}.`,
  verbWords: (words) => `Anteil nach: ${words}.`,
  noVerbWords: 'Kein Wort sagt, wie; eine Aufgabe wird ausgeführt.',
  looks: (stances) => `Blickt ${stances}.`,
  stances: {
    inward: 'nach innen',
    outward: 'nach außen',
    strategic: 'weit voraus',
    operational: 'auf die tägliche Arbeit',
  },
  lacks: 'Was fehlt, und was auffällt',
  omitted: 'Was er weglässt',
  omittedLead: (role) =>
    `Nach den Quellen gehört es zur Rolle (${role}), und der Text berührt den Bereich nirgends.`,
  nothingOmitted: 'Nichts, was die Quellen so einer Rolle geben, fehlt ganz.',
  elsewhere: 'Was woanders hingehört',
  elsewhereLead: (role) =>
    `Der Text verantwortet es; die Quellen geben es anderen, nicht dieser Rolle (${role}).`,
  nothingElsewhere: 'Nichts darin gehört nach den Quellen anderen.',
  notMeasured: 'Steht nur da, wo eine der sieben Rollen gelesen wurde.',
  unclear: 'Unklare Formulierungen',
  nothingUnclear: 'Keine Formulierung gefunden, die offen lässt, was gemeint ist.',
  takeOver: (organization) => `Bei ${organization} etwas daraus machen`,
  takeOverLead:
    'Den Text neben eine Position stellen und seine Aufgaben als Zuweisungen übernehmen; oder eine Position daraus machen. Festgehalten wird erst beim Druck auf den Knopf, und es lässt sich rückgängig machen.',
  way: 'Für welche Position',
  ways: { there: 'Eine vorhandene Position', new: 'Eine neue Position' },
  findSeat: 'Position',
  reportsTo: (title) => `Berichtet an: ${title}.`,
  withoutSuperior: 'Berichtet an niemanden',
  beside: 'Der Text neben',
  both: 'In beiden',
  textAlone: 'Nur im Text',
  seatAlone: 'Nur bei der Position',
  none: 'nichts',
  compareSeat: 'Die Position mit der Rolle vergleichen, die der Text beschreibt',
  proposals: (title) => `Zuweisungen für ${title}`,
  proposalsLead:
    'Aus den Sätzen oben; wie sicher jede ist, ist eine Reihenfolge, keine gemessene Wahrscheinlichkeit. Was die Position schon hat, ist nicht angekreuzt.',
  verbOf: (name) => `Anteil an ${name}`,
  changedVerb: 'Von Hand geändert.',
  assign: (count) => `${count} ${count === '1' ? 'Zuweisung' : 'Zuweisungen'} übernehmen`,
  makeSeat: (count) =>
    `Die Position mit ${count} ${count === '1' ? 'Zuweisung' : 'Zuweisungen'} anlegen`,
  message: (title, count) =>
    `${title}: ${count} ${count === '1' ? 'Zuweisung' : 'Zuweisungen'} aus einer Beschreibung gelesen`,
  toSeat: 'Zur Position',
}
