import type { Words } from '../words.ts'

/** Eine von Hand bearbeitete Datei zurückbringen, in `/settings`. */
export const editedFile: Words['editedFile'] = {
  kind: 'Eine bearbeitete Datei',
  into: (name) => `Geht in „${name}“ ein.`,
  lead: 'Die Organisation ausgeben, die Datei in einem beliebigen Editor bearbeiten und zurückbringen: Die Unterschiede sind zu sehen, und daraus wird eine einzige Änderung.',
  nobody:
    'Es ist keine Organisation offen, in die eine Datei eingehen könnte. Zuerst eine mitbringen.',
  file: 'Die bearbeitete Datei (mandate.yaml)',
  paste: 'oder ihren Text einfügen',
  pasteHint: 'mandate: 1 …',
  pastedName: 'eingefügter Text',
  title: 'Was die Datei ändert',
  same: 'Die Datei sagt, was hier schon steht.',
  sameComments: 'Kommentare und Reihenfolge sind vielleicht andere; ein Druck bewahrt sie.',
  since:
    'Verglichen mit dem Stand, von dem die Datei ausgegeben wurde: Was andere seither geändert haben, bleibt.',
  noMark:
    'Die Datei sagt nicht, von welchem Stand sie ausgegeben wurde (ihre erste Zeile fehlt). Sie wird mit dem heutigen Stand verglichen: Was andere inzwischen geändert haben, würde überschrieben.',
  comments: 'Kommentare und Reihenfolge der Datei kommen mit der nächsten Ausgabe wieder heraus.',
  noComments:
    'Kommentare dieser Datei lassen sich nicht bewahren (sie ist JSON oder länger als eine Million Zeichen).',
  conflicts: (count) => `${count} in der Datei und hier geändert`,
  conflictsLead: 'Beides geht nicht. Aufgezeichnet wird erst, wenn jedes entschieden ist.',
  ours: 'Was hier steht',
  theirs: 'Die Datei',
  allOurs: 'Alles wie hier',
  allTheirs: 'Alles wie in der Datei',
  removedHere: 'hier entfernt, in der Datei geändert',
  removedThere: 'hier geändert, in der Datei entfernt',
  together: 'Beide Änderungen zusammen ergeben keinen Sinn',
  record: 'Als eine Änderung aufzeichnen',
  keep: 'Kommentare und Reihenfolge bewahren',
  recorded: 'Als eine Änderung aufgezeichnet.',
  kept: 'Kommentare und Reihenfolge der Datei sind bewahrt.',
  undone: 'Die Änderung ist zurückgenommen.',
  chart: 'Zum Organigramm',
  history: 'Im Verlauf',
  export: 'Wieder ausgeben',
  message: (name) => `Zurückgebracht: ${name}`,
  stale: 'Die Organisation wurde inzwischen geändert; das macht die Datei jetzt daraus.',
  bringBack: 'Bearbeitet zurückbringen',
}
