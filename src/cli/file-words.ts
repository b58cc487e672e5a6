import type { Language } from '../model/language.ts'

/** A word for one and for several; where they do not differ, once. */
export type OneAndMany = readonly [one: string, many?: string]

/** The words of the commands that work on an organisation's file. */
export type FileWords = {
  readonly why: string
  readonly todo: string
  readonly expected: string
  readonly found: string
  readonly nothingFound: (rules: number, file: string) => string
  readonly summary: (count: number, parts: readonly string[]) => string
  readonly more: (left: number) => string
  readonly below: (count: number) => string
  readonly accepted: (count: number) => string
  readonly baseline: (count: number) => string
  readonly expired: (finding: string, until: string) => string
  readonly gone: (ids: readonly string[]) => string
  readonly failed: (rule: string) => string
  readonly explain: string
  readonly inWhole: string
  readonly cannotRead: (count: number, file: string) => string
  readonly since: string
  readonly options: string
  readonly byDefault: string
  readonly sources: string
  readonly messages: string
  readonly pageInEnglish: string
  readonly rowsOf: (kind: 'senior' | 'junior') => string
  readonly written: (file: string, name: string) => string
  readonly made: Readonly<Record<'positions' | 'people' | 'units' | 'groups', OneAndMany>>
  readonly rows: string
  readonly became: Readonly<Record<'header' | 'position' | 'share' | 'group', OneAndMany>>
  readonly setAside: Readonly<Record<string, OneAndMany>>
  readonly published: string
  readonly counts: Readonly<Record<string, OneAndMany>>
  readonly notes: string
  readonly row: string
  readonly aligned: string
  readonly alignedNone: string
  readonly near: (count: number) => string
  readonly next: (file: string) => string
  readonly numbers: Intl.NumberFormat
}

const english = new Intl.NumberFormat('en')
const german = new Intl.NumberFormat('de')

/** The first of many ids. */
const few = (ids: readonly string[]): string =>
  ids.length > 5 ? `${ids.slice(0, 5).join(', ')}, … +${ids.length - 5}` : ids.join(', ')

const en: FileWords = {
  why: 'Why',
  todo: 'To do',
  expected: 'expected',
  found: 'found',
  nothingFound: (rules, file) =>
    `${file}: nothing found (${rules} ${rules === 1 ? 'rule' : 'rules'}).`,
  summary: (count, parts) =>
    `${english.format(count)} ${count === 1 ? 'finding' : 'findings'}: ${parts.join(', ')}`,
  more: (left) => `… and ${english.format(left)} more of this rule; --most ${left + 20} shows them`,
  below: (count) => `${english.format(count)} of less weight not shown`,
  accepted: (count) => `${english.format(count)} accepted`,
  baseline: (count) => `${english.format(count)} in the baseline`,
  expired: (finding, until) => `The acceptance of ${finding} ran out on ${until}; it counts again.`,
  gone: (ids) => `In the record, but no finding any more: ${few(ids)}. Strike them out.`,
  failed: (rule) => `The rule ${rule} failed; its findings are missing`,
  explain: 'mandate explain <rule> tells what a rule looks at, and its sources.',
  inWhole: 'the organisation as a whole',
  cannotRead: (count, file) =>
    `${file} cannot be read: ${english.format(count)} ${count === 1 ? 'problem' : 'problems'}. Nothing was checked.`,
  since: 'since version',
  options: 'Options',
  byDefault: 'by default',
  sources: 'Sources',
  messages: 'What it says',
  pageInEnglish: 'The page of the rule:',
  rowsOf: (kind) => (kind === 'senior' ? 'senior posts' : 'junior posts'),
  written: (file, name) => `Wrote ${file}: ${name}`,
  made: {
    positions: ['position', 'positions'],
    people: ['person', 'people'],
    units: ['unit', 'units'],
    groups: ['staff group', 'staff groups'],
  },
  rows: 'Every row of the files',
  became: {
    header: ['header', 'headers'],
    position: ['position', 'positions'],
    share: ['further share of a position', 'further shares of a position'],
    group: ['staff group', 'staff groups'],
  },
  setAside: {
    blank: ['blank'],
    'above-header': ['above the header'],
    'header-again': ['the header again'],
    placeholder: ['placeholder for posts not shown', 'placeholders for posts not shown'],
  },
  published: 'As published',
  counts: {
    references: ['post reference', 'post references'],
    lines: ['line to a post of the file', 'lines to a post of the file'],
    roots: ['row at the top (XX)', 'rows at the top (XX)'],
    missingManagers: [
      'row whose manager is not in the file',
      'rows whose manager is not in the file',
    ],
    selfReports: ['row that reports to itself', 'rows that report to themselves'],
    repeatedReferences: ['reference on several rows', 'references on several rows'],
    notInPost: [
      'row of somebody in no post (reference 0)',
      'rows of people in no post (reference 0)',
    ],
    vacant: ['vacant'],
    eliminated: ['eliminated'],
    undisclosed: ['holder not named', 'holders not named'],
    seniorFte: ['full-time equivalents, senior'],
    juniorFte: ['full-time equivalents, junior'],
    juniorMissingPosts: [
      'junior row whose senior post is not in the file',
      'junior rows whose senior post is not in the file',
    ],
  },
  notes: 'What was odd and how it was taken (--json lists every row)',
  row: 'row',
  aligned: 'Aligned with roles of the catalogue, by title (suggestions; correct them under roles)',
  alignedNone: 'No title was aligned with a role of the catalogue.',
  near: (count) =>
    `${english.format(count)} ${count === 1 ? 'title comes' : 'titles come'} near a role without being one (deputies, false friends).`,
  next: (file) => `Next: mandate check ${file}`,
  numbers: english,
}

