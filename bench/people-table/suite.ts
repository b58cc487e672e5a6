import { parse } from 'csv-parse/sync'
import { readPeopleTable } from '../../src/formats/people-table/read-people-table.ts'
import { median, processorTime } from '../measure.ts'
import { Report } from '../report.ts'

const report = new Report('people-table')

/** A table as a personnel department keeps it: everybody named, managers by name, families of eight. */
function table(rows: number): Uint8Array {
  const name = (i: number) => `Vorname${i % 997} Familienname${i}`
  const lines = Array.from({ length: rows }, (_, i) => {
    const manager = i === 0 ? '' : name(Math.floor((i - 1) / 8))
    const unit = `Abteilung ${Math.floor(i / 40)}`
    return `${1000 + i};${name(i)};Rolle ${i % 40};${unit};${manager};p${i}@firma.example`
  })
  const header = 'Personalnummer;Name;Stelle;Abteilung;Vorgesetzter;E-Mail'
  return new TextEncoder().encode([header, ...lines].join('\r\n'))
}

const perRow: number[] = []
for (const rows of [1000, 20_000, 100_000]) {
  const bytes = table(rows)
  const parsed: number[] = []
  const read: number[] = []
  for (let round = 0; round < (rows > 50_000 ? 5 : 15); round++) {
    globalThis.gc?.()
    parsed.push(processorTime(() => parse(bytes, { delimiter: ';' })))
    globalThis.gc?.()
    read.push(
      processorTime(() => {
        const { ok, report: told } = readPeopleTable({ name: 'staff.csv', bytes })
        if (!ok || told.counts.lines !== rows - 1) throw new Error('not read')
      }),
    )
  }
  report.figure(`${rows} rows: csv-parse`, median(parsed), 'ms')
  report.figure(`${rows} rows: read as people and positions`, median(read), 'ms')
  report.figure(`${rows} rows: read / csv-parse`, median(read) / median(parsed), 'x')
  perRow.push(median(read) / rows)
}
const [, some = 1, all = 1] = perRow
report.atMost('cost of a row, 100,000 against 20,000 rows', all / some, 2)

process.exitCode = report.end()
