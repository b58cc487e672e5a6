import { planFromReading, type ReadingPlan } from '../../app/edits/plan-from-reading.ts'
import { refused } from '../../app/errors.ts'
import type { DescriptionReading } from '../../app/read-description.ts'
import { openModel } from '../../model/model.ts'
import { VERBS, type Verb } from '../../model/verb.ts'
import type { SeatMatter } from '../../reading/compare-with-seat.ts'
import { proposalSentences } from '../../text/proposal-sentences.ts'
import { openTarget } from '../edit-target.ts'
import { hanging } from '../layout.ts'
import { readingWords } from '../reading-words.ts'
import { EXIT, fail, type Session } from '../session.ts'
import { printable } from '../source-excerpt.ts'
import { styleFor } from '../style.ts'
import { carryOut, type EditDoors } from './edit.ts'

/** What `mandate read --assign` can be told. */
export type AssignOptions = {
  readonly assign: string
  readonly title?: string | undefined
  readonly into?: string | undefined
  readonly org?: string | undefined
  readonly data?: string | undefined
  readonly unit?: string | undefined
  readonly reportsTo?: string | undefined
  readonly leaveOut?: readonly string[] | undefined
  readonly verb?: readonly string[] | undefined
  readonly message?: string | undefined
  readonly yes?: boolean | undefined
}

/**
 * `mandate read FILE --assign POSITION`: shows the assignments a text gives a seat, beside what it has, and what they would
 * change; writes them as one change with `--yes`. Gives the exit code.
 */
export async function assignReading(
  session: Session,
  doors: EditDoors,
  reading: DescriptionReading,
  options: AssignOptions,
): Promise<number> {
  const { terminal, language } = session
  const verbs = verbsOf(options.verb ?? [])
  if (typeof verbs === 'string') {
    const message = `${verbs} changes no verb. Write a responsibility, =, and one of: ${VERBS.join(', ')}.`
    return fail(terminal, refused('malformed-field', '--verb', message).problem)
  }
  const { assign, into, org, data, unit, reportsTo, title, leaveOut, yes = false } = options
  const target = await openTarget(session, doors.files, doors.openApi, { file: into, org, data })
  if (typeof target === 'number') return target
  try {
    const model = openModel(target.document)
    const wish = { position: assign, unit, reportsTo, title, leaveOut, verbs }
    const planned = planFromReading(model, reading, wish)
    if (!planned.ok) return fail(terminal, planned.problem)
    const { operations, ...plan } = planned.value
    const words = readingWords(language)
    if (!session.json) tellPlan(session, planned.value, openModel(target.document))
    if (!session.json && plan.proposed.length === 0) return EXIT.clear
    return await carryOut(session, target, {
      ...{ model, operations, dryRun: !yes, unwritten: words.toRecord },
      message: options.message ?? words.message(reading.title?.title ?? assign),
      more: { reading, plan },
    })
  } finally {
    await target.close()
  }
}

/** Verbs by responsibility, from `of=verb`; the first that says none. */
function verbsOf(given: readonly string[]): Readonly<Record<string, Verb>> | string {
  const verbs: Record<string, Verb> = {}
  for (const one of given) {
    const at = one.indexOf('=')
    const verb = VERBS.find((known) => known === one.slice(at + 1))
    if (at < 1 || verb === undefined) return one.slice(0, 100)
    verbs[one.slice(0, at)] = verb
  }
  return verbs
}

function tellPlan(
  { terminal, catalogue, language }: Session,
  { position, isNew, proposed, comparison, operations }: ReadingPlan,
  model: ReturnType<typeof openModel>,
): void {
  const words = readingWords(language)
  const tell = proposalSentences(catalogue, model, language)
  const style = styleFor(terminal)
  const taken = new Map(
    operations.flatMap((one) =>
      one.op === 'put' && one.kind === 'assignments' ? [[one.entity.of, one.entity.verb]] : [],
    ),
  )
  const block = (heading: string, lines: readonly string[]) => {
    if (lines.length === 0) return
    const shown = lines.map((line) => hanging('  ', printable(line), terminal.width))
    terminal.out(`${style.strong(heading)}\n${shown.join('\n')}\n\n`)
  }
  const lines = proposed.map(({ assignment, held, also }) => {
    const { of, verb, evidence = '', confidence = 0 } = assignment
    const chosen = taken.get(of)
    const part = tell.part(chosen ?? verb, of)
    const sure = chosen === undefined || chosen === verb ? ` (${tell.sure(confidence)})` : ''
    const beside = tell.beside({ held, also }).map((sentence) => ` ${sentence}`)
    return `${chosen === undefined ? '–' : '+'} ${part}${sure} [${of}] ← ${tell.quoted(evidence)}${beside.join('')}`
  })
  block(words.assignments(position, isNew), lines.length === 0 ? [words.noAssignments] : lines)
  const matters = (list: readonly SeatMatter[] = []) => list.map(tell.matter)
  block(words.both, matters(comparison?.both))
  block(words.seatAlone, matters(comparison?.seatAlone))
}
