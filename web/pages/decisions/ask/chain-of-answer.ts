import type { Answer } from '../../../../src/authority/answer.ts'
import type { Filled } from '../../../../src/authority/fill-seats.ts'
import type { ChainStep } from '../../../../src/drawing/decisions/chain-scene.ts'
import type { DecisionTeller } from '../../../../src/text/decision-sentences.ts'
import { sentenceCase } from '../../../../src/text/decision-words.ts'
import type { Words } from '../../../words/words.ts'

/** How many rules and how many of those they go before are drawn. */
const MOST_RULES = 3
const MOST_GONE = 2
/** How many claims of a dispute are drawn. */
const MOST_CLAIMS = 4

/** What a chain is told with. */
export type ChainWords = Words['decisions']['chain']

/** The way to an answer as steps to draw (L1): rules, what they go before, seats, who acts. */
export function chainOfAnswer(
  answer: Answer,
  teller: DecisionTeller,
  words: ChainWords,
): { readonly main: readonly ChainStep[]; readonly branches: readonly (readonly ChainStep[])[] } {
  const ruleStep = (rule: string): ChainStep => ({
    key: `rule ${rule}`,
    title: sentenceCase(teller.rule(rule)),
    note: answer.rules.length > MOST_RULES ? words.andMore : words.holds,
    look: 'plain',
  })
  if (answer.outcome === 'disputed') {
    // Nobody goes first here: each rule with whom it names, side by side.
    const claims = answer.claims.slice(0, MOST_CLAIMS).map(({ rule, seats }): ChainStep[] => [
      ruleStep(rule),
      {
        key: `claim ${rule}`,
        title: sentenceCase(seats.map((seat) => teller.seat(seat)).join(', ')),
        note: words.claims,
        look: 'grave',
      },
    ])
    return { main: claims[0] ?? [], branches: claims.slice(1) }
  }
  const rules = answer.rules.slice(0, MOST_RULES).map(ruleStep)
  const gone = answer.trace.gone.slice(0, MOST_GONE).map(
    ({ rule, because }): ChainStep => ({
      key: `gone ${rule}`,
      title: sentenceCase(words.before(teller.rule(rule))),
      note: words.because[because],
      look: 'plain',
    }),
  )
  const [first, ...others] = answer.deciders
  const decides = first === undefined ? [] : seatSteps(first, teller, words)
  return {
    main: [...rules, ...gone, ...decides, ...endOf(answer, teller, words)],
    branches: [
      ...others.map((filled) => seatSteps(filled, teller, words)),
      ...answer.mustAgree.map((filled) => seatSteps(filled, teller, words)),
    ],
  }
}

/** A seat, and who acts for it where that is somebody else. */
function seatSteps(filled: Filled, teller: DecisionTeller, words: ChainWords): ChainStep[] {
  const { seat, acts, part, rule } = filled
  const found = acts.path.find((hop) => hop.code === 'seat-found')
  const position = found?.code === 'seat-found' ? found.position : seat
  const isHolder = acts.way === 'holder' || acts.way === 'body' || acts.way === 'personal'
  const title = sentenceCase(teller.seat(position))
  const own: ChainStep = {
    key: `seat ${part} ${seat} ${rule}`,
    title,
    note: part === 'decides' ? (isHolder ? words.decides : words.right) : words.agrees,
    look: part === 'must-agree' ? 'broken' : 'strong',
  }
  if (isHolder) return [own]
  const actor = acts.person ?? acts.position
  const until = untilOf(filled)
  return [
    own,
    {
      key: `acts ${part} ${seat} ${rule}`,
      title: sentenceCase(actor === undefined ? words.somebody : teller.somebody(actor)),
      note: words.way[acts.way](until),
      look: 'strong',
    },
  ]
}

/** Until when somebody stands in. */
function untilOf({ acts }: Filled): string | undefined {
  const { path, way } = acts
  for (const hop of path) {
    if (way === 'delegate' && hop.code === 'delegated') return hop.until
    if (way !== 'delegate' && hop.code === 'away') return hop.until
  }
  return undefined
}

/** What stands at the end where nobody decides. */
function endOf(answer: Answer, teller: DecisionTeller, words: ChainWords): ChainStep[] {
  if (answer.outcome === 'decided') return []
  if (answer.outcome === 'unreachable') {
    return answer.unfilled.slice(0, 2).map(({ seat, part }) => ({
      key: `unfilled ${part} ${seat}`,
      title: sentenceCase(teller.seat(seat)),
      note: words.nobodyActs,
      look: 'grave' as const,
    }))
  }
  const title = sentenceCase(teller.outcome(answer.outcome))
  const note = answer.refer ?? ''
  return [{ key: 'end', title, note, look: answer.outcome === 'uncovered' ? 'grave' : 'plain' }]
}
