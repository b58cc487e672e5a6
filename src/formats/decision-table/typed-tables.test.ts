import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { modelOf } from '../../../test/support/authority/matrix-of.ts'
import { compileMatrix } from '../../authority/compile-matrix.ts'
import { whoDecides } from '../../authority/who-decides.ts'
import { documentOf, openModel } from '../../model/model.ts'
import { type MatrixOptions, readMatrix } from './read-matrix.ts'

const COLLEGE = modelOf({
  organization: { id: 'college', name: 'College', currency: 'USD' },
  units: [
    { id: 'college', name: 'College' },
    { id: 'law', name: 'School of Law', in: 'college' },
  ],
  positions: [
    { id: 'president', title: 'President', unit: 'college' },
    {
      id: 'vp-finance',
      title: 'Vice president for finance and administration',
      'reports-to': 'president',
    },
    { id: 'purchasing-officer', title: 'Purchasing Officer', 'reports-to': 'vp-finance' },
    { id: 'account-manager', title: 'Account Manager', 'reports-to': 'purchasing-officer' },
    { id: 'clerk-1', title: 'Clerk' },
    { id: 'clerk-2', title: 'Clerk' },
  ],
  bodies: [{ id: 'trustees', name: 'Board of Trustees', members: ['president', 'vp-finance'] }],
  decisions: [
    { id: 'purchase', name: 'Purchase' },
    { id: 'purchase.works', name: 'Construction' },
    { id: 'hire', name: 'Hiring' },
  ],
})

const read = (text: string, options: MatrixOptions = {}) =>
  readMatrix({ name: 'pasted', text }, COLLEGE, undefined, options)

const problems = (text: string, options: MatrixOptions = {}) =>
  read(text, options).report.problems.map(({ code, row, header, at, facts }) => ({
    code,
    row,
    header,
    at,
    ...facts,
  }))

/** Who decides by the rules read. */
function deciders(text: string, amounts: readonly number[], kind = 'purchase'): readonly string[] {
  const { rules, report } = read(text)
  expect(report.problems.filter(({ severity }) => severity !== 'note')).toEqual([])
  const matrix = compileMatrix(openModel({ ...documentOf(COLLEGE), rules }))
  return amounts.map((amount) => {
    const answer = whoDecides(matrix, {
      kind,
      amount,
      requester: 'account-manager',
      unit: 'law',
      at: '2026-05-04',
    })
    return answer.outcome === 'decided'
      ? answer.deciders.map(({ seat }) => seat).join()
      : answer.outcome
  })
}

describe('tables as people type them (M3, M4, M6)', () => {
  it('limits in two columns, titles for seats, dollars and thousands', () => {
    const text = `Purchasing approval chart,,,,
Transaction Type,From,To,Approved by,Required Documents
Purchase,,"$5,000",Account Manager,
Purchase,"$5,000.01","$10,000",Purchasing Officer or Vice president for finance and administration,
Purchase,"$10,000.01",,President and Board of Trustees,Three quotations; Sealed bids`
    expect(problems(text)).toEqual([])
    const { rules } = read(text)
    expect(rules.map(({ decides }) => decides)).toEqual([
      'account-manager',
      { 'any-of': ['purchasing-officer', 'vp-finance'] },
      { 'all-of': ['president', 'trustees'] },
    ])
    expect(rules[2]?.evidence).toEqual(['Three quotations', 'Sealed bids'])
    expect(rules[1]?.when).toEqual({ amount: '$5000.01..$10000' })
  })

  it('a German one pasted from a spreadsheet, with dates and a unit', () => {
    const text =
      'Vorgang\tWertgrenze\tBereich\tZuständig\tZustimmung\tVon\tBis\nPurchase\tbis 1,5 Mio.\tSchool of Law\tPresident\tclerk-1, clerk-2\t01.02.2026\t31.12.2026'
    expect(read(text).rules).toMatchObject([
      {
        decides: 'president',
        when: { amount: '..1.5m', unit: 'School of Law' },
        'must-agree': ['clerk-1', 'clerk-2'],
        ...{ from: '2026-02-01', until: '2026-12-31' },
      },
    ])
  })

  it('tells what is not read, what is unclear, and whom a name may mean', () => {
    const text =
      'Decision;Amount;Decides;Remark\nPurchase;50k;Clerk;x\nPurchase;..1k;Presidnt;\nHirring;;President;\n;;President;\nHiring;;;'
    expect(problems(text)).toMatchObject([
      { code: 'column-not-read', header: 'Remark' },
      { code: 'amount-exact', row: 2, found: '50k' },
      { code: 'name-ambiguous', row: 2, header: 'Decides', nearest: 'clerk-1, clerk-2' },
      { code: 'unknown-seat', row: 3, found: 'Presidnt' },
      { code: 'unknown-decision', row: 4, nearest: 'hire' },
      { code: 'decision-missing', row: 5 },
      { code: 'says-nothing', row: 6 },
    ])
    expect(
      read(text, { names: { Clerk: 'clerk-1', Presidnt: 'president' }, policy: 'skip-the-bad' })
        .rules,
    ).toHaveLength(2)
  })

  it('several deciders in a list: whether together or one of them is not guessed (G5)', () => {
    expect(problems('Decision;Decides\nPurchase;President, Purchasing Officer')).toMatchObject([
      { code: 'list-unclear', row: 2, at: 9 },
    ])
  })

  it('kinds of decisions that are new, where that is wanted (M7)', () => {
    const text = 'Decision;Decides\nTravel abroad;President'
    expect(problems(text)).toMatchObject([{ code: 'unknown-decision' }])
    const { decisions, rules } = read(text, { newDecisions: true })
    expect(decisions).toEqual([{ id: 'travel-abroad', name: 'Travel abroad' }])
    expect(rules).toMatchObject([
      { id: 'travel-abroad', decision: 'travel-abroad', decides: 'president' },
    ])
  })
})