const de: FileWords = {
  why: 'Warum',
  todo: 'Zu tun',
  expected: 'erwartet',
  found: 'gefunden',
  nothingFound: (rules, file) =>
    `${file}: nichts gefunden (${rules} ${rules === 1 ? 'Regel' : 'Regeln'}).`,
  summary: (count, parts) =>
    `${german.format(count)} ${count === 1 ? 'Befund' : 'Befunde'}: ${parts.join(', ')}`,
  more: (left) =>
    `… und ${german.format(left)} weitere dieser Regel; --most ${left + 20} zeigt sie`,
  below: (count) => `${german.format(count)} von geringerem Gewicht nicht gezeigt`,
  accepted: (count) => `${german.format(count)} angenommen`,
  baseline: (count) => `${german.format(count)} im Ausgangsbestand`,
  expired: (finding, until) =>
    `Die Annahme von ${finding} galt bis ${until}; der Befund zählt wieder.`,
  gone: (ids) => `Im Verzeichnis, aber kein Befund mehr: ${few(ids)}. Zu streichen.`,
  failed: (rule) => `Die Regel ${rule} ist gescheitert; ihre Befunde fehlen`,
  explain: 'mandate explain <regel> sagt, worauf eine Regel schaut, und nennt ihre Quellen.',
  inWhole: 'die Organisation als Ganzes',
  cannotRead: (count, file) =>
    `${file} ist nicht lesbar: ${german.format(count)} ${count === 1 ? 'Problem' : 'Probleme'}. Nichts wurde geprüft.`,
  since: 'seit Version',
  options: 'Optionen',
  byDefault: 'Vorgabe',
  sources: 'Quellen',
  messages: 'Was sie sagt',
  pageInEnglish: 'Die Seite der Regel (auf Englisch):',
  rowsOf: (kind) => (kind === 'senior' ? 'höhere Posten' : 'übrige Posten'),
  written: (file, name) => `${file} geschrieben: ${name}`,
  made: {
    positions: ['Position', 'Positionen'],
    people: ['Person', 'Personen'],
    units: ['Einheit', 'Einheiten'],
    groups: ['Gruppe', 'Gruppen'],
  },
  rows: 'Jede Zeile der Dateien',
  became: {
    header: ['Kopfzeile', 'Kopfzeilen'],
    position: ['Position', 'Positionen'],
    share: ['weiterer Anteil einer Position', 'weitere Anteile einer Position'],
    group: ['Gruppe', 'Gruppen'],
  },
  setAside: {
    blank: ['leer'],
    'above-header': ['über der Kopfzeile'],
    'header-again': ['Kopfzeile noch einmal'],
    placeholder: ['Platzhalter für nicht gezeigte Posten'],
  },
  published: 'Wie veröffentlicht',
  counts: {
    references: ['Kennung eines Postens', 'Kennungen von Posten'],
    lines: ['Linie zu einem Posten der Datei', 'Linien zu einem Posten der Datei'],
    roots: ['Zeile an der Spitze (XX)', 'Zeilen an der Spitze (XX)'],
    missingManagers: [
      'Zeile, deren Vorgesetzter nicht in der Datei steht',
      'Zeilen, deren Vorgesetzter nicht in der Datei steht',
    ],
    selfReports: ['Zeile, die an sich selbst berichtet', 'Zeilen, die an sich selbst berichten'],
    repeatedReferences: ['Kennung in mehreren Zeilen', 'Kennungen in mehreren Zeilen'],
    notInPost: [
      'Zeile einer Person ohne Posten (Kennung 0)',
      'Zeilen von Personen ohne Posten (Kennung 0)',
    ],
    vacant: ['unbesetzt'],
    eliminated: ['gestrichen'],
    undisclosed: ['Inhaber nicht genannt'],
    seniorFte: ['Vollzeitäquivalente, höhere Posten'],
    juniorFte: ['Vollzeitäquivalente, übrige Posten'],
    juniorMissingPosts: [
      'übrige Zeile, deren höherer Posten nicht in der Datei steht',
      'übrige Zeilen, deren höherer Posten nicht in der Datei steht',
    ],
  },
  notes: 'Was auffiel und wie es genommen wurde (--json nennt jede Zeile)',
  row: 'Zeile',
  aligned: 'Nach Titel Rollen des Katalogs zugeordnet (Vorschläge; zu ändern unter roles)',
  alignedNone: 'Kein Titel wurde einer Rolle des Katalogs zugeordnet.',
  near: (count) =>
    `${german.format(count)} Titel ${count === 1 ? 'kommt' : 'kommen'} einer Rolle nahe, ohne sie zu sein (Stellvertretungen, falsche Freunde).`,
  next: (file) => `Weiter: mandate check ${file}`,
  numbers: german,
}

const WORDS: Readonly<Record<Language, FileWords>> = { en, de }

/** The word that goes with a number. */
export function wordFor(count: number, [one, many = one]: OneAndMany): string {
  return count === 1 ? one : many
}

/** The words of these commands in a language. */
export function fileWords(language: Language): FileWords {
  return WORDS[language]
}
