import { LEADER_IDS, type LeaderId } from '../../src/catalogue/ids.ts'
import type { ShareConstants } from '../../src/reading/class-shares.ts'
import type { Reader } from '../../src/reading/create-reader.ts'
import { fitShares, type Scored } from './fit-shares.ts'
import { leadsBy, type Read, readJob } from './judge.ts'
import type { Job } from './real-texts.ts'

const FOLDS = 5

/** Shares with nothing fitted: scores can be told from them again. */
export const UNFITTED: ShareConstants = {
  leading: 0,
  prior: Object.fromEntries(LEADER_IDS.map((role) => [role, 0])) as Record<LeaderId, number>,
}

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

/** The numbers of the shares that fit texts. */
export function fitted(plain: Reader, jobs: readonly Job[]): ShareConstants {
  return fitShares(jobs.map((job) => scoredBy(plain, job)))
}

/** Reads each text with numbers fitted on the other employers' alone. */
export function crossValidate(
  jobs: readonly Job[],
  readerOf: (shares: ShareConstants) => Reader,
): readonly Read[] {
  const fold = foldsOf(jobs)
  const plain = readerOf(UNFITTED)
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
