import type { Localized, Words } from '../model/language.ts'
import type { Catalogue } from './catalogue.ts'

/** The kinds of things the search finds. */
export const SEARCH_KINDS = [
  'role',
  'responsibility',
  'decision',
  'artefact',
  'title',
  'metric',
  'dimension',
  'question',
  'disagreement',
  'claim',
] as const

/** A kind of thing the search finds. */
export type SearchKind = (typeof SEARCH_KINDS)[number]

/** A thing of the catalogue as the search sees it. */
export type SearchDocument = {
  readonly kind: SearchKind
  readonly id: string
  /** Its very name, in both languages. */
  readonly called: string
  /** Its names and terms: tell more than its texts. */
  readonly names: Words
  readonly texts: Localized
  readonly excerpt: Localized
  /** Above 1 for things that are worth more than what merely mentions them. */
  readonly prominence: number
}

/** A branch of the tree of decisions is worth less than its leaves. */
const BRANCH = 0.8

/** Everything in the catalogue that can be found, in the order of the catalogue. */
export function searchDocuments(catalogue: Catalogue): readonly SearchDocument[] {
  const { data } = catalogue
  return [
    ...data.roles.map(({ id, name, abbreviation, definition, unsaid }) =>
      named('role', id, name, short(abbreviation, id), [
        ...definition.map(({ text }) => text),
        ...unsaid.map(({ text }) => text),
      ]),
    ),
    ...[...catalogue.responsibilities.values()].map(({ id, name, terms, description }) =>
      named('responsibility', id, name, terms, [description]),
    ),
    ...[...catalogue.decisionKinds.values()].map(({ id, name, terms, description, leaf }) => {
      const found = named('decision', id, name, terms, [description])
      return leaf ? found : { ...found, prominence: BRANCH }
    }),
    ...data.artefacts.map(({ id, name, terms, holdings }) =>
      named(
        'artefact',
        id,
        name,
        terms,
        holdings.map(({ involvement }) => involvement),
      ),
    ),
    ...data.titles.map(({ id, title, note }): SearchDocument => {
      const text = note ? { en: `${title}: ${note.en}`, de: `${title}: ${note.de}` } : both(title)
      return {
        kind: 'title',
        id,
        called: '',
        names: { en: [title], de: [title] },
        texts: note ?? both(''),
        excerpt: text,
        prominence: 1,
      }
    }),
    ...data.metrics.map(({ id, name, terms, description }) =>
      named('metric', id, name, terms, [description]),
    ),
    ...data.dimensions.map(({ id, name, terms, question }) =>
      named('dimension', id, name, terms, [question]),
    ),
    ...data.questions.map(({ id, text, terms, note }) => plain('question', id, text, terms, note)),
    ...data.disagreements.map(({ id, topic, why }) =>
      plain('disagreement', id, topic, { en: [], de: [] }, why),
    ),
    ...data.claims.map(
      ({ id, text }): SearchDocument => ({
        kind: 'claim',
        id,
        called: '',
        names: { en: [id], de: [id] },
        texts: text,
        excerpt: text,
        prominence: 0.8,
      }),
    ),
  ]
}

/** A thing with a name: shown as the name and its first text. */
function named(
  kind: SearchKind,
  id: string,
  name: Localized,
  terms: Words,
  texts: readonly Localized[],
): SearchDocument {
  const first = kind === 'artefact' ? undefined : texts[0]
  return {
    kind,
    id,
    called: kind === 'role' ? terms.en.join(' ') : `${name.en}. ${name.de}`,
    names: { en: [name.en, ...terms.en], de: [name.de, ...terms.de] },
    texts: {
      en: texts.map(({ en }) => en).join(' '),
      de: texts.map(({ de }) => de).join(' '),
    },
    excerpt: first ? { en: `${name.en}: ${first.en}`, de: `${name.de}: ${first.de}` } : name,
    prominence: kind === 'role' ? 2 : kind === 'dimension' ? 1 : 1.2,
  }
}

/** A thing that is its own text. */
function plain(
  kind: SearchKind,
  id: string,
  text: Localized,
  terms: Words,
  more: Localized,
): SearchDocument {
  return {
    kind,
    id,
    called: '',
    names: { en: [text.en, ...terms.en], de: [text.de, ...terms.de] },
    texts: more,
    excerpt: text,
    prominence: 1,
  }
}

function short(abbreviation: string | null, id: string): Words {
  const words = abbreviation === null ? [id] : [abbreviation]
  return { en: words, de: words }
}

function both(text: string): Localized {
  return { en: text, de: text }
}
