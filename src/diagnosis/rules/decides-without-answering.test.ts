import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const SEATS = `
positions:
  - { id: ceo, title: Chief Executive Officer, roles: [ceo] }
  - { id: cfo, title: Chief Financial Officer, roles: [cfo], reports-to: ceo }
  - { id: cio, title: Chief Information Officer, roles: [cio], reports-to: ceo }
  - { id: head, title: Head of IT, roles: [head-of-it], reports-to: cio }`

testRule(
  'decides-without-answering',
  [
    {
      why: 'who decides answers',
      yaml: `${SEATS}
assignments:
  - { position: cio, verb: answers-for, of: money.budget }
  - { position: cio, verb: decides, of: money.budget }
  - { position: head, verb: carries-out, of: money.budget }`,
    },
    {
      why: 'nobody answers: another rule tells it',
      yaml: `${SEATS}
assignments: [{ position: cfo, verb: decides, of: money.budget }]`,
    },
    {
      why: 'those who answer have no right: another rule tells it',
      yaml: `${SEATS}
assignments:
  - { position: cio, verb: answers-for, of: money.budget }
  - { position: cfo, verb: decides, of: money.budget }`,
    },
    {
      why: 'the superior decides along, or somebody below',
      yaml: `${SEATS}
assignments:
  - { position: cio, verb: answers-for, of: money.budget }
  - { position: cio, verb: decides, of: money.budget }
  - { position: ceo, verb: decides, of: money.budget }
  - { position: head, verb: decides, of: money.budget, scope: { unit: it } }`,
    },
    {
      why: 'each for another part',
      yaml: `${SEATS}
units: [{ id: north, name: North }, { id: south, name: South }]
assignments:
  - { position: cio, verb: answers-for, of: money.budget, scope: { unit: north } }
  - { position: cio, verb: decides, of: money.budget, scope: { unit: north } }
  - { position: cfo, verb: decides, of: money.budget, scope: { unit: south } }`,
    },
    {
      why: 'who decides answers for the area around it',
      yaml: `${SEATS}
assignments:
  - { position: cio, verb: answers-for, of: money.budget }
  - { position: cio, verb: decides, of: money.budget }
  - { position: cfo, verb: decides, of: money.budget }
  - { position: cfo, verb: answers-for, of: money }`,
    },
  ],
  [
    {
      why: 'another line decides beside the one who answers',
      yaml: `${SEATS}
assignments:
  - { position: cio, verb: answers-for, of: money.budget }
  - { position: cio, verb: decides, of: money.budget }
  - { position: cfo, verb: decides, of: money.budget }`,
      finds: [
        {
          message: 'decides',
          severity: 'medium',
          facts: { matter: 'money.budget', positions: ['cfo'], answering: ['cio'] },
          place: { kind: 'assignments', id: 'cfo:decides:money.budget', field: 'verb' },
        },
      ],
    },
    {
      why: 'the one who answers has a right by a rule',
      yaml: `${SEATS}
assignments:
  - { position: head, verb: answers-for, of: suppliers.contracts }
  - { position: cfo, verb: decides, of: suppliers.contracts, scope: { unit: it } }
rules: [{ id: sign, decision: vendor.contract.sign, decides: [head] }]`,
      finds: [{ facts: { positions: ['cfo'], answering: ['head'] } }],
    },
  ],
)
