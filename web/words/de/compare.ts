import type { Words } from '../words.ts'

/** `/compare`. */
export const compare: Words['compare'] = {
  title: 'Rollen vergleichen',
  lead: 'Was fünf Quellen über jede sagen, nebeneinander.',
  pick: 'Zu vergleichende Rollen (zwei bis sieben)',
  leaders: 'Führungsrollen',
  neighbours: 'Um sie herum',
  onlyDifferences: 'Nur, wo sie sich unterscheiden',
  disputes: (count) => `${count} ${count === 1 ? 'Widerspruch' : 'Widersprüche'} zwischen ihnen`,
  noDisputes: 'kein Widerspruch zwischen ihnen',
  dimension: 'Dimension',
  tooFew: 'Mindestens zwei Rollen wählen: Das geht mit den Kästchen oben.',
  tooMany: (count) =>
    `${count} Rollen nebeneinander sind nicht mehr lesbar. Höchstens sieben: oben einige abwählen.`,
  unknown: (name) => `„${name}“ ist keine Rolle des Katalogs.`,
  nearest: 'Gemeint vielleicht',
  nothingDiffers: 'Die Quellen unterscheiden diese Rollen in keiner Dimension.',
  silentMeans: 'keine Aussage einer Quelle spricht in dieser Hinsicht über diese Rolle.',
  whereTheyStand: 'Wo sie stehen',
}

/** Die Karte. */
export const map: Words['map'] = {
  inward: 'nach innen',
  outward: 'nach außen',
  operational: 'operativ',
  strategic: 'strategisch',
  caption:
    'Ein Punkt ist die Mitte der Aussagen über eine Rolle; die Wolke reicht von einem unabhängigen Zeugen bis zum anderen.',
  others: 'Grau: die übrigen Führungsrollen.',
  picture: (names) => `Karte von innen nach außen und von operativ nach strategisch: ${names}`,
  asTable: 'Als Tabelle',
  role: 'Rolle',
  orientation: 'Nach innen (−1) bis nach außen (+1)',
  horizon: 'Operativ (−1) bis strategisch (+1)',
  spread: (low, high) => `von ${low} bis ${high}`,
  witnesses: (count) => `${count} ${count === 1 ? 'Zeuge' : 'Zeugen'}`,
  unplaced: (names) =>
    `Nicht auf der Karte, weil keine Quelle zu beiden Achsen etwas sagt: ${names}.`,
}

/** „Wer steht höher?“ */
export const rank: Words['rank'] = {
  title: 'Wer steht höher?',
  pair: 'Welche zwei',
  first: 'Erste Rolle',
  second: 'Zweite Rolle',
  headcount: 'Menschen in der Organisation',
  headcountHint: 'z. B. 300',
  headcountWrong: 'Bitte eine ganze Zahl von Menschen: 1 bis 10.000.000.',
  company: 'Technologie ist',
  companies: {
    '': 'nicht gesagt',
    technology: 'das Produkt',
    other: 'Mittel für ein anderes Geschäft',
  },
  reasons: 'Denn',
  reporting: 'Wer an wen berichtet',
  against: (name) => `gegenüber ${name}`,
}

/** Das Fragefeld und seine Antworten. */
export const ask: Words['ask'] = {
  title: 'Fragen',
  label: 'In einfachen Worten fragen',
  placeholder: 'Wer verhandelt unsere Lieferantenverträge?',
  button: 'Fragen',
  link: 'Link zu dieser Antwort',
  tooLong: (limit) => `Das ist länger als ${limit} Zeichen. Bitte eine einzelne Frage.`,
  more: 'Mehr dazu',
}
