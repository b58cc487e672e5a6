import type { Acting, DecisionPhrases } from './decision-phrases.ts'
import { type Noun, plainNoun, sentenceCase } from './decision-words.ts'

const verb = (who: Noun, one: string, many: string) => `${who.plain} ${who.several ? many : one}`

const WAYS = {
  acting: 'as acting holder',
  delegate: 'by delegation',
  deputy: 'as deputy',
  superior: 'as superior',
  body: 'as a body',
  personal: 'by a personal right',
} as const

const acts = ({ actor, seat, way, until }: Acting) =>
  `${actor.plain} acts for ${seat.plain} ${WAYS[way]}${until === undefined ? '' : ` until ${until}`}`

const PERIODS = { month: 'a month', quarter: 'a quarter', year: 'a year', term: 'a term' } as const

const SILENCE = {
  agreed: 'counts as agreement',
  refused: 'counts as refusal',
  escalates: 'takes the matter to a superior',
} as const

/** The English words of "who decides?". */
export const decisionEn: DecisionPhrases = {
  outcome: {
    decided: 'decided',
    disputed: 'disputed',
    uncovered: 'nobody decides',
    exempt: 'no approval needed',
    referred: 'settled elsewhere',
    unreachable: 'nobody can act',
    unknown: 'not known',
    invalid: 'not understood',
    depends: 'it depends',
  },
  part: {
    decides: 'decides',
    'must-agree': 'must agree',
    'gives-input': 'gives input',
    'is-told': 'is told',
    'carries-out': 'carries it out',
    signs: 'signs',
    evidence: 'papers required',
  },
  hop: {
    'seat-found': (seat, position) => `${seat.plain} is, in this case, ${position.plain}`,
    'no-such-seat': (seat) => `in this case there is nobody who is ${seat.plain}`,
    needs: (seat, attribute) =>
      attribute === 'unit'
        ? `who is ${seat.plain} depends on the unit, and none is named`
        : `who is ${seat.plain} depends on who asks, and nobody is named`,
    delegated: (from, to, until) =>
      `${from.plain} delegated this to ${to.plain}${until === undefined ? '' : ` until ${until}`}`,
    holds: (person, position, acting) =>
      `${person.plain} holds the position of ${position}${acting ? ' for the time being' : ''}`,
    vacant: (position) => `nobody holds the position of ${position.plain.replace(/^the /, '')}`,
    'not-active': (position) => `${position.plain} is not in place: planned or given up`,
    away: (person, until) =>
      `${person.plain} is away${until === undefined ? '' : ` until ${until}`}`,
    'own-case': (who) => `${who.plain} may not act: nobody decides their own case`,
    recused: (who) => `${who.plain} has to keep out of this case`,
    apart: (who) =>
      `${who.plain} already has another part in this case, which excludes deciding it`,
    taken: (who) => `${who.plain} is already needed for another part of this case`,
    'limited-powers': (who, position) =>
      `${who.plain} holds the position of ${position} without its full powers`,
    software: (who) => `${who.plain} is software and acts only by delegation`,
    'not-authorised': (deputy, seat) =>
      `${deputy.plain} may stand in for ${seat.plain} only with an authorisation in writing, and none is named`,
    'stands-in': (deputy, seat, by) =>
      by === 'absence'
        ? `${deputy.plain} is named to stand in for ${seat.plain} during this absence`
        : by === 'position'
          ? `${deputy.plain} is the usual deputy of ${seat.plain}`
          : `${deputy.plain} is named by the rule as deputy of ${seat.plain}`,
    rises: (from, to) => `the matter rises from ${from.plain} to ${to.plain}, the superior`,
    top: (position) => `nobody stands above ${position.plain}`,
    circle: (position) => `the line above ${position.plain} goes round in a circle`,
    quorum: (body, there, needed) =>
      `${body.plain} ${there >= needed ? 'can' : 'cannot'} act: ${there} of its members ${there === 1 ? 'is' : 'are'} there and ${needed} ${needed === 1 ? 'is' : 'are'} needed`,
    'no-members': (body) => `${body.plain} has no members`,
    personal: (person) => `the right is given to ${person.plain} in person`,
    'personal-ended': (person) => `the personal right of ${person.plain} does not hold on this day`,
  },
  rule: (id, source) =>
    plainNoun(source === undefined ? `rule “${id}”` : `rule “${id}” (${source})`),
  assignment: (title, kind, of) =>
    plainNoun(`the assignment “${title} ${kind === 'decides' ? 'decides' : 'must agree'}: ${of}”`),
  delegation: (from, to, of) =>
    plainNoun(`the delegation of “${of}” from ${from.plain} to ${to.plain}`),
  source: (document, section) =>
    section === undefined ? document : `${document}, section ${section}`,
  headline: {
    decided: (deciders, agreeing, acting) =>
      `${sentenceCase(
        [
          `${verb(deciders, 'decides', 'decide together')}`,
          ...(agreeing ? [`${agreeing.plain} must agree`] : []),
          ...acting.map(acts),
        ].join('; '),
      )}.`,
    disputed: (claims) =>
      `It is disputed who decides: ${claims.map(({ rule, says }) => `${rule.plain} ${says}`).join('; ')}; ${claims.length > 2 ? 'none goes before the others' : 'neither goes before the other'}.`,
    uncovered: 'No rule says who decides this.',
    reserved: (rule) =>
      `Nobody is named: ${rule.plain} reserves this to its rank and above, and no rule there says who decides.`,
    exempt: (rules) => `No approval is needed: ${verb(rules, 'exempts', 'exempt')} this.`,
    referred: (rules, to) =>
      to === undefined
        ? `This is settled elsewhere, says ${rules.plain}.`
        : `This is settled by “${to}”, to which ${verb(rules, 'refers', 'refer')}.`,
    unreachable: (seats) => `Nobody can act for ${seats.plain}, so the case waits.`,
    unknown: (rules) => `It is not known who decides: ${verb(rules, 'leaves', 'leave')} it open.`,
    invalid: (problems) =>
      problems === 1
        ? 'The question cannot be answered as it stands.'
        : `The question cannot be answered as it stands, for ${problems} reasons.`,
    depends: (on, outcomes) =>
      on === undefined
        ? 'It depends on what is not known yet.'
        : outcomes > 1
          ? `It depends on ${on}: ${outcomes} answers are possible.`
          : `It depends on ${on}.`,
  },
  names: (who) => `names ${who}`,
  says: {
    exempt: 'says that no approval is needed',
    refer: 'says that it is settled elsewhere',
    unknown: 'says that it is not known who decides',
    reserved: 'says that it is reserved',
    nothing: 'says nothing about who decides',
  },
  step: {
    decides: (who, rule, cases) =>
      `${sentenceCase(verb(who, 'decides', 'decide'))}, because ${rule.plain} says so${cases === undefined ? '' : ` for ${cases}`}.`,
    names: (rule, who) => `${sentenceCase(rule.plain)} names ${who}.`,
    says: (rule, says, cases) =>
      `${sentenceCase(rule.plain)} ${says}${cases === undefined ? '' : `; it holds for ${cases}`}.`,
    more: (count) => `There are ${count} more.`,
    decidesToo: (who, rule, cases) =>
      `${sentenceCase(verb(who, 'decides', 'decide'))} together with the others, because ${rule.plain} says so${cases === undefined ? '' : ` for ${cases}`}.`,
    agrees: (who, rule) => `${sentenceCase(who.plain)} must agree, because ${rule.plain} says so.`,
    acts: (acting) => `So ${acts(acting)}.`,
    choice: (seat, others) =>
      `${sentenceCase(others.plain)} may act for ${seat.plain} just as well.`,
    still: (seat) => `${sentenceCase(seat.plain)} may still act in person.`,
    gone: {
      inside: (rule, by) =>
        `${sentenceCase(by.plain)} goes before ${rule.plain}, because it is the more special.`,
      over: (rule, by) =>
        `${sentenceCase(by.plain)} goes before ${rule.plain}, because it says so itself.`,
      precedence: (rule, by) =>
        `${sentenceCase(by.plain)} goes before ${rule.plain} by the order of attributes of their rule set.`,
      rank: (rule, by) =>
        `${sentenceCase(by.plain)} goes before ${rule.plain} by the ranks of their rule sets.`,
      reserved: (rule, by) =>
        `${sentenceCase(by.plain)} reserves the case, so ${verb(rule, 'has', 'have')} no say in it.`,
      remainder: (rule, by) =>
        `${sentenceCase(verb(rule, 'decides', 'decide'))} only what no other rule does, and ${by.plain} does.`,
      instead: (rule, by) =>
        `${sentenceCase(by.plain)} replaces what ${verb(rule, 'adds', 'add')}.`,
    },
    tightens: (rule, by) =>
      `${sentenceCase(by.plain)} goes before ${rule.plain}, because it tightens it, which a lower rank may do.`,
    reserved: (rule) =>
      `${sentenceCase(rule.plain)} reserves the case: nothing of it may be delegated.`,
    fallback: (rule) => `Nobody named first can act, so ${rule.plain} says who steps in.`,
    converted: (currency, rate) =>
      `The amount was converted from ${currency}, at ${rate} for one ${currency}.`,
    input: (who, rule) =>
      `${sentenceCase(verb(who, 'is', 'are'))} asked before it is decided, because ${rule.plain} says so.`,
    told: (who, rule, when) =>
      `${sentenceCase(verb(who, 'is', 'are'))} told ${when === 'before' ? 'before it is decided' : 'afterwards'}, because ${rule.plain} says so.`,
    carriesOut: (who, rule) =>
      `${sentenceCase(verb(who, 'carries', 'carry'))} it out, because ${rule.plain} says so.`,
    signs: (who, rule) =>
      `${sentenceCase(verb(who, 'signs', 'sign'))}, because ${rule.plain} says so.`,
    evidence: (papers) => `The case must come with ${papers}.`,
    cap: (rule, amount, per) =>
      `All such cases together may come to ${amount} ${PERIODS[per]}, says ${rule.plain}; that is not added up here.`,
    refusalFinal: (rule) => `A refusal of agreement is final (${rule.plain}).`,
    refusalEscalates: (rule, to) =>
      to === undefined
        ? `If agreement is refused, nobody can settle the matter, since there is no common superior (${rule.plain}).`
        : `If agreement is refused, ${to.plain} settles the matter as the common superior of both (${rule.plain}).`,
    refusalTo: (rule, to) =>
      `If agreement is refused, ${to.plain} settles the matter (${rule.plain}).`,
    silence: (days, means) =>
      `Silence for ${days} ${days === 1 ? 'day' : 'days'} ${SILENCE[means]}.`,
    nobody: (seat, part, rule) =>
      part === 'decides'
        ? `By ${rule.plain}, ${seat.plain} would decide, but nobody can act.`
        : `By ${rule.plain}, ${seat.plain} would have to agree, but nobody can act.`,
    region: (region, outcome) => `${sentenceCase(region)}: ${outcome}.`,
    limited: 'Not everything could be looked at: there may be more to it.',
  },
  ask: {
    kind: 'Which kind of decision is it exactly?',
    amount: 'How much is it about?',
    unit: 'Which unit is it about?',
    day: 'On which day is it decided?',
    currency: 'In which currency is the amount?',
    audience: 'Is it for internal use or for customers?',
    horizon: 'Is it about daily operation or about change?',
    risk: 'How high is the risk: low, medium, high or critical?',
    requester: 'Who asks for it?',
  },
  askOwn: (attribute) => `What is “${attribute}” in this case?`,
  on: {
    kind: 'the kind of decision',
    amount: 'the amount',
    unit: 'the unit',
    day: 'the day',
    currency: 'the currency',
    audience: 'whom it is for',
    horizon: 'whether it is operation or change',
    risk: 'the risk',
    requester: 'who asks',
  },
  onOwn: (attribute) => `“${attribute}”`,
  regionOutcome: (outcome, seats) => {
    if (outcome === 'decided' && seats) return verb(seats, 'decides', 'decide')
    if (outcome === 'disputed' && seats) return `disputed between ${seats.plain}`
    return decisionEn.outcome[outcome]
  },
  regionAgreed: (said, agreeing) => `${said}, with the agreement of ${agreeing.plain}`,
  elsewhere: 'in all cases',
  signature: {
    nothing: 'nobody',
    disputed: (claims) => `disputed between ${claims.join(' and ')}`,
    agreed: (who, agreeing) => `${who}, with the agreement of ${agreeing}`,
    any: (who) => who.join(' or else '),
    ladder: (who) => `the lowest of these whose limit suffices: ${who}`,
    some: (count, of) => `${count} of ${of}`,
  },
  difference: {
    headline: (divergences) =>
      divergences === 0
        ? 'Both sets of rules give the same deciders in every case.'
        : `The two sets of rules differ in ${divergences} ${divergences === 1 ? 'respect' : 'respects'}.`,
    change: (where, before, after) => `${where}: before ${before}; now ${after}.`,
    more: (areas) => `${areas} more areas`,
  },
  question: {
    amount: (amount) => `for ${amount}`,
    unit: (unit) => `in ${unit}`,
    requester: (who) => `asked by ${who.plain}`,
    at: (date) => `on ${date}`,
    without: (people) => `without ${people.plain}`,
  },
}
