import type { DisagreementKind } from '../catalogue/disagreement.ts'
import type { AskHeadline, AskPhrases } from './ask-phrases.ts'
import type { RoleNoun } from './phrases.ts'

const all = new Intl.ListFormat('de', { type: 'conjunction' })
const either = new Intl.ListFormat('de', { type: 'disjunction' })

const together = (roles: readonly RoleNoun[]) => {
  const names = roles.map(({ accusative }) => accusative)
  return names.length > 1 ? `${all.format(names)} gemeinsam` : names.join('')
}
const list = ({ holders }: AskHeadline) => {
  const names = holders.map(together)
  return holders.some((roles) => roles.length > 1) && names.length > 1
    ? names.join('; ')
    : all.format(names)
}
const quoted = (text: string) => `„${text}“`
const bare = (roles: readonly RoleNoun[]) => {
  const names = all.format(roles.map((role) => role.bare))
  return roles.length > 1 ? `${names} gemeinsam` : names
}

const DISPUTED: Readonly<Record<DisagreementKind, string>> = {
  contradiction: 'Die Quellen sind sich uneins',
  tension: 'Das passt nicht recht zusammen',
  'shared-duty': 'Die Quellen sind sich uneins',
  viewpoint: 'Das wird verschieden gesehen',
  gap: 'Das lassen die Quellen offen',
  garble: 'Diese Stelle ist in der Quelle beschädigt',
  'shifted-heading': 'Überschrift und Text passen nicht zusammen',
  provenance: 'Das ist zur Herkunft zu wissen',
}

/** The German phrases of the answers to plain questions. */
export const askDe: AskPhrases = {
  kind: {
    responsibility: 'Aufgabe',
    artefact: 'etwas, das Führungskräfte verantworten oder hervorbringen',
    decision: 'Entscheidung',
    dimension: 'Hinsicht, in der Rollen verglichen werden',
    question: 'Frage, die die Quellen selbst stellen',
    rank: 'wer höher steht',
    reporting: 'wer an wen berichtet',
    collaboration: 'wie Rollen zusammenarbeiten',
    title: 'Titel',
    metric: 'Erfolgsmaß',
    role: 'Rolle',
  },
  credited: (headline) => `${headline.thing}: Die Quellen nennen dafür ${list(headline)}.`,
  contested: (headline) =>
    `${headline.thing}: Die Quellen nennen nicht eine Rolle, sondern mehrere: ${list(headline)}.`,
  shared: (headline) =>
    `${headline.thing}: Daran haben mehrere Anteil. Die Quellen nennen ${list(headline)}.`,
  nobody: (thing) =>
    `${thing}: niemand unter diesen Rollen. Keine Quelle schreibt es einer von ihnen zu.`,
  outside: (words) =>
    `Niemand unter diesen Rollen: Keine Quelle schreibt einer von ihnen ${either.format(words.map(quoted))} zu.`,
  silent: (thing, roles) =>
    roles.length > 0
      ? `${thing}: Die Quellen sagen dazu nichts über ${all.format(roles.map((role) => role.accusative))}.`
      : `${thing}: Die Quellen sagen dazu nichts.`,
  said: (thing, roles) =>
    roles.length > 0
      ? `${thing}: Das sagen die Quellen über ${all.format(roles.map((role) => role.accusative))}.`
      : `${thing}: Das sagen die Quellen.`,
  amongThem: (role) => `${sentenceCase(role.subject)} ist unter den Genannten.`,
  denied: (role) => `Nach einer Quelle hat ${role.subject} damit nichts oder kaum etwas zu tun.`,
  unmentioned: (role) => `Keine Quelle nennt dafür ${role.accusative}.`,
  unsure: (things) => `Was ist gemeint? Am nächsten kommen ${things.map(quoted).join(' und ')}.`,
  unsureOfOne: (thing) => `Vielleicht ist dies gemeint: ${quoted(thing)}.`,
  notUnderstood:
    'Nichts im Katalog kommt dieser Frage nahe. Es hilft, eine Aufgabe, eine Entscheidung, eine Rolle oder einen Titel zu nennen, zum Beispiel „Wer schult die IT-Mitarbeiter?“.',
  part: (roles, verb) => `${bare(roles)}${verb === null ? '' : ` (${verb})`}`,
  notInvolved: (roles) => `${bare(roles)} (nicht beteiligt)`,
  titleMeans: (title, kind, roles) =>
    roles.length > 0
      ? `${quoted(title)} (${kind}) kann für ${either.format(roles.map(({ accusative }) => accusative))} stehen.`
      : `${quoted(title)} (${kind}) steht für keine dieser Rollen.`,
  disagreement: (kind, topic) => `${DISPUTED[kind]}: ${quoted(topic)}`,
  further: (count) => (count === 1 ? 'Eine weitere Aussage.' : `${count} weitere Aussagen.`),
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
