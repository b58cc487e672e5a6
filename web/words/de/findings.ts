import type { Words } from '../words.ts'

/** `/findings`. */
export const findings: Words['findings'] = {
  title: 'Befunde',
  lead: 'Was die Diagnose in dieser Organisation gefunden hat: was es ist, warum es zählt, was zu tun ist und worauf das beruht.',
  none: 'Nichts gefunden',
  noneText: (rules, positions) =>
    `${rules} Regeln haben ${positions} Positionen angesehen. Was sie nicht wissen können, raten sie nicht.`,
  pending: 'Die Diagnose läuft; bis dahin steht hier, was zuletzt gefunden wurde…',
  noneHere: 'Zu dieser Auswahl gibt es keinen Befund.',
  all: 'Alle',
  severity: 'Schwere',
  severities: { high: 'Hoch', medium: 'Mittel', low: 'Niedrig' },
  rule: 'Regel',
  allRules: 'Alle Regeln',
  count: (count, one) => `${count} ${one ? 'Befund' : 'Befunde'}`,
  why: 'Warum es zählt',
  todo: 'Was zu tun ist',
  subjects: 'Betrifft',
  fixes: 'Wege zur Abhilfe',
  safe: 'tut nicht mehr als gesagt',
  apply: 'Ausführen',
  ask: (fix) => `Soll das festgehalten werden? ${fix}`,
  confirm: 'Ja, festhalten',
  changes: (count) => (count === 1 ? 'ändert einen Eintrag' : `ändert ${count} Einträge`),
  aboutRule: 'Über diese Regel',
  category: 'Art',
  categories: {
    structure: 'Aufbau',
    accountability: 'Verantwortung',
    'decision-rights': 'Entscheidungsrechte',
    boundaries: 'Grenzen',
    titles: 'Titel',
    packs: 'Regelpakete',
  },
  options: 'Einstellungen hier',
  sources: 'Beruht auf',
  more: (count) => `${count} weitere zeigen`,
  failed: (rule) => `Die Regel „${rule}“ ist gescheitert; ihre Befunde fehlen hier.`,
  catalogueRole: 'Rolle',
  gatheredBy: 'Geordnet',
  views: { rule: 'Nach Regel', subject: 'Nach Gegenstand', person: 'Nach Person' },
  wholeOrganization: 'Die Organisation im Ganzen',
  nobodyByName: 'Niemand mit Namen',
  moreGroups: (count) => `${count} weitere zeigen`,
  accept: 'Annehmen…',
  acceptNote:
    'Bis zu diesem Tag zählt der Befund nicht mehr; er bleibt mit der Begründung auf dieser Seite. Unklar ist die Sache wie zuvor, deshalb bleibt der Wert der Klarheit.',
  reason: 'Warum das so bleiben darf',
  until: 'Der letzte Tag, an dem das gilt',
  acceptedBy: 'Wer annimmt (freiwillig)',
  acceptedByHint: 'Kennung einer Position oder Person, etwa ceo',
  acceptConfirm: 'Annehmen',
  acceptedTitle: 'Angenommen',
  acceptedFor: (reason, until, by) =>
    `Bis ${until}${by === undefined ? '' : `, von ${by}`}: ${reason}`,
  withdraw: 'Wieder zählen lassen',
  withdrawn: (finding) => `${finding} zählt wieder`,
  inBaseline: (count, one) =>
    `${count} ${one ? 'Befund gehört' : 'Befunde gehören'} zur Ausgangslage und ${one ? 'zählt' : 'zählen'} nicht.`,
  ranOut: (finding, until, reason) =>
    `${finding} war bis ${until} angenommen (${reason}); der Befund zählt wieder.`,
  wrongSetting: (where, message) => `Eine Einstellung im Dokument gilt nicht: ${where}. ${message}`,
  takeAlong: 'Mitnehmen als',
  reportFormats: {
    html: 'Seite zum Senden oder Drucken',
    markdown: 'Markdown',
    sarif: 'SARIF',
    junit: 'JUnit',
  },
}

/** `/history`. */
export const history: Words['history'] = {
  title: 'Verlauf',
  lead: 'Jede Bearbeitung wird als Änderung festgehalten und ist durch ihren Hash mit der vorigen verkettet. Auch das Zurücknehmen ist eine Änderung.',
  verified: 'Die Kette hält: Jeder Hash stimmt, nichts wurde umgeschrieben.',
  broken:
    'Die Kette ist gerissen: Eine festgehaltene Änderung wurde nachträglich verändert oder ist beschädigt.',
  loading: 'Der Verlauf wird gelesen…',
  failed: 'Der Verlauf ließ sich nicht lesen.',
  none: 'Bisher wurde nichts geändert.',
  by: (author) =>
    author === 'local'
      ? 'von diesem Server'
      : author === 'example'
        ? 'vom Beispiel'
        : `von ${author}`,
  noMessage: 'Der erste Stand, wie er kam',
  operations: (count, one) => `${count} ${one ? 'Eintrag' : 'Einträge'}`,
  hash: 'Hash',
  parent: 'nach',
  first: 'die erste',
  undone: 'zurückgenommen',
  now: 'jetzt',
  more: 'Ältere zeigen',
  undoes: 'nimmt eine zurück',
}
