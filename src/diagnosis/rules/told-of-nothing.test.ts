import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const seats = (more = '') => `
positions:
  - { id: cio, title: Chief Information Officer }
  - { id: head, title: Head of IT, reports-to: cio }
  - { id: desk, title: Service Desk Lead, reports-to: head }
assignments:
  - { position: head, verb: is-told, of: suppliers.contracts }${more}`

const duty = (position: string, verb: string, of = 'suppliers.contracts') =>
  `\n  - { position: ${position}, verb: ${verb}, of: ${of} }`

testRule(
  'told-of-nothing',
  [
    { why: 'somebody carries it out', yaml: seats(duty('cio', 'carries-out')) },
    {
      why: 'somebody answers for the area around',
      yaml: seats(duty('cio', 'answers-for', 'suppliers')),
    },
    {
      why: 'somebody has a part in what is below',
      yaml: seats(duty('cio', 'decides', 'suppliers.contracts.terms')),
    },
    {
      why: 'a rule says who decides',
      yaml: `${seats()}\nrules: [{ id: sign, decision: vendor.contract.sign, decides: cio }]`,
    },
    {
      why: 'who is to be told is gone',
      yaml: seats().replace('id: head,', 'id: head, state: eliminated,'),
    },
  ],
  [
    {
      why: 'two are told of what nobody does',
      yaml: seats(duty('desk', 'is-told')),
      finds: [
        {
          id: 'told-of-nothing:responsibilities/suppliers.contracts',
          severity: 'low',
          facts: { matter: 'suppliers.contracts', positions: ['desk', 'head'] },
          place: { kind: 'assignments', id: 'desk:is-told:suppliers.contracts' },
        },
      ],
    },
    {
      why: 'who carried it out is gone',
      yaml: seats(duty('desk', 'carries-out')).replace('id: desk,', 'id: desk, state: eliminated,'),
      finds: [{ facts: { positions: ['head'] } }],
    },
  ],
)
