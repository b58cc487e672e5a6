import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyCharacter } from '../../../test/support/any-character.ts'
import { generateOrganization } from '../../../test/support/generate-organization.ts'
import { documentOfTable, readTable } from '../../../test/support/people-table.ts'
import type { OrganizationDocument } from '../../model/document.ts'
import { holdersOf, isVacant } from '../../model/position.ts'
import { readDocument } from '../../model/read-document.ts'
import { decodeTable } from './decode-table.ts'
import { FIELDS } from './fields.ts'
import { readPeopleTable } from './read-people-table.ts'
import type { PeopleTableResult } from './result.ts'
import { writePeopleTable } from './write-people-table.ts'

/** Every row of the file has one outcome, in order; what was made is valid. */
function expectSound(result: PeopleTableResult) {
  const { rows } = result.report
  expect(rows.map(({ row }) => row)).toEqual(rows.map((_, i) => i + 1))
  if (result.ok) expect(readDocument(result.document)).toMatchObject({ ok: true })
}

const name = fc.constantFrom(
  'Ada Byron',
  'Byron, Ada',
  'Dr. Kim Lee',
  'Kim Lee',
  'Ö',
  '李',
  'N.N.',
  '',
  'x@y.z',
  '=1+1',
)
const cell = fc.oneof(
  name,
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    '1',
    '0',
    '007',
    'a@b.c',
    'Total',
    '31.12.2024',
    '80%',
    'IT / Ops',
    'vacant',
    '\t',
    '"',
    "'",
    ';',
    '*',
  ),
)
const header = fc.oneof(
  fc.constantFrom(
    'Name',
    'Title',
    'ID',
    'Manager',
    'Position ID',
    'E-Mail',
    'Vorgesetzter',
    'Department',
    'Team',
    'FTE',
    'Status',
    'Start date',
    'End date',
    'Salary',
    'Org Unit Path',
    'Vacant since',
    'Share',
    'Dotted line',
    'Parent unit',
  ),
  fc.string({ maxLength: 8 }),
)
const table = fc
  .tuple(
    fc.array(header, { minLength: 1, maxLength: 9 }),
    fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 14 }),
  )
  .map(([first, rows]) =>
    [first, ...rows]
      .map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(';'))
      .join('\n'),
  )

describe('any table', () => {
  it('is read or refused, never thrown over; each row accounted for, the document valid (T15, T37)', () => {
    fc.assert(
      fc.property(table, (text) => {
        const result = readTable(`${text}\n`, { policy: 'skip-the-bad' })
        if (result.ok) expectSound(result)
      }),
      { numRuns: 500 },
    )
  })

  it('of any text or bytes is read or refused (T1, T2)', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 300 }), (text) => {
        expect(readTable(`Name;Title\n${text}`).report.rows.length).toBeGreaterThan(0)
        expect(readTable(text).ok).toBeTypeOf('boolean')
      }),
    )
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(readPeopleTable({ name: 'x', bytes }).ok).toBeTypeOf('boolean')
        expect(decodeTable(bytes).text).toBeTypeOf('string')
      }),
    )
  })

  it('obeys any mapping of columns that are not sensitive (T12)', () => {
    const chosen = fc.constantFrom(...FIELDS, null)
    fc.assert(
      fc.property(table, fc.array(chosen, { maxLength: 9 }), (text, fields) => {
        const mapping = Object.fromEntries(fields.map((field, i) => [`[${'ABCDEFGHI'[i]}]`, field]))
        const { columns } = readTable(text, { mapping, policy: 'skip-the-bad' }).report
        for (const { letters, field, leftOut } of columns) {
          const wanted = mapping[`[${letters}]`]
          if (wanted === undefined || leftOut === 'sensitive') continue
          if (leftOut === 'second') expect(columns.map((column) => column.field)).toContain(wanted)
          else expect(field).toBe(wanted)
        }
      }),
    )
  })
})

