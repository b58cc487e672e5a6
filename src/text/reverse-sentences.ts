import type { Outcome } from '../authority/answer.ts'
import type { Region } from '../authority/region.ts'
import type { DecisionNames } from './decision-names.ts'
import type { DecisionTeller } from './decision-sentences.ts'
import { reverseDe } from './reverse-phrases-de.ts'
import { reverseEn } from './reverse-phrases-en.ts'

/** Areas told one by one; the rest is counted. */
const MOST_AREAS = 6

type Reverse = Pick<DecisionTeller, 'mayDecide' | 'whatWaits' | 'whoCould' | 'replay'>

/** Tells the questions the other way round (A14). */
export function reverseSentences(names: DecisionNames): Reverse {
  const { words, seats, regions, language } = names
  const say = language === 'de' ? reverseDe : reverseEn
  const areas = (list: readonly Region[], limited = false) => {
    const told = list.slice(0, MOST_AREAS).map((one) => regions.region(one))
    const left = list.length - told.length
    const count = limited ? say.atLeast(words.number(left)) : words.number(left)
    return words.and(left > 0 ? [...told, say.more(count)] : told)
  }
  return {
    mayDecide: (position, { remits, received }) => ({
      headline: say.may(
        seats.position(position),
        new Set(remits.map(({ rule }) => rule)).size,
        received.length,
      ),
      items: [
        ...remits.map(({ how, regions: list, rule, delegable, limited }) =>
          say.remit(
            seats.position(position),
            how,
            areas(list, limited),
            names.rules.cited(rule),
            delegable,
          ),
        ),
        ...received.map(({ delegation }) =>
          say.received(seats.position(position), names.rules.delegation(delegation)),
        ),
      ],
    }),
    whatWaits: (people, at, found) => ({
      headline: say.waits(
        words.all(people.map((one) => seats.anybody(one))),
        words.date(at),
        found.filter(({ waits }) => waits).length,
        found.filter(({ waits }) => !waits).length,
      ),
      items: found.map(({ waits, regions: list, unfilled, instead }) =>
        waits
          ? say.waiting(areas(list), words.all(unfilled.map(({ seat }) => seats.seat(seat))))
          : say.moved(areas(list), words.all(instead.map((one) => seats.anybody(one)))),
      ),
    }),
    whoCould: (kind, found) => {
      const name = words.quoted(regions.kindName(kind))
      if (!found) return { headline: say.unknownKind(words.quoted(kind)), items: [] }
      if (found.length === 0) return { headline: say.couldNot(name), items: [] }
      return {
        headline: say.could(name, found.length),
        items: found.map(({ seat, rules, delegations }) =>
          say.possible(
            seats.seat(seat),
            rules.length > 0 ? names.allRules(rules) : undefined,
            delegations.length > 0
              ? words.all(delegations.map((one) => names.rules.delegation(one)))
              : undefined,
          ),
        ),
      }
    },
    replay: ({ answers, outcomes, load }) => ({
      headline: say.replayed(answers.length),
      items: [
        ...Object.entries(outcomes).map(([outcome, count]) =>
          say.came(count, names.phrases.outcome[outcome as Outcome]),
        ),
        ...load.map(({ who, decides, agrees }) => say.carries(seats.anybody(who), decides, agrees)),
      ],
    }),
  }
}
