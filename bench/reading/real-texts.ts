import { existsSync, readFileSync } from 'node:fs'
import { LEADER_IDS } from '../../src/catalogue/ids.ts'

/** A real text with the title it was advertised under. */
export type Job = {
  readonly id: string
  readonly label: string
  readonly lang: string
  readonly group: string
  readonly kind: string
  readonly title: string
  readonly doubt?: boolean
  readonly text: string
  readonly text_no_title: string
}

/** What is none of the seven. */
export const NONE = 'none'

/** The seven. */
export const LEADERS: readonly string[] = LEADER_IDS

/** One of the seven, or none of them. */
export const labelOf = ({ label }: Pick<Job, 'label'>): string =>
  LEADERS.includes(label) ? label : NONE

/** Lines of JSON. Takes a file that is there. */
export function readLines<Line>(file: string): readonly Line[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line): Line => JSON.parse(line))
}

/** Texts restated in other words, German ones above all; none where their file is not there. */
export function readRestated(): readonly Job[] {
  const file = process.env.RESTATED ?? '../shared/data/jobs-paraphrased-dev.jsonl'
  return existsSync(file) ? readLines<Job>(file) : []
}

/** The texts of others: they stay outside the package, so their file is named or lies beside it. */
export function readJobs(): readonly Job[] {
  const file = process.env.JOBS ?? '../shared/data/jobs-dev.jsonl'
  if (existsSync(file)) return readLines<Job>(file)
  console.error(
    `No texts at ${file}: not run. Name a file of JSON lines: JOBS=jobs.jsonl npm run bench -- reading`,
  )
  process.exit(2)
}