describe('roles as columns (M9, M10)', () => {
  const LADDER = `| Subject | Account Manager | Purchasing Officer | President | Board of Trustees |
|---|---|---|---|---|
| Purchase | up to 5,000 | 50k | 1 million | unlimited |
| Hiring | - | recommends | x | I |`

  it('limits are a ladder, the lowest that suffices decides', () => {
    expect(deciders(LADDER, [100, 5000, 5001, 60_000, 2_000_000])).toEqual([
      ...['account-manager', 'account-manager', 'purchasing-officer', 'president', 'body:trustees'],
    ])
    expect(deciders(LADDER, [7], 'hire')).toEqual(['president'])
    expect(read(LADDER).rules[1]).toMatchObject({
      'gives-input': 'purchasing-officer',
      'is-told': 'trustees',
    })
  })

  it('letters of RACI, several in a cell', () => {
    const { rules } = read(
      'Task;Account Manager;Purchasing Officer;President\nPurchase;R;C/I;A\nHiring;R, C;A;I',
    )
    expect(rules).toMatchObject([
      {
        'carries-out': 'account-manager',
        'gives-input': 'purchasing-officer',
        'is-told': 'purchasing-officer',
        decides: 'president',
      },
      {
        'carries-out': 'account-manager',
        'gives-input': 'account-manager',
        decides: 'purchasing-officer',
        'is-told': 'president',
      },
    ])
  })

  it('a cell that is neither is an error with its column', () => {
    expect(problems('Task;Account Manager;President\nPurchase;sometimes;A')).toMatchObject([
      { code: 'unreadable', row: 2, header: 'Account Manager' },
    ])
  })
})

describe('the same again (M8, M12)', () => {
  it('gives the same ids, whatever the order of rows', () => {
    const rows = ['Purchase;..5k;President', 'Purchase;>5k;Board of Trustees', 'Hiring;;President']
    const ids = (lines: readonly string[]) =>
      read(`Decision;Amount;Decides\n${lines.join('\n')}`)
        .rules.map(({ id }) => id)
        .sort()
    expect(ids(rows)).toEqual(['hire', 'purchase:over-5k', 'purchase:to-5k'])
    expect(ids([...rows].reverse())).toEqual(ids(rows))
  })
})

describe('limits (M2)', () => {
  it.each([
    ['rows', `Decision;Decides\n${'Purchase;President\n'.repeat(10_050)}`],
    ['cell', `Decision;Decides\nPurchase;${'x'.repeat(10_001)}`],
    [
      'rules',
      `Decision,Decides\n${`"${'purchase, '.repeat(900)}purchase",President\n`.repeat(30)}`,
    ],
    ['bytes', 'x'.repeat(16 * 1024 * 1024 + 1)],
  ])('too many %s', (expected, text) => {
    expect(problems(text)).toMatchObject([{ code: 'too-large', expected }])
  })

  it('no table at all', () => {
    expect(problems('')).toMatchObject([{ code: 'file-empty' }])
    expect(problems('Dear Sir,\nplease find attached')).toMatchObject([
      { code: 'header-not-found' },
    ])
    expect(problems('Decision;Decides\n')).toMatchObject([{ code: 'no-rows' }])
  })
})

describe('whatever comes', () => {
  const cells = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.constantFrom(
      '[[[[',
      '{"a":',
      `${'['.repeat(5000)}1${']'.repeat(5000)}`,
      '..',
      '5..',
      '2 of',
      'a and',
      '(',
      '"',
      'not (',
      '9'.repeat(400),
      '1e999',
      'x up to y; z',
    ),
  )
  const tables = fc.array(fc.array(cells, { minLength: 7, maxLength: 7 }), {
    minLength: 1,
    maxLength: 4,
  })

  it('is a rule or an error with its row, never a crash', () => {
    const header = [
      'Decision',
      'Amount',
      'Unit',
      'Decides',
      'Must agree',
      'Delegable',
      'Valid from',
    ]
    fc.assert(
      fc.property(tables, (rows) => {
        const text = [header, ...rows.map(([, ...rest]) => ['Purchase', ...rest])]
          .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join('\t'))
          .join('\n')
        const { report } = read(text)
        for (const { row, became } of report.rows) {
          const hasError = report.problems.some(
            (one) => one.row === row && one.severity === 'error',
          )
          if (became === 'bad') expect(hasError).toBe(true)
        }
      }),
    )
  })

  it('bytes of any kind, and half a DMN', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(600), (bytes, length) => {
        expect(
          readMatrix({ name: 'x', bytes }, COLLEGE, undefined).report.counts.errors,
        ).toBeGreaterThanOrEqual(0)
        const xml =
          '<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"><decision name="Purchase"><decisionTable hitPolicy="FIRST"><input label="Amount"><inputExpression><text>amount</text></inputExpression></input><output label="Decides"/><rule><inputEntry><text>&lt; 5</text></inputEntry><outputEntry><text>"president"</text></outputEntry></rule></decisionTable></decision></definitions>'
        expect(read(xml.slice(0, length)).ok).toBe(length >= xml.length)
      }),
    )
  })
})
