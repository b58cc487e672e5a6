import type { Catalogue } from '../catalogue/catalogue.ts'
import type {
  AreaCoverage,
  Coverage,
  CoverageCounts,
  CoverageState,
  ResponsibilityCoverage,
} from '../diagnosis/coverage.ts'
import type { Language } from '../model/language.ts'
import type { Model } from '../model/model.ts'

/** Tells coverage in a language: the whole, an area, one responsibility. */
export type CoverageTeller = {
  /** "18 of 190 responsibilities have somebody who answers; 2 are contested, 170 nobody's." */
  readonly whole: (coverage: Coverage) => string
  /** "Infrastructure: 3 owned, 1 contested, 10 unowned." */
  readonly area: (coverage: AreaCoverage) => string
  readonly areaName: (id: string) => string
  readonly state: (state: CoverageState) => string
  /** "Networks: IT Manager answers." */
  readonly responsibility: (coverage: ResponsibilityCoverage) => string
}

/** As many seats as are named before the rest is counted. */
const MOST_NAMED = 4

const STATES: Readonly<Record<Language, Readonly<Record<CoverageState, string>>>> = {
  en: { owned: 'owned', contested: 'contested', unowned: 'unowned' },
  de: { owned: 'verantwortet', contested: 'strittig', unowned: 'offen' },
}

const OWN: Readonly<Record<Language, string>> = {
  en: 'Own responsibilities',
  de: 'Eigene Aufgaben',
}

/** Tells the coverage of a model; names come from model and catalogue. */
export function coverageSentences(
  catalogue: Catalogue,
  model: Model,
  language: Language,
): CoverageTeller {
  const numbers = new Intl.NumberFormat(language)
  const lists = new Intl.ListFormat(language, { type: 'conjunction' })
  const states = STATES[language]
  const { positions, responsibilities } = model.tables

  const areaName = (id: string) =>
    id === '' ? OWN[language] : (catalogue.areas.get(id)?.name[language] ?? id)
  const nameOf = (id: string) =>
    responsibilities.get(id)?.name ??
    catalogue.responsibilities.get(id)?.name[language] ??
    areaName(id)
  const seats = (ids: readonly string[]) => {
    const named = ids.slice(0, MOST_NAMED).map((id) => positions.get(id)?.title ?? id)
    const left = numbers.format(ids.length - named.length)
    const more = language === 'de' ? `${left} weitere` : `${left} more`
    return lists.format(ids.length > named.length ? [...named, more] : named)
  }
  const counted = (counts: CoverageCounts) =>
    (['owned', 'contested', 'unowned'] as const)
      .filter((state) => counts[state] > 0)
      .map((state) => `${numbers.format(counts[state])} ${states[state]}`)
      .join(', ')

  return {
    areaName,
    state: (state) => states[state],
    whole: ({ counts }) => {
      const answered = numbers.format(counts.owned + counts.contested)
      const all = numbers.format(counts.owned + counts.contested + counts.unowned)
      const contested = numbers.format(counts.contested)
      const one = counts.contested === 1
      const dispute =
        counts.contested === 0
          ? ''
          : language === 'de'
            ? ` ${contested} davon ${one ? 'ist' : 'sind'} strittig.`
            : ` ${contested} of them ${one ? 'is' : 'are'} contested.`
      return language === 'de'
        ? `Für ${answered} von ${all} Aufgaben ist jemand verantwortlich.${dispute}`
        : `Somebody answers for ${answered} of ${all} responsibilities.${dispute}`
    },
    area: ({ area, counts }) => `${areaName(area)}: ${counted(counts)}.`,
    responsibility: ({ id, state, seats: ids, through }) => {
      const name = nameOf(id)
      if (state === 'unowned') {
        return language === 'de'
          ? `${name}: Niemand ist verantwortlich.`
          : `${name}: nobody answers.`
      }
      const who = seats(ids)
      const around = through === null ? '' : nameOf(through)
      const by =
        around === '' ? '' : language === 'de' ? `, über „${around}“` : `, through “${around}”`
      if (state === 'contested') {
        return language === 'de'
          ? `${name}: strittig zwischen ${who}${by}.`
          : `${name}: contested between ${who}${by}.`
      }
      if (language === 'de') {
        return `${name}: ${who} ${ids.length === 1 ? 'ist' : 'sind'} verantwortlich${by}.`
      }
      return `${name}: ${who} ${ids.length === 1 ? 'answers' : 'answer'}${by}.`
    },
  }
}
