import { findWaiting } from '../../app/decisions/find-waiting.ts'
import { decisionSentences } from '../../text/decision-sentences.ts'
import { type AskedPlace, openAsked } from '../asked-organization.ts'
import { authorityWords } from '../authority-words.ts'
import { EXIT, fail, type Session, writeJson } from '../session.ts'
import { styleFor } from '../style.ts'
import { toldText } from '../told-text.ts'
import type { EditDoors } from './edit.ts'

/** What `mandate waits` can be told. */
export type WaitsOptions = AskedPlace & {
  readonly who: string
  readonly from: string
  readonly until?: string | undefined
}

/**
 * `mandate waits WHO`: what waits while a person or the holder of a position is away, and what goes to whom. Gives
 * 1 where something waits.
 */
export async function runWaits(
  session: Session,
  doors: EditDoors,
  { who, from, until, ...place }: WaitsOptions,
): Promise<number> {
  const { catalogue, terminal, language } = session
  const asked = await openAsked(session, doors, place)
  if (typeof asked === 'number') return asked
  const { model, name } = asked
  const found = findWaiting(catalogue, model, { who, from, until })
  if (!found.ok) return fail(terminal, found.problem)
  const { people, periods, limited } = found.value
  const told = periods.map((period) =>
    decisionSentences(catalogue, model, language, period.from).whatWaits(
      people,
      period.from,
      period.waiting,
    ),
  )
  if (session.json) writeJson(terminal, { file: name, ...found.value, sentences: told })
  else {
    const words = authorityWords(language)
    const style = styleFor(terminal)
    const day = (iso: string) => words.dates.format(new Date(`${iso}T00:00:00Z`))
    const blocks = told.map((one, at) => {
      const period = periods[at]
      const days =
        periods.length > 1 && period
          ? `${style.soft(words.periods(day(period.from), day(period.until)))}\n`
          : ''
      return `${days}${toldText(session, one)}`
    })
    if (limited) blocks.push(words.limitedDays)
    terminal.out(`${blocks.join('\n\n')}\n`)
  }
  const isWaiting = periods.some(({ waiting }) => waiting.some(({ waits }) => waits))
  return isWaiting ? EXIT.findings : EXIT.clear
}
