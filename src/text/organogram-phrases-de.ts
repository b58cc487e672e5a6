import type {
  OrganogramFile,
  OrganogramRowKind,
  ShareField,
  ShareHolder,
} from './organogram-note.ts'
import type { OrganogramPhrases } from './organogram-phrases.ts'

const number = new Intl.NumberFormat('de', { maximumFractionDigits: 4 })
const list = new Intl.ListFormat('de', { type: 'conjunction' })

const FILES: Readonly<Record<OrganogramFile, string>> = {
  senior: 'der höheren Posten (senior)',
  junior: 'der übrigen Posten (junior)',
}

const KINDS: Readonly<Record<OrganogramRowKind, string>> = {
  post: 'Der Posten',
  group: 'Die Gruppe',
}

const HOLDERS: Readonly<Record<ShareHolder, string>> = {
  named: 'eine genannte Person',
  undisclosed: 'eine nicht genannte Person',
  vacant: 'ein unbesetzter Anteil',
  eliminated: 'ein gestrichener Anteil',
}

const FIELDS: Readonly<Record<ShareField, string>> = {
  grade: 'Stufe',
  profession: 'Fachrichtung',
  description: 'Beschreibung',
  notes: 'Anmerkungen',
}

/** What an import of an organogram tells, in German. */
export const organogramPhrasesDe: OrganogramPhrases = {
  'files-swapped': ({ name, is }) =>
    `${name} ist die Datei ${FILES[is]}; die beiden wurden vertauscht angegeben.`,
  'columns-left-out': ({ columns }) =>
    `Die Bezahlung einzelner Posten und Kontaktdaten werden nicht übernommen: ${columns.join(', ')}.`,
  'column-unknown': ({ column }) =>
    `Die Spalte „${column}“ gehört zu keinem Organogramm und wurde nicht übernommen.`,
  'column-missing': ({ column }) =>
    `Der Datei fehlt die Spalte „${column}“; dazu sagen die Posten nichts.`,
  'cells-beyond-header': ({ cells }) =>
    `${cells === 1 ? 'Eine Zelle steht' : `${number.format(cells)} Zellen stehen`} rechts von der letzten Spalte der Kopfzeile und ${cells === 1 ? 'wurde' : 'wurden'} nicht gelesen. Nach einem Komma außerhalb von Anführungszeichen suchen.`,
  'text-repaired': ({ excerpt }) => `Ein verlorenes Zeichen wurde wieder eingesetzt: „${excerpt}“.`,
  'text-damaged': () =>
    'Schon vor der Veröffentlichung dieser Datei gingen Zeichen verloren (�). Von Hand berichtigen.',
  'quotes-removed': ({ text }) => `Anführungszeichen um „${text}“ wurden entfernt.`,
  'text-shortened': ({ length, kept }) =>
    `Der Text hat ${number.format(length)} Zeichen; die ersten ${number.format(kept)} wurden behalten.`,
  'number-unreadable': ({ found }) => `„${found}“ ist kein Betrag; übernommen wurde nichts.`,
  'reference-missing': ({ position }) =>
    `Die Zeile nennt keine Kennung. Sie wurde als Position ${position} behalten; niemand kann an sie berichten.`,
  'reference-changed': ({ reference, position }) =>
    `„${reference}“ taugt nicht als Kennung; die Position heißt ${position}.`,
  'title-missing': ({ of, title }) => `${KINDS[of]} hat keinen Titel und heißt hier „${title}“.`,
  'name-mark-removed': ({ mark }) =>
    `„${mark}“ sagt, dass der Posten geteilt ist, und wurde vom Namen getrennt.`,
  'not-in-post': ({ position }) =>
    `Kennung 0: jemand wird bezahlt, hat aber keinen Posten. Als Position ${position} behalten.`,
  'shared-post': ({ position, rows, holder, fte }) =>
    `Eine von ${number.format(rows)} Zeilen der Position ${position}: ${HOLDERS[holder]}${fte === null ? '' : `, ${number.format(fte)} ${fte === 1 ? 'Vollzeitäquivalent' : 'Vollzeitäquivalente'}`}.`,
  'share-rows-differ': ({ position, fields }) =>
    `Die Zeilen der Position ${position} unterscheiden sich (${list.format(fields.map((field) => FIELDS[field]))}): Genommen wurden die höchste Stufe und die erste Fachrichtung, Texte stehen untereinander.`,
  'conflicting-rows': ({ reference, position }) =>
    `Zeilen mit der Kennung ${reference} unterscheiden sich in Titel, Einheit, vorgesetztem Posten oder Zustand und wurden als eigene Positionen behalten; diese heißt ${position}.`,
  'manager-ambiguous': ({ reference, position }) =>
    `Mehrere Posten tragen die Kennung ${reference}; die Linie führt zur Position ${position}.`,
  'manager-not-given': ({ of }) =>
    of === 'group'
      ? 'Die Zeile nennt keinen höheren Posten; die Gruppe steht unter keinem.'
      : 'Die Datei nennt keinen vorgesetzten Posten. An niemanden berichtet nur, wer an der Spitze steht (XX).',
  'manager-missing': ({ of, manager }) =>
    `Der ${of === 'group' ? 'höhere' : 'vorgesetzte'} Posten ${manager} steht nicht in der Datei. Die Linie wurde behalten und führt ins Leere, bis der Posten ergänzt ist.`,
  'manager-matched-loosely': ({ manager, reference }) =>
    `„${manager}“ wurde als Posten ${reference} verstanden, den einzigen, der nur anders geschrieben ist.`,
  'reports-to-itself': () =>
    'Der Posten berichtet an sich selbst. Die Linie wurde behalten und ist zu berichtigen.',
  'several-roots': ({ posts }) =>
    `${number.format(posts)} Posten berichten an XX; die Organisation hat mehrere Spitzen.`,
  'no-root': () => 'Kein Posten berichtet an XX: Die Organisation hat keine Spitze.',
  'one-name-several-posts': ({ posts }) =>
    `Derselbe Name steht in ${number.format(posts)} Posten und wurde als eine Person verstanden. Sind es verschiedene Personen, brauchen sie eigene Kennungen.`,
  'eliminated-by-text': ({ words }) =>
    `Der Posten gilt als unbesetzt, und seine Texte sagen „${words}“; er wurde als aufgelöst verstanden.`,
  'held-for-now': ({ words, holder }) =>
    holder === 'named'
      ? `Die Texte sagen „${words}“; wer den Posten hat, wurde als vorläufig eingetragen.`
      : `Der Posten gilt als unbesetzt, und seine Texte sagen „${words}“; er wurde als besetzt verstanden, von jemandem, der nicht genannt ist.`,
  'unit-spellings': ({ name, unit }) =>
    `„${name}“ wurde als Einheit „${unit}“ verstanden; so heißt sie nun in allen ihren Zeilen.`,
  'placeholder-row': ({ text }) =>
    `„${text}“ steht für Posten, die in der Datei fehlen; daraus wurde nichts gemacht.`,
}
