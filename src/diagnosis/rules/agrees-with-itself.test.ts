import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const SEATS = `
units: [{ id: it, name: IT }, { id: shops, name: Shops }]
positions:
  - { id: cio, title: Chief Information Officer }
  - { id: cfo, title: Chief Financial Officer }
assignments:`

const duty = (position: string, verb: string, rest = '') =>
  `\n  - { position: ${position}, verb: ${verb}, of: money.budget${rest} }`

const BOTH = duty('cio', 'decides') + duty('cio', 'must-agree')

testRule(
  'agrees-with-itself',
  [
    { why: 'another agrees', yaml: SEATS + duty('cio', 'decides') + duty('cfo', 'must-agree') },
    { why: 'two decide side by side', yaml: SEATS + BOTH + duty('cfo', 'decides') },
    {
      why: 'it agrees where it does not decide',
      yaml:
        SEATS +
        duty('cio', 'decides', ', scope: { unit: it }') +
        duty('cfo', 'decides', ', scope: { unit: shops }') +
        duty('cio', 'must-agree', ', scope: { unit: shops }'),
    },
    {
      why: 'the seat is gone',
      yaml: (SEATS + BOTH).replace('id: cio,', 'id: cio, state: eliminated,'),
    },
  ],
  [
    {
      why: 'it decides alone and must agree',
      yaml: SEATS + BOTH,
      finds: [
        {
          severity: 'low',
          facts: {
            matter: 'money.budget',
            positions: ['cio'],
            assignments: ['cio:must-agree:money.budget'],
          },
          place: { kind: 'assignments', id: 'cio:must-agree:money.budget', field: 'verb' },
        },
      ],
    },
    {
      why: 'two do so, each in a unit',
      yaml:
        SEATS +
        ['it', 'shops']
          .map((unit, at) => {
            const scope = `, scope: { unit: ${unit} }`
            const seat = at === 0 ? 'cio' : 'cfo'
            return duty(seat, 'decides', scope) + duty(seat, 'must-agree', scope)
          })
          .join(''),
      finds: [{ facts: { positions: ['cfo', 'cio'] } }],
    },
  ],
)
