import type { Words } from '../words.ts'

/** `/roles`. */
export const roles: Words['roles'] = {
  title: 'Sieben Führungsrollen der Technologie',
  lead: 'Was jede ist, in einem Satz, und wohin sie blickt: ins Unternehmen oder zu den Kunden, auf den Tag oder auf die kommenden Jahre.',
  compareAll: 'Alle sieben vergleichen',
  mapTitle: 'Wo sie stehen',
  neighbours: 'Die Menschen um sie herum',
  neighboursLead:
    'Die Quellen stellen die Führungsrollen neben diese; was sie über sie sagen, steht ebenfalls hier.',
  more: 'Weitere Wege hinein',
  disagreementsText: (count) =>
    `${count} Stellen, an denen die Quellen einander widersprechen, schweigen oder beschädigt sind`,
  dimensionsText: (count) => `${count} Hinsichten, in denen die Rollen verglichen werden`,
  sourcesText: (count) => `${count} Artikel, und wozu jeder taugt`,
  responsibilitiesText: (count) => `${count} Dinge, für die jemand einstehen kann`,
  decisionsText: (count) => `${count} Arten von Entscheidungen`,
  claims: (count) => `${count} ${count === 1 ? 'Aussage' : 'Aussagen'}`,
}

/** `/roles/:role`. */
export const role: Words['role'] = {
  compareWith: 'Vergleichen mit',
  career: 'Wie wird man das?',
  noDefinition: 'Keine Quelle bestimmt die Rolle in einem Satz.',
  map: 'Wo sie steht',
  dimensions: 'Was die Quellen sagen',
  disputed: 'Was umstritten ist',
  nothingDisputed: 'Kein Widerspruch berührt diese Rolle.',
  responsibilities: 'Wofür sie einsteht',
  decisions: 'Was sie entscheidet',
  artefacts: 'Was ihr gehört oder was sie hervorbringt',
  metrics: 'Woran sie gemessen wird',
  pay: 'Vergütung',
  payLine: (amount, statistic, region, date) =>
    `${amount} im Jahr: ${statistic}, ${region}, ${date}`,
  payOrigin: (origin) => `Zahl von ${origin}`,
  unsaid: 'Was die Quellen offenlassen',
  titles: 'Titel',
  titleKind: {
    name: 'der eigene Name',
    synonym: 'dasselbe in anderen Worten',
    reading: 'eine mögliche Lesart',
    near: 'wird oft damit verwechselt',
    'false-friend': 'ein falscher Freund',
  },
  also: 'auch:',
  rank: 'Darüber, darunter, daneben',
  none: 'Die Quellen schweigen.',
  unknownTitle: (name) => `Die Rolle „${name}“ gibt es nicht`,
  unknownHint: 'Am nächsten kommen:',
}

/** `/dimensions`, `/dimensions/:dimension`. */
export const dimension: Words['dimension'] = {
  title: 'Dimensionen',
  lead: 'Die Hinsichten, in denen die Rollen verglichen werden, jede als Frage.',
  unknown: (name) => `Die Dimension „${name}“ gibt es nicht`,
}

/** `/disagreements`, `/disagreements/:id`. */
export const disagreement: Words['disagreement'] = {
  title: 'Wo die Quellen einander widersprechen',
  lead: 'Nichts wird geglättet. Beide Seiten stehen hier, jede mit ihrer Stelle und ihrem Nachdruck.',
  severityHeading: {
    high: 'Gewichtig: Eine Antwort hängt davon ab',
    medium: 'Mittel: Eine Antwort verschiebt sich',
    low: 'Gering: gut zu wissen',
  },
  scope: { intra: 'innerhalb einer Quelle', inter: 'zwischen Quellen' },
  why: 'Warum es einer ist',
  claims: 'Was gesagt wird',
  noClaims: 'Keine einzelne Aussage trägt ihn; er liegt in den Quellen als Ganzem.',
  concerns: 'Betroffene Rollen',
  sources: 'Quellen',
  unknown: (name) => `Den Widerspruch „${name}“ gibt es nicht`,
}

/** Verantwortungen, Entscheidungen, Arbeitsergebnisse, Quellen. */
export const thing: Words['thing'] = {
  responsibilitiesTitle: 'Wofür jemand einstehen kann',
  responsibilitiesLead:
    'Aus den Aussagen herausgearbeitet, Bereich für Bereich. Jeder Eintrag sagt, wer was damit zu tun hat.',
  decisionsTitle: 'Was entschieden wird',
  decisionsLead:
    'Arten von Entscheidungen nach Gebiet, mit den Rollen, denen die Quellen ein Wort dabei geben.',
  who: 'Wer was tut',
  nobody: 'Keiner dieser Rollen wird es zugeschrieben.',
  contested:
    'Mehreren Rollen wird derselbe Anteil zugeschrieben; die Quellen entscheiden es nirgends.',
  claims: 'Worauf es beruht',
  decisions: 'Zugehörige Entscheidungen',
  artefacts: 'Was darin besessen oder hervorgebracht wird',
  belongsTo: 'Gehört zu',
  below: 'Arten darunter',
  above: 'Teil von',
  area: 'Bereich',
  domain: 'Gebiet',
  noClaims: 'Keine Aussage spricht unmittelbar davon.',
  unknownResponsibility: (name) => `Die Verantwortung „${name}“ gibt es nicht`,
  unknownDecision: (name) => `Die Entscheidungsart „${name}“ gibt es nicht`,
  whyTitle: 'Wozu das gut ist',
  whyLead: 'Warum es sich lohnt, die Rollen auseinanderzuhalten und zusammenarbeiten zu lassen.',
  sourcesTitle: 'Die fünf Quellen',
  sourcesLead:
    'Zwei von ihnen schreiben einen gemeinsamen Vorfahren ab: Ihre Übereinstimmung zählt einmal.',
  compares: 'Spricht über',
  language: 'Sprache',
  languages: { en: 'Englisch', de: 'Deutsch' },
  kind: 'Art des Textes',
  witness: 'Unabhängiger Zeuge',
  origin: 'Nennt als eigene Herkunft',
  caveats: 'Mit Vorsicht zu lesen',
  claimsHere: 'Was sie sagt',
  claimsBy: (count, source) =>
    `${count} Aussagen der Quelle ${source}, aufgeführt bei den Rollen, über die sie spricht:`,
  disputesHere: 'Widersprüche, an denen sie beteiligt ist',
  unknownSource: (name) => `Die Quelle „${name}“ gibt es nicht`,
}

/** `/settings`. */
export const settings: Words['settings'] = {
  title: 'Einstellungen',
  language: 'Sprache',
  theme: 'Farben',
  themes: { system: 'wie das Gerät', light: 'hell', dark: 'dunkel' },
  data: 'Über die Daten',
  version: 'Fassung des Katalogs',
  counts: 'Er enthält',
  countLine: (n) =>
    `${n.sources} Quellen, ${n.roles} Rollen, ${n.claims} Aussagen, ${n.disagreements} Widersprüche, ${n.responsibilities} Verantwortungen, ${n.decisions} Entscheidungsarten, ${n.artefacts} Arbeitsergebnisse`,
  folder: 'Datenordner',
  program: 'Fassung von Mandate',
  export: 'Der ganze Katalog als JSON',
  api: 'Beschreibung der Programmierschnittstelle (OpenAPI)',
  takeAway: 'Zum Mitnehmen',
  privacy:
    'Die Seite spricht allein mit diesem Server; von anderswo wird nichts geladen. Sprache und Farben merkt sich dieser Browser.',
}
