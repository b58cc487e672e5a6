import type { ProofFinding, Repair } from '../authority/proof.ts'
import { readRanges } from '../authority/read-range.ts'
import type { Region } from '../authority/region.ts'
import type { DecisionNames } from './decision-names.ts'
import { NO_CURRENCY } from './decision-words.ts'
import { exactDecimal } from './exact-decimal.ts'
import { hopSentence } from './hop-sentence.ts'
import type { FindingWords, ProofPhrases } from './proof-phrases.ts'
import type { ToldProofFinding } from './proof-sentences.ts'
import { questionWords } from './question-words.ts'

/** A finding of the proof in words. */
export function findingSentence(
  finding: ProofFinding,
  names: DecisionNames,
  phrases: ProofPhrases,
): ToldProofFinding {
  const { regions } = names
  const { kind, count } = finding
  const told = finding.regions.map((one) => regions.region(one))
  const left = count - told.length
  return {
    title: phrases.kind[kind],
    sentence: phrases.finding[kind](wordsOf(finding, names, phrases)),
    where: left > 0 && told.length > 0 ? [...told, phrases.more(left)] : told,
    witness: questionWords(finding.witness, names),
    way: (finding.path ?? []).map((hop) => hopSentence(hop, names)),
    repairs: finding.repairs.map((repair) => repairSentence(repair, finding, names, phrases)),
  }
}

/** Findings that are about people name persons; the others name positions. */
function wordsOf(
  { kind, rules, regions, seats = [], people = [], edge, by, witness, tooFew }: ProofFinding,
  names: DecisionNames,
  { settling }: ProofPhrases,
): FindingWords {
  const { words } = names
  const isDelegation = (id: string) => kind.startsWith('delegat') && names.rules.isDelegation(id)
  const { positions } = names.model.tables
  const seatFirst = (id: string) =>
    positions.has(id) ? names.seats.position(id) : names.seats.anybody(id)
  const whoever = kind === 'stuck-when-away' ? names.seats.anybody : seatFirst
  const rulesOnly = rules.filter((id) => !isDelegation(id))
  const told = rulesOnly.map((id) => names.rules.named(id))
  const seatNouns = seats.map((seat) => names.seats.seat(seat))
  const [first] = regions
  return {
    rule: told[0] ?? { plain: '', dative: '' },
    all: words.all(told),
    others: words.all(kind === 'delegates-fixed' ? told : told.slice(1)),
    delegations: words.all(rules.filter(isDelegation).map((id) => names.rules.delegation(id))),
    region: first ? names.regions.region(first) : names.regions.region({}),
    seats: words.all(seatNouns),
    choice: words.any(seatNouns),
    people: words.all(people.map((id) => whoever(id))),
    person: people.map((id) => whoever(id)),
    asking: witness.requester === undefined ? undefined : seatFirst(witness.requester),
    edge,
    settled: by === undefined ? undefined : settling[by],
    tooFew: tooFew === true,
  }
}

function repairSentence(
  repair: Repair,
  { regions }: ProofFinding,
  names: DecisionNames,
  { repair: say }: ProofPhrases,
): string {
  const region = (one: Region) => names.regions.region(one)
  switch (repair.do) {
    case 'set-bound': {
      const amount = regions[0]?.amount
      const currency = amount?.form === 'amount' ? amount.currency : NO_CURRENCY
      return say.setBound(
        names.rules.named(repair.rule),
        repair.end,
        boundWords(repair.bound, currency, names),
      )
    }
    case 'add-rule':
      return say.addRule(
        region(repair.region),
        repair.decides === undefined ? undefined : names.seats.seat(repair.decides),
      )
    case 'extend-rule':
      return say.extendRule(names.rules.named(repair.rule), region(repair.region))
    case 'add-over':
      return say.addOver(names.rules.named(repair.rule), names.rules.named(repair.over))
    case 'remove-rule':
      return say.removeRule(names.rules.named(repair.rule))
    case 'merge-rules':
      return say.mergeRules(names.allRules(repair.rules))
    case 'name-deputy':
      return say.nameDeputy(names.seats.position(repair.position))
    case 'fill-seat':
      return say.fillSeat(names.seats.seat(repair.seat))
    case 'name-fallback':
      return say.nameFallback(names.rules.named(repair.rule))
    case 'narrow-delegation':
      return say.narrowDelegation(names.rules.delegation(repair.delegation), region(repair.region))
    case 'remove-delegation':
      return say.removeDelegation(names.rules.delegation(repair.delegation))
    case 'move-line':
      return say.moveLine(names.seats.position(repair.position))
  }
}

/** `>50000.00` in words: "over 50,000 USD". */
function boundWords(bound: string, currency: string, { words, regions }: DecisionNames): string {
  const read = readRanges(bound)
  const range = read.ok ? read.value?.[0] : undefined
  if (!range) return words.quoted(bound)
  const { from, to } = range
  const money = (end: typeof from) =>
    end ? words.money(exactDecimal(end.number, currency), currency) : undefined
  const low = money(from)
  const high = money(to)
  return regions.stretches([
    {
      ...(low !== undefined && { from: low }),
      ...(high !== undefined && { to: high }),
      fromIncluded: from?.included ?? false,
      toIncluded: to?.included ?? false,
    },
  ])
}
