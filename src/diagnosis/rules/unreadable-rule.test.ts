import { MATRIX_SEATS } from '../../../test/support/diagnosis/matrix-seats.ts'
import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

testRule(
  'unreadable-rule',
  [
    {
      why: 'everything can be read',
      yaml: `${MATRIX_SEATS}
rules: [{ id: a, decision: vendor.contract.sign, when: { amount: ..50k }, decides: 'role:cto' }]`,
    },
    {
      why: 'an assignment to a responsibility nobody knows is no rule',
      yaml: `${MATRIX_SEATS}
rules: [{ id: a, decision: vendor.contract.sign, decides: cto }]
assignments: [{ position: cto, verb: decides, of: own.matter }]`,
    },
  ],
  [
    {
      why: 'a kind of decision misspelt, an amount and a seat nobody can read',
      yaml: `${MATRIX_SEATS}
rules:
  - { id: kind, decision: vendor.contract.sing, decides: cto }
  - { id: range, decision: vendor.contract.sign, when: { amount: 5 x }, decides: cto }
  - { id: seat, decision: vendor.contract.sign, decides: cttto }`,
      finds: [
        {
          id: 'unreadable-rule:rules/kind',
          message: 'left-out',
          severity: 'high',
          facts: {
            faults: [{ code: 'unknown-kind', nearest: 'vendor.contract.sign', path: ['decision'] }],
          },
          place: { kind: 'rules', id: 'kind', field: 'decision' },
        },
        { id: 'unreadable-rule:rules/range', facts: { faults: [{ code: 'unreadable' }] } },
        { id: 'unreadable-rule:rules/seat', facts: { faults: [{ code: 'unknown-seat' }] } },
      ],
    },
    {
      why: 'several who decide without saying how',
      yaml: `${MATRIX_SEATS}
rules: [{ id: a, decision: vendor.contract.sign, decides: [cto, cio] }]`,
      finds: [{ message: 'left-out', facts: { faults: [{ code: 'list-unclear' }] } }],
    },
    {
      why: 'it goes over a rule that is not there',
      yaml: `${MATRIX_SEATS}
rules: [{ id: a, decision: vendor.contract.sign, decides: cto, over: [gone] }]`,
      finds: [{ message: 'in-part', severity: 'medium' }],
    },
    {
      why: 'a delegation of no known kind',
      yaml: `${MATRIX_SEATS}
rules: [{ id: a, decision: vendor.contract.sign, decides: cto }]
delegations: [{ id: d, from: cto, to: vp, of: vendor.contract.sing }]`,
      finds: [{ subjects: [{ kind: 'delegations', id: 'd' }], message: 'left-out' }],
    },
  ],
)
