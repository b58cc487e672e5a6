import { useMemo } from 'react'
import type { Model } from '../../src/model/model.ts'
import type { Holder } from '../../src/model/occupancy.ts'
import { holdersOf, isVacant, type Position } from '../../src/model/position.ts'
import { useLanguage, useWords } from '../app/language.ts'
import type { Words } from '../words/words.ts'

/** Says in words who holds a position. */
export type SeatWords = {
  /** Names, or that it is vacant; nothing where the document says nothing. */
  readonly holder: (model: Model, position: Position) => string
  readonly one: (model: Model, holder: Holder) => string
  readonly number: (value: number) => string
  readonly date: (iso: string) => string
}

/** Words about seats in the language of the page. */
export function useSeatWords(): SeatWords {
  const language = useLanguage()
  const { position: words } = useWords()
  return useMemo(() => seatWords(language, words), [language, words])
}

function seatWords(language: string, words: Words['position']): SeatWords {
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 2 })
  const percents = new Intl.NumberFormat(language, { style: 'percent' })
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })
  const date = (iso: string) => {
    const day = new Date(`${iso}T00:00:00Z`)
    return Number.isNaN(day.getTime()) ? iso : dates.format(day)
  }
  const one = (model: Model, { person, kind, share }: Holder) => {
    const notes = [
      ...(kind === 'acting' || kind === 'interim' ? [words[kind]] : []),
      ...(share === undefined || share === 1 ? [] : [words.share(percents.format(share))]),
    ]
    const name = model.tables.people.get(person)?.name ?? person
    return notes.length === 0 ? name : `${name} (${notes.join(', ')})`
  }
  return {
    one,
    date,
    number: (value) => numbers.format(value),
    holder: (model, position) => {
      const holders = holdersOf(position)
      if (holders.length > 0) return holders.map((holder) => one(model, holder)).join(', ')
      if (position.state === 'eliminated') return words.states.eliminated
      if (!isVacant(position)) return words.unnamed
      // Where nobody has been entered at all, an empty seat says nothing.
      const said = position.vacant === true || position['vacant-since'] !== undefined
      if (!said && model.tables.people.size === 0) return ''
      const since = position['vacant-since']
      return since === undefined ? words.vacant : words.vacantSince(date(since))
    },
  }
}
