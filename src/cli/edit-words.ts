import type { Language } from '../model/language.ts'

/** The words of the commands that make and change an organisation's file. */
export type EditWords = {
  readonly written: (files: string) => string
  readonly recorded: (id: string) => string
  readonly keepsLayout: string
  readonly conflicts: (count: number) => string
  readonly bothChanged: (file: string, kept: string) => string
  readonly dryRun: string
  readonly nothingChanged: string
  readonly added: string
  readonly removed: string
  readonly nothing: string
  readonly findings: (appeared: number, vanished: number) => string
  readonly appeared: string
  readonly vanished: string
  readonly more: (count: number) => string
  readonly looseEnd: (entity: string, field: string, to: string, near: string | undefined) => string
  readonly stillReferred: (target: string, count: number) => string
  readonly writtenAnew: (file: string) => string
  readonly noStandardInput: string
  readonly migrated: (file: string, from: number, steps: readonly string[]) => string
  readonly upToDate: (file: string) => string
  readonly myOrganization: string
  readonly initNeedsTerminal: string
  readonly cannotMigrate: (file: string, count: number) => string
  readonly cannotMigrateFolder: (folder: string, versioned: string | undefined) => string
}

const en: EditWords = {
  written: (files) => `Wrote ${files}.`,
  recorded: (id) => `Recorded as a change of ${id}; mandate org undo ${id} takes it back.`,
  keepsLayout: 'Comments and order of the file come out again with the next export.',
  conflicts: (count) =>
    `${count === 1 ? 'One thing was' : `${count} things were`} changed in the file and by others; nothing was written. --take file or --take kept says whose value stands:`,
  bothChanged: (file, kept) => `${file} in the file, ${kept} kept`,
  dryRun: 'Nothing was written (--dry-run).',
  nothingChanged: 'All of it is so already; nothing was written.',
  added: 'added',
  removed: 'removed',
  nothing: 'nothing',
  findings: (appeared, vanished) => `Findings: ${appeared} new, ${vanished} gone`,
  appeared: 'new',
  vanished: 'gone',
  more: (count) => `… and ${count} more`,
  looseEnd: (entity, field, to, near) =>
    `${entity}: ${field} leads to ${to}, which is not there.${near ? ` Did you mean ${near}?` : ''}`,
  stillReferred: (target, count) =>
    `${count} ${count === 1 ? 'entry still leads' : 'entries still lead'} to ${target}; --with-lines sees to ${count === 1 ? 'it' : 'them'}.`,
  writtenAnew: (file) =>
    `${file} is laid out in a way that cannot be edited in place; it was written anew, comments are gone.`,
  noStandardInput: 'Standard input cannot be changed; name a file.',
  migrated: (file, from, steps) => `Brought ${file} up from version ${from}: ${steps.join(', ')}.`,
  upToDate: (file) => `${file} is of the present version; nothing was written.`,
  myOrganization: 'My organisation',
  initNeedsTerminal:
    'init asks its questions on a terminal. Without one, begin with --starter small, middle, large or empty.',
  cannotMigrateFolder: (folder, versioned) =>
    versioned === undefined
      ? `No file of ${folder} says its version; one of them needs the line “mandate: 1”. Nothing was written.`
      : `${folder} cannot be brought up as a folder: its version stands in ${versioned} and holds for every file. Put the files together in one, run mandate migrate on it, and part them again. Nothing was written.`,
  cannotMigrate: (file, count) =>
    `${file} cannot be brought up: ${count} ${count === 1 ? 'problem' : 'problems'}. Nothing was written.`,
}

const de: EditWords = {
  written: (files) => `${files} geschrieben.`,
  recorded: (id) =>
    `Als Änderung von ${id} aufgezeichnet; mandate org undo ${id} nimmt sie zurück.`,
  keepsLayout: 'Kommentare und Reihenfolge der Datei kommen mit der nächsten Ausgabe wieder.',
  conflicts: (count) =>
    `${count === 1 ? 'Eines wurde' : `${count} Dinge wurden`} in der Datei und von anderen geändert; nichts wurde geschrieben. --take file oder --take kept sagt, was gilt:`,
  bothChanged: (file, kept) => `${file} in der Datei, ${kept} aufbewahrt`,
  dryRun: 'Nichts wurde geschrieben (--dry-run).',
  nothingChanged: 'Alles ist schon so; nichts wurde geschrieben.',
  added: 'hinzugefügt',
  removed: 'entfernt',
  nothing: 'nichts',
  findings: (appeared, vanished) => `Befunde: ${appeared} neu, ${vanished} weg`,
  appeared: 'neu',
  vanished: 'weg',
  more: (count) => `… und ${count} weitere`,
  looseEnd: (entity, field, to, near) =>
    `${entity}: ${field} führt zu ${to}, das es nicht gibt.${near ? ` War ${near} gemeint?` : ''}`,
  stillReferred: (target, count) =>
    `${count} ${count === 1 ? 'Eintrag führt' : 'Einträge führen'} noch zu ${target}; --with-lines bereinigt das.`,
  writtenAnew: (file) =>
    `${file} ist so angelegt, dass es sich nicht an Ort und Stelle ändern lässt; es wurde neu geschrieben, Kommentare sind weg.`,
  noStandardInput: 'Die Standardeingabe lässt sich nicht ändern; eine Datei nennen.',
  migrated: (file, from, steps) =>
    `${file} von Version ${from} auf den heutigen Stand gebracht: ${steps.join(', ')}.`,
  upToDate: (file) => `${file} hat die heutige Version; nichts wurde geschrieben.`,
  myOrganization: 'Meine Organisation',
  initNeedsTerminal:
    'init stellt seine Fragen auf einem Terminal. Ohne eines mit --starter small, middle, large oder empty beginnen.',
  cannotMigrateFolder: (folder, versioned) =>
    versioned === undefined
      ? `Keine Datei von ${folder} nennt ihre Version; eine davon braucht die Zeile „mandate: 1“. Nichts wurde geschrieben.`
      : `${folder} lässt sich als Ordner nicht anheben: Die Version steht in ${versioned} und gilt für alle Dateien. Die Dateien zu einer zusammenfügen, mandate migrate darauf anwenden und wieder teilen. Nichts wurde geschrieben.`,
  cannotMigrate: (file, count) =>
    `${file} lässt sich nicht auf den heutigen Stand bringen: ${count} ${count === 1 ? 'Problem' : 'Probleme'}. Nichts wurde geschrieben.`,
}

const WORDS: Readonly<Record<Language, EditWords>> = { en, de }

/** The words of these commands in a language. */
export function editWords(language: Language): EditWords {
  return WORDS[language]
}
