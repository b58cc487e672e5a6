import type { Catalogue } from '../catalogue/catalogue.ts'
import { isRoleId } from '../catalogue/ids.ts'
import type { OptionForm, OptionUnit } from '../diagnosis/option.ts'
import type { Language, Localized } from '../model/language.ts'

const UNITS: Readonly<Record<OptionUnit, Localized>> = {
  areas: { en: 'areas', de: 'Bereiche' },
  days: { en: 'days', de: 'Tage' },
  duties: { en: 'duties', de: 'Aufgaben' },
  levels: { en: 'levels', de: 'Ebenen' },
  matters: { en: 'matters', de: 'Aufgaben' },
  measures: { en: 'measures', de: 'Kennzahlen' },
  people: { en: 'people', de: 'Personen' },
  percent: { en: 'percent', de: 'Prozent' },
  seats: { en: 'seats', de: 'Sitze' },
  sources: { en: 'sources', de: 'Quellen' },
}

/** Words that options take and the catalogue has no name for. */
const WORDS: Readonly<Record<string, Localized>> = {
  complete: {
    en: 'where the document is complete',
    de: 'wo das Dokument vollständig ist',
  },
  always: { en: 'always', de: 'immer' },
  never: { en: 'never', de: 'nie' },
  'player-coach': { en: 'player and coach', de: 'Mitarbeit und Anleitung (player/coach)' },
  coach: { en: 'coach', de: 'Anleitung (coach)' },
  supervisor: { en: 'supervisor', de: 'Aufsicht (supervisor)' },
  facilitator: { en: 'facilitator', de: 'Unterstützung (facilitator)' },
  coordinator: {
    en: 'coordinator of standard work',
    de: 'Koordination gleichförmiger Arbeit (coordinator)',
  },
}

/** What the options of rules are told with. */
export type OptionWords = {
  /** What a number counts. */
  readonly unit: (unit: OptionUnit) => string
  /** A word an option may take: an area, a role, or one of its own. */
  readonly word: (word: string) => string
  /** What an option may be. */
  readonly range: (form: OptionForm) => string
  /** A value of an option; `none` for an empty list. */
  readonly value: (value: unknown) => string
}

/** Words for the options of rules in a language. */
export function optionWords(catalogue: Catalogue, language: Language): OptionWords {
  const numbers = new Intl.NumberFormat(language)
  const lists = new Intl.ListFormat(language, { type: 'disjunction' })
  const all = new Intl.ListFormat(language, { type: 'conjunction' })
  const say = (en: string, de: string) => (language === 'de' ? de : en)
  const yesNo = (value: boolean) => (value ? say('yes', 'ja') : say('no', 'nein'))
  const unit = (id: OptionUnit) => UNITS[id][language]
  const word = (id: string) => {
    const role = isRoleId(id) ? catalogue.roles.get(id) : undefined
    return (catalogue.areas.get(id)?.name ?? role?.name ?? WORDS[id])?.[language] ?? id
  }
  const range = (form: OptionForm): string => {
    switch (form.kind) {
      case 'flag':
        return lists.format([yesNo(true), yesNo(false)])
      case 'number': {
        const [least, most] = [numbers.format(form.least), numbers.format(form.most)]
        return `${say(`${least} to ${most}`, `${least} bis ${most}`)} ${unit(form.unit)}`
      }
      case 'word':
        return lists.format(form.words.map(word))
      case 'words':
        return say('any of ', 'beliebige aus ') + all.format(form.words.map(word))
      case 'word-by-id':
        return say('ids, each with ', 'Kennungen, je mit ') + lists.format(form.words.map(word))
    }
  }
  const value = (given: unknown): string => {
    if (typeof given === 'boolean') return yesNo(given)
    if (typeof given === 'number') return numbers.format(given)
    if (typeof given === 'string') return word(given)
    if (Array.isArray(given) && given.length > 0) return all.format(given.map(value))
    return say('none', 'keine')
  }
  return { unit, word, range, value }
}
