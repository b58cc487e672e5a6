import type { Words } from '../words.ts'

/** Sitze verschieben, hinzufügen, teilen und auflösen; was das an den Befunden ändert. */
export const restructure: Words['restructure'] = {
  title: 'Die Struktur ändern',
  move: 'Verschieben…',
  addBelow: 'Sitz darunter…',
  split: 'Teilen…',
  unit: 'Einheit…',
  eliminate: 'Auflösen',
  reinstate: 'Wieder einrichten',
  newTitle: 'Titel des neuen Sitzes',
  add: 'Hinzufügen',
  addHint: 'Er berichtet hierher, gehört zur selben Einheit und ist unbesetzt, bis jemand kommt.',
  splitHint:
    'Der neue Sitz steht neben diesem, berichtet an dieselbe Stelle und ist unbesetzt. Was er übernimmt, lässt sich wählen; Delegationen und Vertretungen bleiben, wo sie sind.',
  splitDo: 'Abteilen',
  takesAll: 'alle',
  shares: {
    duties: {
      title: 'Aufgaben, die er übernimmt',
      count: (count) => (count === 1 ? '1 Aufgabe' : `${count} Aufgaben`),
    },
    things: {
      title: 'Sachen, die er übernimmt',
      count: (count) => (count === 1 ? '1 Sache' : `${count} Sachen`),
    },
    reports: {
      title: 'Sitze, die an ihn berichten',
      count: (count) => (count === 1 ? '1 Sitz' : `${count} Sitze`),
    },
    rules: {
      title: 'Regeln, die statt dessen ihn nennen',
      count: (count) => (count === 1 ? '1 Regel' : `${count} Regeln`),
    },
  },
  moves: (parts) => `Es gehen über: ${parts.join(', ')}.`,
  movesNothing: 'Noch geht nichts über.',
  nothingToShare:
    'Für diesen Sitz ist keine Aufgabe festgehalten, niemand berichtet an ihn, keine Regel nennt ihn; zu verteilen gibt es nichts.',
  toUnit: 'Dieser Sitz gehört zu',
  noUnit: 'keiner Einheit',
  withBelow: (count) => `mit den ${count} darunter, die zur selben Einheit gehören`,
  wholeUnit: (name) => `Die ganze Einheit „${name}“ liegt in`,
  unitIn: 'Liegt in',
  atTop: 'nichts: sie steht an der Spitze',
  moveSeats: 'Dorthin',
  moveUnit: 'Einheit verschieben',
  eliminateText: (below) =>
    `Der Sitz bleibt als aufgelöst verzeichnet. Wer ihn innehat, verlässt ihn; ${below}. Wofür er verantwortlich ist, dafür ist dann niemand verantwortlich, bis es andere übernehmen.`,
  eliminateNobody: 'unterstellt ist ihm niemand',
  reportsMove: (count) =>
    count === 1
      ? 'wer ihm unterstellt ist, berichtet eine Stufe höher'
      : `die ${count}, die ihm unterstellt sind, berichten eine Stufe höher`,
  eliminateDo: 'Ja, auflösen',
  added: (title, superior) => `„${title}“ ist neu unter „${superior}“`,
  splitOff: (from, title) => `„${title}“ ist von „${from}“ abgeteilt`,
  eliminated: (title) => `„${title}“ ist aufgelöst`,
  reinstated: (title) => `„${title}“ ist wieder eingerichtet`,
  intoUnit: (title, unit) => `„${title}“ gehört jetzt zu „${unit}“`,
  outOfUnit: (title) => `„${title}“ gehört zu keiner Einheit mehr`,
  unitMoved: (unit, around) => `Die Einheit „${unit}“ liegt jetzt in „${around}“`,
  unitToTop: (unit) => `Die Einheit „${unit}“ steht an der Spitze`,
  would: (superior) => `berichtet dann an ${superior}`,
  refusal: {
    self: 'an sich selbst kann ein Sitz nicht berichten',
    below: 'steht darunter: keine Kreise',
    already: 'berichtet schon dorthin',
    gone: 'gibt es nicht mehr',
    nowhere: 'auf der neuen vorgesetzten Stelle ablegen',
  },
  taken: (title) =>
    `„${title}“ ist aufgenommen. Zur neuen vorgesetzten Stelle gehen und Eingabe drücken; Escape lässt los.`,
  over: (title, what) => `„${title}“: ${what}`,
  letGo: (title) => `„${title}“ bleibt, wo er ist.`,
  refusedMove: (title, why) => `„${title}“ bleibt, wo er ist: ${why}.`,
  hint: 'Einen Sitz auf einen anderen ziehen verschiebt ihn dorthin, daneben ziehen das Bild; Rad oder zwei Finger vergrößern.',
  hintTouch:
    'Den Finger auf einem Sitz ruhen lassen und ihn dann auf einen anderen ziehen verschiebt ihn dorthin; sonst bewegt Ziehen das Bild, zwei Finger vergrößern.',
  help: 'Steuerung X nimmt den gewählten Sitz auf, um ihn zu verschieben: zur neuen vorgesetzten Stelle gehen, Eingabe legt ihn dort ab, Escape lässt los.',
  gone: (count) => `${count} ${count === 1 ? 'Befund' : 'Befunde'} weniger`,
  fresh: (count, alone) =>
    alone ? `${count} ${count === 1 ? 'neuer Befund' : 'neue Befunde'}` : `${count} neu`,
  unchanged: 'An den Befunden ändert sich nichts.',
}
