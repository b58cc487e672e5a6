import { compareMatrices } from '../../src/authority/compare-matrices.ts'
import { compileMatrix, type Matrix, recompileMatrix } from '../../src/authority/compile-matrix.ts'
import { ProofMemory } from '../../src/authority/proof-memory.ts'
import { prove } from '../../src/authority/prove.ts'
import { type Question, readQuestion } from '../../src/authority/question.ts'
import { whoDecides } from '../../src/authority/who-decides.ts'
import { winnersAt } from '../../src/authority/winners-at.ts'
import { applyOperations } from '../../src/model/apply-operations.ts'
import { openModel } from '../../src/model/model.ts'
import type { Operation } from '../../src/model/operation.ts'
import { readDocument } from '../../src/model/read-document.ts'
import { bytesOf, median, processorTime } from '../measure.ts'
import { Report } from '../report.ts'
import { hostileTable, paperTable, tableDocument } from './paper-table.ts'
import { casbin, jsonRules, type Peer, zen } from './peers.ts'
import { cedar, dmnEval, feelin } from './peers-by-policy.ts'
import { firstMatch, foremost, mostSpecial } from './plain-loop.ts'
import { publishedMissing, publishedOverlaps } from './published-procedure.ts'
import { questionOf, worldDocument } from './world-document.ts'
import { casesOf, doa, nested, overlay, type World, type WorldCase } from './worlds.ts'

const report = new Report('authority')
const SIZES = [100, 1000, 10_000]
const ROUNDS = 5
const STAFF = { positions: 10_000, delegations: 20_000 }

const modelOf = (plain: unknown) => {
  const reading = readDocument(plain)
  if (!reading.ok) throw new Error(reading.problems[0]?.message)
  return openModel(reading.document)
}

/** Microseconds of processor a call, over all cases, by turns. */
function perCall(rounds: number, works: readonly { run: (i: number) => unknown; count: number }[]) {
  const times = works.map((): number[] => [])
  for (let round = -1; round < rounds; round++) {
    for (const [at, { run, count }] of works.entries()) {
      const time = processorTime(() => {
        for (let i = 0; i < count; i++) run(i)
      })
      if (round >= 0) times[at]?.push((time * 1000) / count)
    }
  }
  return times.map((list) => median(list))
}

/** The rules that decide, by number, from the engine. */
const numbersOf = (matrix: Matrix, rows: readonly number[]) =>
  rows
    .map((row) => Number(matrix.rules[matrix.rows[row]?.rule ?? -1]?.id.slice(1)))
    .sort((a, b) => a - b)

async function asked(peer: Peer, cases: readonly WorldCase[], right: readonly number[]) {
  const start = performance.now()
  const used = process.cpuUsage()
  let count = 0
  while (count < cases.length && performance.now() - start < 2500) {
    const picked = await peer.pick(cases[count] as WorldCase)
    if (picked !== right[count])
      throw new Error(`${peer.name} answers ${picked}, not ${right[count]}`)
    count++
  }
  // Processor, threads of its own included: what others do on the machine does not count.
  const { user, system } = process.cpuUsage(used)
  return (user + system) / count
}

