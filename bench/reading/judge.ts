import type { Reader } from '../../src/reading/create-reader.ts'
import type { RoleReading } from '../../src/reading/reading.ts'
import type { Judged } from './measures.ts'
import { type Job, LEADERS, labelOf, NONE } from './real-texts.ts'

/** The shares of the seven and of everything else, likeliest first. */
export type Shares = readonly (readonly [string, number])[]

/** A text with what it was read as. */
export type Read = { readonly job: Job; readonly role: RoleReading; readonly shares: Shares }

/** Reads a text with its own title masked, or with the title at hand. */
export function readJob(reader: Reader, job: Job, withTitle = false): Read {
  const result = reader(
    withTitle ? job.text : job.text_no_title,
    withTitle ? { title: job.title } : {},
  )
  const unread: RoleReading = { verdict: 'cannot-tell', distribution: [], evidence: [] }
  const reading = result.ok ? result.reading : null
  const role = (withTitle ? reading?.withTitle : null) ?? reading?.role ?? unread
  return { job, role, shares: eightShares(role) }
}

function eightShares({ distribution }: RoleReading): Shares {
  const leaders = distribution.filter(({ role }) => LEADERS.includes(role))
  const rest = 1 - leaders.reduce((sum, { share }) => sum + share, 0)
  const all = leaders.map(({ role, share }): readonly [string, number] => [role, share])
  return [...all, [NONE, rest] as const].sort((a, b) => b[1] - a[1])
}

/** How likely a text is of a leader, by its reading. */
export const leadsBy = ({ shares }: Read): number =>
  1 - (shares.find(([role]) => role === NONE)?.[1] ?? 1)

/** Among the seven and none. */
export const amongEight = (read: readonly Read[]): readonly Judged[] =>
  read.map(({ job, shares }) => ({ was: labelOf(job), taken: shares.map(([role]) => role) }))

/** Among the seven, for texts of leaders. */
export const amongLeaders = (read: readonly Read[]): readonly Judged[] =>
  amongEight(read)
    .filter(({ was }) => was !== NONE)
    .map(({ was, taken }) => ({ was, taken: taken.filter((role) => role !== NONE) }))

/** Leader or not. */
export const asBinary = (read: readonly Read[]): readonly Judged[] =>
  read.map((one) => ({
    was: labelOf(one.job) === NONE ? 'no' : 'yes',
    taken: [leadsBy(one) > 0.5 ? 'yes' : 'no'],
  }))
