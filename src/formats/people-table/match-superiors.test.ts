import { describe, expect, it } from 'vitest'
import {
  codesOf,
  documentOfTable,
  problemOf,
  readTable,
} from '../../../test/support/people-table.ts'

describe('managers', () => {
  it('are not matched by a name that two people share (T30)', () => {
    const text = `Name,Title,E-Mail,Manager
Kim Lee,CTO,kim.lee@x.example,
Kim Lee,CFO,lee2@x.example,Kim Lee
Ada Byron,Engineer,ada@x.example,"Lee, Kim"`
    const refused = readTable(text)
    expect(refused.ok).toBe(false)
    expect(problemOf(refused, 'manager-ambiguous')).toMatchObject({
      severity: 'error',
      row: 4,
      facts: {
        found: 'Lee, Kim',
        candidates: [
          { row: 2, name: 'Kim Lee', title: 'CTO', key: 'kim.lee@x.example' },
          { row: 3, name: 'Kim Lee', title: 'CFO', key: 'lee2@x.example' },
        ],
      },
    })
    const skipped = readTable(text, { policy: 'skip-the-bad' })
    expect(skipped.ok && skipped.document.positions.find(({ id }) => id === 'ada')).toEqual({
      id: 'ada',
      title: 'Engineer',
      holder: 'ada',
    })
  })

  it('are settled by a second column that is certain (T30, T35)', () => {
    const text = `ID,Name,Title,Manager Name,Manager ID
1,Kim Lee,CTO,,
2,Kim Lee,CFO,,
3,Ada Byron,Engineer,Kim Lee,2
4,Bo Diaz,Engineer,Ada Byron,1`
    const result = readTable(text)
    expect(
      result.ok && result.document.positions.map((seat) => [seat.id, seat['reports-to']]),
    ).toEqual([
      ['1', undefined],
      ['4', '1'],
      ['2', undefined],
      ['3', '2'],
    ])
    expect(problemOf(result, 'managers-disagree')).toMatchObject({
      row: 5,
      facts: { taken: '1', others: ['Ada Byron'] },
    })
  })

  it.each([
    ['e-mail in capitals', 'KIM@X.EXAMPLE', 'email'],
    ['number with zeros lost', '7', 'person-number'],
    ['job title', 'Chief Technology Officer', 'title'],
    ['middle name left out', 'Kim Novak', 'name'],
    ['name with number', 'Kim (0007)', 'name'],
    ['family name alone', 'Novak', 'name'],
    ['title before the name', 'Prof. Dr. Novak, Kim B.', 'name'],
  ])('are found by %s (T29, T31)', (_, manager, way) => {
    const text = `ID;Name;Title;E-Mail;Manager\n0007;Kim B. Novak;Chief Technology Officer;kim@x.example;\n0008;Ada;Engineer;;${manager}`
    const result = readTable(text)
    expect(result.report.reportingLines[0]).toMatchObject({ way, matched: 1 })
    expect(result.ok && result.document.positions[1]?.['reports-to']).toBe('0007')
  })

  it('that nobody is found for stay as lines that lead nowhere (T32)', () => {
    const result = readTable('Name,Title,Manager\nAda,CTO,Grace Hopper\nBo,Engineer,grace hopper\n')
    expect(result.ok && result.document.positions.map((seat) => seat['reports-to'])).toEqual([
      'grace-hopper',
      'grace-hopper',
    ])
    expect(problemOf(result, 'manager-missing')).toMatchObject({ row: 2, header: 'Manager' })
  })

  it('several give dotted lines, columns of their kind typed lines (T34)', () => {
    const { positions } = documentOfTable(`Name;Title;Manager;Functional Manager
Ada;CEO;*;
Bo;CTO;Ada;
Cy;CIO;Ada;-
Di;Engineer;Bo | Cy;Cy`)
    expect(positions.find(({ id }) => id === 'di')).toMatchObject({
      'reports-to': 'bo',
      lines: [{ to: 'cy' }, { to: 'cy', kind: 'functional' }],
    })
  })

  it('in two columns of different people give a solid and a dotted line (T34)', () => {
    const { positions } = documentOfTable(`Name,Title,Manager 1,Manager 2
Ada,CEO,,
Bo,CTO,Ada,
Cy,Engineer,Bo,Ada
Di,Engineer,Bo,Ada`)
    expect(positions.find(({ id }) => id === 'cy')).toMatchObject({
      'reports-to': 'bo',
      lines: [{ to: 'ada' }],
    })
  })

  it('that are the seat itself stay (T33)', () => {
    const result = readTable('Name,Title,Manager\nAda,CEO,Ada\nBo,CTO,Ada')
    expect(result.ok && result.document.positions[0]?.['reports-to']).toBe('ada')
    expect(codesOf(result)).toContain('reports-to-itself')
  })
})