const flat: Record<string, number> = {}
for (const [name, make] of [
  ['doa', doa],
  ['overlay', overlay],
  ['nested', nested],
] as const) {
  for (const size of SIZES) {
    const world: World = make(size)
    const model = modelOf(worldDocument(world, STAFF))
    const bare = modelOf({ ...worldDocument(world, STAFF), delegations: [] })
    const compile = Array.from({ length: ROUNDS }, () => processorTime(() => compileMatrix(bare)))
    report.figure(`${name} ${size}: compile the rules`, median(compile), 'ms')
    const matrix = compileMatrix(model)
    const cases = casesOf(world, 10_000)
    const questions: Question[] = cases.map((one, i) =>
      questionOf(world, one, `p${(i * 31) % STAFF.positions}`),
    )
    const points = questions.map((question) => {
      const read = readQuestion(question, matrix)
      if (!read.ok) throw new Error(read.problems[0]?.message)
      return read.value.point
    })
    const plain = (one: WorldCase): readonly number[] => {
      if (name === 'overlay') return mostSpecial(world, one)
      if (name === 'nested') return foremost(world, one)
      const first = firstMatch(world, one)
      return first === -1 ? [] : [first]
    }
    const checked = size === 10_000 ? 2000 : 10_000
    for (let i = 0; i < checked; i++) {
      const right = [...plain(cases[i] as WorldCase)].sort((a, b) => a - b).join()
      const found = numbersOf(matrix, winnersAt(matrix, points[i] as Float64Array)).join()
      if (right !== found) throw new Error(`${name} ${size}, case ${i}: ${found}, not ${right}`)
    }
    let sink = 0
    const loops = size === 10_000 ? 1000 : 10_000
    const [loop = 0, match = 0, decide = 0] = perCall(ROUNDS, [
      { run: (i) => (sink += plain(cases[i] as WorldCase).length), count: loops },
      { run: (i) => (sink += winnersAt(matrix, points[i] as Float64Array).length), count: 10_000 },
      {
        run: (i) => (sink += whoDecides(matrix, questions[i] as Question).deciders.length),
        count: 10_000,
      },
    ])
    if (sink === 0) throw new Error('nothing was decided')
    flat[`${name} ${size}`] = match
    report.figure(`${name} ${size}: plain loop`, loop, 'us')
    report.figure(`${name} ${size}: match alone`, match, 'us')
    report.figure(`${name} ${size}: whole decision, people and trace`, decide, 'us')
    if (size === 100) report.atLeast(`A-match-${name}-100: plain loop / match`, loop / match, 1)
    if (size === 10_000) report.atLeast(`A-match-${name}: plain loop / match`, loop / match, 50)
    if (size !== 10_000 || name !== 'doa') continue
    report.atLeast('A-decide: plain loop / whole decision', loop / decide, 12)
    const right = cases.map((one) => firstMatch(world, one))
    const peers = [
      zen(world),
      cedar(world),
      await casbin(world),
      await dmnEval(world),
      feelin(world),
      jsonRules(world),
    ]
    const times: number[] = []
    for (const peer of peers) {
      const time = await asked(peer, cases, right)
      times.push(time)
      report.figure(`${name} ${size}: ${peer.name}`, time, 'us')
    }
    const best = Math.min(...times)
    report.atLeast('A-match-peer: best peer / match', best / match, 1000)
    report.atLeast('A-decide-peer: best peer / whole decision', best / decide, 800)
  }
}
report.figure(
  'doa: match at 10,000 / at 100',
  (flat['doa 10000'] ?? 0) / (flat['doa 100'] ?? 1),
  'x',
)

// Memory of a compiled matrix of 10,000 rules, the organisation apart.
{
  const model = modelOf({ ...worldDocument(doa(10_000), STAFF), delegations: [] })
  const { bytes, made } = bytesOf(() => compileMatrix(model))
  report.figure('doa 10000: memory of the matrix', bytes / 2 ** 20, 'MiB')
  report.atMost('A-memory: MiB', (bytes + made.rows.length) / 2 ** 20, 200)
}

// The proof on the tables of the papers, against the published procedures.
for (const [categories, numbers] of [
  [1, 2],
  [2, 3],
] as const) {
  for (const rules of [500, 1500]) {
    const columns = categories + numbers
    const missing = paperTable(rules, categories, numbers, 'missing')
    const overlapping = paperTable(rules, categories, numbers, 'overlap')
    const [gaps, disputes] = [missing, overlapping].map((table) =>
      compileMatrix(modelOf(tableDocument(table))),
    ) as [Matrix, Matrix]
    let theirs = 0
    let ours = 0
    const rounds = rules === 500 ? ROUNDS : 3
    const [theirGaps = 0, ourGaps = 0, theirOverlaps = 0, ourOverlaps = 0] = perCall(rounds, [
      { run: () => (theirs = publishedMissing(missing)), count: 1 },
      {
        run: () => {
          const { findings } = prove(gaps, { properties: ['P1'] })
          ours = findings.reduce((sum, { count }) => sum + count, 0)
        },
        count: 1,
      },
      { run: () => publishedOverlaps(overlapping), count: 1 },
      { run: () => prove(disputes, { properties: ['P2'] }), count: 1 },
    ])
    report.figure(`${columns} x ${rules}: missing, published procedure`, theirGaps / 1000, 'ms')
    report.figure(`${columns} x ${rules}: missing, P1`, ourGaps / 1000, 'ms')
    report.figure(
      `${columns} x ${rules}: overlaps, published procedure`,
      theirOverlaps / 1000,
      'ms',
    )
    report.figure(`${columns} x ${rules}: overlaps, P2`, ourOverlaps / 1000, 'ms')
    report.figure(`${columns} x ${rules}: areas, published / merged`, theirs / ours, 'x')
    if (columns === 5 && rules === 1500) {
      const ratio = (theirGaps + theirOverlaps) / (ourGaps + ourOverlaps)
      report.atLeast('A-proof: published / ours, 5 x 1500', ratio, 50)
      report.atMost('A-areas: ours / published, 5 x 1500', ours / theirs, 1)
    }
  }
}

