import type { Language } from '../model/language.ts'
import type {
  LeftOut,
  TeamsCount,
  TeamsNote,
  TeamsNoteCode,
  TeamsNoteFacts,
} from './teams-report.ts'

type Tell<Code extends TeamsNoteCode> = (facts: TeamsNoteFacts[Code]) => string

/** The words of an import of teams in a language. */
export type TeamsWords = {
  readonly read: (files: number) => string
  readonly counts: Readonly<Record<TeamsCount, string>>
  readonly leftOutTitle: string
  readonly leftOut: Readonly<Record<LeftOut, string>>
  readonly notes: { readonly [Code in TeamsNoteCode]: Tell<Code> }
}

const en: TeamsWords = {
  read: (files) => `Read ${files} ${files === 1 ? 'file' : 'files'}`,
  counts: {
    units: 'units',
    bodies: 'bodies that decide as one',
    positions: 'positions',
    people: 'people',
    holdings: 'holdings of a position by a person',
    roots: 'positions that answer to nobody',
  },
  leftOutTitle: 'In the files, and not taken over',
  leftOut: {
    'archived-teams': 'archived teams',
    'marker-teams': 'marker teams (lists for permissions)',
    'former-members': 'former members',
    handles: 'short names on a platform',
    'e-mail-addresses': 'e-mail addresses',
    companies: 'companies of people',
    'mailing-lists': 'mailing lists',
    'chat-groups': 'groups for chat and review',
    permissions: 'permissions',
    repositories: 'files of repositories',
    meetings: 'meetings',
    'owners-files': 'files of owners elsewhere',
    'other-files': 'other files',
    'other-keys': 'other lists',
  },
  notes: {
    'parent-missing': ({ team, parent }) =>
      `${team} stands below ${parent}, which is not there or was left out; it stands at the top now.`,
    'parents-in-circle': ({ team }) =>
      `${team} stands below itself by way of others; it stands at the top now.`,
    'name-missing': ({ team, count }) =>
      `${count} in ${team} ${count === 1 ? 'has' : 'have'} no name in the files; the short name stands for it.`,
    'lead-missing': ({ team }) => `Nobody leads ${team}, and nobody sits in it.`,
    'too-many-members': ({ team, count }) =>
      `${team} has ${count} members, too many for a body; it is a unit only.`,
    'seat-missing': ({ team, of }) =>
      `${team} has a line to ${of}, where the seat is missing; the line was left out.`,
  },
}

const de: TeamsWords = {
  read: (files) => `${files} ${files === 1 ? 'Datei' : 'Dateien'} gelesen`,
  counts: {
    units: 'Einheiten',
    bodies: 'Gremien, die gemeinsam entscheiden',
    positions: 'Stellen',
    people: 'Personen',
    holdings: 'Besetzungen einer Stelle durch eine Person',
    roots: 'Stellen, die niemandem unterstehen',
  },
  leftOutTitle: 'In den Dateien, aber nicht übernommen',
  leftOut: {
    'archived-teams': 'aufgelöste Teams',
    'marker-teams': 'Listen für Berechtigungen (Marker-Teams)',
    'former-members': 'ehemalige Mitglieder',
    handles: 'Kurznamen auf einer Plattform',
    'e-mail-addresses': 'E-Mail-Adressen',
    companies: 'Arbeitgeber von Personen',
    'mailing-lists': 'Mailinglisten',
    'chat-groups': 'Gruppen für Chat und Durchsicht',
    permissions: 'Berechtigungen',
    repositories: 'Dateien von Repositorien',
    meetings: 'Sitzungen',
    'owners-files': 'Eigentümerdateien an anderem Ort',
    'other-files': 'andere Dateien',
    'other-keys': 'andere Listen',
  },
  notes: {
    'parent-missing': ({ team, parent }) =>
      `${team} steht unter ${parent}, das fehlt oder ausgelassen wurde; jetzt steht es ganz oben.`,
    'parents-in-circle': ({ team }) =>
      `${team} steht über andere unter sich selbst; jetzt steht es ganz oben.`,
    'name-missing': ({ team, count }) =>
      `${count} in ${team} ${count === 1 ? 'hat' : 'haben'} in den Dateien keinen Namen; dafür steht der Kurzname.`,
    'lead-missing': ({ team }) => `Niemand leitet ${team}, und niemand gehört dazu.`,
    'too-many-members': ({ team, count }) =>
      `${team} hat ${count} Mitglieder, zu viele für ein Gremium; es ist nur eine Einheit.`,
    'seat-missing': ({ team, of }) =>
      `${team} hat eine Linie zu ${of}, wo die Stelle fehlt; die Linie wurde ausgelassen.`,
  },
}

/** The words of an import of teams. */
export const teamsWords = (language: Language): TeamsWords => (language === 'de' ? de : en)

/** A note as a sentence. */
export function teamsNoteSentence({ code, facts }: TeamsNote, language: Language): string {
  const tell = teamsWords(language).notes[code] as Tell<TeamsNoteCode>
  return tell(facts as TeamsNoteFacts[TeamsNoteCode])
}
