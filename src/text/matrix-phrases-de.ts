import type { MatrixFacts } from './matrix-import-problem.ts'
import type { MatrixPhrases } from './matrix-phrases.ts'

const number = new Intl.NumberFormat('de')
const q = (text: string | undefined): string => `„${(text ?? '').slice(0, 80)}“`
const meant = ({ nearest }: MatrixFacts, otherwise: string): string =>
  nearest ? `Gemeint ist vielleicht ${nearest}.` : otherwise

const EXPECTED: Readonly<Record<string, string>> = {
  amount: 'Einen Betrag schreiben wie 50k, ..50k, >50k oder 100k..250k EUR.',
  condition:
    'Einen Wert schreiben, eine Liste mit Kommas, nicht (…) oder nur …; Namen mit Komma in Anführungszeichen.',
  who: 'Eine Stelle schreiben; mehrere mit und, oder, oder 2 von (…) verbinden.',
  ladder: 'Eine Leiter schreiben wie manager bis 10k; director bis 100k; ceo bis any.',
  'yes-no': 'Ja oder nein schreiben.',
  date: 'Einen Tag schreiben wie 2026-12-31 oder 31.12.2026.',
  delegable: 'Ja, nein oder to cfo; amount ..50k; depth 1 schreiben.',
  silence: '10 Tage: agreed schreiben (oder refused, escalates).',
  cap: '..2m per year schreiben (oder month, quarter, term).',
  json: 'Alle Klammern und Anführungszeichen schließen oder es in Worten schreiben.',
}

const BOUNDS: Readonly<Record<string, string>> = {
  bytes: 'Bytes',
  rows: 'Zeilen',
  columns: 'Spalten',
  cell: 'Zeichen in einer Zelle',
  rules: 'Regeln',
  deep: 'Ebenen von Elementen',
  large: 'Elemente',
}

