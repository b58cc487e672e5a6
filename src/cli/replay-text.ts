import type { ChangedCase, ReplayedCases } from '../app/decisions/replay-cases.ts'
import type { Answer } from '../authority/answer.ts'
import type { DecisionTeller } from '../text/decision-sentences.ts'
import { authorityWords } from './authority-words.ts'
import { hanging } from './layout.ts'
import type { Session } from './session.ts'
import { printable } from './source-excerpt.ts'
import { styleFor } from './style.ts'

/** How many cases and carriers are shown; `--json` has all. */
const MOST = { cases: 20, carriers: 20 } as const

/** A replay to be told: of which file, and what is told with. */
export type ToldReplay = {
  readonly name: string
  readonly replayed: ReplayedCases
  readonly unread: readonly string[]
  readonly teller: DecisionTeller
  readonly against?: {
    readonly name: string
    readonly replayed: ReplayedCases
    readonly changed: readonly ChangedCase[]
    readonly teller: DecisionTeller
  }
}

/** What past cases come to: in numbers, who would carry how much, what is not decided, what changes. */
export function replayText(session: Session, told: ToldReplay): string {
  const { width } = session.terminal
  const words = authorityWords(session.language)
  const style = styleFor(session.terminal)
  const { name, replayed, unread, teller, against } = told
  const blocks = [style.strong(words.casesOf(name, replayed.cases.length))]
  if (unread.length > 0) blocks.push(hanging('', words.unread(unread.map(printable)), width))
  const outcomes = Object.entries(replayed.outcomes).map(
    ([outcome, count]) =>
      `  ${teller.outcome(outcome as Answer['outcome'])}: ${words.numbers.format(count)}`,
  )
  blocks.push([style.strong(words.outcomes), ...outcomes].join('\n'))
  if (replayed.load.length > 0) blocks.push(loadBlock(session, told))
  const open = replayed.cases.filter(
    ({ answer }) => answer.outcome !== 'decided' && answer.outcome !== 'exempt',
  )
  if (open.length > 0) {
    const lines = open.slice(0, MOST.cases).map(({ row, name: called, answer }) => {
      const label = called === undefined ? words.row(row) : `${words.row(row)} (${called})`
      const why = answer.problems.map((problem) => teller.problem(problem)).join(' ')
      const text = why === '' ? teller.headline(answer) : why
      return hanging(`  ${printable(label)}: `, printable(text), width)
    })
    if (open.length > MOST.cases) lines.push(`  ${words.more(open.length - MOST.cases)}`)
    blocks.push([style.strong(words.notDecided), ...lines].join('\n'))
  }
  if (against) blocks.push(changeBlock(session, told, against))
  return `${blocks.join('\n\n')}\n`
}

/** Who carries how much; by the other rules too, where there are any. */
function loadBlock(session: Session, { replayed, against, teller }: ToldReplay): string {
  const words = authorityWords(session.language)
  const style = styleFor(session.terminal)
  const { format } = words.numbers
  const others = new Map(against?.replayed.load.map((load) => [load.who, load]))
  const known = new Set(replayed.load.map(({ who }) => who))
  const added = (against?.replayed.load ?? []).filter(({ who }) => !known.has(who))
  const all = [...replayed.load, ...added.map(({ who }) => ({ who, decides: 0, agrees: 0 }))]
  const lines = all.slice(0, MOST.carriers).map(({ who, decides, agrees }) => {
    const other = others.get(who)
    const count = (now: number, then: number) =>
      against ? `${format(now)} → ${format(then)}` : format(now)
    const name = teller.somebody(who)
    const parts = [
      ...(decides + (other?.decides ?? 0) > 0
        ? [`${words.decides} ${count(decides, other?.decides ?? 0)}`]
        : []),
      ...(agrees + (other?.agrees ?? 0) > 0
        ? [`${words.agrees} ${count(agrees, other?.agrees ?? 0)}`]
        : []),
    ]
    return hanging(
      '  ',
      `${printable(name.slice(0, 1).toLocaleUpperCase() + name.slice(1))}: ${parts.join(', ')}`,
      session.terminal.width,
    )
  })
  if (all.length > MOST.carriers) lines.push(`  ${words.more(all.length - MOST.carriers)}`)
  return [style.strong(words.load), ...lines].join('\n')
}

function changeBlock(
  session: Session,
  { teller }: ToldReplay,
  { name, changed, teller: other }: NonNullable<ToldReplay['against']>,
): string {
  const { width } = session.terminal
  const words = authorityWords(session.language)
  const style = styleFor(session.terminal)
  if (changed.length === 0) return style.strong(words.noChanges(name))
  const lines = changed
    .slice(0, MOST.cases)
    .flatMap(({ row, name: called, before, after }) => [
      `  ${printable(called === undefined ? words.row(row) : `${words.row(row)} (${called})`)}`,
      hanging(`    ${words.before}: `, printable(teller.headline(before)), width),
      hanging(`    ${words.after}: `, printable(other.headline(after)), width),
    ])
  if (changed.length > MOST.cases) lines.push(`  ${words.more(changed.length - MOST.cases)}`)
  return [style.strong(words.changes(changed.length, name)), ...lines].join('\n')
}
