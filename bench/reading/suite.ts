import { existsSync, readFileSync } from 'node:fs'
import { LEADER_IDS } from '../../src/catalogue/ids.ts'
import { indexCatalogue } from '../../src/catalogue/load-catalogue.ts'
import { createReader, type Reader } from '../../src/reading/create-reader.ts'
import type { RoleReading } from '../../src/reading/reading.ts'
import { ROLE_CUE_SETS, type RoleCueSet } from '../../src/reading/role-cues.ts'
import { median, processorTime } from '../measure.ts'
import { Report } from '../report.ts'
import {
  bootstrap,
  calibrationError,
  coverageAt,
  type Judged,
  macroF1,
  topShare,
} from './measures.ts'
import { bagOf, trainNaiveBayes } from './naive-bayes.ts'

type Job = {
  readonly label: string
  readonly lang: string
  readonly group: string
  readonly kind: string
  readonly title: string
  readonly doubt?: boolean
  readonly text: string
  readonly text_no_title: string
}

/** A page of text, in characters. */
const PAGE = 3000
const NONE = 'none'
const LEADERS: readonly string[] = LEADER_IDS

// The texts are others' works and stay outside the package: their file is named, or lies beside it.
const file = process.env.JOBS ?? '../shared/data/jobs-dev.jsonl'
if (!existsSync(file)) {
  console.error(
    `No texts at ${file}. Name a file of JSON lines: JOBS=jobs.jsonl npm run bench -- reading`,
  )
  process.exit(2)
}
const jobs = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line): Job => JSON.parse(line))
const sure = jobs.filter(({ doubt }) => doubt !== true)
const labelOf = ({ label }: Job) => (LEADERS.includes(label) ? label : NONE)

const report = new Report('reading')
const catalogue = indexCatalogue(JSON.parse(readFileSync('dist/catalogue.json', 'utf8')))
const read = createReader(catalogue)

function roleOf(reader: Reader, job: Job, withTitle = false): RoleReading {
  const result = reader(
    withTitle ? job.text : job.text_no_title,
    withTitle ? { title: job.title } : {},
  )
  if (!result.ok) return { verdict: 'cannot-tell', distribution: [], evidence: [] }
  return (withTitle ? result.reading.withTitle : null) ?? result.reading.role
}

/** The shares of the seven and of everything else, likeliest first. */
function eightShares({ distribution }: RoleReading): readonly (readonly [string, number])[] {
  const leaders = distribution.filter(({ role }) => LEADERS.includes(role))
  const rest = 1 - leaders.reduce((sum, { share }) => sum + share, 0)
  const all = leaders.map(({ role, share }): readonly [string, number] => [role, share])
  return [...all, [NONE, rest] as const].sort((a, b) => b[1] - a[1])
}

const judge = (reader: Reader, some: readonly Job[], withTitle = false): readonly Judged[] =>
  some.map((job) => {
    const shares = eightShares(roleOf(reader, job, withTitle))
    return { was: labelOf(job), taken: shares.map(([role]) => role) }
  })

const amongLeaders = (judged: readonly Judged[]): readonly Judged[] =>
  judged
    .filter(({ was }) => was !== NONE)
    .map(({ was, taken }) => ({ was, taken: taken.filter((role) => role !== NONE) }))

const asBinary = (some: readonly Job[]): readonly Judged[] =>
  some.map((job) => {
    const rest = eightShares(roleOf(read, job)).find(([role]) => role === NONE)?.[1] ?? 1
    const leads = rest < 0.5
    return { was: labelOf(job) === NONE ? 'no' : 'yes', taken: [leads ? 'yes' : 'no'] }
  })

function figures(id: string, judged: readonly Judged[]): void {
  report.figure(`${id}: texts`, judged.length, 'texts')
  if (judged.length === 0) return
  const [low, high] = bootstrap(judged, (sample) => topShare(sample, 1))
  const [low2, high2] = bootstrap(judged, (sample) => topShare(sample, 2))
  report.figure(`${id}: top-1`, topShare(judged, 1), `(${low.toFixed(2)} to ${high.toFixed(2)})`)
  report.figure(`${id}: top-2`, topShare(judged, 2), `(${low2.toFixed(2)} to ${high2.toFixed(2)})`)
  report.figure(`${id}: macro-F1, classes of five`, macroF1(judged, 5), '')
}

// Leadership or not.
const binary = asBinary(sure)
const [low, high] = bootstrap(binary, (sample) => topShare(sample, 1))
report.figure(
  'leads or not: right',
  topShare(binary, 1),
  `(${low.toFixed(2)} to ${high.toFixed(2)})`,
)
for (const [id, was] of [
  ['leaders found', 'yes'],
  ['others left', 'no'],
] as const) {
  report.figure(
    `leads or not: ${id}`,
    topShare(
      binary.filter((one) => one.was === was),
      1,
    ),
    '',
  )
}
report.figure(
  'leads or not: majority class',
  sure.filter((job) => labelOf(job) === NONE).length / sure.length,
  '',
)

