import { MATRIX_SEATS } from '../../../test/support/diagnosis/matrix-seats.ts'
import { testRule } from '../../../test/support/diagnosis/test-rule.ts'

testRule(
  'stuck-own-case',
  [
    {
      why: 'the board decides when the top asks',
      yaml: `${MATRIX_SEATS}
rules: [{ id: a, decision: vendor.contract.sign, decides: ceo, fallback: 'body:board' }]`,
    },
    {
      why: 'the rule lets the requester decide',
      yaml: `${MATRIX_SEATS}
rules: [{ id: a, decision: vendor.contract.sign, decides: ceo, self: true }]`,
    },
    {
      why: 'it rises to the superior',
      yaml: `${MATRIX_SEATS}
rules: [{ id: a, decision: vendor.contract.sign, decides: cto }]`,
    },
  ],
  [
    {
      why: 'nobody above, nobody beside',
      yaml: `${MATRIX_SEATS.replace(', deputy: { position: cfo }', '')}
rules: [{ id: a, decision: vendor.contract.sign, decides: ceo }]`,
      finds: [{ id: 'stuck-own-case:positions/ceo', severity: 'medium', facts: { rules: ['a'] } }],
    },
  ],
)
