import { readFileSync } from 'node:fs'
import { indexCatalogue } from '../../src/catalogue/load-catalogue.ts'
import { createReader } from '../../src/reading/create-reader.ts'
import { ROLE_CUE_SETS, type RoleCueSet } from '../../src/reading/role-cues.ts'
import { median, processorTime } from '../measure.ts'
import { Report } from '../report.ts'
import { crossValidate, fitted, foldsOf } from './cross-validate.ts'
import { agreement, mapped, readGold, type Sentence } from './gold.ts'
import { amongEight, amongLeaders, asBinary, leadsBy, type Read, readJob } from './judge.ts'
import {
  bootstrap,
  calibrationError,
  coverageAt,
  type Found,
  type Judged,
  kappa,
  macroF1,
  precisionAndRecall,
  rankedAbove,
  type Sure,
  topShare,
} from './measures.ts'
import { bagOf, trainNaiveBayes } from './naive-bayes.ts'
import { type Job, labelOf, NONE, readJobs, readRestated } from './real-texts.ts'

/** A page of text, in characters. */
const PAGE = 3000

const jobs = readJobs()
const isSure = ({ doubt }: Job) => doubt !== true
const sure = jobs.filter(isSure)
const report = new Report('reading')
const catalogue = indexCatalogue(JSON.parse(readFileSync('dist/catalogue.json', 'utf8')))
const readerOf = (leadingBefore: number) => createReader(catalogue, [], leadingBefore)
const read = createReader(catalogue)

const between = ([low, high]: readonly [number, number]) =>
  `(${low.toFixed(2)} to ${high.toFixed(2)})`

function figureWithin<Item>(
  id: string,
  items: readonly Item[],
  measure: (sample: readonly Item[]) => number,
): void {
  report.figure(id, measure(items), between(bootstrap(items, measure)))
}

const isLeading = (one: Read) => labelOf(one.job) !== NONE
const isOrganogram = ({ kind }: Job) => kind.startsWith('organogram')
const first = (judged: readonly Judged[]) => topShare(judged, 1)
const firstTwo = (judged: readonly Judged[]) => topShare(judged, 2)

function binaryFigures(id: string, some: readonly Read[]): void {
  const binary = asBinary(some)
  figureWithin(`${id}: right`, binary, first)
  figureWithin(`${id}: leaders put above others`, some, (sample) =>
    rankedAbove(
      sample.filter(isLeading).map(leadsBy),
      sample.filter((one) => !isLeading(one)).map(leadsBy),
    ),
  )
  const share = (was: string) => first(binary.filter((one) => one.was === was))
  report.figure(`${id}: leaders found`, share('yes'), '')
  report.figure(`${id}: others left`, share('no'), '')
  const others = some.filter((one) => !isLeading(one)).length
  report.figure(`${id}: always "no leader"`, others / some.length, '')
  figureWithin(
    `${id}: right beyond that`,
    binary,
    (sample) => first(sample) - sample.filter(({ was }) => was === 'no').length / sample.length,
  )
}

function leaderFigures(id: string, judged: readonly Judged[]): void {
  report.figure(`${id}: texts`, judged.length, 'texts')
  if (judged.length === 0) return
  figureWithin(`${id}: top-1`, judged, first)
  figureWithin(`${id}: top-2`, judged, firstTwo)
  const f1OfClasses = macroF1(judged, 5)
  if (!Number.isNaN(f1OfClasses)) report.figure(`${id}: macro-F1, classes of five`, f1OfClasses, '')
}

function sureness(id: string, all: readonly Sure[]): void {
  report.figure(`${id}: calibration error`, calibrationError(all), '')
  report.figure(`${id}: coverage at precision 0.85`, coverageAt(all, 0.85), '')
}

// What is fitted is fitted on the texts of other employers: the figures of texts not fitted on.
const validated = crossValidate(jobs, readerOf)
const ofSure = validated.filter(({ job }) => isSure(job))
const plain = readerOf(0)
report.figure('fitted on all: a leader, before reading', fitted(plain, jobs), 'logits')

binaryFigures('leads or not', ofSure)
binaryFigures(
  'leads or not, organograms',
  ofSure.filter(({ job }) => isOrganogram(job)),
)
binaryFigures(
  'leads or not, other texts',
  ofSure.filter(({ job }) => !isOrganogram(job)),
)
binaryFigures('leads or not, doubtful ones too', validated)
binaryFigures(
  'leads or not, nothing fitted',
  sure.map((job) => readJob(plain, job)),
)

// Which of the seven among those who lead: all, by language, by style, with the title.
const leadersOf = (isMeant: (job: Job) => boolean) =>
  amongLeaders(ofSure.filter(({ job }) => isMeant(job)))
leaderFigures('which leader', amongLeaders(ofSure))
leaderFigures(
  'which leader, English',
  leadersOf(({ lang }) => lang === 'en'),
)
leaderFigures(
  'which leader, German',
  leadersOf(({ lang }) => lang === 'de'),
)
leaderFigures('which leader, organograms', leadersOf(isOrganogram))
leaderFigures(
  'which leader, other texts',
  leadersOf((job) => !isOrganogram(job)),
)
leaderFigures('which leader, doubtful ones too', amongLeaders(validated))
leaderFigures(
  'which leader, with the title',
  amongLeaders(sure.map((job) => readJob(read, job, true))),
)

