import type { DisagreementKind } from '../catalogue/disagreement.ts'
import type { AskHeadline, AskPhrases } from './ask-phrases.ts'
import type { RoleNoun } from './phrases.ts'

const all = new Intl.ListFormat('en', { type: 'conjunction' })
const either = new Intl.ListFormat('en', { type: 'disjunction' })

const the = ({ bare }: RoleNoun) => `the ${bare}`
const together = (roles: readonly RoleNoun[]) =>
  roles.length > 1 ? `${all.format(roles.map(the))} jointly` : roles.map(the).join('')
const list = ({ holders }: AskHeadline) => {
  const names = holders.map(together)
  return names.some((name) => name.includes(' and ')) && names.length > 1
    ? names.join('; ')
    : all.format(names)
}
const quoted = (text: string) => `“${text}”`

const DISPUTED: Readonly<Record<DisagreementKind, string>> = {
  contradiction: 'The sources disagree',
  tension: 'This does not fit together well',
  'shared-duty': 'The sources disagree',
  viewpoint: 'This is seen differently',
  gap: 'The sources leave this open',
  garble: 'This passage is damaged in the source',
  'shifted-heading': 'Heading and text do not match',
  provenance: 'To know about the origin',
}

/** The English phrases of the answers to plain questions. */
export const askEn: AskPhrases = {
  kind: {
    responsibility: 'responsibility',
    artefact: 'something leaders own or produce',
    decision: 'decision',
    dimension: 'respect in which roles are compared',
    question: 'question the sources ask themselves',
    rank: 'who is higher',
    reporting: 'who reports to whom',
    collaboration: 'how roles work together',
    title: 'title',
    metric: 'measure of success',
    role: 'role',
  },
  credited: (headline) => `${headline.thing}: the sources credit ${list(headline)}.`,
  contested: (headline) =>
    `${headline.thing}: the sources do not name one role; they credit ${list(headline)}.`,
  shared: (headline) => `${headline.thing}: several have a part in it: ${list(headline)}.`,
  nobody: (thing) => `${thing}: nobody among these roles. No source credits any of them with it.`,
  outside: (words) =>
    `Nobody among these roles: no source credits any of them with ${either.format(words.map(quoted))}.`,
  silent: (thing, roles) =>
    roles.length > 0
      ? `${thing}: the sources say nothing on this of ${all.format(roles.map(the))}.`
      : `${thing}: the sources say nothing on this.`,
  said: (thing, roles) =>
    roles.length > 0
      ? `${thing}: this is what the sources say of ${all.format(roles.map(the))}.`
      : `${thing}: this is what the sources say.`,
  amongThem: (role) => `${sentenceCase(the(role))} is among those credited.`,
  denied: (role) => `By one source ${the(role)} has no part in it, or hardly any.`,
  unmentioned: (role) => `No source credits ${the(role)} with it.`,
  unsure: (things) => `Which is meant? The nearest readings: ${either.format(things.map(quoted))}.`,
  unsureOfOne: (thing) => `Perhaps this is meant: ${quoted(thing)}.`,
  notUnderstood:
    'Nothing in the catalogue comes near this question. Name a duty, a decision, a role or a title, for instance “Who trains the IT staff?”.',
  part: (roles, verb) => `${sentenceCase(together(roles))}${verb === null ? '' : ` (${verb})`}`,
  notInvolved: (roles) => `${sentenceCase(together(roles))} (not involved)`,
  titleMeans: (title, kind, roles) =>
    roles.length > 0
      ? `${quoted(title)} (${kind}) may stand for ${either.format(roles.map(the))}.`
      : `${quoted(title)} (${kind}) stands for none of these roles.`,
  disagreement: (kind, topic) => `${DISPUTED[kind]}: ${quoted(topic)}`,
  further: (count) => (count === 1 ? 'One further claim.' : `${count} further claims.`),
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
