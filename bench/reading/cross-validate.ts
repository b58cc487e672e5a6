import type { Reader } from '../../src/reading/create-reader.ts'
import { fitLeading, type Scored } from './fit-leading.ts'
import { leadsBy, type Read, readJob } from './judge.ts'
import type { Job } from './real-texts.ts'

const FOLDS = 5

/** Which of five parts a text is in: all texts of one employer are in one. */
export function foldsOf(jobs: readonly Job[]): (job: Job) => number {
  const groups = [...new Set(jobs.map(({ group }) => group))]
  return ({ group }) => groups.indexOf(group) % FOLDS
}

function scoredBy(plain: Reader, job: Job): Scored {
  const leads = leadsBy(readJob(plain, job))
  const counts = job.doubt === true ? 0.5 : 1
  return { label: job.label, raw: Math.log(leads / (1 - leads)), counts }
}

/** What being of a leader has before reading, fitted to texts by a reader with nothing fitted. */
export function fitted(plain: Reader, jobs: readonly Job[]): number {
  return fitLeading(jobs.map((job) => scoredBy(plain, job)))
}

/** Reads each text with what is fitted on the other employers' texts alone. */
export function crossValidate(
  jobs: readonly Job[],
  readerOf: (leadingBefore: number) => Reader,
): readonly Read[] {
  const fold = foldsOf(jobs)
  const plain = readerOf(0)
  return Array.from({ length: FOLDS }, (_, part) => {
    const reader = readerOf(
      fitted(
        plain,
        jobs.filter((job) => fold(job) !== part),
      ),
    )
    return jobs.filter((job) => fold(job) === part).map((job) => readJob(reader, job))
  }).flat()
}
