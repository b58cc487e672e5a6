import type { Growth } from '../career/growth.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Language } from '../model/language.ts'
import { careerWords } from './career-words.ts'
import type { Sentence } from './phrases.ts'

/** What grew, in words. */
export type GrowthSentences = {
  readonly headline: string
  readonly entries: readonly string[]
  readonly topics: readonly string[]
  readonly risen: readonly string[]
  readonly resting: readonly string[]
  readonly advice: readonly Sentence[]
}

/** Puts what grew since a day into sentences of a language. */
export function growthSentences(
  catalogue: Catalogue,
  growth: Growth,
  language: Language,
): GrowthSentences {
  const words = careerWords(catalogue, language)
  const say = words.say.record
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' })
  const dayOf = (date: string) => day.format(new Date(`${date}T00:00:00Z`))
  const since = dayOf(growth.since)
  const { statuses } = words.say.readiness
  return {
    headline:
      growth.entries.length === 0
        ? say.nothingGrown(since)
        : say.grown(words.number(growth.entries.length), since),
    entries: growth.entries.map(({ entry }) => {
      const proves = (entry.proves ?? []).map(words.topic)
      const topics = proves.length > 0 ? ` (${proves.join(', ')})` : ''
      return `${dayOf(entry.date)}, ${say.logKinds[entry.kind]}: ${entry.what}${topics}`
    }),
    topics: growth.topics.map(({ topic, entries }) =>
      say.evidenceOf(words.topic(topic), words.number(entries)),
    ),
    risen: growth.risen.map(({ demand, from, to }) =>
      say.risen(words.demand(demand), statuses[from], statuses[to]),
    ),
    resting: growth.resting.map((demand) => say.resting(words.demand(demand))),
    advice: catalogue.data.career.advice
      .filter(({ occasion }) => occasion === 'growing')
      .map(({ text, claims }) => ({ text: text[language], claims })),
  }
}