// A first gap in hostile tables, against what compiling them costs.
{
  const model = modelOf(tableDocument(hostileTable(1000, 6)))
  const matrix = compileMatrix(model)
  const [compile = 0, witness = 0] = perCall(ROUNDS, [
    { run: () => compileMatrix(model), count: 1 },
    { run: () => prove(matrix, { properties: ['P1'], gaps: 1 }), count: 1 },
  ])
  const { findings, finished } = prove(matrix, { properties: ['P1'], gaps: 1 })
  if (findings.length === 0) throw new Error('no gap was found in a hostile table')
  report.figure(
    `hostile 6 x 1000: first gap${finished ? '' : ', the rest not looked for'}`,
    witness / 1000,
    'ms',
  )
  report.atMost('A-hostile: first gap / compile', witness / compile, 5)
}

// All properties, with people; then again after one rule was edited; and where two matrices differ.
{
  const rounds = 6
  const document = worldDocument(doa(1000), STAFF)
  let model = modelOf(document)
  const first = Array.from({ length: 3 }, () =>
    processorTime(() => prove(compileMatrix(model)).findings.length),
  )
  report.figure('doa 1000, 10,000 positions: compile, all properties', median(first), 'ms')
  let matrix = compileMatrix(model)
  const memory = new ProofMemory()
  prove(matrix, { memory })
  const rules = document.rules as readonly Record<string, unknown>[]
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const rule = rules[round * 137 + 11] as Record<string, unknown>
    // By turns another decider, another condition, a decider that depends on who asks.
    const entity = [
      { ...rule, decides: `p${round * 41 + 5}` },
      { ...rule, when: { ...(rule.when as object), risk: ['high'] } },
      { ...rule, decides: 'superior:2' },
    ][round % 3]
    const edit = applyOperations(model, [{ op: 'put', kind: 'rules', entity } as Operation])
    if (!edit.ok) throw new Error(edit.problems[0]?.message)
    model = edit.model
    times.push(
      processorTime(() => {
        matrix = recompileMatrix(matrix, model)
        prove(matrix, { memory })
      }),
    )
  }
  if (JSON.stringify(prove(matrix, { memory })) !== JSON.stringify(prove(compileMatrix(model)))) {
    throw new Error('the proof after edits is not the one from scratch')
  }
  report.figure('doa 1000: compile, all properties after one edited rule', median(times), 'ms')
  report.figure('doa 1000: first / after one edited rule', median(first) / median(times), 'x')
  const two = Array.from({ length: 3 }, () =>
    processorTime(() => prove(matrix, { properties: ['P4'], away: 2 })),
  )
  report.figure('doa 1000: any two away (P4)', median(two), 'ms')
  const before = modelOf(document)
  const compared = Array.from({ length: 3 }, () =>
    processorTime(() => compareMatrices(before, model)),
  )
  const { divergences, finished } = compareMatrices(before, model)
  if (!finished || divergences.length === 0) throw new Error('two matrices were not compared')
  report.figure('doa 1000: where two matrices differ (P11)', median(compared), 'ms')
}

// Very many rules: an answer within the bound of work, or that it is open.
{
  const matrix = compileMatrix(modelOf(worldDocument(doa(100_000), STAFF)))
  for (const property of ['P1', 'P2'] as const) {
    let open = false
    const time = processorTime(() => {
      open = !prove(matrix, { properties: [property] }).finished
    })
    report.figure(`doa 100000: ${property}${open ? ', left open' : ''}`, time, 'ms')
  }
}

process.exitCode = report.end()
