import type { Hop } from '../authority/hop.ts'
import type { DecisionNames } from './decision-names.ts'
import { sentenceCase } from './decision-words.ts'

/** One step from a seat to the person who acts, as a sentence. */
export function hopSentence(hop: Hop, names: DecisionNames): string {
  return `${sentenceCase(told(hop, names))}.`
}

function told(hop: Hop, { phrases, seats, words }: DecisionNames): string {
  const say = phrases.hop
  const until = (day: string | undefined) => (day === undefined ? undefined : words.date(day))
  const who = (person: string | undefined, position: string) =>
    person !== undefined && person !== ''
      ? seats.person(person)
      : position === ''
        ? seats.person('')
        : seats.position(position)
  switch (hop.code) {
    case 'seat-found':
      return say['seat-found'](seats.seat(hop.seat), seats.position(hop.position))
    case 'no-such-seat':
      return say['no-such-seat'](seats.seat(hop.seat))
    case 'needs':
      return say.needs(seats.seat(hop.seat), hop.attribute)
    case 'delegated':
      return say.delegated(seats.position(hop.from), seats.position(hop.to), until(hop.until))
    case 'holds':
      return say.holds(seats.person(hop.person ?? ''), seats.title(hop.position), hop.acting)
    case 'vacant':
    case 'not-active':
    case 'top':
    case 'circle':
      return say[hop.code](seats.position(hop.position))
    case 'away':
      return say.away(who(hop.person, hop.position), until(hop.until))
    case 'own-case':
    case 'recused':
    case 'apart':
    case 'taken':
    case 'software':
      return say[hop.code](who(hop.person, hop.position))
    case 'limited-powers':
      return say['limited-powers'](who(hop.person, hop.position), seats.title(hop.position))
    case 'not-authorised':
      return say['not-authorised'](seats.anybody(hop.deputy), seats.position(hop.for))
    case 'stands-in':
      return say['stands-in'](seats.anybody(hop.deputy), seats.position(hop.for), hop.by)
    case 'rises':
      return say.rises(seats.position(hop.from), seats.position(hop.to))
    case 'quorum':
      return say.quorum(seats.body(hop.body), hop.there, hop.needed)
    case 'no-members':
      return say['no-members'](seats.body(hop.body))
    case 'personal':
    case 'personal-ended':
      return say[hop.code](seats.person(hop.person))
  }
}
