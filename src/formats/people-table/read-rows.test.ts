import { describe, expect, it } from 'vitest'
import {
  codesOf,
  documentOfTable,
  problemOf,
  readTable,
} from '../../../test/support/people-table.ts'

describe('rows', () => {
  it('are vacant by many words, or by a status (T18)', () => {
    const words = [
      'vacant',
      'N.N.',
      'TBH',
      'unbesetzt',
      '(offen)',
      '',
      'Vakant seit 1.3.2024',
      'to be hired',
    ]
    const { positions } = documentOfTable(
      `Name;Title;Manager\nAda;CEO;\n${words.map((word, i) => `${word};Seat ${i};Ada`).join('\n')}`,
    )
    expect(positions.filter(({ holder }) => holder === undefined)).toHaveLength(words.length)
    expect(positions.find(({ title }) => title === 'Seat 6')?.['vacant-since']).toBe('2024-03-01')
    const byStatus = documentOfTable(
      'Name;Title;Status\nAda;CEO;besetzt\n;CTO;unbesetzt\nBo;CIO;ausgeschieden\n',
    )
    expect(byStatus.positions.map(({ title, holder }) => [title, holder])).toEqual([
      ['CEO', 'ada'],
      ['CTO', undefined],
    ])
  })

  it('of one numbered position are shares of it (T23, T26)', () => {
    const { positions, people } = documentOfTable(`Position ID,Title,Name,FTE
P1,Head of Data,Ada Byron,0.6
P1,Head of Data,Bo Diaz,0.5`)
    expect(positions).toEqual([
      {
        id: 'P1',
        title: 'Head of Data',
        holder: [
          { person: 'ada-byron', share: 0.6 },
          { person: 'bo-diaz', share: 0.5 },
        ],
        fte: 1.1,
      },
    ])
    expect(people).toHaveLength(2)
  })

  it('of one person with two titles are two seats (T25)', () => {
    const result = readTable(`Name;E-Mail;Title;Pensum
Ada Byron;ada@x.example;CTO;80%
Ada Byron;ada@x.example;Acting CISO;20%`)
    expect(result.ok && result.document.positions).toEqual([
      { id: 'ada', title: 'CTO', holder: 'ada', fte: 0.8 },
      { id: 'ada-acting-ciso', title: 'Acting CISO', holder: 'ada', fte: 0.2 },
    ])
    expect(result.ok && result.document.people).toHaveLength(1)
    expect(codesOf(readTable('Name,Title\nAda,CTO\nAda,CIO'))).toContain('one-name-several-rows')
  })

  it('with one number for two people are errors; the later is left out if asked (T24)', () => {
    const text = 'ID,Name,Title\n1,Ada,CTO\n1,Bo,CIO\n2,Cy,CFO'
    expect(readTable(text)).toMatchObject({ ok: false })
    const result = readTable(text, { policy: 'skip-the-bad' })
    expect(result.ok && result.document.positions.map(({ title }) => title)).toEqual(['CTO', 'CFO'])
    expect(result.report.rows[2]).toEqual({ row: 3, became: 'set-aside', reason: 'bad' })
  })

  it('set aside are told with the reason (T15 to T17)', () => {
    const result = readTable(
      'Name;Title;Unit;FTE\nAda;CTO;IT;1\nName;Title;Unit;FTE\n\nTotal;;;1\n;;IT;0,5\nStand: 1.1.2026\n',
    )
    expect(result.report.rows.map((row) => ('reason' in row ? row.reason : row.became))).toEqual([
      'header',
      'position',
      'header-again',
      'blank',
      'total',
      'bad',
      'footer',
    ])
    expect(problemOf(result, 'row-without-name-and-title')).toMatchObject({ row: 6 })
  })

  it('that are headings within the table name nobody (T15)', () => {
    const result = readTable(
      'Name;Title;Manager\nAbteilung IT;;\nAda;CIO;\nTeam Netz;;\nBo;Admin;Ada',
    )
    expect(result.report.counts.positions).toBe(2)
    expect(result.report.rows[1]).toEqual({ row: 2, became: 'set-aside', reason: 'lone-cell' })
  })

  it('from the first on can be data, when the user says so (T8, T12)', () => {
    const options = { headerRow: 0, mapping: { '[A]': 'name', '[B]': 'title' } } as const
    const { positions } = documentOfTable('Ada;CIO\nBo;CTO\n', options)
    expect(positions.map(({ title }) => title)).toEqual(['CIO', 'CTO'])
  })

  it('hold dates in either order, by the column (T20)', () => {
    const of = (dates: string) =>
      documentOfTable(`Name;Title;Start Date\n${dates}`).positions.map(({ holder }) =>
        typeof holder === 'object' && 'from' in holder ? holder.from : null,
      )
    expect(of('Ada;CTO;3/25/2024\nBo;CIO;4/1/2024')).toEqual(['2024-03-25', '2024-04-01'])
    expect(of('Ada;CTO;01.04.24\nBo;CIO;45352')).toEqual(['2024-04-01', '2024-03-01'])
    expect(codesOf(readTable('Name;Title;Start Date\nAda;CTO;1/4/2024\nBo;CIO;soon'))).toEqual([
      'date-order-guessed',
      'no-manager-column',
      'date-unreadable',
    ])
  })

  it('without a column of names are seats of people who are not named (T18)', () => {
    const { positions } = documentOfTable('Position ID,Title,Reports to\n1,CEO,\n2,CTO,1\n')
    expect(positions[1]).toEqual({ id: '2', title: 'CTO', 'reports-to': '1', vacant: false })
  })
})

describe('units', () => {
  it('come from levels, paths and parents (T27)', () => {
    const namesOf = (text: string) =>
      documentOfTable(text).units.map(({ id, in: above }) => (above ? `${id} in ${above}` : id))
    expect(
      namesOf('Name,Title,Division,Department,Team\nAda,CTO,Tech,,\nBo,Dev,tech,Data,Data\n'),
    ).toEqual(['tech', 'data in tech'])
    expect(namesOf('Name,Title,Dept/Team\nAda,CTO,IT\nBo,Dev,IT/Data\nCy,Dev,R&D/Lab')).toEqual([
      'it',
      'data in it',
      'r-and-d-lab',
    ])
    expect(namesOf('Name,Title,Org Unit Path\nAda,CTO,/Tech/Data\nBo,CFO,/Finance/Data')).toEqual([
      'finance',
      'data in finance',
      'tech',
      'tech-data in tech',
    ])
    expect(
      namesOf('Name,Title,Department,Parent Department\nAda,CTO,Data,Tech\nBo,CFO,Tech,Board'),
    ).toEqual(['board', 'tech in board', 'data in tech'])
  })
})
