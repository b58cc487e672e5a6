import type { Catalogue } from '../../../src/catalogue/catalogue.ts'
import { LEADER_IDS } from '../../../src/catalogue/ids.ts'
import type { Search, SearchHit } from '../../../src/catalogue/search.ts'
import type { Language } from '../../../src/model/language.ts'
import type { Model } from '../../../src/model/model.ts'
import { findSeats } from '../../parts/seat/find-seats.ts'
import type { Words } from '../../words/words.ts'

/** Where an entry leads, as the router takes it. */
export type PaletteTarget = {
  readonly to: string
  readonly params?: Readonly<Record<string, string>>
  readonly search?: Readonly<Record<string, string>>
}

/** Something the palette offers. */
export type PaletteEntry = {
  readonly id: string
  readonly kind: keyof Words['shell']['paletteKind']
  readonly text: string
  readonly to: PaletteTarget
}

const MOST_HITS = 12
const MOST_SEATS = 6

/**
 * What the palette offers for a text: the question itself from two words on, pages and things that
 * match; with no text the pages and the leaders.
 */
export function paletteEntries(from: {
  readonly catalogue: Catalogue
  readonly search: Search
  readonly language: Language
  readonly words: Words
  readonly text: string
  /** The organisation that is open, if any: its positions are found by title and by person. */
  readonly model: Model | null
}): readonly PaletteEntry[] {
  const { catalogue, language, words } = from
  const text = from.text.trim()
  const pages = pageEntries(words)
  if (text === '') {
    const leaders = LEADER_IDS.flatMap((id): PaletteEntry[] => {
      const role = catalogue.roles.get(id)
      return role === undefined ? [] : [entry('role', id, role.name[language], roleTarget(id))]
    })
    return [...pages, ...leaders]
  }
  const found = from.search(text, { language, limit: MOST_HITS })
  const hits = found.ok ? found.hits : []
  const wanted = text.toLowerCase()
  const ask = entry('ask', 'ask', words.shell.paletteAsk(text), { to: '/ask', search: { q: text } })
  const seats = from.model === null ? [] : findSeats(from.model, text, MOST_SEATS).seats
  const matching = [
    ...pages.filter((page) => page.text.toLowerCase().includes(wanted)),
    ...hits.flatMap((hit): PaletteEntry[] => {
      const to = targetOf(catalogue, hit)
      return to === null ? [] : [entry(hit.kind, hit.id, nameOf(catalogue, hit, language), to)]
    }),
    ...seats.map(({ id, title, hint }) =>
      entry('position', id, `${title} · ${hint}`, {
        to: '/positions/$position',
        params: { position: id },
      }),
    ),
  ]
  return /\s/.test(text) ? [ask, ...matching] : [...matching, ask]
}

function pageEntries({
  shell,
  compare,
  need,
  careers,
  read,
  settings,
  diagnosisSettings,
  organization,
}: Words): readonly PaletteEntry[] {
  const page = (to: string, text: string) => entry('page', to, text, { to })
  return [
    page('/roles', shell.roles),
    page('/compare', compare.title),
    page('/need', need.title),
    page('/careers', careers.title),
    page('/read', read.title),
    page('/org', organization.chart),
    page('/findings', organization.findings),
    page('/history', organization.history),
    page('/disagreements', shell.disagreements),
    page('/dimensions', shell.dimensions),
    page('/responsibilities', shell.responsibilities),
    page('/decisions', shell.decisions),
    page('/sources', shell.sources),
    page('/settings', settings.title),
    page('/settings/diagnosis', diagnosisSettings.title),
  ]
}

function entry(
  kind: PaletteEntry['kind'],
  id: string,
  text: string,
  to: PaletteTarget,
): PaletteEntry {
  return { id: `${kind} ${id}`, kind, text, to }
}

function roleTarget(role: string): PaletteTarget {
  return { to: '/roles/$role', params: { role } }
}

/** A thing by its plain name; what has none (a claim, a question) by its text. */
function nameOf(
  catalogue: Catalogue,
  { kind, id, excerpt }: SearchHit,
  language: Language,
): string {
  const named =
    kind === 'responsibility'
      ? catalogue.responsibilities.get(id)
      : kind === 'decision'
        ? catalogue.decisionKinds.get(id)
        : kind === 'dimension'
          ? catalogue.dimensions.get(id)
          : kind === 'metric'
            ? catalogue.metrics.get(id)
            : kind === 'role'
              ? catalogue.data.roles.find((role) => role.id === id)
              : undefined
  return named?.name[language] ?? excerpt[language]
}

/** The page on which a hit stands; null for what has no place. */
function targetOf(catalogue: Catalogue, { kind, id }: SearchHit): PaletteTarget | null {
  switch (kind) {
    case 'role':
      return roleTarget(id)
    case 'responsibility':
      return { to: '/responsibilities/$responsibility', params: { responsibility: id } }
    case 'decision':
      return { to: '/decisions/$decision', params: { decision: id } }
    case 'dimension':
      return { to: '/dimensions/$dimension', params: { dimension: id } }
    case 'disagreement':
      return { to: '/disagreements/$disagreement', params: { disagreement: id } }
    case 'artefact': {
      const responsibility = catalogue.artefacts.get(id)?.responsibility
      if (responsibility === undefined) return null
      return { to: '/responsibilities/$responsibility', params: { responsibility } }
    }
    case 'claim': {
      const dimension = catalogue.claims.get(id)?.dimension
      return dimension === undefined
        ? null
        : { to: '/dimensions/$dimension', params: { dimension } }
    }
    case 'title': {
      const title = catalogue.data.titles.find((each) => each.id === id)
      if (title === undefined) return null
      const [role] = title.means
      return title.kind === 'false-friend' || role === undefined
        ? { to: '/ask', search: { q: title.title } }
        : roleTarget(role)
    }
    case 'metric':
    case 'question': {
      const name = catalogue.metrics.get(id)?.name.en ?? catalogue.questions.get(id)?.text.en
      return name === undefined ? null : { to: '/ask', search: { q: name } }
    }
  }
}
