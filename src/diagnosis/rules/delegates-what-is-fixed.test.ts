import { MATRIX_SEATS } from '../../../test/support/diagnosis/matrix-seats.ts'
import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

testRule(
  'delegates-what-is-fixed',
  [
    {
      why: 'handed on to a seat and for an amount the rule allows',
      yaml: `${MATRIX_SEATS}
rules:
  - { id: a, decision: vendor.contract.sign, decides: cto, delegable: { to: [vp], amount: ..20k } }
delegations: [{ id: d, from: cto, to: vp, of: vendor.contract.sign, when: { amount: ..20k } }]`,
    },
    {
      why: 'another rule goes before the fixed one wherever the delegation holds',
      yaml: `${MATRIX_SEATS}
rules:
  - { id: a, decision: vendor.contract, decides: cto, delegable: false }
  - { id: b, decision: vendor.contract.sign, decides: { any-of: [cto, cio] } }
delegations: [{ id: d, from: cto, to: vp, of: vendor.contract.sign }]`,
    },
  ],
  [
    {
      why: 'the rule says it is not to be handed on',
      yaml: `${MATRIX_SEATS}
rules: [{ id: a, decision: vendor.contract.sign, decides: cto, delegable: false }]
delegations: [{ id: d, from: cto, to: vp, of: vendor.contract.sign }]`,
      finds: [
        {
          id: 'delegates-what-is-fixed:delegations/d',
          severity: 'high',
          facts: { rules: ['d', 'a'], people: ['cto', 'vp'] },
        },
      ],
    },
    {
      why: 'to another seat than the rule allows',
      yaml: `${MATRIX_SEATS}
rules: [{ id: a, decision: vendor.contract.sign, decides: cto, delegable: { to: [cio] } }]
delegations: [{ id: d, from: cto, to: vp, of: vendor.contract.sign }]`,
      finds: [{ message: 'fixed' }],
    },
  ],
)
