import { MATRIX_SEATS } from '../../../test/support/diagnosis/matrix-seats.ts'
import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

testRule(
  'disputed-decision',
  [
    {
      why: 'the narrower rule goes before',
      yaml: `${MATRIX_SEATS}
rules:
  - { id: all, decision: vendor.contract, decides: cto }
  - { id: risky, decision: vendor.contract, when: { risk: high }, decides: cio }`,
    },
    {
      why: 'one is said to go over the other',
      yaml: `${MATRIX_SEATS}
rules:
  - { id: small, decision: vendor.contract, when: { amount: ..50k }, decides: cto }
  - { id: risky, decision: vendor.contract, when: { risk: high }, decides: cio, over: [small] }`,
    },
    {
      why: 'both name the same seat',
      yaml: `${MATRIX_SEATS}
rules:
  - { id: small, decision: vendor.contract, when: { amount: ..50k }, decides: cto }
  - { id: risky, decision: vendor.contract, when: { risk: high }, decides: cto }`,
    },
    {
      why: 'assignments alone are the matter of the rules on duties',
      yaml: `${MATRIX_SEATS}
rules: [{ id: other, decision: product.release, decides: vp }]
assignments:
  - { position: cto, verb: decides, of: suppliers.contracts }
  - { position: cio, verb: decides, of: suppliers.contracts }`,
    },
  ],
  [
    {
      why: 'two rules cross and nothing settles which goes first',
      yaml: `${MATRIX_SEATS}
rules:
  - { id: small, decision: vendor.contract.sign, when: { amount: ..50k }, decides: cto }
  - { id: risky, decision: vendor.contract.sign, when: { risk: high }, decides: cio }`,
      finds: [
        {
          message: 'seats',
          severity: 'high',
          subjects: [
            { kind: 'rules', id: 'risky' },
            { kind: 'rules', id: 'small' },
          ],
          facts: { seats: ['cto', 'cio'], count: 1 },
        },
      ],
    },
    {
      why: 'an outcome against a decider',
      yaml: `${MATRIX_SEATS}
rules:
  - { id: small, decision: vendor.contract.sign, when: { amount: ..50k }, outcome: exempt }
  - { id: risky, decision: vendor.contract.sign, when: { risk: high }, decides: cio }`,
      finds: [{ message: 'rules' }],
    },
    {
      why: 'a rule against an assignment of the same kind of decision',
      yaml: `${MATRIX_SEATS}
rules:
  - { id: sign, decision: vendor.contract.sign, decides: cto }
assignments:
  - { id: terms, position: cio, verb: decides, of: vendor.contract.sign }`,
      finds: [
        {
          subjects: [
            { kind: 'assignments', id: 'terms' },
            { kind: 'rules', id: 'sign' },
          ],
        },
      ],
    },
  ],
)
