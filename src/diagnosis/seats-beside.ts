import { isVacant, type Position } from '../model/position.ts'
import type { RuleContext } from './rule.ts'
import { inOrder, liveReportsOf } from './seats.ts'

type Context = Pick<RuleContext, 'model' | 'once'>

/** What filled seats below a superior tell of those beside them. */
type Below = {
  /** Seats that are by title somebody's deputies, with whose: "legal adviser". */
  readonly deputies: readonly { readonly id: string; readonly of: string }[]
  /** What seats lead, by the words of their titles without ranks, with the seats. */
  readonly areas: ReadonlyMap<string, readonly string[]>
}

const DEPUTY =
  /\b(?:deputy|vice|assistant|stellvertretende[rsn]?|stellv|stv|vize)\b[\s.-]*|(?<=^)vize-?(?=\p{L})/iu

/** Ranks and small words, which say nothing of what is led. */
const RANK =
  /\b(?:acting|interim|chief|head|director|general|manager|officer|lead|leader|leiter(?:in)?|leitung|direktor(?:in)?|of|for|the|der|des|die|und|and)\b/giu

/**
 * Filled seats that are deputies of a seat by their titles ("Deputy Legal Adviser" of "Legal Adviser"), below
 * it or beside it under the same superior; one title may name several seats in one. In order of ids.
 */
export function deputiesByTitle(context: Context, seat: Position): readonly string[] {
  const { id, title, 'reports-to': superior } = seat
  const around = [below(context, id), ...(superior === undefined ? [] : [below(context, superior)])]
  const candidates = around.flatMap(({ deputies }) => deputies)
  if (candidates.length === 0) return []
  const names = new Set([fold(title), ...title.split(/,|\/|&| and | und /i).map(fold)])
  return inOrder(
    new Set(candidates.filter((one) => one.id !== id && names.has(one.of)).map((one) => one.id)),
  )
}

/** Whether a filled seat under the same superior has the area of a seat, by the words of both titles. */
export function isAreaHeldBeside(context: Context, seat: Position): boolean {
  const { id, title, 'reports-to': superior } = seat
  const area = areaOf(title)
  if (superior === undefined || area === '') return false
  return (
    below(context, superior)
      .areas.get(area)
      ?.some((one) => one !== id) ?? false
  )
}

/** Made once for a superior in a run, however many seats below it ask. */
function below({ model, once }: Context, superior: string): Below {
  const all = once('filled seats by superior', () => new Map<string, Below>())
  const known = all.get(superior)
  if (known) return known
  const filled = liveReportsOf(model, superior).filter((seat) => !isVacant(seat))
  const deputies = filled.flatMap(({ id, title }) =>
    DEPUTY.test(title) ? [{ id, of: fold(title.replace(DEPUTY, ' ')) }] : [],
  )
  const areas = new Map<string, string[]>()
  for (const { id, title } of filled) {
    if (DEPUTY.test(title)) continue
    const area = areaOf(title)
    const others = areas.get(area)
    if (others) others.push(id)
    else areas.set(area, [id])
  }
  const found = { deputies, areas }
  all.set(superior, found)
  return found
}

const areaOf = (title: string): string => fold(title.replace(RANK, ' '))

/** Without case, blanks and punctuation. */
const fold = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
