import { readFileSync } from 'node:fs'
import { indexCatalogue } from '../../src/catalogue/load-catalogue.ts'
import {
  type Diagnosis,
  diagnose,
  diagnoseAgain,
  findingsOf,
} from '../../src/diagnosis/diagnose.ts'
import { prepareDiagnosis } from '../../src/diagnosis/prepare-diagnosis.ts'
import { applyOperations } from '../../src/model/apply-operations.ts'
import { idOf } from '../../src/model/id-of.ts'
import { openModel } from '../../src/model/model.ts'
import type { Operation } from '../../src/model/operation.ts'
import type { Person } from '../../src/model/person.ts'
import type { Position } from '../../src/model/position.ts'
import { readDocument } from '../../src/model/read-document.ts'
import { seededRandom } from '../../test/support/seeded-random.ts'
import { bytesOf, median, processorTime, quantile } from '../measure.ts'
import { Report } from '../report.ts'
import { organizationWithDuties } from './organization-with-duties.ts'

const report = new Report('diagnosis')
const catalogue = indexCatalogue(JSON.parse(readFileSync('dist/catalogue.json', 'utf8')))
const setup = prepareDiagnosis(catalogue)

const open = (plain: unknown) => {
  const reading = readDocument(plain)
  if (!reading.ok) throw new Error(reading.problems[0]?.message)
  return openModel(reading.document)
}

/** How often each size is measured: small ones until the engine has compiled what they run. */
const ROUNDS: ReadonlyMap<number, number> = new Map([
  [100, 2000],
  [1000, 400],
  [10_000, 40],
  [100_000, 8],
])

// A full run against JSON.parse of the same organisation, ten assignments a position.
const parsePerSeat: number[] = []
const fullPerSeat: number[] = []
for (const [positions, rounds] of ROUNDS) {
  const text = JSON.stringify(organizationWithDuties(positions, catalogue))
  const parse: number[] = []
  const full: number[] = []
  // The last diagnosis lives on, as in a program that carries it over edits. Garbage is left to the
  // engine: a full collection before each round would throw compiled code away, too.
  let kept: Diagnosis | undefined
  let found = 0
  globalThis.gc?.()
  for (let round = 0; round < rounds; round++) {
    let plain: unknown
    parse.push(processorTime(() => (plain = JSON.parse(text))))
    const model = open(plain)
    full.push(
      processorTime(() => {
        kept = diagnose(model, setup)
        found = findingsOf(kept).length
      }),
    )
  }
  const warm = (values: readonly number[]) => median(values.slice(Math.floor(rounds / 2)))
  report.figure(`${positions} positions: JSON.parse`, warm(parse), 'ms')
  report.figure(`${positions} positions: full diagnosis`, warm(full), 'ms')
  report.figure(`${positions} positions: findings`, found, '')
  report.atMost(`${positions} positions: full diagnosis / parse`, warm(full) / warm(parse), 5)
  parsePerSeat.push(warm(parse) / positions)
  fullPerSeat.push(warm(full) / positions)
}
/** How much more a position costs at 100,000 than at 1,000. */
const growthOf = (perSeat: readonly number[]) => (perSeat[3] ?? 0) / (perSeat[1] ?? 1)
report.figure('JSON.parse a position, 100,000 against 1,000', growthOf(parsePerSeat), 'x')
const nLogN = Math.log(100_000) / Math.log(1000)
report.atMost('full diagnosis a position, 100,000 against 1,000', growthOf(fullPerSeat), nLogN)

// What a model and its diagnosis keep.
{
  const text = JSON.stringify(organizationWithDuties(100_000, catalogue))
  const { bytes } = bytesOf(() => diagnose(open(JSON.parse(text)), setup))
  report.figure('100000 positions: memory of model and diagnosis', bytes / 2 ** 20, 'MiB')
}

// Edits at 100,000 positions: applied and looked at again, against a full run.
{
  const random = seededRandom(11)
  const start = organizationWithDuties(100_000, catalogue)
  const ids = start.positions.map(({ id }) => id)
  let diagnosis = diagnose(openModel(start), setup)
  const full = median(
    Array.from({ length: 9 }, () =>
      processorTime(() => findingsOf(diagnose(diagnosis.model, setup))),
    ),
  )
  report.figure('100000 positions: full diagnosis', full, 'ms')

  const editPosition = (): Operation => {
    const before = diagnosis.model.tables.positions.get(random.pick(ids)) as Position
    const choice = random.next()
    const { holder: _, ...vacant } = before
    const entity: Position =
      choice < 0.5
        ? { ...before, 'reports-to': random.pick(ids) }
        : choice < 0.75
          ? { ...before, title: 'Renamed' }
          : { ...vacant, vacant: true }
    return { op: 'put', kind: 'positions', entity }
  }
  const editAssignment = (): Operation => {
    const entity = random.pick(start.assignments)
    const id = idOf('assignments', entity)
    return diagnosis.model.tables.assignments.has(id)
      ? { op: 'remove', kind: 'assignments', id }
      : { op: 'put', kind: 'assignments', entity }
  }
  const editPerson = (): Operation => {
    const before = diagnosis.model.tables.people.get(random.pick(start.people).id) as Person
    const { name, email = '' } = random.pick(start.people)
    const entity = random.next() < 0.5 ? { ...before, name } : { ...before, email }
    return { op: 'put', kind: 'people', entity }
  }
  const edits = { position: editPosition, assignment: editAssignment, person: editPerson }
  for (const [kind, edit] of Object.entries(edits)) {
    const again: number[] = []
    const whole: number[] = []
    for (let i = 0; i < 2000; i++) {
      const operation = edit()
      let applied: ReturnType<typeof applyOperations> | undefined
      const applying = processorTime(
        () => (applied = applyOperations(diagnosis.model, [operation])),
      )
      if (!applied?.ok) throw new Error('not applied')
      const { model, touched } = applied
      const looking = processorTime(
        () => (diagnosis = diagnoseAgain(diagnosis, model, touched).diagnosis),
      )
      again.push(looking)
      whole.push(applying + looking)
    }
    const edited = `100000 positions: an edit of one ${kind}`
    report.figure(`${edited} looked at again, p50`, median(again), 'ms')
    report.figure(`${edited} looked at again, p99`, quantile(again, 0.99), 'ms')
    report.figure(`${edited} applied and looked at again, p50`, median(whole), 'ms')
    report.atLeast(`${edited}: full / p50`, full / median(whole), 100)
    report.figure(`${edited}: full / p99`, full / quantile(whole, 0.99), 'x')
  }
  const same =
    JSON.stringify(findingsOf(diagnosis)) ===
    JSON.stringify(findingsOf(diagnose(diagnosis.model, setup)))
  if (!same) throw new Error('after all edits the diagnosis differs from a full run')
}

process.exitCode = report.end()
