import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const SEATS = `
positions:
  - { id: ceo, title: Chief Executive Officer, roles: [ceo] }
  - { id: cfo, title: Chief Financial Officer, roles: [cfo], reports-to: ceo }
  - { id: cio, title: Chief Information Officer, roles: [cio], reports-to: ceo }
  - { id: head, title: Head of IT, roles: [head-of-it], reports-to: cio }
  - { id: buyer, title: Buyer, reports-to: head }`

testRule(
  'answers-without-deciding',
  [
    {
      why: 'nobody says who decides',
      yaml: `${SEATS}
assignments: [{ position: cio, verb: answers-for, of: money.budget }]`,
    },
    {
      why: 'who answers decides, or has to agree',
      yaml: `${SEATS}
assignments:
  - { position: cio, verb: answers-for, of: money.budget }
  - { position: cio, verb: must-agree, of: money.budget }
  - { position: cfo, verb: decides, of: money.budget }
  - { position: head, verb: answers-for, of: suppliers.contracts }
  - { position: head, verb: decides, of: suppliers.contracts }
  - { position: cfo, verb: decides, of: suppliers.contracts }`,
    },
    {
      why: 'who answers decides on the area around it',
      yaml: `${SEATS}
assignments:
  - { position: head, verb: answers-for, of: suppliers.contracts }
  - { position: head, verb: decides, of: suppliers }
  - { position: cfo, verb: decides, of: suppliers.contracts }`,
    },
    {
      why: 'the decision is handed on to somebody below',
      yaml: `${SEATS}
assignments:
  - { position: head, verb: answers-for, of: suppliers.contracts }
  - { position: buyer, verb: decides, of: suppliers.contracts }`,
    },
    {
      why: 'others decide for a part of the organisation only',
      yaml: `${SEATS}
assignments:
  - { position: cio, verb: answers-for, of: money.budget }
  - { position: cfo, verb: decides, of: money.budget, scope: { unit: retail } }`,
    },
    {
      why: 'who decides answers too: two answer, another rule tells it',
      yaml: `${SEATS}
assignments:
  - { position: cio, verb: answers-for, of: money.budget }
  - { position: cfo, verb: answers-for, of: money.budget }
  - { position: cfo, verb: decides, of: money.budget }`,
    },
    {
      why: 'a rule gives the seat, its role or its delegation a right',
      yaml: `${SEATS}
assignments:
  - { position: head, verb: answers-for, of: suppliers.contracts }
  - { position: cio, verb: answers-for, of: security.policies }
  - { position: cio, verb: answers-for, of: infrastructure.updates }
rules:
  - { id: sign, decision: vendor.contract, decides: { all-of: [cfo, head] } }
  - { id: policy, decision: principles.policy.approve, decides: cfo, must-agree: ['role:cio'] }
  - { id: update, decision: infrastructure.change.update, decides: cfo }
delegations: [{ from: cfo, to: cio, of: infrastructure.change }]`,
    },
    {
      why: 'rules name what only a case can tell',
      yaml: `${SEATS}
assignments: [{ position: head, verb: answers-for, of: suppliers.contracts }]
rules:
  - { id: small, decision: vendor.contract.sign, when: { amount: ..50k }, decides: superior }
  - { id: large, decision: vendor.contract.sign, when: { amount: '>50k' }, decides: cfo }`,
    },
  ],
  [
    {
      why: 'another line decides',
      yaml: `${SEATS}
assignments:
  - { position: cio, verb: answers-for, of: money.budget }
  - { position: cfo, verb: decides, of: money.budget }`,
      finds: [
        {
          message: 'others',
          severity: 'medium',
          facts: { matter: 'money.budget', positions: ['cio'], deciders: ['cfo'] },
          place: { kind: 'assignments', id: 'cio:answers-for:money.budget' },
        },
      ],
    },
    {
      why: 'by rules of authority: a ladder without the one who answers',
      yaml: `${SEATS}
assignments: [{ position: head, verb: answers-for, of: suppliers.contracts, scope: { unit: it } }]
rules:
  - id: sign
    decision: vendor.contract.sign
    decides: { ladder: [{ seat: cfo, up-to: 100k }, { seat: ceo, up-to: 1m }] }`,
      finds: [{ message: 'others', facts: { positions: ['head'], deciders: ['ceo', 'cfo'] } }],
    },
    {
      why: 'the superior decides everything',
      yaml: `${SEATS}
assignments:
  - { position: head, verb: answers-for, of: service.help-desk }
  - { position: cio, verb: decides, of: service.help-desk }`,
      finds: [{ message: 'superior', severity: 'low', facts: { deciders: ['cio'] } }],
    },
    {
      why: 'two parts with a head each, and neither has a say',
      yaml: `${SEATS}
responsibilities: [{ id: shops.tills, name: Tills, decisions: [vendor.contract.sign] }]
assignments:
  - { position: head, verb: answers-for, of: shops.tills, scope: { unit: north } }
  - { position: buyer, verb: answers-for, of: shops.tills, scope: { unit: south } }
  - { position: cfo, verb: decides, of: shops.tills }`,
      finds: [{ message: 'others', facts: { positions: ['buyer', 'head'], deciders: ['cfo'] } }],
    },
  ],
)