// Which of the seven among those who lead: all, by language, by style, with the title.
const isOrganogram = ({ kind }: Job) => kind.startsWith('organogram')
figures('which leader', amongLeaders(judge(read, sure)))
figures(
  'which leader, English',
  amongLeaders(
    judge(
      read,
      sure.filter(({ lang }) => lang === 'en'),
    ),
  ),
)
figures(
  'which leader, German',
  amongLeaders(
    judge(
      read,
      sure.filter(({ lang }) => lang === 'de'),
    ),
  ),
)
figures('which leader, organograms', amongLeaders(judge(read, sure.filter(isOrganogram))))
figures(
  'which leader, other texts',
  amongLeaders(
    judge(
      read,
      sure.filter((job) => !isOrganogram(job)),
    ),
  ),
)
figures('which leader, with the title', amongLeaders(judge(read, sure, true)))
figures('which leader, doubtful ones too', amongLeaders(judge(read, jobs)))

// The opponents: the largest class, and naive Bayes on words, tried on groups it has not seen.
const leading = sure.filter((job) => labelOf(job) !== NONE)
const groups = [...new Set(sure.map(({ group }) => group))]
const fold = (job: Job) => groups.indexOf(job.group) % 5
const bags = new Map(sure.map((job) => [job, bagOf(job.text_no_title)]))
const opponents = (some: readonly Job[]): readonly (Judged & { readonly largest: string })[] =>
  [0, 1, 2, 3, 4].flatMap((part) => {
    const seen = some.filter((job) => fold(job) !== part)
    const texts = seen.map((job) => ({ words: bags.get(job) ?? [], label: labelOf(job) }))
    const bayes = trainNaiveBayes(texts)
    const labels = texts.map(({ label }) => label)
    const count = (label: string) => labels.filter((one) => one === label).length
    const [largest = NONE] = [...new Set(labels)].sort((a, b) => count(b) - count(a))
    return some
      .filter((job) => fold(job) === part)
      .map((job) => ({ was: labelOf(job), taken: bayes(bags.get(job) ?? []), largest }))
  })
const bayesLeaders = opponents(leading)
figures('which leader, naive Bayes', bayesLeaders)
report.figure(
  'which leader, majority class: top-1',
  bayesLeaders.filter(({ was, largest }) => was === largest).length / bayesLeaders.length,
  '',
)

// How sure, and how often right, among the eight classes.
const sureness = sure.map((job) => {
  const [first] = eightShares(roleOf(read, job))
  return { share: first?.[1] ?? 0, right: first?.[0] === labelOf(job) }
})
report.figure(
  'eight classes: top-1',
  sureness.filter(({ right }) => right).length / sure.length,
  '',
)
report.figure('eight classes: calibration error', calibrationError(sureness), '')
report.figure('eight classes: coverage at precision 0.85', coverageAt(sureness, 0.85), '')
const leadingSure = leading.map((job) => {
  const leaders = eightShares(roleOf(read, job)).filter(([role]) => role !== NONE)
  const sum = leaders.reduce((all, [, share]) => all + share, 0)
  const [first] = leaders
  return { share: (first?.[1] ?? 0) / sum, right: first?.[0] === labelOf(job) }
})
report.figure('which leader: calibration error', calibrationError(leadingSure), '')
report.figure('which leader: coverage at precision 0.85', coverageAt(leadingSure, 0.85), '')
const untold = sure.filter((job) => roleOf(read, job).verdict === 'cannot-tell').length
report.figure('told that it cannot be told', untold / sure.length, '')

// What each set of cues brings: the figures without it.
for (const set of Object.keys(ROLE_CUE_SETS) as RoleCueSet[]) {
  const judged = judge(createReader(catalogue, [set]), sure)
  report.figure(
    `without cues of ${set}: which leader, top-1`,
    topShare(amongLeaders(judged), 1),
    '',
  )
  report.figure(`without cues of ${set}: eight classes, top-1`, topShare(judged, 1), '')
}

// How quick, by the processor, after a warm-up.
const characters = jobs.reduce((sum, { text }) => sum + text.length, 0)
const rounds = Array.from({ length: 9 }, () =>
  processorTime(() => jobs.forEach(({ text }) => void read(text))),
)
report.figure(
  'pages a second',
  characters / PAGE / (median(rounds.slice(2)) / 1000),
  'pages of 3,000 characters',
)

process.exitCode = report.end()
