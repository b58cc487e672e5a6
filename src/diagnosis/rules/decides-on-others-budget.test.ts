import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

const SEATS = `
units: [{ id: it-unit, name: IT }, { id: tech, name: Technology }]
positions:
  - { id: ceo, title: Chief Executive Officer, roles: [ceo] }
  - { id: coo, title: Chief Operating Officer, roles: [coo], reports-to: ceo }
  - { id: cto, title: Chief Technology Officer, unit: tech, roles: [cto], reports-to: ceo }
  - { id: cio, title: Chief Information Officer, unit: it-unit, roles: [cio], reports-to: coo }
  - { id: it, title: IT Manager, unit: it-unit, roles: [it-manager], reports-to: cio }`

testRule(
  'decides-on-others-budget',
  [
    {
      why: 'each decides on the budget of the own unit',
      yaml: `${SEATS}
assignments:
  - { position: cto, verb: decides, of: money.budget, scope: { unit: tech } }
  - { position: cio, verb: decides, of: money.budget, scope: { unit: it-unit } }`,
    },
    {
      why: 'the other must agree',
      yaml: `${SEATS}
assignments:
  - { position: cto, verb: decides, of: money.budget, scope: { unit: it-unit } }
  - { position: cio, verb: must-agree, of: money.budget }`,
    },
    {
      why: 'a rule has the other agree',
      yaml: `${SEATS}
assignments: [{ position: cto, verb: decides, of: money.budget, scope: { unit: it-unit } }]
rules: [{ id: r, decision: money.budget.approve, decides: cto, must-agree: [cio] }]`,
    },
    {
      why: 'the superior decides',
      yaml: `${SEATS}
assignments:
  - { position: cio, verb: decides, of: money.budget }
  - { position: it, verb: answers-for, of: operations.daily }`,
    },
    {
      why: 'the chief of operations decides: no leader of technology',
      yaml: `${SEATS}
assignments: [{ position: coo, verb: decides, of: money.budget, scope: { unit: tech } }]`,
    },
    {
      why: 'the other answers for nothing that costs',
      yaml: `${SEATS}
assignments: [{ position: cto, verb: decides, of: money.budget }]`,
    },
    {
      why: 'the other answers for the budget, which another rule tells',
      yaml: `${SEATS}
assignments:
  - { position: cto, verb: decides, of: money.budget }
  - { position: cio, verb: answers-for, of: money.budget }
  - { position: cio, verb: answers-for, of: operations.daily }`,
    },
    {
      why: 'only one thing is decided on',
      yaml: `${SEATS}
things: [{ id: lab, name: Laboratory }]
assignments:
  - { position: cto, verb: decides, of: money.budget, scope: { thing: lab } }
  - { position: cio, verb: answers-for, of: operations.daily }`,
    },
    {
      why: 'the right was handed on to the other',
      yaml: `${SEATS}
assignments: [{ position: cto, verb: decides, of: money.budget, scope: { unit: it-unit } }]
delegations: [{ from: cto, to: cio, of: money.budget.allocate }]`,
    },
  ],
  [
    {
      why: 'the CTO decides on the budget of the unit that the CIO leads',
      yaml: `${SEATS}
assignments: [{ position: cto, verb: decides, of: money.budget, scope: { unit: it-unit } }]`,
      finds: [
        {
          message: 'alone',
          severity: 'medium',
          facts: { positions: ['cio', 'cto'], deciders: ['cto'], matters: ['money.budget'] },
        },
      ],
    },
    {
      why: 'the CTO decides on the whole, and the CIO answers for what it pays for',
      yaml: `${SEATS}
assignments:
  - { position: cto, verb: decides, of: money.budget }
  - { position: cto, verb: decides, of: money.budget-allocation }
  - { position: cio, verb: answers-for, of: operations.daily }`,
      finds: [
        { facts: { deciders: ['cto'], matters: ['money.budget', 'money.budget-allocation'] } },
      ],
    },
  ],
)