const restated = readRestated()
if (restated.length === 0) console.log('restated texts: not run, their file is not at hand')
else {
  const all = restated.map((job) => readJob(read, job))
  leaderFigures('which leader, restated', amongLeaders(all))
  leaderFigures(
    'which leader, restated in German',
    amongLeaders(all.filter(({ job }) => job.lang === 'de')),
  )
}

// The opponents: the largest class, and naive Bayes on words, tried on groups it has not seen.
const leading = sure.filter((job) => labelOf(job) !== NONE)
const fold = foldsOf(sure)
const bags = new Map(sure.map((job) => [job, bagOf(job.text_no_title)]))
const opponents = [0, 1, 2, 3, 4].flatMap((part) => {
  const texts = leading
    .filter((job) => fold(job) !== part)
    .map((job) => ({ words: bags.get(job) ?? [], label: labelOf(job) }))
  const bayes = trainNaiveBayes(texts)
  const labels = texts.map(({ label }) => label)
  const count = (label: string) => labels.filter((one) => one === label).length
  const [largest = NONE] = [...new Set(labels)].sort((a, b) => count(b) - count(a))
  return leading
    .filter((job) => fold(job) === part)
    .map((job) => ({ was: labelOf(job), taken: bayes(bags.get(job) ?? []), largest }))
})
leaderFigures('which leader, naive Bayes', opponents)
report.figure(
  'which leader, majority class: top-1',
  opponents.filter(({ was, largest }) => was === largest).length / opponents.length,
  '',
)

// How sure, and how often right: leader or not, the eight classes, and the seven.
sureness(
  'leads or not',
  ofSure.map((one) => {
    const leads = leadsBy(one)
    return { share: Math.max(leads, 1 - leads), right: leads > 0.5 === isLeading(one) }
  }),
)
figureWithin('eight classes: top-1', amongEight(ofSure), first)
sureness(
  'eight classes',
  ofSure.map(({ job, shares: [taken] }) => ({
    share: taken?.[1] ?? 0,
    right: taken?.[0] === labelOf(job),
  })),
)
sureness(
  'which leader',
  ofSure.filter(isLeading).map(({ job, shares }) => {
    const leaders = shares.filter(([role]) => role !== NONE)
    const sum = leaders.reduce((all, [, share]) => all + share, 0)
    const [taken] = leaders
    return { share: (taken?.[1] ?? 0) / sum, right: taken?.[0] === labelOf(job) }
  }),
)
const shareOfFirst = ofSure.filter(isLeading).map(({ shares }) => {
  const [, taken] = shares.find(([role]) => role !== NONE) ?? [NONE, 0]
  return taken / shares.reduce((all, [role, share]) => all + (role === NONE ? 0 : share), 0)
})
report.figure(
  'which leader: mean share of the first',
  shareOfFirst.reduce((sum, share) => sum + share, 0) / shareOfFirst.length,
  '',
)
const untold = ofSure.filter(({ role }) => role.verdict === 'cannot-tell').length
report.figure('told that it cannot be told', untold / ofSure.length, '')

// What each set of cues brings: the figures without it, as shipped.
for (const set of Object.keys(ROLE_CUE_SETS) as RoleCueSet[]) {
  const without = createReader(catalogue, [set])
  const some = sure.map((job) => readJob(without, job))
  report.figure(`without cues of ${set}: which leader, top-1`, first(amongLeaders(some)), '')
  report.figure(
    `without cues of ${set}: leaders put above others`,
    rankedAbove(
      some.filter(isLeading).map(leadsBy),
      some.filter((one) => !isLeading(one)).map(leadsBy),
    ),
    '',
  )
  report.figure(`without cues of ${set}: eight classes, top-1`, first(amongEight(some)), '')
}

// Responsibilities, sentence by sentence: two readers beside each other, then the engine beside them.
const areaOf = (id: string) => id.split('.', 1)[0] ?? id
const f1 = (all: readonly Found[]) => precisionAndRecall(all).f1
const gold = readGold('bench/reading/gold.jsonl', jobs)
if (gold.length === 0) console.log('marked sentences: not run, none of their texts is at hand')
else {
  const responsibilities = agreement(gold)
  report.figure('two readers: sentences', gold.length, 'sentences')
  figureWithin('two readers: F1', responsibilities, f1)
  figureWithin('two readers: F1 of areas', agreement(gold, areaOf), f1)
  const decisions = gold.length * catalogue.responsibilities.size
  figureWithin('two readers: kappa', responsibilities, (sample) => kappa(sample, decisions))
  mappingFigures('mapping, seen', gold)
  mappingFigures('mapping, not seen', readGold('bench/reading/gold-check.jsonl', jobs))
}

function mappingFigures(id: string, some: readonly Sentence[]): void {
  const found = mapped(read, some)
  report.figure(`${id}: sentences`, some.length, 'sentences')
  figureWithin(`${id}: precision`, found, (sample) => precisionAndRecall(sample).precision)
  figureWithin(`${id}: recall`, found, (sample) => precisionAndRecall(sample).recall)
  figureWithin(`${id}: F1`, found, f1)
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
