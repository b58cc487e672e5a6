import type { ImportPhrases } from './import-phrases.ts'
import type { ImportCandidate } from './import-problem.ts'

const number = new Intl.NumberFormat('de')
const list = new Intl.ListFormat('de', { type: 'conjunction' })
const choice = new Intl.ListFormat('de', { type: 'disjunction' })

const q = (text: string): string => `„${text}“`
const megabytes = (bytes: number): string => `${number.format(Math.round(bytes / 1024 / 1024))} MB`
const rowList = (rows: readonly number[]): string => {
  const named = rows.slice(0, 6).map(String)
  const rest = rows.length - named.length
  return `${rows.length === 1 ? 'Zeile' : 'Zeilen'} ${list.format(rest > 0 ? [...named, `${rest} weiteren`] : named)}`
}
const who = ({ row, name, title, key }: ImportCandidate): string =>
  `${name === null ? title : `${name}, ${title}`} (Zeile ${row}${key === null ? '' : `, ${key}`})`

/** What an import of a table tells, in German. */
export const importPhrasesDe: ImportPhrases = {
  problems: {
    'file-empty': () => ({
      what: 'Die Datei ist leer.',
      todo: 'Gebraucht wird eine Tabelle mit Überschriften und einer Zeile für jede Person oder Stelle.',
    }),
    'not-a-table': ({ kind }) => ({
      what: `Das ist ${importPhrasesDe.kinds[kind]}, keine lesbare Tabelle.`,
      todo:
        kind === 'encrypted-xlsx'
          ? 'Mit dem Kennwort öffnen und eine Kopie ohne Kennwort speichern.'
          : 'In der Tabellenkalkulation öffnen und als XLSX oder CSV speichern.',
    }),
    'out-of-bounds': ({ bound, most }) => ({
      what: importPhrasesDe.bounds[bound](most),
      todo: 'Überflüssiges entfernen oder die Organisation in Teilen einlesen.',
    }),
    'sheet-unknown': ({ wanted, sheets }) => ({
      what: `Ein sichtbares Blatt ${q(wanted)} gibt es nicht.`,
      todo: `Vorhanden: ${list.format(sheets.map(q))}.`,
    }),
    'header-row-unknown': ({ wanted }) => ({
      what: `Zeile ${wanted} ist leer und kann nicht die Überschriften enthalten.`,
      todo: 'Die Zeile mit den Spaltenüberschriften angeben.',
    }),
    'header-not-found': ({ looked }) => ({
      what: `In den ersten ${looked} Zeilen wurde keine Spalte mit Namen oder Stellen erkannt.`,
      todo: 'Die Spalten von Hand zuordnen oder Überschriften wie Name, Stelle, Vorgesetzter über die Daten setzen.',
    }),
    'no-rows': () => ({
      what: 'Unter den Überschriften steht keine Zeile mit einer Person oder Stelle.',
      todo: 'Prüfen, ob das richtige Blatt gewählt ist und die Zeilen unter den Überschriften stehen.',
    }),
    'list-unreadable': ({ line, column, advice }) => ({
      what: `In Zeile ${line}, Spalte ${column} ist das kein YAML: ${advice}`,
      todo: 'Dort berichtigen und noch einmal einlesen.',
    }),
    'list-missing': () => ({
      what: 'In der Datei steht keine Liste von Personen oder Stellen.',
      todo: 'Gebraucht wird eine Liste von Einträgen, oder ein Eintrag unter jedem Schlüssel.',
    }),
    'further-names': ({ by, cells }) => ({
      what: `${cells === 1 ? 'Ein Eintrag ist' : `${cells} Einträge sind`} hier mit ${by} benannt; gelesen als der Eintrag, in dem das steht.`,
      todo: 'Ansehen, ob das die gemeinten Vorgesetzten sind.',
    }),
    'not-asked-for': ({ headers }) => ({
      what: `Nicht übernommen, weil nicht verlangt: ${headers.join(', ')}.`,
      todo: 'Wird es gebraucht, zuordnen: --map "email=email".',
    }),
    'encoding-guessed': ({ encoding }) => ({
      what: `Die Datei sagt nicht, wie ihre Buchstaben geschrieben sind; gelesen wurde sie als ${encoding}.`,
      todo: 'Namen mit Umlauten ansehen. Sind sie falsch, eine andere Kodierung wählen.',
    }),
    'characters-lost': ({ rows }) => ({
      what: `In ${number.format(rows)} ${rows === 1 ? 'Zeile' : 'Zeilen'} sind Buchstaben schon vor dem Einlesen verloren gegangen (�).`,
      todo: 'Die Datei neu exportieren, möglichst als UTF-8.',
    }),
    'quotes-ignored': () => ({
      what: 'Ein Anführungszeichen wird nie geschlossen; Anführungszeichen wurden daher als Buchstaben gelesen.',
      todo: 'Nach einem einzelnen Anführungszeichen suchen und es entfernen, falls Zellen zerrissen aussehen.',
    }),
    'sheet-chosen': ({ sheet, others }) => ({
      what: `Von mehreren Blättern wurde ${q(sheet)} gelesen.`,
      todo: `Falls ein anderes gemeint ist: ${choice.format(others.map(q))} wählen.`,
    }),
    'hidden-rows': ({ rows }) => ({
      what:
        rows === 1
          ? 'Eine Zeile des Blatts ist ausgeblendet und wurde trotzdem gelesen.'
          : `${number.format(rows)} Zeilen des Blatts sind ausgeblendet und wurden trotzdem gelesen.`,
      todo: 'Zeilen löschen, die nicht mitkommen sollen.',
    }),
    'sensitive-column': ({ header }) => ({
      what: `Die Spalte ${q(header)} wirkt schutzbedürftig und wurde weggelassen. Nichts daraus wird behalten.`,
      todo: 'Ist sie harmlos, hilft eine andere Überschrift.',
    }),
    'second-column': ({ header, first }) => ({
      what: `Die Spalte ${q(header)} scheint dasselbe zu enthalten wie ${q(first)} und wurde nicht gelesen.`,
      todo: 'Ist sie die bessere, kann sie gewählt werden.',
    }),
    'mapping-unknown': ({ header }) => ({
      what: `Für die Spalte ${q(header)} wurde etwas gewählt, aber es gibt sie nicht.`,
      todo: 'Die Schreibweise der Überschrift prüfen.',
    }),
    'no-manager-column': () => ({
      what: 'Keine Spalte sagt, wer an wen berichtet.',
      todo: 'Die Spalte der Vorgesetzten wählen oder die Linien später ziehen.',
    }),
    'title-missing': ({ rows }) => ({
      what:
        rows === 1
          ? 'Eine Zeile hat keine Stellenbezeichnung; an ihrer Stelle steht der Name.'
          : `${number.format(rows)} Zeilen haben keine Stellenbezeichnung; an ihrer Stelle steht der Name.`,
      todo: 'Die Spalte der Stellenbezeichnungen wählen oder diese später ergänzen.',
    }),
    'date-order-guessed': ({ header }) => ({
      what: `In ${q(header)} ist nicht zu erkennen, ob Tag oder Monat vorn steht; der Tag wurde zuerst gelesen.`,
      todo: 'Steht der Monat vorn, die Daten als 2026-03-01 schreiben.',
    }),
    'cell-cut': ({ length, most }) => ({
      what: `Die Zelle hat ${number.format(length)} Zeichen und wurde auf ${number.format(most)} gekürzt.`,
      todo: 'Nach einem einzelnen Anführungszeichen suchen oder den Text kürzen.',
    }),
    'formula-error': ({ found }) => ({
      what: `Die Zelle zeigt ${q(found)} und wurde als leer gelesen.`,
      todo: 'Die Formel richten und neu exportieren.',
    }),
    'row-without-name-and-title': () => ({
      what: 'Die Zeile nennt weder eine Person noch eine Stelle.',
      todo: 'Name oder Stelle ergänzen oder die Zeile entfernen.',
    }),
    'number-used-twice': ({ number: used, candidates }) => ({
      what: `Die Nummer ${q(used)} steht für verschiedene Personen: ${list.format(candidates.map(who))}.`,
      todo: 'Allen eine eigene Nummer geben.',
    }),
    duplicate: ({ first }) => ({
      what: `Die Zeile sagt dasselbe wie Zeile ${first} und wurde nur einmal übernommen.`,
      todo: 'Sie kann entfernt werden.',
    }),
    'rows-differ': ({ first, fields }) => ({
      what: `Die Zeile betrifft dieselbe Stelle wie Zeile ${first}, weicht aber ab (${list.format(fields.map(fieldName))}); Zeile ${first} gilt.`,
      todo: 'Beide angleichen oder den Stellen eigene Nummern geben.',
    }),
    'second-manager-from-row': ({ first }) => ({
      what: `Die Zeile betrifft dieselbe Stelle wie Zeile ${first} und nennt eine weitere vorgesetzte Person; daraus wurde eine gestrichelte Linie.`,
      todo: 'Nichts, falls das so gemeint ist.',
    }),
    'one-name-several-rows': ({ name, rows }) => ({
      what: `${q(name)} steht in ${rowList(rows)} und wurde als eine Person mit mehreren Stellen gelesen.`,
      todo: 'Sind es verschiedene Menschen, hilft eine Spalte mit Nummern oder E-Mail-Adressen.',
    }),
    'one-address-several-names': ({ email, rows }) => ({
      what: `Die Adresse ${email} steht bei verschiedenen Namen (${rowList(rows)}) und wurde nicht zum Unterscheiden verwendet.`,
      todo: 'Allen eine eigene Adresse geben.',
    }),
    'name-missing': ({ email }) => ({
      what: `Die Zeile hat die Adresse ${email}, aber keinen Namen; die Stelle gilt als besetzt, ohne dass jemand genannt ist.`,
      todo: 'Den Namen ergänzen oder die Adresse entfernen, falls die Stelle unbesetzt ist.',
    }),
    'position-number-used-twice': ({ number: used, first }) => ({
      what: `Die Nummer ${q(used)} steht in Zeile ${first} für eine andere Stelle; beide wurden übernommen, Linien zu der Nummer führen zu Zeile ${first}.`,
      todo: 'Jeder Stelle eine eigene Nummer geben.',
    }),
    'one-name-several-people': ({ name, rows }) => ({
      what: `${q(name)} steht in ${rowList(rows)} mit verschiedenen Nummern oder Adressen und wurde als verschiedene Menschen gelesen.`,
      todo: 'Ist es eine Person, in jeder Zeile dieselbe Nummer oder Adresse angeben.',
    }),
    'date-unreadable': ({ found }) => ({
      what: `${q(found)} ist kein lesbares Datum und wurde weggelassen.`,
      todo: 'Als 01.03.2026 oder 2026-03-01 schreiben.',
    }),
    'number-unreadable': ({ found }) => ({
      what: `${q(found)} ist keine passende Zahl und wurde weggelassen.`,
      todo: 'Als 0,8 oder 80 % schreiben.',
    }),
    'email-unreadable': ({ found }) => ({
      what: `${q(found)} ist keine E-Mail-Adresse und wurde weggelassen.`,
      todo: 'Die Adresse berichtigen.',
    }),
    'dates-contradict': ({ from, until }) => ({
      what: `Das Ende, ${until}, liegt vor dem Anfang, ${from}; beide wurden weggelassen.`,
      todo: 'Die Daten berichtigen.',
    }),
    'holder-of-vacant': ({ name }) => ({
      what: `Die Zeile nennt die Stelle unbesetzt und zugleich ${name}; sie gilt als unbesetzt.`,
      todo: 'Den Namen oder den Hinweis auf die Vakanz entfernen.',
    }),
    'manager-ambiguous': ({ found, candidates }) => ({
      what: `Mit ${q(found)} kann gemeint sein: ${choice.format(candidates.map(who))}. Niemand wurde gewählt.`,
      todo: 'Nummer oder E-Mail-Adresse der gemeinten Person eintragen.',
    }),
    'manager-missing': ({ found }) => ({
      what: `${q(found)} steht in keiner Zeile; die Linie bleibt erhalten und führt ins Leere.`,
      todo: 'Eine Zeile dafür ergänzen oder den Eintrag berichtigen.',
    }),
    'manager-matched-loosely': ({ found, candidate }) => ({
      what: `${q(found)} wurde als ${who(candidate)} gelesen.`,
      todo: 'Nichts, falls das stimmt.',
    }),
    'manager-vacant': ({ found }) => ({
      what: `Als Vorgesetzte ist ${q(found)} angegeben; welche unbesetzte Stelle das ist, lässt sich nicht sagen, daher gibt es keine Linie.`,
      todo: 'Nummer oder Bezeichnung der unbesetzten Stelle eintragen.',
    }),
    'managers-disagree': ({ taken, others }) => ({
      what: `Zwei Spalten führen zu verschiedenen Vorgesetzten: ${q(taken)} gilt, nicht ${choice.format(others.map(q))}.`,
      todo: 'Beide Spalten angleichen.',
    }),
    'several-managers': ({ found }) => ({
      what: `Die Zelle nennt mehrere Vorgesetzte; die erste Person ist die durchgezogene Linie, ${q(found)} und alle weiteren werden gestrichelt.`,
      todo: 'Nichts, falls das so gemeint ist.',
    }),
    'reports-to-itself': ({ found }) => ({
      what: `Die Stelle berichtet an sich selbst (${q(found)}); das bleibt so stehen.`,
      todo: 'Ist es die Spitze, die vorgesetzte Person leer lassen.',
    }),
    cycle: ({ names, rows }) => ({
      what: `Diese berichten im Kreis aneinander: ${chain(names)} (${rowList(rows)}). Das bleibt so stehen.`,
      todo: 'Eine der vorgesetzten Personen berichtigen.',
    }),
  },
  kinds: {
    xls: 'eine alte Excel-Datei (.xls)',
    'encrypted-xlsx': 'eine mit Kennwort verschlüsselte Excel-Datei',
    ods: 'eine OpenDocument-Datei (.ods)',
    pdf: 'ein PDF',
    image: 'ein Bild',
    zip: 'ein ZIP-Archiv ohne Arbeitsmappe',
    'damaged-xlsx': 'eine beschädigte oder geschützte Excel-Datei',
    binary: 'eine Datei aus Bytes, die kein Text sind',
  },
  bounds: {
    bytes: (most) => `Die Datei ist größer als ${megabytes(most)}.`,
    unpacked: (most) => `Entpackt ist die Datei größer als ${megabytes(most)}.`,
    rows: (most) => `Die Tabelle hat mehr als ${number.format(most)} Zeilen.`,
    columns: (most) => `Die Tabelle hat mehr als ${number.format(most)} Spalten.`,
    sheets: (most) => `Die Datei hat mehr als ${number.format(most)} Blätter.`,
  },
  place: (row, header) =>
    [...(row === null ? [] : [`Zeile ${row}`]), ...(header ? [q(header)] : [])].join(', '),
  severity: { error: 'Fehler', warning: 'Warnung', note: 'Hinweis' },
  fields: {
    name: 'Name',
    'first-name': 'Vorname',
    'middle-name': 'Zweiter Vorname',
    'last-name': 'Nachname',
    'academic-title': 'Akademischer Titel',
    'person-number': 'Nummer der Person oder Zeile',
    'position-number': 'Nummer der Stelle',
    email: 'E-Mail',
    phone: 'Telefon',
    title: 'Stellenbezeichnung',
    unit: 'Einheit',
    'unit-parent': 'Übergeordnete Einheit',
    'unit-1': 'Einheit, Ebene 1 (Gesellschaft)',
    'unit-2': 'Einheit, Ebene 2 (Bereich)',
    'unit-3': 'Einheit, Ebene 3 (Abteilung)',
    'unit-4': 'Einheit, Ebene 4 (Unterabteilung)',
    'unit-5': 'Einheit, Ebene 5 (Team)',
    'unit-6': 'Einheit, Ebene 6',
    manager: 'Vorgesetzte Person',
    'dotted-manager': 'Vorgesetzte Person, gestrichelte Linie',
    'functional-manager': 'Vorgesetzte Person, fachlich',
    'project-manager': 'Vorgesetzte Person, Projekt',
    'administrative-manager': 'Vorgesetzte Person, administrativ',
    status: 'Status',
    vacant: 'Unbesetzt (ja/nein)',
    'vacant-since': 'Unbesetzt seit',
    occupancy: 'Kommissarisch oder übergangsweise',
    fte: 'Vollzeitäquivalente',
    share: 'Anteil an der Stelle',
    grade: 'Stufe',
    profession: 'Fachrichtung',
    from: 'Auf der Stelle seit',
    until: 'Auf der Stelle bis',
    description: 'Beschreibung',
    notes: 'Bemerkungen',
  },
  outcomes: {
    header: 'Überschriften',
    position: 'eine Stelle',
    share: 'eine weitere Zeile einer Stelle',
    duplicate: 'schon gesagt',
    blank: 'leer',
    'above-header': 'über den Überschriften',
    'header-again': 'noch einmal die Überschriften',
    total: 'eine Summe',
    footer: 'eine Anmerkung unter der Tabelle',
    'lone-cell': 'eine Zwischenüberschrift',
    left: 'ausgeschieden',
    bad: 'wegen eines Fehlers weggelassen',
  },
  ways: {
    'position-number': 'Nummer der Stelle',
    'person-number': 'Nummer der Person',
    email: 'E-Mail',
    name: 'Name',
    title: 'Stellenbezeichnung',
  },
}

const fieldName = (field: string): string => importPhrasesDe.fields[field] ?? field

function chain(names: readonly string[]): string {
  const shown = names.length > 8 ? [...names.slice(0, 7), '…'] : names
  return [...shown, names[0] ?? ''].join(' → ')
}
