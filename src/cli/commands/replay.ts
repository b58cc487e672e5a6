import { type ReadCases, readCases } from '../../app/decisions/read-cases.ts'
import { changedCases, replayCases } from '../../app/decisions/replay-cases.ts'
import { refused } from '../../app/errors.ts'
import type { Model } from '../../model/model.ts'
import { decisionSentences } from '../../text/decision-sentences.ts'
import { type AskedPlace, openAsked } from '../asked-organization.ts'
import { replayText, type ToldReplay } from '../replay-text.ts'
import { EXIT, fail, type Session, writeJson } from '../session.ts'
import type { EditDoors } from './edit.ts'
import { isSettled } from './who.ts'

/** Largest table of cases, in bytes. */
const LARGEST_TABLE = 64 * 1024 * 1024

/** What `mandate replay` can be told. */
export type ReplayOptions = AskedPlace & {
  readonly table: string
  readonly against?: string | undefined
  readonly today: string
}

/**
 * `mandate replay TABLE`: what past cases come to by the rules, and who would carry how much; with `--against` what
 * changes by those of another file. Gives 0 where all cases are decided (and nothing changes), 1 where not.
 */
export async function runReplay(
  session: Session,
  doors: EditDoors,
  { table, against, today, ...place }: ReplayOptions,
): Promise<number> {
  const { catalogue, terminal, language } = session
  const asked = await openAsked(session, doors, place)
  if (typeof asked === 'number') return asked
  const read = await openCases(session, doors, table, asked.model)
  if (typeof read === 'number') return read
  const { cases, unread } = read
  const replayed = replayCases(catalogue, asked.model, cases, today)
  const teller = decisionSentences(catalogue, asked.model, language)
  let told: ToldReplay = { name: table, replayed, unread, teller }
  if (against !== undefined) {
    const other = await openAsked(session, doors, { file: against })
    if (typeof other === 'number') return other
    const otherwise = replayCases(catalogue, other.model, cases, today)
    told = {
      ...told,
      against: {
        name: other.name,
        replayed: otherwise,
        changed: changedCases(replayed, otherwise),
        teller: decisionSentences(catalogue, other.model, language),
      },
    }
  }
  if (session.json) writeJson(terminal, dataOf(asked.name, told))
  else terminal.out(replayText(session, told))
  const isSame = (told.against?.changed.length ?? 0) === 0
  return isSame && replayed.cases.every(({ answer }) => isSettled(answer))
    ? EXIT.clear
    : EXIT.findings
}

async function openCases(
  { terminal }: Session,
  { files }: EditDoors,
  table: string,
  model: Model,
): Promise<ReadCases | number> {
  const file = await terminal.readFile(table, LARGEST_TABLE)
  if (!file.ok) return fail(terminal, refused('unreadable-file', table, file.message).problem)
  const rows = files.readRows({ name: table, text: file.text })
  if (!rows.ok)
    return fail(terminal, refused('unreadable-file', table, rows.problem.message).problem)
  const read = readCases(rows.table.rows, model)
  return read.ok ? read.value : fail(terminal, { ...read.problem, where: table })
}

function dataOf(file: string, { name, replayed, unread, teller, against }: ToldReplay) {
  const { cases, outcomes, load } = replayed
  return {
    file,
    table: name,
    outcomes,
    load,
    unread,
    cases: cases.map((one) => ({ ...one, sentence: teller.headline(one.answer) })),
    ...(against && {
      against: {
        file: against.name,
        outcomes: against.replayed.outcomes,
        load: against.replayed.load,
        changed: against.changed.map((one) => ({
          ...one,
          sentences: [teller.headline(one.before), against.teller.headline(one.after)],
        })),
      },
    }),
  }
}
