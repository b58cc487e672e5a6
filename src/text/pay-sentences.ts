import type { PayFacts } from '../career/pay-facts.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Language } from '../model/language.ts'
import { careerWords } from './career-words.ts'
import type { Sentence } from './phrases.ts'

/** Pay in words: figures with all that limits them, what sources say beside. */
export type PaySentences = {
  readonly figures: readonly (Sentence & { readonly limits: readonly string[] })[]
  readonly differences: readonly string[]
  readonly silent: readonly string[]
  readonly beside: readonly Sentence[]
  readonly disputes: readonly Sentence[]
}

/** Puts pay into sentences of a language. */
export function paySentences(
  catalogue: Catalogue,
  pay: PayFacts,
  language: Language,
): PaySentences {
  const words = careerWords(catalogue, language)
  const say = words.say.record
  const month = new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  })
  const region = new Intl.DisplayNames(language, { type: 'region' })
  const told = new Set(pay.figures.flatMap(({ claims }) => claims))
  return {
    figures: pay.figures.map(
      ({ role, amount, currency, statistic, region: where, asOf, ...rest }) => ({
        text: say.pay(
          words.station(role),
          words.money(amount, currency),
          statistic[language],
          region.of(where) ?? where,
          month.format(new Date(`${asOf}-15T00:00:00Z`)),
        ),
        claims: rest.claims,
        limits: rest.limits.map((limit) => say.limits[limit]),
      }),
    ),
    differences: pay.differences.map(({ more, less, by, share, currency }) =>
      say.difference(
        words.station(more),
        words.station(less),
        words.money(by, currency),
        words.percent(share),
      ),
    ),
    silent: pay.silent.map((role) => say.noPay(words.station(role))),
    beside: words.claims(pay.claims.filter((id) => !told.has(id) || id === 's1-060')),
    disputes: pay.disagreements.map((id) => ({
      text: words.say.paths.disputed(words.dispute(id)),
      claims: [id],
    })),
  }
}
