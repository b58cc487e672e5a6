import type { Language } from '../model/language.ts'

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
  readonly made: Readonly<Record<'positions' | 'people' | 'units' | 'groups', string>>
  readonly rows: string
  readonly became: Readonly<
    Record<'header' | 'position' | 'share' | 'group', readonly [string, string]>
  >
  readonly setAside: Readonly<Record<string, string>>
  readonly published: string
  readonly counts: Readonly<Record<string, string>>
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
  made: { positions: 'positions', people: 'people', units: 'units', groups: 'staff groups' },
  rows: 'Every row of the files',
  became: {
    header: ['header', 'headers'],
    position: ['position', 'positions'],
    share: ['further share of a position', 'further shares of a position'],
    group: ['staff group', 'staff groups'],
  },
  setAside: {
    blank: 'blank',
    'above-header': 'above the header',
    'header-again': 'the header again',
    placeholder: 'placeholders for posts not shown',
  },
  published: 'As published',
  counts: {
    references: 'post references',
    lines: 'lines to a post of the file',
    roots: 'rows at the top (XX)',
    missingManagers: 'rows whose manager is not in the file',
    selfReports: 'rows that report to themselves',
    repeatedReferences: 'references on several rows',
    notInPost: 'rows of people in no post (reference 0)',
    vacant: 'vacant',
    eliminated: 'eliminated',
    undisclosed: 'holders not named',
    seniorFte: 'full-time equivalents, senior',
    juniorFte: 'full-time equivalents, junior',
    juniorMissingPosts: 'junior rows whose senior post is not in the file',
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
  made: { positions: 'Positionen', people: 'Personen', units: 'Einheiten', groups: 'Gruppen' },
  rows: 'Jede Zeile der Dateien',
  became: {
    header: ['Kopfzeile', 'Kopfzeilen'],
    position: ['Position', 'Positionen'],
    share: ['weiterer Anteil einer Position', 'weitere Anteile einer Position'],
    group: ['Gruppe', 'Gruppen'],
  },
  setAside: {
    blank: 'leer',
    'above-header': 'über der Kopfzeile',
    'header-again': 'Kopfzeile noch einmal',
    placeholder: 'Platzhalter für nicht gezeigte Posten',
  },
  published: 'Wie veröffentlicht',
  counts: {
    references: 'Kennungen von Posten',
    lines: 'Linien zu einem Posten der Datei',
    roots: 'Zeilen an der Spitze (XX)',
    missingManagers: 'Zeilen, deren Vorgesetzter nicht in der Datei steht',
    selfReports: 'Zeilen, die an sich selbst berichten',
    repeatedReferences: 'Kennungen in mehreren Zeilen',
    notInPost: 'Zeilen von Personen ohne Posten (Kennung 0)',
    vacant: 'unbesetzt',
    eliminated: 'gestrichen',
    undisclosed: 'Inhaber nicht genannt',
    seniorFte: 'Vollzeitäquivalente, höhere Posten',
    juniorFte: 'Vollzeitäquivalente, übrige Posten',
    juniorMissingPosts: 'übrige Zeilen, deren höherer Posten nicht in der Datei steht',
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

/** The words of these commands in a language. */
export function fileWords(language: Language): FileWords {
  return WORDS[language]
}
