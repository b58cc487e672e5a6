import type { Outcome } from '../authority/answer.ts'
import type { Actor, Hop } from '../authority/hop.ts'
import type { Gone } from '../authority/settle.ts'
import type { Noun } from './decision-words.ts'

/** What somebody may have to do in a case. */
export type PartName =
  | 'decides'
  | 'must-agree'
  | 'gives-input'
  | 'is-told'
  | 'carries-out'
  | 'signs'
  | 'evidence'

/** A seat with who acts for it, where that is not its holder. */
export type Acting = {
  readonly seat: Noun
  readonly actor: Noun
  readonly way: Exclude<Actor['way'], 'holder'>
  /** The last day, in words. */
  readonly until?: string
}

/** A step from a seat to the person who acts, by what happens there. */
export type HopPhrases = {
  readonly 'seat-found': (seat: Noun, position: Noun) => string
  readonly 'no-such-seat': (seat: Noun) => string
  readonly needs: (seat: Noun, attribute: 'requester' | 'unit') => string
  readonly delegated: (from: Noun, to: Noun, until: string | undefined) => string
  readonly holds: (person: Noun, position: string, acting: boolean) => string
  readonly vacant: (position: Noun) => string
  readonly 'not-active': (position: Noun) => string
  readonly away: (person: Noun, until: string | undefined) => string
  readonly 'own-case': (who: Noun) => string
  readonly recused: (who: Noun) => string
  readonly apart: (who: Noun) => string
  readonly taken: (who: Noun) => string
  readonly 'limited-powers': (who: Noun, position: string) => string
  readonly software: (who: Noun) => string
  readonly 'not-authorised': (deputy: Noun, seat: Noun) => string
  readonly 'stands-in': (
    deputy: Noun,
    seat: Noun,
    by: Extract<Hop, { code: 'stands-in' }>['by'],
  ) => string
  readonly rises: (from: Noun, to: Noun) => string
  readonly top: (position: Noun) => string
  readonly circle: (position: Noun) => string
  readonly quorum: (body: Noun, there: number, needed: number) => string
  readonly 'no-members': (body: Noun) => string
  readonly personal: (person: Noun) => string
  readonly 'personal-ended': (person: Noun) => string
}

/** What one rule of a dispute says. */
export type Claim = { readonly rule: Noun; readonly says: string }

/** Words of "who decides?" in one language. Rules come quoted and with their source. */
export type DecisionPhrases = {
  readonly outcome: Readonly<Record<Outcome, string>>
  readonly part: Readonly<Record<PartName, string>>
  readonly hop: HopPhrases
  readonly rule: (id: string, source: string | undefined) => Noun
  /** An assignment that works as a rule. */
  readonly assignment: (title: string, verb: 'decides' | 'must-agree', of: string) => Noun
  readonly delegation: (from: Noun, to: Noun, of: string) => Noun
  readonly source: (document: string, section: string | undefined) => string
  readonly headline: {
    readonly decided: (
      deciders: Noun,
      agreeing: Noun | undefined,
      acting: readonly Acting[],
    ) => string
    readonly disputed: (claims: readonly Claim[]) => string
    readonly uncovered: string
    readonly reserved: (rule: Noun) => string
    readonly exempt: (rules: Noun) => string
    readonly referred: (rules: Noun, to: string | undefined) => string
    readonly unreachable: (seats: Noun) => string
    readonly unknown: (rules: Noun) => string
    readonly invalid: (problems: number) => string
    readonly depends: (on: string | undefined, outcomes: number) => string
  }
  /** What a rule of a dispute does: it names somebody, or says something. */
  readonly names: (who: string) => string
  readonly says: Readonly<Record<'exempt' | 'refer' | 'unknown' | 'reserved' | 'nothing', string>>
  readonly step: {
    readonly decides: (who: Noun, rule: Noun, cases: string | undefined) => string
    /** Whom a rule names, where it names more than one seat. */
    readonly names: (rule: Noun, who: string) => string
    /** What a rule says that names nobody. */
    readonly says: (rule: Noun, says: string, cases: string | undefined) => string
    /** What is left out of a long list. */
    readonly more: (count: string) => string
    readonly decidesToo: (who: Noun, rule: Noun, cases: string | undefined) => string
    readonly agrees: (who: Noun, rule: Noun) => string
    readonly acts: (acting: Acting) => string
    readonly choice: (seat: Noun, others: Noun) => string
    /** The giver of a delegation keeps the right. */
    readonly still: (seat: Noun) => string
    readonly gone: Readonly<Record<Gone['because'], (rule: Noun, by: Noun) => string>>
    readonly tightens: (rule: Noun, by: Noun) => string
    readonly reserved: (rule: Noun) => string
    readonly fallback: (rule: Noun) => string
    readonly converted: (currency: string, rate: string) => string
    readonly input: (who: Noun, rule: Noun) => string
    readonly told: (who: Noun, rule: Noun, when: 'before' | 'after') => string
    readonly carriesOut: (who: Noun, rule: Noun) => string
    readonly signs: (who: Noun, rule: Noun) => string
    readonly evidence: (papers: string) => string
    readonly cap: (rule: Noun, amount: string, per: 'month' | 'quarter' | 'year' | 'term') => string
    readonly refusalFinal: (rule: Noun) => string
    readonly refusalEscalates: (rule: Noun, to: Noun | undefined) => string
    readonly refusalTo: (rule: Noun, to: Noun) => string
    readonly silence: (days: number, means: 'agreed' | 'refused' | 'escalates') => string
    readonly nobody: (seat: Noun, part: 'decides' | 'must-agree', rule: Noun) => string
    readonly region: (region: string, outcome: string) => string
    readonly limited: string
  }
  /** The one thing to ask for, by attribute; others by their name. */
  readonly ask: Readonly<
    Record<
      | 'kind'
      | 'amount'
      | 'unit'
      | 'day'
      | 'currency'
      | 'audience'
      | 'horizon'
      | 'risk'
      | 'requester',
      string
    >
  >
  readonly askOwn: (attribute: string) => string
  /** What an open question depends on, by attribute. */
  readonly on: DecisionPhrases['ask']
  readonly onOwn: (attribute: string) => string
  /** What a region of an open question comes to. */
  readonly regionOutcome: (outcome: Outcome, seats: Noun | undefined) => string
  /** What a region comes to, with who must agree there. */
  readonly regionAgreed: (said: string, agreeing: Noun) => string
  readonly elsewhere: string
  /** What a matrix says of some cases, when two are compared. */
  readonly signature: {
    readonly nothing: string
    readonly disputed: (claims: readonly string[]) => string
    /** In order of preference. */
    readonly any: (who: readonly string[]) => string
    /** The lowest whose limit suffices, or the first there is. */
    readonly ladder: (who: string) => string
    readonly agreed: (who: string, agreeing: string) => string
    readonly some: (count: string, of: string) => string
  }
  readonly difference: {
    readonly headline: (divergences: number) => string
    readonly change: (where: string, before: string, after: string) => string
    readonly more: (areas: string) => string
  }
  readonly question: {
    readonly amount: (amount: string) => string
    readonly unit: (unit: string) => string
    readonly requester: (who: Noun) => string
    readonly at: (date: string) => string
    readonly without: (people: Noun) => string
  }
}
