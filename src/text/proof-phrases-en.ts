import { sentenceCase } from './decision-words.ts'
import type { ProofPhrases } from './proof-phrases.ts'

/** Each of several seats has somebody, but not each somebody of its own. */
const nobody = (tooFew: boolean): string =>
  tooFew ? 'there are too few people to act' : 'nobody can act'

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** The English words of the proof. */
export const proofEn: ProofPhrases = {
  property: {
    P1: { name: 'No gaps', claim: 'Every case has somebody who decides it.' },
    P2: { name: 'No disputes', claim: 'No case has two different deciders.' },
    P3: {
      name: 'Always reachable',
      claim: 'Whoever asks, and on whatever day, somebody is there to decide.',
    },
    P4: {
      name: 'Nobody is indispensable',
      claim: 'Cases are decided while any one person is away.',
    },
    P5: {
      name: 'Nobody in their own case',
      claim:
        'Nobody decides their own case or fills two parts of one case, and it is decided all the same.',
    },
    P6: { name: 'Delegations within bounds', claim: 'Nobody hands on more than they hold.' },
    P7: { name: 'What must stay stays', claim: 'Nothing is delegated that must not be.' },
    P8: { name: 'Limits grow upwards', claim: 'Nobody may decide larger amounts than a superior.' },
    P9: {
      name: 'Escalation ends',
      claim: 'Superiors never go round in a circle, and whoever may disagree has one in common.',
    },
    P10: { name: 'On every day', claim: 'All of this holds on every day, not only today.' },
    P11: { name: 'Comparison', claim: 'Two sets of rules give the same deciders but where told.' },
    P12: {
      name: 'Ranks respected',
      claim: 'No rule of a lower rank is left without effect by a higher one.',
    },
    P13: { name: 'Besides', claim: 'What else is worth knowing about the rules.' },
    P14: {
      name: 'Findings',
      claim: 'Each finding has its smallest area, a case that shows it, the rules, and a repair.',
    },
  },
  state: { holds: 'holds', fails: 'fails', open: 'not finished' },
  verdict: (properties, nameOf) => {
    const keys = Object.keys(properties) as (keyof typeof properties)[]
    const named = (state: string) =>
      keys.filter((key) => properties[key] === state).map((key) => `“${nameOf(key)}”`)
    const fails = named('fails')
    const open = named('open')
    const left = open.length === 0 ? '' : ` ${list.format(open)} could not be finished.`
    if (fails.length > 0) {
      const verb = fails.length === 1 ? 'does' : 'do'
      return `Of ${keys.length} properties, ${list.format(fails)} ${verb} not hold.${left}`
    }
    if (open.length > 0) return `Nothing was found wrong, but not everything is proved.${left}`
    return `Proved: all ${keys.length} properties hold.`
  },
  kind: {
    gap: 'Nobody decides',
    disputed: 'Two rules claim the same cases',
    unreachable: 'Nobody can act',
    'stuck-when-away': 'Stuck while somebody is away',
    'own-case-stuck': 'Own cases stay undecided',
    'delegates-more': 'More delegated than held',
    'delegates-fixed': 'Delegated though it must stay',
    'delegation-circle': 'Delegations in a circle',
    'limit-falls': 'A superior with a lower limit',
    'escalation-circle': 'Superiors in a circle',
    'no-common-superior': 'No common superior',
    'without-effect': 'A rule of a lower rank without effect',
    overlap: 'An overlap that is settled',
    alternative: 'Several may decide',
    unknown: 'Not known who decides',
    'dead-rule': 'A rule that never decides',
    mergeable: 'Rules that could be one',
  },
  settling: {
    inside: 'The more special rule goes before the more general one.',
    over: 'One of them says that it goes before the other.',
    precedence: 'The order of attributes of their rule set settles it.',
    'same-word': 'Both say the same, so nothing is in dispute.',
    rank: 'The rule of the higher rank decides.',
    tightens: 'The rule of the lower rank is stricter, so it decides.',
    remainder: 'One of them decides only what no other rule does.',
    fallback: 'One of them steps in only when nobody named in the other can act.',
    adds: 'One of them adds a further decider, so both decide together.',
    accumulates: 'They add different things, and both hold.',
  },
  finding: {
    gap: ({ region, edge, all }) =>
      edge === 'hole'
        ? `No rule says who decides this: ${region}. The hole lies between ${all.plain}.`
        : `No rule says who decides ${region}.`,
    disputed: ({ all, region, edge }) =>
      `${sentenceCase(all.plain)} say different things about who decides this, and neither goes before the other: ${region}.${edge === 'shared' ? ' Both bands include this amount.' : ''}`,
    unreachable: ({ region, seats, person, tooFew }) =>
      `${sentenceCase(nobody(tooFew))} for ${seats.plain}${person[0] ? ` when ${person[0].plain} asks` : ''}, so this stays undecided: ${region}.`,
    'stuck-when-away': ({ people, seats, region, asking, tooFew }) =>
      `While ${people.plain} ${people.several ? 'are' : 'is'} away${asking ? ` and ${asking.plain} asks` : ''}, ${nobody(tooFew)} for ${seats.plain}, and this has to wait: ${region}.`,
    'own-case-stuck': ({ people, seats, region, tooFew }) =>
      `When ${people.plain} asks, ${tooFew ? 'too few others can act' : 'nobody else can act'} for ${seats.plain}, and this stays undecided: ${region}.`,
    'delegates-more': ({ delegations, person, region }) =>
      `${sentenceCase(delegations.plain)} hands on what ${person[0]?.plain ?? 'the giver'} does not hold: ${region}.`,
    'delegates-fixed': ({ delegations, others, region }) =>
      `${sentenceCase(delegations.plain)} hands on what ${others.plain} ${others.several ? 'keep' : 'keeps'} from being delegated: ${region}.`,
    'delegation-circle': ({ delegations }) =>
      `${sentenceCase(delegations.plain)} lead back to where they began.`,
    'limit-falls': ({ person, region }) =>
      `${sentenceCase(person[0]?.plain ?? '')} may decide this, but ${person[1]?.plain ?? ''}, who stands above, may not: ${region}.`,
    'escalation-circle': ({ people }) =>
      `The reporting lines of ${people.plain} go round in a circle, so nothing can be taken to a superior.`,
    'no-common-superior': ({ people, person, region }) =>
      `${sentenceCase(people.plain)} have no superior in common: if ${person[1]?.plain ?? ''} does not agree, nobody can settle this: ${region}.`,
    'without-effect': ({ rule, others, region }) =>
      `${sentenceCase(rule.plain)} has no effect on who decides this: ${region}. ${sentenceCase(others.plain)} has the higher rank, and a lower rank may only tighten.`,
    overlap: ({ all, region, settled }) =>
      `${sentenceCase(all.plain)} overlap: ${region}.${settled === undefined ? '' : ` ${settled}`}`,
    alternative: ({ choice, region, rule }) =>
      `${sentenceCase(choice.plain)} may decide this, says ${rule.plain}: ${region}. Whoever is named first and can act decides.`,
    unknown: ({ rule, region }) =>
      `${sentenceCase(rule.plain)} says that it is not known who decides this: ${region}.`,
    'dead-rule': ({ rule, others }) =>
      others.plain !== ''
        ? `${sentenceCase(rule.plain)} never decides anything: wherever it holds, ${others.plain} ${others.several ? 'go' : 'goes'} before it.`
        : `${sentenceCase(rule.plain)} never decides anything.`,
    mergeable: ({ all }) =>
      `${sentenceCase(all.plain)} say the same for cases side by side, and could be one rule.`,
  },
  more: (areas) => `and ${areas} more ${areas === 1 ? 'area' : 'areas'}`,
  ungoverned: (kinds) => `No rule speaks of ${kinds}.`,
  repair: {
    setBound: (rule, end, bound) =>
      `Let the amounts of ${rule.plain} ${end === 'from' ? 'begin' : 'end'} ${bound}.`,
    addRule: (region, decides) =>
      decides
        ? `Add a rule by which ${decides.plain} decides ${region}.`
        : `Add a rule that says who decides ${region}.`,
    extendRule: (rule, region) => `Extend ${rule.plain} to ${region}.`,
    addOver: (rule, over) => `Say that ${rule.plain} goes before ${over.plain}.`,
    removeRule: (rule) => `Remove ${rule.plain}.`,
    mergeRules: (rules) => `Make ${rules.plain} one rule.`,
    nameDeputy: (position) => `Name a deputy for ${position.plain}.`,
    fillSeat: (seat) => `See that there is somebody for ${seat.plain}.`,
    nameFallback: (rule) => `Name in ${rule.plain} who decides when nobody it names can act.`,
    narrowDelegation: (delegation, region) =>
      `Narrow ${delegation.plain}, so that it leaves out ${region}.`,
    removeDelegation: (delegation) => `End ${delegation.plain}.`,
    moveLine: (position) => `Let ${position.plain} report to somebody else.`,
  },
}
