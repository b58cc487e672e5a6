import type { AuthorityProblem, AuthorityProblemCode } from '../../authority/authority-problem.ts'
import type { Localized } from '../../model/language.ts'
import { proofOf } from '../matrix-proof.ts'
import { MATRIX_SPOT, PROOF_READS } from '../proof-reads.ts'
import { defineRule } from '../rule.ts'

type Fault = {
  readonly code: AuthorityProblemCode
  /** Keys from the rule to the value. */
  readonly path: readonly (string | number)[]
  /** The value that is not understood, and what was probably meant. */
  readonly found: string | null
  readonly nearest: string | null
}

type Facts = {
  readonly rule: string
  /** The first few. */
  readonly faults: readonly Fault[]
}

/** How many faults of one rule are told. */
const MOST_FAULTS = 3

/** Faults that leave a rule in force, as if the word were not there. */
const HARMLESS: readonly AuthorityProblemCode[] = ['unknown-rule', 'unknown-set', 'circle']

/**
 * A rule or delegation that says something nobody can make sense of: it is left out, or in force without that word
 * (A2.3 of the room `authority`). One finding for each, whatever is wrong with it.
 */
export const unreadableRule = defineRule<Facts, object>({
  id: 'unreadable-rule',
  category: 'decision-rights',
  severity: 'high',
  since: '0.1.0',
  sources: [
    {
      reference:
        'ISO/IEC/IEEE 29148:2018, Systems and software engineering: Requirements engineering, section 5.2.5: unambiguous, complete, verifiable',
      for: {
        en: 'What is to hold must be written so that it can be read in one way only.',
        de: 'Was gelten soll, muss so geschrieben sein, dass es nur auf eine Weise lesbar ist.',
      },
    },
    { claim: 's2-014' },
  ],
  options: {},
  reads: PROOF_READS,
  spots: () => [MATRIX_SPOT],
  find(context) {
    const byRule = new Map<string, AuthorityProblem[]>()
    for (const problem of proofOf(context)?.problems ?? []) {
      if (problem.kind !== 'rules' && problem.kind !== 'delegations') continue
      const key = `${problem.kind} ${problem.id}`
      byRule.set(key, [...(byRule.get(key) ?? []), problem])
    }
    return [...byRule.values()].flatMap((problems) => {
      const [first] = problems
      if (!first || first.kind === 'question') return []
      const { kind, id } = first
      const isGrave = problems.some(({ code }) => !HARMLESS.includes(code))
      return {
        message: isGrave ? 'left-out' : 'in-part',
        severity: isGrave ? ('high' as const) : ('medium' as const),
        subjects: [{ kind, id }],
        facts: { rule: id, faults: problems.slice(0, MOST_FAULTS).map(faultOf) },
        place: { kind, id, ...(typeof first.path[0] === 'string' && { field: first.path[0] }) },
      }
    })
  },
  name: { en: 'Rule that cannot be read', de: 'Regel, die sich nicht lesen lässt' },
  sentences: {
    en: {
      'left-out': {
        what: '{rule} does not hold as written: {faults}.',
        why: 'A rule that cannot be understood decides nothing, or leads to nobody, and nobody notices until it is needed.',
        todo: 'Correct what is named; the spelling must be that of the tree of decisions, of the units and of the seats.',
      },
      'in-part': {
        what: '{rule} holds, but not all of it: {faults}.',
        why: 'What it was to say about other rules is not in force, so another rule may go first.',
        todo: 'Correct what is named, or strike it out.',
      },
    },
    de: {
      'left-out': {
        what: '{rule} gilt nicht so, wie es dasteht: {faults}.',
        why: 'Eine unverständliche Regel entscheidet nichts oder führt zu niemandem, und das fällt erst auf, wenn sie gebraucht wird.',
        todo: 'Das Genannte berichtigen; maßgeblich ist die Schreibweise des Entscheidungsbaums, der Einheiten und der Stellen.',
      },
      'in-part': {
        what: '{rule} gilt, aber nicht ganz: {faults}.',
        why: 'Was die Regel über andere Regeln sagen sollte, gilt nicht; so kann eine andere vorgehen.',
        todo: 'Das Genannte berichtigen oder streichen.',
      },
    },
  },
  words: ({ rule, faults }, say) => ({
    rule: say.rules([rule]),
    faults: faults
      .map(({ code, path, found, nearest }) => {
        const where = path.length > 0 ? `${path.join(' › ')}: ` : ''
        const word = found === null ? '' : ` ${say.rules([found])}`
        const near = nearest === null ? '' : `; ${say.pick(MEANT)} ${say.rules([nearest])}`
        return `${where}${say.pick(FAULTS[code] ?? UNREADABLE)}${word}${near}`
      })
      .join(', '),
  }),
})

const faultOf = ({ code, path, found, nearest }: AuthorityProblem): Fault => ({
  code,
  path,
  found: found === undefined || found === '' ? null : found,
  nearest: nearest ?? null,
})

const MEANT: Localized = { en: 'perhaps', de: 'vielleicht' }

const UNREADABLE: Localized = { en: 'cannot be read', de: 'nicht lesbar' }

/** What is wrong, in a few words, with what was found behind it. */
const FAULTS: Readonly<Partial<Record<AuthorityProblemCode, Localized>>> = {
  'unknown-kind': { en: 'no such kind of decision', de: 'keine solche Entscheidungsart' },
  'unknown-attribute': { en: 'no such attribute', de: 'kein solches Merkmal' },
  'unknown-value': { en: 'no such value', de: 'kein solcher Wert' },
  'unknown-seat': { en: 'no such seat', de: 'keine solche Stelle' },
  'unknown-rule': { en: 'no such rule', de: 'keine solche Regel' },
  'unknown-set': { en: 'no such rule set', de: 'kein solches Regelwerk' },
  'no-rate': { en: 'no exchange rate for', de: 'kein Wechselkurs für' },
  empty: { en: 'leaves no case', de: 'lässt keinen Fall übrig' },
  'too-many': { en: 'too many rules', de: 'zu viele Regeln' },
  'list-unclear': {
    en: 'a list must say all-of or any-of',
    de: 'eine Liste muss all-of oder any-of sagen',
  },
  circle: { en: 'goes round in a circle', de: 'führt im Kreis' },
  'needs-limit': {
    en: 'software needs a limit and an end',
    de: 'Software braucht eine Grenze und ein Ende',
  },
  negative: { en: 'negative amount', de: 'negativer Betrag' },
}
