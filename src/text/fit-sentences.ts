import type { Fit } from '../career/fit.ts'
import type { Readiness } from '../career/readiness.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Language } from '../model/language.ts'
import { careerWords } from './career-words.ts'
import type { Sentence } from './phrases.ts'
import { readinessCounts } from './readiness-sentences.ts'

/** Which role suits, in words: the answer, the runner-up, what speaks for each. */
export type FitSentences = {
  readonly headline: string
  readonly runnerUp: string
  readonly ranking: readonly Sentence[]
  readonly unheard: readonly string[]
  readonly dependsOn: readonly Sentence[]
  readonly disputes: readonly Sentence[]
}

/** Puts a fit into sentences of a language. */
export function fitSentences(catalogue: Catalogue, fit: Fit, language: Language): FitSentences {
  const words = careerWords(catalogue, language)
  const say = words.say.fit
  const [first, second] = fit.ranking.map(({ role }) => words.station(role))
  const headline =
    fit.verdict !== 'cannot-tell'
      ? say.suits(words.station(fit.verdict), words.number(fit.lead))
      : fit.ranking.length === 0 && fit.unheard.length === 0
        ? say.nothing
        : say.cannotTell[fit.unsure ?? 'too-few'](first ?? '', second ?? '')
  return {
    headline,
    runnerUp: fit.runnerUp === null ? '' : say.runnerUp(words.station(fit.runnerUp)),
    ranking: fit.ranking.map(({ role, score, parts }) => ({
      text: `${say.score(words.station(role), words.number(score))}: ${parts
        .map(({ leaning, share }) => say.part(words.leaning(leaning), words.percent(share)))
        .join('; ')}`,
      claims: parts.flatMap(({ claims }) => claims),
    })),
    unheard: fit.unheard.map(say.unheard),
    dependsOn: words.claims(fit.dependsOn),
    disputes: fit.disagreements.map((id) => ({
      text: words.say.paths.disputed(words.dispute(id)),
      claims: [id],
    })),
  }
}

/** How ready a profile is for each role, a sentence each. */
export function readyForEachSentences(
  catalogue: Catalogue,
  each: readonly Pick<Readiness, 'role' | 'count'>[],
  language: Language,
): readonly string[] {
  const words = careerWords(catalogue, language)
  const { ready, nothingDemanded } = words.say.readiness
  return each.map(({ role, count }) => {
    const name = words.station(role)
    const all = count.met + count.partly + count.not + count.unknown
    return all === 0
      ? nothingDemanded(name)
      : ready(name, readinessCounts(words, count), words.number(all))
  })
}
