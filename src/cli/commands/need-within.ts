import { answered } from '../../app/errors.ts'
import { needWithin } from '../../app/need-within.ts'
import { ownNeedSentences, type ToldOrganizationNeed } from '../../text/own-need-sentences.ts'
import { type AskedPlace, openAsked } from '../asked-organization.ts'
import { hanging } from '../layout.ts'
import { cite } from '../reference.ts'
import { EXIT, fail, type Session, writeJson } from '../session.ts'
import { styleFor } from '../style.ts'
import type { EditDoors } from './edit.ts'
import { needText, readAnswers } from './need.ts'

/** What `mandate need --with` is asked. */
export type NeedWithinOptions = AskedPlace & { readonly answers?: string | undefined }

/** Gaps named of each leader before the rest is counted. */
const MOST = 8

/**
 * `mandate need --with FILE`: what an organisation lacks by its own document, who would take it, and the leader needed
 * by the questions that it answers itself; answers that are given go before these.
 */
export async function runNeedWithin(
  session: Session,
  doors: EditDoors,
  { answers, ...place }: NeedWithinOptions,
): Promise<number> {
  const { catalogue, terminal, language } = session
  const given = answers === undefined ? answered({}) : await readAnswers(session, answers)
  if (!given.ok) return fail(terminal, given.problem)
  const asked = await openAsked(session, doors, place)
  if (typeof asked === 'number') return asked
  const found = needWithin(catalogue, asked.model, given.value)
  if (!found.ok) return fail(terminal, found.problem)
  const { need, result } = found.value
  if (session.json) return writeJson(terminal, { file: asked.name, need, result })
  terminal.out(ownNeedText(session, ownNeedSentences(catalogue, asked.model, need, language)))
  if (result !== null) terminal.out(`\n${needText(session, result)}`)
  return EXIT.clear
}

function ownNeedText({ terminal }: Session, told: ToldOrganizationNeed): string {
  const style = styleFor(terminal)
  const line = (text: string, indent = '') => hanging(indent, text, terminal.width)
  const leaders = told.leaders.map(({ headline, advice, seats, gaps }) =>
    [
      style.strong(headline),
      line(advice, '  '),
      ...seats.map((seat) => line(seat, '  · ')),
      ...gaps.slice(0, MOST).map(({ name, claims }) => line(`${name}${cite(claims)}`, '  - ')),
      ...(gaps.length > MOST ? [line(`+ ${gaps.length - MOST}`, '    ')] : []),
    ].join('\n'),
  )
  const rest = [told.overloaded, told.answers].flatMap((text) =>
    text === undefined ? [] : [line(text)],
  )
  return `${[line(told.lead), ...leaders, ...rest].join('\n\n')}\n`
}
