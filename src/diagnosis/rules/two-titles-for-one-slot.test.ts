import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const SEATS = `positions:
  - { id: a, title: IT Director, roles: [it-director] }
  - { id: b, title: Head of IT, roles: [head-of-it] }
assignments:
`
const duty = (seat: string, of: string, more = '') =>
  `  - { position: ${seat}, verb: carries-out, of: ${of}${more} }\n`
const same = ['operations.daily', 'service.help-desk', 'money.budget']
const all = (seat: string, more = '') => same.map((of) => duty(seat, of, more)).join('')

testRule(
  'two-titles-for-one-slot',
  [
    {
      why: 'one has a duty beside them',
      yaml: SEATS + all('a') + all('b') + duty('b', 'people.it-staff'),
    },
    { why: 'for different parts', yaml: SEATS + all('a', ', scope: { unit: x }') + all('b') },
    { why: 'few duties', yaml: SEATS + duty('a', 'money.budget') + duty('b', 'money.budget') },
    {
      why: 'one title: another rule tells of two seats of one role',
      yaml: SEATS.replace('title: Head of IT', 'title: IT director') + all('a') + all('b'),
    },
  ],
  [
    {
      why: 'two titles, the same three duties',
      yaml: SEATS + all('a') + all('b'),
      finds: [
        {
          message: 'alike',
          severity: 'medium',
          facts: {
            positions: ['a', 'b'],
            matters: ['money.budget', 'operations.daily', 'service.help-desk'],
          },
          place: { kind: 'assignments', id: 'a:carries-out:money.budget' },
        },
      ],
    },
    {
      why: 'one duty is enough where the organisation says so',
      options: { duties: 1 },
      yaml: SEATS + duty('a', 'money.budget') + duty('b', 'money.budget'),
      finds: [{ facts: { matters: ['money.budget'] } }],
    },
  ],
)
