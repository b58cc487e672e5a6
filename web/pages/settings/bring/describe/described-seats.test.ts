import { describe, expect, test } from 'vitest'
import { chosenSeats, describedSeats, superiorOf } from './described-seats.ts'

const SEATS = chosenSeats(
  [
    { role: 'ceo', title: 'CEO' },
    { role: 'cto', title: 'CTO' },
  ],
  'Head of Data, Architect;Architect,\n ',
)

describe('seats that are described', () => {
  test('are those of roles and those written, each title once', () => {
    expect(SEATS.map(({ title }) => title)).toEqual(['CEO', 'CTO', 'Head of Data', 'Architect'])
  })

  test('report to the first unless something else is said', () => {
    const answers = {
      cto: { holder: ' Ada ' },
      'other Head of Data': { superior: 'cto', isVacant: true, holder: 'who was here' },
      'other Architect': { superior: '' },
    }
    expect(describedSeats(SEATS, answers)).toEqual([
      { title: 'CEO', role: 'ceo' },
      { title: 'CTO', role: 'cto', holder: 'Ada', reportsTo: 0 },
      { title: 'Head of Data', holder: '', reportsTo: 1 },
      { title: 'Architect' },
    ])
  })

  test('lose a line to a seat that was taken away, and never report to themselves', () => {
    const [, cto, data] = SEATS
    if (!cto || !data) throw new Error('there are four')
    const left = [cto, data]
    expect(superiorOf(left, data, { superior: 'ceo' })).toBe('cto')
    expect(superiorOf(left, data, { superior: data.key })).toBe('cto')
    expect(superiorOf(left, cto, undefined)).toBe('')
  })
})
