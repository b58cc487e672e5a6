import { charterFile, makeCharter } from '../../app/papers/make-charter.ts'
import { makePosting, postingFile } from '../../app/papers/make-posting.ts'
import { PAPER_FORMATS, type PaperFile, POSTING_FORMATS } from '../../app/papers/paper-files.ts'
import { planSeat, type SeatPlan } from '../../app/papers/plan-seat.ts'
import { openModel } from '../../model/model.ts'
import type { Sentence } from '../../text/phrases.ts'
import { seatPlanSentences, type ToldSeatPlan } from '../../text/seat-plan-sentences.ts'
import { openTarget } from '../edit-target.ts'
import { hanging } from '../layout.ts'
import { paperWords } from '../paper-words.ts'
import { cite } from '../reference.ts'
import { EXIT, fail, type Session } from '../session.ts'
import { styleFor } from '../style.ts'
import { notWritten } from '../written.ts'
import { carryOut, type EditDoors, type EditOptions } from './edit.ts'
import { formatOf } from './papers.ts'

/** What `mandate need --make-it-so` can be told. */
export type NeedMakeOptions = EditOptions & {
  readonly on: string
  /** `true`: the role that is needed most. */
  readonly makeItSo: string | true
  readonly title?: string
  readonly unit?: string
  readonly reportsTo?: string
  readonly give?: readonly string[]
  readonly report?: readonly string[]
  readonly charter?: string
  readonly posting?: string
  readonly scenario?: string
  readonly force?: boolean
}

/** Parts it does not get that are named one by one; `--json` has all. */
const MOST = 12

/**
 * `mandate need --make-it-so [ROLE]`: a leader's role becomes a position with its parts and lines, as one edit. Shows what
 * it gets, what differs and which findings come and go; writes its charter, its posting and the scenario where asked.
 */
export async function runNeedMake(
  session: Session,
  { files, openApi }: EditDoors,
  options: NeedMakeOptions,
): Promise<number> {
  const { terminal, catalogue, language } = session
  const target = await openTarget(session, files, openApi, options)
  if (typeof target === 'number') return target
  try {
    const model = openModel(target.document)
    const { on: day, makeItSo, title, unit, reportsTo, give, report } = options
    const planned = planSeat(
      catalogue,
      model,
      {
        role: makeItSo === true ? undefined : makeItSo,
        ...{ language, day, title, unit, superior: reportsTo, alsoParts: give, reports: report },
      },
      { record: target.record },
    )
    if (!planned.ok) return fail(terminal, planned.problem)
    const { plan, tried } = planned.value
    const told = seatPlanSentences(catalogue, tried.after, plan, language)
    if (!session.json) terminal.out(planText(session, told))
    const handed = await handOut(session, files, planned.value, options)
    if (handed !== EXIT.clear) return handed
    const { message = told.headline, dryRun = false } = options
    return await carryOut(session, target, {
      ...{ model, operations: plan.operations, message },
      // A scenario is kept in a file of its own: what it was made of stays as it is.
      dryRun: dryRun || options.scenario !== undefined,
      more: { plan: { ...plan, sentences: told } },
    })
  } finally {
    await target.close()
  }
}

/** Writes the charter, the posting and the scenario to the files that were named. */
async function handOut(
  { terminal, catalogue, language, json }: Session,
  { papers, writeYaml }: EditDoors['files'],
  { plan, tried }: SeatPlan,
  { on: day, charter, posting, scenario, force = false }: NeedMakeOptions,
): Promise<number> {
  const wish = { position: plan.position.id, day, language }
  const wanted: [name: string, content: string | PaperFile['bytes']][] = []
  if (charter !== undefined) {
    const made = makeCharter(catalogue, tried.after, wish)
    if (!made.ok) return fail(terminal, made.problem)
    const format = formatOf(charter, PAPER_FORMATS) ?? 'markdown'
    wanted.push([charter, charterFile(made.value, papers, format).bytes])
  }
  if (posting !== undefined) {
    const made = makePosting(catalogue, tried.after, papers, wish)
    if (!made.ok) return fail(terminal, made.problem)
    const format = formatOf(posting, POSTING_FORMATS) ?? 'markdown'
    wanted.push([posting, postingFile(made.value, papers, format).bytes])
  }
  if (scenario !== undefined) wanted.push([scenario, writeYaml(tried.document)])
  for (const [name, content] of wanted) {
    const written = await terminal.writeFile(name, content, { replace: force })
    if (!written.ok) return fail(terminal, notWritten(name, written))
    if (!json) terminal.out(`${paperWords(language).written(name)}\n`)
  }
  return EXIT.clear
}

function planText({ terminal }: Session, told: ToldSeatPlan): string {
  const style = styleFor(terminal)
  const line = ({ text, claims }: Sentence, indent = '') =>
    hanging(indent, `${text}${cite(claims)}`, terminal.width)
  const block = ({ title, lines }: ToldSeatPlan['given'], most = lines.length) =>
    lines.length === 0
      ? []
      : [
          [
            style.strong(title),
            ...lines.slice(0, most).map((one) => line(one, '  - ')),
            ...(lines.length > most ? [`    + ${lines.length - most}`] : []),
          ].join('\n'),
        ]
  return `${[
    [
      style.strong(told.headline),
      ...(told.present === undefined ? [] : [line({ text: told.present, claims: [] })]),
      line(told.superior),
    ].join('\n'),
    ...block(told.alternatives),
    ...block(told.given),
    ...block(told.notGiven, MOST),
    ...block(told.reports),
    line({ text: told.note, claims: [] }),
  ].join('\n\n')}\n\n`
}
