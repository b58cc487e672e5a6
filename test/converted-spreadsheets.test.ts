import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readPeopleTable } from '../src/formats/people-table/read-people-table.ts'
import type { PeopleTableResult, RowOutcome } from '../src/formats/people-table/result.ts'
import { holdersOf, isVacant, type Position } from '../src/model/position.ts'
import {
  germanSpreadsheet,
  type SourceSeat,
  seatsOfOrganogram,
  seatsOfTeamFile,
} from './support/german-spreadsheet.ts'
import { fictionalOrganogram, organogramsIn } from './support/organogram-files.ts'

// Organisations that others wrote down in their own ways, turned into what a German Excel saves, and
// read back: every row of the source against what was made of it.

const published = new URL('../../shared/data/orgs/', import.meta.url)
const publishedTeam = new URL('sourcegraph/data/team.yml', published)
const fictionalTeam = new URL('../fixtures/people-table/lantern-team.yml', import.meta.url)

type TakenIn = Extract<PeopleTableResult, { ok: true }>

function takenIn(seats: readonly SourceSeat[], managerNumbers = true): TakenIn {
  const bytes = germanSpreadsheet(seats, { managerNumbers })
  const result = readPeopleTable({ name: 'stellen.csv', bytes }, { policy: 'skip-the-bad' })
  if (!result.ok) throw new Error(JSON.stringify(result.report.problems.slice(0, 5)))
  return result
}

/** Each seat of the source with what became of its row, and the position that came of it. */
function pairs(seats: readonly SourceSeat[], { document, report }: TakenIn) {
  const positions = new Map(document.positions.map((one) => [one.id, one]))
  const outcomes = new Map(report.rows.map((one) => [one.row, one]))
  return seats.map((seat, at) => {
    const outcome = outcomes.get(at + 2) as RowOutcome
    const id = 'id' in outcome ? outcome.id : ''
    return { seat, outcome, position: positions.get(id) as Position }
  })
}

/** Words as they are compared: whichever way round, accents set aside. */
const words = (text: string): string => {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).sort().join(' ')
}

/** A title longer than a title may be ends in an ellipsis. */
const isTitle = (title: string, source: string): boolean =>
  title.endsWith('…') ? source.startsWith(title.slice(0, -1)) : words(title) === words(source)

/** What Excel cannot write in its code page is a question mark, which is no letter. */
const writable = (text: string): string => text.replace(/[＆‑−]/gu, '?')

const VACANT = /\bvacan(?:t|cy)\b/i
const NOBODY = /^['"]?(?:n\/?d|eliminated)\b/i

/** What differs between the source and what was made of it, row by row; nothing should. */
function losses(seats: readonly SourceSeat[], result: TakenIn): readonly string[] {
  const all = pairs(seats, result)
  const nameOf = new Map(result.document.people.map(({ id, name }) => [id, name]))
  const idsOf = new Map<string, string[]>()
  for (const { seat, position } of all) {
    idsOf.set(seat.number, [...(idsOf.get(seat.number) ?? []), position?.id])
  }
  return all.flatMap(({ seat, outcome, position }) => {
    const place = `row ${outcome.row}, ${seat.number}`
    if (outcome.became === 'set-aside') return [`${place}: ${outcome.reason}`]
    const lost: string[] = []
    const title = words(writable(seat.title)) === '' ? seat.number : writable(seat.title)
    if (!isTitle(position.title, title)) lost.push(`${place}: title ${position.title}`)
    const holders = holdersOf(position).map(({ person }) => words(nameOf.get(person) ?? ''))
    const name = words(seat.name.replace(/\(job share\)$/, ''))
    const isNamed = !NOBODY.test(seat.name) && !VACANT.test(seat.name)
    if (isNamed && !holders.includes(name)) lost.push(`${place}: name ${seat.name}`)
    const above = idsOf.get(seat.manager) ?? []
    const lines = [position['reports-to'], ...(position.lines ?? []).map(({ to }) => to)]
    const isTop = /^(?:xx|none|)$/i.test(seat.manager)
    const isLed = isTop
      ? position['reports-to'] === undefined
      : lines.some((to) => (above.length > 0 ? above.includes(to ?? '') : to !== undefined))
    return isLed ? lost : [...lost, `${place}: line to ${seat.manager}`]
  })
}

/** Seats the source calls vacant, each once. */
const vacantIn = (seats: readonly SourceSeat[], result: TakenIn): ReadonlySet<string> =>
  new Set(
    pairs(seats, result).flatMap(({ seat, position }) =>
      VACANT.test(seat.name) && holdersOf(position).length === 0 ? [position.id] : [],
    ),
  )

function holdsAll(seats: readonly SourceSeat[]): void {
  const result = takenIn(seats)
  expect(losses(seats, result)).toEqual([])
  const vacant = result.document.positions.filter(isVacant).map(({ id }) => id)
  expect(new Set(vacant)).toEqual(vacantIn(seats, result))
}

/** A team file: every entry a seat, every line, and with names alone no wrong line. */
function holdsTeam(file: URL): void {
  const seats = seatsOfTeamFile(readFileSync(file, 'utf8'))
  holdsAll(seats)
  const both = takenIn(seats)
  expect(both.document.positions).toHaveLength(seats.length)
  expect(both.document.people).toHaveLength(new Set(seats.map(({ name }) => name)).size)
  expect(both.report.counts).toMatchObject({ errors: 0, vacant: 0, roots: 1 })
  expect(both.report.counts.lines).toBe(seats.length - 1)

  // Without the second column, a name that several seats share is told and never guessed.
  const byName = takenIn(seats, false)
  const ambiguous = byName.report.problems.filter(({ code }) => code === 'manager-ambiguous')
  const open = new Set(ambiguous.map(({ row }) => row))
  expect(open.size).toBeGreaterThan(0)
  const wanted = new Map(both.document.positions.map((one) => [one.id, one['reports-to']]))
  for (const { outcome, position } of pairs(seats, byName)) {
    const isOpen = open.has(outcome.row)
    expect(position['reports-to']).toBe(isOpen ? undefined : wanted.get(position.id))
  }
}

describe('organisations as a German Excel saves them', () => {
  test('a fictional team file: nothing is lost', () => holdsTeam(fictionalTeam))

  test.each(['harbour-office', 'lantern-agency'])('%s, an organogram: nothing is lost', (name) =>
    holdsAll(seatsOfOrganogram(fictionalOrganogram(name))),
  )

  test.skipIf(!existsSync(publishedTeam))('Sourcegraph: nothing is lost', () =>
    holdsTeam(publishedTeam),
  )
})

const organograms = organogramsIn(published)

describe.skipIf(organograms.size === 0)(
  'published organograms as a German Excel saves them',
  () => {
    test.each([...organograms])('%s: nothing is lost', (_, files) =>
      holdsAll(seatsOfOrganogram(files)),
    )
  },
)