describe('an organisation written as a table and read again', () => {
  const plan = fc.record({
    positions: fc.integer({ min: 1, max: 60 }),
    seed: fc.integer({ min: 1, max: 100_000 }),
    vacancies: fc.constantFrom(0, 0.2),
    dotted: fc.constantFrom(0, 0.4),
  })

  /** What a table can hold of an organisation, by position. */
  function seatsOf({ positions, people, units }: OrganizationDocument) {
    const names = new Map(people.map((person) => [person.id, person]))
    const unitNames = new Map(units.map(({ id, name: text }) => [id, text]))
    return Object.fromEntries(
      positions.map((seat) => [
        seat.id,
        {
          title: seat.title,
          above: seat['reports-to'],
          lines: (seat.lines ?? []).map(({ to, kind }) => [to, kind ?? 'dotted']),
          unit: unitNames.get(seat.unit ?? ''),
          holders: holdersOf(seat).map((holder) => [holder, names.get(holder.person)]),
          vacant: isVacant(seat),
          since: seat['vacant-since'],
        },
      ]),
    )
  }

  it('has the same seats, lines, holders and vacancies (T42)', () => {
    fc.assert(
      fc.property(plan, fc.constantFrom('en', 'de'), (given, language) => {
        const document = generateOrganization(given)
        const again = documentOfTable(writePeopleTable(document, { language }))
        expect(seatsOf(again)).toEqual(seatsOf(document))
      }),
      { numRuns: 60 },
    )
  })

  it('is the same whatever the order of the rows (T37)', () => {
    const shuffled = plan.chain((given) =>
      fc.tuple(
        fc.constant(given),
        fc.shuffledSubarray(
          Array.from({ length: given.positions }, (_, i) => i),
          {
            minLength: given.positions,
          },
        ),
      ),
    )
    fc.assert(
      fc.property(shuffled, ([given, order]) => {
        const text = writePeopleTable(generateOrganization(given))
        const [first = '', ...rows] = text.trimEnd().split('\r\n')
        const other = [first, ...order.map((at) => rows[at])].join('\n')
        expect(documentOfTable(other)).toEqual(documentOfTable(text))
      }),
      { numRuns: 60 },
    )
  })

  it('keeps shares, dates, kinds, states, units, and texts that look like formulas (T42)', () => {
    const seat = { id: 'p-1', title: '=HYPERLINK("x")', unit: 'lab', fte: 1.5, grade: 'B2' }
    const written = {
      ...generateOrganization({ positions: 1 }),
      units: [
        { id: 'tech', name: 'Tech' },
        { id: 'lab', name: 'Lab; "west"', in: 'tech' },
      ],
      people: [
        { id: 'ada', name: '+Ada', email: 'ada@x.example', phone: '-12' },
        { id: 'bo', name: 'Bo' },
      ],
      positions: [
        {
          ...seat,
          holder: [
            { person: 'ada', share: 0.5, from: '2024-01-01', until: '2024-12-31' },
            { person: 'bo', kind: 'acting' },
          ],
        },
        {
          id: 'p-2',
          title: "'quoted",
          state: 'planned',
          'reports-to': 'p-9',
          'vacant-since': '2024-02-29',
        },
        { id: 'p-3', title: 'Gone', state: 'eliminated' },
        {
          id: 'p-4',
          title: 'Somebody',
          vacant: false,
          lines: [{ to: 'p-1', kind: 'project' }],
          description: 'One\nTwo',
        },
      ],
    } as unknown as OrganizationDocument
    for (const language of ['en', 'de'] as const) {
      const text = writePeopleTable(written, { language })
      expect(text).not.toMatch(/(^|[,;\n"])[=+@-]/)
      const again = documentOfTable(text)
      expect(again.people).toEqual(written.people)
      expect(new Set(again.positions.map(({ unit: _, ...rest }) => rest))).toEqual(
        new Set(written.positions.map(({ unit: _, ...rest }) => rest)),
      )
      expect(again.units.map((unit) => unit.name)).toEqual(['Tech', 'Lab; "west"'])
    }
  })
})
