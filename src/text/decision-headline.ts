import type { Answer } from '../authority/answer.ts'
import type { DecisionNames } from './decision-names.ts'

/** The answer in one sentence. */
export function headlineOf(answer: Answer, names: DecisionNames): string {
  const { headline } = names.phrases
  const { words, seats } = names
  const { outcome, rules, trace } = answer
  switch (outcome) {
    case 'decided': {
      const deciders = words.all(answer.deciders.map((one) => names.filledSeat(one)))
      const agreeing = answer.mustAgree.map((one) => names.filledSeat(one))
      const acting = [...answer.deciders, ...answer.mustAgree].flatMap(
        (one) => names.acting(one) ?? [],
      )
      return headline.decided(
        deciders,
        agreeing.length > 0 ? words.all(agreeing) : undefined,
        acting,
      )
    }
    case 'disputed':
      return headline.disputed(
        answer.claims.map((claim) => ({
          rule: names.rules.named(claim.rule),
          says: names.says(claim),
        })),
      )
    case 'uncovered':
      return trace.reserved === undefined
        ? headline.uncovered
        : headline.reserved(names.rules.named(trace.reserved))
    case 'exempt':
      return headline.exempt(names.allRules(rules))
    case 'referred':
      return headline.referred(
        names.allRules(rules),
        answer.refer === undefined ? undefined : names.rules.ruleSet(answer.refer),
      )
    case 'unreachable':
      return headline.unreachable(words.all(answer.unfilled.map(({ seat }) => seats.seat(seat))))
    case 'unknown':
      return headline.unknown(names.allRules(rules))
    case 'invalid':
      return headline.invalid(answer.problems.length)
    case 'depends':
      return headline.depends(
        answer.ask === undefined ? undefined : names.dependsOn(answer.ask),
        new Set(answer.regions.map((one) => `${one.outcome} ${one.seats.join()}`)).size,
      )
  }
}
