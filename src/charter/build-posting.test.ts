import { describe, expect, it } from 'vitest'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { openCase } from '../../test/support/diagnosis/open-case.ts'
import { compileMatrix } from '../authority/compile-matrix.ts'
import { buildPosting, type PostingWish } from './build-posting.ts'

const catalogue = catalogueForTests()

function posting(yaml: string, wish: Partial<PostingWish> = {}) {
  const matrix = compileMatrix(openCase(yaml), catalogue)
  const built = buildPosting(catalogue, matrix, { position: 'cto', day: '2026-11-22', ...wish })
  if (!built) throw new Error('no posting')
  return built
}

const CTO = 'positions: [{ id: cto, title: CTO, roles: [cto], description: Leads. }]'

describe('buildPosting', () => {
  it('H15: what the role demands, with both sides on the degree', () => {
    const demands = posting(CTO).requirements.flatMap((one) => one.demands)
    const degrees = demands.filter(({ disagreements }) => disagreements.includes('x-054'))
    expect(degrees.flatMap(({ demand }) => demand.claims)).toEqual(
      expect.arrayContaining(['s1-055', 's3-122']),
    )
  })

  it('H16: no pay unless asked for; then with date, region and limits', () => {
    expect(posting(CTO).pay).toBeNull()
    const { pay, open } = posting(CTO, { withPay: true })
    expect(pay?.figures).toMatchObject([{ role: 'cto', asOf: '2024-11', region: 'US' }])
    expect(pay?.figures[0]?.limits.length).toBeGreaterThan(0)
    expect(open).toContain('pay')
  })

  it('H17: what nobody said stays open, what the caller says does not', () => {
    expect(posting(CTO).open).toEqual([
      'duties',
      'pay',
      'place',
      'start',
      'employment',
      'closing',
      'contact',
    ])
    const terms = {
      remoteFrom: 'DE',
      start: '2027-01-01',
      validThrough: '2026-12-31',
      url: 'https://example.com/cto',
    }
    expect(posting(CTO, { terms }).open).toEqual(['duties', 'pay', 'employment'])
  })

  it.each([
    ['fte: 1', 'full-time'],
    ['fte: 0.6', 'part-time'],
    ['fte: 3', null],
    ['grade: A', null],
  ])('H18: %s means %s', (field, employment) => {
    const yaml = `positions: [{ id: cto, title: CTO, ${field} }]`
    expect(posting(yaml).employment).toBe(employment)
    expect(posting(yaml, { terms: { employment: 'contractor' } }).employment).toBe('contractor')
  })

  it('says where no leader’s role is behind the seat, and where somebody holds it', () => {
    const { open, requirements } = posting(
      'positions: [{ id: cto, title: Baker, holder: a }]\npeople: [{ id: a, name: A }]',
    )
    expect(requirements).toEqual([])
    expect(open).toEqual(expect.arrayContaining(['role', 'not-vacant']))
  })
})
