import { LEADER_IDS, type LeaderId } from '../../src/catalogue/ids.ts'
import type { ShareConstants } from '../../src/reading/class-shares.ts'
import type { Reader } from '../../src/reading/create-reader.ts'
import { fitShares, type Scored } from './fit-shares.ts'
import { leadsBy, type Read, readJob } from './judge.ts'
import { type Job, labelOf, NONE } from './real-texts.ts'

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
  return { label: job.label, raw: Math.log(leads / (1 - leads)) }
}

/** The numbers of the shares that fit undoubted texts; doubtful leaders tell how often each is met. */
export function fitted(plain: Reader, jobs: readonly Job[]): ShareConstants {
  const scored = (some: readonly Job[]) => some.map((job) => scoredBy(plain, job))
  const sure = jobs.filter(({ doubt }) => doubt !== true)
  return fitShares(scored(sure), scored(jobs.filter((job) => labelOf(job) !== NONE)))
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