/** Tables of rules, in German. */
export const matrixPhrasesDe: MatrixPhrases = {
  place: (row, header, at) =>
    [
      ...(row === null ? [] : [`Zeile ${row}`]),
      ...(header === null ? [] : [`Spalte ${q(header)}`]),
      ...(at === null ? [] : [`Zeichen ${number.format(at + 1)}`]),
    ].join(', '),
  problems: {
    'file-empty': () => ({
      what: 'Die Datei ist leer.',
      todo: 'Gebraucht wird eine Tabelle mit Überschriften und einer Zeile für jede Regel oder Entscheidung.',
    }),
    'too-large': ({ most, expected = '' }) => ({
      what: `Die Datei enthält mehr, als gelesen wird${most ? `: höchstens ${number.format(most)} ${BOUNDS[expected] ?? expected}` : ` (${BOUNDS[expected] ?? expected})`}.`,
      todo: 'Überflüssiges entfernen oder die Regeln in Teilen einlesen.',
    }),
    'xml-damaged': () => ({
      what: 'Das XML ist beschädigt oder endet zu früh.',
      todo: 'Die Datei aus dem Programm, aus dem sie stammt, neu exportieren.',
    }),
    'xml-doctype': () => ({
      what: 'Das XML nennt einen Dokumenttyp; der wird nie gelesen.',
      todo: 'Die Zeile mit <!DOCTYPE entfernen; DMN braucht keine.',
    }),
    'not-dmn': ({ found }) => ({
      what: `Dieses XML ist kein DMN: Es beginnt mit ${q(found)}.`,
      todo: 'Die Entscheidungstabellen als DMN 1.1 bis 1.5 exportieren.',
    }),
    'no-decision-table': () => ({
      what: 'Die DMN-Datei enthält keine Entscheidungstabelle.',
      todo: 'Nur Entscheidungstabellen werden Regeln, einzelne Ausdrücke und Diagramme nicht.',
    }),
    'decision-skipped': ({ found }) => ({
      what: `Die Entscheidung ${q(found)} ist keine Entscheidungstabelle und blieb weg.`,
      todo: 'Stehen Regeln darin, eine Entscheidungstabelle daraus machen.',
    }),
    'policy-unknown': ({ found, expected }) => ({
      what: `Die Tabelle ${q(expected)} hat die Trefferregel ${found}; sie sagt nichts darüber, wer entscheidet.`,
      todo: 'UNIQUE, ANY, FIRST, PRIORITY mit einer Liste der Ergebnisse, RULE ORDER oder COLLECT ohne Aggregation verwenden.',
    }),
    'feel-unreadable': ({ found, expected }) => ({
      what:
        expected === 'one-period'
          ? `Eine Regel gilt für einen Zeitraum; hier steht mehr: ${q(found)}.`
          : expected === 'no-order'
            ? `Wörter haben keine Ordnung, zwischen zweien liegt nichts: ${q(found)}.`
            : expected === 'one-type'
              ? `Zahlen, Wörter und Tage stehen in einer Zelle: ${q(found)}.`
              : `Das ist kein Test in S-FEEL: ${q(found)}.`,
      todo: 'Werte, Vergleiche, Intervalle, Listen und not(…) verwenden; Texte stehen in Anführungszeichen. Funktionen, Namen und Rechnungen können keine Regeln sein.',
    }),
    'header-not-found': () => ({
      what: 'Es wurde keine Zeile mit Überschriften gefunden.',
      todo: 'Die Spalten benennen, etwa Entscheidung, Betrag, Entscheidet; oder sagen, was sie sind.',
    }),
    'no-rows': () => ({
      what: 'Unter den Überschriften steht keine Zeile.',
      todo: 'Prüfen, ob das richtige Blatt gewählt ist.',
    }),
    'mapping-unknown': ({ found }) => ({
      what: `Eine Spalte ${q(found)} gibt es nicht.`,
      todo: 'Die Überschrift so schreiben, wie sie in der Tabelle steht, oder die Buchstaben der Spalte: [C].',
    }),
    'column-not-read': () => ({
      what: 'Die Spalte wird nicht gelesen: Ihre Überschrift ist unbekannt.',
      todo: 'Sagt sie etwas darüber, wer entscheidet, sie zuordnen; sonst ist nichts zu tun.',
    }),
    'input-not-read': () => ({
      what: 'Die Eingabe ist hier unbekannt; ohne sie wären die Regeln weiter, als sie sind.',
      todo: 'Sie bei den Attributen der Organisation anlegen, sie zuordnen oder ausdrücklich weglassen.',
    }),
    'second-column': () => ({
      what: 'Eine andere Spalte steht schon für dasselbe.',
      todo: 'Angeben, welche gemeint ist.',
    }),
    'decision-missing': () => ({
      what: 'Die Zeile nennt keine Entscheidung.',
      todo: 'Schreiben, worüber entschieden wird, oder die Zeile entfernen.',
    }),
    'says-nothing': () => ({
      what: 'Die Zeile sagt nichts: Niemand entscheidet, stimmt zu, wird gehört oder informiert.',
      todo: 'Schreiben, wer entscheidet, oder ein Ergebnis wie exempt.',
    }),
    'rule-twice': ({ found }) => ({
      what: `Die Regel ${q(found)} steht zweimal in der Tabelle.`,
      todo: 'Einer der beiden eine andere Id geben.',
    }),
    'order-too-long': ({ most = 0, expected }) => ({
      what:
        expected === 'over'
          ? `Die Zeile geht mehr als ${most} anderen vor.`
          : `Mehr als ${most} Zeilen hängen von ihrer Reihenfolge ab.`,
      todo: 'Die Zeilen so fassen, dass sie sich ausschließen, und UNIQUE verwenden.',
    }),
    unreadable: ({ found, expected = '', nearest }) => ({
      what: `Das ist nicht lesbar: ${q(found)}.`,
      todo:
        expected === 'choice'
          ? `Möglich: ${nearest}.`
          : (EXPECTED[expected] ?? 'So schreiben, wie die Anleitung es zeigt.'),
    }),
    'amount-unclear': ({ found }) => ({
      what: `In ${q(found)} kann das Zeichen Tausender oder Dezimalen trennen.`,
      todo: '1500 oder 1.5 schreiben.',
    }),
    'amount-exact': ({ found }) => ({
      what: `Der Betrag ${found} meint genau diesen.`,
      todo: `Für „bis ${found}“ ..${found} schreiben.`,
    }),
    'includes-below': ({ found }) => ({
      what: `${q(found)} schließt die Arten von Entscheidungen darunter ein.`,
      todo: 'Ist das gemeint, ist nichts zu tun.',
    }),
    'list-unclear': ({ found }) => ({
      what: `Mehrere Stellen entscheiden: ${q(found)}.`,
      todo: 'Mit „und“ verbinden, wenn alle zusammen entscheiden, mit „oder“, wenn eine von ihnen entscheidet.',
    }),
    'name-ambiguous': ({ found, nearest }) => ({
      what: `Mehrere heißen ${q(found)}: ${nearest}.`,
      todo: 'Die Id der gemeinten Stelle schreiben oder sie mit Name=Id angeben.',
    }),
    'unknown-decision': (facts) => ({
      what: `Eine Art von Entscheidung ${q(facts.found)} gibt es nicht.`,
      todo: `${meant(facts, 'Eine Id oder einen Namen aus der Liste der Entscheidungen schreiben.')} Mit Name=Id angeben, was gemeint ist, oder Neues als neue Entscheidung anlegen.`,
    }),
    'unknown-seat': (facts) => ({
      what: `Eine Stelle ${q(facts.found)} gibt es nicht.`,
      todo: meant(
        facts,
        'Id oder Titel einer Stelle, eines Gremiums oder einer Rolle schreiben oder mit Name=Id sagen, wer gemeint ist.',
      ),
    }),
    'unknown-value': (facts) => ({
      what: `Den Wert ${q(facts.found)} gibt es hier nicht.`,
      todo: meant(facts, 'Einen Wert schreiben, den das Attribut hat.'),
    }),
    'unknown-attribute': (facts) => ({
      what: `Ein Attribut ${q(facts.found)} gibt es nicht.`,
      todo: meant(
        facts,
        'Es bei den Attributen der Organisation anlegen oder die Spalte weglassen.',
      ),
    }),
    'unknown-rule': ({ found }) => ({
      what: `Eine Regel ${q(found)} gibt es nicht.`,
      todo: 'Die Id einer Regel schreiben, die in der Tabelle oder in der Organisation steht.',
    }),
    'unknown-set': ({ found }) => ({
      what: `Ein Regelwerk ${q(found)} gibt es nicht.`,
      todo: 'Es zuerst in der Organisation anlegen oder die Zelle leer lassen.',
    }),
    'condition-empty': () => ({
      what: 'Das erfüllt kein Fall: Die Bedingungen lassen nichts übrig.',
      todo: 'Die Grenzen ansehen; vielleicht steht die untere über der oberen.',
    }),
    'no-rate': ({ found }) => ({
      what: `Für ${found} gibt es keinen Kurs.`,
      todo: 'Einen bei den Kursen der Organisation anlegen oder den Betrag in ihrer Währung schreiben.',
    }),
    'field-invalid': ({ found }) => ({
      what: `Eine Regel kann hier nicht ${q(found)} sagen.`,
      todo: 'So schreiben, wie die Anleitung es zeigt.',
    }),
  },
}
